package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.agreement.Amended.ASKED;
import static se.samverkan.rules.agreement.Amended.EFFECTIVE;
import static se.samverkan.rules.agreement.Amended.amendment;
import static se.samverkan.rules.agreement.Amended.attested;
import static se.samverkan.rules.agreement.Amended.ceiling;
import static se.samverkan.rules.agreement.Amended.chapter7;
import static se.samverkan.rules.agreement.Amended.denial;
import static se.samverkan.rules.agreement.Amended.disputed;
import static se.samverkan.rules.agreement.Amended.file;
import static se.samverkan.rules.agreement.Indexed.pkv;
import static se.samverkan.rules.agreement.Indexed.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.AmendmentGround;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.finding.Attestation;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.index.IndexClause;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.core.time.Term;

@DisplayName("An amendment of small value by LOU 17:9")
class AmendmentOfSmallValueTest {

    private static List<Finding> of(FrameworkAgreement.Builder agreement, Amendment... amendments) {
        return judge(new AmendmentOfSmallValue(), file(agreement, amendments), ASKED);
    }

    private static Amendment.Builder to(String kronor) {
        return amendment("T-1", EFFECTIVE, ceiling(kronor))
                .addAttestations(attested(InputCode.AMENDMENT_NATURE_UNCHANGED));
    }

    private static Finding one(FrameworkAgreement.Builder agreement, Amendment.Builder amendment) {
        return of(agreement, amendment.build()).get(0);
    }

    private static void assertMissing(Finding finding, InputCode... missing) {
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(missing);
    }

