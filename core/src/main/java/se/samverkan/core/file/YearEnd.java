package se.samverkan.core.file;

import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.BudgetPart;
import se.samverkan.core.budget.CarryOver;
import se.samverkan.core.budget.CarryOverKind;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.budget.Ledger;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatBasis;

/** Works out what would be carried over from a year to the next. */
final class YearEnd {

    private final Year from;
    private final Ledger ledger;
    private final Balances all;
    private final Balances year;
    private final Fact<VatBasis> ceilingBasis;
    private final @Nullable Ceiling ceiling;
    private final List<InputCode> missing = new ArrayList<>();

    private YearEnd(FileView view, Year from) {
        this.from = from;
        this.ledger = view.ledger();
        this.all = view.balancesOfAllDays();
        this.year = all.in(from);
        this.ceilingBasis = view.facts().ceilingVatBasis();
        this.ceiling = view.terms().getCeiling().orElse(null);
    }

    static CarryOverPreview of(FileView view, Year from, List<CallOffId> inOrder) {
        return new YearEnd(view, from).preview(inOrder);
    }

    private CarryOverPreview preview(List<CallOffId> inOrder) {
        Money uncommittedCarried = zero();
        Map<CallOffId, Money> carried = new HashMap<>();
        for (Entry entry : ledger.getCarryOvers(from)) {
            Money amount = entry.getAmount().orElseThrow().getMoney();
            if (entry.getCallOff().isPresent()) {
                carried.merge(entry.getCallOff().get(), amount, Money::plus);
            } else {
                uncommittedCarried = uncommittedCarried.plus(amount);
            }
        }
        Money ofCallOffs = carried.values().stream().reduce(zero(), Money::plus);
        Optional<CarryOver> policy = Optional.ofNullable(ceiling).flatMap(Ceiling::getCarryOver);
        boolean lapses =
                policy.filter(stated -> stated.getKind() == CarryOverKind.LAPSE).isPresent();
        Optional<Money> limit = limit().map(now -> now.plus(ofCallOffs));
        if (policy.isEmpty()) {
            missing.add(InputCode.CEILING_CARRY_OVER);
        }
        Balances open = all.withYearOpen();
        if (!open.getInvoiced().isZero() || (!lapses && !open.getCommitted().isZero())) {
            missing.add(InputCode.CALL_OFF_YEARS);
        }
        boolean known = lapses || missing.isEmpty();
        if (!lapses && isWithoutPart(from.plusYears(1)) && !missing.contains(InputCode.CEILING_TRANCHE)) {
            missing.add(InputCode.CEILING_TRANCHE);
        }
        Money before = uncommittedCarried;
        CarryOverPreview state = base(policy)
                .limit(limit.map(now -> now.plus(before)))
                .committed(year.getCommitted().plus(ofCallOffs))
                .uncommittedCarried(before)
                .lines(lines(inOrder, carried))
                .build();
        return known ? toldOf(state) : state;
    }

    private ImmutableCarryOverPreview.Builder base(Optional<CarryOver> policy) {
        return ImmutableCarryOverPreview.builder()
                .year(from)
                .policy(policy)
                .currency(all.getInvoiced().getCurrencyUnit())
                .vatBasis(ledger.getCurrency().isPresent() ? ledger.getVatBasis() : ceilingBasis.getValue())
                .invoiced(year.getInvoiced())
                .missing(missing);
    }

    private List<CarryOverLine> lines(List<CallOffId> inOrder, Map<CallOffId, Money> carried) {
        Map<CallOffId, Balances> byCallOff = ledger.balancesByCallOff(from);
        List<CarryOverLine> lines = new ArrayList<>();
        for (CallOffId id : inOrder) {
            Balances own = byCallOff.get(id);
            Money moved = carried.getOrDefault(id, zero());
            if (own != null
                    && !(own.getCommitted().isZero() && own.getInvoiced().isZero() && moved.isZero())) {
                lines.add(ImmutableCarryOverLine.builder()
                        .callOff(id)
                        .committed(own.getCommitted().plus(moved))
                        .invoiced(own.getInvoiced())
                        .carried(moved)
                        .build());
            }
        }
        return lines;
    }

