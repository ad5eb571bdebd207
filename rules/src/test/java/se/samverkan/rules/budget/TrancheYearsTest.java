package se.samverkan.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.budget.Amounts.kr;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.budget.BudgetPart;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.budget.YearSplit;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;

/** 500 000 kr for 2024 and 800 000 kr for 2025; the course is held on 30 days of 2024 and 19 of 2025, or its dates are open. */
@DisplayName("A call-off over several years is held against the tranche of each")
class TrancheYearsTest {

    private static final CommittedWithinTranche RULE = new CommittedWithinTranche();
    private static final Year Y2024 = Year.of(2024);
    private static final Year Y2025 = Year.of(2025);

    private static AgreementFile counted(YearSplit way) {
        FrameworkAgreement agreement =
                (FrameworkAgreement) Amounts.tranches(excludingVat("2000000")).getSignedAgreement();
        return AgreementFile.open(agreement.toBuilder()
                .callOffTerms(CallOffTerms.builder().yearSplit(way).build())
                .build());
    }

    private static CallOff overNewYear(String amount) {
        return callOff("A-1", amount)
                .activity(CommissionedCourse.builder()
                        .title(Text.of("Kurs"))
                        .dates(DateRange.ofClosed(LocalDate.of(2024, 12, 2), LocalDate.of(2025, 1, 19)))
                        .build())
                .build();
    }

