package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.agreement.Amended.ASKED;
import static se.samverkan.rules.agreement.Amended.EFFECTIVE;
import static se.samverkan.rules.agreement.Amended.SIGNED_ON;
import static se.samverkan.rules.agreement.Amended.amendment;
import static se.samverkan.rules.agreement.Amended.attested;
import static se.samverkan.rules.agreement.Amended.chapter7;
import static se.samverkan.rules.agreement.Amended.file;

import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.quantity.Precision;
import se.samverkan.core.text.Text;

@DisplayName("The size of an amendment where the VAT basis is open or includes VAT")
class AmendmentSizeReadingsTest {

    private static final Text WHY = Text.of("budgetchefens uppgift");
    private static final Assumption RATE = Assumption.vatRate(VatRate.ofPercent("25"), WHY);

    private static Ceiling ceiling(String kronor, Optional<VatBasis> basis) {
        return Ceiling.of(VatAmount.of(Money.parse("SEK " + kronor), basis));
    }

    private static Amendment.Builder to(Ceiling ceiling) {
        return amendment("T-1", EFFECTIVE, Change.of(ceiling))
                .addAttestations(attested(InputCode.AMENDMENT_NATURE_UNCHANGED));
    }

    private static AgreementFile changed(String before, String after, Optional<VatBasis> basis) {
        return file(
                chapter7("1").ceiling(ceiling(before, basis)),
                to(ceiling(after, basis)).build());
    }

    private static Finding of(AgreementFile file) {
        return judge(new AmendmentOfSmallValue(), file, ASKED).get(0);
    }

    private static void assertMissing(AgreementFile file, InputCode missing) {
        assertThat(of(file).getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(of(file).getMissing()).containsExactly(missing);
    }

    @Test
    @DisplayName(
            "open: a share is the same with VAT and without, and what is below the threshold with it is so without")
    void open() {
        Finding within = of(changed("10000000", "10999999", Optional.empty()));
        assertThat(within.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(sv(within)).contains("är 999 999 kr. Det är lägre än 10 procent");
        assertThat(of(changed("10000000", "11000000", Optional.empty())).getVariant())
                .isEqualTo("share");
        assertThat(of(changed("40000000", "42451815", Optional.empty())).getOutcome())
                .isEqualTo(Outcome.MET);
        assertMissing(changed("40000000", "42451816", Optional.empty()), InputCode.CEILING_VAT_BASIS);
    }

    @Test
    @DisplayName("including VAT without a rate: the same, but that the rate is what is missing")
    void includingWithoutRate() {
        Optional<VatBasis> including = Optional.of(VatBasis.INCLUDING_VAT);
        assertThat(of(changed("10000000", "10999999", including)).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(of(changed("10000000", "11000000", including)).getVariant()).isEqualTo("share");
        assertMissing(changed("40000000", "42451816", including), InputCode.VAT_RATE);
    }

    @Test
    @DisplayName("including VAT with a rate of 25 percent: 3 064 770 kr is the threshold")
    void includingWithRate() {
        Optional<VatBasis> including = Optional.of(VatBasis.INCLUDING_VAT);
        AgreementFile below = changed("40000000", "43064769.99", including).assuming(RATE, SIGNED_ON);
        assertThat(of(below).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(of(below).getAssumptions()).containsExactly(RATE);
        AgreementFile at = changed("40000000", "43064770", including).assuming(RATE, SIGNED_ON);
        assertThat(of(at).getVariant()).isEqualTo("threshold");
        assertThat(of(at).getValues()).containsEntry("net", excludingVat("2451816"));
    }

    @Test
    @DisplayName("an assumed basis is used, and named")
    void assumed() {
        Assumption excluding = Assumption.vatBasis(VatBasis.EXCLUDING_VAT, WHY);
        AgreementFile file = changed("40000000", "42451816", Optional.empty()).assuming(excluding, SIGNED_ON);
        assertThat(of(file).getVariant()).isEqualTo("threshold");
        assertThat(of(file).getAssumptions()).contains(excluding);
    }

    @Test
    @DisplayName("two bases, and a stated value beside an open one, can't be compared without knowing it")
    void mixed() {
        AgreementFile two = file(
                chapter7("1").ceiling(ceiling("10000000", Optional.empty())),
                to(ceiling("10000001", Optional.of(VatBasis.EXCLUDING_VAT))).build());
        assertMissing(two, InputCode.CEILING_VAT_BASIS);
        AgreementFile stated = file(
                chapter7("1").ceiling(ceiling("10000000", Optional.empty())),
                to(ceiling("10000001", Optional.empty()))
                        .valueBefore(excludingVat("9000000"))
                        .build());
        assertMissing(stated, InputCode.CEILING_VAT_BASIS);
    }

    @Test
    @DisplayName("a ceiling in round terms, before or after, has no exact value")
    void round() {
        Ceiling exact = Ceiling.of(excludingVat("10000000"));
        Ceiling round = exact.toBuilder().precision(Precision.ABOUT).build();
        assertMissing(file(chapter7("1").ceiling(round), to(exact).build()), InputCode.CEILING_EXACT_AMOUNT);
        assertMissing(file(chapter7("1").ceiling(exact), to(round).build()), InputCode.CEILING_EXACT_AMOUNT);
    }

    @Test
    @DisplayName("another currency can't be compared")
    void currency() {
        Ceiling euro = Ceiling.of(VatAmount.of(Money.parse("EUR 1000000"), VatBasis.EXCLUDING_VAT));
        Ceiling more = Ceiling.of(VatAmount.of(Money.parse("EUR 1000001"), VatBasis.EXCLUDING_VAT));
        assertMissing(file(chapter7("1"), to(euro).build()), InputCode.AMENDMENT_VALUE_CHANGE);
        assertMissing(file(chapter7("1").ceiling(euro), to(more).build()), InputCode.AMENDMENT_VALUE_CHANGE);
    }
}
