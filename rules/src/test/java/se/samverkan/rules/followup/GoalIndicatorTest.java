package se.samverkan.rules.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.agreement.FollowUpTerms;
import se.samverkan.core.agreement.Goal;
import se.samverkan.core.agreement.Indicator;
import se.samverkan.core.code.GoalId;
import se.samverkan.core.code.IndicatorId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.followup.Measurement;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.quantity.DecimalRange;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Explainer;
import se.samverkan.rules.Given;
import se.samverkan.rules.Nature;
import se.samverkan.rules.RuleBook;

@DisplayName("The goals of an agreement are told as reached, not reached or not assessed")
class GoalIndicatorTest {

    private static final IndicatorId COURSES = IndicatorId.of("courses");
    private static final LocalDate MEASURED_ON = LocalDate.of(2024, 1, 31);
    private static final DecimalRange TWELVE = DecimalRange.atLeast(Decimal.of(12));

    private static final Indicator INDICATOR = Indicator.builder()
            .id(COURSES)
            .name(Text.of("sv", "fullföljda kurser").and("en", "completed courses"))
            .unit(Text.of("sv", "kurser").and("en", "courses"))
            .target(TWELVE)
            .build();

    private static final Goal GOAL = Goal.builder()
            .id(GoalId.of("competence"))
            .text(Text.of("sv", "Stärkt styrning").and("en", "Stronger governance"))
            .build();

    private static AgreementFile file(Goal goal) {
        return AgreementFile.open(framework()
                .followUpTerms(FollowUpTerms.builder().addGoals(goal).build())
                .build());
    }

    private static AgreementFile file(Indicator indicator) {
        return file(GOAL.toBuilder().addIndicators(indicator).build());
    }

    private static AgreementFile measured(AgreementFile file, String value) {
        return file.record(Measurement.of(COURSES, MEASURED_ON, Decimal.parse(value)), MEASURED_ON);
    }

    private static Finding of(AgreementFile file) {
        List<Finding> findings = judge(new GoalIndicator(), file, AsOf.on(DAY));
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @Test
    @DisplayName("the question doesn't arise without goals, nor of a call-off, and it is advice")
    void notRaised() {
        assertThat(judge(new GoalIndicator(), Given.file(), AsOf.on(DAY))).isEmpty();
        assertThat(judge(
                        new GoalIndicator(),
                        file(INDICATOR),
                        callOff("A-1", "1").build()))
                .isEmpty();
        assertThat(new GoalIndicator().getNature()).isEqualTo(Nature.ADVICE);
    }

    @ParameterizedTest(name = "measured to {0}: {1}")
    @DisplayName(
            "reached at the target's own value, and not below it; a measured zero isn't reached, rather than unmeasured")
    @CsvSource({"12, MET", "12.5, MET", "11.999999, NOT_MET", "0, NOT_MET", "-1, NOT_MET"})
    void target(String value, Outcome outcome) {
        Finding finding = of(measured(file(INDICATOR), value));
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getMissing()).isEmpty();
        assertThat(finding.getPath()).isEqualTo("agreement.indicators[courses]");
        assertThat(finding.getValue("value", Decimal.class)).hasValue(Decimal.parse(value));
    }

    @Test
    @DisplayName("in words, with the value, its day and the target, and where it started if that is stated")
    void inWords() {
        assertThat(sv(of(measured(file(INDICATOR), "12.5"))))
                .isEqualTo(
                        "Målet ”Stärkt styrning” är nått enligt indikatorn ”fullföljda kurser”: 12,5 kurser, uppmätt den 31"
                                + " januari 2024, där målvärdet är minst 12.");
        assertThat(en(of(measured(file(INDICATOR), "12.5"))))
                .isEqualTo(
                        "The goal “Stronger governance” is reached by the indicator “completed courses”: 12.5 courses,"
                                + " measured 31 January 2024, where the target is at least 12.");
        Indicator started = INDICATOR.toBuilder().baseline(Decimal.of(0)).build();
        assertThat(sv(of(measured(file(started), "0"))))
                .isEqualTo(
                        "Målet ”Stärkt styrning” är inte nått enligt indikatorn ”fullföljda kurser”: 0 kurser, uppmätt den"
                                + " 31 januari 2024, där målvärdet är minst 12. Utgångsvärdet var 0.");
        Indicator few = INDICATOR.toBuilder()
                .target(DecimalRange.atMost(Decimal.of(5)))
                .baseline(Decimal.of(9))
                .build();
        assertThat(sv(of(measured(file(few), "5")))).contains("målvärdet är högst 5. Utgångsvärdet var 9.");
        Indicator some = INDICATOR.toBuilder()
                .target(DecimalRange.between(Decimal.of(5), Decimal.of(9)))
                .build();
        assertThat(en(of(measured(file(some), "4")))).contains("the target is 5 to 9.");
    }

