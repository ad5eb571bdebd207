package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.joda.money.Money;
import se.samverkan.core.budget.Balances;

@Label("Over random histories, the month-end list ties to the balances of the day")
class MonthEndProperties {

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    @Label("in what is committed, invoiced and booked, and booking the difference leaves nothing to book")
    void ties(@ForAll("histories") List<AgreementFile> history, @ForAll("days") LocalDate day) {
        AgreementFile file = history.get(history.size() - 1);
        MonthEnd list = Files.on(file, day).monthEnd();
        Balances balances = Files.on(file, day).balances();
        assertThat(list.getCommitted()).isEqualTo(balances.getCommitted());
        assertThat(list.getInvoiced()).isEqualTo(balances.getInvoiced());
        assertThat(list.getAccrued()).isEqualTo(balances.getAccrued());
        assertThat(list.getToBook())
                .isEqualTo(list.getLines().stream()
                        .filter(line -> line.getDelivered().isPresent())
                        .map(line -> line.getToAccrue().orElseThrow().minus(line.getAccrued()))
                        .reduce(Money.zero(list.getCurrency()), Money::plus));
        for (MonthEndLine line : list.getLines()) {
            assertThat(line.getMissing().isEmpty())
                    .isEqualTo(line.getDelivered().isPresent());
            line.getDelivered().ifPresent(delivered -> {
                assertThat(delivered.isNegative()).isFalse();
                assertThat(delivered.isGreaterThan(line.getCommitted()) && delivered.isPositive())
                        .isFalse();
                assertThat(line.getToAccrue().orElseThrow().isNegative()).isFalse();
            });
        }
    }

    @Provide
    Arbitrary<List<AgreementFile>> histories() {
        return RandomActs.histories();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RandomActs.days();
    }
}
