package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.agreement.Amended.ASKED;
import static se.samverkan.rules.agreement.Amended.EFFECTIVE;
import static se.samverkan.rules.agreement.Amended.SIGNED_ON;
import static se.samverkan.rules.agreement.Amended.amendment;
import static se.samverkan.rules.agreement.Amended.attested;
import static se.samverkan.rules.agreement.Indexed.APRIL_2026;
import static se.samverkan.rules.agreement.Indexed.PKV;
import static se.samverkan.rules.agreement.Indexed.pkv;
import static se.samverkan.rules.agreement.Indexed.step;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.AmendmentGround;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.ExtensionOption;
import se.samverkan.core.agreement.OtherAgreement;
import se.samverkan.core.agreement.Procurement;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.index.IndexClause;
import se.samverkan.core.index.IndexSeries;
import se.samverkan.core.index.IndexStep;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.quantity.Precision;
import se.samverkan.core.time.Term;
import se.samverkan.rules.Rule;

@DisplayName("Each rule on an amendment's size asks for what the value before and the change lack")
class AmendmentSizeInputsTest {

    private static final Ceiling TEN_MILLION = ceiling("10000000", Optional.of(VatBasis.EXCLUDING_VAT));

    /** What keeps the size from being known, and what is asked for then. */
    private record Gap(InputCode asked, OtherAgreement.Builder agreement, Amendment.Builder amendment) {

        @Override
        public String toString() {
            return asked.toString();
        }
    }

    private static Ceiling ceiling(String kronor, Optional<VatBasis> basis) {
        return Ceiling.of(VatAmount.of(Money.parse("SEK " + kronor), basis));
    }

    private static OtherAgreement.Builder contract(Ceiling ceiling) {
        return OtherAgreement.builder()
                .id(AgreementId.of("contract"))
                .kindCode("contract")
                .party(HARNOSAND, Role.CLIENT)
                .party(MIUN, Role.PROVIDER)
                .procurementBasis(ProcurementBasis.CHAPTER_7)
                .ceiling(ceiling);
    }

    private static OtherAgreement.Builder extendable(Ceiling ceiling) {
        return contract(ceiling)
                .term(Term.ofYears(4).startingOn(SIGNED))
                .termClauses(TermClauses.builder()
                        .addExtensionOptions(ExtensionOption.ofYears(1))
                        .build());
    }

    private static OtherAgreement.Builder indexed(IndexClause.Builder clause) {
        return contract(TEN_MILLION).indexClause(clause.build());
    }

    private static Amendment.Builder to(Ceiling ceiling) {
        return amendment("T-1", EFFECTIVE, Change.of(ceiling))
                .addAttestations(
                        attested(InputCode.AMENDMENT_ADDITION_NEEDED),
                        attested(InputCode.AMENDMENT_UNFORESEEN),
                        attested(InputCode.AMENDMENT_NATURE_UNCHANGED));
    }

    private static Amendment.Builder more() {
        return to(ceiling("10100000", Optional.of(VatBasis.EXCLUDING_VAT)));
    }

    private static Amendment.Builder more(IndexStep step) {
        return more().indexedValueBefore(step);
    }

    static Stream<Gap> gaps() {
        Ceiling about = TEN_MILLION.toBuilder().precision(Precision.ABOUT).build();
        Ceiling uncovered = TEN_MILLION.toBuilder().coveringExtensions(false).build();
        Ceiling open = ceiling("10000000", Optional.empty());
        Ceiling including = ceiling("10000000", Optional.of(VatBasis.INCLUDING_VAT));
        Ceiling euro = Ceiling.of(VatAmount.of(Money.parse("EUR 1000000"), VatBasis.EXCLUDING_VAT));
        return Stream.of(
                new Gap(InputCode.CEILING_EXACT_AMOUNT, contract(about), more()),
                new Gap(InputCode.CEILING_VAT_BASIS, contract(open), more()),
                new Gap(InputCode.VAT_RATE, contract(including), more()),
                new Gap(InputCode.CEILING_COVERS_EXTENSIONS, extendable(TEN_MILLION), more()),
                new Gap(InputCode.AGREEMENT_VALUE_OF_EXTENSIONS, extendable(uncovered), more()),
                new Gap(InputCode.AMENDMENT_VALUE_CHANGE, contract(TEN_MILLION), to(euro)),
                new Gap(InputCode.AMENDMENT_VALUE_BEFORE, indexed(pkv()), more()));
    }

