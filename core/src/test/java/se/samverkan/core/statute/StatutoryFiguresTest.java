package se.samverkan.core.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.statute.Figures.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;
import se.samverkan.core.statute.StatutoryFigure.Unit;
import se.samverkan.core.time.DateRange;

@DisplayName("The table of statutory figures")
class StatutoryFiguresTest {

    private static final StatutoryFigures SWEDEN = StatutoryFigures.sweden();
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private static Optional<BigDecimal> find(String code, String day) {
        return SWEDEN.find(InputCode.of("statute." + code), LocalDate.parse(day))
                .map(StatutoryFigure::getValue);
    }

    @ParameterizedTest
    @CsvSource({
        "framework-longest-term, 4, YEARS, 2017-01-01, LOU 7:2",
        "service-value-months, 48, MONTHS, 2017-01-01, LOU 5:13",
        "direct-award-limit, 700000, SEK, 2022-02-01, LOU 19 a:2",
        "direct-award-documentation-floor, 100000, SEK, 2024-01-01, LOU 19 a:11",
        "small-change-share, 10, PERCENT, 2017-01-01, LOU 17:9",
        "small-works-change-share, 15, PERCENT, 2017-01-01, LOU 17:9",
        "addition-share, 50, PERCENT, 2017-01-01, LOU 17:11",
        "unforeseen-share, 50, PERCENT, 2017-01-01, LOU 17:12",
        "direct-award-documentation-days, 30, DAYS, 2024-01-01, LOU 19 a:11",
        "direct-award-notice-floor, 700000, SEK, 2022-02-01, LOU 19 a:13",
        "direct-award-notice-days, 30, DAYS, 2022-02-01, LOU 19 a:13",
        "chapter-19-notice-days, 30, DAYS, 2022-02-01, LOU 19:7",
        "chapter-10-notice-days, 30, DAYS, 2022-02-01, LOU 10:4",
        "challenge-months, 6, MONTHS, 2022-07-01, LOU 20:17",
        "challenge-days-after-notice, 30, DAYS, 2022-07-01, LOU 20:17",
        "accounting-retention-years, 7, YEARS, 2019-01-01, LKBR 3:13",
        "full-time-year-credits, 60, CREDITS, 2007-07-01, HF 6:2",
        "full-time-year-weeks, 40, WEEKS, 2007-07-01, HF 6:2",
        "commissioned-education-notice-credits, 60, CREDITS, 2013-01-01, F (2002:760) 4 §"
    })
    @DisplayName("has figures that hold from a day on, and says nothing of the day before")
    void figuresFromADay(String code, String value, Unit unit, LocalDate first, String source) {
        InputCode input = InputCode.of("statute." + code);
        StatutoryFigure figure = SWEDEN.find(input, first).orElseThrow();
        assertThat(figure.getValue()).isEqualTo(value);
        assertThat(figure.getUnit()).isEqualTo(unit);
        assertThat(figure.getSource()).isEqualTo(Source.statute(source));
        assertThat(SWEDEN.find(input, first.minusDays(1))).isEmpty();
        assertThat(SWEDEN.find(input, LocalDate.of(2099, 1, 1))).contains(figure);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-01, 2019-12-31, 7113450, 2096097, 1365782, 52620561, SFS 2018:34",
        "2020-01-01, 2021-12-31, 7701675, 2197545, 1427377, 54938615, SFS 2020:8",
        "2022-01-01, 2023-12-31, 7802550, 2236731, 1456476, 55991099, SFS 2022:190",
        "2024-01-01, 2025-12-31, 8109450, 2389585, 1546202, 59880179, SFS 2024:30",
        "2026-01-01, 2027-12-31, 8513250, 2451816, 1589140, 61340804, SFS 2026:245"
    })
    @DisplayName("has the thresholds as announced for each two years, first and last day included")
    void thresholds(
            String first, String last, String annex2, String others, String state, String works, String announcement) {
        for (String day : List.of(first, last)) {
            assertThat(find("annex-2-threshold", day)).contains(new BigDecimal(annex2));
            assertThat(find("other-authorities-threshold", day)).contains(new BigDecimal(others));
            assertThat(find("central-government-threshold", day)).contains(new BigDecimal(state));
            assertThat(find("works-threshold", day)).contains(new BigDecimal(works));
        }
        assertThat(SWEDEN.find(StatutoryFigure.ANNEX_2_THRESHOLD, LocalDate.parse(first)))
                .map(StatutoryFigure::getSource)
                .contains(Source.statute("LOU 5:1; " + announcement));
    }

    @Test
    @DisplayName("says nothing of thresholds before the first period and after the last")
    void neverBeyondThePeriods() {
        assertThat(find("annex-2-threshold", "2017-12-31")).isEmpty();
        assertThat(find("annex-2-threshold", "2028-01-01")).isEmpty();
        assertThat(find("other-authorities-threshold", "2017-12-31")).isEmpty();
        assertThat(find("other-authorities-threshold", "2028-01-01")).isEmpty();
    }

    @Test
    @DisplayName("has a source and a day of checking in every row, and each code that the library names")
    void everyRowHasASource() {
        assertThat(SWEDEN.getAll()).hasSize(41).allSatisfy(figure -> {
            assertThat(figure.getSource().getKind()).isEqualTo(Source.Kind.STATUTE);
            assertThat(figure.getCheckedOn()).isEqualTo(LocalDate.of(2026, 11, 22));
            assertThat(figure.getFirstDay()).isBefore(figure.getCheckedOn());
        });
        assertThat(SWEDEN.getAll())
                .extracting(StatutoryFigure::getCode)
                .containsOnly(
                        StatutoryFigure.SERVICE_VALUE_MONTHS,
                        StatutoryFigure.FRAMEWORK_LONGEST_TERM,
                        StatutoryFigure.DIRECT_AWARD_LIMIT,
                        StatutoryFigure.DIRECT_AWARD_DOCUMENTATION_FLOOR,
                        StatutoryFigure.ANNEX_2_THRESHOLD,
                        StatutoryFigure.OTHER_AUTHORITIES_THRESHOLD,
                        StatutoryFigure.CENTRAL_GOVERNMENT_THRESHOLD,
                        StatutoryFigure.WORKS_THRESHOLD,
                        StatutoryFigure.COOPERATION_OPEN_MARKET_SHARE,
                        StatutoryFigure.IN_HOUSE_SHARE,
                        StatutoryFigure.SMALL_CHANGE_SHARE,
                        StatutoryFigure.SMALL_WORKS_CHANGE_SHARE,
                        StatutoryFigure.ADDITION_SHARE,
                        StatutoryFigure.UNFORESEEN_SHARE,
                        StatutoryFigure.DIRECT_AWARD_DOCUMENTATION_DAYS,
                        StatutoryFigure.DIRECT_AWARD_NOTICE_FLOOR,
                        StatutoryFigure.DIRECT_AWARD_NOTICE_DAYS,
                        StatutoryFigure.CHAPTER_19_NOTICE_DAYS,
                        StatutoryFigure.CHAPTER_10_NOTICE_DAYS,
                        StatutoryFigure.CHALLENGE_MONTHS,
                        StatutoryFigure.CHALLENGE_DAYS_AFTER_NOTICE,
                        StatutoryFigure.ACCOUNTING_RETENTION_YEARS,
                        StatutoryFigure.FULL_TIME_YEAR_CREDITS,
                        StatutoryFigure.FULL_TIME_YEAR_WEEKS,
                        StatutoryFigure.COMMISSIONED_EDUCATION_NOTICE_CREDITS);
    }

    @Test
    @DisplayName("takes a host's own figure, and stays as it was itself")
    void takesAHostsFigure() {
        StatutoryFigure next = figure("8900000", LocalDate.of(2028, 1, 1))
                .code(StatutoryFigure.ANNEX_2_THRESHOLD)
                .build();
        StatutoryFigures longer = SWEDEN.with(next);
        assertThat(longer.find(StatutoryFigure.ANNEX_2_THRESHOLD, LocalDate.of(2028, 1, 1)))
                .contains(next);
        assertThat(longer.getAll()).hasSize(42).endsWith(next);
        assertThat(find("annex-2-threshold", "2028-01-01")).isEmpty();
    }

    @Test
    @DisplayName(
            "tells a listener of each figure that is found, equal to itself without one, and not of one that isn't")
    void tellsAListener() {
        List<StatutoryFigure> told = new ArrayList<>();
        StatutoryFigures telling = SWEDEN.telling(told::add);
        LocalDate day = LocalDate.of(2024, 1, 1);
        StatutoryFigure found =
                telling.find(StatutoryFigure.ANNEX_2_THRESHOLD, day).orElseThrow();
        telling.find(StatutoryFigure.ANNEX_2_THRESHOLD, LocalDate.of(2017, 12, 31));
        SWEDEN.find(StatutoryFigure.DIRECT_AWARD_LIMIT, day);
        telling.ending(StatutoryFigure.FRAMEWORK_LONGEST_TERM, day).find(StatutoryFigure.DIRECT_AWARD_LIMIT, day);
        assertThat(told)
                .startsWith(found)
                .extracting(StatutoryFigure::getCode)
                .doesNotContain(StatutoryFigure.DIRECT_AWARD_LIMIT);
        assertThat(telling).isEqualTo(SWEDEN).hasSameHashCodeAs(SWEDEN);
    }

    @Test
    @DisplayName("refuses two figures of one code on a day, and takes two that meet")
    void overlapsAreRefused() {
        StatutoryFigures table = StatutoryFigures.of(
                List.of(figure("1", DAY).lastDay(DAY.plusDays(9)).build()));
        StatutoryFigure meeting = figure("2", DAY.plusDays(10)).build();
        assertThat(table.with(meeting).getAll()).hasSize(2);
        assertThatThrownBy(() ->
                        table.with(meeting.toBuilder().firstDay(DAY.plusDays(9)).build()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("figure.days: expected days without statute.made-up 1 SEK 2024-01-01/2024-01-10, but was"
                        + " '2024-01-10/..'");
        assertThat(table.with(meeting.toBuilder()
                                .code(InputCode.of("statute.other"))
                                .firstDay(DAY)
                                .build())
                        .getAll())
                .hasSize(2);
    }

    @Test
    @DisplayName("lets a figure end when the statute is changed, so that the next can follow")
    void ending() {
        LocalDate last = LocalDate.of(2029, 12, 31);
        StatutoryFigure six = figure("6", last.plusDays(1))
                .code(StatutoryFigure.FRAMEWORK_LONGEST_TERM)
                .unit(Unit.YEARS)
                .build();
        assertThatThrownBy(() -> SWEDEN.with(six)).isInstanceOf(InvalidValueException.class);
        StatutoryFigures changed =
                SWEDEN.ending(StatutoryFigure.FRAMEWORK_LONGEST_TERM, last).with(six);
        assertThat(changed.find(StatutoryFigure.FRAMEWORK_LONGEST_TERM, last))
                .map(StatutoryFigure::getValue)
                .contains(new BigDecimal("4"));
        assertThat(changed.find(StatutoryFigure.FRAMEWORK_LONGEST_TERM, last.plusDays(1)))
                .contains(six);
    }

    @Test
    @DisplayName("can't end a figure on a day on which none holds")
    void endingNone() {
        assertThatThrownBy(() -> SWEDEN.ending(StatutoryFigure.FRAMEWORK_LONGEST_TERM, LocalDate.of(2016, 12, 31)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("figure.lastDay: expected a day on which statute.framework-longest-term holds, but was"
                        + " '2016-12-31'");
    }

    @Test
    @DisplayName("is equal by its figures")
    void equality() {
        StatutoryFigure one = figure("1", DAY).build();
        assertThat(StatutoryFigures.of(List.of(one)))
                .isEqualTo(StatutoryFigures.of(List.of(one)))
                .hasSameHashCodeAs(StatutoryFigures.of(List.of(one)))
                .isNotEqualTo(StatutoryFigures.of(List.of()))
                .hasToString("[statute.made-up 1 SEK 2024-01-01/..]");
    }

    @Test
    @DisplayName("tells which figures end in some days without a later one of their code: the thresholds, with 2027")
    void runningOut() {
        DateRange lastQuarter = DateRange.ofClosed(LocalDate.of(2027, 10, 1), LocalDate.of(2027, 12, 31));
        assertThat(SWEDEN.endingIn(lastQuarter))
                .extracting(figure -> figure.getCode().toString())
                .containsExactly(
                        "statute.annex-2-threshold",
                        "statute.other-authorities-threshold",
                        "statute.central-government-threshold",
                        "statute.works-threshold");
        assertThat(SWEDEN.endingIn(DateRange.ofClosed(LocalDate.of(2027, 10, 1), LocalDate.of(2027, 12, 30))))
                .isEmpty();
        assertThat(SWEDEN.endingIn(DateRange.from(LocalDate.of(2028, 1, 1)))).isEmpty();
        assertThat(SWEDEN.endingIn(DateRange.ofClosed(LocalDate.of(2025, 12, 31), LocalDate.of(2025, 12, 31))))
                .as("one that the next follows on")
                .isEmpty();
    }

    @Test
    @DisplayName("no longer tells of a figure once the host has added the next")
    void followed() {
        LocalDate last = LocalDate.of(2027, 12, 31);
        StatutoryFigure next = SWEDEN.find(StatutoryFigure.WORKS_THRESHOLD, last).orElseThrow().toBuilder()
                .firstDay(last.plusDays(1))
                .lastDay(Optional.empty())
                .value(new BigDecimal("62000000"))
                .build();
        assertThat(SWEDEN.with(next).endingIn(DateRange.ofClosed(last, last)))
                .extracting(figure -> figure.getCode().toString())
                .hasSize(3)
                .doesNotContain("statute.works-threshold");
        StatutoryFigure afterAGap = next.toBuilder().firstDay(last.plusDays(2)).build();
        assertThat(SWEDEN.with(afterAGap).endingIn(DateRange.ofClosed(last, last)))
                .hasSize(4);
    }
}
