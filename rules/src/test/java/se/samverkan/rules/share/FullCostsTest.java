package se.samverkan.rules.share;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.money.VatBasis.INCLUDING_VAT;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SEK;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.partner.HigherEducationInstitution;
import se.samverkan.core.share.CostCalculation;
import se.samverkan.core.share.FullCost;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.rules.internal.CourseInstitution;

@DisplayName("Fees of commissioned courses cover full costs")
class FullCostsTest {

    private static final CourseFullCost COURSE = new CourseFullCost();
    private static final YearFullCost YEAR = new YearFullCost();
    private static final Assumption RATE = Assumption.vatRate(VatRate.ofPercent("25"), Text.of("lärosätets besked"));

    private static CostCalculation costs(String callOff, String direct, String indirect) {
        return CostCalculation.of(
                CallOffId.of(callOff), FullCost.of(excludingVat(direct), excludingVat(indirect)), DAY);
    }

    /** A file with the calculation of a call-off A-1: 70 000 in direct and 30 000 in indirect costs. */
    private static AgreementFile calculated() {
        return file().record(costs("A-1", "70000", "30000"), DAY);
    }

    private static Finding of(AgreementFile file, CallOff callOff) {
        List<Finding> findings = judge(COURSE, file, callOff);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static Finding of(AgreementFile file, String amount, Optional<VatBasis> basis) {
        Money money = Money.of(SEK, new BigDecimal(amount));
        return of(file, callOff("A-1", "1").amount(VatAmount.of(money, basis)).build());
    }

    @ParameterizedTest
    @CsvSource({"99999.99, NOT_MET", "100000, MET", "100000.01, MET"})
    @DisplayName("a full cost of 100 000 is covered by a fee of 100 000, and not by an öre less")
    void bothSides(String fee, Outcome outcome) {
        assertThat(of(calculated(), fee, Optional.of(VatBasis.EXCLUDING_VAT)).getOutcome())
                .isEqualTo(outcome);
    }

    @Test
    @DisplayName("what is lacking is told with the costs, direct and indirect")
    void inWords() {
        Finding finding = of(calculated(), callOff("A-1", "95000").build());
        assertThat(finding.getPath()).isEqualTo("callOffs[A-1].amount");
        assertThat(sv(finding))
                .isEqualTo("Avgiften för ”Strategisk styrning”, 95 000 kr exklusive moms, täcker inte den fulla"
                        + " kostnaden, 100 000 kr exklusive moms: 70 000 kr i direkta och 30 000 kr i indirekta"
                        + " kostnader. Det saknas 5 000 kr."
                        + " Enligt 5 § F (2002:760) ska avgiften ge full kostnadstäckning. Avgiften kan höjas, eller lärosätet kan redogöra för hur"
                        + " kostnaderna för uppdragsutbildningen täcks över året.");
        assertThat(en(of(calculated(), callOff("A-1", "100000").build())))
                .isEqualTo("The fee for “Strategisk styrning”, SEK 100,000 excluding VAT, covers the full cost of SEK"
                        + " 100,000 excluding VAT: SEK 70,000 in direct and SEK 30,000 in indirect costs.");
    }

    @ParameterizedTest
    @CsvSource({"124999.99, NOT_MET", "125000, MET"})
    @DisplayName("a fee with VAT is judged by the rate that the host assumes: 125 000 with 25 percent is 100 000")
    void includingVat(String fee, Outcome outcome) {
        Finding finding = of(calculated().assuming(RATE), fee, Optional.of(INCLUDING_VAT));
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getAssumptions()).containsExactly(RATE);
    }

    @Test
    @DisplayName("without a rate a fee with VAT is judged where it doesn't matter: below the cost with VAT in it")
    void withoutRate() {
        Finding below = of(calculated(), "99999.99", Optional.of(INCLUDING_VAT));
        assertThat(below.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(below)).contains("Det saknas minst 0,01 kr.");
        Finding open = of(calculated(), "100000", Optional.of(INCLUDING_VAT));
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(InputCode.VAT_RATE);
        assertThat(sv(open))
                .contains("eftersom det inte är känt vad avgiften är utan moms.")
                .endsWith("Komplettera med momssatsen.");
    }

