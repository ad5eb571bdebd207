package se.samverkan.consumers.bare;

import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;
import se.samverkan.rules.Admission;
import se.samverkan.rules.Explainer;
import se.samverkan.rules.RuleBook;
import se.samverkan.rules.validation.Judged;
import se.samverkan.rules.validation.JudgedFileValidator;

/** A host without a validator, which judges, admits, records and explains; it fails where an answer is wrong. */
public final class BareHost {

    private static final LocalDate SIGNED = LocalDate.of(2023, 9, 5);
    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    private static final Municipality HARNOSAND = PartnerDirectory.sweden().municipality(MunicipalityCode.of("2280"));
    private static final Partner MIUN = PartnerDirectory.sweden().institution("Mittuniversitetet");

    private BareHost() {}

    /** What a host keeps; the annotation is there to be read, and nobody reads it. */
    @SuppressWarnings("unused")
    private record Register(@Judged AgreementFile file) {}

    /**
     * Runs the host.
     *
     * @param args none
     */
    public static void main(String[] args) {
        expect(true, isWithoutProvider());
        expect(false, isPresent("org.hibernate.validator.HibernateValidator"));

        RuleBook rules = RuleBook.sweden();
        Admission admitted = rules.admit(new Register(signed()).file(), callOff("A-1", 400_000), AsOf.on(DAY));
        expect(Outcome.MET, admitted.getOutcome());
        Admission over = rules.admit(admitted.getFile(), callOff("A-2", 1_600_001), AsOf.on(DAY));
        expect(Outcome.NOT_MET, over.getOutcome());
        List<Finding> findings = over.getAssessment().getFindings(Outcome.NOT_MET);
        expect("callOffs[A-2].amount", findings.get(0).getPath());
        expect(true, Explainer.in(Locale.forLanguageTag("sv")).explain(over).startsWith("Avropet kan inte"));
        expect(true, Explainer.in(Locale.ENGLISH).explain(over).contains("SEK"));
        expect(Outcome.MET, rules.assess(admitted.getFile(), AsOf.on(DAY)).getOutcome());
        expect(
                false,
                rules.deadlines(admitted.getFile(), AsOf.on(DAY)).getUpcoming().isEmpty());

        // The bridge is there to be loaded, and nobody calls it.
        expect(true, new JudgedFileValidator().isValid(null, null));
        System.out.println("bare host: ok");
    }

    private static boolean isWithoutProvider() {
        try {
            Validation.buildDefaultValidatorFactory().close();
            return false;
        } catch (NoProviderFoundException none) {
            return true;
        }
    }

    private static boolean isPresent(String type) {
        try {
            Class.forName(type);
            return true;
        } catch (ClassNotFoundException none) {
            return false;
        }
    }

    private static AgreementFile signed() {
        return AgreementFile.open(FrameworkAgreement.builder()
                .id(AgreementId.of("sko"))
                .party(HARNOSAND, Role.CLIENT)
                .party(MIUN, Role.PROVIDER)
                .signature(Signature.of(HARNOSAND, SIGNED))
                .signature(Signature.of(MIUN, SIGNED))
                .term(Term.ofYears(4).startingOn(SIGNED))
                .ceiling(Ceiling.of(excludingVat(2_000_000)))
                .area(CollaborationArea.EDUCATION)
                .build());
    }

    private static CallOff callOff(String id, long kronor) {
        return CallOff.builder()
                .id(CallOffId.of(id))
                .orderedBy(HARNOSAND)
                .orderedOn(DAY)
                .amount(excludingVat(kronor))
                .activity(CommissionedCourse.builder()
                        .title("sv", "Strategisk styrning")
                        .build())
                .build();
    }

    private static VatAmount excludingVat(long kronor) {
        return VatAmount.of(Money.of(CurrencyUnit.of("SEK"), kronor), VatBasis.EXCLUDING_VAT);
    }

    private static void expect(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + ", but was " + actual);
        }
    }
}