    @Test
    @DisplayName("until and on the day by which it is to be reached there is time left, and not after it")
    void early() {
        Goal untilToday = GOAL.toBuilder().addIndicators(INDICATOR).dueDay(DAY).build();
        assertThat(sv(of(measured(file(untilToday), "7"))))
                .isEqualTo(
                        "Målet ”Stärkt styrning” är ännu inte nått enligt indikatorn ”fullföljda kurser”: 7 kurser, uppmätt"
                                + " den 31 januari 2024, där målvärdet är minst 12 senast den 1 februari 2024.");
        Goal untilYesterday = untilToday.toBuilder().dueDay(DAY.minusDays(1)).build();
        assertThat(of(measured(file(untilYesterday), "7")).getVariant()).isEmpty();
        assertThat(of(measured(file(untilToday), "12")).getVariant()).isEmpty();
        Goal counted = untilToday.toBuilder()
                .indicators(
                        List.of(INDICATOR.toBuilder().baseline(Decimal.of(2)).build()))
                .build();
        assertThat(en(of(measured(file(counted), "7"))))
                .endsWith("where the target is at least 12 by 1 February 2024. At the outset it was 2.");
    }

    @Test
    @DisplayName("not measured isn't zero: it isn't assessed, and the measured value is missing")
    void notMeasured() {
        Finding finding = of(file(INDICATOR));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(InputCode.INDICATOR_MEASUREMENT);
        assertThat(sv(finding))
                .isEqualTo(
                        "Det går inte att bedöma om målet ”Stärkt styrning” är nått enligt indikatorn ”fullföljda kurser”,"
                                + " eftersom den inte har mätts. Komplettera med ett uppmätt värde för indikatorn.");
        AgreementFile later =
                file(INDICATOR).record(Measurement.of(COURSES, DAY.plusDays(1), Decimal.of(12)), DAY.plusDays(1));
        assertThat(of(later).getMissing()).containsExactly(InputCode.INDICATOR_MEASUREMENT);
    }

    @Test
    @DisplayName("without a target the value is told and the target is missing; a goal without indicators is told too")
    void noTarget() {
        Indicator untargeted = INDICATOR.toBuilder().target(Optional.empty()).build();
        assertThat(sv(of(measured(file(untargeted), "7"))))
                .isEqualTo(
                        "Det går inte att bedöma om målet ”Stärkt styrning” är nått enligt indikatorn ”fullföljda kurser”,"
                                + " eftersom inget målvärde är satt. Den uppmättes till 7 kurser den 31 januari 2024. Komplettera"
                                + " med indikatorns målvärde.");
        assertThat(of(file(untargeted)).getMissing())
                .containsExactly(InputCode.INDICATOR_TARGET, InputCode.INDICATOR_MEASUREMENT);
        Finding bare = of(file(GOAL));
        assertThat(bare.getMissing()).containsExactly(InputCode.GOAL_INDICATORS);
        assertThat(bare.getPath()).isEqualTo("agreement.goals[competence]");
        assertThat(en(bare)).contains("because no indicator is stated for it.");
    }

    @Test
    @DisplayName("a value that is corrected later leaves an earlier knowledge's answer as it was")
    void corrected() {
        AgreementFile first = measured(file(INDICATOR), "7");
        AgreementFile corrected = first.record(Measurement.of(COURSES, MEASURED_ON, Decimal.of(12)), DAY);
        assertThat(of(corrected).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(judge(new GoalIndicator(), corrected, AsOf.on(DAY).knownOn(MEASURED_ON)))
                .isEqualTo(judge(new GoalIndicator(), first, AsOf.on(DAY)));
    }

    @Test
    @DisplayName("goals that people have typed are never read as part of the wording")
    void typedText() {
        Goal odd = GOAL.toBuilder()
                .text(Text.of("{value} ${x}"))
                .addIndicators(INDICATOR)
                .build();
        assertThat(Explainer.in(Locale.ENGLISH).sentence(judgeRaw(measured(file(odd), "12"))))
                .startsWith("The goal “{value} ${x}” is reached");
    }

    private static Finding judgeRaw(AgreementFile file) {
        return RuleBook.builder()
                .rule(new GoalIndicator())
                .build()
                .assess(file, AsOf.on(DAY))
                .trace()
                .getFindings()
                .get(0);
    }
}
