package se.samverkan.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("An id of what the library holds")
class IdsTest {

    static Stream<Arguments> ids() {
        return Stream.of(
                of("agreementId", AgreementId::of),
                of("callOffId", CallOffId::of),
                of("entryId", EntryId::of),
                of("partnerId", PartnerId::of),
                of("activityId", ActivityId::of),
                of("courseId", CourseId::of),
                of("needId", NeedId::of),
                of("dutyId", DutyId::of),
                of("goalId", GoalId::of),
                of("indicatorId", IndicatorId::of),
                of("amendmentId", AmendmentId::of),
                of("priceId", PriceId::of),
                of("instalmentId", InstalmentId::of));
    }

    private static Arguments of(String attribute, Function<String, Object> type) {
        return Arguments.of(attribute, type);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    @DisplayName("is letters, digits and -._:/, printed as given and equal by them, case included")
    void isWhatWasGiven(String attribute, Function<String, Object> type) {
        assertThat(type.apply("Invoice/2024-117_a.b:c"))
                .hasToString("Invoice/2024-117_a.b:c")
                .isEqualTo(type.apply("Invoice/2024-117_a.b:c"))
                .hasSameHashCodeAs(type.apply("Invoice/2024-117_a.b:c"))
                .isNotEqualTo(type.apply("invoice/2024-117_a.b:c"))
                .isNotEqualTo("Invoice/2024-117_a.b:c");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    @DisplayName("has 1 to 100 characters and no others, and the refusal names the attribute")
    void isChecked(String attribute, Function<String, Object> type) {
        assertThat(type.apply("x".repeat(100))).hasToString("x".repeat(100));
        for (String refused : new String[] {"", " ", "a b", "å", "a,b", "a\n", "\u0661", "\uff11", "a\u202e", "<a>"}) {
            assertThatThrownBy(() -> type.apply(refused))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith(
                            attribute
                                    + ": expected 1 to 100 characters, each a letter a to z or A to Z, a digit or one of -._:/");
        }
        assertThatThrownBy(() -> type.apply("kurs-åtta"))
                .hasMessageEndingWith(" or one of -._:/ (found U+00E5 at 5), but was 'kurs-åtta'");
        assertThatThrownBy(() -> type.apply("x".repeat(1_000_000)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("'" + "x".repeat(60) + "…'");
        assertThatNullPointerException().isThrownBy(() -> callWithNull(type)).withMessage(attribute);
    }

    @SuppressWarnings("NullAway")
    private static Object callWithNull(Function<String, Object> type) {
        return type.apply(null);
    }

    @Test
    @DisplayName("of one kind never equals one of another kind")
    void kindsAreKeptApart() {
        assertThat(ids().map(each -> ((Function<?, ?>) each.get()[1])).distinct())
                .hasSize(13);
        assertThat(new Object[] {
                    AgreementId.of("1"),
                    CallOffId.of("1"),
                    EntryId.of("1"),
                    PartnerId.of("1"),
                    ActivityId.of("1"),
                    NeedId.of("1"),
                    DutyId.of("1"),
                    GoalId.of("1"),
                    IndicatorId.of("1"),
                    AmendmentId.of("1"),
                    PriceId.of("1"),
                    InstalmentId.of("1"),
                    CaseNumber.of("1"),
                    DecisionReference.of("1")
                })
                .doesNotHaveDuplicates();
    }
}
