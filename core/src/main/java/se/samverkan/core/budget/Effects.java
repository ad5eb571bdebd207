package se.samverkan.core.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.EntryId;

/** Works out what an entry does to a ledger, or refuses it. */
final class Effects {

    private final Entered entered;
    private final Entry entry;

    Effects(Entered entered, Entry entry) {
        this.entered = entered;
        this.entry = entry;
    }

    Effect work() {
        return switch (entry.getKind()) {
            case PLAN -> Effect.of(postings(Sums.Measure.PLANNED, BudgetPart.of(entry), years()));
            case RESERVATION -> reservation();
            case CALL_OFF -> callOff();
            case INDEX_STEP -> indexStep();
            case RELEASE -> release();
            case ACCRUAL -> ofRunningCallOff(Sums.Measure.ACCRUED);
            case INVOICE -> ofRunningCallOff(Sums.Measure.INVOICED).leaving(whole());
            case CREDIT_NOTE -> creditNote();
            case PAYMENT -> payment();
            case TRANSFER ->
                Effect.of(List.of()).shifting(shifts(entry.getMovedFrom().orElseThrow()));
            case CARRY_OVER -> carryOver();
            case REVERSAL -> throw new IllegalArgumentException("a reversal undoes another entry's effect");
        };
    }

    private Map<Integer, Long> years() {
        return EntryYears.of(entry);
    }

    private List<Posting> postings(Sums.Measure measure, BudgetPart place, Map<Integer, Long> years) {
        List<Posting> postings = new ArrayList<>();
        CallOffId callOff = entry.getCallOff().orElse(null);
        years.forEach((year, amount) -> postings.add(new Posting(Rest.cell(place, year), callOff, measure, amount)));
        return postings;
    }

    private Effect reservation() {
        BudgetPart place = BudgetPart.of(entry);
        return Effect.of(postings(Sums.Measure.RESERVED, place, years())).leaving(Rest.of(entry, place, years()));
    }

    private Effect callOff() {
        BudgetPart place = BudgetPart.of(entry);
        Map<Sums.Measure, Long> volume =
                entry.getVolume().map(Volumes::calledOff).orElse(Map.of());
        List<Posting> postings = new ArrayList<>(postings(Sums.Measure.COMMITTED, place, years()));
        BudgetPart cell = Rest.cell(place, entry.getDay().getYear());
        CallOffId callOff = entry.getCallOff().orElseThrow();
        volume.forEach((measure, number) -> postings.add(new Posting(cell, callOff, measure, number)));
        Effect effect = Effect.of(List.copyOf(postings))
                .leaving(Rest.of(entry, place, years()).with(volume));
        return entry.getAgainst().isEmpty() ? effect : drawing(effect, place);
    }

    /** With what the call-off takes of a reservation: all of it, or as much as is left. */
    private Effect drawing(Effect effect, BudgetPart place) {
        EntryId id = entry.getAgainst().orElseThrow();
        Rest reservation = base(id, EntryKind.RESERVATION, "entry.against", "a reservation");
        if (!reservation.place().includes(place)) {
            throw new InvalidValueException(
                    "entry.against", id, "a reservation for " + place + ", not for " + reservation.place());
        }
        Map<Integer, Long> taken = new TreeMap<>();
        List<Posting> postings = new ArrayList<>(effect.postings());
        long amount = entry.getAmount().orElseThrow().toMinorUnits();
        reservation.leftFrom(entry.getDay()).forEach((year, left) -> {
            long drawn = Math.min(amount, left);
            taken.put(year, drawn);
            postings.add(new Posting(Rest.cell(reservation.place(), year), null, Sums.Measure.RESERVED, -drawn));
        });
        return new Effect(List.copyOf(postings), List.of(), id, Taken.of(taken), effect.own());
    }

    private Effect indexStep() {
        EntryId id = callOffEntry();
        Rest callOff = base(id, EntryKind.CALL_OFF, "entry.callOff", "a call-off in the ledger that isn't reversed");
        Map<Integer, Long> years = yearsOf(callOff);
        return Effect.of(postings(Sums.Measure.COMMITTED, callOff.place(), years))
                .takingOf(id, Taken.of(Taken.negated(years)));
    }

    private Effect release() {
        if (entry.getAgainst().isPresent()) {
            EntryId id = entry.getAgainst().get();
            Rest reservation = base(id, EntryKind.RESERVATION, "entry.against", "a reservation");
            Map<Integer, Long> years = yearsOf(reservation);
            return Effect.of(postings(Sums.Measure.RESERVED, reservation.place(), Taken.negated(years)))
                    .takingOf(id, Taken.of(years));
        }
        EntryId id = callOffEntry();
        Rest callOff = base(id, EntryKind.CALL_OFF, "entry.callOff", "a call-off in the ledger that isn't reversed");
        Map<Integer, Long> years = yearsOf(callOff);
        List<Posting> postings =
                new ArrayList<>(postings(Sums.Measure.COMMITTED, callOff.place(), Taken.negated(years)));
        postings.addAll(postings(Sums.Measure.RELEASED, callOff.place(), years));
        SortedMap<Sums.Measure, Long> left = callOff.volumeFrom(entry.getDay());
        Map<Sums.Measure, Long> volume = Volumes.taken(entry.getVolume(), left, leavesNothingOf(callOff));
        boolean rest = !volume.equals(Volumes.taken(entry.getVolume(), left, false));
        BudgetPart cell = Rest.cell(callOff.place(), callOff.day().getYear());
        CallOffId of = entry.getCallOff().orElseThrow();
        volume.forEach((measure, number) -> {
            postings.add(new Posting(cell, of, measure, -number));
            postings.add(new Posting(cell, of, measure.released(), number));
        });
        return Effect.of(List.copyOf(postings)).takingOf(id, new Taken(years, volume, rest));
    }

