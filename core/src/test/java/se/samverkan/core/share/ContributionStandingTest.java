package se.samverkan.core.share;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.money.VatBasis.EXCLUDING_VAT;
import static se.samverkan.core.share.ContributionKind.CASH;
import static se.samverkan.core.share.ContributionKind.IN_KIND;
import static se.samverkan.core.share.ContributionKind.OWN_TIME;
import static se.samverkan.core.share.Sharing.HARNOSAND;
import static se.samverkan.core.share.Sharing.MIUN;
import static se.samverkan.core.share.Sharing.sek;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.ContributionId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.time.DateRange;

@DisplayName("The standing of contributions")
class ContributionStandingTest {

    private static final DateRange IN_2024 = year(2024);
    private static final DateRange IN_2025 = year(2025);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    private static DateRange year(int year) {
        return DateRange.ofClosed(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Contribution promised(PartnerId by, ContributionKind kind, String amount) {
        return Contribution.of(by, kind, VatAmount.of(sek(amount), EXCLUDING_VAT));
    }

    private static ContributionMade made(PartnerId by, ContributionKind kind, String amount, LocalDate day) {
        return ContributionMade.builder()
                .id(ContributionId.of("B-1"))
                .by(by)
                .kind(kind)
                .amount(VatAmount.of(sek(amount), EXCLUDING_VAT))
                .day(day)
                .build();
    }

    private static ContributionStanding one(List<Contribution> promised, ContributionMade... made) {
        List<ContributionStanding> standings = ContributionStanding.of(promised, List.of(made));
        assertThat(standings).hasSize(1);
        return standings.get(0);
    }

    @Test
    @DisplayName("of 100 000 in cash with 60 000 made: 40 000 is outstanding")
    void outstanding() {
        ContributionStanding standing = one(
                List.of(promised(MIUN, CASH, "100000")),
                made(MIUN, CASH, "50000", DAY),
                made(MIUN, CASH, "10000", DAY));
        assertThat(standing.getCommitted()).hasValue(sek("100000"));
        assertThat(standing.getMet()).isEqualTo(sek("60000"));
        assertThat(standing.getOutstanding()).hasValue(sek("40000"));
        assertThat(standing.getExcess()).hasValue(sek("0"));
        assertThat(standing.getVatBasis()).hasValue(EXCLUDING_VAT);
    }

    @Test
    @DisplayName("never has anything outstanding below 0: what is above stands apart, from the first öre")
    void excess() {
        List<Contribution> promised = List.of(promised(MIUN, CASH, "100"));
        ContributionStanding all = one(promised, made(MIUN, CASH, "100", DAY));
        assertThat(all.getOutstanding()).hasValue(sek("0"));
        assertThat(all.getExcess()).hasValue(sek("0"));
        ContributionStanding more = one(promised, made(MIUN, CASH, "100.01", DAY));
        assertThat(more.getOutstanding()).hasValue(sek("0"));
        assertThat(more.getExcess()).hasValue(sek("0.01"));
    }

    @Test
    @DisplayName("keeps cash, what is in kind and own time apart: too much time doesn't meet the cash")
    void kindsApart() {
        List<ContributionStanding> standings = ContributionStanding.of(
                List.of(promised(MIUN, CASH, "100"), promised(MIUN, IN_KIND, "200"), promised(MIUN, OWN_TIME, "300")),
                List.of(made(MIUN, OWN_TIME, "500", DAY), made(MIUN, IN_KIND, "50", DAY)));
        assertThat(standings.stream().map(ContributionStanding::getKind)).containsExactly(CASH, IN_KIND, OWN_TIME);
        assertThat(standings.stream().map(standing -> standing.getOutstanding().orElseThrow()))
                .containsExactly(sek("100"), sek("150"), sek("0"));
        assertThat(standings.get(2).getExcess()).hasValue(sek("200"));
    }

    @Test
    @DisplayName("is of each period: what is made on 31 December counts toward the year, the day after toward the next")
    void periods() {
        List<Contribution> promised = List.of(
                promised(MIUN, CASH, "100").toBuilder().period(IN_2024).build(),
                promised(MIUN, CASH, "100").toBuilder().period(IN_2025).build());
        List<ContributionStanding> standings = ContributionStanding.of(
                promised,
                List.of(
                        made(MIUN, CASH, "30", LocalDate.of(2024, 12, 31)),
                        made(MIUN, CASH, "40", LocalDate.of(2025, 1, 1)),
                        made(MIUN, CASH, "5", LocalDate.of(2026, 1, 1))));
        assertThat(standings.stream().map(ContributionStanding::getPeriod))
                .containsExactly(Optional.of(IN_2024), Optional.of(IN_2025), Optional.empty());
        assertThat(standings.stream().map(ContributionStanding::getMet))
                .containsExactly(sek("30"), sek("40"), sek("5"));
        assertThat(standings.get(2).getCommitted()).hasValue(sek("0"));
        assertThat(standings.get(2).getExcess()).hasValue(sek("5"));
    }

    @Test
    @DisplayName("adds up promises of one party, kind and period, and is of each party")
    void added() {
        List<ContributionStanding> standings = ContributionStanding.of(
                List.of(promised(MIUN, CASH, "100"), promised(HARNOSAND, CASH, "10"), promised(MIUN, CASH, "50")),
                List.of());
        assertThat(standings.stream().map(ContributionStanding::getBy)).containsExactly(MIUN, HARNOSAND);
        assertThat(standings.get(0).getCommitted()).hasValue(sek("150"));
        assertThat(standings.get(0).getMet()).isEqualTo(sek("0"));
    }

    @Test
    @DisplayName("tells what has evidence of that which is met")
    void evidence() {
        ContributionStanding standing = one(
                List.of(promised(MIUN, OWN_TIME, "100")),
                made(MIUN, OWN_TIME, "30", DAY),
                made(MIUN, OWN_TIME, "20", DAY).toBuilder()
                        .evidence("Tidrapport 6")
                        .build());
        assertThat(standing.getMet()).isEqualTo(sek("50"));
        assertThat(standing.getEvidenced()).isEqualTo(sek("20"));
    }

    @Test
    @DisplayName("of a promise without an amount has nothing outstanding to tell")
    void unstated() {
        List<Contribution> promised = List.of(Contribution.ofActivities(MIUN, ActivityKind.PLACEMENT).toBuilder()
                .period(IN_2024)
                .build());
        assertThat(ContributionStanding.of(promised, List.of())).isEmpty();
        ContributionStanding standing = one(promised, made(MIUN, IN_KIND, "10", DAY));
        assertThat(standing.getPeriod()).hasValue(IN_2024);
        assertThat(standing.getCommitted()).isEmpty();
        assertThat(standing.getOutstanding()).isEmpty();
        assertThat(standing.getExcess()).isEmpty();
        assertThat(standing.getMet()).isEqualTo(sek("10"));
    }

    @Test
    @DisplayName("doesn't mix currencies, nor amounts with and without VAT")
    void unlike() {
        ContributionMade unstated = made(MIUN, CASH, "1", DAY).toBuilder()
                .amount(VatAmount.of(sek("10")))
                .build();
        ContributionMade euros = unstated.toBuilder()
                .amount(VatAmount.of(Money.parse("EUR 5"), EXCLUDING_VAT))
                .build();
        List<ContributionStanding> standings =
                ContributionStanding.of(List.of(promised(MIUN, CASH, "100")), List.of(unstated, euros));
        assertThat(standings.stream().map(ContributionStanding::getMet))
                .containsExactly(sek("0"), sek("10"), Money.parse("EUR 5"));
        assertThat(standings.get(0).getOutstanding()).hasValue(sek("100"));
    }

    @Test
    @DisplayName("leaves out what was taken back, with an amount of 0")
    void takenBack() {
        assertThat(ContributionStanding.of(List.of(), List.of(made(MIUN, CASH, "0", DAY))))
                .isEmpty();
    }
}
