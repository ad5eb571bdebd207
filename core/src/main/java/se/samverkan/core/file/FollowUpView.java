package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.DevelopmentActivity;
import se.samverkan.core.agreement.FollowUpClass;
import se.samverkan.core.agreement.FollowUpTerms;
import se.samverkan.core.agreement.Goal;
import se.samverkan.core.agreement.GovernanceBody;
import se.samverkan.core.agreement.Indicator;
import se.samverkan.core.agreement.MeetingRhythm;
import se.samverkan.core.agreement.RecurringConsultation;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.DutyId;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.file.DutyTerms.Form;
import se.samverkan.core.file.DutyTerms.Start;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.followup.ActionPoint;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.followup.DutyStanding;
import se.samverkan.core.followup.IndicatorStatus;
import se.samverkan.core.followup.Measurement;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Recurrence;
import se.samverkan.core.time.Term;

/**
 * How an agreement is followed up as of a day, with the knowledge of a time: the questions that {@link FileView#followUp()}
 * opens. A duty that isn't due again before the term ends has no next day.
 *
 * <p>What holds is what the terms say on the day, as amended by then. A duty that an amendment adds is due no earlier than the
 * amendment takes effect, and by an interval it is counted from that day at the earliest. Where an amendment changes how often
 * it is due, a time that was due before the change stays due; the next one, due by what holds since, comes no earlier than the
 * change. What an amendment has taken away isn't due any more.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class FollowUpView {

    private final FileView view;
    private final FollowUpTerms terms;
    private final LocalDate day;
    private final Fact<Term> term;
    private final TermsInTurn inTurn;

    FollowUpView(FileView view) {
        this.view = view;
        this.terms = view.terms().getFollowUpTerms();
        this.day = view.getAsOf().getDay();
        this.term = view.facts().term();
        this.inTurn = TermsInTurn.of(view);
    }

    /**
     * The meetings of the body that follows the agreement up. A meeting is held where an activity of that kind, with the body
     * as its organiser, was recorded on its last day or later, or where it is recorded as a duty done: one that was recorded
     * ahead is only planned. By an interval, the next one is counted from the last one held, or is the first one stated;
     * on stated days or in stated months, one held counts for the day or the month that it is held in or after. Where an
     * amendment has put another body in an earlier one's place, what is recorded as done before that day was the earlier one's.
     *
     * @return the standing; absent where the agreement has no such body
     */
    public Optional<DutyStanding> meetings() {
        return view.terms().getGovernanceBody().map(this::meetings);
    }

    private DutyStanding meetings(GovernanceBody body) {
        TermsInTurn.Run<GovernanceBody> bodies =
                inTurn.run(terms -> terms.getGovernanceBody().filter(earlier -> !isSurelyAnother(earlier, body)));
        List<DutyDone> held = Stream.concat(
                        done(DutyKind.MEETING)
                                .filter(each -> bodies.from()
                                        .filter(each.getDay()::isBefore)
                                        .isEmpty()),
                        heldBy(body))
                .toList();
        DutyStanding.Builder standing = start(DutyKind.MEETING).subject(body.getName());
        return body.getMeetingRhythm()
                .map(rhythm -> duty(
                                inTurn.run(terms -> terms.getGovernanceBody()
                                        .filter(earlier -> !isSurelyAnother(earlier, body))
                                        .flatMap(GovernanceBody::getMeetingRhythm)),
                                MeetingRhythm::getRecurrence,
                                this::startOf)
                        .addTo(standing, held))
                .orElseGet(() -> standing.addMissing(InputCode.MEETING_RHYTHM)
                        .done(held.stream()
                                .map(DutyDone::getDay)
                                .distinct()
                                .sorted()
                                .toList()))
                .build();
    }

    /** Whether two bodies have ids that differ; one without an id may be the same under another name. */
    private static boolean isSurelyAnother(GovernanceBody one, GovernanceBody other) {
        return one.getId().isPresent()
                && other.getId().isPresent()
                && !one.getId().equals(other.getId());
    }

    private Start startOf(MeetingRhythm rhythm) {
        if (rhythm.getFirstDay().isPresent()) {
            return Start.stated(rhythm.getFirstDay().get());
        }
        return rhythm.getRecurrence().getInterval().isPresent()
                ? Start.unknown(InputCode.FIRST_MEETING)
                : Start.of(term);
    }

    private Stream<DutyDone> heldBy(GovernanceBody body) {
        return view.getFile()
                .journal()
                .knownActs(Activity.class, view.getAsOf())
                .filter(act -> isMeetingOf(body, (Activity) act.getContent()))
                .flatMap(act -> heldOn(act).stream())
                .map(on -> DutyDone.of(DutyKind.MEETING, on));
    }

    private static boolean isMeetingOf(GovernanceBody body, Activity activity) {
        return activity.getKind() == ActivityKind.MEETING
                && body.getId().isPresent()
                && body.getId().equals(activity.getOrganiser());
    }

    /** The last day of a recorded meeting; absent where it was only planned when it was recorded, or lies ahead. */
    private Optional<LocalDate> heldOn(Act act) {
        Optional<LocalDate> last = ((Activity) act.getContent()).getDates().flatMap(DateRange::getLastDay);
        return last.filter(on -> !on.isAfter(day))
                .filter(on -> act.getRecording()
                        .getDay()
                        .filter(recorded -> !recorded.isBefore(on))
                        .isPresent());
    }

    /**
     * The recurring consultations. One that was done counts for the day that it is recorded to have been due, or else for the
     * day or the month that it was done in or after. One recorded without an id counts where the agreement has one alone.
     *
     * @return the standings in the order of the consultations
     */
    public List<DutyStanding> consultations() {
        return terms.getConsultations().stream().map(this::consultation).toList();
    }

    private DutyStanding consultation(RecurringConsultation consultation) {
        boolean alone = terms.getConsultations().size() == 1;
        List<DutyDone> done = done(DutyKind.CONSULTATION)
                .filter(each -> each.getDuty().map(consultation.getId()::equals).orElse(alone))
                .toList();
        TermsInTurn.Run<RecurringConsultation> forms =
                inTurn.run(each -> each.getFollowUpTerms().getConsultations().stream()
                        .filter(other -> other.getId().equals(consultation.getId()))
                        .findFirst());
        return duty(
                        forms,
                        RecurringConsultation::getRecurrence,
                        form -> form.getFirstDay().map(Start::stated).orElseGet(() -> Start.of(term)))
                .addTo(start(DutyKind.CONSULTATION), done)
                .duty(consultation.getId())
                .subject(consultation.getSubject())
                .build();
    }

    /**
     * The reviews of the agreement, by its class. By an interval, the next one is counted from the last one, or else from the
     * first day of the term.
     *
     * @return the standing; absent where the agreement is in no class
     */
    public Optional<DutyStanding> reviews() {
        return terms.getFollowUpClass()
                .map(each -> duty(
                                inTurn.run(earlier -> earlier.getFollowUpTerms().getFollowUpClass()),
                                FollowUpClass::getReviews,
                                form -> Start.of(term))
                        .addTo(start(DutyKind.REVIEW), done(DutyKind.REVIEW).toList())
                        .build());
    }

    /**
     * The activities of operational development that recur, such as meetings of a series and information passed on again and
     * again. The first time is due from the first of the activity's days on; the next ones by how often it recurs.
     *
     * @return the standings of the known activities with an id, in the order recorded
     */
    public List<DutyStanding> recurringActivities() {
        return view.activities().stream()
                .filter(activity -> activity.getId().isPresent())
                .filter(DevelopmentActivity.class::isInstance)
                .map(DevelopmentActivity.class::cast)
                .flatMap(
                        activity -> activity.getRecurrence().stream().map(recurrence -> standing(activity, recurrence)))
                .toList();
    }

    private DutyStanding standing(DevelopmentActivity activity, Recurrence recurrence) {
        DutyId id = DutyId.of(activity.getId().orElseThrow().toString());
        Start start = activity.getDates()
                .flatMap(DateRange::getFirstDay)
                .map(Start::stated)
                .orElse(Start.unknown(InputCode.ACTIVITY_DATES));
        List<DutyDone> held = done(DutyKind.RECURRING_ACTIVITY)
                .filter(each -> each.getDuty().equals(Optional.of(id)))
                .toList();
        return DutyTerms.of(
                        List.of(new Form(Optional.empty(), recurrence, start)),
                        term.getValue().flatMap(Term::getLastDay))
                .addTo(start(DutyKind.RECURRING_ACTIVITY), held)
                .duty(id)
                .subject(activity.getTitle())
                .build();
    }

    /**
     * What was decided at meetings by the end of the day and is to be done, each point as last recorded.
     *
     * @return the standings in the order first recorded; one that is done has the day, and one of which no day was decided misses it
     */
    public List<DutyStanding> actionPoints() {
        Stream<ActionPoint> known = view.getFile().journal().knownOfTerms(ActionPoint.class, view.getAsOf());
        return Latest.by(known, ActionPoint::getId).stream()
                .filter(point -> !point.getDay().isAfter(day))
                .map(this::standing)
                .toList();
    }

    private DutyStanding standing(ActionPoint point) {
        List<LocalDate> done = done(DutyKind.ACTION_POINT)
                .filter(each -> each.getDuty().equals(Optional.of(point.getId())))
                .map(DutyDone::getDay)
                .distinct()
                .sorted()
                .toList();
        DutyStanding.Builder standing = start(DutyKind.ACTION_POINT)
                .duty(point.getId())
                .subject(point.getWhat())
                .done(done);
        if (!done.isEmpty()) {
            return standing.build();
        }
        return point.getDueDay()
                .map(standing::nextDue)
                .orElseGet(() -> standing.addMissing(InputCode.ACTION_POINT_DUE))
                .build();
    }

    /**
     * Everything that is to be done again and again.
     *
     * @return the meetings, the consultations, the reviews and the activities that recur, as far as there are any
     */
    public List<DutyStanding> duties() {
        return Stream.of(
                        meetings().stream(),
                        consultations().stream(),
                        reviews().stream(),
                        recurringActivities().stream())
                .flatMap(each -> each)
                .toList();
    }

    /**
     * How the indicators stand by the end of the day, each by its latest known measurement of the day or earlier.
     *
     * @return the statuses in the order of the goals and their indicators
     */
    public List<IndicatorStatus> indicators() {
        Stream<Measurement> known = view.getFile().journal().knownOfTerms(Measurement.class, view.getAsOf());
        List<Measurement> measured = Latest.by(known, each -> List.of(each.getIndicator(), each.getDay())).stream()
                .filter(each -> each.getValue().isPresent() && !each.getDay().isAfter(day))
                .toList();
        return terms.getGoals().stream()
                .flatMap(goal -> goal.getIndicators().stream().map(each -> status(goal, each, measured)))
                .toList();
    }

    private static IndicatorStatus status(Goal goal, Indicator indicator, List<Measurement> measured) {
        return IndicatorStatus.of(
                goal,
                indicator,
                measured.stream()
                        .filter(each -> each.getIndicator().equals(indicator.getId()))
                        .max(Comparator.comparing(Measurement::getDay)));
    }

    private Stream<DutyDone> done(DutyKind kind) {
        return view.dutiesDone().stream().filter(each -> each.getKind().equals(kind));
    }

    private DutyStanding.Builder start(DutyKind kind) {
        return DutyStanding.builder().kind(kind).day(day);
    }

    private <T> DutyTerms duty(TermsInTurn.Run<T> run, Function<T, Recurrence> recurrence, Function<T, Start> start) {
        return DutyTerms.of(
                run.forms().stream()
                        .map(form -> new Form(form.from(), recurrence.apply(form.value()), start.apply(form.value())))
                        .toList(),
                term.getValue().flatMap(Term::getLastDay));
    }
}
