package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.ArrayList;
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
 * <tr><td>{@link CallOffUnderAgreementKind}</td><td>call-off.agreement-kind</td>
 *     <td>term of the agreement</td><td>call-off or activity</td><td>clause</td></tr>
 * <tr><td>{@link CallOffInTerm}</td><td>call-off.term</td>
 *     <td>term of the agreement</td><td>call-off or activity</td><td>clause; LOU 1:20 and 7:3 on that basis</td></tr>
 * <tr><td>{@link CallOffOrderer}</td><td>call-off.orderer</td>
 *     <td>term of the agreement</td><td>call-off or activity</td><td>clause; LOU 7:3 on that basis</td></tr>
 * <tr><td>{@link CallOffIdUnused}</td><td>call-off.id</td>
 *     <td>term of the agreement</td><td>call-off or activity</td><td>policy</td></tr>
 * <tr><td>{@link CallOffWithinSubscription}</td><td>call-off.subscription</td>
 *     <td>term of the agreement</td><td>call-off or activity</td><td>clause</td></tr>
 * <tr><td>{@link SubscriptionExtentStated}</td><td>call-off.subscription-extent</td>
 *     <td>advice</td><td>call-off or activity</td><td>clause</td></tr>
 * <tr><td>{@link AgreementSigned}</td><td>agreement.signed</td>
 *     <td>term of the agreement</td><td>file</td><td>clause</td></tr>
 * <tr><td>{@link SignatoryStated}</td><td>agreement.signatory</td>
 *     <td>advice</td><td>file</td><td>practice</td></tr>
 * <tr><td>{@link NamedPartners}</td><td>agreement.named-partners</td>
 *     <td>advice</td><td>file</td><td>clause</td></tr>
 * <tr><td>{@link PartyNameOnDay}</td><td>agreement.party-name</td>
 *     <td>advice</td><td>file</td><td>clause</td></tr>
 * <tr><td>{@link PartyNumberGroup}</td><td>agreement.party-number</td>
 *     <td>advice</td><td>file</td><td>practice</td></tr>
 * <tr><td>{@link PartyCodeListed}</td><td>agreement.party-code</td>
 *     <td>advice</td><td>file</td><td>practice</td></tr>
 * <tr><td>{@link PartySuccession}</td><td>agreement.party-succession</td>
 *     <td>advice</td><td>file</td><td>clause</td></tr>
 * <tr><td>{@link FirstOfForm}</td><td>agreement.first-of-form</td>
 *     <td>advice</td><td>file</td><td>clause</td></tr>
 * <tr><td>{@link FrameworkTermLength}</td><td>framework.term-length</td>
 *     <td>bound to the basis</td><td>file</td><td>LOU 7:2</td></tr>
 * <tr><td>{@link FrameworkTermLengthByPrinciples}</td><td>framework.term-length-by-principles</td>
 *     <td>advice</td><td>file</td><td>LOU 19:1 and 19:2, or 19 a:1 and 19 a:8</td></tr>
 * <tr><td>{@link FrameworkCeilingStated}</td><td>framework.ceiling-stated</td>
 *     <td>bound to the basis</td><td>file</td><td>C-23/20; HFD 2022:4</td></tr>
 * <tr><td>{@link FrameworkCeilingStatedByPrinciples}</td><td>framework.ceiling-stated-by-principles</td>
 *     <td>advice</td><td>file</td><td>LOU 19:1 and 19:2, or 19 a:1 and 19 a:8</td></tr>
 * <tr><td>{@link CooperationContributions}</td><td>cooperation.contributions</td>
 *     <td>claimed ground</td><td>file</td><td>LOU 3:17; practice</td></tr>
 * <tr><td>{@link CooperationOfAuthorities}</td><td>cooperation.authorities</td>
 *     <td>claimed ground</td><td>file</td><td>LOU 3:17, 3:18</td></tr>
 * <tr><td>{@link InHouseConditions}</td><td>procurement.in-house</td>
 *     <td>claimed ground</td><td>file</td><td>LOU 3:12-16</td></tr>
 * <tr><td>{@link ServiceClassified}</td><td>procurement.classification</td>
 *     <td>bound to the basis</td><td>file</td><td>LOU bilaga 2, 1:4; practice</td></tr>
 * <tr><td>{@link DirectAwardBelowLimit}</td><td>procurement.direct-award</td>
 *     <td>claimed ground</td><td>file</td><td>LOU 19 a:2, 5:3, 5:13, 5:14</td></tr>
 * <tr><td>{@link DirectAwardOfAnnex2Service}</td><td>procurement.direct-award-annex-2</td>
 *     <td>claimed ground</td><td>file</td><td>LOU 19 a:2, 5:3, 5:13, 5:14</td></tr>
 * <tr><td>{@link DirectAwardTogether}</td><td>procurement.aggregation</td>
 *     <td>bound to the basis</td><td>file</td><td>LOU 19 a:2, 5:3, 5:4, 5:6-7 a, 5:11, 5:13, 5:14</td></tr>
 * <tr><td>{@link DecisionByDelegation}</td><td>decision.delegation</td>
 *     <td>performance</td><td>file</td><td>KL 6:37, 7:5; policy</td></tr>
 * <tr><td>{@link DecisionReported}</td><td>decision.report</td>
 *     <td>performance</td><td>file</td><td>KL 6:39-40, 7:8</td></tr>
 * <tr><td>{@link AmendmentConflict}</td><td>amendment.conflict</td>
 *     <td>term of the agreement</td><td>file</td><td>clause</td></tr>
 * <tr><td>{@link AmendmentOrder}</td><td>amendment.order</td>
 *     <td>advice</td><td>file</td><td>clause</td></tr>
 * <tr><td>{@link AmendmentEffectiveDay}</td><td>amendment.effective-day</td>
 *     <td>performance</td><td>file</td><td>clause</td></tr>
 * <tr><td>{@link AmendmentIndexedPrice}</td><td>amendment.indexed-price</td>
 *     <td>performance</td><td>file</td><td>clause</td></tr>
 * <tr><td>{@link AmendmentOfSmallValue}</td><td>amendment.de-minimis</td>
 *     <td>bound to the basis</td><td>file</td><td>LOU 17:9 and 5:1</td></tr>
 * <tr><td>{@link AmendmentByAddition}</td><td>amendment.addition</td>
 *     <td>claimed ground</td><td>file</td><td>LOU 17:11 and 17:16</td></tr>
 * <tr><td>{@link AmendmentByUnforeseen}</td><td>amendment.unforeseen</td>
 *     <td>claimed ground</td><td>file</td><td>LOU 17:12 and 17:16</td></tr>
 * <tr><td>{@link AmendmentOnClaimedGround}</td><td>amendment.claimed-ground</td>
 *     <td>claimed ground</td><td>file</td><td>LOU 17:10, 17:13 and 17:14</td></tr>
 * </table>
 */
