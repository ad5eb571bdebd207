package se.samverkan.core.partner;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Configuration;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.code.PartnerId;

@DisplayName("A host's constraints on partners are seen wherever a partner stands")
class PartnerValidationTest {

    private static final String HOSTS_CONSTRAINTS = """
            <constraint-mappings xmlns="https://jakarta.ee/xml/ns/validation/mapping" version="3.1">
              <bean class="se.samverkan.core.partner.Partner" ignore-annotations="false">
                <getter name="externalIdentifiers" ignore-annotations="false">
                  <constraint annotation="jakarta.validation.constraints.NotEmpty"/>
                </getter>
              </bean>
              <bean class="se.samverkan.core.partner.Succession" ignore-annotations="false">
                <getter name="successor" ignore-annotations="false">
                  <constraint annotation="jakarta.validation.constraints.Null"/>
                </getter>
              </bean>
            </constraint-mappings>
            """;

    private static final AssociationOfMunicipalities VKL = Partners.association()
            .member(Partners.sala())
            .member(Partners.mdh())
            .addSuccessions(Succession.of(PartnerId.of("vk"), SuccessionKind.TAKEN_OVER_BY))
            .build();

    @Test
    @DisplayName("a partner that can be built breaks no constraint of the library's own")
    void acceptable() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(VKL)).isEmpty();
        }
    }

    @Test
    @DisplayName("a body without a member stated can be built, and breaks a constraint")
    void bodyWithoutMembers() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(Partners.association().build()))
                    .singleElement()
                    .satisfies(violation -> {
                        assertThat(violation.getPropertyPath()).hasToString("memberships");
                        assertThat(violation.getMessageTemplate())
                                .isEqualTo("{se.samverkan.core.partner.MembershipBody.memberships}");
                    });
        }
    }

    @Test
    @DisplayName("validating a body of members reaches each member and each successor")
    void cascades() {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        configuration.addMapping(new ByteArrayInputStream(HOSTS_CONSTRAINTS.getBytes(StandardCharsets.UTF_8)));
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(VKL))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactlyInAnyOrder(
                            "externalIdentifiers",
                            "successions[0].successor",
                            "memberships[0].member.externalIdentifiers",
                            "memberships[1].member.externalIdentifiers");
        }
    }
}
