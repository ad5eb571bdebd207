package se.samverkan.core.agreement;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CaseNumber;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.CpvCode;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.Field;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.PriceId;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.code.Purpose;
import se.samverkan.core.index.IndexClause;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.partner.HigherEducationInstitution;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.share.Contribution;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.PartialDate;
import se.samverkan.core.time.Term;

/** Agreements that the tests share. */
final class Agreements {

    static final CurrencyUnit SEK = CurrencyUnit.of("SEK");
    static final AgreementId ID = AgreementId.of("sko");
    static final AgreementId ABOVE = AgreementId.of("above");
    static final LocalDate SIGNED = LocalDate.of(2023, 9, 5);
    static final Ceiling CEILING = Ceiling.of(Money.of(SEK, 2_000_000));

    static final Municipality HARNOSAND = Municipality.builder()
            .id(PartnerId.of("harnosand"))
            .code(MunicipalityCode.of("2280"))
            .name("Härnösands kommun")
            .build();

    static final HigherEducationInstitution MIUN = HigherEducationInstitution.builder()
            .id(PartnerId.of("miun"))
            .state(true)
            .name("Mittuniversitetet")
            .build();

    static final Contact CONTACT = Contact.builder()
            .partner(MIUN.getId())
            .role(Text.of("processledare"))
            .name("Kim Exempel")
            .telephone("010-000 00 00")
            .email("kim@example.org")
            .build();

    private Agreements() {}

    /** A builder of each kind but the letter of intent, with what the kind must have. */
    static List<MonetaryAgreementBuilder<?>> monetary() {
        return List.of(
                FrameworkAgreement.builder().id(ID),
                SubordinateAgreement.builder().id(ID).link(AgreementLink.Type.IMPLEMENTS, ABOVE),
                ResearchAndDevelopmentAgreement.builder().id(ID),
                PlacementAgreement.builder().id(ID),
                PilotAgreement.builder().id(ID),
                OtherAgreement.builder().id(ID).kindCode("samverkansavtal"));
    }

    /** An agreement of each of the seven kinds, with everything that every kind may have. */
    static List<Agreement> full() {
        LetterOfIntent intent = common(LetterOfIntent.builder().id(ID)).build();
        List<Agreement> full = new ArrayList<>(List.of(intent));
        for (MonetaryAgreementBuilder<?> builder : monetary()) {
            full.add(common(builder)
                    .ceiling(CEILING)
                    .addPrices(Price.of(PriceId.of("hour"), PriceUnit.HOUR, VatAmount.of(Money.of(SEK, 900))))
                    .indexClause(IndexClause.of("PKV"))
                    .callOffTerms(CallOffTerms.builder().heldWithinTerm(true).build())
                    .build());
        }
        return full;
    }

    private static <B extends AgreementBuilder<?>> B common(B builder) {
        builder.title("sv", "Ramavtal ${1+1} {key}");
        builder.form(AgreementForm.of("SKO", Text.of("sv", "Samverkan, kompetens och organisationsutveckling")));
        builder.statedFirstOfForm(true);
        builder.putCaseNumbers(HARNOSAND.getId(), CaseNumber.of("KS 2023-1"));
        builder.party(HARNOSAND, Role.CLIENT);
        builder.party(MIUN, Role.PROVIDER, Role.COORDINATOR);
        builder.term(Term.ofYears(4));
        builder.signature(Signature.of(HARNOSAND, SIGNED, "kommunstyrelsens ordförande"));
        builder.signature(Signature.of(MIUN, PartialDate.of(MonthDay.of(3, 24))));
        builder.activities(CollaborationArea.EDUCATION, ActivityKind.COMMISSIONED_COURSE);
        builder.area(CollaborationArea.RESEARCH);
        builder.addPurposes(Purpose.LIFELONG_LEARNING);
        builder.addFields(Field.EDUCATION);
        builder.openToOtherFields(true);
        builder.addContacts(CONTACT);
        builder.governanceBody(GovernanceBody.builder()
                .name(Text.of("styrgrupp"))
                .addMembers(MIUN.getId())
                .build());
        builder.addSharedBodies(SharedBody.of(PartnerId.of("mkl"), Text.of("MKL"), CollaborationArea.EDUCATION));
        builder.addContributions(Contribution.ofCash(HARNOSAND.getId()));
        builder.link(AgreementLink.Type.COMPLEMENTS, AgreementId.of("fou"));
        builder.procurementBasis(ProcurementBasis.COOPERATION);
        builder.addCpvCodes(CpvCode.parse("80000000-4"));
        builder.addDepartments(CoveredDepartment.of(HARNOSAND.getId(), Department.of("Socialnämnden")));
        builder.addAttachments(Attachment.of(Text.of("Bilaga 1"), "arkiv/1"));
        return builder;
    }
}