    @ParameterizedTest
    @CsvSource({
        "10000000, 10999999, MET, ''",
        "10000000, 10999999.99, MET, ''",
        "10000000, 11000000, NEEDS_JUDGEMENT, share",
        "10000000, 9000001, MET, ''",
        "10000000, 9000000, NEEDS_JUDGEMENT, share",
        "40000000, 42451815, MET, ''",
        "40000000, 42451816, NEEDS_JUDGEMENT, threshold",
        "40000000, 37548185, MET, ''",
        "40000000, 37548184, NEEDS_JUDGEMENT, threshold",
        "24518160, 26969976, NEEDS_JUDGEMENT, share",
        "0, 1, NEEDS_JUDGEMENT, share"
    })
    @DisplayName("up or down it is below ten percent of the value, and below the threshold")
    void boundaries(String before, String after, Outcome outcome, String variant) {
        Finding finding = one(chapter7(before), to(after));
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getVariant()).isEqualTo(variant);
    }

    @Test
    @DisplayName("is told with the net change, the value before, the share and the threshold")
    void inWords() {
        Finding met = one(chapter7("10000000"), to("10999999"));
        assertThat(sv(met))
                .isEqualTo("Den samlade nettoändringen av avtalets värde till och med tilläggsavtalet T-1 är 999 999 kr"
                        + " exklusive moms. Det är lägre än 10 procent av värdet före ändringen, 10 000 000 kr exklusive moms,"
                        + " och lägre än tröskelvärdet, 2 451 816 kr. Att avtalets övergripande karaktär inte ändras är"
                        + " intygat. Ändringen ryms inom 17 kap. 9 § LOU.");
        assertThat(met.getSources())
                .containsExactly(Source.statute("LOU 17:9"), Source.statute("LOU 5:1; SFS 2026:245"));
        assertThat(met.getPath()).isEqualTo("amendments[T-1]");
        Finding share = one(chapter7("10000000"), to("11000000"));
        assertThat(en(share))
                .isEqualTo(
                        "The net change of the agreement's value up to and with amendment T-1 is SEK 1,000,000 excluding"
                                + " VAT. That is not below 10% of the value before the change, SEK 10,000,000 excluding VAT, which is"
                                + " SEK 1,000,000 excluding VAT. The change is not covered by LOU 17:9. Whether another ground in LOU"
                                + " 17:10–14 carries it needs a person's judgement.");
        assertThat(en(one(chapter7("40000000"), to("42451816"))))
                .contains("That is not below the threshold, SEK 2,451,816.");
    }

    @Test
    @DisplayName("of several changes the net counts: +700 000, -400 000 and +800 000 are 1 100 000 in all")
    void net() {
        List<Finding> findings = of(
                chapter7("10000000"),
                to("10700000").build(),
                to("10300000")
                        .id(Optional.empty())
                        .effectiveFrom(EFFECTIVE.plusDays(1))
                        .build(),
                to("11100000")
                        .id(Optional.empty())
                        .effectiveFrom(EFFECTIVE.plusDays(2))
                        .build());
        assertThat(findings)
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET, Outcome.MET, Outcome.NEEDS_JUDGEMENT);
        assertThat(findings)
                .extracting(finding -> finding.getValues().get("net"))
                .containsExactly(excludingVat("700000"), excludingVat("300000"), excludingVat("1100000"));
        assertThat(findings.get(2).getValues()).containsEntry("change", excludingVat("800000"));
    }

    @Test
    @DisplayName("a stated change of the value counts in the place of the ceiling's, and with it in the net")
    void statedChange() {
        Amendment longer = amendment("T-1", EFFECTIVE, Change.of(Term.ofYears(5)))
                .valueChange(excludingVat("600000"))
                .addAttestations(attested(InputCode.AMENDMENT_NATURE_UNCHANGED))
                .build();
        Amendment dearer = to("10400000")
                .id(Optional.empty())
                .effectiveFrom(EFFECTIVE.plusDays(1))
                .build();
        assertThat(of(chapter7("10000000"), longer, dearer))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET, Outcome.NEEDS_JUDGEMENT);
    }

    @Test
    @DisplayName("with an index clause the value before is computed with it, and is missing where it isn't stated")
    void indexed() {
        FrameworkAgreement.Builder indexed = chapter7("10000000").indexClause(IndexClause.of("PKV"));
        assertMissing(one(indexed, to("11000000")), InputCode.AMENDMENT_VALUE_BEFORE);
        assertThat(one(indexed, to("11000000").valueBefore(excludingVat("10000000.01")))
                        .getOutcome())
                .isEqualTo(Outcome.MET);
        assertThat(one(indexed, to("11000000").valueBefore(excludingVat("10000000")))
                        .getOutcome())
                .isEqualTo(Outcome.NEEDS_JUDGEMENT);
    }

    @ParameterizedTest
    @CsvSource({"11049999, MET", "11050000, NEEDS_JUDGEMENT"})
    @DisplayName("10 000 000 kr as signed is 10 500 000 kr by an index step of 5 %, a tenth of which is 1 050 000 kr")
    void byStep(String after, Outcome outcome) {
        Finding finding = one(
                chapter7("10000000").indexClause(pkv().build()), to(after).indexedValueBefore(step(pkv(), "10000000")));
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getValues()).containsEntry("base", excludingVat("10500000"));
        assertThat(finding.getSources()).contains(Source.statute("LOU 17:15"), Source.clause("indexClause"));
    }

    @Test
    @DisplayName("a step by another clause, from another value or where there is no clause isn't the value before")
    void byOtherStep() {
        FrameworkAgreement.Builder indexed = chapter7("10000000").indexClause(pkv().build());
        Amendment.Builder otherValue = to("10100000").indexedValueBefore(step(pkv(), "9000000"));
        assertMissing(one(indexed, otherValue), InputCode.AMENDMENT_VALUE_BEFORE);
        Amendment.Builder otherLag = to("10100000").indexedValueBefore(step(pkv().lagMonths(36), "10000000"));
        assertMissing(one(indexed, otherLag), InputCode.AMENDMENT_VALUE_BEFORE);
        Amendment.Builder byClause = to("10100000").indexedValueBefore(step(pkv(), "10000000"));
        assertMissing(one(chapter7("10000000"), byClause), InputCode.AMENDMENT_VALUE_BEFORE);
        assertMissing(
                one(
                        chapter7("10000000")
                                .indexClause(
                                        pkv().lagMonths(OptionalInt.empty()).build()),
                        byClause),
                InputCode.INDEX_LAG);
        assertMissing(
                one(chapter7("10000000").indexClause(IndexClause.of("PKV")), byClause),
                InputCode.INDEX_BASE_MONTH,
                InputCode.INDEX_LAG,
                InputCode.INDEX_ROUNDING_STEP);
    }

    @Test
    @DisplayName("the way that the value before is rounded is missing where it isn't whole without rounding")
    void byStepOfOpenRounding() {
        FrameworkAgreement.Builder open = chapter7("10000000")
                .indexClause(pkv().roundingMode(Optional.empty()).build());
        Amendment.Builder whole = to("10100000").indexedValueBefore(step(pkv(), "10000000"));
        assertThat(one(open, whole).getOutcome()).isEqualTo(Outcome.MET);
        FrameworkAgreement.Builder odd = chapter7("10000010")
                .indexClause(pkv().roundingMode(Optional.empty()).build());
        Amendment.Builder rounded = to("10100000").indexedValueBefore(step(pkv(), "10000010"));
        assertMissing(one(odd, rounded), InputCode.INDEX_ROUNDING_MODE);
    }

    @Test
    @DisplayName("a changed overall nature isn't covered, however small the change")
    void otherNature() {
        Finding finding = one(
                chapter7("10000000"),
                to("10000001").attestations(List.of(denial(InputCode.AMENDMENT_NATURE_UNCHANGED))));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(finding.getVariant()).isEqualTo("nature");
        assertThat(en(finding))
                .isEqualTo("It is attested that amendment T-1 changes the agreement's overall nature. The change is not"
                        + " covered by LOU 17:9. Whether another ground in LOU 17:10–14 carries it needs a person's"
                        + " judgement.");
    }

    @Test
    @DisplayName("a nature that is both attested and denied is for a person to judge, where it would else be covered")
    void disputedNature() {
        List<Attestation> both = disputed(InputCode.AMENDMENT_NATURE_UNCHANGED);
        Finding finding = one(chapter7("10000000"), to("10999999").attestations(both));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(finding.getVariant()).isEqualTo("disputed");
        assertThat(sv(finding))
                .isEqualTo("Det är intygat av inköpschefen den 1 mars 2026 (KS 2026-114) att tilläggsavtalet T-1 inte"
                        + " ändrar avtalets övergripande karaktär, men av juristen den 2 mars 2026 (KS 2026-120) att det"
                        + " gör det. Vilket som stämmer behöver bedömas av en handläggare.");
        assertThat(one(chapter7("10000000"), to("11000000").attestations(both)).getVariant())
                .isEqualTo("share");
        assertThat(one(chapter7("40000000"), to("42451816").attestations(both)).getVariant())
                .isEqualTo("threshold");
        assertMissing(
                one(
                        chapter7("10000000").procurementBasis(Optional.empty()),
                        to("10999999").attestations(both)),
                InputCode.PROCUREMENT_BASIS);
    }

    @Test
    @DisplayName("each thing that it needs is missing in turn; what is too large is so whatever is missing")
    void missing() {
        assertMissing(
                one(chapter7("10000000"), to("10999999").attestations(List.of())),
                InputCode.AMENDMENT_NATURE_UNCHANGED);
        assertMissing(
                one(chapter7("10000000"), to("10999999").signedOn(Optional.empty())), InputCode.AMENDMENT_SIGNED_ON);
        assertMissing(
                one(chapter7("10000000").procurementBasis(Optional.empty()), to("10999999")),
                InputCode.PROCUREMENT_BASIS);
        assertMissing(
                one(chapter7("10000000").ceiling(Optional.empty()), to("10999999")),
                InputCode.AMENDMENT_VALUE_BEFORE,
                InputCode.AMENDMENT_VALUE_CHANGE);
        assertMissing(one(chapter7("1").parties(List.of()), to("1.01")), InputCode.of("agreement.client"));
        Amendment.Builder tooLarge = to("11000000").signedOn(Optional.empty()).attestations(List.of());
        assertThat(one(chapter7("10000000"), tooLarge).getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertMissing(
                one(chapter7("10000000").procurementBasis(Optional.empty()), tooLarge), InputCode.PROCUREMENT_BASIS);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-12-31, statute.other-authorities-threshold",
        "2028-01-01, statute.other-authorities-threshold",
        "2016-12-31, statute.small-change-share statute.other-authorities-threshold"
    })
    @DisplayName("signed on a day that the table has no figure for, that figure is missing")
    void outsideTheTable(LocalDate signedOn, String missing) {
        Finding finding = one(chapter7("10000000"), to("10999999").signedOn(signedOn));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).extracting(InputCode::toString).containsExactly(missing.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-01, 2096097", "2019-12-31, 2096097", "2020-01-01, 2197545", "2021-12-31, 2197545",
        "2022-01-01, 2236731", "2023-12-31, 2236731", "2024-01-01, 2389585", "2025-12-31, 2389585",
        "2026-01-01, 2451816", "2027-12-31, 2451816"
    })
    @DisplayName("the threshold is the one of the day of signing, in each of the five periods")
    void periods(LocalDate signedOn, int threshold) {
        FrameworkAgreement.Builder agreement = chapter7("40000000");
        assertThat(one(agreement, to("" + (40_000_000 + threshold - 1)).signedOn(signedOn))
                        .getOutcome())
                .isEqualTo(Outcome.MET);
        assertThat(one(agreement, to("" + (40_000_000 + threshold)).signedOn(signedOn))
                        .getVariant())
                .isEqualTo("threshold");
    }

    @Test
    @DisplayName("a state institution as client has the threshold of central government, 1 589 140 kr")
    void central() {
        FrameworkAgreement.Builder byState =
                chapter7("40000000").parties(List.of(Party.of(MIUN, Role.CLIENT), Party.of(HARNOSAND, Role.PROVIDER)));
        assertThat(one(byState, to("41589139")).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(one(byState, to("41589140")).getVariant()).isEqualTo("threshold");
        FrameworkAgreement.Builder byBoth =
                chapter7("40000000").parties(List.of(Party.of(MIUN, Role.CLIENT), Party.of(HARNOSAND, Role.CLIENT)));
        assertThat(one(byBoth, to("41589139")).getOutcome()).isEqualTo(Outcome.MET);
        assertMissing(one(byBoth, to("41589140")), InputCode.of("client.central-authority"));
        assertThat(one(byBoth, to("42451816")).getVariant()).isEqualTo("threshold");
        assertMissing(
                one(byBoth, to("41589139").signedOn(LocalDate.of(2028, 1, 1))),
                StatutoryFigure.CENTRAL_GOVERNMENT_THRESHOLD,
                StatutoryFigure.OTHER_AUTHORITIES_THRESHOLD);
    }

    @ParameterizedTest
    @EnumSource(value = ProcurementBasis.class, names = "CHAPTER_7", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("on another basis than chapter 7 the question doesn't arise")
    void otherBases(ProcurementBasis basis) {
        assertThat(of(framework().procurementBasis(basis), to("20000000").build()))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "nor of one for which another ground is claimed, nor of one that leaves the value, but where this is claimed")
    void notRaised() {
        Amendment leaving =
                amendment("T-1", EFFECTIVE, Change.of(Term.ofYears(5))).build();
        assertThat(of(chapter7("10000000"), leaving)).isEmpty();
        assertThat(of(
                        chapter7("10000000"),
                        to("11000000").ground(AmendmentGround.CLAUSE).build()))
                .isEmpty();
        assertThat(of(
                        chapter7("10000000"),
                        leaving.toBuilder().ground(AmendmentGround.SMALL_VALUE).build()))
                .extracting(Finding::getMissing)
                .containsExactly(List.of(InputCode.AMENDMENT_NATURE_UNCHANGED));
        assertThat(of(
                        chapter7("10000000"),
                        to("11000000").ground(AmendmentGround.SMALL_VALUE).build()))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.NEEDS_JUDGEMENT);
        assertThat(of(chapter7("10000000"))).isEmpty();
    }
}
