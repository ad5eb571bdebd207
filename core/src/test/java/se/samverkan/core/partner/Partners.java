package se.samverkan.core.partner;

import java.time.LocalDate;
import se.samverkan.core.code.CountyCode;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.OrganisationNumber;
import se.samverkan.core.code.PartnerId;

/** Partners that the tests share. */
final class Partners {

    static final LocalDate RENAMED_REGION = LocalDate.of(2017, 1, 1);
    static final LocalDate RENAMED_MDH = LocalDate.of(2022, 1, 1);

    private Partners() {}

    static Municipality municipality(String code, String name) {
        return Municipality.builder()
                .id(PartnerId.of("municipality:" + code))
                .code(MunicipalityCode.of(code))
                .name(name)
                .build();
    }

    static Municipality vasteras() {
        return municipality("1980", "Västerås stad");
    }

    static Municipality sala() {
        return municipality("1981", "Sala kommun");
    }

    static Region vastmanland() {
        return Region.builder()
                .id(PartnerId.of("region:19"))
                .code(CountyCode.of("19"))
                .name("Landstinget Västmanland")
                .name(RENAMED_REGION, "Region Västmanland")
                .build();
    }

    static HigherEducationInstitution mdh() {
        return HigherEducationInstitution.builder()
                .id(PartnerId.of("mdh"))
                .state(true)
                .organisationNumber(OrganisationNumber.parse("202100-2916"))
                .name(PartnerName.of("Mälardalens högskola")
                        .inEnglish("Mälardalen University College")
                        .orShort("MDH"))
                .name(
                        RENAMED_MDH,
                        PartnerName.of("Mälardalens universitet")
                                .inEnglish("Mälardalen University")
                                .orShort("MDU"))
                .build();
    }

    static AssociationOfMunicipalities.Builder association() {
        return AssociationOfMunicipalities.builder()
                .id(PartnerId.of("vkl"))
                .name("Västmanlands Kommuner och Landsting");
    }
}
