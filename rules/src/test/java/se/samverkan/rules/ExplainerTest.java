package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.OccupationCode;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Word;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.quantity.DecimalRange;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.PartialDate;
import se.samverkan.core.time.Term;

@DisplayName("The explainer")
class ExplainerTest {

    private static final Explainer SWEDISH = Explainer.in(Locale.forLanguageTag("sv-SE"));
    private static final Explainer ENGLISH = Explainer.in(Locale.forLanguageTag("en-GB"));

    private static String subject(Explainer explainer, String path) {
        Finding finding = Finding.builder(FindingCode.of("call-off.ceiling"), Outcome.MET)
                .path(path)
                .build();
        return explainer.subject(finding).orElse("none");
    }

    @Test
    @DisplayName("names what a finding is about, for a heading: the sentences of a file's findings don't")
    void subject() {
        assertThat(subject(SWEDISH, "callOffs[A-2].amount")).isEqualTo("Avrop A-2");
        assertThat(subject(ENGLISH, "callOffs[A-2]")).isEqualTo("Call-off A-2");
        assertThat(subject(SWEDISH, "activities[seminar-1].dates")).isEqualTo("Aktivitet seminar-1");
        assertThat(subject(ENGLISH, "activities[#2].dates")).isEqualTo("Activity 2");
        assertThat(subject(SWEDISH, "needs[recruits].occupations[#1]")).isEqualTo("Behov recruits");
        assertThat(subject(SWEDISH, "activities[].dates")).isEqualTo("none");
        assertThat(subject(SWEDISH, "agreement.ceiling")).isEqualTo("none");
    }

