package se.samverkan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.money.VatBasis.EXCLUDING_VAT;
import static se.samverkan.core.money.VatBasis.INCLUDING_VAT;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.budget.BudgetPart;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.budget.LimitEffect;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.LimitId;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.FileView;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.share.CostShares;
import se.samverkan.core.share.SplitPeriod;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Term;
import se.samverkan.fixtures.CaseH;
import se.samverkan.report.document.Chapter;
import se.samverkan.report.document.PlainText;
import se.samverkan.report.document.Report;
import se.samverkan.report.document.Section;
import se.samverkan.rules.RuleBook;

@DisplayName("What the sections on money say where agreements state more or less than the one played through")
class MoneySectionsTest {

    private static final Wording WORDS = Wording.in(Locale.ENGLISH);
    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    private static final Department SCHOOLS = Department.of("Schools");

    @Nested
    @DisplayName("The ledger")
    class OfLedger {

        @Test
        @DisplayName("leaves out what is of a later day, and what isn't known yet")
        void later() {
            AgreementFile file = file(framework(), callOff("A-1", 400).build())
                    .record(Entry.invoice(EntryId.of("F-1"), CallOffId.of("A-1"), kronor("100"), DAY), DAY)
                    .record(Entry.invoice(EntryId.of("F-2"), CallOffId.of("A-1"), kronor("50"), DAY.plusDays(1)), DAY);
            assertThat(text(LedgerSection.of(file.at(AsOf.on(DAY)), WORDS)))
                    .contains("F-1", "Invoiced    SEK 100.00")
                    .doesNotContain("F-2");
            assertThat(text(LedgerSection.of(file.at(AsOf.on(DAY).knownOn(DAY.minusDays(1))), WORDS)))
                    .contains("A-1")
                    .doesNotContain("F-1");
            assertThat(text(LedgerSection.of(file.at(AsOf.on(LocalDate.of(2024, 1, 14))), WORDS)))
                    .contains("Nothing is entered up to the day.");
        }

        @Test
        @DisplayName(
                "tells of what is planned for no year and no part that it is of the whole agreement, its year open")
        void open() {
            AgreementFile file = AgreementFile.open(framework().build())
                    .record(Entry.plan(EntryId.of("P-1"), kronor("10"), DAY, BudgetPart.whole()), DAY);
            assertThat(text(LedgerSection.of(file.at(AsOf.on(DAY)), WORDS)))
                    .contains("planned; year not known", "the whole agreement");
        }
    }

    @Nested
    @DisplayName("Years and parts")
    class OfYearsAndParts {

        @Test
        @DisplayName("of which the year isn't known have a row of their own, and years without an amount no limit")
        void open() {
            AgreementFile file = file(framework(), callOff("A-1", 400).build())
                    .record(Entry.reservation(EntryId.of("R-1"), kronor("10"), DAY, BudgetPart.whole()), DAY);
            assertThat(text(YearsSection.of(file.at(AsOf.on(DAY)), WORDS)))
                    .containsPattern("2024 +cannot be told +SEK 0.00 +SEK 400.00")
                    .containsPattern("year not known +cannot be told +SEK 10.00 +SEK 0.00")
                    .containsPattern("The whole term +cannot be told +SEK 10.00 +SEK 400.00");
        }

        @Test
        @DisplayName("that no department is stated of stand in a row of their own, so that the rows sum to the total")
        void unstated() {
            AgreementFile file = file(
                    framework(),
                    callOff("A-1", 400).department(SCHOOLS).build(),
                    callOff("A-2", 30).build());
            assertThat(text(PartsSection.of(file.at(AsOf.on(DAY)), WORDS)))
                    .containsPattern("Schools +SEK 0.00 +SEK 400.00")
                    .containsPattern("not stated +SEK 0.00 +SEK 30.00")
                    .containsPattern("In all +SEK 0.00 +SEK 430.00");
        }
    }

    @Nested
    @DisplayName("Limits")
    class OfLimits {

