package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.Files.sek;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.agreement.ExtensionOption;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.agreement.Procurement;
import se.samverkan.core.agreement.Renewal;
import se.samverkan.core.agreement.SubordinateAgreement;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.quantity.Precision;
import se.samverkan.core.statute.StatutoryFigures;
import se.samverkan.core.text.Text;

@DisplayName("The value of a purchase is the most that may be called off, without VAT")
class ProcurementValueTest {

    private static final Text WHY = Text.of("the host's word");
    private static final Assumption EXCLUDING = Assumption.vatBasis(VatBasis.EXCLUDING_VAT, WHY);
    private static final Assumption INCLUDING = Assumption.vatBasis(VatBasis.INCLUDING_VAT, WHY);
    private static final Assumption RATE = Assumption.vatRate(VatRate.ofPercent("25"), WHY);

    private static AgreementFile file(Ceiling ceiling) {
        return AgreementFile.open(AGREEMENT.toBuilder().ceiling(ceiling).build());
    }

    private static ProcurementValue valueOf(AgreementFile file) {
        return on(file, DAY).facts().procurementValue(StatutoryFigures.sweden());
    }

    @Test
    @DisplayName("a ceiling excluding VAT is the value")
    void excluding() {
        ProcurementValue value = valueOf(Files.OPENED);
        assertThat(value.getAmount()).hasValue(sek(2_000_000));
        assertThat(value.getMissing()).isEmpty();
        assertThat(value.getAssumptions()).isEmpty();
        assertThat(value).hasToString("SEK 2000000.00");
    }

    @Test
    @DisplayName("VAT is taken out of a ceiling that includes it, where the host gives the rate")
    void including() {
        AgreementFile file = file(Ceiling.of(VatAmount.of(sek(2_500_000), VatBasis.INCLUDING_VAT)));
        assertThat(valueOf(file).getAmount()).isEmpty();
        assertThat(valueOf(file).getMissing()).containsExactly(InputCode.VAT_RATE);
        ProcurementValue value = valueOf(file.assuming(RATE));
        assertThat(value.getAmount()).hasValue(sek(2_000_000));
        assertThat(value.getAssumptions()).containsExactly(RATE);
    }

    @ParameterizedTest
    @CsvSource({
        "1000000.00, 25, 800000.00",
        "1000000.01, 25, 800000.01", // 800 000.008
        "999999.99, 25, 799999.99", // 799 999.992
        "1060000.00, 6, 1000000.00",
        "700000.00, 12, 625000.00",
        "500000.00, 0, 500000.00"
    })
    @DisplayName("VAT is taken out exactly, and the value rounded to the nearest öre")
    void worked(String ceiling, String percent, String value) {
        VatAmount amount = VatAmount.of(Money.parse("SEK " + ceiling), VatBasis.INCLUDING_VAT);
        AgreementFile file = file(Ceiling.of(amount)).assuming(Assumption.vatRate(VatRate.ofPercent(percent), WHY));
        assertThat(valueOf(file).getAmount()).hasValue(Money.parse("SEK " + value));
    }

    @Test
    @DisplayName("what the parties have estimated is the value, before a ceiling")
    void estimated() {
        AgreementFile file = AgreementFile.open(AGREEMENT.toBuilder()
                .procurement(
                        Procurement.builder().estimatedValue(sek(1_750_000)).build())
                .build());
        assertThat(valueOf(file).getAmount()).hasValue(sek(1_750_000));
        assertThat(valueOf(file).getMissing()).isEmpty();
    }

    @Test
    @DisplayName("an open basis is missing, and may be assumed")
    void openBasis() {
        AgreementFile file = file(Ceiling.of(sek(2_000_000)));
        assertThat(valueOf(file).getMissing()).containsExactly(InputCode.CEILING_VAT_BASIS);
        assertThat(valueOf(file)).hasToString("missing [ceiling.vat-basis]");
        assertThat(valueOf(file.assuming(EXCLUDING)).getAmount()).hasValue(sek(2_000_000));
        assertThat(valueOf(file.assuming(EXCLUDING)).getAssumptions()).containsExactly(EXCLUDING);
        assertThat(valueOf(file.assuming(INCLUDING).assuming(RATE)).getAmount()).hasValue(sek(1_600_000));
        assertThat(valueOf(file.assuming(INCLUDING).assuming(RATE)).getAssumptions())
                .containsExactly(INCLUDING, RATE);
    }

    @Test
    @DisplayName(
            "tells the paragraphs that it is counted by: of a framework the sum under it, and of all that is to be paid")
    void sources() {
        List<Source> ofFramework = List.of(Source.statute("LOU 5:14"), Source.statute("LOU 5:3"));
        assertThat(valueOf(Files.OPENED).getSources()).isEqualTo(ofFramework);
        assertThat(valueOf(AgreementFile.open(AGREEMENT.toBuilder()
                                .procurement(Procurement.builder()
                                        .estimatedValue(sek(1))
                                        .build())
                                .build()))
                        .getSources())
                .isEqualTo(ofFramework);
        AgreementFile open = AgreementFile.open(
                AGREEMENT.toBuilder().ceiling(Optional.empty()).build());
        assertThat(valueOf(open).getSources()).isEqualTo(ofFramework);
    }

