package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.NeedId;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.workforce.WorkforceNeed;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether what is called off rests on a need that was stated on the day of the order or before it, where the agreement says
 * that it must. The need is one that is recorded in the file, and the day that it states decides. A need without a day was
 * stated by the day on which it was first recorded, so that it isn't assessed of an order before that day.
 */
@PublicApi(CALL)
public final class ActivityNeed extends AbstractRule {

    /** The rule's code, {@code activity.need}. */
    public static final FindingCode CODE = FindingCode.of("activity.need");

    /** The input that is missing where the need that is named isn't recorded. */
    public static final InputCode NEED = InputCode.of("need.recorded");

    /** The input that is missing where it isn't stated when the need was. */
    public static final InputCode STATED_ON = InputCode.of("need.stated-on");

    private static final Source CLAUSE = Source.clause("need before order");

    /** Makes the rule. */
    public ActivityNeed() {
        super(CODE, Nature.TERM_OF_AGREEMENT, Scope.ACTIVITY, List.of(CLAUSE), List.of(NEED, STATED_ON));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        boolean required = matter.getTerms().getCallOffTerms().isNeedRequired().orElse(false);
        return required
                ? matter.getCallOff().map(callOff -> judge(matter, callOff)).stream()
                        .toList()
                : List.of();
    }

    private static Finding judge(Matter matter, CallOff callOff) {
        Optional<NeedId> named = callOff.getActivity().getNeed();
        return named.map(id -> judge(matter, callOff, id))
                .orElseGet(() -> start(matter, callOff, Outcome.NOT_MET).build());
    }

    private static Finding judge(Matter matter, CallOff callOff, NeedId id) {
        LocalDate day = callOff.getOrderedOn();
        Optional<WorkforceNeed> need = find(matter.getView(), id);
        if (need.isEmpty()) {
            return about(matter, callOff, id, Outcome.NOT_ASSESSED)
                    .variant("not-recorded")
                    .missing(NEED)
                    .build();
        }
        Optional<LocalDate> statedOn = need.get().getStatedOn();
        if (statedOn.filter(day::isBefore).isPresent()) {
            return about(matter, callOff, id, Outcome.NOT_MET)
                    .variant("later")
                    .value("statedOn", statedOn.get())
                    .counterOffer(
                            CounterOffer.builder().earliestDay(statedOn.get()).build())
                    .build();
        }
        return statedOn.isPresent() || isRecordedBy(day, matter.getView(), id)
                ? about(matter, callOff, id, Outcome.MET).build()
                : about(matter, callOff, id, Outcome.NOT_ASSESSED)
                        .missing(STATED_ON)
                        .build();
    }

    private static Optional<WorkforceNeed> find(FileView view, NeedId id) {
        return view.needs().stream().filter(need -> need.getId().equals(id)).findFirst();
    }

    /** Whether a need that the view knows was recorded by a day. */
    private static boolean isRecordedBy(LocalDate day, FileView view, NeedId id) {
        return find(view.getFile().at(view.getAsOf().knownOn(day)), id).isPresent();
    }

    private static Finding.Builder about(Matter matter, CallOff callOff, NeedId need, Outcome outcome) {
        return start(matter, callOff, outcome).value("need", need.toString()).value("day", callOff.getOrderedOn());
    }

    private static Finding.Builder start(Matter matter, CallOff callOff, Outcome outcome) {
        return Finding.builder(CODE, outcome)
                .path(matter.path("need"))
                .value("activity", callOff.getActivity().getTitle())
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(CLAUSE);
    }
}
