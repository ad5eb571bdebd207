package se.samverkan.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.budget.Amounts.kr;
import static se.samverkan.rules.budget.Amounts.tried;
import static se.samverkan.rules.budget.Amounts.under;
import static se.samverkan.rules.budget.Amounts.withEarlier;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Term;
import se.samverkan.rules.Admission;
import se.samverkan.rules.RuleBook;

/** The ceiling is 2 000 000 kr excluding VAT, with 500 000 kr for 2024 and 800 000 kr for 2025, unless said otherwise. */
@DisplayName("What is called off in a year is within the year's tranche")
class CommittedWithinTrancheTest {

    private static final CommittedWithinTranche RULE = new CommittedWithinTranche();
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    private static AgreementFile tranches() {
        return Amounts.tranches(excludingVat("2000000"));
    }

    @Test
    @DisplayName("what is left of the year's part passes, and one öre more doesn't")
    void bothSides() {
        AgreementFile file = withEarlier(tranches(), excludingVat("300000"));
        assertThat(tried(RULE, file, excludingVat("200000")).getOutcome()).isEqualTo(Outcome.MET);
        Finding over = tried(RULE, file, excludingVat("200000.01"));
        assertThat(over.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(over.getCounterOffer().flatMap(CounterOffer::getLargestAmount))
                .contains(excludingVat("200000"));
        assertThat(over.getSources()).containsExactly(Source.clause("tranche"));
        assertThat(over.getPath()).isEqualTo("callOffs[A-1].amount");
    }

    @Test
    @DisplayName("the year is that of the order's day: New Year's Eve and New Year's Day are held against two parts")
    void theYearIsTheOrdersDay() {
        AgreementFile file = withEarlier(tranches(), excludingVat("500000"));
        CallOff.Builder more = callOff("A-1", "0.01");
        assertThat(judge(RULE, file, more.orderedOn(NEW_YEAR.minusDays(1)).build()))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.NOT_MET);
        assertThat(judge(RULE, file, more.orderedOn(NEW_YEAR).build()))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET);
    }

    @Test
    @DisplayName("it says what fits, in both languages")
    void wordsWhereItFits() {
        Finding finding = tried(RULE, withEarlier(tranches(), excludingVat("300000")), excludingVat("150000"));
        assertThat(sv(finding))
                .isEqualTo("Avropet på 150 000 kr exklusive moms ryms inom ramavtalets årsbelopp för 2024, 500 000 kr"
                        + " exklusive moms. Tidigare avrop under 2024 uppgår till 300 000 kr exklusive moms; 50 000 kr"
                        + " exklusive moms återstår under 2024 efter avropet.");
        assertThat(en(finding))
                .isEqualTo("The call-off of SEK 150,000 excluding VAT fits within the framework agreement's tranche for"
                        + " 2024, SEK 500,000 excluding VAT. Earlier call-offs in 2024 total SEK 300,000 excluding VAT;"
                        + " SEK 50,000 excluding VAT remains in 2024 after this one.");
    }

    @Test
    @DisplayName("over the part it offers the first day of the next year whose part has room")
    void offersTheNextYear() {
        Finding over = tried(RULE, withEarlier(tranches(), excludingVat("300000")), excludingVat("800000"));
        assertThat(over.getCounterOffer().flatMap(CounterOffer::getEarliestDay)).contains(NEW_YEAR);
        assertThat(sv(over))
                .isEqualTo("Avropet på 800 000 kr exklusive moms ryms inte inom ramavtalets årsbelopp för 2024, 500"
                        + " 000 kr exklusive moms. Tidigare avrop under 2024 uppgår till 300 000 kr exklusive"
                        + " moms. Årsbeloppet skulle överskridas med 600 000 kr. Enligt årsbeloppet kan högst 200"
                        + " 000 kr avropas under 2024. Från och med den 1 januari 2025 ryms avropet inom ett"
                        + " senare års belopp.");
        Finding tooMuch = tried(RULE, tranches(), excludingVat("800000.01"));
        assertThat(tooMuch.getCounterOffer().flatMap(CounterOffer::getEarliestDay))
                .as("no year has room")
                .isEmpty();
    }

    @Test
    @DisplayName("a year that is full, or has no part stated, is passed over")
    void passesOverYears() {
        AgreementFile file = under(Ceiling.builder()
                        .amount(excludingVat("2000000"))
                        .tranche(2024, kr("100000"))
                        .tranche(2025, kr("100000"))
                        .tranche(2027, kr("300000"))
                        .build())
                .record(callOff("A-0", "50000").orderedOn(NEW_YEAR).build(), DAY);
        Finding over = tried(RULE, file, excludingVat("100000.01"));
        assertThat(over.getCounterOffer().flatMap(CounterOffer::getEarliestDay)).contains(LocalDate.of(2027, 1, 1));
    }

    @Test
    @DisplayName("no day after the term is offered, nor one of which it isn't known")
    void offersOnlyDaysInTheTerm() {
        Ceiling ceiling = tranches().getSignedAgreement().getCeiling().orElseThrow();
        Term toYearsEnd = Term.ofClosed(SIGNED, NEW_YEAR.minusDays(1));
        for (Term term : List.of(toYearsEnd, Term.ofYears(4))) {
            AgreementFile file =
                    AgreementFile.open(framework().ceiling(ceiling).term(term).build());
            assertThat(tried(RULE, file, excludingVat("800000"))
                            .getCounterOffer()
                            .flatMap(CounterOffer::getEarliestDay))
                    .isEmpty();
        }
        Term toTheDay = Term.ofClosed(SIGNED, NEW_YEAR);
        assertThat(tried(
                                RULE,
                                AgreementFile.open(framework()
                                        .ceiling(ceiling)
                                        .term(toTheDay)
                                        .build()),
                                excludingVat("800000"))
                        .getCounterOffer()
                        .flatMap(CounterOffer::getEarliestDay))
                .contains(NEW_YEAR);
    }

    @Test
    @DisplayName(
            "in an admission the amount and the day are each offered: one öre more or one day earlier doesn't pass")
    void offersAreProved() {
        AgreementFile file = withEarlier(tranches(), excludingVat("300000"));
        CallOff asked = Amounts.of(excludingVat("600000")).toBuilder()
                .activity(course().dates(DateRange.ofClosed(NEW_YEAR, NEW_YEAR.plusDays(60)))
                        .build())
                .build();
        Admission refused = RuleBook.sweden().admit(file, asked, AsOf.on(DAY));
        CounterOffer offer = refused.getCounterOffer().orElseThrow();
        assertThat(offer.getLargestAmount()).contains(excludingVat("200000"));
        assertThat(offer.getEarliestDay()).contains(NEW_YEAR);
        assertThat(offer.isTogether()).isFalse();
        assertThat(admitted(file, asked.toBuilder().amount(excludingVat("200000"))))
                .isEqualTo(Outcome.MET);
        assertThat(admitted(file, asked.toBuilder().amount(excludingVat("200000.01"))))
                .isEqualTo(Outcome.NOT_MET);
        assertThat(admitted(file, asked.toBuilder().orderedOn(NEW_YEAR))).isEqualTo(Outcome.MET);
        assertThat(admitted(file, asked.toBuilder().orderedOn(NEW_YEAR.minusDays(1))))
                .isEqualTo(Outcome.NOT_MET);
    }

    private static Outcome admitted(AgreementFile file, CallOff.Builder callOff) {
        CallOff tried = callOff.build();
        return RuleBook.sweden()
                .admit(file, tried, AsOf.on(tried.getOrderedOn()))
                .getOutcome();
    }

    @Test
    @DisplayName("parts for other years alone: not assessed, and this year's part is missing")
    void noPartForTheYear() {
        CallOff callOff =
                callOff("A-1", "1").orderedOn(LocalDate.of(2026, 3, 1)).build();
        Finding finding = judge(RULE, tranches(), callOff).get(0);
        assertThat(finding.getMissing()).containsExactly(CommittedWithinTranche.TRANCHE);
        assertThat(sv(finding))
                .isEqualTo("Det går inte att bedöma om avropet på 1 kr exklusive moms ryms, eftersom ramavtalet anger"
                        + " årsbelopp för andra år men inte för 2026. Komplettera med årsbeloppet för året.");
    }

    private static List<Finding> orderedOn(LocalDate day, Term term) {
        Ceiling ceiling = tranches().getSignedAgreement().getCeiling().orElseThrow();
        AgreementFile file =
                AgreementFile.open(framework().ceiling(ceiling).term(term).build());
        return judge(RULE, file, callOff("A-1", "1").orderedOn(day).build());
    }

    @Test
    @DisplayName("no part is asked for of a year without one where the order's day surely lies outside the term")
    void outsideTheTerm() {
        LocalDate last = LocalDate.of(2026, 3, 1);
        Term closed = Term.ofClosed(SIGNED, last);
        assertThat(orderedOn(last, closed).get(0).getMissing()).containsExactly(CommittedWithinTranche.TRANCHE);
        assertThat(orderedOn(last.plusDays(1), closed)).isEmpty();
        assertThat(orderedOn(SIGNED, closed).get(0).getMissing()).containsExactly(CommittedWithinTranche.TRANCHE);
        assertThat(orderedOn(SIGNED.minusDays(1), closed)).isEmpty();
        assertThat(orderedOn(last.plusDays(1), Term.openEnded()).get(0).getMissing())
                .as("it isn't known whether the day lies in the term")
                .containsExactly(CommittedWithinTranche.TRANCHE);
    }

    @Test
    @DisplayName("a year that has a part is judged by it, also outside the term")
    void outsideTheTermWithPart() {
        LocalDate last = LocalDate.of(2025, 3, 1);
        assertThat(orderedOn(last.plusDays(1), Term.ofClosed(SIGNED, last)))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET);
    }

    @Test
    @DisplayName("the question doesn't arise without any part, a ceiling, or a call-off that can be compared")
    void notAsked() {
        assertThat(judge(RULE, file(), Amounts.of(excludingVat("1")))).isEmpty();
        assertThat(judge(RULE, tranches(), AsOf.on(DAY))).isEmpty();
        assertThat(judge(RULE, tranches(), Amounts.of(VatAmount.parse("EUR 1.00"))))
                .isEmpty();
        AgreementFile letter = AgreementFile.open(
                LetterOfIntent.builder().id(AgreementId.of("intent")).build());
        assertThat(judge(RULE, letter, Amounts.of(excludingVat("1")))).isEmpty();
    }

    @Test
    @DisplayName("a pilot counts toward the ceiling, and toward no year")
    void pilotCountsTowardNoYear() {
        AgreementFile file = AgreementFile.open(framework()
                .ceiling(Ceiling.builder()
                        .amount(excludingVat("2000000"))
                        .tranche(2024, kr("500000"))
                        .pilotCounted(true)
                        .build())
                .addLinks(AgreementLink.pilotedBy(AgreementId.of("pilot"), excludingVat("400000")))
                .build());
        assertThat(tried(RULE, file, excludingVat("500000")).getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("of the file as a whole each year with call-offs is judged on its own")
    void eachYear() {
        AgreementFile file = withEarlier(tranches(), excludingVat("500000.01"))
                .record(callOff("A-2", "800000").orderedOn(NEW_YEAR).build(), DAY)
                .record(callOff("A-3", "1").orderedOn(NEW_YEAR.plusYears(1)).build(), DAY);
        List<Finding> findings = judge(RULE, file, AsOf.on(DAY));
        assertThat(findings)
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.NOT_MET, Outcome.MET, Outcome.NOT_ASSESSED);
        assertThat(sv(findings.get(0)))
                .isEqualTo("Avropen under 2024 uppgår till 500 000,01 kr exklusive moms och överskrider ramavtalets"
                        + " årsbelopp för 2024, 500 000 kr exklusive moms, med 0,01 kr.");
        assertThat(en(findings.get(1)))
                .isEqualTo("Call-offs in 2025 total SEK 800,000 excluding VAT, within the framework agreement's tranche"
                        + " for 2025, SEK 800,000 excluding VAT; SEK 0 excluding VAT remains.");
        assertThat(findings.get(2).getMissing()).containsExactly(CommittedWithinTranche.TRANCHE);
    }

    @Test
    @DisplayName("a full year has nothing left, and the sum of the parts may be less than the ceiling")
    void fullYear() {
        AgreementFile file = withEarlier(tranches(), excludingVat("500000"));
        assertThat(sv(tried(RULE, file, excludingVat("1"))))
                .contains(
                        "uppgår till 500 000 kr exklusive moms, och inget återstår att avropa under 2024. Från och med"
                                + " den 1 januari 2025 ryms avropet");
        assertThat(tried(new CommittedWithinCeiling(), file, excludingVat("1")).getOutcome())
                .isEqualTo(Outcome.MET);
    }
}
