package se.samverkan.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.explained;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.budget.Amounts.includingVat;
import static se.samverkan.rules.budget.Amounts.kr;
import static se.samverkan.rules.budget.Amounts.under;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.budget.BudgetPart;
import se.samverkan.core.budget.CarryOver;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.LimitId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.CarryOverPreview;
import se.samverkan.core.file.Decision;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Admission;
import se.samverkan.rules.Assessment;
import se.samverkan.rules.RuleBook;

/** What systems for budgets are known to get wrong about ceilings and limits, each over a file as a host would have it. */
@DisplayName(
        "What budgets are known to get wrong: the ceiling over the years, the limits at once, the refusal and the override")
class KnownFaultsOfBudgetsTest {

    private static final RuleBook RULES = RuleBook.sweden();
    private static final LocalDate NEXT_YEAR = LocalDate.of(2025, 2, 1);
    private static final Department SCHOOLS = Department.of("Skolförvaltningen");

    private static Admission admit(AgreementFile file, CallOff callOff) {
        return RULES.admit(file, callOff, AsOf.on(callOff.getOrderedOn()));
    }

    private static AgreementFile admitted(AgreementFile file, CallOff callOff) {
        Admission admission = admit(file, callOff);
        assertThat(admission.getOutcome()).isEqualTo(Outcome.MET);
        return admission.getFile();
    }

    private static CallOff ordered(String id, String amount, LocalDate day) {
        return callOff(id, amount).orderedOn(day).department(SCHOOLS).build();
    }

