package se.samverkan.rules.lifecycle;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.rules.Rule;

/**
 * The rules of this package, in the order that they judge. By a rule's nature a {@link se.samverkan.rules.Policy} tells which
 * outcomes bar.
 *
 * <table>
 * <caption>The rules of this package</caption>
 * <tr><th>rule</th><th>code</th><th>nature</th><th>asked of</th><th>source</th></tr>
 * <tr><td>{@link EventAllowed}</td><td>lifecycle.event</td>
 *     <td>advice</td><td>file</td><td>practice</td></tr>
 * <tr><td>{@link OptionUse}</td><td>option.use</td>
 *     <td>advice</td><td>file</td><td>clause</td></tr>
 * <tr><td>{@link NoticeInTime}</td><td>notice.in-time</td>
 *     <td>advice</td><td>file</td><td>clause</td></tr>
 * <tr><td>{@link NoticeOfTermination}</td><td>notice.last-day-in-force</td>
 *     <td>advice</td><td>file</td><td>clause</td></tr>
 * <tr><td>{@link RenewalNoticeDay}</td><td>renewal.notice-day</td>
 *     <td>advice</td><td>file</td><td>clause</td></tr>
 * <tr><td>{@link RenewalEnds}</td><td>renewal.end</td>
 *     <td>advice</td><td>file</td><td>clause</td></tr>
 * <tr><td>{@link CallOffAfterEnd}</td><td>call-off.after-end</td>
 *     <td>advice</td><td>file</td><td>clause</td></tr>
 * <tr><td>{@link AgreementSuccession}</td><td>agreement.succession</td>
 *     <td>advice</td><td>file</td><td>practice</td></tr>
 * <tr><td>{@link LinkedAgreements}</td><td>agreement.links</td>
 *     <td>advice</td><td>file</td><td>practice</td></tr>
 * </table>
 */
@PublicApi(CALL)
public final class LifecycleRules {

    private LifecycleRules() {}

    /**
     * Every rule of the package.
     *
     * @return the rules in order
     */
    public static List<Rule> all() {
        return List.of(
                new EventAllowed(),
                new OptionUse(),
                new NoticeInTime(),
                new NoticeOfTermination(),
                new RenewalNoticeDay(),
                new RenewalEnds(),
                new CallOffAfterEnd(),
                new AgreementSuccession(),
                new LinkedAgreements());
    }
}
