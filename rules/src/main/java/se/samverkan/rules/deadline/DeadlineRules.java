package se.samverkan.rules.deadline;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.rules.DeadlineRule;

/**
 * The deadline rules of this package, in the order that they are worked out.
 *
 * <table>
 * <caption>The deadline rules of this package</caption>
 * <tr><th>rule</th><th>code</th><th>nature</th><th>source</th></tr>
 * <tr><td>{@link Expiry}</td><td>deadline.expiry</td><td>event</td><td>clause</td></tr>
 * <tr><td>{@link OptionUse}</td><td>deadline.extension-option</td><td>right</td><td>clause</td></tr>
 * <tr><td>{@link NoticeAgainstRenewal}</td><td>deadline.notice-against-renewal</td><td>right</td><td>clause</td></tr>
 * <tr><td>{@link NoticeOfTermination}</td><td>deadline.notice-of-termination</td><td>right</td><td>clause</td></tr>
 * <tr><td>{@link ReviewDue}</td><td>deadline.review</td><td>duty</td><td>clause</td></tr>
 * <tr><td>{@link ConsultationDue}</td><td>deadline.consultation</td><td>duty</td><td>clause</td></tr>
 * <tr><td>{@link MeetingDue}</td><td>deadline.meeting</td><td>duty</td><td>clause</td></tr>
 * <tr><td>{@link RecurringActivityDue}</td><td>deadline.recurring-activity</td><td>duty</td><td>clause</td></tr>
 * <tr><td>{@link ActionPointDue}</td><td>deadline.action-point</td><td>duty</td><td>practice</td></tr>
 * <tr><td>{@link ActivityStart}</td><td>deadline.activity-start</td><td>event</td><td>clause</td></tr>
 * <tr><td>{@link MaterialHandover}</td><td>deadline.material-handover</td><td>duty</td><td>clause</td></tr>
 * <tr><td>{@link MaterialReturn}</td><td>deadline.material-return</td><td>duty</td><td>clause</td></tr>
 * <tr><td>{@link InstalmentDue}</td><td>deadline.instalment</td><td>duty</td><td>clause</td></tr>
 * <tr><td>{@link DeliverableDue}</td><td>deadline.deliverable</td><td>duty</td><td>clause</td></tr>
 * <tr><td>{@link DirectAwardDocumentation}</td><td>deadline.documentation</td><td>duty</td>
 *     <td>LOU 19 a:11, 5:3, 5:13, 5:14</td></tr>
 * <tr><td>{@link AwardNotice}</td><td>deadline.award-notice</td><td>duty</td>
 *     <td>LOU 10:4, 19:7 or 19 a:13; 5:3, 5:13, 5:14</td></tr>
 * <tr><td>{@link ChallengeWindow}</td><td>deadline.challenge-window</td><td>event</td><td>LOU 20:17</td></tr>
 * <tr><td>{@link EducationNotice}</td><td>deadline.education-notice</td><td>duty without a day</td><td>F (2002:760) 4 §</td></tr>
 * <tr><td>{@link DecisionReportDue}</td><td>deadline.decision-report</td><td>duty</td><td>KL 6:39-40, 7:8</td></tr>
 * <tr><td>{@link AccountingRetention}</td><td>deadline.retention</td><td>event</td><td>LKBR 3:13</td></tr>
 * </table>
 */
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
                new ReviewDue(),
                new ConsultationDue(),
                new MeetingDue(),
                new RecurringActivityDue(),
                new ActionPointDue(),
                new ActivityStart(),
                new MaterialHandover(),
                new MaterialReturn(),
                new InstalmentDue(),
                new DeliverableDue(),
                new DirectAwardDocumentation(),
                new AwardNotice(),
                new ChallengeWindow(),
                new EducationNotice(),
                new DecisionReportDue(),
                new AccountingRetention());
    }
}
