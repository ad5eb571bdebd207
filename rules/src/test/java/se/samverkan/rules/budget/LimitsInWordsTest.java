package se.samverkan.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.budget.Amounts.RATE;
import static se.samverkan.rules.budget.Amounts.amount;
import static se.samverkan.rules.budget.Amounts.kr;
import static se.samverkan.rules.budget.Amounts.under;
import static se.samverkan.rules.budget.Amounts.withEarlier;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.budget.LimitEffect;
import se.samverkan.core.code.LimitId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;

@DisplayName("What a limit and a year's part answer is told by what is left open: the bases, the rate, or nothing")
class LimitsInWordsTest {

    private static final CommittedWithinLimit LIMIT = new CommittedWithinLimit();
    private static final CommittedWithinTranche TRANCHE = new CommittedWithinTranche();

    private static AgreementFile limited(String basis, boolean rate) {
        Limit limit = Limit.builder()
                .id(LimitId.of("L-1"))
                .name(Text.of("Årets ram"))
                .effect(LimitEffect.STOP)
                .amount(amount("500000", basis))
                .build();
        AgreementFile file = AgreementFile.open(framework()
                .ceiling(Ceiling.of(amount("2000000", basis)))
                .limits(List.of(limit))
                .build());
        return rate ? file.assuming(RATE) : file;
    }

    private static AgreementFile yearly(String basis, boolean rate) {
        AgreementFile file = under(Ceiling.builder()
                .amount(amount("2000000", basis))
                .tranche(2024, kr("500000"))
                .build());
        return rate ? file.assuming(RATE) : file;
    }

    private static String told(Finding finding) {
        String outcome = finding.getOutcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return finding.getVariant().isEmpty() ? outcome : outcome + "." + finding.getVariant();
    }

    @ParameterizedTest(name = "500 000 kr of basis {0}, rate {1}, earlier {2}, tried {3} of basis {4}: {5}")
    @CsvSource({
        "E, false, 500000, 1,      E, not-met.exhausted",
        "?, true,  0,      600000, E, not-met.at-least",
        "?, false, 0,      450000, E, not-assessed.basis-excluding",
        "?, true,  0,      450000, E, not-assessed.basis-excluding-with-rate",
        "?, false, 0,      550000, I, not-assessed.basis-including",
        "?, true,  0,      550000, I, not-assessed.basis-including-with-rate",
        "I, true,  0,      450000, ?, not-assessed.call-off-basis"
    })
    @DisplayName("of a call-off that is tried")
    void tried(String basis, boolean rate, String earlier, String amount, String ofCallOff, String told) {
        AgreementFile limited = limited(basis, rate);
        AgreementFile yearly = yearly(basis, rate);
        if (!earlier.equals("0")) {
            limited = withEarlier(limited, amount(earlier, ofCallOff));
            yearly = withEarlier(yearly, amount(earlier, ofCallOff));
        }
        assertThat(judge(
                        LIMIT,
                        limited,
                        callOff("A-1", "0").amount(amount(amount, ofCallOff)).build()))
                .extracting(LimitsInWordsTest::told)
                .containsExactly(told);
        assertThat(judge(
                        TRANCHE,
                        yearly,
                        callOff("A-1", "0").amount(amount(amount, ofCallOff)).build()))
                .extracting(LimitsInWordsTest::told)
                .containsExactly(told);
    }

    @ParameterizedTest(name = "500 000 kr of basis {0}, called off {1} kr excluding VAT: {2}")
    @CsvSource({
        "E, 600000, not-met.file",
        "I, 450000, not-met.file-converted",
        "?, 600000, not-met.file-at-least",
        "?, 300000, met.file-at-least",
        "?, 450000, not-assessed.file"
    })
    @DisplayName("of a file as a whole")
    void whole(String basis, String amount, String told) {
        assertThat(judge(LIMIT, withEarlier(limited(basis, true), amount(amount, "E")), AsOf.on(DAY)))
                .extracting(LimitsInWordsTest::told)
                .containsExactly(told);
    }

    private static AgreementFile holding(Limit.Builder limit) {
        Limit named = limit.id(LimitId.of("L-1"))
                .name(Text.of("Årets ram"))
                .effect(LimitEffect.STOP)
                .build();
        return withEarlier(AgreementFile.open(framework().limits(List.of(named)).build()), amount("1000", "E"));
    }

    @Test
    @DisplayName("of a file as a whole in courses and seats")
    void counts() {
        assertThat(judge(LIMIT, holding(Limit.builder().courses(1)), AsOf.on(DAY)))
                .extracting(LimitsInWordsTest::told)
                .containsExactly("met.file-count");
        assertThat(judge(LIMIT, holding(Limit.builder().seats(10)), AsOf.on(DAY)))
                .extracting(LimitsInWordsTest::told)
                .containsExactly("not-assessed.file-count");
    }

    @Test
    @DisplayName("of a warning, that a number is within its tolerance")
    void tolerance() {
        Limit.Builder seats = Limit.builder().seats(10).tolerance(Percent.of("20"));
        assertThat(judge(
                        new LimitWarning(),
                        AgreementFile.open(framework()
                                .limits(List.of(seats.id(LimitId.of("L-1"))
                                        .name(Text.of("Årets ram"))
                                        .effect(LimitEffect.STOP)
                                        .build()))
                                .build()),
                        callOff("A-1", "1").seats(11).build()))
                .extracting(LimitsInWordsTest::told)
                .containsExactly("not-met.tolerance-count");
    }
}
