package se.samverkan.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.explained;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.budget.Amounts.includingVat;
import static se.samverkan.rules.budget.Amounts.unstated;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.budget.BudgetPart;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.budget.LimitEffect;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.LimitId;
import se.samverkan.core.code.LotId;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Admission;
import se.samverkan.rules.RuleBook;

@DisplayName("What is called off is within each limit that the agreement states beside its ceiling")
class CommittedWithinLimitTest {

    private static final CommittedWithinLimit RULE = new CommittedWithinLimit();
    private static final Department SCHOOLS = Department.of("Skolförvaltningen");
    private static final Department CARE = Department.of("Socialförvaltningen");
    private static final LotId LEADERSHIP = LotId.of("leadership");

    private static Limit.Builder limit(BudgetPart part) {
        return Limit.builder()
                .id(LimitId.of("L-1"))
                .name(Text.of("Skolans del"))
                .effect(LimitEffect.STOP)
                .part(part);
    }

    private static AgreementFile under(Limit... limits) {
        return AgreementFile.open(framework()
                .ceiling(Ceiling.of(excludingVat("2000000")))
                .limits(List.of(limits))
                .build());
    }

    private static CallOff schools(String id, String amount) {
        return callOff(id, amount).department(SCHOOLS).build();
    }

    private static void assertOutcomes(AgreementFile file, CallOff callOff, Outcome... outcomes) {
        assertThat(explained(judge(RULE, file, callOff)))
                .extracting(Finding::getOutcome)
                .containsExactly(outcomes);
    }

