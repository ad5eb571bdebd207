package se.samverkan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.budget.Entries.CARE;
import static se.samverkan.core.budget.Entries.HARNOSAND;
import static se.samverkan.core.budget.Entries.SCHOOLS;
import static se.samverkan.core.budget.Entries.SUNDSVALL;
import static se.samverkan.core.budget.Entries.balances;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.CollaborationArea;

@Label("A ledger's balances are the fold of its entries, over any history")
class LedgerProperties {

    private static final LocalDate FIRST = LocalDate.of(2023, 12, 20);

    @Property(tries = 300)
    @Label("what is kept entry by entry is what a fold from scratch gives, and what it refuses changes nothing")
    void incremental(@ForAll("entries") List<Entry> tried) {
        Ledger ledger = Ledger.empty();
        List<Entry> entered = new ArrayList<>();
        for (Entry entry : tried) {
            if (NaiveLedger.accepts(entered, entry)) {
                ledger = ledger.with(entry);
                entered.add(entry);
            } else {
                Ledger before = ledger;
                assertThatThrownBy(() -> before.with(entry)).isInstanceOf(InvalidValueException.class);
            }
            assertThat(NaiveLedger.sums(balances(ledger)))
                    .isEqualTo(new NaiveLedger(entered, LocalDate.MAX).sums(each -> true));
        }
        assertThat(balances(Ledger.empty().withAll(entered))).isEqualTo(balances(ledger));
    }

    @Property(tries = 300)
    @Label("up to a day, it is the fold of the entries of days up to then, in all and in each part")
    void upTo(@ForAll("entries") List<Entry> tried, @ForAll("days") LocalDate lastDay) {
        List<Entry> entered = NaiveLedger.accepted(tried);
        Balances balances = balances(Ledger.upTo(lastDay).withAll(entered));
        NaiveLedger naive = new NaiveLedger(entered, lastDay);
        assertThat(NaiveLedger.sums(balances)).isEqualTo(naive.sums(entry -> true));
        for (int year = 2023; year <= 2024; year++) {
            int wanted = year;
            assertThat(NaiveLedger.sums(balances.in(Year.of(year))))
                    .isEqualTo(naive.sums(entry -> entry.getDay().getYear() == wanted));
        }
        for (CollaborationArea area : CollaborationArea.values()) {
            assertThat(NaiveLedger.sums(balances.in(area)))
                    .isEqualTo(naive.sumsByCallOff(callOff -> callOff.getArea().equals(Optional.of(area))));
        }
        assertThat(NaiveLedger.sums(balances.of(CARE)))
                .isEqualTo(
                        naive.sumsByCallOff(callOff -> callOff.getDepartment().equals(Optional.of(CARE))));
        assertThat(NaiveLedger.sums(balances.of(SUNDSVALL)))
                .isEqualTo(naive.sumsByCallOff(callOff -> callOff.getPartner().equals(Optional.of(SUNDSVALL))));
    }

    @Property(tries = 300)
    @Label("the sum of the years is the total, and so is the sum of the areas and of the partners")
    void partsAddUp(@ForAll("entries") List<Entry> tried) {
        Balances all = balances(Ledger.empty().withAll(NaiveLedger.accepted(tried)));
        assertAddUp(all, all.getYears().stream().map(all::in));
        assertAddUp(all, all.getAreas().stream().map(all::in));
        assertAddUp(all, all.getPartners().stream().map(all::of));
    }

    private static void assertAddUp(Balances all, Stream<Balances> parts) {
        Money committed = Money.zero(all.getCommitted().getCurrencyUnit());
        Money invoiced = committed;
        Money paid = committed;
        for (Balances part : parts.toList()) {
            committed = committed.plus(part.getCommitted());
            invoiced = invoiced.plus(part.getInvoiced());
            paid = paid.plus(part.getPaid());
        }
        assertThat(List.of(committed, invoiced, paid))
                .isEqualTo(List.of(all.getCommitted(), all.getInvoiced(), all.getPaid()));
    }

    @Property(tries = 300)
    @Label("up to a day, a call-off stands from its day to the day before it is reversed")
    void standing(@ForAll("entries") List<Entry> tried, @ForAll("days") LocalDate lastDay) {
        List<Entry> entered = NaiveLedger.accepted(tried);
        Ledger ledger = Ledger.upTo(lastDay).withAll(entered);
        for (Entry entry : entered) {
            boolean reversed = entered.stream()
                    .filter(each -> !each.getDay().isAfter(lastDay))
                    .anyMatch(each -> each.getReversed().equals(Optional.of(entry.getId())));
            assertThat(ledger.isReversed(entry.getId())).isEqualTo(reversed);
            if (entry.getKind() == EntryKind.CALL_OFF) {
                assertThat(ledger.isStanding(entry.getCallOff().orElseThrow()))
                        .isEqualTo(!reversed && !entry.getDay().isAfter(lastDay));
            }
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 24).map(FIRST::plusDays);
    }

    /** Entries to try: some must be refused, since ids collide and what is referred to may be missing or reversed. */
    @Provide
    Arbitrary<List<Entry>> entries() {
        Arbitrary<String> callOffs = Arbitraries.integers().between(1, 4).map(number -> "A-" + number);
        Arbitrary<String> ids = Arbitraries.integers().between(1, 12).map(number -> "E-" + number);
        Arbitrary<String> amounts = Arbitraries.integers().between(100, 999).map(number -> "7." + number / 10);
        Arbitrary<Entry> made = Combinators.combine(
                        callOffs,
                        amounts,
                        days(),
                        Arbitraries.of(HARNOSAND, SUNDSVALL),
                        Arbitraries.of(CollaborationArea.class),
                        Arbitraries.of(SCHOOLS, CARE).optional(0.7))
                .as(Entries::callOff);
        Arbitrary<Entry> invoices =
                Combinators.combine(ids, callOffs, amounts, days()).as(Entries::invoice);
        Arbitrary<Entry> payments =
                Combinators.combine(ids, callOffs, amounts, days()).as(Entries::payment);
        Arbitrary<Entry> reversals = Combinators.combine(ids, Arbitraries.oneOf(callOffs, ids), days())
                .as(Entries::reversal);
        return Arbitraries.oneOf(made, invoices, payments, reversals).list().ofMaxSize(30);
    }
}
