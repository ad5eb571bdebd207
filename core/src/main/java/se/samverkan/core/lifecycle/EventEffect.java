package se.samverkan.core.lifecycle;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.time.CountedDay;

/**
 * What an event does to the term, and if it does nothing, why.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class EventEffect permits ImmutableEventEffect {

    /** Whether an event has its effect. New kinds may come in a minor release, so a switch keeps a default branch. */
    @PublicApi(CALL)
    public enum Kind {
        /** The event has its effect. */
        IN_EFFECT,
        /** What isn't known decides whether the event has its effect, or from which day. */
        OPEN,
        /** The last day for it had passed, so that it has none. */
        TOO_LATE,
        /** An option was used before the one that comes before it in the ladder. */
        OUT_OF_ORDER,
        /** The option had been used already. */
        USED_ALREADY,
        /** The agreement has no such option or renewal, or the term can't reach further. */
        NO_SUCH_CLAUSE,
        /** The agreement was in a state in which the event can't happen, by {@link LifecycleTable}. */
        WRONG_STATE,
        /** The agreement was to end already, as soon or without a renewal, so that the event changes nothing. */
        ENDING_ALREADY,
        /** The one who would leave isn't a party on the day. */
        NOT_A_PARTY
    }

    EventEffect() {}

    static EventEffect of(LifecycleEvent event, Kind kind) {
        return builder(event, kind).build();
    }

    static ImmutableEventEffect.Builder builder(LifecycleEvent event, Kind kind) {
        return ImmutableEventEffect.builder().event(event).kind(kind);
    }

    /**
     * The event.
     *
     * @return the event
     */
    public abstract LifecycleEvent getEvent();

    /**
     * Whether it has its effect.
     *
     * @return the kind of effect
     */
    public abstract Kind getKind();

    /**
     * Whether the event can't have happened: the agreement was in a state that excludes it, or the one who would leave isn't a
     * party. It stays recorded and is found by the rules, and changes neither term, state nor parties.
     *
     * @return true where the kind is {@link Kind#WRONG_STATE} or {@link Kind#NOT_A_PARTY}
     */
    public boolean isExcluded() {
        return getKind() == Kind.WRONG_STATE || getKind() == Kind.NOT_A_PARTY;
    }

    /**
     * The last day for the event.
     *
     * @return the day that the clause counts to; absent where there is none, or it can't be dated
     */
    public abstract Optional<CountedDay> getLastDayForIt();

    /**
     * The day of a notice against the renewal that is held against the last day for it, by the clause as it then was.
     *
     * @return the day received where the clause counts from it, or where it is the only one known; else the day sent; absent
     *     of another event, and where there is no last day for it
     */
    public abstract Optional<LocalDate> getDayThatCounts();

    /**
     * What isn't known and decides.
     *
     * @return the missing inputs; empty where the kind isn't {@link Kind#OPEN}
     */
    public abstract List<InputCode> getMissing();
}
