package se.samverkan.rules.validation;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Assessment;
import se.samverkan.rules.RuleBook;

/** What judges a call-off that is tried where {@link Judged} is put on it; a validation provider makes and calls it. */
@PublicApi(CALL)
public final class JudgedCallOffValidator extends JudgedValidator<TriedCallOff> {

    /** The validator by {@link RuleBook#sweden()}; one by another rule book is made by a {@link JudgedValidatorFactory}. */
    public JudgedCallOffValidator() {
        this(Choices.STANDARD);
    }

    JudgedCallOffValidator(Choices choices) {
        super(choices);
    }

    @Override
    boolean isWhole(TriedCallOff judged) {
        return !isAbsent(judged.getFile()) && !isAbsent(judged.getCallOff());
    }

    @Override
    Assessment assess(RuleBook rules, TriedCallOff judged, AsOf asOf) {
        return rules.assess(judged.getFile(), judged.getCallOff(), asOf);
    }
}