        @Test
        @DisplayName("that aren't there are said not to be, with a ceiling and without")
        void none() {
            assertThat(limits(framework())).contains("states neither a ceiling nor any other limit");
            assertThat(limits(
                            framework().ceiling(Ceiling.of(kronor("500"))),
                            callOff("A-1", 400).build()))
                    .contains("Ceiling SEK 500.00 SEK 400.00 SEK 100.00 stops what exceeds it Within")
                    .contains("no limits beside the ceiling");
        }

        @Test
        @DisplayName("under a ceiling that is broken: exceeded, and below 0 left")
        void ceilingExceeded() {
            assertThat(limits(
                            framework().ceiling(Ceiling.of(kronor("300"))),
                            callOff("A-1", 400).build()))
                    .contains("SEK 400.00 SEK \u2212100.00 stops what exceeds it Exceeded");
        }

        @ParameterizedTest(name = "{0}, at most {1} kr, warning at {2} %: {3}")
        @CsvSource({
            "STOP, 400, 100, Nearly reached",
            "STOP, 401, 100, Within",
            "STOP, 399, 100, Exceeded",
            "WARN, 399, 100, Exceeded",
            "WARN, 500, 80,  Nearly reached",
            "WARN, 501, 80,  Within"
        })
        @DisplayName("of money stand as the rules find them")
        void money(LimitEffect effect, String most, String warning, String standing) {
            Limit limit = limit().amount(kronor(most))
                    .effect(effect)
                    .warningLevel(Percent.of(warning))
                    .build();
            assertThat(limits(framework().addLimits(limit), callOff("A-1", 400).build()))
                    .containsPattern("(?s)Schools' part; the whole agreement\\s.*SEK " + most
                            + ".00\\s.*SEK 400.00\\s.*warning at " + warning + "%\\s.*" + standing + "\n");
        }

        @Test
        @DisplayName("of another VAT basis than the call-offs are used by what can't be told to be left")
        void otherBasis() {
            Limit limit = limit().amount(VatAmount.of(Money.parse("SEK 500"), INCLUDING_VAT))
                    .build();
            assertThat(limits(framework().addLimits(limit), callOff("A-1", 400).build()))
                    .contains(
                            "the whole agreement SEK 500.00 SEK 400.00 cannot be told stops what exceeds it Not assessed");
        }

        @Test
        @DisplayName("in another currency than the call-offs are held against nothing")
        void otherCurrency() {
            Limit limit = limit().amount(VatAmount.of(Money.parse("EUR 500"), EXCLUDING_VAT))
                    .build();
            assertThat(limits(framework().addLimits(limit), callOff("A-1", 400).build()))
                    .containsPattern(
                            "(?s)the whole agreement\\s.*EUR 500.00\\s.*cannot be told\\s.*cannot be told\\s.*Not assessed\n");
        }

        @Test
        @DisplayName("of which nothing is called off yet are left as they are")
        void unused() {
            Limit limit = limit().amount(kronor("500")).build();
            assertThat(limits(framework().ceiling(Ceiling.of(kronor("900"))).addLimits(limit)))
                    .containsPattern("(?s)Ceiling\\s.*SEK 900.00\\s.*SEK 0.00\\s.*SEK 900.00\\s.*nothing called off\n")
                    .containsPattern(
                            "(?s)agreement\\s.*SEK 500.00\\s.*SEK 0.00\\s.*SEK 500.00\\s.*nothing called off\n");
        }

        @Test
        @DisplayName("of seats and credits are counted as such, below 0 too")
        void numbers() {
            Limit seats = limit().seats(20).build();
            Limit credits =
                    limit().id(LimitId.of("L-2")).credits(Credits.of("5")).build();
            assertThat(limits(
                            framework().addLimits(seats).addLimits(credits),
                            callOff("A-1", 400).seats(25).build()))
                    .contains("Schools' part; seats 20 25 \u22125 stops what exceeds it Exceeded")
                    .contains("Schools' part; credits 5 credits 7.5 credits \u22122.5 stops what exceeds it Exceeded");
        }

