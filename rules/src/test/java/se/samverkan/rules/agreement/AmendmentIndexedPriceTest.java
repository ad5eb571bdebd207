package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.agreement.Amended.ASKED;
import static se.samverkan.rules.agreement.Amended.EFFECTIVE;
import static se.samverkan.rules.agreement.Amended.amendment;
import static se.samverkan.rules.agreement.Amended.file;
import static se.samverkan.rules.agreement.Indexed.HOUR;
import static se.samverkan.rules.agreement.Indexed.PKV;
import static se.samverkan.rules.agreement.Indexed.pkv;
import static se.samverkan.rules.agreement.Indexed.price;
import static se.samverkan.rules.agreement.Indexed.step;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.AmendmentGround;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Price;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.index.IndexClause;
import se.samverkan.core.index.IndexSeries;
import se.samverkan.core.index.IndexStep;
import se.samverkan.core.money.VatAmount;

@DisplayName("A price that is changed by an index step is the agreed price × I1/I0 by the clause")
class AmendmentIndexedPriceTest {

    private static FrameworkAgreement.Builder at900(IndexClause.Builder clause) {
        return framework().addPrices(price("900")).indexClause(clause.build());
    }

    private static List<Finding> of(FrameworkAgreement.Builder agreement, Amendment... amendments) {
        return judge(new AmendmentIndexedPrice(), file(agreement, amendments), ASKED);
    }

    private static Finding one(FrameworkAgreement.Builder agreement, Change... changes) {
        return of(agreement, amendment("T-1", EFFECTIVE, changes).build()).get(0);
    }

    private static Change to(String kronor, IndexStep step) {
        return Change.of(price(kronor), step);
    }

    private static void assertMissing(Finding finding, InputCode... missing) {
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(missing);
    }

