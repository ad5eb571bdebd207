package se.samverkan.core.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.Contact;
import se.samverkan.core.agreement.CoveredArea;
import se.samverkan.core.agreement.CoveredDepartment;
import se.samverkan.core.agreement.ExtensionOption;
import se.samverkan.core.agreement.FollowUpClass;
import se.samverkan.core.agreement.FollowUpTerms;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.GovernanceBody;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Price;
import se.samverkan.core.agreement.PriceTier;
import se.samverkan.core.agreement.PriceUnit;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.AmendmentId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.PriceId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.index.IndexClause;
import se.samverkan.core.lifecycle.LifecycleState;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.partner.HigherEducationInstitution;
import se.samverkan.core.partner.Membership;
import se.samverkan.core.partner.MunicipalFederation;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Recurrence;
import se.samverkan.core.time.Term;

@DisplayName("What differs between two views is told field by field")
class DifferenceTest {

    private static final LocalDate SIGNED = LocalDate.of(2023, 9, 5);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final Municipality HARNOSAND = PartnerDirectory.sweden().municipality(MunicipalityCode.of("2280"));
    private static final Municipality KRAMFORS = PartnerDirectory.sweden().municipality(MunicipalityCode.of("2282"));
    private static final HigherEducationInstitution MIUN =
            PartnerDirectory.sweden().institution("Mittuniversitetet");

    private static final AgreementFile FILE = AgreementFile.open(FrameworkAgreement.builder()
            .id(AgreementId.of("framework"))
            .party(HARNOSAND, Role.CLIENT)
            .party(MIUN, Role.PROVIDER)
            .signature(Signature.of(HARNOSAND, SIGNED))
            .signature(Signature.of(MIUN, SIGNED))
            .term(Term.ofYears(4).startingOn(SIGNED))
            .ceiling(Ceiling.of(money("2000000")))
            .area(CollaborationArea.EDUCATION)
            .build());

    private static Money money(String kronor) {
        return Money.parse("SEK " + kronor);
    }

    private static VatAmount amount(String kronor) {
        return VatAmount.of(money(kronor), VatBasis.EXCLUDING_VAT);
    }

    private static AgreementFile amended(Change... changes) {
        return FILE.record(
                Amendment.builder()
                        .id(AmendmentId.of("T-1"))
                        .effectiveFrom(DAY)
                        .reason(Text.of("more"))
                        .addChanges(changes)
                        .build(),
                DAY);
    }

    private static FileView on(AgreementFile file) {
        return file.at(AsOf.on(DAY));
    }

    /** What differs by changes, but for the amendment itself. */
    private static List<String> by(Change... changes) {
        return Difference.between(on(FILE), on(amended(changes))).stream()
                .filter(difference -> difference.getField() != ViewField.AMENDMENT)
                .map(Difference::toString)
                .toList();
    }

    @Test
    @DisplayName("nothing between a view and itself")
    void nothing() {
        assertThat(Difference.between(on(FILE), on(FILE))).isEmpty();
        assertThat(Difference.between(on(FILE), on(FILE).on(DAY.plusDays(1)))).isEmpty();
    }

    @Test
    @DisplayName("the ceiling, from what to what, and the amendment that is known")
    void ceiling() {
        List<Difference> differences =
                Difference.between(on(FILE), on(amended(Change.of(Ceiling.of(money("2400000"))))));
        Difference ceiling = differences.get(0);
        assertThat(ceiling.getField()).isEqualTo(ViewField.CEILING);
        assertThat(ceiling.getPath()).isEqualTo("agreement.ceiling.amount");
        assertThat(ceiling.getSubject()).isEmpty();
        assertThat(ceiling.getBefore()).hasValue(money("2000000"));
        assertThat(ceiling.getAfter()).hasValue(money("2400000"));
        assertThat(differences)
                .extracting(Difference::getField)
                .containsExactly(ViewField.CEILING, ViewField.AMENDMENT, ViewField.LEFT);
        assertThat(differences.get(1).getSubject()).hasValue(AmendmentId.of("T-1"));
    }

    @Test
    @DisplayName("the VAT basis that is stated afterwards, and nothing else of the ceiling")
    void vatBasis() {
        assertThat(by(Change.ceilingVatBasis(VatBasis.EXCLUDING_VAT)))
                .containsExactly("agreement.ceiling.vatBasis: - -> EXCLUDING_VAT");
    }