        private Limit.Builder limit() {
            Limit.Builder limit = Limit.builder();
            limit.id(LimitId.of("L-1")).name(Text.of("en", "Schools' part")).effect(LimitEffect.STOP);
            return limit;
        }

        private String limits(FrameworkAgreement.Builder agreement, CallOff... callOffs) {
            AgreementFile file = file(agreement, callOffs);
            AsOf asOf = AsOf.on(DAY);
            return text(LimitsSection.of(file.at(asOf), RuleBook.sweden().assess(file, asOf), WORDS))
                    .replaceAll("[ ]+", " ");
        }
    }

    @Nested
    @DisplayName("Shares and their settlement")
    class OfShares {

        @Test
        @DisplayName("that aren't stated are said not to be, and named as missing once something is invoiced")
        void none() {
            FileView view = invoiced(framework()).at(AsOf.on(DAY));
            assertThat(text(SharesSection.of(view, WORDS))).contains("does not state how costs are shared");
            assertThat(text(SettlementSection.of(view, WORDS)))
                    .contains("Settlement for 1 January 2024 – 1 February 2024")
                    .contains("The settlement needs");
        }

        @Test
        @DisplayName("of fixed amounts are split, and what nobody bears has a row of its own")
        void unshared() {
            CostShares shares = CostShares.fixed()
                    .share(CaseH.municipality(), Money.parse("SEK 60"))
                    .per(SplitPeriod.WHOLE_TERM)
                    .build();
            FileView view = invoiced(framework().costShares(shares)).at(AsOf.on(DAY));
            assertThat(text(SharesSection.of(view, WORDS)))
                    .containsPattern("Härnösands kommun; fixed amounts, then shares of the remainder +SEK 60.00")
                    .containsPattern("Borne by nobody +SEK 340.00");
            assertThat(text(SettlementSection.of(view, WORDS)))
                    .containsPattern("Härnösands kommun +SEK 60.00 +SEK 100.00 +SEK 0.00 +SEK 40.00")
                    .contains("SEK 40 is borne by nobody.");
        }

        @Test
        @DisplayName(
                "of fixed amounts above what is called off can't be told where the agreement doesn't say what holds")
        void belowFixed() {
            CostShares shares = CostShares.fixed()
                    .share(CaseH.municipality(), Money.parse("SEK 600"))
                    .per(SplitPeriod.WHOLE_TERM)
                    .build();
            FileView view = invoiced(framework().costShares(shares)).at(AsOf.on(DAY));
            assertThat(text(SharesSection.of(view, WORDS))).contains("shared cannot be told");
        }

        @Test
        @DisplayName("of fixed amounts for each year or invoice can't be told of all that is called off at once")
        void notOfTheWhole() {
            CostShares shares = CostShares.fixed()
                    .share(CaseH.municipality(), Money.parse("SEK 60"))
                    .per(SplitPeriod.CALENDAR_YEAR)
                    .build();
            FileView view = invoiced(framework().costShares(shares)).at(AsOf.on(DAY));
            assertThat(text(SharesSection.of(view, WORDS))).contains("shared cannot be told");
            assertThat(text(SettlementSection.of(view, WORDS))).contains("SEK 40 is borne by nobody.");
        }

        private AgreementFile invoiced(FrameworkAgreement.Builder agreement) {
            VatAmount amount = kronor("100");
            return file(agreement, callOff("A-1", 400).build())
                    .record(Entry.invoice(EntryId.of("F-1"), CallOffId.of("A-1"), amount, DAY), DAY);
        }
    }

    @Nested
    @DisplayName("The month-end list")
    class OfMonthEnd {

        @Test
        @DisplayName("of nothing called off says so")
        void none() {
            assertThat(text(MonthEndSection.of(file(framework()).at(AsOf.on(DAY)), WORDS)))
                    .contains("Nothing is called off.");
        }

