package se.samverkan.rules.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.budget.LimitMeasure;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether what is called off, the call-off that is tried included, keeps clear of each limit that the agreement states beside
 * the ceiling: a limit that only warns isn't exceeded, none is used beyond its own amount into the tolerance, and none up to
 * its warning level. It is advice, and never in the way; that a limit which stops is exceeded is told by {@link
 * CommittedWithinLimit} alone.
 */
@PublicApi(CALL)
public final class LimitWarning extends AbstractRule {

    /** The rule's code, {@code call-off.limit-warning}. */
    public static final FindingCode CODE = FindingCode.of("call-off.limit-warning");

    /** Makes the rule. */
    public LimitWarning() {
        super(
                CODE,
                Nature.ADVICE,
                Scope.FILE,
                List.of(Source.clause("limit")),
                List.of(CommittedWithinLimit.WHAT_COUNTS));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter.getTerms().getLimits().stream()
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
                ? ofMoney(matter, limit, new MoneyLimit(matter, limit, part))
                : ofNumber(matter, limit, new CountLimit(matter, limit, part));
    }

    private static Optional<Finding> ofMoney(Matter matter, Limit limit, MoneyLimit money) {
        if (!money.isComparable()) {
            return Optional.empty();
        }
        List<LimitJudgement> readings = money.readings(CODE);
        return money.use()
                .stateOf(limit, money.outcomes(readings))
                .map(state -> readings.get(readings.size() - 1)
                        .converting(money.described(state.start(CODE, matter, limit, "")))
                        .value("sum", money.sum())
                        .value("total", total(matter, "limit-sum"))
                        .build());
    }

    private static Optional<Finding> ofNumber(Matter matter, Limit limit, CountLimit count) {
        return count.use()
                .stateOf(limit, count.outcomes())
                .map(state -> count.described(state.start(CODE, matter, limit, "count"))
                        .value("total", total(matter, "limit-count"))
                        .build());
    }

    /** What is called off in all, with the call-off that is tried or as it stands. */
    private static Word total(Matter matter, String of) {
        return Word.of(of + (matter.getCallOff().isPresent() ? ".tried" : ".recorded"));
    }
}
