package se.samverkan.rules.validation;

import static se.samverkan.core.PublicApi.Usage.CALL;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.rules.Explainer;
import se.samverkan.rules.RuleBook;

/**
 * Makes the validators of {@link Judged} by the host's own rule book and words, and leaves all others to the factory that the
 * host has had.
 *
 * <pre>{@code
 * Configuration<?> configuration = Validation.byDefaultProvider().configure();
 * configuration.constraintValidatorFactory(JudgedValidatorFactory.before(configuration.getDefaultConstraintValidatorFactory())
 *         .judgingBy(() -> rules.beside(register.portfolio())));
 * }</pre>
 *
 * <p>This class is immutable, and thread-safe if the factory that it stands before is.
 */
@PublicApi(CALL)
public final class JudgedValidatorFactory implements ConstraintValidatorFactory {

    private static final Map<Class<?>, Function<Choices, ConstraintValidator<?, ?>>> OWN = Map.of(
            JudgedFileValidator.class, JudgedFileValidator::new,
            JudgedCallOffValidator.class, JudgedCallOffValidator::new,
            JudgedActivityValidator.class, JudgedActivityValidator::new);

    private final ConstraintValidatorFactory others;
    private final Supplier<RuleBook> rules;
    private final UnaryOperator<Explainer> words;
    private final @Nullable Locale language;

    private JudgedValidatorFactory(
            ConstraintValidatorFactory others,
            Supplier<RuleBook> rules,
            UnaryOperator<Explainer> words,
            @Nullable Locale language) {
        this.others = Objects.requireNonNull(others, "others");
        this.rules = Objects.requireNonNull(rules, "rules");
        this.words = Objects.requireNonNull(words, "words");
        this.language = language;
    }

    /**
     * A factory that judges by {@link RuleBook#sweden()}, in the library's words.
     *
     * @param others what makes the validators of all other constraints
     * @return the factory
     */
    public static JudgedValidatorFactory before(ConstraintValidatorFactory others) {
        return new JudgedValidatorFactory(others, RuleBook::sweden, UnaryOperator.identity(), null);
    }

    /**
     * This factory with another rule book.
     *
     * @param book gives the rule book; asked at each judgement, so that a portfolio beside it is that of the moment
     * @return the factory
     */
    public JudgedValidatorFactory judgingBy(Supplier<RuleBook> book) {
        return new JudgedValidatorFactory(others, book, words, language);
    }

    /**
     * This factory with a host's own words. A finding whose words are wanting in the reader's language
     * is told by its code, as {@link Explainer#explain(se.samverkan.core.finding.Finding)} tells it.
     *
     * @param own adds the host's words to an explainer, which is asked once for Swedish and once for English
     * @return the factory
     */
    public JudgedValidatorFactory explainingBy(UnaryOperator<Explainer> own) {
        return new JudgedValidatorFactory(others, rules, own, language);
    }

    /**
     * This factory with the language of messages where the provider doesn't let a validator give one in every language, as
     * Hibernate Validator does.
     *
     * @param locale the reader's locale; of every language but Swedish the words are English
     * @return the factory
     */
    public JudgedValidatorFactory in(Locale locale) {
        return new JudgedValidatorFactory(others, rules, words, Objects.requireNonNull(locale, "locale"));
    }

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
        Function<Choices, ConstraintValidator<?, ?>> own = OWN.get(key);
        return own == null ? others.getInstance(key) : key.cast(own.apply(new Choices(rules, words, language)));
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        if (!OWN.containsKey(instance.getClass())) {
            others.releaseInstance(instance);
        }
    }
}