        @Test
        @DisplayName("names what is missing where it isn't known what is delivered, and sums what is known")
        void missing() {
            CallOff running = callOff("A-1", 400)
                    .activity(CommissionedCourse.builder()
                            .title("en", "Course")
                            .dates(DateRange.ofClosed(DAY.minusDays(5), DAY.plusDays(5)))
                            .build())
                    .build();
            assertThat(text(MonthEndSection.of(file(framework(), running).at(AsOf.on(DAY)), WORDS)))
                    .containsPattern("A-1; department not stated +SEK 400.00 +cannot be told +SEK 0.00 +cannot be told")
                    .contains("In all, as far as it is known")
                    .contains("What is missing is");
        }
    }

    @Nested
    @DisplayName("The forecast")
    class OfForecast {

        @Test
        @DisplayName("of 100 kr in 32 days, with 100 kr left, is 32 days later; with nothing left it is reached")
        void pace() {
            FrameworkAgreement.Builder agreement = framework()
                    .term(Term.ofYears(2).startingOn(LocalDate.of(2024, 1, 1)))
                    .ceiling(Ceiling.of(kronor("200")));
            assertThat(text(ForecastSection.of(
                                    file(agreement, callOff("A-1", 100).build()).at(AsOf.on(DAY)), WORDS))
                            .replaceAll("\\s+", " "))
                    .contains(
                            "SEK 100 from 1 January 2024 to 1 February 2024, the ceiling would be reached on 4 March 2024.");
            assertThat(text(ForecastSection.of(
                            file(agreement, callOff("A-1", 200).build()).at(AsOf.on(DAY)), WORDS)))
                    .contains("The ceiling is reached already.");
        }

        @Test
        @DisplayName("without a ceiling isn't told, and has no table where nothing is entered")
        void open() {
            assertThat(text(ForecastSection.of(file(framework()).at(AsOf.on(DAY)), WORDS)))
                    .contains("It cannot be told when")
                    .doesNotContain("Likely");
        }

        @Test
        @DisplayName("has what is planned where that is more than is called off and set aside")
        void planned() {
            AgreementFile file = file(framework(), callOff("A-1", 100).build())
                    .record(Entry.plan(EntryId.of("P-1"), kronor("150"), DAY, BudgetPart.of(Year.of(2024))), DAY);
            assertThat(text(ForecastSection.of(file.at(AsOf.on(DAY)), WORDS)))
                    .containsPattern("2024 +SEK 150.00 +SEK 100.00 +SEK 150.00 +cannot be told");
        }
    }

    private static FrameworkAgreement.Builder framework() {
        return FrameworkAgreement.builder()
                .id(AgreementId.of("money"))
                .party(CaseH.municipality(), Role.CLIENT)
                .party(CaseH.university(), Role.PROVIDER)
                .area(CollaborationArea.EDUCATION);
    }

    private static CallOff.Builder callOff(String id, long kronor) {
        return CallOff.builder()
                .id(CallOffId.of(id))
                .orderedBy(CaseH.municipality())
                .orderedOn(LocalDate.of(2024, 1, 15))
                .amount(kronor(Long.toString(kronor)))
                .activity(CommissionedCourse.builder()
                        .title("en", "Course")
                        .credits(Credits.of("7.5"))
                        .build());
    }

    private static VatAmount kronor(String kronor) {
        return VatAmount.of(Money.parse("SEK " + kronor), EXCLUDING_VAT);
    }

    private static AgreementFile file(FrameworkAgreement.Builder agreement, CallOff... callOffs) {
        AgreementFile file = AgreementFile.open(agreement.build());
        for (CallOff callOff : callOffs) {
            file = file.record(callOff, callOff.getOrderedOn());
        }
        return file;
    }

    private static String text(Section section) {
        return PlainText.write(new Report(
                        Locale.ENGLISH, "t", List.of(), "c", List.of(new Chapter("c", "l", List.of(section)))))
                .replace('\u00a0', ' ');
    }
}