    /** Whether a release takes all of the amount that is left when all is done. */
    private boolean leavesNothingOf(Rest callOff) {
        long amount = entry.getAmount().orElseThrow().toMinorUnits();
        return amount > 0 && amount == callOff.total();
    }

    /** The years that the entry states, or else the one year that something is left on. */
    private Map<Integer, Long> yearsOf(Rest base) {
        boolean isNothing = entry.getAmount().orElseThrow().getMoney().isZero();
        if (isNothing || entry.isYearOpen() || !entry.getYearParts().isEmpty()) {
            return years();
        }
        SortedMap<Integer, Long> left = base.leftFrom(entry.getDay());
        if (left.size() != 1) {
            String years = left.isEmpty() ? "no year" : "the years " + left.keySet();
            throw new InvalidValueException(
                    "entry.yearParts", "none", "what falls on each year, since what is left is of " + years);
        }
        return Map.of(left.firstKey(), entry.getAmount().orElseThrow().toMinorUnits());
    }

    /** An accrual or an invoice, which a call-off that is released to nothing can't have. */
    private Effect ofRunningCallOff(Sums.Measure measure) {
        EntryId id = callOffEntry();
        Rest callOff =
                standing(id, EntryKind.CALL_OFF, "entry.callOff", "a call-off in the ledger that isn't reversed");
        boolean released = callOff.total() == 0
                && entered.entry(id).getAmount().orElseThrow().getMoney().isPositive();
        if (released) {
            throw new InvalidValueException(
                    "entry.callOff", entry.getCallOff().orElseThrow(), "a call-off that isn't released in full");
        }
        return Effect.of(postings(measure, callOff.place(), years()));
    }

    private Effect payment() {
        Rest callOff = standing(
                callOffEntry(), EntryKind.CALL_OFF, "entry.callOff", "a call-off in the ledger that isn't reversed");
        Effect paid = Effect.of(postings(Sums.Measure.PAID, callOff.place(), years()));
        if (entry.getAgainst().isEmpty()) {
            return paid;
        }
        requireInvoice(entry.getAgainst().get());
        return paid.takingOf(entry.getAgainst().get(), Taken.NOTHING);
    }

    private Effect creditNote() {
        EntryId id = entry.getAgainst().orElseThrow();
        requireInvoice(id);
        Rest invoice = base(id, EntryKind.INVOICE, "entry.against", "an invoice");
        return Effect.of(postings(Sums.Measure.INVOICED, invoice.place(), Taken.negated(years())))
                .takingOf(id, Taken.of(whole().amounts().own()));
    }

    private void requireInvoice(EntryId id) {
        standing(id, EntryKind.INVOICE, "entry.against", "an invoice in the ledger that isn't reversed");
        if (!entered.entry(id).getCallOff().equals(entry.getCallOff())) {
            throw new InvalidValueException(
                    "entry.against", id, "an invoice of " + entry.getCallOff().orElseThrow());
        }
    }

    private Effect carryOver() {
        BudgetPart from = entry.getMovedFrom().orElseThrow();
        if (entry.getCallOff().isEmpty()) {
            return Effect.of(List.of()).shifting(shifts(from));
        }
        EntryId id = callOffEntry();
        Rest callOff = base(id, EntryKind.CALL_OFF, "entry.callOff", "a call-off in the ledger that isn't reversed");
        int fromYear = from.getYear().orElseThrow().getValue();
        int toYear =
                entry.getMovedTo().flatMap(BudgetPart::getYear).orElseThrow().getValue();
        long amount = entry.getAmount().orElseThrow().toMinorUnits();
        Map<Integer, Long> moved = Map.of(fromYear, -amount, toYear, amount);
        List<Shift> shifts = List.of(
                new Shift(Rest.cell(callOff.place(), fromYear), -amount),
                new Shift(Rest.cell(callOff.place(), toYear), amount));
        return Effect.of(postings(Sums.Measure.COMMITTED, callOff.place(), moved))
                .shifting(shifts)
                .takingOf(id, Taken.of(Taken.negated(moved)));
    }

    private List<Shift> shifts(BudgetPart from) {
        long amount = entry.getAmount().orElseThrow().toMinorUnits();
        return List.of(new Shift(from, -amount), new Shift(entry.getMovedTo().orElseThrow(), amount));
    }

    /** What a credit note may take back of an invoice, whatever the year. */
    private Rest whole() {
        BudgetPart place = standing(
                        callOffEntry(),
                        EntryKind.CALL_OFF,
                        "entry.callOff",
                        "a call-off in the ledger that isn't reversed")
                .place();
        long amount = entry.getAmount().orElseThrow().toMinorUnits();
        return Rest.of(entry, place, Map.of(EntryYears.OPEN, amount));
    }

    private EntryId callOffEntry() {
        return EntryId.of(entry.getCallOff().orElseThrow().toString());
    }

    /** What is left of a standing entry that began to count on this one's day or earlier. */
    private Rest base(EntryId id, EntryKind kind, String attribute, String expected) {
        Rest rest = standing(id, kind, attribute, expected);
        LocalDate day = rest.day();
        if (entry.getDay().isBefore(day)) {
            throw new InvalidValueException(
                    "entry.day", entry.getDay(), day + " or later, since " + id + " counts from then");
        }
        return rest;
    }

    private Rest standing(EntryId id, EntryKind kind, String attribute, String expected) {
        if (!entered.isStanding(id, kind)) {
            throw new InvalidValueException(attribute, id, expected);
        }
        return entered.rest(id);
    }
}
