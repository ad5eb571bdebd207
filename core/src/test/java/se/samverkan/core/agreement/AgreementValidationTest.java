package se.samverkan.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.agreement.Agreements.HARNOSAND;
import static se.samverkan.core.agreement.Agreements.ID;
import static se.samverkan.core.agreement.Agreements.MIUN;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.partner.AssociationOfMunicipalities;
import se.samverkan.core.share.Contribution;

@DisplayName("A plain validator sees what keeps an agreement from being signed")
class AgreementValidationTest {

    /** A getter of each part of an agreement, for a host's constraint. */
    private static final Map<Class<?>, String> GETTERS = Map.ofEntries(
            Map.entry(Signature.class, "partner"),
            Map.entry(CoveredArea.class, "area"),
            Map.entry(Contact.class, "role"),
            Map.entry(GovernanceBody.class, "name"),
            Map.entry(SharedBody.class, "name"),
            Map.entry(Contribution.class, "by"),
            Map.entry(AgreementLink.class, "type"),
            Map.entry(Attachment.class, "title"),
            Map.entry(AgreementForm.class, "code"),
            Map.entry(CallOffTerms.class, "origins"),
            Map.entry(Ceiling.class, "amount"));

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    private static List<String> broken(ValidatorFactory factory, Agreement agreement) {
        return factory.getValidator().validate(agreement).stream()
                .map(violation -> violation.getPropertyPath() + " "
                        + violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("se.samverkan.core.agreement.Agreements#full")
    @DisplayName("an agreement of any kind with two parties and an area breaks nothing")
    void acceptable(Agreement agreement) {
        assertThat(broken(FACTORY, agreement)).isEmpty();
    }

    @Test
    @DisplayName("a draft of any kind may lack parties and areas, and both are seen")
    void drafts() {
        assertThat(Agreements.monetary())
                .allSatisfy(builder ->
                        assertThat(broken(FACTORY, builder.build())).containsExactly("areas NotEmpty", "parties Size"));
        assertThat(broken(FACTORY, LetterOfIntent.builder().id(ID).build()))
                .containsExactly("areas NotEmpty", "parties Size");
    }

    @Test
    @DisplayName("one party is too few, two are enough")
    void parties() {
        LetterOfIntent.Builder builder = LetterOfIntent.builder()
                .id(ID)
                .area(CollaborationArea.EDUCATION)
                .party(MIUN, Role.PARTY);
        assertThat(broken(FACTORY, builder.build())).containsExactly("parties Size");
        assertThat(broken(FACTORY, builder.party(HARNOSAND, Role.PARTY).build()))
                .isEmpty();
    }

    @Test
    @DisplayName("no area is too few, one is enough")
    void areas() {
        LetterOfIntent.Builder builder =
                LetterOfIntent.builder().id(ID).party(MIUN, Role.PARTY).party(HARNOSAND, Role.PARTY);
        assertThat(broken(FACTORY, builder.build())).containsExactly("areas NotEmpty");
        assertThat(broken(FACTORY, builder.area(CollaborationArea.RESEARCH).build()))
                .isEmpty();
    }

    @Test
    @DisplayName("an association without members is seen through the party that it is")
    void cascadeToPartners() {
        AssociationOfMunicipalities vkl = AssociationOfMunicipalities.builder()
                .id(PartnerId.of("vkl"))
                .name("Västmanlands Kommuner och Landsting")
                .build();
        LetterOfIntent intent = LetterOfIntent.builder()
                .id(ID)
                .area(CollaborationArea.EDUCATION)
                .party(MIUN, Role.PARTY)
                .party(vkl, Role.PARTY)
                .build();
        assertThat(broken(FACTORY, intent)).containsExactly("parties[1].partner.memberships NotEmpty");
    }

    @Test
    @DisplayName("a host's own constraints are seen in every part of an agreement")
    void cascades() {
        StringBuilder beans = new StringBuilder();
        GETTERS.forEach((type, getter) -> beans.append("""
                <bean class="%s" ignore-annotations="false">
                  <getter name="%s"><constraint annotation="jakarta.validation.constraints.Null"/></getter>
                </bean>
                """.formatted(type.getName(), getter)));
        String mapping = """
                <constraint-mappings xmlns="https://jakarta.ee/xml/ns/validation/mapping" version="3.1">
                  %s
                </constraint-mappings>
                """.formatted(beans);
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .addMapping(new ByteArrayInputStream(mapping.getBytes(StandardCharsets.UTF_8)))
                .buildValidatorFactory()) {
            assertThat(broken(factory, Agreements.full().get(1)))
                    .containsExactly(
                            "areas[0].area Null",
                            "areas[1].area Null",
                            "attachments[0].title Null",
                            "callOffTerms.origins Null",
                            "ceiling.amount Null",
                            "contacts[0].role Null",
                            "contributions[0].by Null",
                            "form.code Null",
                            "governanceBody.name Null",
                            "links[0].type Null",
                            "sharedBodies[0].name Null",
                            "signatures[0].partner Null",
                            "signatures[1].partner Null");
        }
    }
}
