package se.samverkan.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.budget.Amounts.amount;
import static se.samverkan.rules.budget.Amounts.includingVat;
import static se.samverkan.rules.budget.Amounts.tried;
import static se.samverkan.rules.budget.Amounts.unstated;
import static se.samverkan.rules.budget.Amounts.withEarlier;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.time.AsOf;

@DisplayName("A call-off is on the VAT basis of the earlier ones")
class CallOffVatBasisTest {

    private static final CallOffVatBasis RULE = new CallOffVatBasis();

    @ParameterizedTest(name = "earlier {0}, this one {1}: {2}")
    @CsvSource({
        "E, E, MET",
        "I, I, MET",
        "?, ?, MET",
        "E, I, NOT_MET",
        "I, E, NOT_MET",
        "E, ?, NOT_ASSESSED",
        "I, ?, NOT_ASSESSED",
        "?, E, NOT_ASSESSED",
        "?, I, NOT_ASSESSED"
    })
    @DisplayName("the same is met, the other not; where one is stated and one not, it can't be told")
    void everyPair(String earlier, String own, Outcome outcome) {
        Finding finding = tried(RULE, withEarlier(file(), amount("100", earlier)), amount("200", own));
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getPath()).isEqualTo("callOffs[A-1].amount.vatBasis");
        if (outcome == Outcome.NOT_ASSESSED) {
            assertThat(finding.getMissing()).containsExactly(InputCode.CALL_OFF_VAT_BASIS);
        }
    }

    @Test
    @DisplayName("it says which basis the amount should be stated on")
    void words() {
        AgreementFile file = withEarlier(file(), excludingVat("100000"));
        assertThat(sv(tried(RULE, file, includingVat("250000"))))
                .isEqualTo(
                        "Avropet på 250 000 kr är inklusive moms, medan de tidigare avropen är exklusive moms. Belopp"
                                + " med och utan moms läggs inte ihop. Ange avropets belopp exklusive moms.");
        assertThat(en(tried(RULE, file, includingVat("250000"))))
                .isEqualTo("The call-off of SEK 250,000 includes VAT, while the earlier call-offs exclude VAT."
                        + " Amounts with and without VAT are not added. State the call-off excluding VAT.");
        assertThat(sv(tried(RULE, file, unstated("250000"))))
                .isEqualTo("Det går inte att bedöma om avropet på 250 000 kr kan läggas ihop med de tidigare"
                        + " avropen, som är exklusive moms, eftersom det inte är angivet om avropet är med eller"
                        + " utan moms. Komplettera med om avropet är med eller utan moms.");
    }

    @Test
    @DisplayName("the question doesn't arise for a first call-off, in another currency, or of what is recorded")
    void notAsked() {
        assertThat(judge(RULE, file(), Amounts.of(excludingVat("1")))).isEmpty();
        AgreementFile file = withEarlier(file(), excludingVat("1"));
        assertThat(judge(RULE, file, Amounts.of(VatAmount.parse("EUR 1.00 INCLUDING_VAT"))))
                .isEmpty();
        assertThat(judge(RULE, file, AsOf.on(DAY))).isEmpty();
    }
}
