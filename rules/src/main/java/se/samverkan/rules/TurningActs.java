package se.samverkan.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.file.Act;
import se.samverkan.core.file.AgreementFile;

/**
 * The acts at which answers turn, of those that one judgement knows and another doesn't: found by judging in between, each time
 * by half of what is left. Of several at which an answer changes, it is one with which its outcome, or else the rest of it, comes
 * to be as it is by all of them.
 */
final class TurningActs {

    private final Judging judging;
    private final AgreementFile file;
    private final List<Act> acts;
    private final FoundAnswers withoutThem;
    private final FoundAnswers withThem;
    private final Map<Integer, FoundAnswers> between = new HashMap<>();

    TurningActs(Judging before, Judging after, FoundAnswers was, FoundAnswers is, List<Act> acts) {
        boolean more =
                before.view().getFile().getRevision() <= after.view().getFile().getRevision();
        AgreementFile longer = (more ? after : before).view().getFile();
        AgreementFile shorter = (more ? before : after).view().getFile();
        boolean goesOn = shorter.getActs()
                .equals(longer.getActs().subList(0, shorter.getActs().size()));
        boolean forward = acts.isEmpty() || after.exactAsOf().knows(acts.get(0).getRecording());
        this.judging = after;
        this.file = longer;
        this.acts = goesOn ? acts : List.of();
        this.withoutThem = forward ? was : is;
        this.withThem = forward ? is : was;
    }

    /** The act at which an answer turns that differs; null where the one file doesn't go on from the other. */
    @Nullable
    Act of(FoundAnswers.Key key) {
        boolean byOutcome = withoutThem.outcomeOf(key) != withThem.outcomeOf(key);
        int least = 0;
        int most = acts.size();
        while (most - least > 1) {
            int middle = (least + most) >>> 1;
            FoundAnswers found = between.computeIfAbsent(middle, this::found);
            boolean turned = byOutcome
                    ? found.outcomeOf(key) == withThem.outcomeOf(key)
                    : Objects.equals(found.find(key), withThem.find(key));
            if (turned) {
                most = middle;
            } else {
                least = middle;
            }
        }
        return acts.isEmpty() ? null : acts.get(most - 1);
    }

    private FoundAnswers found(int known) {
        return FoundAnswers.of(
                judging.knowing(file, acts.get(known - 1).getRecording().getRevision()));
    }
}