    /** What the index clause leaves open of the step that makes the value before. */
    static Stream<Gap> gapsOfSteps() {
        IndexStep step = step(pkv(), "10000000");
        VatAmount base = excludingVat("10000000");
        IndexSeries definitive = PKV.toBuilder().definitive(true).build();
        IndexStep byDefinitive =
                pkv().build().index(base, APRIL_2026, definitive).getReadings().get(0);
        IndexSeries ended = PKV.toBuilder()
                .years(PKV.getYears().headMap(Year.of(2024)))
                .discontinued(true)
                .build();
        IndexSeries other = PKV.toBuilder().name("LCI").build();
        IndexStep chained = pkv().fallbackSeries("LCI")
                .build()
                .index(base, APRIL_2026, ended, other)
                .getStep()
                .orElseThrow();
        IndexClause.Builder two = pkv().baseIndex(new BigDecimal("99"));
        IndexStep oneOfTwo =
                two.build().index(base, APRIL_2026, PKV).getReadings().get(0);
        IndexStep odd = step(pkv(), "10000010");
        return Stream.of(
                new Gap(InputCode.INDEX_LAG, indexed(pkv().lagMonths(OptionalInt.empty())), more(step)),
                new Gap(InputCode.INDEX_BASE_MONTH, indexed(pkv().baseMonth(Optional.empty())), more(step)),
                new Gap(InputCode.INDEX_BASE_INDEX, indexed(two), more(oneOfTwo)),
                new Gap(InputCode.INDEX_ROUNDING_STEP, indexed(pkv().roundingStep(Optional.empty())), more(step)),
                new Gap(
                        InputCode.INDEX_ROUNDING_MODE,
                        indexed(pkv().roundingMode(Optional.empty()))
                                .ceiling(ceiling("10000010", Optional.of(VatBasis.EXCLUDING_VAT))),
                        more(odd)),
                new Gap(InputCode.INDEX_DEFINITIVE, indexed(pkv()), more(byDefinitive)),
                new Gap(InputCode.INDEX_FALLBACK, indexed(pkv()), more(chained)));
    }

    private static Finding by(Rule rule, AmendmentGround ground, Gap gap) {
        AgreementFile file = AgreementFile.open(gap.agreement().build())
                .record(gap.amendment().ground(ground).build(), SIGNED_ON);
        return judge(rule, file, ASKED).get(0);
    }

    private static void assertAsked(Gap gap, InputCode... asked) {
        List<Finding> findings = List.of(
                by(new AmendmentOfSmallValue(), AmendmentGround.SMALL_VALUE, gap),
                by(new AmendmentByAddition(), AmendmentGround.ADDITION, gap),
                by(new AmendmentByUnforeseen(), AmendmentGround.UNFORESEEN, gap));
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
            assertThat(finding.getMissing()).containsExactly(asked);
        });
    }

    @ParameterizedTest
    @MethodSource({"gaps", "gapsOfSteps"})
    @DisplayName("one thing that is open")
    void asked(Gap gap) {
        assertAsked(gap, gap.asked());
    }

    @Test
    @DisplayName("without a ceiling as signed, the value before, though what the procurement was to be worth is stated")
    void withoutCeiling() {
        OtherAgreement.Builder bare = contract(TEN_MILLION)
                .ceiling(Optional.empty())
                .procurement(Procurement.builder()
                        .estimatedValue(Money.parse("SEK 10000000"))
                        .build());
        assertAsked(
                new Gap(InputCode.AMENDMENT_VALUE_BEFORE, bare, more()),
                InputCode.AMENDMENT_VALUE_BEFORE,
                InputCode.AMENDMENT_VALUE_CHANGE);
        Amendment.Builder stated =
                more().changes(List.of(Change.of(Term.ofYears(5)))).valueChange(excludingVat("100000"));
        assertAsked(new Gap(InputCode.AMENDMENT_VALUE_BEFORE, bare, stated), InputCode.AMENDMENT_VALUE_BEFORE);
        Gap known = new Gap(InputCode.AMENDMENT_VALUE_BEFORE, bare, stated.valueBefore(excludingVat("10000000")));
        assertThat(by(new AmendmentByAddition(), AmendmentGround.ADDITION, known)
                        .getOutcome())
                .isEqualTo(Outcome.MET);
    }
}
