package se.samverkan.core.budget;

import java.time.Year;
import java.util.Optional;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.internal.TextChecks;
import se.samverkan.core.money.VatAmount;

/** What an entry of each kind has, and what it can't have. */
final class EntryChecks {

    private EntryChecks() {}

    static void require(Entry entry) {
        DayChecks.require("entry.day", entry.getDay());
        entry.getReference().ifPresent(reference -> TextChecks.require("entry.reference", reference, 200));
        entry.getAccountingString().ifPresent(text -> TextChecks.require("entry.accountingString", text, 200));
        requireSubject(entry);
        requireAgainst(entry);
        requirePlace(entry);
        entry.getAmount().ifPresent(amount -> requireSign(entry, amount));
        EntryYears.require(entry);
    }

    private static void requireSubject(Entry entry) {
        EntryKind kind = entry.getKind();
        boolean isReversal = kind.subject() == EntryKind.Subject.ENTRY;
        boolean isMove = kind.subject() == EntryKind.Subject.TWO_BUDGET_PARTS;
        boolean ofCallOff = entry.getCallOff().isPresent();
        if (isReversal != entry.getReversed().isPresent()
                || isReversal == entry.getAmount().isPresent()) {
            throw refusal(entry, "a reversal of an entry, or an amount");
        }
        if (isMove != entry.getMovedFrom().isPresent()
                || isMove != entry.getMovedTo().isPresent()) {
            throw refusal(entry, "a move between two parts of the budget, or another kind without them");
        }
        if (isMove) {
            requireMove(entry);
        }
        boolean mayBeOfCallOff = kind.subject() == EntryKind.Subject.CALL_OFF || kind == EntryKind.CARRY_OVER;
        boolean mustBeOfCallOff = kind.subject() == EntryKind.Subject.CALL_OFF && kind != EntryKind.RELEASE;
        if ((ofCallOff && !mayBeOfCallOff) || (!ofCallOff && mustBeOfCallOff)) {
            throw refusal(entry, mustBeOfCallOff ? "an entry of a call-off" : "an entry of no call-off");
        }
        if (entry.getIndexStep().isPresent() && kind != EntryKind.INDEX_STEP) {
            throw refusal(entry, "an index step, since the step of an index is stated");
        }
        if (kind == EntryKind.CALL_OFF
                && !EntryId.of(entry.getCallOff().orElseThrow().toString()).equals(entry.getId())) {
            throw new InvalidValueException(
                    "entry.id",
                    entry.getId(),
                    "the call-off's id " + entry.getCallOff().get());
        }
    }

    private static void requireMove(Entry entry) {
        BudgetPart from = entry.getMovedFrom().orElseThrow();
        BudgetPart to = entry.getMovedTo().orElseThrow();
        if (from.equals(to)) {
            throw new InvalidValueException("entry.movedTo", to, "another part than " + from);
        }
        if (entry.getKind() == EntryKind.TRANSFER) {
            return;
        }
        Optional<Year> year = from.getYear();
        if (year.isEmpty() || !from.ofEveryYear().equals(to.ofEveryYear())) {
            throw new InvalidValueException("entry.movedFrom", from, "a part of a year, and the same of a later one");
        }
        if (to.getYear().filter(year.get()::isBefore).isEmpty()) {
            throw new InvalidValueException("entry.movedTo", to, "a year after " + year.get());
        }
        if (entry.getCallOff().isPresent() && !from.equals(BudgetPart.of(year.get()))) {
            throw new InvalidValueException("entry.movedFrom", from, "a year alone, since the rest is the call-off's");
        }
    }

    /** A release is of a call-off or of a reservation; a credit note is of an invoice; others may state one or can't. */
    private static void requireAgainst(Entry entry) {
        boolean stated = entry.getAgainst().isPresent();
        boolean fits = switch (entry.getKind()) {
            case CREDIT_NOTE -> stated;
            case RELEASE -> stated != entry.getCallOff().isPresent();
            case CALL_OFF, PAYMENT -> true;
            default -> !stated;
        };
        if (!fits) {
            throw new InvalidValueException(
                    "entry.against",
                    entry.getAgainst().map(Object::toString).orElse("none"),
                    stated ? "none in this kind, " + entry.getKind() : "an earlier entry, as the kind needs");
        }
    }

    private static void requirePlace(Entry entry) {
        boolean isCallOff = entry.getKind() == EntryKind.CALL_OFF;
        boolean mayHavePlace = isCallOff || entry.getKind().subject() == EntryKind.Subject.BUDGET_PART;
        boolean hasPlace = !BudgetPart.of(entry).equals(BudgetPart.whole());
        if (hasPlace && !mayHavePlace) {
            throw refusal(entry, "a kind with an area, department, partner or lot of its own");
        }
        boolean mayHaveVolume = isCallOff || isReleaseOfCallOff(entry);
        if (entry.getVolume().isPresent() && !mayHaveVolume) {
            throw refusal(entry, "a call-off or a release of one, since a volume is stated");
        }
        if (isCallOff && (entry.getPartner().isEmpty() || entry.getArea().isEmpty())) {
            throw refusal(entry, "a call-off with partner and area");
        }
        boolean mayHaveYears = mayHavePlace
                || (entry.getKind().subject() == EntryKind.Subject.CALL_OFF
                        && entry.getCallOff().isPresent());
        if (!mayHaveYears && (entry.isYearOpen() || !entry.getYearParts().isEmpty())) {
            throw refusal(entry, "a kind with years of its own");
        }
    }

    private static boolean isReleaseOfCallOff(Entry entry) {
        return entry.getKind() == EntryKind.RELEASE && entry.getCallOff().isPresent();
    }

    private static void requireSign(Entry entry, VatAmount amount) {
        boolean mayBeZero = entry.getKind() == EntryKind.CALL_OFF
                || (isReleaseOfCallOff(entry) && entry.getVolume().isPresent());
        boolean negative = amount.getMoney().isNegative();
        boolean zero = amount.getMoney().isZero();
        if (entry.getKind() == EntryKind.INDEX_STEP) {
            if (zero) {
                throw new InvalidValueException("entry.amount", amount, "an amount above or below 0");
            }
        } else if (negative || (zero && !mayBeZero)) {
            throw new InvalidValueException(
                    "entry.amount", amount, mayBeZero ? "an amount of 0 or more" : "an amount above 0");
        }
    }

    private static InvalidValueException refusal(Entry entry, String expected) {
        return new InvalidValueException("entry.kind", entry.getKind(), expected);
    }
}
