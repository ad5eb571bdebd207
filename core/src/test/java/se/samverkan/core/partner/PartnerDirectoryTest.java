package se.samverkan.core.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.CountyCode;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.OrganisationNumber;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.RorId;
import se.samverkan.core.code.UnknownCodeException;
import se.samverkan.core.time.AsOf;

@DisplayName("The directory of partners")
class PartnerDirectoryTest {

    private static final PartnerDirectory SWEDEN = PartnerDirectory.sweden();
    private static final AsOf TODAY = AsOf.on(LocalDate.of(2026, 11, 22));

    @Test
    @DisplayName("of Sweden is of 22 November 2026 and has 290 municipalities, 20 regions and 31 state institutions")
    void sweden() {
        assertThat(SWEDEN.getTableDate()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(SWEDEN.getTableName()).isEqualTo("partners in Sweden");
        assertThat(SWEDEN).hasToString("partners in Sweden, 2026-11-22").isSameAs(PartnerDirectory.sweden());
        assertThat(SWEDEN.getPartners()).hasSize(341);
        assertThat(SWEDEN.getPartners())
                .filteredOn(Municipality.class::isInstance)
                .hasSize(290);
        assertThat(SWEDEN.getPartners()).filteredOn(Region.class::isInstance).hasSize(20);
        assertThat(SWEDEN.institutions()).hasSize(31).allMatch(HigherEducationInstitution::isState);
        assertThat(SWEDEN.getPartners().stream().map(Partner::getId)).doesNotHaveDuplicates();
        assertThat(SWEDEN.getPartners())
                .allMatch(partner -> partner.nameAt(TODAY).isPresent());
    }

    @Test
    @DisplayName("has the 21 counties by code")
    void counties() {
        assertThat(SWEDEN.getCounties()).hasSize(21).containsEntry(CountyCode.of("22"), "Västernorrlands län");
        assertThat(List.copyOf(SWEDEN.getCounties().keySet())).isSorted().doesNotContain(CountyCode.of("02"));
        assertThatThrownBy(() -> SWEDEN.getCounties().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> SWEDEN.getPartners().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @DisplayName("finds a municipality by its code")
    void municipality() {
        Municipality harnosand = SWEDEN.municipality(MunicipalityCode.of("2280"));
        assertThat(harnosand.nameAt(TODAY)).contains("Härnösands kommun");
        assertThat(harnosand.getId()).isEqualTo(PartnerId.of("municipality:2280"));
        assertThat(harnosand.getOrganisationNumber()).isEmpty();
        assertThat(SWEDEN.municipality(MunicipalityCode.of("0180")).getOrganisationNumber())
                .contains(OrganisationNumber.parse("212000-0142"));
    }

    @Test
    @DisplayName("says of an unknown code what was asked, and of which table and day")
    void unknownCodes() {
        assertThatThrownBy(() -> SWEDEN.municipality(MunicipalityCode.of("9999")))
                .isInstanceOfSatisfying(UnknownCodeException.class, unknown -> {
                    assertThat(unknown.getAttribute()).isEqualTo("municipalityCode");
                    assertThat(unknown.getCode()).isEqualTo("9999");
                    assertThat(unknown.getTableDate()).isEqualTo(LocalDate.of(2026, 11, 22));
                })
                .hasMessage(
                        "municipalityCode: expected the code of a municipality in the table 'partners in Sweden' of 2026-11-22, but was '9999'");
        assertThatThrownBy(() -> SWEDEN.municipalitiesIn(CountyCode.of("02")))
                .isInstanceOf(UnknownCodeException.class)
                .hasMessage(
                        "countyCode: expected the code of a county in the table 'partners in Sweden' of 2026-11-22, but was '02'");
        assertThatThrownBy(() -> SWEDEN.region(CountyCode.of("11")))
                .isInstanceOf(UnknownCodeException.class)
                .hasMessageStartingWith("countyCode: ");
        assertThatThrownBy(() -> SWEDEN.institution("Högskolan på Åland"))
                .isInstanceOf(UnknownCodeException.class)
                .hasMessage(
                        "institution: expected the name of a higher education institution in the table 'partners in Sweden' of 2026-11-22, but was 'Högskolan på Åland'");
    }

    @Test
    @DisplayName("lists the ten municipalities of Västmanland by code")
    void municipalitiesOfVastmanland() {
        assertThat(SWEDEN.municipalitiesIn(CountyCode.of("19")))
                .extracting(municipality -> municipality.getCode().toString())
                .containsExactly("1904", "1907", "1960", "1961", "1962", "1980", "1981", "1982", "1983", "1984");
    }

    @ParameterizedTest
    @CsvSource({"22, Region Västernorrland", "14, Västra Götalandsregionen", "06, Region Jönköpings län"})
    @DisplayName("finds the region of a county")
    void region(String county, String name) {
        Partner region = SWEDEN.region(CountyCode.of(county));
        assertThat(region.getKind()).isEqualTo(PartnerKind.REGION);
        assertThat(region.getId()).isEqualTo(PartnerId.of("region:" + county));
        assertThat(region.nameAt(TODAY)).contains(name);
    }

    @Test
    @DisplayName("gives for Gotland's county the municipality, which has a region's tasks")
    void gotland() {
        Partner gotland = SWEDEN.region(CountyCode.of("09"));
        assertThat(gotland).isSameAs(SWEDEN.municipality(MunicipalityCode.of("0980")));
        assertThat(gotland.getKind()).isEqualTo(PartnerKind.MUNICIPALITY);
        assertThat(SWEDEN.find("Region Gotland")).containsExactly(gotland);
        assertThat(SWEDEN.find("Gotlands kommun")).containsExactly(gotland);
    }

    @Test
    @DisplayName("finds for every county exactly one partner with a region's tasks")
    void everyCountyHasARegion() {
        assertThat(SWEDEN.getCounties().keySet().stream().map(SWEDEN::region).map(Partner::getId))
                .hasSize(21)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mälardalens högskola",
                "Mälardalens universitet",
                "mälardalen university",
                " MÄLARDALENS HÖGSKOLA "
            })
    @DisplayName("finds an institution by any name it has had")
    void institutionByAnyName(String name) {
        HigherEducationInstitution mdu = SWEDEN.institution(name);
        assertThat(mdu.getId()).isEqualTo(PartnerId.of("institution:mdu"));
        assertThat(mdu.getOrganisationNumber()).contains(OrganisationNumber.parse("202100-2916"));
        assertThat(mdu.getRorId()).contains(RorId.parse("033vfbz75"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KTH", "MDU", "MDH", "SLU", "MIUN"})
    @DisplayName("holds no short names of institutions: a host that wants them gives its own directory")
    void noShortNames(String name) {
        assertThat(SWEDEN.find(name)).isEmpty();
        HigherEducationInstitution named = SWEDEN.institution("Mittuniversitetet").toBuilder()
                .name(PartnerName.of("Mittuniversitetet").orShort(name))
                .build();
        PartnerDirectory own = PartnerDirectory.of("own", SWEDEN.getTableDate(), SWEDEN.getCounties(), List.of(named));
        assertThat(own.institution(name)).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({
        "institution:mdu, 2021-12-31, Mälardalens högskola",
        "institution:mdu, 2022-01-01, Mälardalens universitet",
        "institution:miun, 2004-12-31, Mitthögskolan",
        "institution:miun, 2005-01-01, Mittuniversitetet",
        "region:19, 2016-12-31, Landstinget Västmanland",
        "region:19, 2017-01-01, Region Västmanland"
    })
    @DisplayName("knows three former names, and the day each ended")
    void formerNames(String id, LocalDate day, String name) {
        Partner partner = SWEDEN.getPartners().stream()
                .filter(each -> each.getId().equals(PartnerId.of(id)))
                .findFirst()
                .orElseThrow();
        assertThat(partner.nameAt(AsOf.on(day))).contains(name);
        assertThat(SWEDEN.find(name)).containsExactly(partner);
    }

    @Test
    @DisplayName("finds partners of every kind by name, and none for a name that nobody has had")
    void findsByName() {
        assertThat(SWEDEN.find("stockholms stad")).containsExactly(SWEDEN.municipality(MunicipalityCode.of("0180")));
        assertThat(SWEDEN.find("Härnösand")).containsExactly(SWEDEN.municipality(MunicipalityCode.of("2280")));
        assertThat(SWEDEN.find("Landstinget Västmanland")).containsExactly(SWEDEN.region(CountyCode.of("19")));
        assertThat(SWEDEN.find("Mid Sweden University")).containsExactly(SWEDEN.institution("Mittuniversitetet"));
        assertThat(SWEDEN.find("Atlantis")).isEmpty();
    }

    @Test
    @DisplayName("can be a host's own, and lists those that share a name in the refusal")
    void ofAHost() {
        HigherEducationInstitution other = Partners.mdh().toBuilder()
                .id(PartnerId.of("other"))
                .state(false)
                .build();
        PartnerDirectory own = PartnerDirectory.of(
                "own",
                LocalDate.of(2027, 1, 1),
                Map.of(CountyCode.of("19"), "Västmanlands län"),
                List.of(Partners.mdh(), other));
        assertThat(own.find("MDH")).containsExactly(Partners.mdh(), other);
        assertThatThrownBy(() -> own.institution("MDH"))
                .isInstanceOf(InvalidValueException.class)
                .isNotInstanceOf(UnknownCodeException.class)
                .hasMessage(
                        "institution: expected a name that one institution alone has had, not mdh, other, but was 'MDH'");
        assertThat(own.municipalitiesIn(CountyCode.of("19"))).isEmpty();
        assertThatThrownBy(() -> own.region(CountyCode.of("19")))
                .isInstanceOf(UnknownCodeException.class)
                .hasMessage(
                        "countyCode: expected the county of a region in the table 'own' of 2027-01-01, but was '19'");
    }

    @Test
    @DisplayName("refuses two partners of one id, and a table without a name")
    void refusals() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        assertThatThrownBy(() -> PartnerDirectory.of("own", day, Map.of(), List.of(Partners.sala(), Partners.sala())))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("partners: expected each id once, but was 'municipality:1981'");
        assertThatThrownBy(() -> PartnerDirectory.of(" ", day, Map.of(), List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("tableName: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Väst\u202Emanlands län", "Väst\u0007manlands län", "", " ", "Väst\u2028manlands län", "\uD800"})
    @DisplayName("refuses a county's name that can't be shown as typed, and names the county")
    void countyNames(String name) {
        Map<CountyCode, String> counties = Map.of(CountyCode.of("19"), name);
        assertThatThrownBy(() -> PartnerDirectory.of("own", LocalDate.of(2027, 1, 1), counties, List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("counties[19]: expected text ");
        String longest = "x".repeat(PartnerName.LONGEST);
        assertThat(PartnerDirectory.of("own", LocalDate.of(2027, 1, 1), Map.of(CountyCode.of("19"), longest), List.of())
                        .getCounties())
                .containsValue(longest);
    }

    @Test
    @SuppressWarnings("NullAway")
    @DisplayName("refuses null with the attribute's name")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> SWEDEN.municipality(null))
                .withMessage("municipalityCode");
        assertThatNullPointerException().isThrownBy(() -> SWEDEN.region(null)).withMessage("countyCode");
        assertThatNullPointerException()
                .isThrownBy(() -> SWEDEN.institution(null))
                .withMessage("institution");
        assertThatNullPointerException().isThrownBy(() -> SWEDEN.find(null)).withMessage("name");
    }
}