    private static void assertDeparts(Finding finding, InputCode... departures) {
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.getVariant()).isEqualTo("clause");
        assertThat(finding.getValues()).containsEntry("departures", List.of(departures));
    }

    @Test
    @DisplayName("900 kr raised by 2.7 % is 924 kr, in whole kronor and with a lag of two years")
    void met() {
        LocalDate in2025 = LocalDate.of(2025, 1, 1);
        Change change = to("924", step(pkv(), "900", YearMonth.of(2025, 1)));
        Finding finding =
                of(at900(pkv()), amendment("T-1", in2025, change).build()).get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(sv(finding))
                .isEqualTo(
                        "Priset ”timme” är 924 kr exklusive moms från och med den 1 januari 2025. Det är det avtalade"
                                + " priset, 900 kr exklusive moms, räknat upp med indexserien PKV från 100 till 102,7, indextalet"
                                + " för 2023, vilket ger 924,30 kr före avrundning enligt indexklausulen.");
        assertThat(finding.getPath()).isEqualTo("amendments[T-1]");
        assertThat(finding.getSources()).containsExactly(Source.clause("indexClause"));
    }

    @ParameterizedTest
    @CsvSource({
        "945, MET, 0",
        "944, NOT_MET, 1",
        "946, NOT_MET, 1",
        "945.01, NOT_MET, 0.01",
        "900, NOT_MET, 45",
        "0, NOT_MET, 945"
    })
    @DisplayName("another price is told beside the one by the clause, with the difference")
    void amounts(String kronor, Outcome outcome, String difference) {
        Finding finding = one(at900(pkv()), to(kronor, step(pkv(), "900")));
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        if (outcome == Outcome.NOT_MET) {
            assertThat(finding.getValues())
                    .containsEntry("amount", excludingVat(kronor))
                    .containsEntry("expected", excludingVat("945"))
                    .containsEntry("difference", excludingVat(difference));
        }
    }

    @Test
    @DisplayName("in words it says what could be done instead")
    void inWords() {
        assertThat(en(one(at900(pkv()), to("950", step(pkv(), "900")))))
                .isEqualTo(
                        "From 1 April 2026 the price “timme” is SEK 950 excluding VAT. By the index clause it is SEK 945"
                                + " excluding VAT: the agreed price, SEK 900 excluding VAT, indexed by PKV from 100 to 105, the"
                                + " index of 2024, with nothing to round. The difference is SEK 5 excluding VAT. Either the price is"
                                + " corrected, or it is stated that the parties have agreed on another.");
    }

    @Test
    @DisplayName("a second step is counted from the agreed price, not from the one that was indexed")
    void second() {
        LocalDate in2025 = LocalDate.of(2025, 1, 1);
        Amendment first = amendment("T-1", in2025, to("924", step(pkv(), "900", YearMonth.of(2025, 1))))
                .build();
        Amendment fromAgreed =
                amendment("T-2", EFFECTIVE, to("945", step(pkv(), "900"))).build();
        Amendment fromIndexed =
                amendment("T-2", EFFECTIVE, to("970", step(pkv(), "924"))).build();
        assertThat(of(at900(pkv()), first, fromAgreed))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET, Outcome.MET);
        Finding indexedTwice = of(at900(pkv()), first, fromIndexed).get(1);
        assertThat(indexedTwice.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(indexedTwice.getValues())
                .containsEntry("base", excludingVat("900"))
                .containsEntry("expected", excludingVat("945"))
                .containsEntry("difference", excludingVat("25"));
    }

    @Test
    @DisplayName(
            "a price agreed since, and the prices when a clause with another base came, are what it is counted from")
    void newBase() {
        Amendment agreed = amendment("T-1", EFFECTIVE.minusYears(1), Change.of(price("1000")))
                .build();
        Amendment indexed =
                amendment("T-2", EFFECTIVE, to("1050", step(pkv(), "1000"))).build();
        assertThat(of(at900(pkv()), agreed, indexed))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET);
        IndexClause.Builder from2023 = pkv().baseMonth(YearMonth.of(2023, 1));
        Amendment first = amendment(
                        "T-1",
                        LocalDate.of(2025, 1, 1),
                        to("924", step(pkv(), "900", YearMonth.of(2025, 1))),
                        Change.of(from2023.build()))
                .build();
        // 924 × 105/102.7 is 944.69…
        Amendment second =
                amendment("T-2", EFFECTIVE, to("945", step(from2023, "924"))).build();
        assertThat(of(at900(pkv()), first, second))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET, Outcome.MET);
    }

    @Test
    @DisplayName("a clause whose rounding alone is changed leaves the agreed price as the base")
    void sameBase() {
        IndexClause.Builder inTens = pkv().roundingStep(Money.parse("SEK 10"));
        Amendment first = amendment(
                        "T-1",
                        LocalDate.of(2025, 1, 1),
                        to("924", step(pkv(), "900", YearMonth.of(2025, 1))),
                        Change.of(inTens.build()))
                .build();
        Amendment second =
                amendment("T-2", EFFECTIVE, to("950", step(inTens, "900"))).build();
        assertThat(of(at900(pkv()), first, second).get(1).getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("a step by another series, base, lag or rounding than the clause's isn't by the clause")
    void departures() {
        Change change = to("945", step(pkv(), "900"));
        assertDeparts(one(at900(pkv().series("AKI")), change), InputCode.INDEX_SERIES);
        assertDeparts(one(at900(pkv().definitive(true)), change), InputCode.INDEX_DEFINITIVE);
        assertDeparts(one(at900(pkv().baseMonth(YearMonth.of(2022, 2))), change), InputCode.INDEX_BASE_MONTH);
        assertDeparts(one(at900(pkv().baseIndex(new BigDecimal("99"))), change), InputCode.INDEX_BASE_INDEX);
        assertDeparts(
                one(at900(pkv().lagMonths(12).roundingMode(RoundingMode.DOWN)), change),
                InputCode.INDEX_LAG,
                InputCode.INDEX_ROUNDING_MODE);
        Finding rounding = one(at900(pkv().roundingStep(Money.parse("SEK 10"))), change);
        assertDeparts(rounding, InputCode.INDEX_ROUNDING_STEP);
        assertThat(sv(rounding)).contains("Det som avviker är vad indexklausulen avrundar till.");
    }

    @Test
    @DisplayName("what the step takes that the clause leaves open is missing")
    void open() {
        Change change = to("945", step(pkv(), "900"));
        assertMissing(one(at900(pkv().lagMonths(OptionalInt.empty())), change), InputCode.INDEX_LAG);
        assertMissing(one(at900(pkv().baseMonth(Optional.empty())), change), InputCode.INDEX_BASE_MONTH);
        assertMissing(one(at900(pkv().roundingStep(Optional.empty())), change), InputCode.INDEX_ROUNDING_STEP);
        assertThat(sv(one(at900(IndexClause.builder().series("PKV")), change)))
                .isEqualTo(
                        "Det går inte att bedöma om priset ”timme”, 945 kr exklusive moms från och med den 1 april 2026,"
                                + " är uppräknat enligt indexklausulen. Komplettera med indexklausulens basmånad, hur många månader"
                                + " indexklausulen ligger efter och vad indexklausulen avrundar till.");
    }

    @Test
    @DisplayName("a step by one kind of figures is met only where the clause says which, or both come to the price")
    void kindOfFigures() {
        IndexSeries preliminary = PKV.toBuilder().definitive(false).build();
        IndexSeries definitive =
                PKV.toBuilder().definitive(true).index(Year.of(2024), "106").build();
        IndexClause open = pkv().build();
        List<IndexStep> either = open.index(excludingVat("900"), Indexed.APRIL_2026, preliminary, definitive)
                .getReadings();
        assertThat(either).hasSize(2);
        assertMissing(one(at900(pkv()), to("945", either.get(0))), InputCode.INDEX_DEFINITIVE);
        Finding second = one(at900(pkv()), to("954", either.get(1)));
        assertMissing(second, InputCode.INDEX_DEFINITIVE);
        assertThat(sv(second))
                .isEqualTo(
                        "Det går inte att bedöma om priset ”timme”, 954 kr exklusive moms från och med den 1 april 2026, är"
                                + " uppräknat enligt indexklausulen. Komplettera med om indexklausulen använder definitiva eller"
                                + " preliminära tal.");
        List<IndexStep> alone =
                open.index(excludingVat("900"), Indexed.APRIL_2026, definitive).getReadings();
        assertMissing(one(at900(pkv()), to("954", alone.get(0))), InputCode.INDEX_DEFINITIVE);
        IndexSeries same = PKV.toBuilder().definitive(true).build();
        IndexStep both = open.index(excludingVat("900"), Indexed.APRIL_2026, preliminary, same)
                .getStep()
                .orElseThrow();
        assertThat(one(at900(pkv()), to("945", both)).getOutcome()).isEqualTo(Outcome.MET);
        IndexStep stated = pkv().definitive(true)
                .build()
                .index(excludingVat("900"), Indexed.APRIL_2026, preliminary, definitive)
                .getStep()
                .orElseThrow();
        assertThat(one(at900(pkv().definitive(true)), to("954", stated)).getOutcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("a step from a base index that isn't the one published for the base month is one of two readings")
    void baseOfTwo() {
        IndexClause.Builder two = pkv().baseIndex(new BigDecimal("99"));
        List<IndexStep> either =
                two.build().index(excludingVat("900"), Indexed.APRIL_2026, PKV).getReadings();
        assertThat(either).hasSize(2);
        assertMissing(
                one(
                        at900(two),
                        to(either.get(0).getAmount().getMoney().getAmount().toString(), either.get(0))),
                InputCode.INDEX_BASE_INDEX);
    }

    @Test
    @DisplayName("the way of rounding is missing where it decides, and only there")
    void openWay() {
        IndexClause.Builder open = pkv().roundingMode(Optional.empty());
        // 910 × 1.05 is 955.50.
        FrameworkAgreement.Builder at910 = framework().addPrices(price("910")).indexClause(open.build());
        Finding either = one(at910, to("956", step(pkv(), "910")));
        assertMissing(either, InputCode.INDEX_ROUNDING_MODE);
        assertThat(either.getValues())
                .containsEntry("down", excludingVat("955"))
                .containsEntry("up", excludingVat("956"));
        Finding neither = one(at910, to("958", step(pkv(), "910")));
        assertThat(neither.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(neither.getValues()).containsEntry("expected", excludingVat("956"));
        assertThat(one(at900(open), to("945", step(open, "900"))).getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("a step for another month than that of the amendment isn't by the clause")
    void month() {
        Change change = to("924", step(pkv(), "900", YearMonth.of(2025, 4)));
        Finding finding = one(at900(pkv()), change);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(en(finding))
                .contains("rests on an indexation for April 2025, while the amendment takes effect in April 2026.");
    }

    @Test
    @DisplayName("a step where the agreement has no clause has nothing to follow")
    void noClause() {
        Change change = to("945", step(pkv(), "900"));
        assertThat(one(framework().addPrices(price("900")), change).getVariant())
                .isEqualTo("no-clause");
        assertThat(one(at900(pkv()), Change.withoutIndexClause(), change).getVariant())
                .isEqualTo("no-clause");
    }

    @Test
    @DisplayName("a price that there was none of, in another currency or on another basis, has no base")
    void noBase() {
        Change change = to("945", step(pkv(), "900"));
        assertMissing(one(framework().indexClause(pkv().build()), change), InputCode.INDEX_BASE_PRICE);
        FrameworkAgreement.Builder unstated = framework()
                .addPrices(price(VatAmount.of(Money.parse("SEK 900"))))
                .indexClause(pkv().build());
        assertMissing(one(unstated, change), InputCode.INDEX_BASE_PRICE);
        Amendment removing = amendment("T-0", EFFECTIVE.minusDays(1), Change.withoutPrice(HOUR))
                .build();
        Amendment pricing = amendment("T-1", EFFECTIVE, change).build();
        assertMissing(of(at900(pkv()), removing, pricing).get(0), InputCode.INDEX_BASE_PRICE);
    }

    @Test
    @DisplayName("where the fallback series took over, both series are told, and the clause must have named it")
    void chained() {
        IndexSeries ended = PKV.toBuilder()
                .years(PKV.getYears().headMap(Year.of(2024)))
                .discontinued(true)
                .build();
        IndexSeries other = IndexSeries.builder()
                .name("LCI")
                .source(PKV.getSource())
                .publishedOn(PKV.getPublishedOn())
                .index(Year.of(2023), "200")
                .index(Year.of(2024), "210")
                .build();
        IndexClause.Builder clause = pkv().fallbackSeries("LCI");
        IndexStep step = clause.build()
                .index(excludingVat("900"), Indexed.APRIL_2026, ended, other)
                .getStep()
                .orElseThrow();
        // 900 × 1.027 × 1.05 is 970.515.
        Finding met = one(at900(clause), to("971", step));
        assertThat(met.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(sv(met))
                .contains(
                        "räknat upp med indexserien PKV från 100 till 102,7, indextalet för 2023, därefter med"
                                + " reservserien LCI från 200 till 210, indextalet för 2024, vilket ger ungefär 970,52 kr före avrundning");
        assertThat(one(at900(clause), to("970", step)).getVariant()).isEqualTo("amount-chained");
        assertMissing(one(at900(pkv()), to("971", step)), InputCode.INDEX_FALLBACK);
        assertDeparts(one(at900(pkv().fallbackSeries("KPI")), to("971", step)), InputCode.INDEX_FALLBACK);
    }

    @Test
    @DisplayName("a price changed by a clause without its step lacks it; one changed by agreement isn't asked about")
    void withoutStep() {
        Price price = price("945");
        Amendment byClause = amendment("T-1", EFFECTIVE, Change.of(price))
                .ground(AmendmentGround.CLAUSE)
                .build();
        assertMissing(of(at900(pkv()), byClause).get(0), InputCode.INDEX_STEP);
        assertThat(of(framework().addPrices(price("900")), byClause)).isEmpty();
        assertThat(of(framework().indexClause(pkv().build()), byClause)).isEmpty();
        assertThat(of(
                        at900(pkv()),
                        amendment("T-1", EFFECTIVE, Change.of(price)).build()))
                .isEmpty();
        assertThat(of(
                        at900(pkv()),
                        amendment("T-1", EFFECTIVE, Change.withoutPrice(HOUR)).build()))
                .isEmpty();
    }
}