    static Stream<Arguments> values() {
        Money whole = Money.parse("SEK 1600000.00");
        return Stream.of(
                arguments(whole, "1 600 000 kr", "SEK 1,600,000"),
                arguments(Money.parse("SEK 75000.01"), "75 000,01 kr", "SEK 75,000.01"),
                arguments(Money.parse("SEK 0.50"), "0,50 kr", "SEK 0.50"),
                arguments(Money.parse("SEK -5"), "−5 kr", "SEK −5"),
                arguments(Money.parse("EUR 750000"), "750 000 EUR", "EUR 750,000"),
                arguments(
                        VatAmount.of(whole, VatBasis.EXCLUDING_VAT),
                        "1 600 000 kr exklusive moms",
                        "SEK 1,600,000 excluding VAT"),
                arguments(VatAmount.of(whole), "1 600 000 kr", "SEK 1,600,000"),
                arguments(LocalDate.of(2027, 9, 4), "4 september 2027", "4 September 2027"),
                arguments(LocalDate.of(2024, 2, 29), "29 februari 2024", "29 February 2024"),
                arguments(PartialDate.of(MonthDay.of(3, 24)), "24 mars", "24 March"),
                arguments(PartialDate.of(YearMonth.of(2023, 5)), "maj 2023", "May 2023"),
                arguments(PartialDate.of(Year.of(2023)), "2023", "2023"),
                arguments(Period.ofDays(1), "en dag", "one day"),
                arguments(Period.ofDays(11), "elva dagar", "eleven days"),
                arguments(Period.ofDays(12), "tolv dagar", "twelve days"),
                arguments(Period.ofDays(13), "13 dagar", "13 days"),
                arguments(Period.ZERO, "noll dagar", "zero days"),
                arguments(Period.of(1, 6, 0), "ett år och sex månader", "one year and six months"),
                arguments(Year.of(2024), "2024", "2024"),
                arguments(9000, "9 000", "9,000"),
                arguments(9000L, "9 000", "9,000"),
                arguments(Credits.of("7.5"), "7,5 hp", "7.5 credits"),
                arguments(Credits.of("15"), "15 hp", "15 credits"),
                arguments(Fraction.of(1, 2), "50 procent", "50%"),
                arguments(Fraction.of(1, 3), "33,3 procent", "33.3%"),
                arguments(VatRate.ofPercent("12.5"), "12,5 procent", "12.5%"),
                arguments(Decimal.parse("-1234.5"), "−1 234,5", "−1,234.5"),
                arguments(Decimal.parse("0.000001"), "0,000001", "0.000001"),
                arguments(DecimalRange.atLeast(Decimal.of(12)), "minst 12", "at least 12"),
                arguments(DecimalRange.atMost(Decimal.parse("7.5")), "högst 7,5", "at most 7.5"),
                arguments(DecimalRange.between(Decimal.of(3), Decimal.of(7)), "3 till 7", "3 to 7"),
                arguments(Quantity.exactly(9000), "9 000", "9,000"),
                arguments(Quantity.atLeast(30), "minst 30", "at least 30"),
                arguments(Quantity.atMost(30), "högst 30", "at most 30"),
                arguments(Quantity.about(9000), "omkring 9 000", "about 9,000"),
                arguments(Quantity.between(10, 20), "10 till 20", "10 to 20"),
                arguments(Word.of(AgreementKind.LETTER_OF_INTENT), "avsiktsförklaring", "letter of intent"),
                arguments(InputCode.CEILING_VAT_BASIS, "takbeloppets momsgrund", "the ceiling's VAT basis"),
                arguments(Text.of("sv", "Styrning").and("en", "Governance"), "Styrning", "Governance"),
                arguments(AgreementId.of("a-1"), "a-1", "a-1"),
                arguments(OccupationCode.ssyk("2343"), "2343 i SSYK 2012", "2343 in SSYK 2012"),
                arguments(OccupationCode.isco("2342"), "2342 i ISCO-08", "2342 in ISCO-08"),
                arguments(true, "ja", "yes"),
                arguments(false, "nej", "no"),
                arguments(
                        DateRange.ofClosed(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
                        "1 januari 2024 till 31 december 2024",
                        "1 January 2024 to 31 December 2024"),
                arguments(
                        DateRange.from(LocalDate.of(2024, 1, 1)),
                        "från och med den 1 januari 2024",
                        "from 1 January 2024"),
                arguments(
                        DateRange.until(LocalDate.of(2024, 1, 1)),
                        "till och med den 1 januari 2024",
                        "until 1 January 2024"),
                arguments(DateRange.always(), "alla dagar", "on all days"),
                arguments(Term.ofYears(4), "fyra år", "four years"),
                arguments(
                        Term.ofYears(4).startingOn(LocalDate.of(2023, 9, 5)),
                        "5 september 2023 till 4 september 2027",
                        "5 September 2023 to 4 September 2027"),
                arguments(
                        Term.until(LocalDate.of(2027, 9, 4)),
                        "till och med den 4 september 2027",
                        "until 4 September 2027"),
                arguments(Term.openEnded(), "tills vidare", "without an end"),
                arguments(
                        Term.openEndedFrom(LocalDate.of(2023, 9, 5)),
                        "tills vidare från och med den 5 september 2023",
                        "from 5 September 2023 without an end"),
                arguments(AgreementKind.LETTER_OF_INTENT, "avsiktsförklaring", "letter of intent"),
                arguments(Outcome.NOT_MET, "inte uppfyllt", "not met"),
                arguments(AgreementLink.Type.CALLED_OFF_FROM, "är avropat från", "is called off from"),
                arguments(
                        List.of(CollaborationArea.EDUCATION, CollaborationArea.RESEARCH),
                        "utbildning och kompetensutveckling samt forskning",
                        "education and competence development as well as research"),
                arguments(
                        List.of("Sala kommun", "Västmanlands Kommuner och Landsting"),
                        "Sala kommun och Västmanlands Kommuner och Landsting",
                        "Sala kommun and Västmanlands Kommuner och Landsting"),
                arguments(List.of("A"), "A", "A"),
                arguments(List.of("A", "B", "C"), "A, B och C", "A, B and C"),
                arguments(List.of(), "", ""));
    }

    @ParameterizedTest
    @MethodSource("values")
    @DisplayName("writes values as each language writes them")
    void writesValues(Object value, String swedish, String english) {
        assertThat(SWEDISH.write(value).replace('\u00a0', ' ')).isEqualTo(swedish);
        assertThat(ENGLISH.write(value).replace('\u00a0', ' ')).isEqualTo(english);
    }

    @Test
    @DisplayName("keeps numbers and their units on one line")
    void keepsNumbersTogether() {
        assertThat(SWEDISH.write(Money.parse("SEK 1600000"))).isEqualTo("1\u00a0600\u00a0000\u00a0kr");
        assertThat(ENGLISH.write(Money.parse("SEK 1600000"))).isEqualTo("SEK\u00a01,600,000");
    }

    @Test
    @DisplayName("answers English for other languages, whatever the language of the machine")
    void answersEnglishForOthers() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("sv-SE"));
            assertThat(Explainer.in(Locale.GERMAN).write(Period.ofDays(11))).isEqualTo("eleven days");
            assertThat(Explainer.in(Locale.ENGLISH).write(Period.ofDays(11))).isEqualTo("eleven days");
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(SWEDISH.write(LocalDate.of(2027, 9, 4))).isEqualTo("4 september 2027");
            assertThat(SWEDISH.write(9000)).isEqualTo("9\u00a0000");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @DisplayName("tells an assumption, why it is made and by whom")
    void tellsAssumptions() {
        Assumption assumption = Assumption.firstDay(LocalDate.of(2023, 9, 5), "day of signing");
        assertThat(ENGLISH.sentence(assumption))
                .isEqualTo("This rests on the assumption that the agreement's first day is 5 September 2023"
                        + " (day of signing).");
        assertThat(SWEDISH.sentence(assumption.by(Text.of("controllern"))))
                .isEqualTo("Det bygger på antagandet att avtalets första dag är den 5 september 2023"
                        + " (day of signing; antagandet görs av controllern).");
    }