    @Test
    @DisplayName(
            "by day, 490 000 kr over 30 and 19 days are 300 000 of 2024 and 190 000 of 2025: what is left of each decides")
    void byDay() {
        AgreementFile file = counted(YearSplit.BY_DAY).record(held("E-1", "200000", LocalDate.of(2024, 3, 1)), DAY);
        assertThat(judge(RULE, file, overNewYear("490000")))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET, Outcome.MET);
        assertThat(judge(RULE, file, overNewYear("490001")))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.NOT_MET, Outcome.MET);
    }

    private static CallOff held(String id, String amount, LocalDate day) {
        return callOff(id, amount)
                .activity(CommissionedCourse.builder()
                        .title(Text.of("Kurs"))
                        .dates(DateRange.ofClosed(day, day))
                        .build())
                .build();
    }

    private static CallOff undated(String id, String amount) {
        return callOff(id, amount)
                .activity(CommissionedCourse.builder().title(Text.of("Kurs")).build())
                .build();
    }

    private static AgreementFile plannedIn2024(String amount) {
        return counted(YearSplit.BY_PLAN)
                .record(callOff("E-1", amount).putYearPlan(Y2024, kr(amount)).build(), DAY);
    }

    private static CallOff planned(String amount, String in2024, String in2025) {
        return callOff("A-1", amount)
                .putYearPlan(Y2024, kr(in2024))
                .putYearPlan(Y2025, kr(in2025))
                .build();
    }

    @Test
    @DisplayName(
            "one öre more on one year isn't met on that year alone, and the largest amount of the whole is offered")
    void oneOreMore() {
        AgreementFile file = plannedIn2024("200000");
        List<Finding> findings = judge(RULE, file, planned("490000.01", "300000.01", "190000"));
        assertThat(findings).extracting(Finding::getOutcome).containsExactly(Outcome.NOT_MET, Outcome.MET);
        Money most = findings.get(0)
                .getCounterOffer()
                .flatMap(CounterOffer::getLargestAmount)
                .orElseThrow()
                .getMoney();
        CallOff tried = planned("490000.01", "300000.01", "190000");
        Money ore = Money.ofMinor(most.getCurrencyUnit(), 1);
        assertThat(judge(RULE, file, tried.costing(tried.getAmount().withMoney(most))))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET, Outcome.MET);
        assertThat(judge(RULE, file, tried.costing(tried.getAmount().withMoney(most.plus(ore)))))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.NOT_MET, Outcome.MET);
        assertThat(sv(findings.get(0)))
                .isEqualTo(
                        "Den del av avropet som infaller 2024, 300 000,01 kr exklusive moms, ryms inte inom ramavtalets "
                                + "årsbelopp för 2024, 500 000 kr exklusive moms. Tidigare avrop under 2024 uppgår till 200 000 kr "
                                + "exklusive moms. Årsbeloppet skulle överskridas med 0,01 kr. Enligt årsbeloppet kan högst "
                                + "300 000 kr avropas under 2024.");
        assertThat(en(findings.get(0)))
                .startsWith(
                        "The part of the call-off that falls on 2024, SEK 300,000.01 excluding VAT, does not fit within");
    }

    @Test
    @DisplayName("by day, a call-off without days isn't assessed, and what is missing is named")
    void open() {
        CallOff undated = undated("A-1", "1");
        assertThat(judge(RULE, counted(YearSplit.BY_DAY), undated))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
                    assertThat(finding.getMissing()).containsExactly(CommittedWithinTranche.YEARS);
                    assertThat(sv(finding))
                            .startsWith(
                                    "Det går inte att bedöma om avropet på 1 kr exklusive moms ryms inom ramavtalets "
                                            + "årsbelopp, eftersom det inte är angivet vilka år det infaller på.");
                    assertThat(en(finding)).contains("because it is not stated on which years it falls");
                });
        assertThat(judge(RULE, counted(YearSplit.BY_ORDER_DAY), undated))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET);
    }

    @Test
    @DisplayName("an earlier call-off whose year is open leaves it open where it would decide, and only there")
    void earlierOpen() {
        AgreementFile file = counted(YearSplit.BY_DAY).record(undated("E-1", "200000"), DAY);
        Finding fits = judge(RULE, file, held("A-1", "300000", DAY)).get(0);
        assertThat(fits.getOutcome()).isEqualTo(Outcome.MET);
        Finding open = judge(RULE, file, held("A-1", "300000.01", DAY)).get(0);
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(CommittedWithinTranche.YEARS);
        assertThat(sv(open)).contains("vilka år tidigare avrop infaller på");
        assertThat(en(open)).contains("on which years earlier call-offs fall");
        assertThat(judge(RULE, file, held("A-1", "500000.01", DAY)))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("of call-offs as recorded, one whose year is open leaves the year's part open where it would decide")
    void recordedOpen() {
        AgreementFile file = counted(YearSplit.BY_DAY)
                .record(held("E-1", "300000", DAY), DAY)
                .record(undated("E-2", "200000"), DAY);
        assertThat(judge(RULE, file, AsOf.on(DAY)))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET);
        Finding open = judge(RULE, file.record(undated("E-3", "50000"), DAY), AsOf.on(DAY))
                .get(0);
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getVariant()).isEqualTo("file-earlier-open");
        assertThat(open.getMissing()).containsExactly(CommittedWithinTranche.YEARS);
    }

    @Test
    @DisplayName("what is carried over from 2024 is room in 2025 and none in 2024, and the sentence says so")
    void carriedOver() {
        AgreementFile file = counted(YearSplit.BY_ORDER_DAY)
                .record(
                        Entry.carryOver(EntryId.of("O-1"), excludingVat("100000"), DAY, BudgetPart.of(Y2024), Y2025),
                        DAY);
        CallOff.Builder in2025 = callOff("A-1", "900000").orderedOn(LocalDate.of(2025, 2, 1));
        Finding fits = judge(RULE, file, in2025.build()).get(0);
        assertThat(fits.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(sv(fits))
                .startsWith("Avropet på 900 000 kr exklusive moms ryms inom ramavtalets årsbelopp för 2025, 900 000 kr "
                        + "exklusive moms med 100 000 kr exklusive moms tillfört.");
        assertThat(judge(RULE, file, in2025.amount(excludingVat("900000.01")).build()))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.NOT_MET);
        assertThat(judge(RULE, file, callOff("A-1", "400000").build()))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET);
        Finding over = judge(RULE, file, callOff("A-1", "400000.01").build()).get(0);
        assertThat(over.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(en(over)).contains("with SEK 100,000 excluding VAT moved from the year");
    }
}
