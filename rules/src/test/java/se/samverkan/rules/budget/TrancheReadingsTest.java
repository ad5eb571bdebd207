package se.samverkan.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.samverkan.core.money.VatBasis.EXCLUDING_VAT;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.budget.Amounts.RATE;
import static se.samverkan.rules.budget.Amounts.amount;
import static se.samverkan.rules.budget.Amounts.includingVat;
import static se.samverkan.rules.budget.Amounts.tranches;
import static se.samverkan.rules.budget.Amounts.tried;
import static se.samverkan.rules.budget.Amounts.unstated;
import static se.samverkan.rules.budget.Amounts.whole;
import static se.samverkan.rules.budget.Amounts.withEarlier;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.money.VatAmount;

/** The ceiling is 2 000 000 kr, with 500 000 kr for 2024 and 800 000 kr for 2025, on the basis that is said or on none. */
@DisplayName("What is called off in a year is held against the year's tranche in every reading of what is open")
class TrancheReadingsTest {

    private static final List<InputCode> NONE = List.of();
    private static final CommittedWithinTranche RULE = new CommittedWithinTranche();

    @ParameterizedTest(name = "tranche of basis {0}, {1} kr excluding VAT: {2}")
    @CsvSource({
        "E, 500000, MET",
        "E, 500000.01, NOT_MET",
        "I, 400000, MET",
        "I, 400000.01, NOT_MET",
        "?, 400000, MET",
        "?, 400000.01, NOT_ASSESSED",
        "?, 500000, NOT_ASSESSED",
        "?, 500000.01, NOT_MET"
    })
    @DisplayName("the part is on the ceiling's basis, and every reading of it is judged, here with 25 percent VAT")
    void readings(String basis, String asked, Outcome outcome) {
        AgreementFile file = tranches(amount("2000000", basis)).assuming(RATE);
        Finding finding = tried(RULE, file, excludingVat(asked));
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        if (outcome == Outcome.NOT_ASSESSED) {
            assertThat(finding.getMissing()).containsExactly(InputCode.CEILING_VAT_BASIS);
        }
        assertThat(whole(RULE, withEarlier(file, excludingVat(asked))).getOutcome())
                .isEqualTo(outcome);
    }

    static Stream<Arguments> inputsTaken() {
        VatAmount excluding = excludingVat("450000");
        VatAmount unstated = unstated("450000");
        return Stream.of(
                arguments(
                        "none, 25 percent VAT",
                        tranches(includingVat("2000000")).assuming(RATE),
                        excluding,
                        NONE),
                arguments("the rate", tranches(includingVat("2000000")), excluding, List.of(InputCode.VAT_RATE)),
                arguments(
                        "the ceiling's basis",
                        tranches(unstated("2000000")).assuming(RATE),
                        excluding,
                        List.of(InputCode.CEILING_VAT_BASIS)),
                arguments(
                        "the call-off's basis",
                        tranches(includingVat("2000000")).assuming(RATE),
                        unstated,
                        List.of(InputCode.CALL_OFF_VAT_BASIS)),
                arguments(
                        "both bases",
                        tranches(unstated("2000000")).assuming(RATE),
                        unstated,
                        List.of(InputCode.CEILING_VAT_BASIS, InputCode.CALL_OFF_VAT_BASIS)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputsTaken")
    @DisplayName("each input taken away in turn is named: 450 000 kr excluding VAT is 562 500 kr including it")
    void namesWhatIsMissing(String taken, AgreementFile file, VatAmount asked, List<InputCode> missing) {
        Finding finding = tried(RULE, file, asked);
        assertThat(finding.getMissing()).as(taken).isEqualTo(missing);
        assertThat(finding.getOutcome())
                .as(taken)
                .isEqualTo(missing.isEmpty() ? Outcome.NOT_MET : Outcome.NOT_ASSESSED);
    }

    @Test
    @DisplayName("without a basis of the call-off what fits in every reading is met, and what fits in none isn't")
    void withoutTheCallOffsBasis() {
        AgreementFile file = tranches(includingVat("2000000")).assuming(RATE);
        assertThat(tried(RULE, file, unstated("400000")).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(tried(RULE, file, unstated("400000.01")).getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(tried(RULE, file, unstated("500000")).getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(tried(RULE, file, unstated("500000.01")).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("with an open basis the words give both figures of the year")
    void wordsOfReadings() {
        AgreementFile file = withEarlier(tranches(unstated("2000000")).assuming(RATE), excludingVat("300000"));
        assertThat(en(tried(RULE, file, excludingVat("150000"))))
                .startsWith("Whether the call-off of SEK 150,000 excluding VAT fits cannot be assessed, because the"
                        + " framework agreement does not state whether its amounts, the tranche for 2024 of SEK 500,000"
                        + " among them, include VAT. Excluding VAT, call-offs in 2024 total SEK 450,000, within the"
                        + " tranche. With 25% VAT (rate supplied by the user) they total SEK 562,500, exceeding it by SEK"
                        + " 62,500. Please state the ceiling's VAT basis.");
        assertThat(sv(tried(RULE, file, excludingVat("150000"))))
                .contains("däribland årsbeloppet för 2024, 500 000 kr, är med eller utan moms. Utan moms uppgår avropen"
                        + " under 2024 till 450 000 kr och ryms.");
        AgreementFile assumed = Amounts.assumingBasis(file, EXCLUDING_VAT);
        assertThat(tried(RULE, assumed, excludingVat("200000")).getAssumptions())
                .extracting(assumption -> assumption.getInput())
                .containsExactly(InputCode.CEILING_VAT_BASIS);
    }
}
