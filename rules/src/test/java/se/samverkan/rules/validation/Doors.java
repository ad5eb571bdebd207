package se.samverkan.rules.validation;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Finding;
import se.samverkan.rules.Given;

/** Validators as hosts have them, with the day of {@link Given#DAY} on their clock, and what they tell. */
final class Doors {

    static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    static {
        letReadTheProvider();
    }

    private Doors() {}

    /** On the module path the tests reach the provider only where they are let read it. */
    private static void letReadTheProvider() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Doors.class.getModule().addReads(factory.getClass().getModule());
        }
    }

    /** A host's holder of a file, with a stage for each group. */
    public record Register(
            @Judged(groups = Draft.class)
            @Judged(groups = Signable.class, beyond = Draft.class)
            @Judged(groups = InForce.class, beyond = Signable.class)
            AgreementFile file) {}

    /** A host's holder that has the rules judge all, whatever the group. */
    public record Holder(@Judged AgreementFile file) {}

    /** A host's order. */
    @Judged
    public record Order(AgreementFile file, CallOff callOff) implements TriedCallOff {

        @Override
        public AgreementFile getFile() {
            return file;
        }

        @Override
        public CallOff getCallOff() {
            return callOff;
        }
    }

    static Configuration<?> plain() {
        return withExpressions(Locale.ENGLISH);
    }

    static Configuration<?> withExpressions(Locale locale) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(locale)
                .clockProvider(() -> at(Given.DAY));
    }

    static Configuration<?> withoutExpressions(Locale locale) {
        return withExpressions(locale)
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false));
    }

    static Clock at(LocalDate day) {
        return Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    static Configuration<?> with(Configuration<?> configuration, UnaryOperator<JudgedValidatorFactory> choices) {
        return configuration.constraintValidatorFactory(
                choices.apply(JudgedValidatorFactory.before(configuration.getDefaultConstraintValidatorFactory())));
    }

    static <T> List<ConstraintViolation<T>> violations(Configuration<?> configuration, T bean, Class<?>... groups) {
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            return factory.getValidator().validate(bean, groups).stream()
                    .sorted(Comparator.comparing(violation -> violation.getPropertyPath() + violation.getMessage()))
                    .toList();
        }
    }

    static List<String> paths(Configuration<?> configuration, Object bean, Class<?>... groups) {
        return violations(configuration, bean, groups).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }

    /** The codes of what is told. */
    static List<String> codes(Configuration<?> configuration, Object bean, Class<?>... groups) {
        return violations(configuration, bean, groups).stream()
                .map(violation -> finding(violation).getCode().toString())
                .sorted()
                .toList();
    }

    /** The messages with no-break spaces shown as plain ones. */
    static List<String> messages(Configuration<?> configuration, Object bean, Class<?>... groups) {
        return violations(configuration, bean, groups).stream()
                .map(violation -> violation.getMessage().replace('\u00a0', ' '))
                .toList();
    }

    static Finding finding(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> told = violation.unwrap(HibernateConstraintViolation.class);
        return told.getDynamicPayload(Finding.class);
    }
}
