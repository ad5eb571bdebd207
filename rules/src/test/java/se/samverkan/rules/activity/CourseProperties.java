package se.samverkan.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.file;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.rules.Policy;
import se.samverkan.rules.Rule;
import se.samverkan.rules.RuleBook;

@Label("Credits and pace of courses")
class CourseProperties {

    private static Finding judge(Rule rule, Policy policy, Credits credits, LocalDate lastDay) {
        return RuleBook.builder()
                .rule(rule)
                .policy(policy)
                .build()
                .assess(
                        file(),
                        course().credits(credits)
                                .dates(DateRange.ofClosed(DAY, lastDay))
                                .build(),
                        AsOf.on(DAY))
                .trace()
                .getFindings()
                .get(0);
    }

    private static Outcome pace(Credits credits, LocalDate lastDay) {
        return judge(new CoursePace(), Policy.standard(), credits, lastDay).getOutcome();
    }

    @Property(tries = 200)
    @Label("the earliest last day that is told passes, and the day before it doesn't")
    void earliestLastDay(@ForAll @LongRange(min = 1, max = 3000) long tenths, @ForAll @IntRange(max = 300) int more) {
        Credits credits = Credits.ofTenths(tenths);
        LocalDate lastDay = DAY.plusDays(more);
        Finding finding = judge(new CoursePace(), Policy.standard(), credits, lastDay);
        LocalDate earliest =
                finding.getValue("earliestLastDay", LocalDate.class).orElseThrow();
        assertThat(pace(credits, earliest)).isEqualTo(Outcome.MET);
        assertThat(finding.getOutcome()).isEqualTo(lastDay.isBefore(earliest) ? Outcome.NOT_MET : Outcome.MET);
        if (earliest.isAfter(DAY)) {
            assertThat(pace(credits, earliest.minusDays(1))).isEqualTo(Outcome.NOT_MET);
        }
    }

    @Property(tries = 200)
    @Label("credits out of step lie between the two steps told, and both of those pass")
    void nearestSteps(
            @ForAll @LongRange(max = 3000) long tenths, @ForAll @LongRange(min = 1, max = 30) long stepTenths) {
        Credits credits = Credits.ofTenths(tenths);
        Policy policy =
                Policy.builder().creditStep(Credits.ofTenths(stepTenths)).build();
        Finding finding = judge(new CourseCredits(), policy, credits, DAY);
        boolean inStep = tenths > 0 && tenths % stepTenths == 0;
        assertThat(finding.getOutcome()).isEqualTo(inStep ? Outcome.MET : Outcome.NOT_MET);
        finding.getValue("below", Credits.class).ifPresent(below -> {
            Credits above = finding.getValue("above", Credits.class).orElseThrow();
            assertThat(credits).isGreaterThan(below).isLessThan(above);
            assertThat(judge(new CourseCredits(), policy, below, DAY).getOutcome())
                    .isEqualTo(Outcome.MET);
            assertThat(judge(new CourseCredits(), policy, above, DAY).getOutcome())
                    .isEqualTo(Outcome.MET);
        });
    }
}