    @Test
    @DisplayName("a fee of which VAT isn't stated is judged on both readings: fails in both, passes in both, else open")
    void unstated() {
        AgreementFile file = calculated().assuming(RATE);
        assertThat(of(file, "99999.99", Optional.empty()).getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(of(file, "125000", Optional.empty()).getOutcome()).isEqualTo(Outcome.MET);
        Finding open = of(file, "124999.99", Optional.empty());
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(InputCode.CALL_OFF_VAT_BASIS);
        assertThat(of(calculated(), "125000", Optional.empty()).getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
    }

    @Test
    @DisplayName("a call-off without a calculation, in a file that has others, misses it")
    void withoutCalculation() {
        Finding finding = of(calculated(), callOff("A-2", "95000").build());
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(CourseFullCost.CALCULATION);
        assertThat(sv(finding))
                .isEqualTo("Det går inte att bedöma om avgiften för ”Strategisk styrning”, 95 000 kr exklusive moms,"
                        + " täcker den fulla kostnaden. Komplettera med vad avropet kostar fullt ut.");
    }

    @Test
    @DisplayName("a cost in another currency isn't compared")
    void otherCurrency() {
        VatAmount euros = VatAmount.of(Money.parse("EUR 1"), VatBasis.EXCLUDING_VAT);
        AgreementFile file =
                file().record(CostCalculation.of(CallOffId.of("A-1"), FullCost.of(euros, euros), DAY), DAY);
        assertThat(of(file, callOff("A-1", "95000").build()).getMissing())
                .containsExactly(CourseFullCost.CALCULATION_IN_CURRENCY);
    }

    @Test
    @DisplayName("it isn't asked in a file without calculations, nor of an institution that isn't the state's")
    void notAsked() {
        assertThat(judge(COURSE, file(), callOff("A-1", "1").build())).isEmpty();
        CallOff ofMunicipality = callOff("A-1", "1")
                .activity(course().organiser(HARNOSAND.getId()).build())
                .build();
        assertThat(judge(COURSE, calculated(), ofMunicipality)).isEmpty();
        AgreementFile privately =
                calculated().record(MIUN.toBuilder().state(false).build(), DAY);
        assertThat(judge(COURSE, privately, callOff("A-1", "1").build())).isEmpty();
    }

    @Test
    @DisplayName("where it isn't known whether the state's institution gives the course, a fee below the cost is open")
    void openInstitution() {
        HigherEducationInstitution foundation = HigherEducationInstitution.builder()
                .id(PartnerId.of("foundation"))
                .name("Stiftelsehögskolan")
                .state(false)
                .build();
        AgreementFile open = AgreementFile.open(
                        framework().party(foundation, Role.PROVIDER).build())
                .record(costs("A-1", "70000", "30000"), DAY);
        Finding below = of(open, callOff("A-1", "99999.99").build());
        assertThat(below.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(below.getMissing()).containsExactly(CourseInstitution.INSTITUTION);
        assertThat(of(open, callOff("A-1", "100000").build()).getOutcome()).isEqualTo(Outcome.MET);
        Finding year = judge(YEAR, open.record(callOff("A-1", "99999.99").build(), DAY), AsOf.on(DAY))
                .get(0);
        assertThat(year.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(year.getMissing()).containsExactly(CourseInstitution.INSTITUTION);
        Finding covered = judge(YEAR, open.record(callOff("A-1", "100000").build(), DAY), AsOf.on(DAY))
                .get(0);
        assertThat(covered.getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("a year isn't assessed either with a fee of which VAT isn't stated, or a cost in another currency")
    void yearUnlike() {
        AgreementFile unstated = calculated()
                .record(
                        callOff("A-1", "1")
                                .amount(VatAmount.of(Money.of(SEK, 125_000)))
                                .build(),
                        DAY);
        assertThat(judge(YEAR, unstated, AsOf.on(DAY)).get(0).getMissing())
                .containsExactly(InputCode.CALL_OFF_VAT_BASIS);
        VatAmount euros = VatAmount.of(Money.parse("EUR 1"), VatBasis.EXCLUDING_VAT);
        AgreementFile euro = file().record(CostCalculation.of(CallOffId.of("A-1"), FullCost.of(euros, euros), DAY), DAY)
                .record(callOff("A-1", "100000").build(), DAY);
        assertThat(judge(YEAR, euro, AsOf.on(DAY)).get(0).getMissing())
                .containsExactly(CourseFullCost.CALCULATION_IN_CURRENCY);
    }

    @ParameterizedTest
    @CsvSource({"104999.99, NEEDS_JUDGEMENT", "105000, MET"})
    @DisplayName("over a year, 95 000 and 105 000 cover 100 000 each; an öre less needs judgement")
    void year(String second, Outcome outcome) {
        AgreementFile file = calculated()
                .record(costs("A-2", "60000", "40000"), DAY)
                .record(callOff("A-1", "95000").build(), DAY)
                .record(callOff("A-2", second).build(), DAY);
        assertThat(judge(YEAR, file, AsOf.on(DAY)))
                .extracting(Finding::getOutcome)
                .containsExactly(outcome);
    }

    @Test
    @DisplayName("a year below its costs is told, and each year apart, by the courses' first days")
    void yearInWords() {
        LocalDate later = LocalDate.of(2025, 1, 1);
        AgreementFile file = calculated()
                .record(costs("A-2", "60000", "40000"), DAY)
                .record(callOff("A-1", "95000").build(), DAY)
                .record(
                        callOff("A-2", "100000")
                                .activity(course().dates(DateRange.ofClosed(later, later.plusDays(9)))
                                        .build())
                                .build(),
                        DAY);
        List<Finding> years = judge(YEAR, file, AsOf.on(DAY));
        assertThat(years).extracting(Finding::getOutcome).containsExactly(Outcome.NEEDS_JUDGEMENT, Outcome.MET);
        assertThat(sv(years.get(0)))
                .isEqualTo("Avgifterna för kurserna 2024 enligt ramavtalet uppgår till 95 000 kr exklusive moms,"
                        + " 5 000 kr mindre än deras fulla kostnader, 100 000 kr. Enligt 5 § F (2002:760)"
                        + " och 5 § AvgF (1992:191)"
                        + " ska avgifterna täcka kostnaderna för"
                        + " uppdragsutbildningen som helhet, som kurserna är en del av. Om de gör det över året behöver"
                        + " bedömas av en handläggare.");
        assertThat(en(years.get(1)))
                .isEqualTo("The fees for the courses in 2025 under the framework agreement total SEK 100,000 excluding"
                        + " VAT, which covers their full costs of SEK 100,000.");
    }

    @Test
    @DisplayName("a year with a fee whose VAT isn't known, or a course without a calculation, names what is missing")
    void yearOpen() {
        AgreementFile file = calculated()
                .record(
                        callOff("A-1", "1")
                                .amount(VatAmount.of(Money.of(SEK, 125_000), INCLUDING_VAT))
                                .build(),
                        DAY);
        assertThat(judge(YEAR, file, AsOf.on(DAY)).get(0).getMissing()).containsExactly(InputCode.VAT_RATE);
        Finding met = judge(YEAR, file.assuming(RATE), AsOf.on(DAY)).get(0);
        assertThat(met.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(met.getAssumptions()).containsExactly(RATE);
        AgreementFile other = calculated().record(callOff("A-2", "1").build(), DAY);
        assertThat(judge(YEAR, other, AsOf.on(DAY)).get(0).getMissing()).containsExactly(CourseFullCost.CALCULATION);
        assertThat(judge(YEAR, other, callOff("A-1", "1").build())).isEmpty();
        assertThat(judge(YEAR, file(), AsOf.on(DAY))).isEmpty();
    }
}
