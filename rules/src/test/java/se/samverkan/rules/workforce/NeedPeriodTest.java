package se.samverkan.rules.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.code.NeedId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Term;
import se.samverkan.core.workforce.WorkforceNeed;
import se.samverkan.rules.Given;

@DisplayName("An activity counts toward a need where it ends within the need's period")
class NeedPeriodTest {

    private static final NeedId NEED = NeedId.of("need");
    private static final LocalDate LAST = DAY.plusYears(5).minusDays(1);
    private static final Term FIVE_YEARS = Term.ofYears(5).startingOn(DAY);

    @Test
    @DisplayName("one that ends on the last day counts, one that ends the day after doesn't")
    void theLastDay() {
        assertThat(judged(FIVE_YEARS, 30, LAST).getOutcome()).isEqualTo(Outcome.MET);

        Finding after = judged(FIVE_YEARS, 30, LAST.plusDays(1));
        assertThat(after.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(after.getMissing()).containsExactly(NeedCoverage.SUPPLY);
        assertThat(en(after))
                .startsWith("Whether the need for 30 people is covered cannot be assessed,"
                        + " because no activity that serves it is recorded.");
    }

    @Test
    @DisplayName("one that ends on the first day counts, one that ends the day before doesn't")
    void theFirstDay() {
        assertThat(judged(FIVE_YEARS, 30, DAY).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(judged(FIVE_YEARS, 30, DAY.minusDays(1)).getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
    }

    @Test
    @DisplayName("of a period whose days are open it isn't known, and the period is named as missing")
    void openDays() {
        Finding finding = judged(Term.ofYears(5), 30, LAST);

        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(NeedCoverage.PERIOD);
        assertThat(sv(finding)).endsWith("Komplettera med behovsperiodens första och sista dag.");
    }

    @Test
    @DisplayName("where it is too few even if it counts, the period needn't be known")
    void tooFewInEveryReading() {
        assertThat(judged(Term.ofYears(5), 31, LAST).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("of one without dates it isn't known, and its dates are named as missing")
    void withoutDates() {
        Finding finding = judged(Optional.of(FIVE_YEARS), 30, Optional.empty());

        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(InputCode.of("activity.dates"));
        assertThat(sv(finding)).endsWith("Komplettera med aktivitetens första och sista dag.");
    }

    @Test
    @DisplayName("of one without dates and a period whose days are open, both are missing")
    void withoutDatesAndDays() {
        assertThat(judged(Optional.of(Term.ofYears(5)), 30, Optional.empty()).getMissing())
                .containsExactly(InputCode.of("activity.dates"), NeedCoverage.PERIOD);
    }

    @Test
    @DisplayName("where too few come even with one without dates, its dates needn't be known")
    void tooFewWithoutDates() {
        assertThat(judged(Optional.of(FIVE_YEARS), 31, Optional.empty()).getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("every one counts toward a need without a period, with dates or without")
    void withoutPeriod() {
        assertThat(judged(Optional.empty(), 30, Optional.of(LAST.plusYears(20))).getOutcome())
                .isEqualTo(Outcome.MET);
        assertThat(judged(Optional.empty(), 30, Optional.empty()).getOutcome()).isEqualTo(Outcome.MET);
    }

    private static Finding judged(Term period, long needed, LocalDate lastDay) {
        return judged(Optional.of(period), needed, Optional.of(lastDay));
    }

    /** What is found of a need, and one course for 30 people that ends on a day. */
    private static Finding judged(Optional<Term> period, long needed, Optional<LocalDate> lastDay) {
        AgreementFile file = Given.file()
                .record(WorkforceNeed.builder()
                        .id(NEED)
                        .statedBy(HARNOSAND.getId())
                        .number(Quantity.exactly(needed))
                        .period(period)
                        .build())
                .record(course().dates(lastDay.map(last -> DateRange.ofClosed(last.minusDays(9), last)))
                        .need(NEED)
                        .supply(Quantity.exactly(30))
                        .build());
        List<Finding> findings = judge(new NeedCoverage(), file, AsOf.on(DAY));
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
