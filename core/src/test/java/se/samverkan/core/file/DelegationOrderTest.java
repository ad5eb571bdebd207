package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.text.Text;

@DisplayName("A delegation order")
class DelegationOrderTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    private static final Text HEAD = Text.of("HR-chefen");

    private static DelegatedAuthority.Builder row() {
        return DelegatedAuthority.builder().role(HEAD).matter(DelegatedMatter.CALL_OFF);
    }

    @Test
    @DisplayName("tells the rows of a matter on a day, both ends included")
    void rows() {
        DelegatedAuthority dated = row().firstDay(DAY).lastDay(DAY).build();
        DelegatedAuthority always = row().build();
        DelegationOrder order =
                DelegationOrder.builder().addAuthorities(dated, always).build();
        assertThat(order.authorities(DelegatedMatter.CALL_OFF, DAY)).containsExactly(dated, always);
        assertThat(order.authorities(DelegatedMatter.CALL_OFF, DAY.minusDays(1)))
                .containsExactly(always);
        assertThat(order.authorities(DelegatedMatter.CALL_OFF, DAY.plusDays(1))).containsExactly(always);
        assertThat(order.authorities(DelegatedMatter.AGREEMENT, DAY)).isEmpty();
        assertThat(order.names(HEAD)).isTrue();
        assertThat(order.names(Text.of("kommundirektören"))).isFalse();
    }

    @Test
    @DisplayName("reads a role whatever its case and outer blanks, and in any of its languages")
    void roles() {
        DelegatedAuthority chief = DelegatedAuthority.builder()
                .role(Text.of("sv", "Förvaltningschef").and("en", "Head of department"))
                .matter(DelegatedMatter.CALL_OFF)
                .build();
        assertThat(chief.isOf(Text.of("förvaltningschef"))).isTrue();
        assertThat(chief.isOf(Text.of(" FÖRVALTNINGSCHEF "))).isTrue();
        assertThat(chief.isOf(Text.of("en", "head of department"))).isTrue();
        assertThat(chief.isOf(Text.of("biträdande förvaltningschef"))).isFalse();
        assertThat(chief.isOf(Text.of("förvaltnings chef"))).isFalse();
        assertThat(DelegationOrder.builder().addAuthorities(chief).build().names(Text.of("förvaltningschef")))
                .isTrue();
    }

    @Test
    @DisplayName("tells the first meeting after a day")
    void meetings() {
        DelegationOrder order =
                DelegationOrder.builder().addMeetings(DAY.plusDays(9), DAY).build();
        assertThat(order.nextMeeting(DAY.minusDays(1))).contains(DAY);
        assertThat(order.nextMeeting(DAY)).contains(DAY.plusDays(9));
        assertThat(order.nextMeeting(DAY.plusDays(9))).isEmpty();
    }

    @Test
    @DisplayName("refuses negative amounts and days, and a last day before the first")
    void refused() {
        assertThatThrownBy(
                        () -> row().upTo(VatAmount.of(Money.parse("SEK -0.01"))).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("delegatedAuthority.upTo");
        assertThatThrownBy(() -> row().firstDay(DAY).lastDay(DAY.minusDays(1)).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("delegatedAuthority.lastDay");
        assertThatThrownBy(() -> DelegationOrder.builder().reportWithinDays(-1).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("delegationOrder.reportWithinDays");
        assertThatThrownBy(() -> DelegationOrder.builder()
                        .addMeetings(LocalDate.of(10_000, 1, 1))
                        .build())
                .isInstanceOf(InvalidValueException.class);
        assertThat(row().upTo(VatAmount.of(Money.parse("SEK 0"))).build().getUpTo())
                .isPresent();
        assertThat(DelegationOrder.builder().reportWithinDays(0).build().getReportWithinDays())
                .contains(0);
    }
}
