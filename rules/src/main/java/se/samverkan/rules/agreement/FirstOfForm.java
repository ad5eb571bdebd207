package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;
import se.samverkan.rules.internal.SignedDays;

/**
 * Whether an agreement that is stated to be the first of its form with its provider is the first, among the agreement files
 * at hand: none of the same form with the same provider was signed by all of its parties on an earlier day. Two of one day
 * leave each other be. What isn't at hand isn't known of, so that "met" says no more than that. The agreement's own
 * statement is what is held to the files; the rule cites no paragraph.
 *
 * <p>The question doesn't arise where the agreement isn't stated to be the first, and in a draft that isn't signed.
 */
@PublicApi(CALL)
public final class FirstOfForm extends AbstractRule {

    /** The rule's code, {@code agreement.first-of-form}. */
    public static final FindingCode CODE = FindingCode.of("agreement.first-of-form");

    /** The input that is missing where the other agreement files aren't at hand. */
    public static final InputCode FILES = InputCode.of("portfolio.files");

    /** The input that is missing where the agreement doesn't say which form it follows. */
    public static final InputCode FORM = InputCode.of("agreement.form");

    /** The input that is missing where the agreement doesn't say who provides. */
    public static final InputCode PROVIDER = InputCode.of("agreement.provider");

    /** Makes the rule. */
    public FirstOfForm() {
        super(
                CODE,
                Nature.ADVICE,
                Scope.FILE,
                List.of(Source.clause("first of its form")),
                List.of(InputCode.SIGNATURE_DATE, FORM, PROVIDER, FILES));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        Agreement terms = matter.getTerms();
        return terms.isStatedFirstOfForm()
                ? SignedDays.of(terms).map(signed -> new FirstOfFormJudgement(matter, signed).finding()).stream()
                        .toList()
                : List.of();
    }
}
