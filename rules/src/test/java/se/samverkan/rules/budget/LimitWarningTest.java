package se.samverkan.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.explained;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.budget.BudgetPart;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.budget.LimitEffect;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.LimitId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Admission;
import se.samverkan.rules.RuleBook;

@DisplayName("A limit warns before it stops")
class LimitWarningTest {

    private static final LimitWarning RULE = new LimitWarning();

    private static Limit.Builder limit(LimitEffect effect) {
        return Limit.builder().id(LimitId.of("L-1")).name(Text.of("Årets ram")).effect(effect);
    }

    private static AgreementFile under(Limit limit) {
        return AgreementFile.open(framework()
                .ceiling(Ceiling.of(excludingVat("2000000")))
                .limits(List.of(limit))
                .build());
    }

    private static Finding tried(Limit limit, String amount) {
        return explained(judge(RULE, under(limit), callOff("A-1", amount).build()))
                .get(0);
    }

    @Test
    @DisplayName("at 80 percent of 100 000 kr it warns from 80 000 kr, and not an öre before")
    void level() {
        Limit limit = limit(LimitEffect.STOP)
                .amount(excludingVat("100000"))
                .warningLevel(Percent.of("80"))
                .build();
        assertThat(tried(limit, "79999.99").getOutcome()).isEqualTo(Outcome.MET);
        Finding nearly = tried(limit, "80000");
        assertThat(nearly.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(nearly))
                .isEqualTo(
                        "Med avropet uppgår avropen till 80 000 kr exklusive moms, minst 80 procent av gränsen ”Årets ram”, "
                                + "100 000 kr exklusive moms.");
        assertThat(nearly.getPath()).isEqualTo("callOffs[A-1].limits[L-1]");
    }

