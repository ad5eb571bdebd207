package se.samverkan.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.budget.Amounts.includingVat;
import static se.samverkan.rules.budget.Amounts.tranches;
import static se.samverkan.rules.budget.Amounts.tried;
import static se.samverkan.rules.budget.Amounts.under;
import static se.samverkan.rules.budget.Amounts.whole;
import static se.samverkan.rules.budget.Amounts.withEarlier;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.money.DatedVatRate;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Given;
import se.samverkan.rules.Rule;

@DisplayName("A limit with VAT and call-offs without, where the rate holds on certain days")
class DatedRateTest {

    private static final Rule CEILING = new CommittedWithinCeiling();
    private static final Text WHY = Text.of("sv", "lärosätets uppgift").and("en", "as the university says");
    private static final Assumption IN_2024 = rate("25 2024-01-01/2024-12-31");

    private static Assumption rate(String dated) {
        return Assumption.vatRate(DatedVatRate.parse(dated), WHY);
    }

    private static Finding on(Rule rule, AgreementFile file, LocalDate day, String amount) {
        return judge(
                        rule,
                        file,
                        callOff("A-1", "0")
                                .orderedOn(day)
                                .amount(excludingVat(amount))
                                .build())
                .get(0);
    }

    private static void assertRateMissing(Finding finding) {
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(InputCode.VAT_RATE);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, NOT_ASSESSED", "2024-01-01, MET", "2024-12-31, MET", "2025-01-01, NOT_ASSESSED"})
    @DisplayName("the rate turns a call-off of its days, and is missing for one of another day")
    void days(LocalDate day, Outcome outcome) {
        AgreementFile file = under(includingVat("2000000")).assuming(IN_2024);
        Finding finding = on(CEILING, file, day, "1600000");
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getMissing()).isEqualTo(outcome == Outcome.MET ? List.of() : List.of(InputCode.VAT_RATE));
    }

    @Test
    @DisplayName("an answer by it names its days, and one without it asks for a rate that applies")
    void inWords() {
        AgreementFile file = under(includingVat("2000000")).assuming(IN_2024);
        assertThat(sv(on(CEILING, file, DAY, "1600000")))
                .endsWith("Det bygger på antagandet att momsen är 25 procent, 1 januari 2024 till 31 december 2024"
                        + " (lärosätets uppgift).");
        assertThat(sv(on(CEILING, file, LocalDate.of(2025, 1, 1), "1600000")))
                .endsWith(
                        "och ingen momssats som gäller för dem är angiven. Summan av avropen är 1 600 000 kr. Komplettera"
                                + " med momssatsen.");
    }

    @Test
    @DisplayName("an earlier call-off of a day that it doesn't hold on can't be turned by it")
    void earlier() {
        AgreementFile file = withEarlier(under(includingVat("2000000")), excludingVat("100000"));
        assertRateMissing(on(CEILING, file.assuming(rate("25 2024-02-02/..")), DAY.plusDays(1), "1"));
        assertThat(on(CEILING, file.assuming(rate("25 2024-02-01/..")), DAY.plusDays(1), "1")
                        .getOutcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("over the whole term those ordered later count too")
    void later() {
        AgreementFile file = withEarlier(under(includingVat("2000000")), excludingVat("100000"));
        assertRateMissing(on(CEILING, file.assuming(rate("25 ../2024-01-31")), DAY.minusDays(1), "1"));
    }

    @Test
    @DisplayName("of a file the days of its call-offs decide, whatever the day asked about")
    void theFile() {
        AgreementFile file = withEarlier(under(includingVat("2000000")), excludingVat("1600000"))
                .assuming(IN_2024);
        assertThat(judge(CEILING, file, AsOf.on(LocalDate.of(2026, 1, 1)))
                        .get(0)
                        .getOutcome())
                .isEqualTo(Outcome.MET);
        AgreementFile otherDays = file.assuming(rate("25 2025-01-01/.."));
        assertRateMissing(
                judge(CEILING, otherDays, AsOf.on(LocalDate.of(2026, 1, 1))).get(0));
        assertThat(whole(CEILING, file).getAssumptions()).containsExactly(IN_2024);
    }

    @Test
    @DisplayName("where all is on one basis no rate is asked for")
    void oneBasis() {
        AgreementFile file = under(excludingVat("2000000")).assuming(rate("25 2030-01-01/.."));
        assertThat(tried(CEILING, file, excludingVat("2000000")).getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("over a limit with VAT by more than any rate gives, it isn't asked for either")
    void overAnyway() {
        AgreementFile file = under(includingVat("2000000")).assuming(rate("25 2030-01-01/.."));
        assertThat(tried(CEILING, file, excludingVat("2000000.01")).getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("toward a year's part the days of that year count")
    void tranche() {
        Rule rule = new CommittedWithinTranche();
        AgreementFile file = withEarlier(tranches(includingVat("2000000")), excludingVat("400000"))
                .assuming(rate("25 2025-01-01/.."));
        assertRateMissing(whole(rule, file));
        assertThat(on(rule, file, LocalDate.of(2025, 3, 1), "640000").getOutcome())
                .isEqualTo(Outcome.MET);
        assertThat(on(rule, file, LocalDate.of(2025, 3, 1), "640000.01").getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("a pilot's days aren't stated, so that its spending is turned only by a rate of every day")
    void pilot() {
        VatAmount spent = includingVat("125000");
        AgreementFile file = AgreementFile.open(Given.framework()
                .ceiling(Ceiling.builder()
                        .amount(excludingVat("200000"))
                        .pilotCounted(true)
                        .build())
                .addLinks(AgreementLink.pilotedBy(AgreementId.of("pilot"), spent))
                .build());
        assertRateMissing(tried(CEILING, file.assuming(rate("25 2020-01-01/..")), excludingVat("100000")));
        assertThat(tried(CEILING, file.assuming(rate("25 ../..")), excludingVat("100000"))
                        .getOutcome())
                .isEqualTo(Outcome.MET);
    }
}
