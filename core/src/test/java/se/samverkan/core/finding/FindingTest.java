package se.samverkan.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;

@DisplayName("A finding is a rule's answer as data")
class FindingTest {

    private static final FindingCode CODE = FindingCode.of("call-off.ceiling");
    private static final VatAmount LEFT = VatAmount.of(Money.parse("SEK 1600000.00"), VatBasis.EXCLUDING_VAT);
    private static final Assumption ASSUMED = Assumption.vatBasis(VatBasis.EXCLUDING_VAT, "as the example's orders");

    private static Finding.Builder notMet() {
        return Finding.builder(CODE, Outcome.NOT_MET);
    }

    @Test
    @DisplayName("holds what the answer turned on, in the order that the rule gave it")
    void whole() {
        CounterOffer offer = CounterOffer.builder().largestAmount(LEFT).build();
        Finding finding = notMet().variant("open-basis")
                .path("callOffs[A-2].amount")
                .value("left", LEFT)
                .value("asked", Money.parse("SEK 1600000.01"))
                .source(Source.clause("ceiling"))
                .source(Source.caseLaw("C-23/20"))
                .assuming(ASSUMED)
                .assuming(ASSUMED)
                .counterOffer(offer)
                .build();
        assertThat(finding.getCode()).isEqualTo(CODE);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.getVariant()).isEqualTo("open-basis");
        assertThat(finding.getPath()).isEqualTo("callOffs[A-2].amount");
        assertThat(finding.getValues().keySet()).containsExactly("left", "asked");
        assertThat(finding.getSources()).containsExactly(Source.clause("ceiling"), Source.caseLaw("C-23/20"));
        assertThat(finding.getAssumptions()).containsExactly(ASSUMED);
        assertThat(finding.getCounterOffer()).hasValue(offer);
        assertThat(finding.getMissing()).isEmpty();
        assertThat(finding)
                .hasToString("call-off.ceiling NOT_MET open-basis at 'callOffs[A-2].amount' "
                        + "{left=SEK 1600000.00 EXCLUDING_VAT, asked=SEK 1600000.01}");
    }

    @Test
    @DisplayName("is about the file as a whole, in its plain wording, unless something else is said")
    void plain() {
        Finding finding = notMet().build();
        assertThat(finding.getPath()).isEmpty();
        assertThat(finding.getVariant()).isEmpty();
        assertThat(finding.getCounterOffer()).isEmpty();
        assertThat(finding).hasToString("call-off.ceiling NOT_MET at '' {}");
    }

    @ParameterizedTest
    @DisplayName("names missing inputs where it isn't assessed, and nowhere else")
    @EnumSource(Outcome.class)
    void missing(Outcome outcome) {
        Finding.Builder without = Finding.builder(CODE, outcome);
        Finding.Builder with = Finding.builder(CODE, outcome)
                .missing(InputCode.CEILING_VAT_BASIS)
                .missing(InputCode.CEILING_VAT_BASIS)
                .missing(InputCode.VAT_RATE);
        boolean notAssessed = outcome == Outcome.NOT_ASSESSED;
        if (notAssessed) {
            assertThat(with.build().getMissing()).containsExactly(InputCode.CEILING_VAT_BASIS, InputCode.VAT_RATE);
        } else {
            assertThat(without.build().getMissing()).isEmpty();
        }
        assertThatThrownBy(notAssessed ? without::build : with::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(
                        "missing: expected missing inputs where, and only where, the outcome is NOT_ASSESSED, but was");
    }

    @Test
    @DisplayName("gives a value by its name and type")
    void values() {
        Finding finding = notMet().value("left", LEFT)
                .value("days", List.of(LocalDate.of(2024, 2, 29)))
                .build();
        assertThat(finding.getValue("left", VatAmount.class)).hasValue(LEFT);
        assertThat(finding.getValue("left", Money.class)).isEmpty();
        assertThat(finding.getValue("right", VatAmount.class)).isEmpty();
        assertThat(finding.getValue("days", List.class)).hasValue(List.of(LocalDate.of(2024, 2, 29)));
    }

    @Test
    @DisplayName("leaves an empty offer out")
    void emptyOffer() {
        assertThat(notMet().counterOffer(CounterOffer.builder().build()).build().getCounterOffer())
                .isEmpty();
    }

    @Test
    @DisplayName("is equal by everything it holds, and a builder that goes on doesn't change it")
    void equality() {
        Finding.Builder builder = notMet().value("left", LEFT);
        Finding finding = builder.build();
        assertThat(finding)
                .isEqualTo(builder.build())
                .hasSameHashCodeAs(builder.build())
                .isNotEqualTo(notMet().build())
                .isNotEqualTo(CODE);
        Map<String, Object> values = Map.copyOf(finding.getValues());
        List<Finding> others = List.of(
                builder.path("callOffs[A-2]").build(),
                builder.variant("round").build(),
                builder.source(Source.clause("ceiling")).build(),
                builder.assuming(ASSUMED).build(),
                builder.counterOffer(CounterOffer.builder().largestAmount(LEFT).build())
                        .build(),
                builder.value("more", 1).build());
        assertThat(others).doesNotContain(finding).doesNotHaveDuplicates();
        assertThat(finding.getValues()).isEqualTo(values);
        assertThatThrownBy(() -> finding.getValues().put("left", 1)).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @DisplayName("refuses names of values and variants that aren't names")
    @ValueSource(
            strings = {"", "Left", "1", "left!", "{0}", "${1+1}", "left\n", "abcdefghijklmnopqrstuvwxyzabcdefghijklmno"
            })
    void names(String name) {
        assertThatThrownBy(() -> notMet().value(name, 1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("values: expected a name of letters and digits, but was '");
        assertThatThrownBy(() -> notMet().variant(name))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("variant: expected one word of a-z, 0-9 and hyphen, but was '");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "callOffs[\u0000]", "a\nb", "\u202Eamount"})
    @DisplayName("refuses a path that can't be shown as it stands; the empty one is the file's")
    void refusesPaths(String path) {
        assertThatThrownBy(() -> notMet().path(path))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("path: expected text");
        assertThat(notMet().path("").build().getPath()).isEmpty();
    }

    @Test
    @NullUnmarked
    @DisplayName("refuses null, by name")
    void refusedNull() {
        assertThatThrownBy(() -> Finding.builder(null, Outcome.MET)).hasMessage("code");
        assertThatThrownBy(() -> Finding.builder(CODE, null)).hasMessage("outcome");
        assertThatThrownBy(() -> notMet().variant(null)).hasMessage("variant");
        assertThatThrownBy(() -> notMet().path(null)).hasMessage("path");
        assertThatThrownBy(() -> notMet().value(null, 1)).hasMessage("name");
        assertThatThrownBy(() -> notMet().value("left", null)).hasMessage("values.left");
        assertThatThrownBy(() -> notMet().source(null)).hasMessage("source");
        assertThatThrownBy(() -> notMet().missing(null)).hasMessage("missing");
        assertThatThrownBy(() -> notMet().assuming(null)).hasMessage("assumption");
        assertThatThrownBy(() -> notMet().counterOffer(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("counterOffer");
    }
}