    @Test
    @DisplayName(
            "beyond the limit and within its tolerance it warns; beyond that a limit that stops is left to the other rule")
    void tolerance() {
        Limit limit = limit(LimitEffect.STOP)
                .amount(excludingVat("100"))
                .tolerance(Percent.of("10"))
                .build();
        assertThat(tried(limit, "100").getOutcome()).isEqualTo(Outcome.MET);
        Finding within = tried(limit, "110");
        assertThat(within.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(en(within))
                .isEqualTo(
                        "With the call-off, call-offs total SEK 110 excluding VAT, which exceeds the limit “Årets ram”,"
                                + " SEK 100 excluding VAT, but is within its tolerance of 10%.");
        assertThat(judge(RULE, under(limit), callOff("A-1", "110.01").build())).isEmpty();
    }

    @Test
    @DisplayName("a limit that only warns tells that it is exceeded, and the call-off is admitted all the same")
    void warns() {
        Limit limit = limit(LimitEffect.WARN).amount(excludingVat("100")).build();
        Finding exceeded = tried(limit, "100.01");
        assertThat(exceeded.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(exceeded)).contains("överskrider gränsen ”Årets ram”");
        Admission admission =
                RuleBook.sweden().admit(under(limit), callOff("A-1", "100.01").build(), AsOf.on(DAY));
        assertThat(admission.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(admission.getAssessment().getFindings(Outcome.NOT_MET))
                .extracting(Finding::getCode)
                .containsExactly(LimitWarning.CODE);
    }

    @Test
    @DisplayName("where a department's limit only warns and a call-off doesn't say whose it is, it isn't assessed")
    void open() {
        Limit schools = limit(LimitEffect.WARN)
                .part(BudgetPart.of(Department.of("Skolförvaltningen")))
                .amount(excludingVat("100000"))
                .build();
        assertThat(tried(schools, "100000").getOutcome()).isEqualTo(Outcome.MET);
        Finding open = tried(schools, "120000");
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(CommittedWithinLimit.WHAT_COUNTS);
        assertThat(en(open))
                .startsWith("Whether call-offs of SEK 120,000 excluding VAT are within the limit “Årets ram”,"
                        + " SEK 100,000 excluding VAT, cannot be assessed,");
    }

    @Test
    @DisplayName("a recorded sum is told as it stands, and a number too")
    void recorded() {
        AgreementFile sum = under(
                        limit(LimitEffect.WARN).amount(excludingVat("100")).build())
                .record(callOff("A-1", "101").build(), DAY);
        assertThat(sv(explained(judge(RULE, sum, AsOf.on(DAY))).get(0))).startsWith("Avropen uppgår till 101 kr");
        Limit courses = limit(LimitEffect.STOP)
                .courses(5)
                .warningLevel(Percent.of("80"))
                .build();
        AgreementFile three = under(courses);
        for (String id : List.of("A-1", "A-2", "A-3")) {
            three = three.record(callOff(id, "1").build(), DAY);
        }
        Finding fourth = judge(RULE, three, callOff("A-4", "1").build()).get(0);
        assertThat(sv(fourth))
                .isEqualTo(
                        "Antalet kurser som räknas mot gränsen ”Årets ram” blir 4 med avropet, minst 80 procent av de 5"
                                + " som den medger.");
        assertThat(en(fourth))
                .isEqualTo(
                        "The number of courses that count toward the limit “Årets ram” will be 4 with the call-off, at"
                                + " least 80% of the 5 that it allows.");
        AgreementFile four = three.record(callOff("A-4", "1").build(), DAY);
        assertThat(sv(judge(RULE, four, AsOf.on(DAY)).get(0))).contains("”Årets ram” är 4, minst 80 procent av de 5");
    }

    @Test
    @DisplayName("a limit with VAT beside call-offs without it is told on both bases")
    void converted() {
        AgreementFile file = under(limit(LimitEffect.WARN)
                        .amount(Amounts.includingVat("100"))
                        .build())
                .assuming(Assumption.vatRate(VatRate.ofPercent("25"), "lärosätets uppgift"));
        Finding exceeded =
                explained(judge(RULE, file, callOff("A-1", "80.01").build())).get(0);
        assertThat(exceeded.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(exceeded)).contains("100 kr inklusive moms motsvarar 80 kr exklusive moms vid 25 procents moms.");
    }

    @Test
    @DisplayName("it counts courses and seats as well, and says where a number is missing")
    void numbers() {
        Limit courses = limit(LimitEffect.WARN).courses(0).build();
        assertThat(sv(tried(courses, "1")))
                .isEqualTo(
                        "Antalet kurser som räknas mot gränsen ”Årets ram” blir 1 med avropet. Gränsen medger 0. Gränsen varnar när den"
                                + " överskrids, men hindrar inte avropet.");
        Limit seats = limit(LimitEffect.WARN).seats(10).build();
        Finding open = tried(seats, "1");
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(CommittedWithinLimit.WHAT_COUNTS);
        Limit nearly =
                limit(LimitEffect.STOP).seats(10).warningLevel(Percent.of("50")).build();
        assertThat(explained(
                        judge(RULE, under(nearly), callOff("A-1", "1").seats(5).build())))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("of one course, of which one is cancelled, it warns of another where what is released counts, or may")
    void released() {
        Limit.Builder limit = limit(LimitEffect.WARN).courses(1);
        Finding open = triedAfterCancellation(limit);
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(CommittedWithinLimit.WHAT_COUNTS);
        assertThat(triedAfterCancellation(limit.releasedCounted(false)).getOutcome())
                .isEqualTo(Outcome.MET);
        Finding exceeded = triedAfterCancellation(limit.releasedCounted(true));
        assertThat(exceeded.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(exceeded)).startsWith("Antalet kurser som räknas mot gränsen ”Årets ram” blir 2 med avropet.");
    }

    private static Finding triedAfterCancellation(Limit.Builder limit) {
        CallOff cancelled = callOff("A-0", "80").build();
        AgreementFile file = under(limit.build())
                .record(cancelled, DAY)
                .record(Entry.release(EntryId.of("F-1"), cancelled.getId(), excludingVat("80"), DAY), DAY);
        return explained(judge(RULE, file, callOff("A-1", "1").build())).get(0);
    }
}
