package se.samverkan.core.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.code.CountyCode;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.OrganisationNumber;
import se.samverkan.core.code.RorId;
import se.samverkan.core.internal.DatedTable;
import se.samverkan.core.internal.TableRow;
import se.samverkan.core.internal.Tables;

@DisplayName("The tables of partners in Sweden")
class PartnerTablesTest {

    private static final DatedTable MUNICIPALITIES = read("municipalities");
    private static final DatedTable COUNTIES = read("counties");
    private static final DatedTable REGIONS = read("regions");
    private static final DatedTable INSTITUTIONS = read("higher-education-institutions");
    private static final DatedTable FORMER_NAMES = read("former-names");

    @ParameterizedTest
    @ValueSource(strings = {"municipalities", "counties", "regions", "higher-education-institutions", "former-names"})
    @DisplayName("name their date and source")
    void nameTheirSource(String table) {
        assertThat(read(table).date()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(read(table).source()).isNotBlank();
        assertThat(read(table).name()).endsWith("Sweden");
    }

    @Test
    @DisplayName("hold 290 municipalities, each code and each name once")
    void municipalities() {
        assertThat(MUNICIPALITIES.rows()).hasSize(290);
        assertThat(column(MUNICIPALITIES, "code")).doesNotHaveDuplicates();
        assertThat(column(MUNICIPALITIES, "name")).doesNotHaveDuplicates().allMatch(name -> name.endsWith(" kommun"));
        assertThat(column(MUNICIPALITIES, "shortName"))
                .doesNotHaveDuplicates()
                .noneMatch(name -> name.contains("kommun"));
    }

    @Test
    @DisplayName("hold 21 counties, and each municipality lies in the one that its code begins with")
    void counties() {
        assertThat(COUNTIES.rows()).hasSize(21);
        assertThat(column(COUNTIES, "code"))
                .doesNotHaveDuplicates()
                .doesNotContain("02", "11", "15", "16")
                .containsAll(column(MUNICIPALITIES, "county"));
        assertThat(column(COUNTIES, "name")).doesNotHaveDuplicates().allMatch(name -> name.endsWith(" län"));
        assertThat(MUNICIPALITIES.rows())
                .allSatisfy(
                        row -> assertThat(MunicipalityCode.of(row.get("code")).getCountyCode())
                                .isEqualTo(CountyCode.of(row.get("county"))));
    }

    @Test
    @DisplayName("hold as many municipalities in each county as published")
    void municipalitiesPerCounty() {
        Map<String, Long> perCounty = MUNICIPALITIES.rows().stream()
                .collect(Collectors.groupingBy(row -> row.get("county"), TreeMap::new, Collectors.counting()));
        assertThat(perCounty.toString().replace("{", "").replace("}", ""))
                .isEqualTo(
                        "01=26, 03=8, 04=9, 05=13, 06=13, 07=8, 08=12, 09=1, 10=5, 12=33, 13=6, 14=49, 17=16, 18=12, 19=10,"
                                + " 20=15, 21=10, 22=7, 23=8, 24=15, 25=14");
    }

    @ParameterizedTest
    @CsvSource({
        "2280, Härnösand",
        "2281, Sundsvall",
        "2282, Kramfors",
        "2283, Sollefteå",
        "2284, Örnsköldsvik",
        "2260, Ånge",
        "2262, Timrå",
        "0180, Stockholm",
        "1480, Göteborg",
        "1280, Malmö",
        "0980, Gotland",
        "1984, Arboga",
        "1982, Fagersta",
        "1961, Hallstahammar",
        "1960, Kungsör",
        "1983, Köping",
        "1962, Norberg",
        "1981, Sala",
        "1904, Skinnskatteberg",
        "1907, Surahammar",
        "1980, Västerås"
    })
    @DisplayName("name municipalities by their codes")
    void namesOfMunicipalities(String code, String shortName) {
        assertThat(row(MUNICIPALITIES, "code", code).get("shortName")).isEqualTo(shortName);
    }

    @Test
    @DisplayName("hold fifteen names that municipalities call themselves by beside the official one")
    void otherNamesOfMunicipalities() {
        assertThat(row(MUNICIPALITIES, "code", "0180").get("alsoCalled")).isEqualTo("Stockholms stad");
        assertThat(row(MUNICIPALITIES, "code", "1980").get("alsoCalled")).isEqualTo("Västerås stad");
        assertThat(row(MUNICIPALITIES, "code", "0980").get("alsoCalled")).isEqualTo("Region Gotland");
        assertThat(MUNICIPALITIES.rows().stream().flatMap(row -> row.find("alsoCalled").stream()))
                .hasSize(15)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches(".* [Ss]tad|Region Gotland"));
    }

