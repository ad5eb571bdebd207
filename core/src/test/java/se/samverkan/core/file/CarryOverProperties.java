package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.amount;
import static se.samverkan.core.file.Files.callOff;
import static se.samverkan.core.file.Files.invoice;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.Files.sek;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.Money;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.CarryOver;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.quantity.Percent;

@Label("Carrying over conserves the total")
class CarryOverProperties {

    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    @Property(tries = 300)
    @Label(
            "whatever the policy: the whole limit and what is committed stand, the years' limits sum to the same, and what is"
                    + " unspent is carried over or lapses")
    void conserved(
            @ForAll("policies") CarryOver policy,
            @ForAll @Size(max = 6) List<@IntRange(max = 300) Integer> ordered,
            @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 300) Integer> invoiced) {
        AgreementFile file = AgreementFile.open(AGREEMENT.toBuilder()
                .ceiling(Ceiling.builder()
                        .amount(amount(5_000))
                        .tranche(2024, sek(700))
                        .tranche(2025, sek(0))
                        .carryOver(policy)
                        .build())
                .build());
        for (int i = 0; i < ordered.size(); i++) {
            file = file.record(callOff("A-" + i, ordered.get(i), DAY.plusDays(i)), DAY);
            if (i < invoiced.size()) {
                file = file.record(invoice("I-" + i, "A-" + i, invoiced.get(i), DAY.plusMonths(2L * i)), DAY);
            }
        }
        CarryOverPreview preview = on(file, NEW_YEAR).carryOver(Year.of(2024));
        AtomicInteger next = new AtomicInteger();
        List<Entry> entries = preview.toEntries(NEW_YEAR, () -> EntryId.of("O-" + next.incrementAndGet()));
        Balances before = on(file, NEW_YEAR).balances();
        Balances after = on(CarryOverTest.recorded(file, entries), NEW_YEAR).balances();
        Money carried = preview.getToCarry().orElseThrow();
        assertThat(after.getLimit()).isEqualTo(before.getLimit());
        assertThat(after.getCommitted()).isEqualTo(before.getCommitted());
        assertThat(after.getInvoiced()).isEqualTo(before.getInvoiced());
        assertThat(limits(after)).isEqualTo(limits(before));
        assertThat(after.in(Year.of(2025)).getLimit()).hasValue(carried);
        assertThat(carried.plus(preview.getLapsing().orElseThrow()))
                .isEqualTo(preview.getUnspent().orElseThrow());
        assertThat(entries.stream()
                        .map(entry -> entry.getAmount().orElseThrow().getMoney())
                        .reduce(sek(0), Money::plus))
                .isEqualTo(carried);
    }

    private static Money limits(Balances balances) {
        return balances.in(Year.of(2024))
                .getLimit()
                .orElseThrow()
                .plus(balances.in(Year.of(2025)).getLimit().orElseThrow());
    }

    @Provide
    Arbitrary<CarryOver> policies() {
        return Arbitraries.oneOf(
                Arbitraries.of(CarryOver.lapse(), CarryOver.all(), CarryOver.committed()),
                Arbitraries.integers().between(0, 100).map(share -> CarryOver.upTo(Percent.of(share.toString()))));
    }
}
