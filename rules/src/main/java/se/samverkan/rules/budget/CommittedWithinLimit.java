package se.samverkan.rules.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.budget.LimitEffect;
import se.samverkan.core.budget.LimitMeasure;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether what is called off of a part of the budget, the call-off that is tried included, is within each limit that the
 * agreement states for it beside the ceiling and that stops what exceeds it. A sum equal to the limit with its tolerance is
 * within it, and every limit binds at once: each has a finding of its own. What was moved to the part by transfers and
 * carry-overs counts in the limit. Where the agreement leaves open whether a limit includes VAT, whether what is released
 * still counts, or whether a pilot or an extension of the term does, every reading is judged. A limit of which the call-off isn't
 * a part isn't asked about, nor is one that doesn't cover the extension that the call-off is ordered in.
 */
@PublicApi(CALL)
public final class CommittedWithinLimit extends AbstractRule {

    /** The rule's code, {@code call-off.limit}. */
    public static final FindingCode CODE = FindingCode.of("call-off.limit");

    /** The input that is missing where it isn't stated whether a limit includes VAT. */
    public static final InputCode VAT_BASIS = InputCode.LIMIT_VAT_BASIS;

    /** The input that is missing where it isn't stated whether what is released counts toward a limit. */
    public static final InputCode RELEASED_COUNTED = InputCode.LIMIT_RELEASED_COUNTED;

    /** The input that is missing where a limit only warns, and it isn't known in full what counts toward it. */
    public static final InputCode WHAT_COUNTS = InputCode.of("limit.what-counts");

    /** The input that is missing where a call-off doesn't say which department it belongs to. */
    public static final InputCode DEPARTMENT = InputCode.of("call-off.department");

    /** The input that is missing where a call-off doesn't say which lot it belongs to. */
    public static final InputCode LOT = InputCode.of("call-off.lot");

    /** The input that is missing where a call-off doesn't state its seats. */
    public static final InputCode SEATS = InputCode.CALL_OFF_SEATS;

    /** The input that is missing where a course that is called off doesn't state its credits. */
    public static final InputCode CREDITS = InputCode.CALL_OFF_CREDITS;

    /** Makes the rule. */
    public CommittedWithinLimit() {
        super(
                CODE,
                Nature.TERM_OF_AGREEMENT,
                Scope.FILE,
                List.of(Source.clause("limit")),
                List.of(
                        InputCode.CALL_OFF_SEATS,
                        InputCode.LIMIT_RELEASED_COUNTED,
                        InputCode.CALL_OFF_CREDITS,
                        InputCode.LIMIT_VAT_BASIS,
                        InputCode.VAT_RATE,
                        InputCode.CALL_OFF_VAT_BASIS,
                        DEPARTMENT,
                        LOT,
                        InputCode.LIMIT_COVERS_EXTENSIONS,
                        InputCode.LIMIT_PILOT_COUNTED,
                        InputCode.PILOT_VOLUME,
                        InputCode.PILOT_SPENT));
    }

    @Override
    public boolean isOfLimit() {
        return true;
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter.getTerms().getLimits().stream()
                .filter(limit -> limit.getEffect() == LimitEffect.STOP)
                .map(limit -> judge(matter, limit))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> judge(Matter matter, Limit limit) {
        LimitedPart part = LimitedPart.of(matter, limit.getPart());
        if (part.isElsewhere() || new LimitOverExtension(matter, limit).isElsewhere()) {
            return Optional.empty();
        }
        return limit.getMeasure() == LimitMeasure.MONEY
                ? new MoneyLimit(matter, limit, part).finding(CODE)
                : Optional.of(new CountLimit(matter, limit, part).finding(CODE));
    }
}
