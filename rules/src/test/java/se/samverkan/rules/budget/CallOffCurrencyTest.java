package se.samverkan.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.budget.Amounts.tried;
import static se.samverkan.rules.budget.Amounts.withEarlier;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Admission;
import se.samverkan.rules.RuleBook;

@DisplayName("A call-off is in the currency of the ceiling and of the earlier call-offs")
class CallOffCurrencyTest {

    private static final CallOffCurrency RULE = new CallOffCurrency();
    private static final VatAmount EURO = VatAmount.parse("EUR 10000.00 EXCLUDING_VAT");
    private static final AgreementFile WITHOUT_CEILING = AgreementFile.open(
            FrameworkAgreement.builder().id(AgreementId.of("no-ceiling")).build());

    @Test
    @DisplayName("in the ceiling's currency it is met, in another not")
    void heldAgainstTheCeiling() {
        assertThat(tried(RULE, file(), excludingVat("1")).getOutcome()).isEqualTo(Outcome.MET);
        Finding other = tried(RULE, file(), EURO);
        assertThat(other.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(other.getPath()).isEqualTo("callOffs[A-1].amount");
        assertThat(other.getSources()).containsExactly(Source.clause("ceiling"));
        assertThat(sv(other))
                .isEqualTo("Avropet på 10 000 EUR exklusive moms är inte i SEK, som ramavtalets takbelopp är angivet i."
                        + " Belopp i olika valutor läggs inte ihop och jämförs inte. Ange avropets belopp i SEK.");
        assertThat(en(other))
                .isEqualTo("The call-off of EUR 10,000 excluding VAT is not in SEK, in which the framework agreement's"
                        + " ceiling is stated. Amounts in different currencies are not added or compared. State the"
                        + " call-off in SEK.");
    }

    @Test
    @DisplayName("without a ceiling it is held against the earlier call-offs")
    void heldAgainstEarlierOnes() {
        AgreementFile file = withEarlier(WITHOUT_CEILING, excludingVat("1"));
        assertThat(tried(RULE, file, excludingVat("1")).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(en(tried(RULE, file, EURO))).contains("is not in SEK, as the earlier call-offs are");
    }

    @Test
    @DisplayName("in the ceiling's currency but not that of what is recorded, it isn't admitted")
    void recordedInAnotherCurrency() {
        AgreementFile file = withEarlier(file(), EURO);
        Finding finding = tried(RULE, file, excludingVat("1"));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.getValue("expected", String.class)).contains("EUR");
        Admission admission = RuleBook.sweden().admit(file, Amounts.of(excludingVat("1")), AsOf.on(DAY));
        assertThat(admission.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(admission.getFile()).isSameAs(file);
    }

    @Test
    @DisplayName("of the file as a whole, what is recorded in another currency than the ceiling's stays visible")
    void recordedStaysVisible() {
        assertThat(judge(RULE, withEarlier(file(), EURO), AsOf.on(DAY)))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("the question doesn't arise for a first call-off without a ceiling, nor without a call-off")
    void notAsked() {
        assertThat(judge(RULE, WITHOUT_CEILING, Amounts.of(EURO))).isEmpty();
        assertThat(judge(RULE, withEarlier(WITHOUT_CEILING, EURO), AsOf.on(DAY)))
                .isEmpty();
        assertThat(judge(RULE, file(), AsOf.on(DAY))).isEmpty();
    }
}