    @Test
    @DisplayName(
            "an amount equal to what is left of a department's limit passes, one öre more doesn't, and another's isn't asked about")
    void bothSides() {
        AgreementFile file = under(limit(BudgetPart.of(SCHOOLS))
                        .amount(excludingVat("100000"))
                        .build())
                .record(schools("A-0", "60000"), DAY);
        assertOutcomes(file, schools("A-1", "40000"), Outcome.MET);
        Finding over = judge(RULE, file, schools("A-1", "40000.01")).get(0);
        assertThat(over.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(over.getCounterOffer().flatMap(CounterOffer::getLargestAmount))
                .contains(excludingVat("40000"));
        assertThat(over.getSources()).containsExactly(Source.clause("limit"));
        assertThat(sv(over))
                .isEqualTo(
                        "Avropet på 40 000,01 kr exklusive moms ryms inte inom gränsen ”Skolans del”, 100 000 kr exklusive "
                                + "moms. Tidigare avrop mot gränsen uppgår till 60 000 kr exklusive moms. Gränsen skulle "
                                + "överskridas med 0,01 kr. Enligt gränsen kan högst 40 000 kr avropas.");
        assertThat(en(over))
                .startsWith("The call-off of SEK 40,000.01 excluding VAT does not fit within the limit “Skolans del”, "
                        + "SEK 100,000 excluding VAT.");
        assertOutcomes(file, callOff("A-1", "1000000").department(CARE).build());
    }

    @Test
    @DisplayName(
            "a call-off without a department isn't assessed where it would matter, and the department is named as missing")
    void department() {
        AgreementFile file = under(
                limit(BudgetPart.of(SCHOOLS)).amount(excludingVat("100000")).build());
        assertOutcomes(file, callOff("A-1", "100000").build(), Outcome.MET);
        Finding open = judge(RULE, file, callOff("A-1", "100000.01").build()).get(0);
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(CommittedWithinLimit.DEPARTMENT);
        assertThat(sv(open)).contains("eftersom det inte är fullständigt angivet vad som räknas mot gränsen");
        AgreementFile lots = under(
                limit(BudgetPart.of(LEADERSHIP)).amount(excludingVat("100000")).build());
        assertThat(judge(RULE, lots, callOff("A-1", "100000.01").build()).get(0).getMissing())
                .containsExactly(CommittedWithinLimit.LOT);
        assertOutcomes(lots, callOff("A-1", "100000.01").lot(LotId.of("other")).build());
        assertOutcomes(lots, callOff("A-1", "100000.01").lot(LEADERSHIP).build(), Outcome.NOT_MET);
    }

    @Test
    @DisplayName("limits of an area, a partner, a year and the whole bind at once, and each that is exceeded is named")
    void allAtOnce() {
        AgreementFile file = under(
                named("area", BudgetPart.of(CollaborationArea.EDUCATION), "300"),
                named("partner", BudgetPart.of(HARNOSAND.getId()), "200"),
                named("year", BudgetPart.of(Year.of(2024)), "100"),
                named("other-year", BudgetPart.of(Year.of(2025)), "1"),
                named("research", BudgetPart.of(CollaborationArea.RESEARCH), "1"),
                named("whole", BudgetPart.whole(), "400"));
        assertOutcomes(file, callOff("A-1", "100").build(), Outcome.MET, Outcome.MET, Outcome.MET, Outcome.MET);
        List<Finding> over = judge(RULE, file, callOff("A-1", "200.01").build());
        assertThat(over)
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET, Outcome.NOT_MET, Outcome.NOT_MET, Outcome.MET);
        Admission refused =
                RuleBook.sweden().admit(file, callOff("A-1", "200.01").build(), AsOf.on(DAY));
        assertThat(refused.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(refused.getCounterOffer().flatMap(CounterOffer::getLargestAmount))
                .contains(excludingVat("100"));
    }

    private static Limit named(String id, BudgetPart part, String amount) {
        return limit(part)
                .id(LimitId.of(id))
                .name(Text.of(id))
                .amount(excludingVat(amount))
                .build();
    }

    @Test
    @DisplayName(
            "a tolerance of 5 percent is of the limit, not of what is left: of 100 000 kr 105 000 pass, and one öre more doesn't")
    void tolerance() {
        AgreementFile file = under(limit(BudgetPart.whole())
                        .amount(excludingVat("100000"))
                        .tolerance(Percent.of("5"))
                        .build())
                .record(schools("A-0", "90000"), DAY);
        assertOutcomes(file, schools("A-1", "15000"), Outcome.MET);
        Finding over = judge(RULE, file, schools("A-1", "15000.01")).get(0);
        assertThat(over.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(over))
                .contains(
                        "100 000 kr exklusive moms med en tolerans på 5 procent, sammanlagt 105 000 kr exklusive moms");
    }

    @Test
    @DisplayName("what is released gives room back, keeps counting, or is open, as the limit says")
    void released() {
        Limit.Builder limit = limit(BudgetPart.whole()).amount(excludingVat("100"));
        CallOff more = schools("A-1", "50");
        assertOutcomes(releasing(limit.releasedCounted(false).build()), more, Outcome.MET);
        assertOutcomes(releasing(limit.releasedCounted(true).build()), more, Outcome.NOT_MET);
        AgreementFile open =
                releasing(limit(BudgetPart.whole()).amount(excludingVat("100")).build());
        assertThat(judge(RULE, open, more).get(0).getMissing()).containsExactly(CommittedWithinLimit.RELEASED_COUNTED);
        assertOutcomes(open, schools("A-1", "20"), Outcome.MET);
        assertOutcomes(open, schools("A-1", "80"), Outcome.NOT_MET);
    }

    @Test
    @DisplayName(
            "as recorded, 90 000 kr called off and 40 000 released are open against 100 000 where it isn't said what counts")
    void releasedAsRecorded() {
        Limit.Builder limit = limit(BudgetPart.whole()).amount(excludingVat("100000"));
        Finding open = judge(RULE, releasingAsRecorded(limit), AsOf.on(DAY)).get(0);
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(CommittedWithinLimit.RELEASED_COUNTED);
        assertThat(sv(open))
                .startsWith("Det går inte att bedöma om avropen ryms inom gränsen ”Skolans del”, 100 000 kr exklusive"
                        + " moms, eftersom det inte är fullständigt angivet vad som räknas mot gränsen.");
        assertThat(outcomeAsRecorded(limit.releasedCounted(false))).isEqualTo(Outcome.MET);
        assertThat(outcomeAsRecorded(limit.releasedCounted(true))).isEqualTo(Outcome.NOT_MET);
    }

    private static Outcome outcomeAsRecorded(Limit.Builder limit) {
        return judge(RULE, releasingAsRecorded(limit), AsOf.on(DAY)).get(0).getOutcome();
    }

    private static AgreementFile releasingAsRecorded(Limit.Builder limit) {
        return under(limit.build())
                .record(schools("A-0", "80000"), DAY)
                .record(Entry.release(EntryId.of("F-1"), CallOffId.of("A-0"), excludingVat("40000"), DAY), DAY)
                .record(schools("A-1", "50000"), DAY);
    }

    /** 80 kr called off, of which 40 are released. */
    private static AgreementFile releasing(Limit limit) {
        return under(limit)
                .record(schools("A-0", "80"), DAY)
                .record(Entry.release(EntryId.of("F-1"), CallOffId.of("A-0"), excludingVat("40"), DAY), DAY);
    }

    @Test
    @DisplayName("a limit whose VAT basis isn't stated is judged in both readings")
    void basis() {
        AgreementFile file =
                under(limit(BudgetPart.whole()).amount(unstated("100")).build());
        Finding open = judge(RULE, file, schools("A-1", "90")).get(0);
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(CommittedWithinLimit.VAT_BASIS);
        assertThat(sv(open))
                .contains("eftersom det inte är angivet om gränsen ”Skolans del”, 100 kr, är med eller utan moms");
        assertOutcomes(file, schools("A-1", "100.01"), Outcome.NOT_MET);
        AgreementFile including =
                under(limit(BudgetPart.whole()).amount(includingVat("100")).build());
        assertOutcomes(including, schools("A-1", "100.01"), Outcome.NOT_MET);
        assertOutcomes(including, schools("A-1", "90"), Outcome.NOT_ASSESSED);
        VatAmount kr100 = includingVat("100");
        assertOutcomes(including, callOff("A-1", "0").amount(kr100).build(), Outcome.MET);
    }

    @Test
    @DisplayName("what is transferred to a part is room in it, and in the part that it is taken from there is less")
    void transfer() {
        AgreementFile file = under(
                        named("schools", BudgetPart.of(SCHOOLS), "100"), named("care", BudgetPart.of(CARE), "100"))
                .record(
                        Entry.transfer(
                                EntryId.of("T-1"),
                                excludingVat("30"),
                                DAY,
                                BudgetPart.of(CARE),
                                BudgetPart.of(SCHOOLS)),
                        DAY);
        assertOutcomes(file, schools("A-1", "130"), Outcome.MET);
        assertOutcomes(file, schools("A-1", "130.01"), Outcome.NOT_MET);
        assertOutcomes(file, callOff("A-1", "70").department(CARE).build(), Outcome.MET);
        assertOutcomes(file, callOff("A-1", "70.01").department(CARE).build(), Outcome.NOT_MET);
        Finding more = judge(RULE, file, schools("A-1", "131")).get(0);
        assertThat(sv(more))
                .startsWith(
                        "Avropet på 131 kr exklusive moms ryms inte inom gränsen ”schools”, 100 kr med 30 kr tillfört,"
                                + " sammanlagt 130 kr exklusive moms. ");
        assertThat(en(more))
                .contains("the limit “schools”, SEK 100 with SEK 30 moved in, in all SEK 130 excluding VAT. ");
        Finding less =
                judge(RULE, file, callOff("A-1", "71").department(CARE).build()).get(0);
        assertThat(sv(less)).contains("gränsen ”care”, 100 kr med 30 kr bortfört, därefter 70 kr exklusive moms. ");
        assertThat(en(less))
                .contains("the limit “care”, SEK 100 with SEK 30 moved out, SEK 70 excluding VAT after that. ");
    }

    @ParameterizedTest
    @CsvSource({
        "true, '”Skolans del”, 100 kr med 30 kr tillfört och en tolerans på 10 procent, sammanlagt 143 kr exklusive moms'",
        "false, '”Skolans del”, 100 kr med 30 kr bortfört och en tolerans på 10 procent, sammanlagt 77 kr exklusive moms'"
    })
    @DisplayName("with a tolerance on what was moved, the amount, what was moved, the tolerance and the whole are told")
    void transferAndTolerance(boolean in, String told) {
        BudgetPart schools = BudgetPart.of(SCHOOLS);
        BudgetPart care = BudgetPart.of(CARE);
        AgreementFile file = under(limit(schools)
                        .amount(excludingVat("100"))
                        .tolerance(Percent.of("10"))
                        .build())
                .record(
                        Entry.transfer(
                                EntryId.of("T-1"), excludingVat("30"), DAY, in ? care : schools, in ? schools : care),
                        DAY);
        assertThat(sv(judge(RULE, file, schools("A-1", "143.01")).get(0))).contains(told);
        assertThat(judge(RULE, file, schools("A-1", in ? "143" : "77")).get(0).getOutcome())
                .isEqualTo(Outcome.MET);
        Finding within = judge(new LimitWarning(), file, schools("A-1", in ? "131" : "71"))
                .get(0);
        assertThat(sv(within))
                .contains(
                        in
                                ? "”Skolans del”, 100 kr med 30 kr tillfört, sammanlagt 130 kr exklusive moms, men"
                                : "”Skolans del”, 100 kr med 30 kr bortfört, därefter 70 kr exklusive moms, men");
        assertThat(en(within)).contains(in ? "SEK 30 moved in, in all SEK 130" : "SEK 30 moved out, SEK 70");
    }

    @Test
    @DisplayName("a limit with VAT beside call-offs without it is told on both bases")
    void onBothBases() {
        AgreementFile file = under(
                        limit(BudgetPart.whole()).amount(includingVat("100")).build())
                .assuming(Assumption.vatRate(VatRate.ofPercent("25"), "lärosätets uppgift"));
        assertThat(sv(judge(RULE, file, schools("A-1", "100")).get(0)))
                .contains("Gränsen skulle överskridas med 20 kr exklusive moms.")
                .contains("100 kr inklusive moms motsvarar 80 kr exklusive moms vid 25 procents moms.");
    }

    @Test
    @DisplayName(
            "at most two courses, 40 seats or 15 hp: one more isn't met, and a number that isn't stated leaves it open")
    void numbers() {
        AgreementFile courses =
                under(limit(BudgetPart.whole()).courses(2).build()).record(schools("A-0", "1"), DAY);
        assertOutcomes(courses, schools("A-1", "1"), Outcome.MET);
        Finding third = judge(RULE, courses.record(schools("A-1", "1"), DAY), schools("A-2", "1"))
                .get(0);
        assertThat(third.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(third))
                .isEqualTo(
                        "Med avropet skulle antalet kurser som räknas mot gränsen ”Skolans del” bli 3. Gränsen medger 2 och "
                                + "skulle överskridas med 1.");
        AgreementFile seats = under(limit(BudgetPart.whole()).seats(40).build());
        assertOutcomes(seats, callOff("A-1", "1").seats(40).build(), Outcome.MET);
        assertOutcomes(seats, callOff("A-1", "1").seats(41).build(), Outcome.NOT_MET);
        assertThat(judge(RULE, seats, schools("A-1", "1")).get(0).getMissing())
                .containsExactly(InputCode.CALL_OFF_SEATS);
        AgreementFile credits =
                under(limit(BudgetPart.whole()).credits(Credits.of("15")).build());
        assertOutcomes(credits, ofCredits("15"), Outcome.MET);
        Finding more = judge(RULE, credits, ofCredits("15.5")).get(0);
        assertThat(more.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(en(more)).contains("would be 15.5. The limit allows 15, and would be exceeded by 0.5.");
    }

    @Test
    @DisplayName(
            "a course cancelled with a fee makes room for another under a limit of courses, unless what is released counts")
    void courseReleased() {
        CallOff more = schools("A-1", "1");
        assertReadings(limit(BudgetPart.whole()).courses(1), more, CommittedWithinLimit.RELEASED_COUNTED);
        CallOff seats = callOff("A-1", "1").seats(15).build();
        assertReadings(limit(BudgetPart.whole()).seats(30), seats, CommittedWithinLimit.RELEASED_COUNTED);
        AgreementFile roomForBoth = cancelling(limit(BudgetPart.whole()).seats(35));
        assertOutcomes(roomForBoth, seats, Outcome.MET);
    }

    private static void assertReadings(Limit.Builder limit, CallOff more, InputCode missing) {
        Finding open = explained(judge(RULE, cancelling(limit), more)).get(0);
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(missing);
        assertOutcomes(cancelling(limit.releasedCounted(false)), more, Outcome.MET);
        assertOutcomes(cancelling(limit.releasedCounted(true)), more, Outcome.NOT_MET);
    }

    @Test
    @DisplayName("credits that a cancelled course didn't state are asked about only where what is released counts")
    void unstatedReleased() {
        Limit.Builder limit = limit(BudgetPart.whole()).credits(Credits.of("15"));
        CallOff more = ofCredits("15");
        assertThat(judge(RULE, cancelling(limit), more).get(0).getMissing())
                .containsExactly(CommittedWithinLimit.CREDITS, CommittedWithinLimit.RELEASED_COUNTED);
        assertOutcomes(cancelling(limit.releasedCounted(false)), more, Outcome.MET);
        assertThat(judge(RULE, cancelling(limit.releasedCounted(true)), more)
                        .get(0)
                        .getMissing())
                .containsExactly(CommittedWithinLimit.CREDITS);
    }

    /** A course of 20 seats for 80 kr, its credits unstated, cancelled when half of the price is to be paid. */
    private static AgreementFile cancelling(Limit.Builder limit) {
        CallOff first = callOff("A-0", "80")
                .activity(course().credits(Optional.empty()).build())
                .seats(20)
                .build();
        return under(limit.build())
                .record(first, DAY)
                .record(
                        Entry.cancellation(EntryId.of("F-1"), first.getId(), excludingVat("40"), first.toVolume(), DAY),
                        DAY);
    }

    private static CallOff ofCredits(String credits) {
        return callOff("A-1", "1")
                .activity(course().credits(Credits.of(credits)).build())
                .build();
    }

    @Test
    @DisplayName("asked of the file as a whole, each limit is told with what is called off and what is left")
    void whole() {
        AgreementFile file = under(
                        limit(BudgetPart.of(SCHOOLS))
                                .amount(excludingVat("100"))
                                .build(),
                        limit(BudgetPart.whole())
                                .id(LimitId.of("L-2"))
                                .courses(0)
                                .build())
                .record(schools("A-0", "60"), DAY);
        List<Finding> findings = explained(judge(RULE, file, AsOf.on(DAY)));
        assertThat(findings).extracting(Finding::getOutcome).containsExactly(Outcome.MET, Outcome.NOT_MET);
        assertThat(sv(findings.get(0)))
                .isEqualTo("Avropen uppgår till 60 kr exklusive moms och ryms inom gränsen ”Skolans del”, 100 kr "
                        + "exklusive moms; 40 kr exklusive moms återstår.");
        assertThat(findings)
                .extracting(Finding::getPath)
                .containsExactly("agreement.limits[L-1]", "agreement.limits[L-2]");
    }
}
