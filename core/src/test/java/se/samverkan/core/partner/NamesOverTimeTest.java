package se.samverkan.core.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.History;
import se.samverkan.core.time.Recording;

@DisplayName("A partner has its names over time")
class NamesOverTimeTest {

    private static final LocalDate RECORDED = LocalDate.of(2021, 11, 15);

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("Mälardalens högskola is Mälardalens universitet from 2022")
    @CsvSource({
        "1995-07-01, Mälardalens högskola",
        "2021-12-31, Mälardalens högskola",
        "2022-01-01, Mälardalens universitet",
        "2026-11-22, Mälardalens universitet",
    })
    void universityRenamed(LocalDate day, String name) {
        assertThat(Partners.mdh().nameAt(AsOf.on(day))).contains(name);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("Landstinget Västmanland is Region Västmanland from 2017")
    @CsvSource({"2016-12-31, Landstinget Västmanland", "2017-01-01, Region Västmanland"})
    void regionRenamed(LocalDate day, String name) {
        assertThat(Partners.vastmanland().nameAt(AsOf.on(day))).contains(name);
    }

    @Test
    @DisplayName("before the new name was recorded, the old one is known for the days after it too")
    void asKnownEarlier() {
        HigherEducationInstitution mdh = Partners.mdh().toBuilder()
                .names(History.of(PartnerName.of("Mälardalens högskola"))
                        .with(
                                DateRange.from(Partners.RENAMED_MDH),
                                PartnerName.of("Mälardalens universitet"),
                                Recording.on(RECORDED)))
                .build();
        AsOf after = AsOf.on(LocalDate.of(2022, 6, 1));
        assertThat(mdh.nameAt(after)).contains("Mälardalens universitet");
        assertThat(mdh.nameAt(after.knownOn(RECORDED))).contains("Mälardalens universitet");
        assertThat(mdh.nameAt(after.knownOn(RECORDED.minusDays(1)))).contains("Mälardalens högskola");
    }

    @ParameterizedTest
    @DisplayName("is found by any name it has had, on whatever day, also in English and short")
    @ValueSource(strings = {"mälardalens högskola", "MÄLARDALENS UNIVERSITET", "mdh", "Mdu ", "mälardalen university"})
    void foundByAnyName(String name) {
        assertThat(Partners.mdh().hasHadName(name)).isTrue();
    }

    @Test
    @DisplayName("isn't found by a name it never had")
    void notFound() {
        assertThat(Partners.mdh().hasHadName("Mittuniversitetet")).isFalse();
        assertThat(Partners.mdh().hasHadName("")).isFalse();
    }

    @Test
    @DisplayName("has no known name on a day that no statement covers")
    void gap() {
        Municipality later = Partners.sala().toBuilder()
                .names(History.<PartnerName>empty().from(LocalDate.of(1971, 1, 1), PartnerName.of("Sala kommun")))
                .build();
        assertThat(later.nameAt(AsOf.on(LocalDate.of(1970, 12, 31)))).isEmpty();
        assertThat(later.nameAt(AsOf.on(LocalDate.of(1971, 1, 1)))).contains("Sala kommun");
    }

    @Test
    @DisplayName("a name added to a copy goes before the earlier ones, which stay names it has had")
    void nameAdded() {
        LocalDate day = LocalDate.of(2030, 1, 1);
        Municipality renamed =
                Partners.sala().toBuilder().name(day, "Sala stad").build();
        assertThat(renamed.nameAt(AsOf.on(day.minusDays(1)))).contains("Sala kommun");
        assertThat(renamed.nameAt(AsOf.on(day))).contains("Sala stad");
        Municipality corrected = renamed.toBuilder().name("Sala").build();
        assertThat(corrected.nameAt(AsOf.on(day))).contains("Sala");
        assertThat(corrected.hasHadName("Sala stad")).isTrue();
    }

    @Test
    @DisplayName("a history in place of the names drops those stated so far")
    void namesReplaced() {
        Municipality renamed = Partners.sala().toBuilder()
                .names(History.of(PartnerName.of("Sala stad")))
                .build();
        assertThat(renamed.hasHadName("Sala kommun")).isFalse();
        assertThat(renamed.getNames()).isEqualTo(History.of(PartnerName.of("Sala stad")));
    }

    @Test
    @DisplayName("refuses a name recorded before the one stated ahead of it")
    void refusedOrder() {
        Municipality.Builder builder = Partners.sala().toBuilder()
                .names(History.<PartnerName>empty()
                        .with(DateRange.always(), PartnerName.of("Sala stad"), Recording.on(RECORDED)))
                .name("Sala kommun");
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("recording: expected one that doesn't come before 2021-11-15");
    }
}