    @Test
    @DisplayName("hold 20 regions, one in every county but Gotland's, each from a source that was read")
    void regions() {
        assertThat(REGIONS.rows()).hasSize(20);
        List<String> withoutGotland = column(COUNTIES, "code").stream()
                .filter(code -> !code.equals("09"))
                .toList();
        assertThat(column(REGIONS, "county")).containsExactlyElementsOf(withoutGotland);
        assertThat(column(REGIONS, "name"))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("Region .*|.*regionen"));
        assertThat(column(REGIONS, "status")).containsOnly("VERIFIED");
        assertThat(column(REGIONS, "source")).hasSize(20);
    }

    @Test
    @DisplayName("hold 31 state institutions, each key and each name once")
    void institutions() {
        assertThat(INSTITUTIONS.rows()).hasSize(31);
        assertThat(column(INSTITUTIONS, "key")).doesNotHaveDuplicates();
        assertThat(column(INSTITUTIONS, "nameSv")).doesNotHaveDuplicates();
        assertThat(column(INSTITUTIONS, "nameEn")).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("hold organisation numbers and ROR ids that were verified alone, all with the right check digits")
    void numbers() {
        List<String> numbers = Stream.of(MUNICIPALITIES, REGIONS, INSTITUTIONS)
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.find("organisationNumber").stream())
                .toList();
        assertThat(numbers)
                .containsExactlyInAnyOrder(
                        "212000-0142",
                        "212000-0357",
                        "212000-1355",
                        "232100-0214",
                        "202100-2916",
                        "202100-2973",
                        "202100-6271")
                .allSatisfy(
                        number -> assertThat(OrganisationNumber.parse(number)).hasToString(number));
        List<String> rorIds = INSTITUTIONS.rows().stream()
                .flatMap(row -> row.find("rorId").stream())
                .toList();
        assertThat(rorIds)
                .containsExactly("https://ror.org/033vfbz75")
                .allSatisfy(id -> assertThat(RorId.parse(id)).hasToString(id));
    }

    @Test
    @DisplayName("hold former names with their last days, and say which of them are believed")
    void formerNames() {
        assertThat(FORMER_NAMES.rows()).hasSize(3);
        TableRow mdh = row(FORMER_NAMES, "nameSv", "Mälardalens högskola");
        assertThat(mdh.get("partner")).isEqualTo("institution:mdu");
        assertThat(mdh.get("lastDay")).isEqualTo("2021-12-31");
        assertThat(mdh.get("status")).isEqualTo("BELIEVED");
        assertThat(mdh.find("firstDay")).isEqualTo(Optional.empty());
        assertThat(row(FORMER_NAMES, "nameSv", "Mitthögskolan").get("lastDay")).isEqualTo("2004-12-31");
        assertThat(row(FORMER_NAMES, "nameSv", "Landstinget Västmanland").get("lastDay"))
                .isEqualTo("2016-12-31");
        assertThat(column(FORMER_NAMES, "status")).containsOnly("VERIFIED", "BELIEVED");
    }

    private static DatedTable read(String name) {
        return Tables.read("/se/samverkan/core/partner/" + name + ".csv");
    }

    private static List<String> column(DatedTable table, String column) {
        return table.rows().stream().map(row -> row.get(column)).toList();
    }

    private static TableRow row(DatedTable table, String column, String value) {
        return table.rows().stream()
                .filter(row -> row.get(column).equals(value))
                .findFirst()
                .orElseThrow();
    }
}
