package se.samverkan.core.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.OccupationCode;
import se.samverkan.core.code.SupplyId;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;

@DisplayName("A supply of people says who they are, how many, which share of them counts and when they come")
class WorkforceSupplyTest {

    private static final WorkforceSupply NURSES = supply(SupplyKind.GRADUATES)
            .number(Quantity.about(120))
            .share(Percent.of("60"))
            .addOccupations(OccupationCode.ssyk("2221"))
            .dates(DateRange.ofClosed(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
            .source(Text.of("sv", "lärosätets statistik"))
            .build();

    private static WorkforceSupply.Builder supply(SupplyKind kind) {
        return WorkforceSupply.builder()
                .id(SupplyId.of("nurses-2026"))
                .title(Text.of("sv", "Examinerade sjuksköterskor 2026"))
                .kind(kind);
    }

    @Test
    @DisplayName("keeps what is stated, and a changed copy keeps the rest")
    void kept() {
        assertThat(NURSES.getNumber()).contains(Quantity.about(120));
        assertThat(NURSES.getShare()).contains(Percent.of("60"));
        assertThat(NURSES.getOccupations()).containsExactly(OccupationCode.ssyk("2221"));
        assertThat(NURSES.getSource()).contains(Text.of("sv", "lärosätets statistik"));
        assertThat(NURSES).hasToString("nurses-2026 GRADUATES ~120");
        assertThat(NURSES.toBuilder().number(Quantity.exactly(118)).build())
                .isNotEqualTo(NURSES)
                .hasToString("nurses-2026 GRADUATES 118");
    }

    @Test
    @DisplayName("needs no more than an id, a title and a kind")
    void required() {
        assertThat(supply(SupplyKind.HIRED).build()).hasToString("nurses-2026 HIRED ?");
        assertThatThrownBy(WorkforceSupply.builder()::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("title")
                .hasMessageContaining("kind");
    }

    @ParameterizedTest
    @EnumSource(SupplyKind.class)
    @DisplayName("has a share of its kind alone: graduates who stay and students who are hired, at most all of them")
    void shares(SupplyKind kind) {
        if (kind.getShare().isPresent()) {
            assertThat(supply(kind).share(Percent.of("100")).build().getShare()).isPresent();
            assertThatThrownBy(() -> supply(kind).share(Percent.of("100.5")).build())
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("supply.share");
        } else {
            assertThatThrownBy(() -> supply(kind).share(Percent.of("50")).build())
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("supply.share")
                    .hasMessageContaining(kind.toString());
        }
    }

    @Test
    @DisplayName("graduates wait for those who stay, the placed for those who are hired, the others for nothing")
    void inputs() {
        assertThat(SupplyKind.GRADUATES.getShare()).contains(InputCode.SUPPLY_STAYING_SHARE);
        assertThat(SupplyKind.PLACED.getShare()).contains(InputCode.SUPPLY_HIRED_SHARE);
        assertThat(SupplyKind.HIRED.getShare()).isEmpty();
        assertThat(SupplyKind.TRAINED.getShare()).isEmpty();
    }

    @Test
    @DisplayName("refuses days with an open end, since the last one tells the year")
    void openDays() {
        assertThatThrownBy(() -> supply(SupplyKind.HIRED)
                        .dates(DateRange.from(LocalDate.of(2026, 1, 1)))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("supply.dates");
    }
}
