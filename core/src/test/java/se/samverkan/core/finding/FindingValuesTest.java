package se.samverkan.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.OccupationCode;
import se.samverkan.core.code.ParticipantReference;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.quantity.DecimalRange;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.quantity.FractionRange;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.PartialDate;
import se.samverkan.core.time.Term;

@DisplayName("A finding's values are of types that can be put into words")
class FindingValuesTest {

    static Stream<Object> sayable() {
        return Stream.of(
                VatAmount.parse("SEK 1.00"),
                VatRate.ofPercent("25"),
                Money.parse("SEK 1.00"),
                LocalDate.of(2024, 2, 29),
                PartialDate.parse("--03-24"),
                Period.ofYears(4),
                Year.of(2024),
                3,
                3L,
                Credits.of("7.5"),
                Fraction.parse("1/3"),
                FractionRange.exactly(Fraction.parse("15/2")),
                Decimal.parse("7.5"),
                DecimalRange.atLeast(Decimal.of(100)),
                Quantity.exactly(9_000),
                Word.of(VatBasis.EXCLUDING_VAT),
                InputCode.VAT_RATE,
                Text.of("sv", "Strategisk styrning"),
                "Härnösands kommun",
                DateRange.from(LocalDate.of(2024, 2, 29)),
                Term.ofYears(4),
                AgreementId.of("a-1"),
                CallOffId.of("K-1"),
                OccupationCode.ssyk("2343"));
    }

    @ParameterizedTest
    @DisplayName("each of them is taken, alone or in a list")
    @MethodSource("sayable")
    void takes(Object value) {
        assertThat(value("about", value)).isEqualTo(value);
        assertThat(value("about", List.of(value, value))).isEqualTo(List.of(value, value));
    }

    static Stream<Object> unsayable() {
        return Stream.of(
                1.5,
                1.5f,
                new BigDecimal("1e400"),
                true,
                'a',
                VatBasis.EXCLUDING_VAT,
                new int[] {1},
                Set.of("a"),
                Locale.ROOT,
                FindingCode.of("a.b"),
                ParticipantReference.of("p-1"),
                List.of(List.of("a")));
    }

    @ParameterizedTest
    @DisplayName("no other is taken, alone or in a list: not a double, an enum's constant or a list of lists")
    @MethodSource("unsayable")
    void refuses(Object value) {
        for (Object given : new Object[] {value, List.of(1, value)}) {
            assertThatThrownBy(() -> value("about", given))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith(
                            "values.about: expected a value of a type that can be put into words (Credits, ")
                    .hasMessageContaining(" VatAmount, VatRate, Word, Year or an id), or a list of such values; ")
                    .hasMessageContaining("of an enum's constant its Word");
        }
    }

    @Test
    @DisplayName("a list is kept as it was when it was given")
    void lists() {
        List<Object> years = new ArrayList<>(List.of(Year.of(2024)));
        Finding finding = Finding.builder(FindingCode.of("a.b"), Outcome.MET)
                .value("years", years)
                .build();
        years.add(Year.of(2025));
        assertThat(finding.getValue("years", List.class)).hasValue(List.of(Year.of(2024)));
        assertThat(value("years", List.of())).isEqualTo(List.of());
    }

    @ParameterizedTest
    @DisplayName("text that looks like a template is plain text")
    @ValueSource(strings = {"${1+1}", "{key}", "{0}", "#{a}", "%s", "<b>", "'", "\\u0041"})
    void templates(String text) {
        assertThat(value("name", text)).isEqualTo(text);
    }

    @ParameterizedTest
    @DisplayName("text with control characters or direction marks is refused")
    @ValueSource(strings = {"", " ", "a\u0000", "a\nb", "\u202Eabc", "\u200F", "\uD800"})
    void marks(String text) {
        assertThatThrownBy(() -> value("name", text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("values.name: expected text");
    }

    @Test
    @NullUnmarked
    @DisplayName("null inside a list is refused by the value's name")
    void nullInside() {
        assertThatThrownBy(() -> value("days", Arrays.asList(1, null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("values.days");
    }

    private static Object value(String name, Object value) {
        Finding finding = Finding.builder(FindingCode.of("a.b"), Outcome.MET)
                .value(name, value)
                .build();
        return finding.getValue(name, Object.class).orElseThrow();
    }
}