    /** With what the policy lets be carried over, and what would be. */
    private CarryOverPreview toldOf(CarryOverPreview state) {
        CarryOver policy = state.getPolicy().orElseThrow();
        Money most = most(policy, state);
        ImmutableCarryOverPreview.Builder told =
                ImmutableCarryOverPreview.builder().from(state).most(most).excess(excess(policy, most, state));
        if (!missing.isEmpty()) {
            return told.build();
        }
        Money rest = orZero(most.minus(state.getCarried()));
        List<CarryOverLine> lines = new ArrayList<>();
        for (CarryOverLine line : state.getLines()) {
            Money carry = least(rest, orZero(line.getUnspent().minus(line.getCarried())));
            rest = rest.minus(carry);
            lines.add(ImmutableCarryOverLine.builder().from(line).toCarry(carry).build());
        }
        Money uncommitted = policy.getKind() == CarryOverKind.COMMITTED
                ? zero()
                : least(rest, orZero(state.getUncommitted().orElseThrow().minus(state.getUncommittedCarried())));
        return told.lines(lines).uncommittedToCarry(uncommitted).build();
    }

    private Money most(CarryOver policy, CarryOverPreview state) {
        return switch (policy.getKind()) {
            case LAPSE -> zero();
            case ALL -> unspent(state);
            case COMMITTED -> least(unspent(state), outstanding(state));
            case UP_TO_SHARE ->
                least(
                        unspent(state),
                        state.getLimit()
                                .orElseThrow()
                                .multipliedBy(
                                        policy.getShare()
                                                .orElseThrow()
                                                .toBigDecimal()
                                                .movePointLeft(2),
                                        RoundingMode.FLOOR));
        };
    }

    private static Money unspent(CarryOverPreview state) {
        return state.getUnspent().orElseThrow();
    }

    private Money excess(CarryOver policy, Money most, CarryOverPreview state) {
        Money inAll = orZero(state.getCarried().minus(most));
        if (policy.getKind() != CarryOverKind.COMMITTED) {
            return inAll;
        }
        Money notOutstanding = state.getLines().stream()
                .map(line -> orZero(line.getCarried().minus(line.getUnspent())))
                .reduce(state.getUncommittedCarried(), Money::plus);
        return notOutstanding.isGreaterThan(inAll) ? notOutstanding : inAll;
    }

    private Money outstanding(CarryOverPreview state) {
        return state.getLines().stream().map(CarryOverLine::getUnspent).reduce(zero(), Money::plus);
    }

    /** The year's limit as it is now; where it can't be told, what is missing is noted. */
    private Optional<Money> limit() {
        if (ceiling == null) {
            missing.add(InputCode.CEILING);
            return Optional.empty();
        }
        Money part = ceiling.getTranches().get(from);
        if (part == null) {
            missing.add(InputCode.CEILING_TRANCHE);
            return Optional.empty();
        }
        Optional<InputCode> open = incomparable(part.getCurrencyUnit());
        open.ifPresent(missing::add);
        return open.isPresent()
                ? Optional.empty()
                : Optional.of(
                        part.plus(ledger.getMoved(BudgetPart.of(from)).orElse(Money.zero(part.getCurrencyUnit()))));
    }

    private boolean isWithoutPart(Year other) {
        return ceiling != null && !ceiling.getTranches().containsKey(other);
    }

    /** What would have to be known to hold the entries against the ceiling's parts. */
    private Optional<InputCode> incomparable(CurrencyUnit currency) {
        if (ceilingBasis.isOpen()) {
            return Optional.of(InputCode.CEILING_VAT_BASIS);
        }
        if (ledger.getCurrency().isEmpty()) {
            return Optional.empty();
        }
        if (!ledger.getCurrency().get().equals(currency)) {
            return Optional.of(InputCode.CEILING);
        }
        if (ledger.getVatBasis().isEmpty()) {
            return Optional.of(InputCode.CALL_OFF_VAT_BASIS);
        }
        return ledger.getVatBasis().equals(ceilingBasis.getValue())
                ? Optional.empty()
                : Optional.of(InputCode.VAT_RATE);
    }

    private Money zero() {
        return Money.zero(all.getInvoiced().getCurrencyUnit());
    }

    private static Money least(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }

    private static Money orZero(Money amount) {
        return amount.isNegative() ? Money.zero(amount.getCurrencyUnit()) : amount;
    }
}
