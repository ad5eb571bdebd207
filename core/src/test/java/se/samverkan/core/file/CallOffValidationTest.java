package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.JointProject;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.partner.AssociationOfMunicipalities;

@DisplayName("A plain validator sees the constraints of what is in a call-off")
class CallOffValidationTest {

    @Test
    @DisplayName(
            "one with a course ordered by a municipality breaks none; its orderer and its activity are looked into")
    void cascades() {
        CallOff callOff = Files.callOff("A-1", 1, Files.DAY);
        CallOff broken = callOff.toBuilder()
                .orderedBy(AssociationOfMunicipalities.builder()
                        .id(PartnerId.of("vkl"))
                        .name("Förbundet")
                        .build())
                .activity(JointProject.builder()
                        .title("sv", "Projekt")
                        .addPartners(PartnerId.of("vkl"))
                        .build())
                .build();
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(callOff)).isEmpty();
            assertThat(factory.getValidator().validate(broken))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactlyInAnyOrder("orderedBy.memberships", "activity.partners");
        }
    }
}
