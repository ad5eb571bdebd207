package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.explained;
import static se.samverkan.rules.Given.framework;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.core.agreement.Procurement;
import se.samverkan.core.code.CpvCode;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;

@DisplayName(
        "One purchase of which the basis isn't stated is judged under several bases side by side, each assumed on the file")
class SeveralBasesTest {

    private static final RuleBook RULES = RuleBook.sweden();
    private static final Text WHY = Text.of("för jämförelsen");

    /** A framework on education of 2 000 000 kr over five years, begun when the limit of annex 2 was 7 802 550 kr. */
    private static final AgreementFile FILE = AgreementFile.open(framework()
            .term(Term.ofYears(5).startingOn(Given.SIGNED))
            .addCpvCodes(CpvCode.parse("80000000-4"))
            .procurement(Procurement.builder().begunOn(LocalDate.of(2023, 6, 1)).build())
            .build());

    private static Assessment on(AgreementFile file) {
        return RULES.assess(file, AsOf.on(Given.DAY));
    }

    private static AgreementFile under(ProcurementBasis basis) {
        return FILE.assuming(Assumption.procurementBasis(basis, WHY));
    }

    /** What is found of frameworks, procurement and cooperation, by code and outcome. */
    private static List<String> found(AgreementFile file) {
        return explained(on(file).trace().getFindings()).stream()
                .filter(finding -> Stream.of("framework.", "procurement.", "cooperation.")
                        .anyMatch(finding.getCode().toString()::startsWith))
                .map(finding -> finding.getCode() + " " + finding.getOutcome())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "CHAPTER_7, framework.term-length NOT_MET, framework.ceiling-stated MET",
        "CHAPTER_19, framework.term-length-by-principles NEEDS_JUDGEMENT, framework.ceiling-stated-by-principles MET",
        "DIRECT_AWARD, procurement.direct-award-annex-2 MET, procurement.aggregation NOT_ASSESSED",
        "DIRECT_AWARD_OTHER_GROUND, framework.term-length-by-principles NEEDS_JUDGEMENT, framework.ceiling-stated-by-principles MET",
        "COOPERATION, cooperation.contributions NOT_ASSESSED, cooperation.authorities NOT_ASSESSED",
        "IN_HOUSE, procurement.in-house NOT_ASSESSED, procurement.classification MET",
        "OUTSIDE_LOU, procurement.classification MET, procurement.classification MET"
    })
    @DisplayName("what one basis asks, another doesn't, and each gives its own answer")
    void eachItsOwn(ProcurementBasis basis, String one, String other) {
        assertThat(found(under(basis))).contains(one, other);
    }

    @Test
    @DisplayName("a longer term is not met under chapter 7, is for a person under 19, and isn't asked of a cooperation")
    void sideBySide() {
        Map<ProcurementBasis, Set<String>> terms = new EnumMap<>(ProcurementBasis.class);
        for (ProcurementBasis basis : ProcurementBasis.values()) {
            terms.put(
                    basis,
                    Set.copyOf(found(under(basis)).stream()
                            .filter(found -> found.startsWith("framework.term-length"))
                            .toList()));
        }
        Set<String> byPrinciples = Set.of("framework.term-length-by-principles NEEDS_JUDGEMENT");
        assertThat(terms)
                .containsEntry(ProcurementBasis.CHAPTER_7, Set.of("framework.term-length NOT_MET"))
                .containsEntry(ProcurementBasis.CHAPTER_19, byPrinciples)
                .containsEntry(ProcurementBasis.DIRECT_AWARD, byPrinciples)
                .containsEntry(ProcurementBasis.DIRECT_AWARD_OTHER_GROUND, byPrinciples)
                .containsEntry(ProcurementBasis.COOPERATION, Set.of())
                .containsEntry(ProcurementBasis.IN_HOUSE, Set.of())
                .containsEntry(ProcurementBasis.OUTSIDE_LOU, Set.of());
    }

    @ParameterizedTest
    @EnumSource(ProcurementBasis.class)
    @DisplayName("every finding that the basis decides names the assumption, and the file itself still states none")
    void assumed(ProcurementBasis basis) {
        List<Finding> before = on(FILE).trace().getFindings();
        Assumption assumption = Assumption.procurementBasis(basis, WHY);
        List<Finding> own = on(under(basis)).trace().getFindings().stream()
                .filter(finding -> !before.contains(finding))
                .filter(finding -> finding.getOutcome() != Outcome.MET
                        || !finding.getCode().toString().startsWith("framework."))
                .toList();
        assertThat(own)
                .allSatisfy(finding -> assertThat(finding.getAssumptions()).contains(assumption));
        assertThat(on(FILE).trace().getFindings()).isEqualTo(before);
        assertThat(before)
                .anySatisfy(finding -> assertThat(finding.getMissing()).contains(InputCode.PROCUREMENT_BASIS));
    }
}
