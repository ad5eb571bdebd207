package se.samverkan.rules.deadline;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.samverkan.core.PublicApi;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.DeadlineBuilder;
import se.samverkan.core.deadline.DeadlineKind;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.lifecycle.EventEffect;
import se.samverkan.core.lifecycle.EventKind;
import se.samverkan.core.lifecycle.OptionLeft;
import se.samverkan.core.lifecycle.TermTimeline;
import se.samverkan.core.time.CountedDay;
import se.samverkan.core.time.Term;
import se.samverkan.rules.AbstractDeadlineRule;
import se.samverkan.rules.Dating;
import se.samverkan.rules.Matter;

/**
 * The last day to use each extension option, the options before it in the ladder being used. An option whose last day of use
 * the agreement doesn't state can be used through the term's last day. Where the clause doesn't say how its months are counted,
 * the earlier day is the day and the later is named. An option that has been used is done; one that can't be used any more,
 * because one before it wasn't, has no day. One that was used after its day is told as such, and isn't done; where it is open
 * whether it was used in time, what is missing is told. None is of an agreement that not all have signed.
 */
@PublicApi(CALL)
public final class OptionUse extends AbstractDeadlineRule {

    /** The rule's code, {@code deadline.extension-option}. */
    public static final FindingCode CODE = FindingCode.of("deadline.extension-option");

    private static final Source CLAUSE = Source.clause("extension options");

    /** Makes the rule. */
    public OptionUse() {
        super(CODE, List.of(CLAUSE), List.of(InputCode.OPTION_COUNTING, InputCode.TERM_FIRST_DAY));
    }

    @Override
    public Dating date(Matter matter) {
        if (Unsigned.is(matter)) {
            return Dating.none();
        }
        TermTimeline timeline = matter.getView().termTimeline();
        Dating all = Dating.none();
        Map<Integer, Integer> ladders = new HashMap<>();
        for (EventEffect effect : timeline.getEffects()) {
            if (effect.getEvent().getKind() != EventKind.OPTION_USED) {
                continue;
            }
            int number = effect.getEvent().getOption().orElseThrow();
            if (effect.getKind() == EventEffect.Kind.IN_EFFECT) {
                all = all.and(used(matter, effect, ladders.merge(number, 1, Integer::sum)));
            } else if (effect.getKind() == EventEffect.Kind.OPEN) {
                ladders.merge(number, 1, Integer::sum);
                all = all.and(Dating.undated(open(matter, effect, number)));
            }
        }
        Optional<LocalDate> endBefore = timeline.getTerm().flatMap(Term::getLastDay);
        boolean first = true;
        for (OptionLeft left : timeline.getOptionsLeft()) {
            int ladder = ladders.getOrDefault(left.getNumber(), 0) + 1;
            all = all.and(left(matter, left, endBefore, first, ladder));
            endBefore = left.getNewLastDay();
            first = false;
        }
        return all;
    }

    private static Finding open(Matter matter, EventEffect effect, int number) {
        Finding.Builder finding = Finding.builder(CODE, Outcome.NOT_ASSESSED)
                .variant("use")
                .path(path(number))
                .value("number", number)
                .value("use", effect.getEvent().getDay())
                .source(CLAUSE);
        effect.getMissing().forEach(finding::missing);
        matter.getFacts().term().getAssumptions().forEach(finding::assuming);
        return finding.build();
    }

    private static Dating used(Matter matter, EventEffect effect, int ladder) {
        Optional<CountedDay> last = effect.getLastDayForIt();
        return last.filter(counted -> Calendar.has(counted.getDay()))
                .map(counted ->
                        Dating.of(start(matter, effect.getEvent().getOption().orElseThrow(), counted.getDay(), ladder)
                                .variant("used")
                                .laterDay(counted.getLaterDay())
                                .doneOn(Optional.of(effect.getEvent().getDay()))
                                .build()))
                .orElse(Dating.none());
    }

    private static Dating left(
            Matter matter, OptionLeft left, Optional<LocalDate> endBefore, boolean first, int ladder) {
        Optional<CountedDay> last = left.getLastDayOfUse().or(() -> endBefore.map(CountedDay::of));
        if (last.isEmpty() || left.getNewLastDay().isEmpty()) {
            return Dating.undated(OpenTerm.finding(matter, CODE, path(left.getNumber()), CLAUSE)
                    .value("number", left.getNumber())
                    .build());
        }
        LocalDate day = last.get().getDay();
        boolean inTime = !matter.getView().getAsOf().getDay().isAfter(day);
        if ((left.isLapsed() && inTime) || !Calendar.has(day)) {
            return Dating.none();
        }
        DeadlineBuilder deadline = start(matter, left.getNumber(), day, ladder)
                .value("newLastDay", left.getNewLastDay().get())
                .laterDay(last.get().getLaterDay());
        Optional<LocalDate> usedLate = usedLate(matter, left.getNumber());
        boolean stated = left.getLastDayOfUse().isPresent();
        if (usedLate.isPresent()) {
            deadline.variant("late").value("usedOn", usedLate.get());
        } else if (!first) {
            deadline.variant(stated ? "after" : "term-after").value("before", left.getNumber() - 1);
        } else if (!stated) {
            deadline.variant("term");
        }
        return Dating.of(deadline.build());
    }

    /** The day on which an option was used after its last day, and so without effect. */
    private static Optional<LocalDate> usedLate(Matter matter, int number) {
        return matter.getView().termTimeline().getEffects().stream()
                .filter(effect -> effect.getKind() == EventEffect.Kind.TOO_LATE
                        && effect.getEvent().getOption().equals(OptionalInt.of(number)))
                .map(effect -> effect.getEvent().getDay())
                .findFirst();
    }

    /** A deadline of an option, told from one of the same number in a ladder that an amendment has replaced. */
    private static DeadlineBuilder start(Matter matter, int number, LocalDate day, int ladder) {
        DeadlineBuilder deadline = Deadline.builder(
                        CODE, DeadlineKind.EXTENSION_OPTION, matter.getTerms().getId(), day)
                .path(path(number))
                .value("number", number)
                .source(CLAUSE)
                .assuming(matter.getFacts().term().getAssumptions());
        return ladder == 1 ? deadline : deadline.occurrence(Integer.toString(ladder));
    }

    private static String path(int number) {
        return "agreement.extensionOptions[" + number + "]";
    }
}
