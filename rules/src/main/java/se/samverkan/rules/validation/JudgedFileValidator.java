package se.samverkan.rules.validation;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Assessment;
import se.samverkan.rules.RuleBook;

/** What judges an agreement file where {@link Judged} is put on it; a validation provider makes and calls it. */
@PublicApi(CALL)
public final class JudgedFileValidator extends JudgedValidator<AgreementFile> {

    /** The validator by {@link RuleBook#sweden()}; one by another rule book is made by a {@link JudgedValidatorFactory}. */
    public JudgedFileValidator() {
        this(Choices.STANDARD);
    }

    JudgedFileValidator(Choices choices) {
        super(choices);
    }

    @Override
    Assessment assess(RuleBook rules, AgreementFile judged, AsOf asOf) {
        return rules.assess(judged, asOf);
    }

    @Override
    Stages stagesOf(Judged judged) {
        return Stages.of(judged);
    }
}
