package se.samverkan.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.agreement.Agreements.HARNOSAND;
import static se.samverkan.core.agreement.Agreements.ID;
import static se.samverkan.core.agreement.Agreements.MIUN;
import static se.samverkan.core.share.ContributionKind.OWN_TIME;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.placement.DropOutPay;
import se.samverkan.core.placement.PlacementTerms;
import se.samverkan.core.share.CoFunding;
import se.samverkan.core.share.Contribution;
import se.samverkan.core.share.CostShares;

@DisplayName("Changes of who bears what")
class ShareChangesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final CostShares HALVES = CostShares.equally(HARNOSAND, MIUN);
    private static final CostShares OTHERS =
            CostShares.percentages().share(HARNOSAND, "60").share(MIUN, "40").build();
    private static final VatAmount AMOUNT = VatAmount.of(Money.parse("SEK 1000"), VatBasis.EXCLUDING_VAT);
    private static final Contribution CASH = Contribution.ofCash(HARNOSAND.getId());
    private static final Contribution TIME = Contribution.of(MIUN.getId(), OWN_TIME, AMOUNT);

    private static final FrameworkAgreement AGREEMENT = FrameworkAgreement.builder()
            .id(ID)
            .party(HARNOSAND, Role.CLIENT)
            .party(MIUN, Role.PROVIDER)
            .costShares(HALVES)
            .addContributions(CASH)
            .build();
    private static final LetterOfIntent LETTER =
            LetterOfIntent.builder().id(ID).party(MIUN, Role.PARTY).build();

    private static Agreement applied(Change... changes) {
        Agreement terms = AGREEMENT;
        for (Change change : changes) {
            terms = change.applyTo(terms, DAY);
        }
        return terms;
    }

    @Test
    @DisplayName("cost shares are changed as a whole, and taken away")
    void costShares() {
        assertThat(AGREEMENT.getCostShares()).hasValue(HALVES);
        assertThat(applied(Change.of(OTHERS)).getCostShares()).hasValue(OTHERS);
        Agreement without = applied(Change.withoutCostShares());
        assertThat(without.getCostShares()).isEmpty();
        Change again = Change.withoutCostShares();
        assertThatThrownBy(() -> again.applyTo(without, DAY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("amendment.changes: expected cost shares that are stated, but was 'without the cost"
                        + " shares'");
        assertThat(((CostSharesChange) Change.of(OTHERS)).getCostShares()).isEqualTo(Optional.of(OTHERS));
        assertThat(Change.of(OTHERS).getKind()).isEqualTo(ChangeKind.COST_SHARES);
    }

    @Test
    @DisplayName("two different shares from the same day contradict each other, and other changes don't")
    void contradiction() {
        assertThat(Change.of(HALVES).contradicts(Change.of(OTHERS))).isTrue();
        assertThat(Change.of(HALVES).contradicts(Change.of(HALVES))).isFalse();
        assertThat(Change.of(HALVES).contradicts(Change.contributions(MIUN.getId(), TIME)))
                .isFalse();
    }

    @Test
    @DisplayName("a party's contributions are changed all together, and those of others stay")
    void contributions() {
        assertThat(applied(Change.contributions(MIUN.getId(), TIME)).getContributions())
                .containsExactly(CASH, TIME);
        assertThat(applied(Change.contributions(MIUN.getId(), TIME), Change.contributions(HARNOSAND.getId()))
                        .getContributions())
                .containsExactly(TIME);
        ContributionsChange change = (ContributionsChange) Change.contributions(MIUN.getId(), TIME);
        assertThat(change.getPartner()).isEqualTo(MIUN.getId());
        assertThat(change.getContributions()).isEqualTo(List.of(TIME));
        assertThat(change.getAttribute()).isEqualTo("contributions[" + MIUN.getId() + "]");
        assertThat(change.getKind()).isEqualTo(ChangeKind.CONTRIBUTIONS);
        assertThatThrownBy(() -> Change.contributions(MIUN.getId(), CASH))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("contributions of " + MIUN.getId());
    }

    @Test
    @DisplayName("what the contributions are to cover is changed as a whole")
    void coFunding() {
        CoFunding coFunding = CoFunding.of(AMOUNT);
        assertThat(AGREEMENT.getCoFunding()).isEmpty();
        assertThat(applied(Change.of(coFunding)).getCoFunding()).hasValue(coFunding);
        assertThat(((CoFundingChange) Change.of(coFunding)).getCoFunding()).isEqualTo(coFunding);
        assertThat(Change.of(coFunding).getKind()).isEqualTo(ChangeKind.CO_FUNDING);
    }

    @Test
    @DisplayName("the clauses on placements are changed as a whole")
    void placements() {
        PlacementTerms terms =
                PlacementTerms.builder().dropOutPay(DropOutPay.WHOLE).build();
        assertThat(AGREEMENT.getPlacementTerms()).isEmpty();
        assertThat(applied(Change.of(terms)).getPlacementTerms()).hasValue(terms);
        assertThat(((PlacementTermsChange) Change.of(terms)).getPlacementTerms())
                .isEqualTo(terms);
        assertThat(Change.of(terms).getKind()).isEqualTo(ChangeKind.PLACEMENT_TERMS);
        assertThat(Change.of(terms).getAttribute()).isEqualTo("placementTerms");
    }

    @Test
    @DisplayName("a letter of intent has neither, and contributions as before")
    void letter() {
        assertThat(LETTER.getCostShares()).isEmpty();
        assertThat(LETTER.getCoFunding()).isEmpty();
        Change shares = Change.of(OTHERS);
        assertThatThrownBy(() -> shares.applyTo(LETTER, DAY))
                .hasMessage(
                        "amendment.changes: expected a kind of agreement that may have one, but was 'cost shares on a"
                                + " LETTER_OF_INTENT'");
        Change coFunding = Change.of(CoFunding.of(AMOUNT));
        assertThatThrownBy(() -> coFunding.applyTo(LETTER, DAY)).isInstanceOf(InvalidValueException.class);
        Change placements = Change.of(PlacementTerms.builder().build());
        assertThat(LETTER.getPlacementTerms()).isEmpty();
        assertThatThrownBy(() -> placements.applyTo(LETTER, DAY))
                .hasMessageContaining("placement terms on a LETTER_OF_INTENT");
        assertThat(Change.contributions(MIUN.getId(), TIME).applyTo(LETTER, DAY).getContributions())
                .containsExactly(TIME);
    }
}
