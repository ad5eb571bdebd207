package se.samverkan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.budget.Entries.SCHOOLS;
import static se.samverkan.core.budget.Entries.amount;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.LimitId;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.text.Text;

@DisplayName("A limit is the most of a part of the budget, as money or as a number")
class LimitTest {

    private static final LimitId ID = LimitId.of("schools");
    private static final Limit SCHOOLS_PART =
            Limit.stop(ID, Text.of("Skolans del"), BudgetPart.of(SCHOOLS), amount("100000"));

    private static Limit.Builder bare() {
        return Limit.builder().id(ID).name(Text.of("Kurser")).effect(LimitEffect.WARN);
    }

    @Test
    @DisplayName(
            "of money it stops what exceeds it, without a tolerance, a warning level or a word on what is released")
    void money() {
        assertThat(SCHOOLS_PART.getMeasure()).isEqualTo(LimitMeasure.MONEY);
        assertThat(SCHOOLS_PART.getEffect()).isEqualTo(LimitEffect.STOP);
        assertThat(SCHOOLS_PART.getAmount()).hasValue(amount("100000"));
        assertThat(SCHOOLS_PART.getTolerance()).isEqualTo(Percent.of("0"));
        assertThat(SCHOOLS_PART.getWarningLevel()).isEmpty();
        assertThat(SCHOOLS_PART.isReleasedCounted()).isEmpty();
        assertThat(SCHOOLS_PART.toBuilder().build()).isEqualTo(SCHOOLS_PART);
    }

    @Test
    @DisplayName("of courses, seats or credits it has that number, of the whole budget where nothing else is said")
    void numbers() {
        assertThat(bare().courses(10).build().getMeasure()).isEqualTo(LimitMeasure.COURSES);
        assertThat(bare().seats(0).build().getMeasure()).isEqualTo(LimitMeasure.SEATS);
        assertThat(bare().credits(Credits.of("30")).build().getMeasure()).isEqualTo(LimitMeasure.CREDITS);
        assertThat(bare().courses(10).build().getPart()).isEqualTo(BudgetPart.whole());
    }

    @Test
    @DisplayName("of nothing, or of two things at once, it can't be")
    void one() {
        String message = "limit: expected one of amount, courses, seats and credits, but was 'schools'";
        assertThatThrownBy(bare()::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
        assertThatThrownBy(bare().courses(1).seats(1)::build).hasMessage(message);
        assertThatThrownBy(bare().amount(amount("1")).credits(Credits.of("7.5"))::build)
                .hasMessage(message);
    }

    @Test
    @DisplayName("below 0 it can't be")
    void negative() {
        assertThatThrownBy(bare().amount(amount("-0.01"))::build)
                .hasMessage("limit.amount: expected an amount of 0 or more, but was 'SEK -0.01 EXCLUDING_VAT'");
        assertThatThrownBy(bare().courses(-1)::build).hasMessage("limit.courses: expected 0 or more, but was '-1'");
        assertThatThrownBy(bare().seats(-1)::build).hasMessage("limit.seats: expected 0 or more, but was '-1'");
    }

    @Test
    @DisplayName("its tolerance and its warning level are at most the whole of it")
    void percents() {
        Percent more = Percent.of("100.0001");
        assertThatThrownBy(bare().courses(1).tolerance(more)::build)
                .hasMessage("limit.tolerance: expected at most 100 percent, but was '100.0001'");
        assertThatThrownBy(bare().courses(1).warningLevel(more)::build)
                .hasMessage("limit.warningLevel: expected at most 100 percent, but was '100.0001'");
        assertThat(bare().courses(1)
                        .tolerance(Percent.of("100"))
                        .warningLevel(Percent.of("0"))
                        .build()
                        .getWarningLevel())
                .hasValue(Percent.of("0"));
    }

    @Test
    @DisplayName("whether what is released counts is asked of money and of numbers alike, and may be left open")
    void released() {
        assertThat(bare().amount(amount("1")).releasedCounted(true).build().isReleasedCounted())
                .hasValue(true);
        assertThat(bare().courses(1).releasedCounted(false).build().isReleasedCounted())
                .hasValue(false);
        assertThat(bare().seats(1).build().isReleasedCounted()).isEmpty();
    }

    @Test
    @DisplayName("whether a pilot counts, and whether extensions are covered, may be stated or left open")
    void pilotsAndExtensions() {
        assertThat(SCHOOLS_PART.isPilotCounted()).isEmpty();
        assertThat(SCHOOLS_PART.isCoveringExtensions()).isEmpty();
        Limit stated =
                bare().courses(1).pilotCounted(true).coveringExtensions(false).build();
        assertThat(stated.isPilotCounted()).hasValue(true);
        assertThat(stated.isCoveringExtensions()).hasValue(false);
    }
}
