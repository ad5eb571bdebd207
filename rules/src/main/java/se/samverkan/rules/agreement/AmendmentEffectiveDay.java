package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether each amendment takes effect on or after its own signing and the agreement's, and inside the term as it stood the day
 * before. One that doesn't has retroactive effect, or changes what is no longer in force, and needs a person's
 * judgement. Logic says so; the rule cites no paragraph. So does one that states another term for an agreement that has ended:
 * it is in force again by what is recorded, and the finding says that a person must judge whether it is.
 *
 * <p>A date of signing that is known in part is read in every way that it allows. Where what is open decides, the question isn't
 * assessed.
 */
@PublicApi(CALL)
public final class AmendmentEffectiveDay extends AbstractRule {

    /** The rule's code, {@code amendment.effective-day}. */
    public static final FindingCode CODE = FindingCode.of("amendment.effective-day");

    private static final Source CLAUSE = Source.clause("amendments");

    /** Makes the rule. */
    public AmendmentEffectiveDay() {
        super(
                CODE,
                Nature.PERFORMANCE,
                Scope.FILE,
                List.of(CLAUSE),
                List.of(
                        InputCode.NOTICE_MOMENT,
                        InputCode.TERM,
                        InputCode.SIGNATURE_DATE,
                        InputCode.AMENDMENT_SIGNED_ON,
                        InputCode.TERM_FIRST_DAY,
                        InputCode.PARTY_DAYS));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        KnownAmendments known = new KnownAmendments(matter);
        List<Finding> found = new ArrayList<>();
        for (Amendment amendment : known.inOrderApplied()) {
            EffectiveDay day = new EffectiveDay(matter.getView(), amendment);
            for (Finding.Builder finding : day.judge(CODE)) {
                found.add(known.about(amendment, finding).source(CLAUSE).build());
            }
        }
        return found;
    }
}
