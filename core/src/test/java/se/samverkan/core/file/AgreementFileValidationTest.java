package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.partner.AssociationOfMunicipalities;

@DisplayName("@Valid on a host's holder of a file reaches the constraints of the agreement as signed")
class AgreementFileValidationTest {

    /** A host's holders of files. */
    public record Register(@Valid AgreementFile file, List<@Valid AgreementFile> others) {}

    @Test
    @DisplayName("with paths from the host's own property")
    void paths() {
        LetterOfIntent draft = LetterOfIntent.builder()
                .id(AgreementId.of("vkl-mdh"))
                .party(
                        AssociationOfMunicipalities.builder()
                                .id(PartnerId.of("vkl"))
                                .name("Förbundet")
                                .build(),
                        Role.PARTY)
                .build();
        AgreementFile bare = AgreementFile.open(draft);
        AgreementFile whole = Files.OPENED;
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Register(bare, List.of(whole, bare))))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactlyInAnyOrder(
                            "file.signedAgreement.areas",
                            "file.signedAgreement.parties",
                            "file.signedAgreement.parties[0].partner.memberships",
                            "others[1].signedAgreement.areas",
                            "others[1].signedAgreement.parties",
                            "others[1].signedAgreement.parties[0].partner.memberships");
        }
    }
}
