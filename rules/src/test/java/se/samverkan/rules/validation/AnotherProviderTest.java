package se.samverkan.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.money.VatBasis.EXCLUDING_VAT;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.framework;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ValidationException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.rules.Given;

@DisplayName("A provider that gives no more than the standard gets the whole message, and no payload")
class AnotherProviderTest {

    private static final ConstraintValidatorFactory NONE = new ConstraintValidatorFactory() {
        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
            throw new IllegalArgumentException(key.getName());
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> instance) {}
    };

    static Stream<RuntimeException> refusals() {
        return Stream.of(new ValidationException("no"), new UnsupportedOperationException("no"));
    }

    /** A provider's context that gathers templates, and refuses to be another provider's. */
    private static ConstraintValidatorContext context(
            String template, RuntimeException refusal, List<String> templates) {
        InvocationHandler builder = (proxy, method, arguments) ->
                method.getReturnType().isInterface() && method.getReturnType() != ConstraintValidatorContext.class
                        ? Proxy.newProxyInstance(
                                AnotherProviderTest.class.getClassLoader(),
                                new Class<?>[] {method.getReturnType()},
                                Proxy.getInvocationHandler(proxy))
                        : null;
        return proxy(ConstraintValidatorContext.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getDefaultConstraintMessageTemplate" -> template;
            case "getClockProvider" -> (ClockProvider) () -> Doors.at(DAY);
            case "unwrap" -> throw refusal;
            case "buildConstraintViolationWithTemplate" -> {
                templates.add((String) arguments[0]);
                yield proxy(method.getReturnType(), builder);
            }
            default -> null;
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(AnotherProviderTest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static List<String> templates(
            JudgedValidatorFactory factory, String template, RuntimeException refusal, String reason) {
        List<String> templates = new ArrayList<>();
        AgreementFile file = AgreementFile.open(framework()
                        .ceiling(Ceiling.of(Money.of(Given.SEK, 2_000_000)))
                        .build())
                .assuming(Assumption.vatBasis(EXCLUDING_VAT, reason));
        Doors.Order over = new Doors.Order(file, callOff("A-1", "2000001").build());
        assertThat(factory.getInstance(JudgedCallOffValidator.class)
                        .isValid(over, context(template, refusal, templates)))
                .isFalse();
        return templates;
    }

    @ParameterizedTest
    @MethodSource("refusals")
    @DisplayName("in the language that the host has chosen, with what people have typed made safe")
    void message(RuntimeException refusal) {
        JudgedValidatorFactory factory = JudgedValidatorFactory.before(NONE);
        String own = "{se.samverkan.core.finding.Finding.message}";
        assertThat(templates(factory.in(Doors.SWEDISH), own, refusal, "${1+1} {x} \\"))
                .singleElement()
                .asString()
                .startsWith("Avropet på")
                .endsWith("(\\$\\{1+1\\} \\{x\\} \\\\).");
        assertThat(templates(factory.in(Locale.FRANCE), own, refusal, "x"))
                .singleElement()
                .asString()
                .startsWith("The call-off of");
    }

    @Test
    @DisplayName("in the machine's language where the host has chosen none")
    void machinesLanguage() {
        String own = "{se.samverkan.core.finding.Finding.message}";
        boolean swedish = Locale.getDefault().getLanguage().equals("sv");
        assertThat(templates(JudgedValidatorFactory.before(NONE), own, new ValidationException("no"), "x"))
                .singleElement()
                .asString()
                .startsWith(swedish ? "Avropet" : "The call-off");
    }

    @Test
    @DisplayName("a host's own message is left as it is")
    void ownMessage() {
        assertThat(templates(JudgedValidatorFactory.before(NONE), "{acme.no}", new ValidationException("no"), "x"))
                .containsExactly("{acme.no}");
    }
}
