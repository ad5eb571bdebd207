package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.explained;
import static se.samverkan.rules.Given.file;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Assessment;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Rule;
import se.samverkan.rules.RuleBook;

@DisplayName("The rules on agreements")
class AgreementRulesTest {

    private static final RuleBook BOOK =
            RuleBook.builder().rules(AgreementRules.all()).build();

    @Test
    @DisplayName("have these codes, in this order")
    void codes() {
        assertThat(AgreementRules.all())
                .extracting(Rule::getCode)
                .extracting(FindingCode::toString)
                .containsExactly(
                        "call-off.agreement-kind",
                        "call-off.term",
                        "call-off.orderer",
                        "call-off.id",
                        "call-off.subscription",
                        "call-off.subscription-extent",
                        "agreement.signed",
                        "agreement.signatory",
                        "agreement.named-partners",
                        "agreement.party-name",
                        "agreement.party-number",
                        "agreement.party-code",
                        "agreement.party-succession",
                        "agreement.first-of-form",
                        "framework.term-length",
                        "framework.term-length-by-principles",
                        "framework.ceiling-stated",
                        "framework.ceiling-stated-by-principles",
                        "cooperation.contributions",
                        "cooperation.authorities",
                        "procurement.in-house",
                        "procurement.classification",
                        "procurement.direct-award",
                        "procurement.direct-award-annex-2",
                        "procurement.aggregation",
                        "decision.delegation",
                        "decision.report",
                        "amendment.conflict",
                        "amendment.order",
                        "amendment.effective-day",
                        "amendment.indexed-price",
                        "amendment.de-minimis",
                        "amendment.addition",
                        "amendment.unforeseen",
                        "amendment.claimed-ground");
    }

    @Test
    @DisplayName("are terms of the agreement where they may bar what is open; the basis is only listed")
    void natures() {
        assertThat(AgreementRules.all())
                .filteredOn(rule -> rule.getNature() == Nature.TERM_OF_AGREEMENT)
                .extracting(Rule::getCode)
                .containsExactly(
                        CallOffUnderAgreementKind.CODE,
                        CallOffInTerm.CODE,
                        CallOffOrderer.CODE,
                        CallOffIdUnused.CODE,
                        CallOffWithinSubscription.CODE,
                        AgreementSigned.CODE,
                        AmendmentConflict.CODE);
        assertThat(AgreementRules.all())
                .filteredOn(rule -> rule.getNature() == Nature.BASIS_BOUND)
                .extracting(Rule::getCode)
                .containsExactly(
                        FrameworkTermLength.CODE,
                        FrameworkCeilingStated.CODE,
                        ServiceClassified.CODE,
                        DirectAwardTogether.CODE,
                        AmendmentOfSmallValue.CODE);
        assertThat(AgreementRules.all())
                .filteredOn(rule -> rule.getNature() == Nature.PERFORMANCE)
                .extracting(Rule::getCode)
                .containsExactly(
                        DecisionByDelegation.CODE,
                        DecisionReported.CODE,
                        AmendmentEffectiveDay.CODE,
                        AmendmentIndexedPrice.CODE);
    }

    @Test
    @DisplayName("are all met by a framework with nothing left open and a call-off that fits it")
    void allMet() {
        Assessment assessment = BOOK.assess(file(), callOff("A-1", "100000").build(), AsOf.on(DAY));
        List<Finding> findings = explained(assessment.trace().getFindings());
        assertThat(findings).extracting(Finding::getOutcome).containsOnly(Outcome.MET);
        assertThat(assessment.trace().getNotRaised())
                .containsExactlyInAnyOrder(
                        CallOffWithinSubscription.CODE,
                        PartyNumberGroup.CODE,
                        PartyCodeListed.CODE,
                        PartySuccession.CODE,
                        SubscriptionExtentStated.CODE,
                        SignatoryStated.CODE,
                        NamedPartners.CODE,
                        FirstOfForm.CODE,
                        FrameworkTermLengthByPrinciples.CODE,
                        FrameworkCeilingStatedByPrinciples.CODE,
                        CooperationContributions.CODE,
                        CooperationOfAuthorities.CODE,
                        InHouseConditions.CODE,
                        ServiceClassified.CODE,
                        DirectAwardBelowLimit.CODE,
                        DirectAwardOfAnnex2Service.CODE,
                        DirectAwardTogether.CODE,
                        DecisionByDelegation.CODE,
                        DecisionReported.CODE,
                        AmendmentConflict.CODE,
                        AmendmentOrder.CODE,
                        AmendmentEffectiveDay.CODE,
                        AmendmentIndexedPrice.CODE,
                        AmendmentOfSmallValue.CODE,
                        AmendmentByAddition.CODE,
                        AmendmentByUnforeseen.CODE,
                        AmendmentOnClaimedGround.CODE);
    }

    @Test
    @DisplayName("name under a letter of intent what stands in the way, and none of its consequences")
    void noConsequences() {
        AgreementFile letter = AgreementFile.open(Intent.letter().build());
        Assessment assessment = BOOK.assess(letter, callOff("V-1", "150000").build(), AsOf.on(DAY));
        assertThat(assessment.getFindings())
                .filteredOn(assessment::isBarring)
                .extracting(Finding::getCode)
                .containsExactly(CallOffUnderAgreementKind.CODE);
    }
}