    @Test
    @DisplayName("the term, as amended and as it stands")
    void term() {
        assertThat(by(Change.of(Term.ofClosed(SIGNED, LocalDate.of(2029, 9, 4)))))
                .containsExactly(
                        "agreement.term.lastDay: 2027-09-04 -> 2029-09-04",
                        "agreement.term.length: P4Y -> -",
                        "term.lastDay: 2027-09-04 -> 2029-09-04");
        assertThat(by(Change.of(TermClauses.builder()
                        .addExtensionOptions(ExtensionOption.ofYears(1))
                        .build())))
                .singleElement()
                .asString()
                .startsWith("agreement.termClauses.extensionOptions[1]: - -> ");
    }

    @Test
    @DisplayName("a party that joins, and one of two that leaves, which ends the agreement")
    void parties() {
        String kramfors = "agreement.parties[" + KRAMFORS.getId() + "]";
        assertThat(by(Change.joining(Party.of(KRAMFORS, Role.CLIENT))))
                .contains(
                        kramfors + ": - -> [CLIENT]",
                        kramfors + ".days.first: - -> 2025-07-01",
                        kramfors + ".name: - -> Kramfors kommun");
        assertThat(by(Change.leaving(HARNOSAND.getId())))
                .containsExactly(
                        "agreement.parties[" + HARNOSAND.getId() + "].days.last: - -> 2025-06-30",
                        "lifecycle.state: IN_FORCE -> TERMINATED",
                        "term.lastDay: 2027-09-04 -> 2025-06-30",
                        "reach[" + MIUN.getId() + "]: BOUND -> -",
                        "reach[" + HARNOSAND.getId() + "]: BOUND -> -");
    }

    @Test
    @DisplayName("areas with their kinds, prices, the index clause and departments")
    void clauses() {
        assertThat(by(Change.of(CoveredArea.of(CollaborationArea.RESEARCH, ActivityKind.JOINT_PROJECT))))
                .containsExactly(
                        "agreement.areas[RESEARCH]: - -> RESEARCH",
                        "agreement.areas[RESEARCH].activityKinds: - -> [JOINT_PROJECT]");
        assertThat(by(Change.withoutArea(CollaborationArea.EDUCATION)))
                .containsExactly("agreement.areas[EDUCATION]: EDUCATION -> -");
        assertThat(by(Change.of(Price.of(PriceId.of("hour"), PriceUnit.HOUR, amount("900")))))
                .containsExactly(
                        "agreement.prices[hour].amount: - -> SEK 900.00 EXCLUDING_VAT",
                        "agreement.prices[hour].unit: - -> HOUR");
        assertThat(by(Change.of(Price.of(PriceId.of("seat"), PriceUnit.SEAT, amount("900")).toBuilder()
                        .addTiers(PriceTier.from(12, amount("800")))
                        .build())))
                .containsExactly(
                        "agreement.prices[seat].amount: - -> SEK 900.00 EXCLUDING_VAT",
                        "agreement.prices[seat].tiers[12]: - -> SEK 800.00 EXCLUDING_VAT",
                        "agreement.prices[seat].unit: - -> SEAT");
        assertThat(by(Change.of(IndexClause.builder()
                        .series("PKV")
                        .baseIndex(new BigDecimal("104.2"))
                        .lagMonths(24)
                        .build())))
                .containsExactly(
                        "agreement.indexClause.series: - -> PKV",
                        "agreement.indexClause.baseIndex: - -> 104.2",
                        "agreement.indexClause.lagMonths: - -> 24");
        assertThat(by(Change.departments(
                        HARNOSAND.getId(),
                        CoveredDepartment.of(HARNOSAND.getId(), Department.of("Socialnämnden")).toBuilder()
                                .entitledToCallOff(false)
                                .build())))
                .containsExactly(
                        "agreement.departments[" + HARNOSAND.getId() + "/Socialnämnden]: - -> Socialnämnden",
                        "agreement.departments[" + HARNOSAND.getId() + "/Socialnämnden].entitledToCallOff: - -> false");
    }

