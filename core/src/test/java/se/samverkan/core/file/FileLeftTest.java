package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.amount;
import static se.samverkan.core.file.Files.callOff;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.Files.sek;

import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.quantity.Precision;
import se.samverkan.core.text.Text;

@DisplayName("What is left of a ceiling is told where the two can be compared, and else is absent")
class FileLeftTest {

    private static final Assumption EXCLUDING = Assumption.vatBasis(VatBasis.EXCLUDING_VAT, "as the orders");

    private static AgreementFile file(Ceiling ceiling) {
        return AgreementFile.open(AGREEMENT.toBuilder().ceiling(ceiling).build());
    }

    private static AgreementFile ordered(AgreementFile file) {
        return file.record(callOff("A-1", 400_000, DAY), DAY);
    }

    @Test
    @DisplayName("with nothing ordered, all of it is left on whatever basis it is stated")
    void nothingOrdered() {
        assertThat(on(file(Ceiling.of(sek(2_000_000))), DAY).balances().getLeft())
                .hasValue(sek(2_000_000));
    }

    @Test
    @DisplayName("on an open basis it isn't told, until somebody assumes one, who is then named")
    void openBasis() {
        AgreementFile file = ordered(file(Ceiling.of(sek(2_000_000))));
        assertThat(on(file, DAY).balances().getLeft()).isEmpty();
        Balances assumed = on(file.assuming(EXCLUDING), DAY).balances();
        assertThat(assumed.getLeft()).hasValue(sek(1_600_000));
        assertThat(assumed.getAssumptions()).containsExactly(EXCLUDING);
        Assumption including = Assumption.vatBasis(VatBasis.INCLUDING_VAT, "as the law says of prices to consumers");
        assertThat(on(file.assuming(EXCLUDING).assuming(including), DAY)
                        .balances()
                        .getLeft())
                .isEmpty();
    }

    @Test
    @DisplayName("to a least amount it is what isn't called off of that, and nothing once it is reached")
    void leftToLeast() {
        Ceiling ceiling = Ceiling.builder()
                .amount(amount(2_000_000))
                .leastAmount(sek(400_001))
                .tranche(2024, sek(500_000))
                .build();
        assertThat(on(file(ceiling), DAY).balances().getLeftToLeast()).hasValue(sek(400_001));
        Balances ordered = on(ordered(file(ceiling)), DAY).balances();
        assertThat(ordered.getLeftToLeast()).hasValue(sek(1));
        assertThat(ordered.in(Year.of(2024)).getLeftToLeast()).as("of a part").isEmpty();
        for (long least : new long[] {400_000, 399_999, 0}) {
            Ceiling reached = ceiling.toBuilder().leastAmount(sek(least)).build();
            assertThat(on(ordered(file(reached)), DAY).balances().getLeftToLeast())
                    .hasValue(sek(0));
        }
        Balances without = on(ordered(file(Ceiling.of(amount(2_000_000)))), DAY).balances();
        assertThat(without.getLeftToLeast()).isEmpty();
        assertThat(ordered).isNotEqualTo(without);
        Ceiling otherBasis = ceiling.toBuilder()
                .amount(VatAmount.parse("SEK 2000000.00 INCLUDING_VAT"))
                .build();
        assertThat(on(ordered(file(otherBasis)), DAY).balances().getLeftToLeast())
                .isEmpty();
    }

    @Test
    @DisplayName("on the basis of the orders it is told, and rests on no assumption that was made all the same")
    void sameBasis() {
        Balances balances = on(ordered(file(Ceiling.of(amount(2_000_000))).assuming(EXCLUDING)), DAY)
                .balances();
        assertThat(balances.getLeft()).hasValue(sek(1_600_000));
        assertThat(balances.getAssumptions()).isEmpty();
    }

    @Test
    @DisplayName("on another basis, in another currency or in round terms it isn't told")
    void incomparable() {
        for (Ceiling ceiling : new Ceiling[] {
            Ceiling.of(VatAmount.parse("SEK 2000000.00 INCLUDING_VAT")),
            Ceiling.of(VatAmount.parse("EUR 2000000.00 EXCLUDING_VAT")),
            Ceiling.builder()
                    .amount(amount(2_000_000))
                    .precision(Precision.ABOUT)
                    .build()
        }) {
            assertThat(on(ordered(file(ceiling)), DAY).balances().getLeft()).isEmpty();
        }
    }

    @Test
    @DisplayName("where a pilot went before, it isn't told until it is known that the pilot doesn't count")
    void pilots() {
        AgreementFile file = ordered(AgreementFile.open(AGREEMENT.toBuilder()
                .link(AgreementLink.Type.PILOTED_BY, AgreementId.of("pilot"))
                .build()));
        Assumption leftOut = Assumption.pilotCounted(false, Text.of("it was paid for on its own"));
        Assumption counted = Assumption.pilotCounted(true, Text.of("to be safe"));
        assertThat(on(file, DAY).balances().getLeft()).isEmpty();
        assertThat(on(file.assuming(counted), DAY).balances().getLeft()).isEmpty();
        Balances balances = on(file.assuming(counted).assuming(leftOut), DAY).balances();
        assertThat(balances.getLeft()).hasValue(sek(1_600_000));
        assertThat(balances.getAssumptions()).containsExactly(leftOut);
    }

    @Test
    @DisplayName("of a year's part, what that year's orders leave")
    void tranches() {
        Ceiling ceiling = Ceiling.builder()
                .amount(amount(2_000_000))
                .tranche(2024, sek(300_000))
                .build();
        Balances balances = on(ordered(file(ceiling)), DAY).balances();
        assertThat(balances.in(Year.of(2024)).getLeft()).hasValue(sek(-100_000));
        assertThat(balances.in(Year.of(2025)).getLeft()).isEmpty();
    }

    @Test
    @DisplayName("with nothing ordered, what is committed is 0 in the ceiling's currency, compared or not")
    void currency() {
        Ceiling inEuro = Ceiling.builder()
                .amount(VatAmount.parse("EUR 1.00"))
                .precision(Precision.ABOUT)
                .build();
        assertThat(on(file(inEuro), DAY).balances())
                .hasToString("committed EUR 0.00, invoiced EUR 0.00, paid EUR 0.00");
        assertThat(on(ordered(file(inEuro)), DAY).balances().getCommitted()).isEqualTo(sek(400_000));
    }

    @Test
    @DisplayName("without a ceiling there is nothing to be left of")
    void none() {
        AgreementFile none = AgreementFile.open(
                AGREEMENT.toBuilder().ceiling(Optional.empty()).build());
        assertThat(on(none, DAY).balances().getLeft()).isEmpty();
        AgreementFile intent = AgreementFile.open(
                LetterOfIntent.builder().id(AgreementId.of("vkl-mdh")).build());
        assertThat(on(intent, DAY).balances().getLeft()).isEmpty();
    }
}