    static Stream<Assumption> assumptions() {
        Text why = Text.of("why");
        return Stream.concat(
                Stream.of(
                        Assumption.firstDay(LocalDate.of(2023, 9, 5), why),
                        Assumption.vatBasis(VatBasis.INCLUDING_VAT, why),
                        Assumption.vatRate(VatRate.ofPercent("25"), why),
                        Assumption.pilotCounted(true, why),
                        Assumption.pilotCounted(false, why)),
                Stream.of(ProcurementBasis.values()).map(basis -> Assumption.procurementBasis(basis, why)));
    }

    @ParameterizedTest
    @MethodSource("assumptions")
    @DisplayName("has words for every assumption in both languages")
    void hasWordsForEveryAssumption(Assumption assumption) {
        assertThat(SWEDISH.sentence(assumption))
                .startsWith("Det bygger på antagandet att ")
                .endsWith(" (why).");
        assertThat(ENGLISH.sentence(assumption))
                .startsWith("This rests on the assumption that ")
                .endsWith(" (why).");
    }

    @Test
    @DisplayName("puts in what people typed as they typed it")
    void putsInTextAsTyped() {
        String typed = "${1+1} {key} #{x} \\ $1 <b>";
        assertThat(ENGLISH.sentence(Assumption.firstDay(LocalDate.of(2023, 9, 5), typed)))
                .contains("(" + typed + ")");
    }

    @Test
    @DisplayName("says which words are wanting, rather than nothing")
    void saysWhatIsWanting() {
        Finding unknown =
                Finding.builder(FindingCode.of("acme.rule"), Outcome.NOT_MET).build();
        assertThat(ENGLISH.sentence(unknown))
                .isEqualTo(
                        "The rule acme.rule answers: not met. The answer cannot be put into words, because there are no"
                                + " words for acme.rule.not-met.");
        assertThatThrownBy(() -> ENGLISH.write(1.5)).hasMessageContaining("java.lang.Double");
    }

    @Test
    @DisplayName("has a word for every constant that findings mention, in every form")
    void hasWordsForConstants() {
        for (AgreementKind kind : AgreementKind.values()) {
            assertThat(SWEDISH.write(Word.of(kind))).isNotBlank();
            assertThat(new Words(Locale.ENGLISH).get("word." + Word.of(kind) + ".genitive"))
                    .isNotBlank();
            assertThat(new Words(Locale.ENGLISH).get("word." + Word.of(kind) + ".definite"))
                    .isNotBlank();
            assertThat(new Words(Locale.ENGLISH).get("word." + Word.of(kind) + ".indefinite"))
                    .isNotBlank();
        }
        for (ActivityKind kind : ActivityKind.values()) {
            assertThat(SWEDISH.write(Word.of(kind))).isNotBlank();
        }
        for (CollaborationArea area : CollaborationArea.values()) {
            assertThat(SWEDISH.write(Word.of(area))).isNotBlank();
        }
    }
}
