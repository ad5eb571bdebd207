package se.samverkan.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.NullUnmarked;

@Label("A message of any text shows as the text")
class ViolationsProperties {

    private static final List<ValidatorFactory> FACTORIES = List.of(
            Doors.withExpressions(Locale.ENGLISH).buildValidatorFactory(),
            Doors.withoutExpressions(Locale.ENGLISH).buildValidatorFactory());

    @AfterContainer
    static void close() {
        FACTORIES.forEach(ValidatorFactory::close);
    }

    @Property
    @NullUnmarked
    @Label("whatever it holds of what an interpolator reads")
    void literal(
            @ForAll @Chars({'\\', '{', '}', '$', '#', '+', '.', '\n', '\u202E'}) @CharRange(from = 'a', to = 'c')
                    String text) {
        for (ValidatorFactory factory : FACTORIES) {
            MessageInterpolator interpolator = factory.getMessageInterpolator();
            assertThat(interpolator.interpolate(Violations.literal(text), null, Locale.ENGLISH))
                    .isEqualTo(text);
        }
    }
}
