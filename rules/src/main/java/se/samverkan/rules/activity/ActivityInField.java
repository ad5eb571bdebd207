package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;
import se.samverkan.rules.internal.OpenCodes;

/**
 * Whether an activity is within the fields that the agreement states. Where the agreement is open to other fields, one that it
 * doesn't name must be judged by a person. The question doesn't arise where the agreement states no fields.
 *
 * <p>It is advice: a field says what the parties want to work with, and it is the areas that say what the agreement covers
 * ({@link ActivityInArea}). Where an agreement means its fields as a limit, the host lets this bar by its {@link
 * se.samverkan.rules.Policy}.
 */
@PublicApi(CALL)
public final class ActivityInField extends AbstractRule {

    /** The rule's code, {@code activity.field}. */
    public static final FindingCode CODE = FindingCode.of("activity.field");

    /** The input that is missing where the activity's field isn't stated. */
    public static final InputCode FIELD = InputCode.of("activity.field");

    private static final Source CLAUSE = Source.clause("fields");

    /** Makes the rule. */
    public ActivityInField() {
        super(CODE, Nature.ADVICE, Scope.ACTIVITY, List.of(CLAUSE), List.of(FIELD));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter.getTerms().getFields().isEmpty()
                ? List.of()
                : matter.getActivity().map(activity -> judge(matter, activity)).stream()
                        .toList();
    }

    private static Finding judge(Matter matter, Activity activity) {
        Finding.Builder finding = Finding.builder(CODE, outcome(matter.getTerms(), activity))
                .path(matter.path("field"))
                .value("activity", activity.getTitle())
                .value("kind", Word.of(matter.getTerms().getKind()))
                .value(
                        "fields",
                        matter.getTerms().getFields().stream()
                                .map(OpenCodes::shown)
                                .toList())
                .source(CLAUSE);
        activity.getField()
                .ifPresentOrElse(field -> finding.value("field", OpenCodes.shown(field)), () -> finding.missing(FIELD));
        return finding.build();
    }

    private static Outcome outcome(Agreement terms, Activity activity) {
        if (activity.getField().isEmpty()) {
            return Outcome.NOT_ASSESSED;
        }
        if (terms.getFields().contains(activity.getField().get())) {
            return Outcome.MET;
        }
        return terms.isOpenToOtherFields() ? Outcome.NEEDS_JUDGEMENT : Outcome.NOT_MET;
    }
}
