package se.samverkan.rules.validation;

import jakarta.validation.ConstraintDeclarationException;
import java.util.Optional;
import se.samverkan.core.finding.Outcome;
import se.samverkan.rules.Rule;

/** The stages of which an annotation tells: up to the one of its groups, and after the one that another annotation tells. */
record Stages(Optional<Stage> last, Optional<Stage> beyond) {

    /** All of them. */
    static final Stages ALL = new Stages(Optional.empty(), Optional.empty());

    /**
     * Those that an annotation on an agreement file tells of.
     *
     * @throws ConstraintDeclarationException if its groups tell of several, or it goes beyond what isn't a stage before them
     */
    static Stages of(Judged judged) {
        Optional<Stage> last = Stage.of(judged.groups());
        if (judged.beyond() == void.class) {
            return new Stages(last, Optional.empty());
        }
        Optional<Stage> beyond = Stage.of(judged.beyond());
        if (beyond.filter(stage -> stage.compareTo(last.orElse(Stage.IN_FORCE)) < 0)
                .isEmpty()) {
            throw new ConstraintDeclarationException(
                    "@Judged on an agreement file goes beyond Draft or Signable, before the stage of its"
                            + " groups, and not beyond " + judged.beyond().getName());
        }
        return new Stages(last, beyond);
    }

    /** Those that an annotation on what is tried tells of, which are all. */
    static Stages ofTried(Judged judged) {
        if (judged.beyond() != void.class) {
            throw new ConstraintDeclarationException(
                    "@Judged on what is tried tells everything, and goes beyond no stage");
        }
        return ALL;
    }

    /** Whether an outcome of a rule is told. */
    boolean tell(Rule rule, Outcome outcome) {
        Stage first = Stage.firstTelling(rule, outcome);
        return last.filter(stage -> first.compareTo(stage) > 0).isEmpty()
                && beyond.filter(stage -> first.compareTo(stage) <= 0).isEmpty();
    }
}
