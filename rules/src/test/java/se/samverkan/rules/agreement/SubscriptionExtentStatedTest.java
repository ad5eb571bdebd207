package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.EducationEvent;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.agreement.Subscription;
import se.samverkan.core.agreement.SubscriptionPeriod;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Assessment;
import se.samverkan.rules.RuleBook;

@DisplayName("A subscription states how many courses it gives a right to")
class SubscriptionExtentStatedTest {

    private static final SubscriptionExtentStated RULE = new SubscriptionExtentStated();
    private static final CallOff COURSE = callOff("A-1", "1").build();

    private static AgreementFile with(Subscription subscription) {
        return AgreementFile.open(framework()
                .callOffTerms(CallOffTerms.builder().subscription(subscription).build())
                .build());
    }

    @Test
    @DisplayName("an unstated number is asked for")
    void unstated() {
        Finding finding =
                judge(RULE, with(Subscription.ofUnstatedExtent()), COURSE).get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(SubscriptionExtentStated.EXTENT);
        assertThat(finding.getSources()).containsExactly(Source.clause("subscription"));
        assertThat(sv(finding))
                .isEqualTo(
                        "Det går inte att bedöma om kursen ”Strategisk styrning” ryms i prenumerationen, eftersom avtalet"
                                + " inte anger hur många kurser som ingår. Komplettera med hur många kurser prenumerationen omfattar.");
        assertThat(en(finding))
                .startsWith("Whether the course “Strategisk styrning” fits within the subscription cannot");
    }

    @Test
    @DisplayName("it is advice: where there is no number nothing holds the course back, as in case H")
    void neverBars() {
        Assessment assessment = RuleBook.builder()
                .rule(RULE)
                .build()
                .assess(with(Subscription.ofUnstatedExtent()), COURSE, AsOf.on(DAY));
        assertThat(assessment.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(assessment.getFindings()).hasSize(1).noneMatch(assessment::isBarring);
    }

    @Test
    @DisplayName("the question doesn't arise where a number is stated, nor without a subscription or a course")
    void notAsked() {
        assertThat(judge(RULE, with(Subscription.ofCoursesPerYear(0)), COURSE)).isEmpty();
        assertThat(judge(RULE, with(Subscription.ofSeats(60, SubscriptionPeriod.WHOLE_TERM)), COURSE))
                .isEmpty();
        assertThat(judge(RULE, file(), COURSE)).isEmpty();
        CallOff seminar = COURSE.toBuilder()
                .activity(EducationEvent.builder()
                        .kind(ActivityKind.SEMINAR)
                        .title("sv", "Digitala verktyg")
                        .build())
                .build();
        assertThat(judge(RULE, with(Subscription.ofUnstatedExtent()), seminar)).isEmpty();
        assertThat(judge(RULE, with(Subscription.ofUnstatedExtent()), AsOf.on(DAY)))
                .isEmpty();
    }
}
