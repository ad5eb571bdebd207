package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether the one who calls off may do so: a client on the day of the order, or a member, that day, of a client whose
 * members the agreement binds. Members whom it concerns without binding them aren't clients. The agreement's list of parties
 * says so, and for a framework agreement under LOU chapter 7 the act too: a contract is concluded only by an authority that
 * was identified for the purpose (LOU 7:3).
 *
 * <p>A coordinator as such isn't a client: it brings the parties together, and is nowhere identified as one who buys. One
 * that also buys is given both roles. Where the agreement names no client at all, a party without a role of its own may be
 * one, and that isn't assessed.
 */
@PublicApi(CALL)
public final class CallOffOrderer extends AbstractRule {

    /** The rule's code, {@code call-off.orderer}. */
    public static final FindingCode CODE = FindingCode.of("call-off.orderer");

    /** The input that is missing where the agreement doesn't say which party is the client. */
    public static final InputCode CLIENT = InputCode.of("agreement.client");

    /** Makes the rule. */
    public CallOffOrderer() {
        super(
                CODE,
                Nature.TERM_OF_AGREEMENT,
                Scope.ACTIVITY,
                List.of(Source.clause("parties"), Source.statute("LOU 7:3")),
                List.of(
                        CLIENT,
                        InputCode.PARTY_BINDING_MEMBERS,
                        InputCode.MEMBERSHIP_DAYS,
                        InputCode.SUCCESSION_DAY,
                        InputCode.PARTNER_SUCCESSOR,
                        InputCode.SUCCESSION_ORDER,
                        InputCode.PARTY_DAYS));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        if (matter.getTerms().getKind() == AgreementKind.LETTER_OF_INTENT) {
            return List.of();
        }
        return matter.getCallOff().map(callOff -> new OrdererJudgement(matter, callOff).finding()).stream()
                .toList();
    }
}
