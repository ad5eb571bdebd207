package se.samverkan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.money.VatBasis.EXCLUDING_VAT;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.NeedId;
import se.samverkan.core.code.OccupationCode;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.FileView;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;
import se.samverkan.core.workforce.OccupationNeed;
import se.samverkan.core.workforce.WorkforceNeed;
import se.samverkan.fixtures.CaseH;
import se.samverkan.report.document.Chapter;
import se.samverkan.report.document.HtmlPage;
import se.samverkan.report.document.Pages;
import se.samverkan.report.document.PlainText;
import se.samverkan.report.document.Report;
import se.samverkan.report.document.Section;
import se.samverkan.rules.RuleBook;

@DisplayName("What the report says where agreements state more or less than the two cases")
class SectionsTest {

    private static final Wording WORDS = Wording.in(Locale.ENGLISH);
    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    private static final CurrencyUnit SEK = CurrencyUnit.of("SEK");
    private static final NeedId NEED = NeedId.of("nurses");

    @Nested
    @DisplayName("Money")
    class OfMoney {

        @Test
        @DisplayName("with an amount for a year: what is left of that year, and in all")
        void tranches() {
            Ceiling ceiling = Ceiling.builder()
                    .amount(kronor(2_000_000))
                    .tranche(2024, Money.ofMajor(SEK, 500_000))
                    .build();
            assertThat(text(MoneySection.of(view(framework().ceiling(ceiling), callOff(400_000)), WORDS)))
                    .containsPattern("Part +Called off +Invoiced +Paid +Left to call off\n")
                    .containsPattern("Year 2024 +SEK 400,000 +SEK 0 +SEK 0 +SEK 100,000\n")
                    .containsPattern("Area: education and competence development .* +no amount of its own\n")
                    .containsPattern("In all +SEK 400,000 +SEK 0 +SEK 0 +SEK 1,600,000\n")
                    .doesNotContain("no amounts for single years");
        }

        @Test
        @DisplayName("with the ceiling's VAT basis open and nothing assumed: that what is left can't be told")
        void basisOpen() {
            Ceiling ceiling = Ceiling.of(Money.ofMajor(SEK, 2_000_000));
            assertThat(text(MoneySection.of(view(framework().ceiling(ceiling), callOff(400_000)), WORDS)))
                    .contains("Ceiling           SEK 2,000,000 VAT basis not stated")
                    .contains("Left to call off  cannot be told")
                    .doesNotContain("rests on");
        }

        @Test
        @DisplayName("without a ceiling, with a call-off: that none is stated, in the picture too")
        void noCeiling() {
            Section section = MoneySection.of(view(framework(), callOff(400_000)), WORDS);
            assertThat(text(section)).contains("Ceiling           not stated", "Left to call off  cannot be told");
            assertThat(Pages.texts(Pages.parse(page(section)), "desc"))
                    .allSatisfy(told -> assertThat(told).endsWith("is paid. No ceiling is stated."));
            assertThat(page(section)).doesNotContain("class=\"limit\"");
        }

        @Test
        @DisplayName(
                "with a ceiling and nothing called off: the whole ceiling is left, and no table of parts stands there")
        void nothingCalledOff() {
            Ceiling ceiling = Ceiling.of(kronor(2_000_000));
            assertThat(text(MoneySection.of(view(framework().ceiling(ceiling)), WORDS)))
                    .contains("Ceiling           SEK 2,000,000 excluding VAT", "Left to call off  SEK 2,000,000")
                    .doesNotContain("Parts (");
        }

        @Test
        @DisplayName("more than the ceiling: what is left is below zero")
        void exceeded() {
            Ceiling ceiling = Ceiling.of(kronor(300_000));
            assertThat(text(MoneySection.of(view(framework().ceiling(ceiling), callOff(400_000)), WORDS)))
                    .contains("Left to call off  SEK \u2212100,000");
        }
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("terms")
    @DisplayName("A term is told as far as it is stated")
    void term(Optional<Term> term, String sentence) {
        FrameworkAgreement.Builder agreement = framework();
        term.ifPresent(agreement::term);
        assertThat(TermSection.sentence(view(agreement), WORDS)).isEqualTo(sentence);
        assertThat(page(TermSection.of(view(agreement), WORDS)))
                .contains(
                        term.flatMap(Term::getFirstDay).isPresent()
                                        && term.flatMap(Term::getLastDay).isPresent()
                                ? "class=\"bar\""
                                : "class=\"bar-open\"");
    }