    @Test
    @DisplayName(
            "of another agreement is counted by what is to be paid in all, and of a service by the month by that paragraph too")
    void sourcesOfOthers() {
        SubordinateAgreement.Builder other = SubordinateAgreement.builder()
                .id(AgreementId.of("service"))
                .link(AgreementLink.Type.IMPLEMENTS, AGREEMENT.getId());
        List<Source> paid = List.of(Source.statute("LOU 5:3"));
        assertThat(valueOf(AgreementFile.open(other.build())).getSources()).isEqualTo(paid);
        assertThat(valueOf(AgreementFile.open(other.ceiling(Ceiling.of(sek(1))).build()))
                        .getSources())
                .isEqualTo(paid);
        SubordinateAgreement monthly = SubordinateAgreement.builder()
                .id(AgreementId.of("service"))
                .link(AgreementLink.Type.IMPLEMENTS, AGREEMENT.getId())
                .procurement(Procurement.builder().monthlyValue(sek(20_000)).build())
                .build();
        assertThat(valueOf(AgreementFile.open(monthly)).getSources())
                .containsExactly(Source.statute("LOU 5:13"), Source.statute("LOU 5:3"));
    }

    @Test
    @DisplayName("nothing is nothing on any basis")
    void zero() {
        assertThat(valueOf(file(Ceiling.of(sek(0)))).getAmount()).hasValue(sek(0));
        assertThat(valueOf(file(Ceiling.of(VatAmount.of(sek(0), VatBasis.INCLUDING_VAT))))
                        .getAmount())
                .hasValue(Money.parse("SEK 0.00"));
    }

    @Test
    @DisplayName("a ceiling in round terms, and none, are missing")
    void missing() {
        Ceiling round = Ceiling.of(Files.amount(2_000_000)).toBuilder()
                .precision(Precision.ABOUT)
                .build();
        assertThat(valueOf(file(round)).getMissing()).containsExactly(InputCode.CEILING_EXACT_AMOUNT);
        AgreementFile without = AgreementFile.open(
                AGREEMENT.toBuilder().ceiling(Optional.empty()).build());
        assertThat(valueOf(without).getMissing()).containsExactly(InputCode.PROCUREMENT_VALUE);
        AgreementFile letter = AgreementFile.open(
                LetterOfIntent.builder().id(AGREEMENT.getId()).build());
        assertThat(valueOf(letter).getMissing()).containsExactly(InputCode.PROCUREMENT_VALUE);
    }

    @Test
    @DisplayName(
            "options to extend and renewals count as used: a ceiling that may leave them out isn't the whole value")
    void extensions() {
        for (TermClauses clauses : List.of(
                TermClauses.builder()
                        .addExtensionOptions(ExtensionOption.ofYears(1))
                        .build(),
                TermClauses.builder().renewal(Renewal.ofYears(1)).build())) {
            AgreementFile file = AgreementFile.open(
                    AGREEMENT.toBuilder().termClauses(clauses).build());
            assertThat(valueOf(file).getMissing()).containsExactly(InputCode.CEILING_COVERS_EXTENSIONS);
            Assumption covering = Assumption.coveringExtensions(true, WHY);
            assertThat(valueOf(file.assuming(covering)).getAmount()).hasValue(sek(2_000_000));
            assertThat(valueOf(file.assuming(covering)).getAssumptions()).containsExactly(covering);
            assertThat(valueOf(file.assuming(Assumption.coveringExtensions(false, WHY)))
                            .getMissing())
                    .containsExactly(InputCode.AGREEMENT_VALUE_OF_EXTENSIONS);
        }
    }

    @Test
    @DisplayName("a ceiling that is stated to cover the extensions is the value, whatever is assumed")
    void stated() {
        AgreementFile file = AgreementFile.open(AGREEMENT.toBuilder()
                .termClauses(TermClauses.builder()
                        .addExtensionOptions(ExtensionOption.ofYears(1))
                        .build())
                .ceiling(Ceiling.of(Files.amount(5)).toBuilder()
                        .coveringExtensions(true)
                        .build())
                .build());
        assertThat(valueOf(file.assuming(Assumption.coveringExtensions(false, WHY)))
                        .getAmount())
                .hasValue(sek(5));
    }

    @Test
    @DisplayName("it is equal by its amount, what is missing and what it rests on")
    void equality() {
        assertThat(valueOf(Files.OPENED))
                .isEqualTo(valueOf(Files.OPENED))
                .hasSameHashCodeAs(valueOf(Files.OPENED))
                .isNotEqualTo(valueOf(file(Ceiling.of(sek(2_000_000)))))
                .isNotEqualTo(valueOf(file(Ceiling.of(sek(2_000_000))).assuming(EXCLUDING)));
    }
}