    @Test
    @DisplayName("the clauses on follow-up, and a steering group that comes and goes")
    void followUp() {
        GovernanceBody group =
                GovernanceBody.builder().name(Text.of("sv", "Styrgruppen")).build();
        FollowUpTerms yearly = FollowUpTerms.builder()
                .followUpClass(FollowUpClass.of("A", Recurrence.everyMonths(12)))
                .build();
        FileView first = FILE.at(AsOf.on(DAY));
        FileView second = amended(Change.of(group), Change.of(yearly)).at(AsOf.on(DAY));
        FileView third = amended(Change.of(group), Change.of(yearly))
                .record(
                        Amendment.builder()
                                .id(AmendmentId.of("T-2"))
                                .effectiveFrom(DAY)
                                .reason(Text.of("no group"))
                                .addChanges(Change.withoutGovernanceBody())
                                .build(),
                        DAY)
                .at(AsOf.on(DAY));
        assertThat(Difference.between(first, second))
                .filteredOn(each -> each.getField() != ViewField.AMENDMENT)
                .extracting(Difference::getField, Difference::getPath, Difference::getBefore, Difference::getAfter)
                .containsExactly(
                        tuple(ViewField.GOVERNANCE, "agreement.governanceBody", Optional.empty(), Optional.of(group)),
                        tuple(ViewField.FOLLOW_UP, "agreement.followUpTerms", Optional.empty(), Optional.of(yearly)));
        assertThat(Difference.between(second, third))
                .filteredOn(each -> each.getField() != ViewField.AMENDMENT)
                .extracting(Difference::getField, Difference::getAfter)
                .containsExactly(tuple(ViewField.GOVERNANCE, Optional.empty()));
    }

    @Test
    @DisplayName("a contact without personal data, though a new telephone number is a difference")
    void contacts() {
        Contact contact = Contact.builder()
                .partner(MIUN.getId())
                .role(Text.of("processledare"))
                .name("Kim Exempel")
                .telephone("010-1")
                .build();
        FileView before = on(amended(Change.contacts(MIUN.getId(), contact)));
        FileView after = on(amended(Change.contacts(
                MIUN.getId(), contact.toBuilder().telephone("010-2").build())));
        Difference difference = Difference.between(before, after).get(0);
        assertThat(difference.getField()).isEqualTo(ViewField.CONTACT);
        assertThat(difference.getBefore()).hasValue(contact);
        assertThat(difference.toString()).doesNotContain("Kim", "010");
    }

    @Test
    @DisplayName("tranches, each by its year")
    void tranches() {
        Ceiling split = Ceiling.of(money("2000000")).toBuilder()
                .tranche(2025, money("500000"))
                .build();
        assertThat(Difference.between(on(FILE), on(amended(Change.of(split)))))
                .first()
                .satisfies(difference -> {
                    assertThat(difference.getField()).isEqualTo(ViewField.TRANCHE);
                    assertThat(difference.getSubject()).hasValue(Year.of(2025));
                });
    }

    @Test
    @DisplayName("assumptions, call-offs and balances")
    void facts() {
        Assumption assumption = Assumption.vatBasis(VatBasis.EXCLUDING_VAT, "as budgeted");
        Entry invoice = Entry.invoice(EntryId.of("E-1"), CallOffId.of("A-1"), amount("60000"), DAY);
        CallOff callOff = CallOff.builder()
                .id(CallOffId.of("A-1"))
                .orderedBy(HARNOSAND)
                .orderedOn(DAY)
                .amount(amount("100000"))
                .activity(CommissionedCourse.builder().title("sv", "Kurs").build())
                .build();
        AgreementFile assumed = FILE.assuming(assumption, DAY);
        assertThat(Difference.between(on(FILE), on(assumed))).singleElement().satisfies(difference -> {
            assertThat(difference.getField()).isEqualTo(ViewField.ASSUMPTION);
            assertThat(difference.getSubject()).hasValue(InputCode.CEILING_VAT_BASIS);
            assertThat(difference.getAfter()).hasValue(assumption);
        });
        assertThat(Difference.between(
                        on(assumed), on(assumed.record(callOff, DAY).record(invoice, DAY))))
                .extracting(Difference::getField)
                .containsExactly(ViewField.COMMITTED, ViewField.INVOICED, ViewField.LEFT, ViewField.CALL_OFF);
        AgreementFile called = assumed.record(callOff, DAY);
        assertThat(Difference.between(
                        on(called).on(DAY.minusDays(1)), on(assumed).on(DAY.minusDays(1))))
                .isEmpty();
    }

