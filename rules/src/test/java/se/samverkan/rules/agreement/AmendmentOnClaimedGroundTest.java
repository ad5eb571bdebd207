package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.explained;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.agreement.Amended.ASKED;
import static se.samverkan.rules.agreement.Amended.EFFECTIVE;
import static se.samverkan.rules.agreement.Amended.SIGNED_ON;
import static se.samverkan.rules.agreement.Amended.amendment;
import static se.samverkan.rules.agreement.Amended.ceiling;
import static se.samverkan.rules.agreement.Amended.chapter7;
import static se.samverkan.rules.agreement.Amended.file;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.AmendmentGround;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.Decision;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.text.Text;
import se.samverkan.rules.Assessment;
import se.samverkan.rules.RuleBook;

@DisplayName("A claimed ground of LOU 17:10, 17:13 or 17:14 needs a person's judgement until a decision is recorded")
class AmendmentOnClaimedGroundTest {

    private static final RuleBook SWEDEN = RuleBook.sweden();

    private static Amendment claiming(AmendmentGround ground, String kronor) {
        return amendment("T-1", EFFECTIVE, ceiling(kronor)).ground(ground).build();
    }

    private static List<Finding> of(FrameworkAgreement.Builder agreement, AmendmentGround ground) {
        RuleBook book = RuleBook.builder().rule(new AmendmentOnClaimedGround()).build();
        return explained(book.assess(file(agreement, claiming(ground, "12000000")), ASKED)
                .trace()
                .getFindings());
    }

    @ParameterizedTest
    @CsvSource({"CLAUSE, LOU 17:10", "OTHER_SUPPLIER, LOU 17:13", "NOT_SUBSTANTIAL, LOU 17:14"})
    @DisplayName("each is told with its paragraph")
    void judged(AmendmentGround ground, String paragraph) {
        Finding finding = of(chapter7("10000000"), ground).get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(finding.getPath()).isEqualTo("amendments[T-1]");
        assertThat(finding.getSources()).contains(Source.statute(paragraph));
        String cited = "17 kap. " + paragraph.substring(paragraph.indexOf(':') + 1) + " § LOU";
        assertThat(sv(finding)).contains(cited).endsWith("behöver bedömas av en handläggare.");
        assertThat(en(finding)).contains(paragraph).endsWith("needs a person's judgement.");
    }

    @ParameterizedTest
    @CsvSource({
        "CLAUSE, 10800000",
        "CLAUSE, 12000000",
        "OTHER_SUPPLIER, 10800000",
        "NOT_SUBSTANTIAL, 10800000",
        "NOT_SUBSTANTIAL, 12000000"
    })
    @DisplayName("it stands in the way whatever the size, and no longer once a decision on it is recorded")
    void barsUntilDecided(AmendmentGround ground, String kronor) {
        AgreementFile claimed = file(chapter7("10000000"), claiming(ground, kronor));
        assertThat(codesInTheWay(claimed)).contains(AmendmentOnClaimedGround.CODE);
        AgreementFile decided = claimed.record(
                Decision.builder()
                        .reference(DecisionReference.of("KS 2026/17"))
                        .decidedBy(Text.of("upphandlingschefen"))
                        .reason(Text.of("klausulen stod i förfrågningsunderlaget"))
                        .addCodes(AmendmentOnClaimedGround.CODE)
                        .build(),
                SIGNED_ON);
        assertThat(codesInTheWay(decided)).doesNotContain(AmendmentOnClaimedGround.CODE);
        assertThat(SWEDEN.assess(decided, ASKED).getFindings())
                .extracting(Finding::getCode)
                .contains(AmendmentOnClaimedGround.CODE);
    }

    private static List<FindingCode> codesInTheWay(AgreementFile file) {
        Assessment assessment = SWEDEN.assess(file, ASKED);
        return assessment.getFindings().stream()
                .filter(assessment::isBarring)
                .map(Finding::getCode)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = AmendmentGround.class,
            names = {"SMALL_VALUE", "ADDITION", "UNFORESEEN"})
    @DisplayName("the grounds with a limit are other rules'")
    void others(AmendmentGround ground) {
        assertThat(of(chapter7("10000000"), ground)).isEmpty();
    }

    @Test
    @DisplayName("where the basis is open it isn't assessed, and on another basis than chapter 7 it isn't asked")
    void basis() {
        Finding open = of(framework().ceiling(Ceiling.of(excludingVat("10000000"))), AmendmentGround.CLAUSE)
                .get(0);
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(InputCode.PROCUREMENT_BASIS);
        assertThat(of(chapter7("10000000").procurementBasis(ProcurementBasis.CHAPTER_19), AmendmentGround.CLAUSE))
                .isEmpty();
    }

    @Test
    @DisplayName("the decision that the amendment rests on is told after the finding, where one is stated")
    void decision() {
        RuleBook book = RuleBook.builder().rule(new AmendmentOnClaimedGround()).build();
        Amendment decided = claiming(AmendmentGround.CLAUSE, "12000000").toBuilder()
                .decision(DecisionReference.of("KS 2025/44 § 12"))
                .build();
        Finding finding = book.assess(file(chapter7("10000000"), decided), ASKED)
                .getFindings()
                .get(0);
        assertThat(sv(finding)).endsWith(" Tilläggsavtalet vilar på beslut KS 2025/44 § 12.");
        assertThat(en(finding)).endsWith(" The amendment rests on decision KS 2025/44 § 12.");
        assertThat(sv(of(chapter7("10000000"), AmendmentGround.CLAUSE).get(0))).doesNotContain("vilar på beslut");
    }

    @Test
    @DisplayName("the words say what the paragraph asks for")
    void words() {
        Finding finding =
                of(chapter7("10000000"), AmendmentGround.NOT_SUBSTANTIAL).get(0);
        assertThat(sv(finding))
                .isEqualTo("För tilläggsavtalet T-1 anges grunden ändring som inte är väsentlig (17 kap. 14 § LOU). En"
                        + " ändring är väsentlig bland annat om den inför villkor som skulle ha gett andra anbud eller"
                        + " fler leverantörer, ändrar den ekonomiska jämvikten till leverantörens förmån, utvidgar avtalet"
                        + " betydligt eller innebär byte av leverantör. Om ändringen är väsentlig behöver bedömas av en"
                        + " handläggare.");
        assertThat(en(finding))
                .startsWith("The ground stated for amendment T-1 is a change that is not substantial (LOU 17:14).");
    }
}
