package se.samverkan.core.file;

import java.time.LocalDate;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.ActivityCancelled;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.budget.Ledger;
import se.samverkan.core.budget.YearSplit;
import se.samverkan.core.participant.ParticipantEvent;
import se.samverkan.core.placement.PlacementStatement;
import se.samverkan.core.time.AsOf;

/**
 * What an agreement file holds by id: the entries in a ledger, the activities with the participations in them, and the
 * placements, all kept as they come, so that asking with all knowledge costs no pass over them. An earlier knowledge or an
 * earlier day costs a fold of the journal.
 */
record Register(LedgerBook entries, ActivityBook activities, PlacementBook placements) {

    /** The register of an agreement of which nothing is recorded yet. */
    static Register of(Agreement agreement) {
        YearSplit way = agreement.getCallOffTerms().getYearSplit().orElse(YearSplit.BY_ORDER_DAY);
        return new Register(LedgerBook.of(way), ActivityBook.EMPTY, PlacementBook.EMPTY);
    }

    Register with(CallOff callOff) {
        return new Register(entries.with(callOff), activities.with(callOff), placements);
    }

    Register with(Entry entry) {
        return new Register(entries.with(entry), activities, placements);
    }

    Register with(Activity activity) {
        return new Register(entries, activities.with(activity), placements);
    }

    Register with(ParticipantEvent event) {
        return new Register(entries, activities.with(event), placements);
    }

    Register with(ActivityCancelled cancelled) {
        return new Register(entries, activities.with(cancelled), placements);
    }

    Register with(PlacementStatement statement) {
        return new Register(entries, activities, placements.with(statement));
    }

    /** Refuses a cancellation of what isn't there, or in which something is recorded that then can't be. */
    ActivityCancelled require(ActivityCancelled cancelled) {
        return activities.require(cancelled);
    }

    /** The participations that are known, as they stood at the end of a day. */
    Participations participations(Journal journal, AsOf asOf) {
        return activities.participations(journal, asOf);
    }

    /** The statements on placements that are known, whatever the day. */
    PlacementBook placements(Journal journal, AsOf asOf) {
        if (asOf.knows(journal.latest())) {
            return placements;
        }
        PlacementBook then = PlacementBook.EMPTY;
        for (PlacementStatement statement :
                journal.known(PlacementStatement.class, asOf).toList()) {
            then = then.with(statement);
        }
        return then;
    }

    /** Whether a call-off, known or not, is ordered after a day. */
    boolean isAnyOrderedAfter(LocalDate day) {
        return entries.isAnyOrderedAfter(day);
    }

    /** The ledger of every known entry, whatever its day. */
    Ledger ledger(Journal journal, AsOf asOf) {
        return entries.ledger(journal, asOf);
    }

    /** The ledger of the known entries, of which those count that are of the day or earlier. */
    Ledger ledgerByDay(Journal journal, AsOf asOf) {
        return entries.ledgerByDay(journal, asOf);
    }
}