    @Test
    @DisplayName("between two days of one file: what has taken effect, and where the agreement stands")
    void twoDays() {
        FileView view = on(FILE);
        assertThat(Difference.between(view, view.on(LocalDate.of(2027, 9, 5))))
                .extracting(Difference::toString)
                .containsExactly(
                        "lifecycle.state: " + LifecycleState.IN_FORCE + " -> " + LifecycleState.EXPIRED,
                        "reach[" + MIUN.getId() + "]: BOUND -> -",
                        "reach[" + HARNOSAND.getId() + "]: BOUND -> -");
        AgreementFile file = amended(Change.of(Ceiling.of(money("1"))));
        assertThat(Difference.between(on(file).on(DAY.minusDays(1)), on(file)))
                .extracting(Difference::getField)
                .containsExactly(ViewField.CEILING, ViewField.AMENDMENT_IN_EFFECT, ViewField.LEFT);
        assertThat(Difference.between(on(file), on(file).on(DAY.plusDays(1)))).isEmpty();
        assertThat(Difference.between(on(file).on(DAY.minusDays(2)), on(file).on(DAY.minusDays(1))))
                .isEmpty();
    }

    @Test
    @DisplayName("an amendment that one view alone knows of is told once, in effect or not")
    void amendmentOnce() {
        AgreementFile file = amended(Change.of(Ceiling.of(money("1"))));
        assertThat(Difference.between(on(FILE), on(file)))
                .extracting(Difference::getField)
                .contains(ViewField.AMENDMENT)
                .doesNotContain(ViewField.AMENDMENT_IN_EFFECT);
        assertThat(Difference.between(on(FILE).on(DAY.minusDays(1)), on(file).on(DAY.minusDays(1))))
                .extracting(Difference::getField)
                .containsExactly(ViewField.AMENDMENT);
    }

    @Test
    @DisplayName("members of a party that join and leave it: who is bound from one day to the next")
    void members() {
        LocalDate turn = LocalDate.of(2026, 1, 1);
        MunicipalFederation federation = MunicipalFederation.builder()
                .id(PartnerId.of("federation"))
                .name("Förbundet")
                .member(HARNOSAND, SIGNED, turn.minusDays(1))
                .addMemberships(Membership.of(KRAMFORS).joinedOn(turn).ongoing())
                .build();
        AgreementFile file = AgreementFile.open(FrameworkAgreement.builder()
                .id(AgreementId.of("federated"))
                .addParties(Party.builder()
                        .partner(federation)
                        .addRoles(Role.CLIENT)
                        .bindingMembers(true)
                        .build())
                .party(MIUN, Role.PROVIDER)
                .signature(Signature.of(federation, SIGNED))
                .signature(Signature.of(MIUN, SIGNED))
                .term(Term.ofYears(4).startingOn(SIGNED))
                .build());
        FileView before = file.at(AsOf.on(turn.minusDays(1)));
        assertThat(Difference.between(before, before.on(turn)))
                .extracting(Difference::toString)
                .containsExactly(
                        "reach[" + HARNOSAND.getId() + "]: BOUND -> -", "reach[" + KRAMFORS.getId() + "]: - -> BOUND");
        assertThat(Difference.between(before.on(turn), before.on(turn.plusDays(1))))
                .isEmpty();
        assertThat(Difference.between(before.on(turn.minusDays(2)), before)).isEmpty();
    }

    @Test
    @DisplayName("seen from the other view, before and after change about")
    void reversed() {
        FileView before = on(FILE);
        FileView after =
                on(amended(Change.of(Ceiling.of(money("1"))), Change.joining(Party.of(KRAMFORS, Role.CLIENT))));
        List<Difference> differences = Difference.between(before, after);
        assertThat(Difference.between(after, before))
                .isEqualTo(differences.stream().map(Difference::reversed).toList());
        assertThat(differences.get(0))
                .isEqualTo(differences.get(0).reversed().reversed())
                .hasSameHashCodeAs(differences.get(0).reversed().reversed())
                .isNotEqualTo(differences.get(0).reversed());
        assertThat(Optional.of(differences.get(0)).flatMap(Difference::getBefore))
                .isEmpty();
    }
}
