package se.samverkan.core.lifecycle;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.time.Term;

/**
 * The term of an agreement in its course up to a day: as stated, amended, lengthened by the options used and the renewals
 * that nobody stopped, and cut short by notice or an early end; and what may come next. An event that can't happen, in the
 * state that the agreement is in or too late, changes nothing. Where what isn't known decides, the term lies between what it comes
 * to if all of it shortens the term and if all of it lengthens it.
 *
 * <p>Using an option early never makes the agreement end before it would have ended with the option used on its last day:
 * however they come, the steps are added up and counted from one day. In between it may stand with an earlier last day than had
 * the option not been used yet, since a renewal that would have come by then comes later instead.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class TermTimeline permits ImmutableTermTimeline {

    TermTimeline() {}

    /**
     * The course of a term up to a day.
     *
     * @param signed the agreement as signed
     * @param termsOn the terms on a day, with the amendments in effect then, by some of the events
     * @param amendments the amendments in effect on the day, in the order in which they are applied
     * @param events the events up to the day that haven't been corrected, by day
     * @param day the day, included
     * @param withFirstDay adds a first day that is assumed to a term that states none
     * @return the course
     */
    public static TermTimeline of(
            Agreement signed,
            BiFunction<LocalDate, List<LifecycleEvent>, Agreement> termsOn,
            List<Amendment> amendments,
            List<LifecycleEvent> events,
            LocalDate day,
            UnaryOperator<Term> withFirstDay) {
        TermCourse course = new TermCourse(termsOn, withFirstDay, signed);
        Iterator<LifecycleEvent> ahead = events.iterator();
        LifecycleEvent next = ahead.hasNext() ? ahead.next() : null;
        for (Amendment amendment : amendments) {
            while (next != null && next.getDay().isBefore(amendment.getEffectiveFrom())) {
                course.happened(next);
                next = ahead.hasNext() ? ahead.next() : null;
            }
            course.amended(amendment);
        }
        while (next != null) {
            course.happened(next);
            next = ahead.hasNext() ? ahead.next() : null;
        }
        return course.timelineOn(day);
    }

    /**
     * The day that the course is told up to.
     *
     * @return the day, included
     */
    public abstract LocalDate getDay();

    /**
     * The term as it stands on the day.
     *
     * @return the term; absent where none is stated
     */
    public abstract Optional<Term> getTerm();

    /**
     * The term before any option, renewal, notice or end: as signed, or as last amended.
     *
     * @return the term; absent where none is stated
     */
    public abstract Optional<Term> getStatedTerm();

    /**
     * Whether a day lies after the last day of the term as stated, and so in an extension or a renewal of it, if in the term.
     *
     * @param asked the day
     * @return true if it does; false where that last day isn't known
     */
    public boolean isInExtension(LocalDate asked) {
        return getStatedTerm().flatMap(Term::getLastDay).filter(asked::isAfter).isPresent();
    }

    /**
     * What has happened to the term.
     *
     * @return the steps, by day
     */
    public abstract List<TermStep> getSteps();

    /**
     * What each event about the term does to it.
     *
     * @return the effects, by the day of the event and then as recorded
     */
    public abstract List<EventEffect> getEffects();

    /**
     * The event that ends the term early, or stops its renewal.
     *
     * @return the event; absent where the term runs on or runs out by itself, also where an event would end it no sooner
     */
    public abstract Optional<LifecycleEvent> getEnding();

    /**
     * The amendment by which so many parties leave that fewer than two are left, so that the term ends.
     *
     * @return the amendment; absent where none does
     */
    public abstract Optional<Amendment> getEndingAmendment();

    /**
     * The states in which the agreement may be once the term has ended.
     *
     * @return expired where it runs out by itself, or else terminated or superseded; more than one where what isn't known decides
     *     which end comes first
     */
    public abstract Set<LifecycleState> getStatesAfterEnd();

    /**
     * The options that haven't been used.
     *
     * @return the options in the order of the ladder, those lapsed among them; empty once the term is ended early
     */
    public abstract List<OptionLeft> getOptionsLeft();

    /**
     * The renewal that comes next unless notice is given.
     *
     * @return the renewal; absent where the agreement has none left, a notice has stopped it, or the term's days aren't known
     */
    public abstract Optional<RenewalAhead> getRenewalAhead();

    /**
     * What isn't known of the clauses and events, and leaves the term's last day open.
     *
     * @return the missing inputs; empty where no event leaves it open
     */
    public abstract Set<InputCode> getMissing();
}
