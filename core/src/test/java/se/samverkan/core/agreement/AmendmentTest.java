package se.samverkan.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.agreement.Agreements.CEILING;
import static se.samverkan.core.agreement.Agreements.SIGNED;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.AmendmentId;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.finding.Attestation;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.index.IndexClause;
import se.samverkan.core.index.IndexSeries;
import se.samverkan.core.index.IndexStep;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.Term;

@DisplayName("An amendment changes a signed agreement from a day on")
class AmendmentTest {

    private static final Ceiling RAISED = Ceiling.of(Money.parse("SEK 2500000.00"));
    private static final Term LONGER = Term.ofYears(5);

    private static Amendment.Builder amendment() {
        return Amendment.builder().effectiveFrom(SIGNED.plusYears(1)).reason(Text.of("Fler kurser {0}"));
    }

    @Test
    @DisplayName("says from when, why, when signed and on which decision as far as stated, and what it changes")
    void whole() {
        Amendment amendment = amendment()
                .signedOn(SIGNED)
                .decision(DecisionReference.of("KS § 7"))
                .addChanges(Change.of(RAISED), Change.of(LONGER))
                .build();
        assertThat(amendment.getEffectiveFrom()).isEqualTo(LocalDate.of(2024, 9, 5));
        assertThat(amendment.getReason()).isEqualTo(Text.of("Fler kurser {0}"));
        assertThat(amendment.getSignedOn()).hasValue(SIGNED);
        assertThat(amendment.getDecision()).hasValue(DecisionReference.of("KS § 7"));
        assertThat(amendment.getChanges()).containsExactly(Change.of(RAISED), Change.of(LONGER));
        assertThat(amendment().addChanges(Change.of(LONGER)).build().getSignedOn())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("se.samverkan.core.agreement.Agreements#full")
    @DisplayName("changes the term of any kind of agreement, and nothing else of it")
    void term(Agreement agreement) {
        Agreement amended = amendment().addChanges(Change.of(LONGER)).build().applyTo(agreement);
        assertThat(amended.getTerm()).hasValue(LONGER);
        assertThat(amended).isNotEqualTo(agreement).hasSameClassAs(agreement);
        assertThat(amended.toBuilder().term(agreement.getTerm().orElseThrow()).build())
                .isEqualTo(agreement);
    }

    @ParameterizedTest
    @MethodSource("se.samverkan.core.agreement.Agreements#full")
    @DisplayName("changes the ceiling of any kind of agreement but a letter of intent, which can't have one")
    void ceiling(Agreement agreement) {
        Amendment amendment = amendment().addChanges(Change.of(RAISED)).build();
        if (agreement instanceof LetterOfIntent) {
            assertThatThrownBy(() -> amendment.applyTo(agreement))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("amendment.changes: expected a kind of agreement that may have one, "
                            + "but was 'a ceiling on a LETTER_OF_INTENT'");
        } else {
            assertThat(amendment.applyTo(agreement).getCeiling()).hasValue(RAISED);
            assertThat(agreement.getCeiling()).hasValue(CEILING);
        }
    }

    @Test
    @DisplayName("without a change is refused, and so is one of a day outside the years 1 to 9999")
    void refuses() {
        assertThatThrownBy(() -> amendment().build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("amendment.changes: expected at least one change, but was '[]'");
        Amendment.Builder changed = amendment().addChanges(Change.of(LONGER));
        assertThatThrownBy(() -> changed.effectiveFrom(LocalDate.MAX).build())
                .hasMessageStartingWith("amendment.effectiveFrom: expected a day of the years 1 to 9999");
        assertThatThrownBy(() ->
                        changed.effectiveFrom(SIGNED).signedOn(LocalDate.MIN).build())
                .hasMessageStartingWith("amendment.signedOn: expected a day of the years 1 to 9999");
    }

    static Stream<Arguments> contradicting() {
        Party joiner = Party.of(Agreements.HARNOSAND, Role.CLIENT);
        Change leaving = Change.leaving(Agreements.HARNOSAND.getId());
        VatAmount including = VatAmount.of(Money.parse("SEK 2500000.00"), VatBasis.INCLUDING_VAT);
        return Stream.of(
                Arguments.of(Change.of(CEILING), Change.of(RAISED), "two of ceiling"),
                Arguments.of(Change.of(LONGER), Change.of(Term.ofYears(6)), "two of term"),
                Arguments.of(
                        Change.of(Ceiling.of(including)),
                        Change.ceilingVatBasis(VatBasis.EXCLUDING_VAT),
                        "ceiling and ceiling.vatBasis"),
                Arguments.of(Change.joining(joiner), leaving, "two of parties[" + Agreements.HARNOSAND.getId() + "]"));
    }

    @ParameterizedTest
    @MethodSource("contradicting")
    @DisplayName("of two changes that contradict each other is refused, and names what both change")
    void refusesContradictions(Change one, Change other, String named) {
        assertThatThrownBy(() -> amendment().addChanges(one, other).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("amendment.changes: expected changes that don't contradict each other, but was '" + named
                        + "'");
    }

    @Test
    @DisplayName(
            "of the same change twice, of a ceiling and the VAT basis that it has, and of a party that leaves and joins"
                    + " again is none such")
    void agreeing() {
        VatAmount including = VatAmount.of(Money.parse("SEK 2500000.00"), VatBasis.INCLUDING_VAT);
        Change leaving = Change.leaving(Agreements.HARNOSAND.getId());
        Change joining = Change.joining(Party.of(Agreements.HARNOSAND, Role.PARTY));
        assertThat(amendment()
                        .addChanges(
                                Change.of(RAISED.toBuilder().amount(including).build()),
                                Change.ceilingVatBasis(VatBasis.INCLUDING_VAT),
                                Change.of(LONGER),
                                Change.of(LONGER),
                                leaving,
                                joining)
                        .build()
                        .getChanges())
                .hasSize(6);
    }

    @Test
    @DisplayName("may have an id, a claimed ground, attestations, and values excluding VAT")
    void size() {
        Attestation attestation =
                Attestation.of(InputCode.AMENDMENT_NATURE_UNCHANGED, Text.of("inköpschefen"), SIGNED, "KS 2023-1");
        Amendment plain = amendment().addChanges(Change.of(LONGER)).build();
        Amendment whole = plain.toBuilder()
                .id(AmendmentId.of("T-2"))
                .replaces(AmendmentId.of("T-1"))
                .ground(AmendmentGround.SMALL_VALUE)
                .addAttestations(attestation)
                .valueBefore(excludingVat("2100000"))
                .valueChange(excludingVat("-1"))
                .build();
        assertThat(whole.getId()).hasValue(AmendmentId.of("T-2"));
        assertThat(whole.getReplaces()).hasValue(AmendmentId.of("T-1"));
        assertThat(whole.getGround()).hasValue(AmendmentGround.SMALL_VALUE);
        assertThat(whole.getAttested(InputCode.AMENDMENT_NATURE_UNCHANGED).isAttested())
                .isTrue();
        assertThat(whole.getAttested(InputCode.AMENDMENT_UNFORESEEN).isAttested())
                .isFalse();
        assertThat(whole.getValueBefore()).hasValue(excludingVat("2100000"));
        assertThat(whole.getValueChange()).hasValue(excludingVat("-1"));
        assertThat(plain.getId()).isEmpty();
        assertThat(plain.getGround()).isEmpty();
        assertThat(plain.getValueBefore()).isEmpty();
    }

    @Test
    @DisplayName("the value before may be given by an index step, excluding VAT, in the place of an amount")
    void indexedValueBefore() {
        Amendment.Builder changed = amendment().addChanges(Change.of(LONGER));
        IndexStep step = step(excludingVat("2000000"));
        assertThat(changed.indexedValueBefore(step).build().getIndexedValueBefore())
                .contains(step);
        assertThatThrownBy(() -> changed.valueBefore(excludingVat("2100000")).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("amendment.valueBefore: expected no amount where an index step gives it, but was 'SEK"
                        + " 2100000.00 EXCLUDING_VAT'");
        IndexStep unstated = step(VatAmount.of(Money.parse("SEK 2000000")));
        assertThatThrownBy(() -> changed.valueBefore(Optional.empty())
                        .indexedValueBefore(unstated)
                        .build())
                .hasMessageStartingWith("amendment.indexedValueBefore: expected an amount EXCLUDING_VAT");
    }

    private static IndexStep step(VatAmount base) {
        IndexClause clause = IndexClause.builder()
                .series("PKV")
                .baseMonth(YearMonth.of(2022, 1))
                .lagMonths(24)
                .roundingStep(Money.parse("SEK 1"))
                .build();
        IndexSeries pkv = IndexSeries.builder()
                .name("PKV")
                .source(Text.of("SKR"))
                .publishedOn(LocalDate.of(2025, 10, 1))
                .index(Year.of(2022), "100")
                .index(Year.of(2024), "105")
                .build();
        return clause.index(base, YearMonth.of(2026, 4), pkv).getStep().orElseThrow();
    }

    private static VatAmount excludingVat(String kronor) {
        return VatAmount.of(Money.parse("SEK " + kronor), VatBasis.EXCLUDING_VAT);
    }

    @Test
    @DisplayName("values that include VAT, or don't say, are refused, and so is a value before below 0")
    void values() {
        Amendment.Builder changed = amendment().addChanges(Change.of(LONGER));
        assertThatThrownBy(() ->
                        changed.valueChange(VatAmount.of(Money.parse("SEK 1"))).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("amendment.valueChange: expected an amount EXCLUDING_VAT");
        changed.valueChange(excludingVat("0"));
        assertThatThrownBy(() -> changed.valueBefore(VatAmount.of(Money.parse("SEK 1"), VatBasis.INCLUDING_VAT))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("amendment.valueBefore: expected an amount EXCLUDING_VAT");
        assertThatThrownBy(() -> changed.valueBefore(excludingVat("-0.01")).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("0 or more");
        assertThat(changed.valueBefore(excludingVat("0")).build().getValueBefore())
                .isPresent();
    }

    @Test
    @DisplayName("changes are equal by what they change to")
    void equality() {
        assertThat(Change.of(RAISED))
                .isEqualTo(Change.of(RAISED))
                .hasSameHashCodeAs(Change.of(RAISED))
                .isNotEqualTo(Change.of(CEILING))
                .isNotEqualTo(Change.of(LONGER));
        assertThat(Change.of(LONGER))
                .isEqualTo(Change.of(LONGER))
                .hasSameHashCodeAs(Change.of(LONGER))
                .isNotEqualTo(Change.of(Term.ofYears(4)))
                .hasToString("term ?/? P5Y");
        assertThat(((CeilingChange) Change.of(RAISED)).getCeiling()).isEqualTo(RAISED);
        assertThat(((TermChange) Change.of(LONGER)).getTerm()).isEqualTo(LONGER);
        assertThat(Change.of(RAISED).toString()).startsWith("ceiling ");
    }

    @Test
    @NullUnmarked
    @DisplayName("must have a day and a reason, and refuses null by name")
    void required() {
        assertThatThrownBy(
                        () -> Amendment.builder().addChanges(Change.of(LONGER)).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[effectiveFrom, reason]");
        assertThatThrownBy(() -> Change.of((Ceiling) null)).hasMessage("ceiling");
        assertThatThrownBy(() -> Change.of((Term) null)).hasMessage("term");
    }
}
