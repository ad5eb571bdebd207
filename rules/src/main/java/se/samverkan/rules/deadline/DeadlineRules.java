package se.samverkan.rules.deadline;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.rules.DeadlineRule;

/** The deadline rules of this package, in the order that they are worked out. */
@PublicApi(CALL)
public final class DeadlineRules {

    private DeadlineRules() {}

    /**
     * Every deadline rule of the package.
     *
     * @return the rules in order
     */
    public static List<DeadlineRule> all() {
        return List.of(
                new Expiry(),
                new OptionUse(),
                new NoticeAgainstRenewal(),
                new NoticeOfTermination(),
                new ActivityStart(),
                new InstalmentDue(),
                new DirectAwardDocumentation(),
                new AwardNotice(),
                new ChallengeWindow(),
                new EducationNotice(),
                new AccountingRetention());
    }
}
