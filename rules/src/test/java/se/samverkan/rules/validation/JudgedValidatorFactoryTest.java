package se.samverkan.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.validation.Doors.codes;
import static se.samverkan.rules.validation.Doors.paths;
import static se.samverkan.rules.validation.Doors.plain;
import static se.samverkan.rules.validation.Doors.with;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.rules.Given;
import se.samverkan.rules.Policy;
import se.samverkan.rules.RuleBook;
import se.samverkan.rules.Severity;
import se.samverkan.rules.budget.CommittedWithinCeiling;

@DisplayName("A host chooses what rule book its validator judges by")
class JudgedValidatorFactoryTest {

    private static final RuleBook LENIENT = RuleBook.sweden().toBuilder()
            .policy(Policy.builder()
                    .severity(CommittedWithinCeiling.CODE, Severity.WARNING)
                    .build())
            .build();

    private static final Doors.Order OVER =
            new Doors.Order(Given.file(), callOff("A-1", "2000001").build());

    @Test
    @DisplayName("the rule book is asked for at each judgement")
    void ofTheMoment() {
        AtomicReference<RuleBook> book = new AtomicReference<>(RuleBook.sweden());
        try (ValidatorFactory factory =
                with(plain(), validators -> validators.judgingBy(book::get)).buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(OVER)).hasSize(1);
            book.set(LENIENT);
            assertThat(factory.getValidator().validate(OVER)).isEmpty();
        }
    }

    @Test
    @DisplayName("without a choice it is the Swedish one")
    void standard() {
        assertThat(codes(plain(), OVER)).containsExactly("call-off.ceiling");
        assertThat(codes(with(plain(), factory -> factory), OVER)).containsExactly("call-off.ceiling");
        assertThat(codes(with(plain(), factory -> factory.judgingBy(() -> LENIENT)), OVER))
                .isEmpty();
    }

    public record Mixed(
            @Judged AgreementFile file, @NotBlank String name) {}

    /** Tells whom it made. */
    private static final class Watching implements ConstraintValidatorFactory {

        private final ConstraintValidatorFactory own;
        private final List<String> seen = new ArrayList<>();

        Watching(ConstraintValidatorFactory own) {
            this.own = own;
        }

        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
            seen.add("made " + key.getSimpleName());
            return own.getInstance(key);
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> instance) {
            seen.add("released " + instance.getClass().getSimpleName());
        }
    }

    @Test
    @DisplayName("the host's own factory makes and releases all other validators, and none of these")
    void others() {
        Watching watching = new Watching(plain().getDefaultConstraintValidatorFactory());
        Mixed mixed = new Mixed(Given.file().record(callOff("A-1", "2000001").build(), DAY), " ");
        assertThat(paths(plain().constraintValidatorFactory(JudgedValidatorFactory.before(watching)), mixed))
                .containsExactly("file.agreement.ceiling", "name");
        assertThat(watching.seen)
                .isNotEmpty()
                .allSatisfy(seen -> assertThat(seen).doesNotContain("Judged"))
                .anySatisfy(seen -> assertThat(seen).startsWith("made NotBlank"))
                .anySatisfy(seen -> assertThat(seen).startsWith("released NotBlank"));
    }
}
