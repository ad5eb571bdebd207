package se.samverkan.core.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.agreement.CancellationTerms;
import se.samverkan.core.agreement.CancellationTier;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.MonetaryAgreement;
import se.samverkan.core.agreement.OtherAgreement;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Price;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.index.IndexClause;
import se.samverkan.core.share.CoFunding;
import se.samverkan.core.share.FixedShares;
import se.samverkan.core.share.WeightedShares;

/** What is added to the terms is to be added to the differences too: this test then fails until it is. */
@DisplayName("Every attribute of the terms has its fields")
class EveryAttributeTest {

    private static Set<String> attributesOf(Class<?>... types) {
        return Stream.of(types)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() == 0)
                .map(Method::getName)
                .filter(name -> name.matches("(get|is)[A-Z].*"))
                .map(name -> name.replaceFirst("^(get|is)", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void assertAttributes(List<String> known, Class<?>... types) {
        assertThat(attributesOf(types)).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    @DisplayName("of agreements of every kind; the id is the same in every view of a file")
    void agreements() {
        assertAttributes(
                List.of(
                        "Id",
                        "Kind",
                        "KindCode",
                        "Title",
                        "Form",
                        "StatedFirstOfForm",
                        "CaseNumbers",
                        "Parties",
                        "Term",
                        "TermClauses",
                        "Signatures",
                        "Areas",
                        "Purposes",
                        "Fields",
                        "OpenToOtherFields",
                        "Contacts",
                        "Departments",
                        "GovernanceBody",
                        "FollowUpTerms",
                        "SharedBodies",
                        "Contributions",
                        "Links",
                        "ProcurementBasis",
                        "Procurement",
                        "CpvCodes",
                        "SpecialReasons",
                        "Attachments",
                        "Ceiling",
                        "Prices",
                        "Limits",
                        "Instalments",
                        "IndexClause",
                        "CostShares",
                        "CoFunding",
                        "PlacementTerms",
                        "CallOffTerms"),
                Agreement.class,
                MonetaryAgreement.class,
                FrameworkAgreement.class,
                OtherAgreement.class);
    }

    @Test
    @DisplayName("of a party")
    void parties() {
        assertAttributes(List.of("Partner", "Roles", "Days", "PossibleDays", "BindingMembers"), Party.class);
    }

    @Test
    @DisplayName("of clauses that are told part by part")
    void clauses() {
        assertAttributes(
                List.of(
                        "Amount",
                        "Precision",
                        "PilotCounted",
                        "CoveringExtensions",
                        "LeastAmount",
                        "Tranches",
                        "CarryOver"),
                Ceiling.class);
        assertAttributes(List.of("Id", "Unit", "Amount", "Tiers", "Description"), Price.class);
        assertAttributes(
                List.of(
                        "Series",
                        "Definitive",
                        "BaseMonth",
                        "BaseIndex",
                        "LagMonths",
                        "RoundingStep",
                        "RoundingMode",
                        "FallbackSeries"),
                IndexClause.class);
        assertAttributes(
                List.of("ExtensionOptions", "Renewal", "LatestLastDay", "NoticePeriod", "CallOffsAfterEnd"),
                TermClauses.class);
        assertAttributes(
                List.of(
                        "HeldWithinTerm",
                        "FixedDatesRequired",
                        "NeedRequired",
                        "Origins",
                        "Deliveries",
                        "GroupBased",
                        "YearSplit",
                        "CreditsOnCompletion",
                        "Subscription",
                        "Cancellation"),
                CallOffTerms.class);
        assertAttributes(List.of("Tiers"), CancellationTerms.class);
        assertAttributes(List.of("DaysBefore", "Share"), CancellationTier.class);
    }

    @Test
    @DisplayName("of who bears what; what isn't told part by part is told with the shares as a whole")
    void shares() {
        assertAttributes(
                List.of(
                        "Basis",
                        "Partners",
                        "Weights",
                        "Source",
                        "Day",
                        "Caps",
                        "Excess",
                        "Proportional",
                        "SplitPeriod"),
                WeightedShares.class);
        assertAttributes(
                List.of("Basis", "Partners", "Amounts", "Remainder", "Below", "Proportional", "SplitPeriod"),
                FixedShares.class);
        assertAttributes(List.of("Cost", "LeastCash"), CoFunding.class);
    }
}
