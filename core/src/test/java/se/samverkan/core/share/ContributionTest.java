package se.samverkan.core.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.share.Sharing.MIUN;
import static se.samverkan.core.share.Sharing.sek;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.ContributionId;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;

@DisplayName("A contribution")
class ContributionTest {

    private static final VatAmount AMOUNT = VatAmount.of(sek("40000"));
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    @Test
    @DisplayName("is of one kind: cash, something in kind such as activities, or own time")
    void kinds() {
        assertThat(Contribution.ofCash(MIUN).getKind()).isEqualTo(ContributionKind.CASH);
        Contribution placements = Contribution.ofActivities(MIUN, ActivityKind.PLACEMENT);
        assertThat(placements.getKind()).isEqualTo(ContributionKind.IN_KIND);
        assertThat(placements.isCash()).isFalse();
        assertThat(placements.getAmount()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ContributionKind.class)
    @DisplayName("of an amount may be of each kind, and over a period")
    void amounts(ContributionKind kind) {
        DateRange year = DateRange.ofClosed(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        Contribution contribution =
                Contribution.of(MIUN, kind, AMOUNT).toBuilder().period(year).build();
        assertThat(contribution.getAmount()).hasValue(AMOUNT);
        assertThat(contribution.getPeriod()).hasValue(year);
        assertThat(contribution.isCash()).isEqualTo(kind == ContributionKind.CASH);
    }

    @Test
    @DisplayName("of something else than cash tells how it is valued, where that is stated")
    void valuation() {
        Text hours = Text.of("timmar à 450 kr");
        Contribution time = Contribution.of(MIUN, ContributionKind.OWN_TIME, AMOUNT);
        assertThat(time.getValuation()).isEmpty();
        assertThat(time.toBuilder().valuation(hours).build().getValuation()).hasValue(hours);
        Contribution.Builder cash = Contribution.ofCash(MIUN).toBuilder().valuation(hours);
        assertThatThrownBy(cash::build).isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("of nothing, of 0 and of cash in activities is refused")
    void refused() {
        assertThatThrownBy(() -> Contribution.ofActivities(MIUN))
                .hasMessage("contribution: expected cash, an amount or at least one kind of activity, but was 'miun'");
        assertThatThrownBy(() -> Contribution.of(MIUN, ContributionKind.CASH, VatAmount.of(sek("0"))))
                .hasMessage("contribution.amount: expected an amount above 0, but was 'SEK 0.00'");
        Contribution.Builder cash = Contribution.ofCash(MIUN).toBuilder().addActivityKinds(ActivityKind.PLACEMENT);
        assertThatThrownBy(cash::build).isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("that is made has an amount of 0 or more, a day and maybe evidence")
    void made() {
        ContributionMade made = ContributionMade.builder()
                .id(ContributionId.of("B-1"))
                .by(MIUN)
                .kind(ContributionKind.OWN_TIME)
                .amount(AMOUNT)
                .day(DAY)
                .evidence("Tidrapport 2024-06")
                .build();
        assertThat(made.getEvidence()).hasValue("Tidrapport 2024-06");
        assertThat(made.toBuilder().build()).isEqualTo(made);
        ContributionMade.Builder negative = made.toBuilder().amount(VatAmount.of(sek("-0.01")));
        assertThatThrownBy(negative::build)
                .hasMessage("contributionMade.amount: expected an amount of 0 or more, but was 'SEK -0.01'");
        assertThat(made.toBuilder().amount(VatAmount.of(sek("0"))).build().getAmount())
                .isEqualTo(VatAmount.of(sek("0")));
        ContributionMade.Builder blank = made.toBuilder().evidence(" ");
        assertThatThrownBy(blank::build).isInstanceOf(InvalidValueException.class);
        ContributionMade.Builder never = made.toBuilder().day(LocalDate.MIN);
        assertThatThrownBy(never::build).isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("is made toward a whole cost above 0, of which up to all must be cash")
    void coFunding() {
        CoFunding funding = CoFunding.of(AMOUNT, Percent.of("25"));
        assertThat(funding.getCost()).isEqualTo(AMOUNT);
        assertThat(funding.getLeastCash()).hasValue(Percent.of("25"));
        assertThat(CoFunding.of(AMOUNT).getLeastCash()).isEmpty();
        assertThat(CoFunding.of(AMOUNT, Percent.of("100")).getLeastCash()).hasValue(Percent.of("100"));
        Percent above = Percent.of("100.0001");
        assertThatThrownBy(() -> CoFunding.of(AMOUNT, above))
                .hasMessage("coFunding.leastCash: expected at most 100 percent, but was '100.0001'");
        VatAmount nothing = VatAmount.of(sek("0"));
        assertThatThrownBy(() -> CoFunding.of(nothing)).isInstanceOf(InvalidValueException.class);
    }
}