    @Test
    @DisplayName("what was called off in earlier years counts against the ceiling of the term, not this year's alone")
    void allYearsCount() {
        AgreementFile file = admitted(file(), ordered("A-1", "1500000", DAY));
        Admission over = admit(file, ordered("A-2", "500000.01", NEXT_YEAR));
        assertThat(over.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(over.getFile()).isSameAs(file);
        assertThat(over.getCounterOffer().flatMap(CounterOffer::getLargestAmount))
                .contains(excludingVat("500000"));
        assertThat(admit(file, ordered("A-2", "500000", NEXT_YEAR)).getOutcome())
                .isEqualTo(Outcome.MET);
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024", "2024, 2025", "2025, 2024", "2024, 2027"})
    @DisplayName(
            "the year-end doesn't give the ceiling back: with 2 000 000 kr called off an öre more isn't met in any year")
    void yearEnd(int first, int next) {
        AgreementFile full = admitted(file(), ordered("A-1", "2000000", DAY.withYear(first)));
        LocalDate day = DAY.withYear(next);
        assertThat(RULES.assess(full, ordered("A-2", "0.01", day), AsOf.on(day)).getOutcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(full.at(AsOf.on(DAY.withYear(2027))).balances().getLeft()).contains(kr("0"));
    }

    @Test
    @DisplayName("the year's part and the ceiling of the term bind at once, and each is named where it is exceeded")
    void yearAndTerm() {
        AgreementFile file = admitted(Amounts.tranches(excludingVat("1000000")), ordered("A-1", "500000", DAY));
        assertThat(admit(file, ordered("A-2", "0.01", DAY)).getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(codes(admit(file, ordered("A-2", "500000.01", NEXT_YEAR)))).containsExactly("call-off.ceiling");
        assertThat(codes(admit(file, ordered("A-2", "800000.01", NEXT_YEAR))))
                .containsExactlyInAnyOrder("call-off.ceiling", "call-off.tranche");
        assertThat(codes(admit(file, ordered("A-2", "500000", NEXT_YEAR)))).isEmpty();
    }

    private static List<String> codes(Admission admission) {
        return admission.getAssessment().getFindings(Outcome.NOT_MET).stream()
                .map(finding -> finding.getCode().toString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"1999999.99, 0.01", "2000000, 0.00", "2000000.01, -0.01"})
    @DisplayName("what is tried, what is recorded and the balances give one answer, on either side of the ceiling")
    void oneAnswer(String amount, String left) {
        CallOff callOff = ordered("A-1", amount, DAY);
        Outcome tried = admit(file(), callOff).getOutcome();
        AgreementFile recorded = file().record(callOff, DAY);
        Money rest = recorded.at(AsOf.on(NEXT_YEAR)).balances().getLeft().orElseThrow();
        assertThat(rest).isEqualTo(kr(left));
        assertThat(tried).isEqualTo(rest.isNegative() ? Outcome.NOT_MET : Outcome.MET);
        assertThat(RULES.assess(recorded, AsOf.on(NEXT_YEAR)).getOutcome()).isEqualTo(tried);
    }

    @Test
    @DisplayName("a ceiling that is stated is held against, where an area, a department or a partner is stated or not")
    void heldAgainst() {
        for (CallOff.Builder callOff : List.of(
                callOff("A-1", "2000000.01"),
                callOff("A-1", "2000000.01").department(SCHOOLS),
                callOff("A-1", "2000000.01")
                        .activity(course().dates(Optional.empty()).build()))) {
            assertThat(admit(file(), callOff.build()).getOutcome()).isEqualTo(Outcome.NOT_MET);
        }
    }

    @Test
    @DisplayName(
            "every limit that is exceeded is told at once, with its amounts to the öre and what may be called off instead")
    void allAtOnce() {
        AgreementFile file = AgreementFile.open(framework()
                .ceiling(Ceiling.builder()
                        .amount(excludingVat("1000"))
                        .tranche(2024, kr("600"))
                        .build())
                .limits(List.of(
                        limit("schools", BudgetPart.of(SCHOOLS), "300.30"),
                        limit("education", BudgetPart.of(CollaborationArea.EDUCATION), "500"),
                        limit("wide", BudgetPart.of(Year.of(2024)), "5000")))
                .build());
        file = admitted(file, ordered("A-1", "100.10", DAY));
        Admission over = admit(file, ordered("A-2", "900", DAY));
        assertThat(codes(over))
                .containsExactlyInAnyOrder("call-off.ceiling", "call-off.tranche", "call-off.limit", "call-off.limit");
        for (Finding finding : explained(over.getAssessment().getFindings(Outcome.NOT_MET))) {
            assertThat(finding.getCounterOffer().flatMap(CounterOffer::getLargestAmount))
                    .isPresent();
        }
        assertThat(over.getCounterOffer().flatMap(CounterOffer::getLargestAmount))
                .contains(excludingVat("200.20"));
        assertThat(admit(file, ordered("A-2", "200.20", DAY)).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(admit(file, ordered("A-2", "200.21", DAY)).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    private static Limit limit(String id, BudgetPart part, String amount) {
        return Limit.stop(LimitId.of(id), Text.of(id), part, excludingVat(amount));
    }

    @Test
    @DisplayName("ten call-offs of 0.10 kr fill a ceiling of 1 kr to the öre, since no amount is a binary fraction")
    void exact() {
        AgreementFile file = under(excludingVat("1"));
        for (int i = 0; i < 10; i++) {
            file = admitted(file, ordered("A-" + i, "0.10", DAY));
        }
        assertThat(file.at(AsOf.on(DAY)).balances().getLeft()).contains(kr("0"));
        assertThat(admit(file, ordered("A-10", "0.01", DAY)).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("a tolerance is of the limit as a whole, and isn't granted anew on what is left with each call-off")
    void toleranceOnce() {
        AgreementFile file = AgreementFile.open(framework()
                .addLimits(limit("schools", BudgetPart.of(SCHOOLS), "1000").toBuilder()
                        .tolerance(Percent.of("10"))
                        .build())
                .build());
        file = admitted(file, ordered("A-1", "900", DAY));
        file = admitted(file, ordered("A-2", "150", DAY));
        file = admitted(file, ordered("A-3", "50", DAY));
        assertThat(admit(file, ordered("A-4", "0.01", DAY)).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("a plan takes nothing of the ceiling, and neither does an invoice or a payment of what is called off")
    void countedOnce() {
        AgreementFile file =
                file().record(Entry.plan(EntryId.of("P-1"), excludingVat("9000000"), DAY, BudgetPart.whole()), DAY);
        file = admitted(file, ordered("A-1", "1000000", DAY));
        file = file.record(Entry.invoice(EntryId.of("I-1"), CallOffId.of("A-1"), excludingVat("1000000"), DAY), DAY)
                .record(Entry.payment(EntryId.of("U-1"), CallOffId.of("A-1"), excludingVat("1000000"), DAY), DAY);
        assertThat(file.at(AsOf.on(DAY)).balances().getLeft()).contains(kr("1000000"));
        assertThat(admit(file, ordered("A-2", "1000000", DAY)).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(admit(file, ordered("A-2", "1000000.01", DAY)).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName(
            "what a course didn't cost is room again when it is released, and not because its last invoice is paid")
    void underSpend() {
        AgreementFile file = admitted(under(excludingVat("1000")), ordered("A-1", "1000", DAY))
                .record(Entry.invoice(EntryId.of("I-1"), CallOffId.of("A-1"), excludingVat("950"), DAY), DAY)
                .record(Entry.payment(EntryId.of("U-1"), CallOffId.of("A-1"), excludingVat("950"), DAY), DAY);
        assertThat(admit(file, ordered("A-2", "0.01", DAY)).getOutcome()).isEqualTo(Outcome.NOT_MET);
        AgreementFile released =
                file.record(Entry.release(EntryId.of("F-1"), CallOffId.of("A-1"), excludingVat("50"), DAY), DAY);
        assertThat(admit(released, ordered("A-2", "50", DAY)).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(admit(released, ordered("A-2", "50.01", DAY)).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName(
            "a call-off decided on all the same is in the balances, the breach is told ever after, and who decided is kept")
    void override() {
        CallOff callOff = ordered("A-1", "2000001", DAY);
        Decision decision = Decision.builder()
                .reference(DecisionReference.of("KS 2024/17 § 3"))
                .decidedBy(Text.of("kommunstyrelsen"))
                .reason(Text.of("kursen är lagstadgad"))
                .addCodes(CommittedWithinCeiling.CODE)
                .callOff(callOff.getId())
                .build();
        AgreementFile file = file().record(callOff, decision, DAY);
        assertThat(file.at(AsOf.on(DAY)).balances().getLeft()).contains(kr("-1"));
        Assessment later = RULES.assess(file, AsOf.on(NEXT_YEAR));
        assertThat(later.getFindings(Outcome.NOT_MET))
                .extracting(Finding::getCode)
                .containsExactly(CommittedWithinCeiling.CODE);
        assertThat(file.at(AsOf.on(NEXT_YEAR)).decisions()).containsExactly(decision);
        assertThat(admit(file, ordered("A-2", "0.01", NEXT_YEAR)).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("a transfer takes from one part what it gives another, and makes no room under the ceiling")
    void transfer() {
        AgreementFile file = AgreementFile.open(framework()
                        .ceiling(Ceiling.builder()
                                .amount(excludingVat("1000"))
                                .tranche(2024, kr("500"))
                                .tranche(2025, kr("500"))
                                .build())
                        .build())
                .record(
                        Entry.transfer(
                                EntryId.of("T-1"),
                                excludingVat("200"),
                                DAY,
                                BudgetPart.of(Year.of(2025)),
                                BudgetPart.of(Year.of(2024))),
                        DAY);
        assertThat(file.at(AsOf.on(DAY)).balances().getLimit()).contains(kr("1000"));
        file = admitted(file, ordered("A-1", "700", DAY));
        assertThat(codes(admit(file, ordered("A-2", "0.01", DAY)))).containsExactly("call-off.tranche");
        assertThat(codes(admit(file, ordered("A-2", "300.01", NEXT_YEAR))))
                .containsExactlyInAnyOrder("call-off.ceiling", "call-off.tranche");
        admitted(file, ordered("A-2", "300", NEXT_YEAR));
    }

    @Test
    @DisplayName("the year-end is shown before it is recorded, moves what it showed, and leaves the total as it was")
    void carryOver() {
        AgreementFile file = under(Ceiling.builder()
                .amount(excludingVat("1000"))
                .tranche(2024, kr("600"))
                .tranche(2025, kr("400"))
                .carryOver(CarryOver.all())
                .build());
        file = admitted(file, ordered("A-1", "350.50", DAY));
        file = file.record(Entry.invoice(EntryId.of("I-1"), CallOffId.of("A-1"), excludingVat("350.50"), DAY), DAY);
        assertThat(codes(admit(file, ordered("A-2", "649.50", NEXT_YEAR)))).containsExactly("call-off.tranche");
        CarryOverPreview preview = file.at(AsOf.on(NEXT_YEAR)).carryOver(Year.of(2024));
        assertThat(preview.getToCarry()).contains(kr("249.50"));
        assertThat(file.at(AsOf.on(NEXT_YEAR)).balances().in(Year.of(2025)).getLimit())
                .as("nothing is recorded by looking")
                .contains(kr("400"));
        for (Entry entry : preview.toEntries(NEXT_YEAR, () -> EntryId.of("O-1"))) {
            file = file.record(entry, NEXT_YEAR);
        }
        assertThat(file.at(AsOf.on(NEXT_YEAR)).balances().in(Year.of(2025)).getLimit())
                .contains(kr("649.50"));
        assertThat(file.at(AsOf.on(NEXT_YEAR)).balances().getLimit()).contains(kr("1000"));
        assertThat(codes(admit(file, ordered("A-2", "649.51", NEXT_YEAR))))
                .contains("call-off.ceiling", "call-off.tranche");
        admitted(file, ordered("A-2", "649.50", NEXT_YEAR));
    }

    @Test
    @DisplayName("an amount with VAT isn't compared with a ceiling without it: it is asked for, and not added either")
    void bases() {
        VatAmount withVat = includingVat("2000000.01");
        Assessment assessment =
                admit(file(), callOff("A-1", "0").amount(withVat).build()).getAssessment();
        assertThat(assessment.getFindings(Outcome.NOT_ASSESSED))
                .extracting(Finding::getCode)
                .contains(CommittedWithinCeiling.CODE);
        AgreementFile file = file().record(ordered("A-1", "1", DAY), DAY);
        assertThat(file.at(AsOf.on(DAY)).ledger().accepts(withVat)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0.01", "92233720368547758.07"})
    @DisplayName(
            "a sum above the most öre that a long holds is refused by name, never wrapped to one that fits the ceiling")
    void largest(String more) {
        AgreementFile full =
                admitted(under(excludingVat("92233720368547758.07")), ordered("A-1", "92233720368547758.07", DAY));
        CallOff callOff = ordered("A-2", more, DAY);
        assertThat(full.at(AsOf.on(DAY)).balances().getLeft()).contains(kr("0"));
        assertThatThrownBy(() -> admit(full, callOff))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("amount: expected an amount that fits in a long of minor units");
        assertThat(full.getRevision()).isEqualTo(1);
        assertThat(admit(full, ordered("A-2", "0", DAY)).getOutcome()).isEqualTo(Outcome.MET);
    }
}
