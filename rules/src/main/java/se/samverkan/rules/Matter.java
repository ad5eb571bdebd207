package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.Facts;
import se.samverkan.core.file.FileView;
import se.samverkan.core.file.Portfolio;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.core.statute.StatutoryFigures;

/**
 * What a rule judges: an agreement file as it stood to a question, and the call-off or activity in question, if any. A
 * call-off is judged by the terms of the day on which it is ordered.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Matter {

    private final FileView view;
    private final Policy policy;
    private final StatutoryFigures figures;
    private final @Nullable Portfolio portfolio;
    private final @Nullable CallOff callOff;
    private final @Nullable Activity activity;
    private final boolean recorded;
    private final int number;

    private Matter(
            FileView view,
            Policy policy,
            StatutoryFigures figures,
            @Nullable Portfolio portfolio,
            @Nullable CallOff callOff,
            @Nullable Activity activity,
            boolean recorded,
            int number) {
        this.view = Objects.requireNonNull(view, "view");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.figures = Objects.requireNonNull(figures, "figures");
        this.portfolio = portfolio;
        this.callOff = callOff;
        this.activity = activity;
        this.recorded = recorded;
        this.number = number;
    }

    static Matter of(FileView view, Policy policy, StatutoryFigures figures, Optional<Portfolio> portfolio) {
        return new Matter(view, policy, figures, portfolio.orElse(null), null, null, false, 0);
    }

    /**
     * The same matter on another day, as known now.
     *
     * @param day the day
     * @return the matter
     */
    public Matter on(LocalDate day) {
        return new Matter(view.on(day), policy, figures, portfolio, callOff, activity, recorded, number);
    }

    /** The same matter, which tells of each statutory figure that a rule asks for and is given. */
    Matter telling(Consumer<? super StatutoryFigure> listener) {
        return new Matter(view, policy, figures.telling(listener), portfolio, callOff, activity, recorded, number);
    }

    Matter trying(CallOff tried) {
        return new Matter(
                view.on(tried.getOrderedOn()), policy, figures, portfolio, tried, tried.getActivity(), false, 0);
    }

    Matter trying(Activity tried) {
        return new Matter(view, policy, figures, portfolio, null, tried, false, 0);
    }

    Matter onRecorded(CallOff known) {
        return new Matter(
                view.on(known.getOrderedOn()), policy, figures, portfolio, known, known.getActivity(), true, 0);
    }

    /** On an activity of the file, and which of those without a call-off it is, from 1. */
    Matter onRecorded(Activity known, int which) {
        return new Matter(view, policy, figures, portfolio, null, known, true, which);
    }

    /**
     * The file as it stood: on the day that a call-off is ordered, or else on the day asked about.
     *
     * @return the view
     */
    public FileView getView() {
        return view;
    }

    /**
     * The terms that hold.
     *
     * @return the terms
     */
    public Agreement getTerms() {
        return view.terms();
    }

    /**
     * What the terms state and leave open, with the assumptions that fill it.
     *
     * @return the facts
     */
    public Facts getFacts() {
        return view.facts();
    }

    /**
     * The host's choices.
     *
     * @return the policy
     */
    public Policy getPolicy() {
        return policy;
    }

    /**
     * The figures that statutes set.
     *
     * @return the table; a figure that it lacks for the day that decides is a missing input
     */
    public StatutoryFigures getFigures() {
        return figures;
    }

    /**
     * The files beside this one. A rule asks them by {@link Portfolio#views} or {@link Portfolio#view}, and never at this
     * file's revision, which numbers the acts of this one alone.
     *
     * @return the portfolio; absent where the host gives none
     */
    public Optional<Portfolio> getPortfolio() {
        return Optional.ofNullable(portfolio);
    }

    /**
     * The call-off in question.
     *
     * @return the call-off; absent where the file as a whole, or an activity without a call-off, is judged
     */
    public Optional<CallOff> getCallOff() {
        return Optional.ofNullable(callOff);
    }

    /**
     * The activity in question: what is called off, or what is planned without a call-off.
     *
     * @return the activity; absent where the file as a whole is judged
     */
    public Optional<Activity> getActivity() {
        return Optional.ofNullable(activity);
    }

    /**
     * Whether the call-off or activity is in the file already, rather than tried.
     *
     * @return true if it is recorded
     */
    public boolean isRecorded() {
        return recorded;
    }

    /**
     * The path of what is judged, for a finding about a part of it. While a call-off or an activity is tried, that is what every
     * part is below: a rule of {@link Scope#FILE} whose finding is about the agreement all the same writes its path itself, such as
     * {@code agreement.ceiling}.
     *
     * @param part an attribute of the call-off or activity, such as {@code amount}; empty for the whole
     * @return such as {@code callOffs[A-2].amount}, {@code activities[seminar-1].dates} or {@code agreement.ceiling}; of a
     *     recorded activity without an id {@code activities[#2].dates} for the second in the order recorded, and of one
     *     that is tried {@code activities[].dates}
     */
    public String path(String part) {
        String subject = "agreement";
        if (callOff != null) {
            subject = "callOffs[" + callOff.getId() + "]";
        } else if (activity != null) {
            String place = number == 0 ? "" : "#" + number;
            subject = "activities[" + activity.getId().map(Object::toString).orElse(place) + "]";
        }
        return part.isEmpty() ? subject : subject + "." + part;
    }
}
