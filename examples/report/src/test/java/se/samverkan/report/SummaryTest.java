package se.samverkan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.time.AsOf;
import se.samverkan.fixtures.Show;
import se.samverkan.report.document.HtmlPage;
import se.samverkan.report.document.Pages;
import se.samverkan.report.document.PlainText;
import se.samverkan.rules.Admission;
import se.samverkan.rules.Assessment;
import se.samverkan.rules.Explainer;

@DisplayName("The summary")
class SummaryTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Test
    @DisplayName("in Swedish, has what is called off, invoiced, paid and left, as the library answers it")
    void moneyInSwedish() {
        Balances balances = Show.fileOfH().at(AsOf.on(DAY)).balances();
        Explainer words = Explainer.in(SWEDISH);
        assertThat(balances.getCommitted()).isEqualTo(Money.parse("SEK 1000000"));
        assertThat(summary(SWEDISH, DAY))
                .contains("Takbelopp        2 000 000 kr momsgrund inte angiven")
                .contains("Avropat          " + flat(words.write(balances.getCommitted())) + " exklusive moms")
                .contains("Fakturerat       " + flat(words.write(balances.getInvoiced())) + " exklusive moms")
                .contains("Betalt           " + flat(words.write(balances.getPaid())) + " exklusive moms")
                .contains("Kvar att avropa  "
                        + flat(words.write(balances.getLeft().orElseThrow())) + " exklusive moms");
    }

    @Test
    @DisplayName("in English, has the same numbers as English writes them")
    void moneyInEnglish() {
        assertThat(summary(Locale.ENGLISH, DAY))
                .contains("Ceiling           SEK 2,000,000 VAT basis not stated")
                .contains("Called off        SEK 1,000,000 excluding VAT")
                .contains("Invoiced          SEK 825,000 excluding VAT")
                .contains("Paid              SEK 650,000 excluding VAT")
                .contains("Left to call off  SEK 1,000,000 excluding VAT")
                .containsPattern("Year 2024 +SEK 250,000 +SEK 400,000 +SEK 400,000\n")
                .containsPattern("Department: Socialförvaltningen +SEK 250,000 +SEK 250,000 +SEK 250,000\n");
    }

    @Test
    @DisplayName("of an earlier day, has what held then")
    void earlierDay() {
        assertThat(summary(SWEDISH, LocalDate.of(2024, 1, 31)))
                .contains("Avropat          400 000 kr", "Fakturerat       0 kr", "Kvar att avropa  1 600 000 kr")
                .contains("Intjänade               0 hp")
                .doesNotContain("Område: verksamhetsutveckling");
        assertThat(summary(SWEDISH, LocalDate.of(2021, 12, 31))).contains("Mälardalens högskola  ");
        assertThat(summary(SWEDISH, LocalDate.of(2022, 1, 1)))
                .contains("Mälardalens universitet  ")
                .doesNotContain("Mälardalens högskola  ");
    }

    @Test
    @DisplayName("names the parties with their roles and standing, and says what must be known where that is open")
    void parties() {
        assertThat(summary(SWEDISH, DAY))
                .containsPattern("Härnösands kommun +uppdragsgivare +bunden\n")
                .containsPattern("Region Västmanland +medlem i en part +inte känt\n")
                .containsPattern("Västmanlands Kommuner och Landsting +part +inte känt\n")
                .contains("om avtalet binder medlemmarna");
        assertThat(summary(SWEDISH, LocalDate.of(2016, 12, 31))).contains("Landstinget Västmanland ");
    }

    @Test
    @DisplayName("after the term, says that the agreement concerns nobody any more")
    void afterTheTerm() {
        assertThat(summary(Locale.ENGLISH, LocalDate.of(2027, 9, 4))).doesNotContain("concerns nobody");
        assertThat(summary(Locale.ENGLISH, LocalDate.of(2027, 9, 5))).contains("concerns nobody: its term has ended");
    }

    @Test
    @DisplayName("has the term with its days, and says that they rest on an assumption")
    void term() {
        assertThat(summary(SWEDISH, DAY))
                .contains("i fyra år, från och med den 5 september 2023 till och med den 4 september 2027.")
                .contains("Det bygger på antagandet att avtalets första dag är den 5 september 2023")
                .contains("Ingen avtalstid är angiven.")
                .contains("undertecknades den 24 mars (året är inte angivet)");
    }

    @Test
    @DisplayName("has the areas, the one that isn't covered too")
    void areas() {
        assertThat(summary(Locale.ENGLISH, DAY))
                .contains("Development of an organisation and development of a sector")
                .contains("Research\n    Activities that the agreement names: Not covered")
                .contains("Joint research and development project");
    }

    @Test
    @DisplayName("has the need for 9 000 with what serves it, and no number where none is stated")
    void need() {
        assertThat(summary(SWEDISH, DAY).replaceAll("\\s+", " "))
                .contains("uppger ett behov: 9 000 personer under fem år (vilka år är inte angivet).")
                .contains("I sin helhet Behov: 9 000 personer Aktiviteter som svarar mot behovet: VFU i Sala kommun")
                .contains("specialpedagoger Behov: antal inte angivet Aktiviteter som svarar mot behovet: "
                        + "Specialpedagogik, kurs (påhittat exempel): 20 personer Bedömning: Inte bedömt")
                .contains("rektorer Behov: antal inte angivet Aktiviteter som svarar mot behovet: ingen aktivitet");
    }

    @Test
    @DisplayName("says what is under way on the day, its first and last day included")
    void underWay() {
        String course = "Den 3 mars 2025 pågår Projektledning (påhittat exempel).";
        assertThat(summary(SWEDISH, LocalDate.of(2025, 3, 3))).contains(course);
        assertThat(summary(SWEDISH, LocalDate.of(2025, 5, 11))).contains("Den 11 maj 2025 pågår Projektledning");
        assertThat(summary(SWEDISH, LocalDate.of(2025, 5, 12))).doesNotContain("pågår Projektledning");
    }

    @Test
    @DisplayName("prints every assumption as one, and says what is made up")
    void ground() {
        for (Locale language : List.of(SWEDISH, Locale.ENGLISH)) {
            String summary = flat(summary(language, DAY).replaceAll("\\s+", " "));
            Show.fileOfH()
                    .at(AsOf.on(DAY))
                    .assumptions()
                    .forEach(assumption -> assertThat(summary)
                            .contains("- " + flat(Explainer.in(language).sentence(assumption))));
        }
        assertThat(summary(SWEDISH, DAY)).contains("Påhittat för exemplet:", "Inga antaganden är gjorda");
        assertThat(summary(Locale.ENGLISH, DAY)).contains("Made up for the example:", "No assumptions are made");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @DisplayName("has every finding that isn't met of both files, in the library's words")
    void findings(String language) {
        String summary = summary(Locale.forLanguageTag(language), DAY).replaceAll("\\s+", " ");
        for (AgreementFile file : List.of(Show.fileOfH(), Show.fileOfV())) {
            Assessment assessment = Cases.all().rules().assess(file, AsOf.on(DAY));
            for (Finding finding : assessment.getFindings()) {
                String words =
                        flat(Explainer.in(Locale.forLanguageTag(language)).explain(finding));
                assertThat(summary).contains(words);
            }
        }
    }

    @Test
    @DisplayName(
            "tries three call-offs one after the other: one passes, one is over the ceiling, one is outside the term")
    void trials() {
        assertThat(summary(SWEDISH, DAY))
                .containsPattern("\\[Uppfyllt] Att leda skolutveckling")
                .contains("Därefter är 500 000 kr kvar att avropa.")
                .containsPattern("\\[Inte uppfyllt] Digitala arbetssätt")
                .contains("I stället kan högst 500 000 kr exklusive moms avropas samma dag.")
                .containsPattern("\\[Inte uppfyllt] Evidensbaserad praktik")
                .contains("elva dagar efter ramavtalets sista dag");
    }

    @Test
    @DisplayName("tries one call-off under the letter of intent, and says which kinds of agreement could carry it")
    void trialUnderLetterOfIntent() {
        Admission refused = Cases.all()
                .rules()
                .admit(
                        Show.fileOfV(),
                        Show.callOffOfV(),
                        AsOf.on(Show.callOffOfV().getOrderedOn()));
        assertThat(refused.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(refused.getCounterOffer()
                        .map(CounterOffer::getAgreementKinds)
                        .orElseThrow())
                .containsExactly(AgreementKind.FRAMEWORK_AGREEMENT, AgreementKind.SUBORDINATE_AGREEMENT);
        assertThat(summary(SWEDISH, DAY))
                .containsPattern("\\[Inte uppfyllt] Specialpedagogik")
                .contains("Avrop görs med stöd av ramavtal och delavtal.");
    }

    @Test
    @DisplayName("says of the agreement as it is that it states no limits beside the ceiling, and no cost shares")
    void moneyAsItIs() {
        assertThat(chapter(SWEDISH, "Ramavtal: samverkan", "Ramavtalets pengar"))
                .contains("Avtalet anger inga gränser vid sidan av takbeloppet.")
                .contains("Avtalet anger inte hur kostnaderna fördelas mellan parterna")
                .doesNotContain("Socialförvaltningens del", "T-1", "Huvudbok");
    }

    @Test
    @DisplayName("plays the agreement's money through in a chapter that says first that all of it is made up")
    void moneyPlayedThrough() {
        String chapter = chapter(Locale.ENGLISH, "The framework agreement's money", "Letter of intent");
        assertThat(chapter.indexOf("Made up for the example:")).isBetween(0, chapter.indexOf("Ledger\n"));
        assertThat(chapter.replaceAll("\\s+", " "))
                .contains("None of it is agreed between the parties.")
                .contains("In the period, SEK 406,249.61 excluding VAT is invoiced")
                .contains("Delivered and not invoiced on 30 June 2025")
                .contains("The rest, SEK 194,374.40, would lapse for the year.")
                .contains("the ceiling would be reached on")
                .contains("At the end of a year: what is called off and not invoiced is carried over.");
    }

    @Test
    @DisplayName(
            "plays nothing through that isn't there on the day: no entries, amounts or shares before the amendment")
    void moneyBefore() {
        assertThat(summary(SWEDISH, LocalDate.of(2023, 10, 1)).replaceAll("\\s+", " "))
                .contains("Inget är bokfört till och med dagen.")
                .contains("Inget är fakturerat under tiden.")
                .contains("Det går inte att säga när takbeloppet skulle nås.")
                .contains("Det går inte att säga vad som skulle ombudgeteras");
    }

    /** The text from one chapter's title to the next. */
    private static String chapter(Locale language, String title, String next) {
        String summary = summary(language, DAY);
        int start = summary.indexOf(title);
        return summary.substring(start, summary.indexOf(next, start));
    }

    @Test
    @DisplayName(
            "has the four procurement bases side by side: three carry the purchase, and of a cooperation it isn't told")
    void bases() {
        assertThat(summary(SWEDISH, DAY))
                .containsPattern("Fråga +7 kap. +19 kap. +19 a kap. 2 § +3 kap. 17 §\n")
                .containsPattern("I sin helhet +Uppfyllt +Uppfyllt +Uppfyllt +Inte bedömt\n");
        assertThat(summary(Locale.ENGLISH, DAY))
                .containsPattern("As a whole +Met +Met +Met +Not assessed\n")
                .containsPattern("The call-offs fit within the ceiling +Met +Met +Met +Met\n");
    }

    @Test
    @DisplayName("asks under each basis what belongs to it, and says where the bases differ")
    void questionsOfBases() {
        String summary = summary(Locale.ENGLISH, DAY);
        assertThat(summary)
                .containsPattern("At most four years \\(chapter 7\\) +Met +not asked +not asked +not asked\n")
                .containsPattern("At most four years \\(the principles\\) +not asked +Met +Met +not asked\n")
                .containsPattern("A highest value is stated \\(chapter 7\\) +Met +not asked +not asked +not asked\n")
                .containsPattern("A highest value is stated \\(the principles\\) +not asked +Met +Met +not asked\n")
                .containsPattern(
                        "The parties contribute with more than money +not asked +not asked +not asked +Not assessed\n")
                .doesNotContainPattern("not asked +not asked +not asked +not asked");
        assertThat(summary.replaceAll("\\s+", " "))
                .contains("[Met] A framework under LOU chapter 7 The framework agreement runs for four years. A term of"
                        + " up to four years needs no special reasons. The framework agreement states a highest value,"
                        + " SEK 2,000,000. [Met] A procurement under LOU chapter 19 The framework agreement runs for"
                        + " four years. A term of up to four years needs no special reasons. Its basis is a procurement"
                        + " under LOU chapter 19.")
                .contains("[Met] A direct award under LOU 19 a:2 The framework agreement runs for four years")
                .contains(
                        "[Not assessed] Cooperation under LOU 3:17 Whether all parties contribute more than cash under"
                                + " the framework agreement cannot be assessed, because it is not stated what is contributed by"
                                + " Härnösands kommun and Mittuniversitetet.");
    }

    @ParameterizedTest(name = "as of {0}")
    @ValueSource(
            strings = {
                "0001-12-31",
                "1900-01-01",
                "2023-09-04",
                "2023-09-05",
                "2024-02-29",
                "2027-09-04",
                "2050-01-01",
                "9999-12-31"
            })
    @DisplayName("can be given of any day, as text and as pages")
    void anyDay(String day) {
        for (Locale language : List.of(SWEDISH, Locale.ENGLISH)) {
            Wording words = Wording.in(language);
            assertThat(summary(language, LocalDate.parse(day))).contains(flat(words.write(LocalDate.parse(day))));
            assertThat(Pages.elements(Pages.parse(HtmlPage.write(Summary.of(words, LocalDate.parse(day)))), "svg"))
                    .isNotEmpty();
        }
    }

    @Test
    @DisplayName("has no code, no empty place and no default text of Java's in it")
    void clean() {
        for (Locale language : List.of(SWEDISH, Locale.ENGLISH)) {
            assertThat(summary(language, DAY))
                    .doesNotContain("Optional", "null", "{", "}", "[]", "se.samverkan", "NOT_MET");
        }
    }

    private static String summary(Locale language, LocalDate day) {
        return flat(PlainText.write(Summary.of(Wording.in(language), day)));
    }

    /** No-break spaces as plain ones. */
    private static String flat(String words) {
        return words.replace('\u00a0', ' ');
    }

    @Test
    @DisplayName("says nothing is left to tell where no ceiling is stated, rather than a number")
    void noCeiling() {
        Optional<Money> left = Show.fileOfV().at(AsOf.on(DAY)).balances().getLeft();
        assertThat(left).isEmpty();
        assertThat(summary(SWEDISH, DAY)).contains("Avtalet har inget takbelopp, och inget är avropat.");
    }
}
