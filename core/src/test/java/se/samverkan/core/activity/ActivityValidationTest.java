package se.samverkan.core.activity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.text.Text;

@DisplayName("A plain validator sees the constraints of a built activity")
class ActivityValidationTest {

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    @DisplayName("a joint project has at least two partners")
    void jointProject() {
        JointProject alone = JointProject.builder()
                .title("sv", "Forskning")
                .addPartners(PartnerId.of("mdh"))
                .build();
        assertThat(VALIDATOR.validate(alone)).singleElement().satisfies(ActivityValidationTest::isSizeOfPartners);
        JointProject together =
                alone.toBuilder().addPartners(PartnerId.of("vkl")).build();
        assertThat(VALIDATOR.validate(together)).isEmpty();
    }

    private static void isSizeOfPartners(ConstraintViolation<JointProject> violation) {
        assertThat(violation.getPropertyPath()).hasToString("partners");
        assertThat(violation.getMessageTemplate()).isEqualTo("{se.samverkan.core.activity.JointProject.partners}");
    }

    @Test
    @DisplayName("a course with what its client brings breaks none")
    void course() {
        CommissionedCourse course = CommissionedCourse.builder()
                .title("sv", "Strategisk styrning")
                .addClientMaterials(ClientMaterial.of(Text.of("sv", "Data"), PartnerId.of("harnosand")))
                .build();
        assertThat(VALIDATOR.validate(course)).isEmpty();
    }
}
