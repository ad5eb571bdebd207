package se.samverkan.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.money.VatBasis.EXCLUDING_VAT;
import static se.samverkan.core.money.VatBasis.INCLUDING_VAT;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.budget.Amounts.withEarlier;

import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.RuleBook;

@DisplayName("A ceiling amended to another currency or VAT basis than that of the call-offs")
class CeilingInOtherCurrencyTest {

    private static final CommittedWithinCeiling RULE = new CommittedWithinCeiling();
    private static final LocalDate AMENDED = DAY.plusMonths(2);

    private static AgreementFile amendedTo(String ceiling, VatBasis basis) {
        Ceiling changed = Ceiling.builder()
                .amount(VatAmount.of(Money.parse(ceiling), basis))
                .tranche(2024, Money.parse(ceiling))
                .build();
        return withEarlier(file(), excludingVat("500000"))
                .record(
                        Amendment.builder()
                                .effectiveFrom(AMENDED)
                                .reason(Text.of("ny finansiering"))
                                .addChanges(Change.of(changed))
                                .build(),
                        DAY);
    }

    @Test
    @DisplayName("can't be held against them: the file isn't assessed from the day of the amendment")
    void currency() {
        AgreementFile file = amendedTo("EUR 200000.00", EXCLUDING_VAT);
        assertThat(judge(RULE, file, AsOf.on(AMENDED.minusDays(1))).get(0).getOutcome())
                .isEqualTo(Outcome.MET);
        Finding finding = judge(RULE, file, AsOf.on(AMENDED)).get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(CommittedWithinCeiling.CEILING_IN_CURRENCY);
        assertThat(finding.getPath()).isEqualTo("agreement.ceiling");
        assertThat(sv(finding))
                .isEqualTo(
                        "Det går inte att bedöma om avropen, sammanlagt 500 000 kr exklusive moms, ryms inom ramavtalets"
                                + " takbelopp, 200 000 EUR exklusive moms, eftersom belopp i olika valutor inte jämförs."
                                + " Komplettera med takbeloppet i avropens valuta.");
        assertThat(en(finding))
                .isEqualTo(
                        "Whether the call-offs, SEK 500,000 excluding VAT in all, fit within the framework agreement's"
                                + " ceiling of EUR 200,000 excluding VAT cannot be assessed, because amounts in different"
                                + " currencies are not compared. Please state the ceiling in the currency of the call-offs.");
    }

    @Test
    @DisplayName("is seen in the answer for the file, and what is left is absent")
    void whole() {
        AgreementFile file = amendedTo("EUR 200000.00", EXCLUDING_VAT);
        assertThat(RuleBook.sweden().assess(file, AsOf.on(AMENDED)).getOutcome())
                .isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(file.at(AsOf.on(AMENDED)).balances().getLeft()).isEmpty();
        assertThat(file.at(AsOf.on(AMENDED.minusDays(1))).balances().getLeft()).contains(Money.parse("SEK 1500000.00"));
    }

    @Test
    @DisplayName("is told of a call-off by the rule on its currency, and not twice")
    void tried() {
        AgreementFile file = amendedTo("EUR 200000.00", EXCLUDING_VAT);
        assertThat(judge(RULE, file, callOff("A-1", "100000").orderedOn(AMENDED).build()))
                .isEmpty();
        assertThat(judge(
                                new CallOffCurrency(),
                                file,
                                callOff("A-1", "100000").orderedOn(AMENDED).build())
                        .get(0)
                        .getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("with VAT where the call-offs are without isn't assessed either, for want of a rate")
    void vatBasis() {
        AgreementFile file = amendedTo("SEK 499999.99", INCLUDING_VAT);
        assertThat(judge(RULE, file, AsOf.on(AMENDED)).get(0).getOutcome()).isEqualTo(Outcome.NOT_MET);
        AgreementFile within = amendedTo("SEK 600000.00", INCLUDING_VAT);
        assertThat(judge(RULE, within, AsOf.on(AMENDED)).get(0).getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(RuleBook.sweden().assess(within, AsOf.on(AMENDED)).getOutcome())
                .isEqualTo(Outcome.NOT_ASSESSED);
    }
}
