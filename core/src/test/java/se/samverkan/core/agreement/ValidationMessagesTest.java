package se.samverkan.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.agreement.Agreements.ID;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.activity.JointProject;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.partner.AssociationOfMunicipalities;
import se.samverkan.core.text.Text;

/** With the language of expressions among what a host has, and without it. */
@DisplayName("What people typed is never read as part of a validator's message")
class ValidationMessagesTest {

    static {
        letReadTheProvider();
    }

    /** On the module path the model knows no provider, and its tests reach one only where they are let read it. */
    private static void letReadTheProvider() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            ValidationMessagesTest.class.getModule().addReads(factory.getClass().getModule());
        }
    }

    /** A host's constraint that tells the value that it looked at. */
    private static final String TELLS_THE_NAME = """
            <constraint-mappings xmlns="https://jakarta.ee/xml/ns/validation/mapping" version="3.1">
              <bean class="se.samverkan.core.agreement.Agreement" ignore-annotations="false">
                <getter name="title" ignore-annotations="false">
                  <constraint annotation="jakarta.validation.constraints.Null">
                    <message>wrong: ${validatedValue}</message>
                  </constraint>
                </getter>
              </bean>
            </constraint-mappings>
            """;

    private static Configuration<?> in(Locale locale) {
        return Validation.byProvider(HibernateValidator.class).configure().defaultLocale(locale);
    }

    private static Configuration<?> withExpressions() {
        return in(Locale.ENGLISH);
    }

    private static Configuration<?> withoutExpressions() {
        return withExpressions()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false));
    }

    /** A draft without areas, with an association without members as its one party, all of one name. */
    private static LetterOfIntent draft(String name) {
        return LetterOfIntent.builder()
                .id(ID)
                .title(Text.of("sv", name))
                .party(association(name), Role.PARTY)
                .build();
    }

    private static AssociationOfMunicipalities association(String name) {
        return AssociationOfMunicipalities.builder()
                .id(PartnerId.of("association:x"))
                .name(name)
                .build();
    }

    private static List<String> messages(Configuration<?> configuration, Object bean) {
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            return factory.getValidator().validate(bean).stream()
                    .map(ConstraintViolation::getMessage)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"${1+1}", "{key}", "#{1+1}", "{jakarta.validation.constraints.Null.message}", "\\{x\\}"})
    @DisplayName("the library's constraints tell the same, whatever a name or a title holds")
    void ofTheLibrary(String typed) {
        JointProject project = JointProject.builder()
                .title("sv", typed)
                .addPartners(PartnerId.of("miun"))
                .build();
        for (Configuration<?> configuration : List.of(withExpressions(), withoutExpressions())) {
            assertThat(messages(configuration, draft(typed)))
                    .containsExactly(
                            "State at least one collaboration area.",
                            "State at least one member.",
                            "State at least two parties.");
            assertThat(messages(configuration, project)).containsExactly("State at least two partners.");
        }
    }

    @Test
    @DisplayName("the library's constraints tell it in Swedish too")
    void inSwedish() {
        JointProject project = JointProject.builder()
                .title("sv", "Projekt")
                .addPartners(PartnerId.of("miun"))
                .build();
        Locale swedish = Locale.forLanguageTag("sv-SE");
        for (Configuration<?> configuration : List.of(
                in(swedish),
                in(swedish).messageInterpolator(new ParameterMessageInterpolator(Set.of(swedish), swedish, false)))) {
            assertThat(messages(configuration, draft("Utkast")))
                    .containsExactly(
                            "Ange minst en medlem.", "Ange minst ett samverkansområde.", "Ange minst två parter.");
            assertThat(messages(configuration, project)).containsExactly("Ange minst två parter.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"${1+1}", "{key}", "#{1+1}", "{jakarta.validation.constraints.Null.message}"})
    @DisplayName("a host's constraint that tells the value tells it as typed")
    void ofAHost(String typed) {
        byte[] mapping = TELLS_THE_NAME.getBytes(StandardCharsets.UTF_8);
        assertThat(messages(withExpressions().addMapping(new ByteArrayInputStream(mapping)), draft(typed)))
                .contains("wrong: Optional[" + draft(typed).getTitle().orElseThrow() + "]")
                .anySatisfy(message -> assertThat(message).startsWith("wrong: ").contains(typed));
    }
}
