package se.samverkan.rules.validation;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Assessment;
import se.samverkan.rules.RuleBook;

/** What judges an activity that is tried where {@link Judged} is put on it; a validation provider makes and calls it. */
@PublicApi(CALL)
public final class JudgedActivityValidator extends JudgedValidator<TriedActivity> {

    /** The validator by {@link RuleBook#sweden()}; one by another rule book is made by a {@link JudgedValidatorFactory}. */
    public JudgedActivityValidator() {
        this(Choices.STANDARD);
    }

    JudgedActivityValidator(Choices choices) {
        super(choices);
    }

    @Override
    boolean isWhole(TriedActivity judged) {
        return !isAbsent(judged.getFile()) && !isAbsent(judged.getActivity());
    }

    @Override
    Assessment assess(RuleBook rules, TriedActivity judged, AsOf asOf) {
        return rules.assess(judged.getFile(), judged.getActivity(), asOf);
    }
}
