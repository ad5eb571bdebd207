package se.samverkan.rules.lifecycle;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.lifecycle.EventEffect;
import se.samverkan.core.lifecycle.EventKind;
import se.samverkan.core.time.CountedDay;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether each extension option that was used could be: in time, in the ladder's order, once, and where the agreement has
 * such an option. One that couldn't hasn't lengthened the term. One that came upon an agreement in the wrong state is found by
 * {@link EventAllowed}.
 */
@PublicApi(CALL)
public final class OptionUse extends AbstractRule {

    /** The rule's code, {@code option.use}. */
    public static final FindingCode CODE = FindingCode.of("option.use");

    private static final Source CLAUSE = Source.clause("extension option");

    /** Makes the rule. */
    public OptionUse() {
        super(CODE, Nature.ADVICE, Scope.FILE, List.of(CLAUSE), List.of(InputCode.OPTION_COUNTING));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter.getView().termTimeline().getEffects().stream()
                .filter(effect -> effect.getEvent().getKind() == EventKind.OPTION_USED)
                .filter(effect -> effect.getKind() != EventEffect.Kind.WRONG_STATE)
                .map(effect -> judge(matter, effect))
                .toList();
    }

    private static Finding judge(Matter matter, EventEffect effect) {
        LocalDate day = effect.getEvent().getDay();
        Outcome outcome = switch (effect.getKind()) {
            case IN_EFFECT -> Outcome.MET;
            case OPEN -> Outcome.NOT_ASSESSED;
            default -> Outcome.NOT_MET;
        };
        Finding.Builder finding = Finding.builder(CODE, outcome)
                .path("events[" + effect.getEvent().getId() + "]")
                .value("number", effect.getEvent().getOption().orElseThrow())
                .value("day", day)
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(CLAUSE);
        matter.getFacts().term().getAssumptions().forEach(finding::assuming);
        effect.getMissing().forEach(finding::missing);
        switch (effect.getKind()) {
            case TOO_LATE -> {
                LocalDate last = effect.getLastDayForIt().orElseThrow().getLatest();
                finding.variant("late").value("lastDay", last).value("daysLate", DaysLate.between(last, day));
            }
            case OUT_OF_ORDER -> finding.variant("order");
            case USED_ALREADY -> finding.variant("used");
            case NO_SUCH_CLAUSE -> finding.variant("no-option");
            case ENDING_ALREADY -> finding.variant("ended");
            case OPEN -> addDays(finding, effect);
            default -> {
                // In time: nothing more to tell.
            }
        }
        return finding.build();
    }

    private static void addDays(Finding.Builder finding, EventEffect effect) {
        Optional<CountedDay> last = effect.getLastDayForIt()
                .filter(counted -> counted.getLaterDay().isPresent())
                .filter(counted -> effect.getMissing().equals(List.of(InputCode.OPTION_COUNTING)))
                .filter(counted -> effect.getEvent().getDay().isAfter(counted.getDay()));
        if (last.isEmpty()) {
            finding.variant("term");
        }
        last.ifPresent(counted -> finding.value("safeDay", counted.getDay()).value("laterDay", counted.getLatest()));
    }
}
