package se.samverkan.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.explained;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.activity.Activities.calledOff;
import static se.samverkan.rules.activity.Activities.tried;
import static se.samverkan.rules.activity.Activities.with;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.code.NeedId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.workforce.WorkforceNeed;
import se.samverkan.rules.Admission;
import se.samverkan.rules.RuleBook;

/** The order is of 1 February 2024. */
@DisplayName("What is called off rests on a need that was stated by then, where the agreement says that it must")
class ActivityNeedTest {

    private static final ActivityNeed RULE = new ActivityNeed();
    private static final RuleBook BOOK = RuleBook.builder().rule(RULE).build();
    private static final NeedId STEERING = NeedId.of("styrning-2024");
    private static final WorkforceNeed UNDATED =
            WorkforceNeed.builder().id(STEERING).statedBy(HARNOSAND.getId()).build();
    private static final Activity RESTING = course().need(STEERING).build();
    private static final CallOff ORDER =
            callOff("A-1", "100000").activity(RESTING).build();

    private static AgreementFile required() {
        return with(CallOffTerms.builder().needRequired(true));
    }

    private static WorkforceNeed statedOn(LocalDate day) {
        return UNDATED.toBuilder().statedOn(day).build();
    }

    @Test
    @DisplayName("one that rests on a need stated on the day of the order is met, and stated the day after isn't")
    void bothSides() {
        Finding onTheDay =
                calledOff(RULE, required().record(statedOn(DAY)), RESTING).get(0);
        assertThat(onTheDay.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(onTheDay.getSources()).containsExactly(Source.clause("need before order"));
        assertThat(sv(onTheDay))
                .isEqualTo("”Strategisk styrning” bygger på behovet ”styrning-2024”, som var angivet senast dagen"
                        + " för avropet, den 1 februari 2024.");

        Finding dayAfter = calledOff(RULE, required().record(statedOn(DAY.plusDays(1))), RESTING)
                .get(0);
        assertThat(dayAfter.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(en(dayAfter))
                .isEqualTo("“Strategisk styrning” rests on the need “styrning-2024”, which was stated on 2 February"
                        + " 2024, after the order of 1 February 2024. What is called off under the framework"
                        + " agreement is to rest on a need that the service has stated beforehand. The order can"
                        + " be placed from 2 February 2024.");
    }

    @Test
    @DisplayName("for a need that is stated later the day from which it can be ordered is offered, and it passes")
    void offersTheDay() {
        LocalDate later = DAY.plusDays(4);
        AgreementFile file = required().record(statedOn(later));
        CallOff order = ORDER.toBuilder()
                .activity(course().need(STEERING)
                        .dates(DateRange.ofClosed(later, later.plusDays(30)))
                        .build())
                .build();
        Admission refused = BOOK.admit(file, order, AsOf.on(DAY));
        assertThat(refused.getCounterOffer().flatMap(CounterOffer::getEarliestDay))
                .contains(later);
        assertThat(outcome(file, order.toBuilder().orderedOn(later).build())).isEqualTo(Outcome.MET);
        assertThat(outcome(file, order.toBuilder().orderedOn(later.minusDays(1)).build()))
                .isEqualTo(Outcome.NOT_MET);
    }

    private static Outcome outcome(AgreementFile file, CallOff order) {
        return BOOK.admit(file, order, AsOf.on(order.getOrderedOn())).getOutcome();
    }

    @Test
    @DisplayName(
            "a need without a day was stated by the day it was recorded, and of an earlier order it isn't assessed")
    void undated() {
        assertThat(calledOff(RULE, required().record(UNDATED), RESTING).get(0).getOutcome())
                .as("known from the opening of the file")
                .isEqualTo(Outcome.MET);
        assertThat(calledOff(RULE, required().record(UNDATED, DAY), RESTING)
                        .get(0)
                        .getOutcome())
                .isEqualTo(Outcome.MET);

        Finding later = calledOff(RULE, required().record(UNDATED, DAY.plusDays(1)), RESTING)
                .get(0);
        assertThat(later.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(later.getMissing()).containsExactly(ActivityNeed.STATED_ON);
        assertThat(sv(later))
                .isEqualTo("Det går inte att bedöma om behovet ”styrning-2024”, som ”Strategisk styrning” bygger"
                        + " på, var angivet senast dagen för avropet, den 1 februari 2024: det registrerades"
                        + " senare. Komplettera med vilken dag behovet angavs.");
    }

    @Test
    @DisplayName("a need that is recorded again later, with more stated, was stated by the day of the first time")
    void recordedAgain() {
        AgreementFile again = required().record(UNDATED, DAY).record(UNDATED, DAY.plusDays(30));
        assertThat(calledOff(RULE, again, RESTING).get(0).getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("an order of yesterday is held against what was known then, asked with whatever knowledge")
    void laterOrder() {
        AgreementFile file = required().record(UNDATED, DAY);
        AsOf knownBefore = AsOf.on(DAY).knownOn(DAY.minusDays(1));
        assertThat(explained(BOOK.assess(file, ORDER, knownBefore).getFindings())
                        .get(0)
                        .getMissing())
                .containsExactly(ActivityNeed.NEED);
        CallOff nextDay = ORDER.toBuilder().orderedOn(DAY.plusDays(1)).build();
        assertThat(BOOK.assess(file, nextDay, AsOf.on(DAY).knownOn(DAY)).getOutcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("one that names a need that isn't in the file isn't assessed, and the need is named as missing")
    void notRecorded() {
        AgreementFile other =
                required().record(UNDATED.toBuilder().id(NeedId.of("another")).build());
        for (AgreementFile file : new AgreementFile[] {required(), other}) {
            Finding finding = calledOff(RULE, file, RESTING).get(0);
            assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
            assertThat(finding.getMissing()).containsExactly(ActivityNeed.NEED);
            assertThat(en(finding))
                    .isEqualTo("Whether “Strategisk styrning” rests on a need that was stated by the day of the order,"
                            + " 1 February 2024, cannot be assessed: no need “styrning-2024” is recorded. Please state"
                            + " the need that the activity rests on.");
        }
    }

    @Test
    @DisplayName("one that names none isn't met")
    void restsOnNothing() {
        Finding finding = calledOff(
                        RULE,
                        required().record(UNDATED),
                        course().need(Optional.empty()).build())
                .get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.getPath()).isEqualTo("callOffs[A-1].need");
        assertThat(sv(finding))
                .isEqualTo("”Strategisk styrning” bygger inte på något angivet behov. Det som avropas från"
                        + " ramavtalet ska bygga på ett behov som verksamheten har angett dessförinnan.");
        assertThat(en(finding))
                .isEqualTo("“Strategisk styrning” does not rest on a stated need. What is called off under the"
                        + " framework agreement is to rest on a need that the service has stated beforehand.");
    }

    @Test
    @DisplayName("the question doesn't arise without the clause, where it says no, or without a call-off")
    void notAsked() {
        assertThat(calledOff(RULE, file(), course().build())).isEmpty();
        assertThat(calledOff(RULE, with(CallOffTerms.builder().needRequired(false)), course().build()))
                .isEmpty();
        assertThat(tried(RULE, required(), course().build())).isEmpty();
    }
}
