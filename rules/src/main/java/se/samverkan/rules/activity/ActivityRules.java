package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.rules.Rule;

/** The rules of this package, in the order that they judge. */
@PublicApi(CALL)
public final class ActivityRules {

    private ActivityRules() {}

    /**
     * Every rule of the package.
     *
     * @return the rules in order
     */
    public static List<Rule> all() {
        return List.of(
                new ActivityInArea(),
                new ActivityInField(),
                new ActivityForPurpose(),
                new ActivityOrganiser(),
                new ActivityNeed(),
                new ActivityFixedDates(),
                new ActivityWithinTerm(),
                new CourseOrigin(),
                new CourseDelivery(),
                new CourseForGroup(),
                new CourseClientMaterial(),
                new CourseCredits(),
                new CoursePace());
    }
}
