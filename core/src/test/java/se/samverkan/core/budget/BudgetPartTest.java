package se.samverkan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.budget.Entries.HARNOSAND;
import static se.samverkan.core.budget.Entries.SCHOOLS;

import java.time.Year;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.LotId;

@DisplayName("A part of the budget is restricted by what it states")
class BudgetPartTest {

    private static final BudgetPart ALL = BudgetPart.of(Year.of(2025))
            .in(CollaborationArea.EDUCATION)
            .in(SCHOOLS)
            .in(HARNOSAND)
            .in(LotId.of("L-1"));

    @Test
    @DisplayName("it tells what it is of, and nothing of what isn't stated")
    void stated() {
        assertThat(ALL.getYear()).hasValue(Year.of(2025));
        assertThat(ALL.getArea()).hasValue(CollaborationArea.EDUCATION);
        assertThat(ALL.getDepartment()).hasValue(SCHOOLS);
        assertThat(ALL.getPartner()).hasValue(HARNOSAND);
        assertThat(ALL.getLot()).hasValue(LotId.of("L-1"));
        assertThat(ALL).hasToString("2025, EDUCATION, Skolförvaltningen, harnosand, L-1");
        assertThat(BudgetPart.whole().getYear()).isEmpty();
        assertThat(BudgetPart.whole()).hasToString("whole");
        assertThat(BudgetPart.of(SCHOOLS)).hasToString("Skolförvaltningen");
        assertThat(BudgetPart.of(HARNOSAND).getPartner()).hasValue(HARNOSAND);
        assertThat(BudgetPart.of(LotId.of("L-1")).getLot()).hasValue(LotId.of("L-1"));
    }

    @Test
    @DisplayName("it includes itself and every smaller part, and no part of something else")
    void includes() {
        assertThat(BudgetPart.whole().includes(ALL)).isTrue();
        assertThat(ALL.includes(ALL)).isTrue();
        assertThat(ALL.includes(BudgetPart.whole())).isFalse();
        assertThat(BudgetPart.of(Year.of(2025)).includes(ALL)).isTrue();
        assertThat(BudgetPart.of(Year.of(2024)).includes(ALL)).isFalse();
        assertThat(BudgetPart.of(CollaborationArea.RESEARCH).includes(ALL)).isFalse();
        assertThat(BudgetPart.of(LotId.of("L-2")).includes(ALL)).isFalse();
        assertThat(BudgetPart.of(SCHOOLS).in(HARNOSAND).includes(ALL)).isTrue();
    }

    @Test
    @DisplayName("it is equal to one that states the same, in whatever order")
    void equality() {
        assertThat(BudgetPart.of(SCHOOLS).in(Year.of(2025)))
                .isEqualTo(BudgetPart.of(Year.of(2025)).in(SCHOOLS))
                .hasSameHashCodeAs(BudgetPart.of(Year.of(2025)).in(SCHOOLS))
                .isNotEqualTo(BudgetPart.of(Year.of(2024)).in(SCHOOLS));
        assertThat(ALL.in(Year.of(2024))).isNotEqualTo(ALL);
    }

    @ParameterizedTest
    @DisplayName("its year is one of 1 to 9999")
    @ValueSource(ints = {0, -1, 10_000, Year.MAX_VALUE})
    void years(int year) {
        assertThatThrownBy(() -> BudgetPart.of(Year.of(year)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("budgetPart.year: expected a year of 1 to 9999, but was '" + year + "'");
        assertThat(BudgetPart.of(Year.of(9999)).getYear()).hasValue(Year.of(9999));
    }
}