@PublicApi(CALL)
public final class AgreementRules {

    private AgreementRules() {}

    /**
     * Every rule of the package.
     *
     * @return the rules in order
     */
    public static List<Rule> all() {
        List<Rule> rules = new ArrayList<>(List.of(
                new CallOffUnderAgreementKind(),
                new CallOffInTerm(),
                new CallOffOrderer(),
                new CallOffIdUnused(),
                new CallOffWithinSubscription(),
                new SubscriptionExtentStated(),
                new AgreementSigned(),
                new SignatoryStated(),
                new NamedPartners(),
                new PartyNameOnDay(),
                new PartyNumberGroup(),
                new PartyCodeListed(),
                new PartySuccession(),
                new FirstOfForm(),
                new FrameworkTermLength(),
                new FrameworkTermLengthByPrinciples(),
                new FrameworkCeilingStated(),
                new FrameworkCeilingStatedByPrinciples(),
                new CooperationContributions(),
                new CooperationOfAuthorities(),
                new InHouseConditions(),
                new ServiceClassified(),
                new DirectAwardBelowLimit(),
                new DirectAwardOfAnnex2Service(),
                new DirectAwardTogether(),
                new DecisionByDelegation(),
                new DecisionReported()));
        rules.addAll(AmendmentRules.all());
        return List.copyOf(rules);
    }
}