    static List<Object[]> terms() {
        LocalDate first = LocalDate.of(2024, 1, 1);
        LocalDate last = LocalDate.of(2025, 12, 31);
        return List.of(
                new Object[] {Optional.empty(), "No term is stated."},
                new Object[] {
                    Optional.of(Term.ofYears(2)),
                    "The agreement is in force for two years. Its first and last days are not stated."
                },
                new Object[] {
                    Optional.of(Term.ofYears(2).startingOn(first)),
                    "The agreement is in force for two years, from 1 January 2024 to 31 December 2025, both days included."
                },
                new Object[] {
                    Optional.of(Term.ofClosed(first, last)),
                    "The agreement is in force from 1 January 2024 to 31 December 2025, both days included."
                },
                new Object[] {
                    Optional.of(Term.until(last)),
                    "The agreement is in force to 31 December 2025, that day included. Its first day is not stated."
                },
                new Object[] {
                    Optional.of(Term.openEndedFrom(first)),
                    "The agreement is in force from 1 January 2024 until further notice."
                },
                new Object[] {
                    Optional.of(Term.openEnded()),
                    "The agreement is in force until further notice. Its first day is not stated."
                });
    }

    @Nested
    @DisplayName("A need")
    class OfNeed {

        @Test
        @DisplayName("with numbers on both sides is judged, and its picture has a bar as long as its share")
        void numbers() {
            AgreementFile file = file(framework().build(), 20);
            Section section =
                    NeedSection.of(file.at(AsOf.on(DAY)), RuleBook.sweden().assess(file, AsOf.on(DAY)), WORDS);
            assertThat(text(section).replaceAll("\\s+", " "))
                    .contains("Härnösands kommun states a need: 40 people.")
                    .contains("nurses 20 people Course for nurses: 20 people Met");
            assertThat(page(section)).contains("class=\"bar-part\"").doesNotContain("class=\"bar-open\"");
        }

        @Test
        @DisplayName("of which too few are served isn't met")
        void tooFew() {
            AgreementFile file = file(framework().build(), 19);
            Section section =
                    NeedSection.of(file.at(AsOf.on(DAY)), RuleBook.sweden().assess(file, AsOf.on(DAY)), WORDS);
            assertThat(text(section).replaceAll("\\s+", " ")).contains("Course for nurses: 19 people Not met");
        }

        private AgreementFile file(FrameworkAgreement agreement, int supply) {
            WorkforceNeed need = WorkforceNeed.builder()
                    .id(NEED)
                    .statedBy(CaseH.municipality().getId())
                    .number(Quantity.exactly(40))
                    .addOccupations(OccupationNeed.of(OccupationCode.ssyk("2221"))
                            .inWords(Text.of("en", "nurses"))
                            .number(Quantity.exactly(20)))
                    .build();
            CommissionedCourse course = CommissionedCourse.builder()
                    .title("en", "Course for nurses")
                    .need(NEED)
                    .addOccupations(OccupationCode.ssyk("2221"))
                    .supply(Quantity.exactly(supply))
                    .build();
            return AgreementFile.open(agreement).record(need).record(course);
        }
    }

    @Test
    @DisplayName("Credits of nothing planned are 0, without a picture")
    void noCredits() {
        Section section = CreditsSection.of(view(framework()), WORDS);
        assertThat(text(section)).contains("Planned         0 credits", "Earned          0 credits");
        assertThat(page(section)).doesNotContain("<svg");
    }

    @Test
    @DisplayName("A party whose standing is stated outright rests on no assumption")
    void noAssumption() {
        assertThat(text(PartiesSection.of(view(framework().term(Term.openEndedFrom(DAY))), WORDS)))
                .doesNotContain("rests on assumptions");
    }

    private static FrameworkAgreement.Builder framework() {
        return FrameworkAgreement.builder()
                .id(AgreementId.of("framework"))
                .party(CaseH.municipality(), Role.CLIENT)
                .party(CaseH.university(), Role.PROVIDER)
                .area(CollaborationArea.EDUCATION);
    }

    private static CallOff callOff(long kronor) {
        return CallOff.builder()
                .id(CallOffId.of("A-1"))
                .orderedBy(CaseH.municipality())
                .orderedOn(DAY)
                .amount(kronor(kronor))
                .activity(CommissionedCourse.builder().title("en", "Course").build())
                .build();
    }

    private static VatAmount kronor(long kronor) {
        return VatAmount.of(Money.ofMajor(SEK, kronor), EXCLUDING_VAT);
    }

    private static FileView view(FrameworkAgreement.Builder agreement, CallOff... callOffs) {
        AgreementFile file = AgreementFile.open(agreement.build());
        for (CallOff callOff : callOffs) {
            file = file.record(callOff, callOff.getOrderedOn());
        }
        return file.at(AsOf.on(DAY));
    }

    private static Report report(Section section) {
        return new Report(Locale.ENGLISH, "t", List.of(), "c", List.of(new Chapter("c", "l", List.of(section))));
    }

    private static String text(Section section) {
        return PlainText.write(report(section)).replace('\u00a0', ' ');
    }

    private static String page(Section section) {
        return HtmlPage.write(report(section));
    }
}
