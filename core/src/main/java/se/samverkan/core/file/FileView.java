package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.ActivityCancelled;
import se.samverkan.core.activity.ClientMaterial;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.budget.Ledger;
import se.samverkan.core.budget.LimitStanding;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CourseId;
import se.samverkan.core.code.NeedId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.lifecycle.Lifecycle;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.lifecycle.TermTimeline;
import se.samverkan.core.participant.ParticipantEvent;
import se.samverkan.core.participant.Participation;
import se.samverkan.core.participant.Result;
import se.samverkan.core.participant.TakenBack;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.placement.PlacementStatement;
import se.samverkan.core.share.ContributionMade;
import se.samverkan.core.share.ContributionStanding;
import se.samverkan.core.share.CostCalculation;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.workforce.WorkforceNeed;
import se.samverkan.core.workforce.WorkforceSupply;

/**
 * An agreement file as it stands to one question: what held on a day, with the knowledge of a time. Everything dated is
 * asked here. Where the day doesn't matter to an answer, the knowledge still does.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class FileView {

    private final AgreementFile file;
    private final AsOf asOf;
    private final KnownTerms known;
    private final Agreement terms;
    private final Facts facts;
    private @Nullable TermTimeline timeline;
    private @Nullable Balances ofAllDays;
    private @Nullable Balances ofTermAsStated;

    FileView(AgreementFile file, AsOf asOf) {
        this.file = file;
        this.asOf = asOf;
        this.known = new KnownTerms(file, asOf);
        List<Assumption> assumptions = assumptions();
        this.terms = known.on(asOf.getDay(), known.eventsBy(asOf.getDay()), Facts.assumedFirstDay(assumptions));
        this.facts = new Facts(terms, asOf.getDay(), assumptions, this::termTimeline);
    }

    /**
     * The file viewed.
     *
     * @return the file, with all that it holds
     */
    public AgreementFile getFile() {
        return file;
    }

    /**
     * The day and the knowledge, as asked.
     *
     * @return the axes
     */
    public AsOf getAsOf() {
        return asOf;
    }

    /**
     * The axes that ask the same with just the knowledge that was used: no later act can change the answer. Where other files
     * stand beside this one, theirs is kept by {@link Portfolio#revisions}.
     *
     * @return the axes, with the last known revision
     */
    public AsOf exactAsOf() {
        return asOf.atRevision(file.journal().revision(asOf));
    }

    /**
     * The same file and knowledge, asked of another day.
     *
     * @param day the day
     * @return the view
     */
    public FileView on(LocalDate day) {
        return Objects.requireNonNull(day, "day").equals(asOf.getDay()) ? this : new FileView(file, asOf.onDay(day));
    }

    /**
     * The terms that hold: the agreement with the amendments that are known and in effect, applied by the day that they
     * take effect and then in the order recorded.
     *
     * @return the terms
     */
    public Agreement terms() {
        return terms;
    }

    /**
     * The known amendments, whatever the day that they take effect, without those whose place a later one takes.
     *
     * @return the amendments in the order recorded
     */
    public List<Amendment> amendments() {
        return known.amendments();
    }

    /**
     * The course of the term up to the day: the options used, the renewals and notices, and what may come next.
     *
     * @return the course
     */
    public TermTimeline termTimeline() {
        // Worked out when first asked for; two threads that both do so come to equal values.
        TermTimeline worked = timeline;
        if (worked == null) {
            worked = known.timeline(asOf.getDay(), events(), facts.assumedFirstDay());
            timeline = worked;
        }
        return worked;
    }

    /**
     * The events in the life of the agreement by the end of the day, without those that were corrected.
     *
     * @return the events known, by day and then as recorded
     */
    public List<LifecycleEvent> events() {
        return known.eventsBy(asOf.getDay());
    }

    /**
     * Where the agreement stands in its life on the day, and what may be done with it then.
     *
     * @return the state
     */
    public Lifecycle lifecycle() {
        return Lifecycle.of(terms, termTimeline(), events(), facts.term().getAssumptions());
    }

    /**
     * Where the agreement stood just before one of its events.
     *
     * @param event an event of {@link #events}
     * @return the state on the day of the event, by the events before it
     */
    public Lifecycle lifecycleBefore(LifecycleEvent event) {
        FileView then = on(event.getDay());
        List<LifecycleEvent> earlier = known.eventsBefore(event);
        Agreement before = known.on(event.getDay(), earlier, then.facts.assumedFirstDay());
        TermTimeline course = known.timeline(event.getDay(), earlier, then.facts.assumedFirstDay());
        return Lifecycle.of(before, course, earlier, then.facts.term().getAssumptions());
    }

    /**
     * What the terms state and leave open, with the assumptions that fill it.
     *
     * @return the facts
     */
    public Facts facts() {
        return facts;
    }

    /**
     * What has been called off, invoiced and paid by the end of the day, and what is left.
     *
     * @return the balances
     */
    public Balances balances() {
        return facts.balances(ledgerByDay());
    }

    /**
     * What is called off, invoiced and paid whatever the day, entries dated later counted too: what a limit over the whole
     * term is held against.
     *
     * @return the balances
     */
    public Balances balancesOfAllDays() {
        // As the timeline is: rules ask for them by turns.
        Balances worked = ofAllDays;
        if (worked == null) {
            worked = facts.balances(ledger());
            ofAllDays = worked;
        }
        return worked;
    }

    /**
     * The balances of all days without the call-offs ordered after the last day of the term as stated, and so in an extension or
     * a renewal of it: what a limit that doesn't cover those is held against. Where that day isn't known, no call-off is.
     *
     * @return the balances, which are those of all days where no call-off is of an extension
     */
    public Balances balancesOfTermAsStated() {
        // As the timeline is: limits ask for them by turns.
        Balances worked = ofTermAsStated;
        if (worked == null) {
            Set<CallOffId> inExtension = new OrdersInExtension(file, asOf, termTimeline()).ids();
            worked = inExtension.isEmpty() ? balancesOfAllDays() : ledger().balancesWithout(inExtension);
            ofTermAsStated = worked;
        }
        return worked;
    }

    /**
     * How the limits of the terms beside the ceiling stand, entries of every day counted: what is used of each, what is left and
     * what is missing to tell it. What is left of the ceiling and of each year's amount is told by {@link #balancesOfAllDays}.
     *
     * <pre>{@code
     * LimitStanding seats = view.limits().get(0);
     * seats.getNumber();          // 40 seats at most
     * seats.getLeftNumber();      // 15 left
     * }</pre>
     *
     * @return the standings in the order of the terms' limits
     */
    public List<LimitStanding> limits() {
        return LimitStanding.of(
                terms.getLimits(),
                ledger(),
                facts.pilots().stream().map(AgreementLink::getPilotUse).toList(),
                new OrdersInExtension(file, asOf, termTimeline()).ids());
    }

    /**
     * What is likely to be called off, by what is planned and by the pace kept to the end of the day.
     *
     * @return the forecast
     */
    public Forecast forecast() {
        return Forecast.of(this);
    }

    /**
     * What is delivered and not invoiced by the end of the day, call-off by call-off, and what remains to book of it.
     *
     * @return the list with its sums
     */
    public MonthEnd monthEnd() {
        return new MonthEndList(
                        ledgerByDay(),
                        balances(),
                        asOf.getDay(),
                        file.getSignedAgreement().getCallOffTerms().getYearSplit(),
                        this::isCancelled)
                .of(known(CallOff.class).toList());
    }

    /**
     * What would be carried over from a calendar year to the next by the agreement's policy, and what would lapse. Entries of
     * every day count, as they do for the year's limit.
     *
     * @param from the year that ends, before 9999
     * @return the preview; nothing is recorded
     */
    public CarryOverPreview carryOver(Year from) {
        return YearEnd.of(
                this,
                Objects.requireNonNull(from, "from"),
                known(CallOff.class).map(CallOff::getId).toList());
    }

    /**
     * What each partner bears of what was invoiced in a period, by the agreement's cost shares. The period tells which days
     * count, not the day asked about.
     *
     * <pre>{@code
     * DateRange quarter = DateRange.ofClosed(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31));
     * PeriodSettlement settlement = file.at(AsOf.on(day)).settlement(quarter);
     * settlement.getInvoiced();                                                    // SEK 250000.03 excluding VAT
     * settlement.findPartner(miun.getId()).map(PartnerSettlement::getToPay);       // SEK 75000.01, 30 percent
     * }</pre>
     *
     * @param period the days whose invoices, credit notes and reversals of them count, both ends included
     * @return the settlement, with what is missing where it can't be told; nothing is recorded
     * @throws InvalidValueException if what the same shares split doesn't add up to a long of minor units
     */
    public PeriodSettlement settlement(DateRange period) {
        return new InvoicesOfPeriod(
                        this,
                        Objects.requireNonNull(period, "period"),
                        known(Entry.class).toList())
                .settled();
    }

    /**
     * Every known entry, whatever its day.
     *
     * @return the ledger
     */
    public Ledger ledger() {
        return file.register().ledger(file.journal(), asOf);
    }

    /**
     * Every known entry, of which those by the end of the day count.
     *
     * @return the ledger
     */
    public Ledger ledgerByDay() {
        return file.register().ledgerByDay(file.journal(), asOf);
    }

    /**
     * The entries of money by the end of the day, but for those of call-offs, and with those taken back later among them.
     *
     * @return the known entries that are of the day or earlier, in the order recorded
     */
    public List<Entry> entries() {
        return known(Entry.class)
                .filter(entry -> !entry.getDay().isAfter(asOf.getDay()))
                .toList();
    }

    /**
     * The call-offs ordered by the end of the day and not reversed by then, those of what is cancelled among them.
     *
     * @return the call-offs in the order recorded
     */
    public List<CallOff> callOffs() {
        Ledger counted = ledgerByDay();
        return known(CallOff.class)
                .filter(callOff -> counted.isStanding(callOff.getId()))
                .toList();
    }

    /**
     * The activities that are cancelled by the end of the day. The call-offs of those that are ordered are among {@link
     * #callOffs} all the same: what is paid for them stands in the ledger.
     *
     * @return the known cancellations that hold on the day, one an activity, in the order first recorded
     */
    public List<ActivityCancelled> cancellations() {
        return cancelled().holding();
    }

    /**
     * Whether what a call-off orders is cancelled by the end of the day: it is recorded to be, or all its courses are released.
     *
     * @param callOff the call-off
     * @return true if it is
     */
    public boolean isCancelled(CallOffId callOff) {
        return cancelled().include(Objects.requireNonNull(callOff, "callOff"));
    }

    /**
     * Whether an activity without a call-off is cancelled by the end of the day.
     *
     * @param activity the activity
     * @return true if it is recorded to be
     */
    public boolean isCancelled(ActivityId activity) {
        return cancelled().include(Objects.requireNonNull(activity, "activity"));
    }

    Cancellations cancelled() {
        return Cancellations.of(knownOfTerms(ActivityCancelled.class), asOf.getDay(), ledgerByDay());
    }

    /**
     * Whether a call-off with an id is known, reversed or not, whatever its day.
     *
     * @param id the id
     * @return true if it is
     */
    public boolean hasCallOff(CallOffId id) {
        return ledger().hasCallOff(id);
    }

    /**
     * The known activities without a call-off, cancelled or not.
     *
     * @return the activities in the order recorded
     */
    public List<Activity> activities() {
        return known(Activity.class).toList();
    }

    /**
     * The known workforce needs, each as last recorded.
     *
     * @return the needs in the order first recorded
     */
    public List<WorkforceNeed> needs() {
        return Latest.by(knownOfTerms(WorkforceNeed.class), WorkforceNeed::getId);
    }

    /**
     * The known supplies of people to occupations, each as last recorded.
     *
     * @return the supplies in the order first recorded
     */
    public List<WorkforceSupply> supplies() {
        return Latest.by(knownOfTerms(WorkforceSupply.class), WorkforceSupply::getId);
    }

    /**
     * How far what is planned, called off and otherwise recorded goes toward the workforce needs, by occupation and year.
     *
     * @return the coverage of all needs that are known
     */
    public WorkforceCoverage workforceCoverage() {
        return WorkforceCoverage.of(this);
    }

    /**
     * The known assumptions, the last one about each input.
     *
     * @return the assumptions in the order first made
     */
    public List<Assumption> assumptions() {
        return Latest.by(knownOfTerms(Assumption.class), Assumption::getInput);
    }

    /**
     * The known decisions.
     *
     * @return the decisions in the order recorded
     */
    public List<Decision> decisions() {
        return knownOfTerms(Decision.class).toList();
    }

    /**
     * The duties done by the end of the day.
     *
     * @return the known duties that were done on the day or earlier, in the order recorded
     */
    public List<DutyDone> dutiesDone() {
        return knownOfTerms(DutyDone.class)
                .filter(done -> !done.getDay().isAfter(asOf.getDay()))
                .toList();
    }

    /**
     * What the parties have contributed by the end of the day, each contribution as last recorded.
     *
     * @return the known contributions that were made on the day or earlier and not taken back, in the order first recorded
     */
    public List<ContributionMade> contributionsMade() {
        return Latest.by(known(ContributionMade.class), ContributionMade::getId).stream()
                .filter(made -> !made.getDay().isAfter(asOf.getDay()))
                .filter(made -> made.getAmount().getMoney().isPositive())
                .toList();
    }

    /**
     * How the parties stand to what they have promised to contribute, by the terms and the contributions of the day.
     *
     * @return the standings, as {@link ContributionStanding#of} gives them
     */
    public List<ContributionStanding> contributionStandings() {
        return ContributionStanding.of(terms.getContributions(), contributionsMade());
    }

    /**
     * What call-offs cost in full, as last calculated by the end of the day.
     *
     * @return the known calculations, one a call-off, in the order first recorded
     */
    public List<CostCalculation> costCalculations() {
        return Latest.by(
                knownOfTerms(CostCalculation.class)
                        .filter(calculation -> !calculation.getDay().isAfter(asOf.getDay())),
                CostCalculation::getCallOff);
    }

    /**
     * How the agreement is followed up: meetings, consultations and reviews, what of them is due next, and how its goals stand.
     *
     * @return the questions on it
     */
    public FollowUpView followUp() {
        return new FollowUpView(this);
    }

    /**
     * A partner as known: as last recorded in the file, or else as given.
     *
     * @param partner the partner as the agreement or a call-off gives it
     * @return the same legal person
     */
    public Partner partner(Partner partner) {
        return knownOfTerms(Partner.class)
                .filter(known -> known.getId().equals(partner.getId()))
                .reduce((earlier, later) -> later)
                .orElse(partner);
    }

    /**
     * The partner of an id, among the parties, their members and the partners recorded in the file.
     *
     * @param id the id
     * @return the partner as known; absent where the file knows nothing of it
     */
    public Optional<Partner> findPartner(PartnerId id) {
        return knownPartners().find(Objects.requireNonNull(id, "id"));
    }

    KnownPartners knownPartners() {
        return new KnownPartners(knownOfTerms(Partner.class), terms);
    }

    /**
     * Who stands in a partner's place in this agreement on the day: the partner itself, or the legal successor that is known
     * to have come there by then, over as many steps as it takes. Where it can't be told, because a day isn't known, because
     * it was split and nobody states who took the agreement over, or because what is stated leads back to where it
     * started, each that may stand there is given with what is missing.
     *
     * @param partner the partner as the agreement gives it
     * @return at least one; one alone where it is known
     */
    public List<InPlace> inPlaceOf(Partner partner) {
        return new Lineage(knownPartners(), file.getId(), asOf.getDay()).of(partner);
    }

    /**
     * Whom the agreement concerns, each under its name of the day: the parties, and after each its members. A legal
     * successor stands in the place of the one that it has taken over from, once, also where several have merged into it.
     *
     * <p>Nobody is concerned on a day after the term, nor on one that surely comes before every signature and before the
     * term: the agreement wasn't there. Where the day of signing is open, or nobody has signed, that can't be told, and
     * the partners are given on any earlier day too.
     *
     * @return the partners in the order of the parties
     */
    public List<NamedPartner> reach() {
        return new Reach(this).list();
    }

    /**
     * How the agreement stands to a partner.
     *
     * @param partner the partner
     * @return the partner as the agreement reaches it; absent where it doesn't
     */
    public Optional<NamedPartner> reach(PartnerId partner) {
        return reach().stream()
                .filter(named -> named.getPartner().getId().equals(partner))
                .findFirst();
    }

    /**
     * What is under way on the day: the activities of the standing call-offs, and those held without a call-off, whose
     * dates include it and that aren't cancelled.
     *
     * @return the activities, those called off first, each group in the order recorded; those without dates aren't among
     *     them
     */
    public List<Activity> underWay() {
        Cancellations cancelled = cancelled();
        Stream<Activity> calledOff = callOffs().stream()
                .filter(callOff -> !cancelled.include(callOff.getId()))
                .map(CallOff::getActivity);
        Stream<Activity> others = activities().stream()
                .filter(activity -> !cancelled.include(activity.getId().orElse(null)));
        return Stream.concat(calledOff, others)
                .filter(activity -> activity.getDates()
                        .filter(dates -> dates.contains(asOf.getDay()))
                        .isPresent())
                .toList();
    }

    /**
     * The participants' results by the end of the day.
     *
     * @return the results known that are of the day or earlier and not taken back, in the order recorded
     */
    public List<Result> results() {
        List<Result> standing = new ArrayList<>();
        known(ParticipantEvent.class).forEach(event -> {
            if (event instanceof Result result) {
                standing.add(result);
            } else if (event instanceof TakenBack back && back.getEvent() instanceof Result wrong) {
                standing.remove(standing.lastIndexOf(wrong));
            }
        });
        return standing.stream()
                .filter(result -> !result.getDay().isAfter(asOf.getDay()))
                .toList();
    }

    /**
     * The participants' ways through a call-off, by the end of the day.
     *
     * @param callOff the call-off
     * @return the participations known, in the order first recorded; empty where the call-off isn't known
     */
    public List<Participation> participations(CallOffId callOff) {
        return participations().in(Objects.requireNonNull(callOff, "callOff"));
    }

    /**
     * The participants' ways through an activity that is held without a call-off, by the end of the day.
     *
     * @param activity the activity
     * @return the participations known, in the order first recorded; empty where the activity isn't known
     */
    public List<Participation> participations(ActivityId activity) {
        return participations().in(Objects.requireNonNull(activity, "activity"));
    }

    /**
     * What has become of the credits of every seat by the end of the day: planned, running, earned or lost.
     *
     * @return the credits
     */
    public CreditBalance credits() {
        return CreditBalance.of(this, participations());
    }

    /**
     * What each activity comes from and what has come of it by the end of the day.
     *
     * @return the traces of the call-offs that stand and then of the other known activities, each in the order recorded
     */
    public List<ActivityTrace> activityTraces() {
        return ActivityTrace.of(this);
    }

    /**
     * How what a client brings into a course stands by the end of the day.
     *
     * @param course the course, one of the file or one that is tried
     * @param material what is brought into it
     * @return the standing
     */
    public MaterialStanding standing(CommissionedCourse course, ClientMaterial material) {
        return MaterialStanding.of(this, course, material);
    }

    /**
     * What has come of a need by the end of the day: the activities that come from it, and their results.
     *
     * @param need the need
     * @return the trace; absent where the need isn't known
     */
    public Optional<NeedTrace> needTrace(NeedId need) {
        return NeedTrace.of(this, Objects.requireNonNull(need, "need"));
    }

    /**
     * The full-time equivalents (HST and HPR) of those who take part in courses and degree projects, by the end of the day.
     *
     * @return the students and performances
     */
    public FullTimeEquivalents fullTimeEquivalents() {
        return FullTimeEquivalents.of(this);
    }

    /**
     * What the agreement's subscription gives a right to and what is used of it, period by period. A course uses of the period in
     * which it is ordered.
     *
     * @return the periods that have begun by the day, one after the other; empty where there is no subscription, its extent isn't
     *     stated, or it is by years of the agreement and the first day isn't known
     */
    public List<SubscribedPeriod> subscribedPeriods() {
        return new SubscribedPeriods(this).list();
    }

    /**
     * What a course costs by the agreement's prices of the day on which it is ordered, with every factor.
     *
     * @param callOff a call-off of a course, in the file or one that is to come
     * @return the working out; absent where it isn't of a course, or the agreement states no price for courses then
     */
    public Optional<CoursePrice> priceOf(CallOff callOff) {
        return CoursePrice.of(on(callOff.getOrderedOn()).terms(), callOff);
    }

    /**
     * What the credits earned by the end of the day have cost, by what is called off for courses.
     *
     * @return the cost and the credits
     */
    public CreditCost creditCost() {
        return CreditCost.of(this);
    }

    /**
     * What the credits earned in one call-off by the end of the day have cost, the making of its course left out.
     *
     * @param callOff the call-off
     * @return the cost and the credits; both 0 where it isn't among those ordered by the day, or is no course
     */
    public CreditCost creditCost(CallOffId callOff) {
        return CreditCost.of(this, Objects.requireNonNull(callOff, "callOff"));
    }

    /**
     * What the credits earned in one course by the end of the day have cost, over all its offerings that are called off.
     *
     * @param course the course
     * @return the cost and the credits; both 0 where no offering of it is among those ordered by the day
     */
    public CreditCost creditCost(CourseId course) {
        return CreditCost.of(this, Objects.requireNonNull(course, "course"));
    }

    /**
     * How many were registered and how many have completed by the end of the day, by course and by department, with small groups
     * suppressed.
     *
     * @return the statistics
     */
    public CompletionStatistics completion() {
        return CompletionStatistics.of(this);
    }

    /**
     * The placements that are demanded, offered and allocated, with those who have left by the end of the day.
     *
     * @return the placements
     */
    public Placements placements() {
        return Placements.of(
                asOf.getDay(), file.register().placements(file.journal(), asOf), known(PlacementStatement.class));
    }

    /**
     * What is paid for the placements that are allocated, by the prices of their days and with those who have left by the end of
     * the day.
     *
     * @param rounding how each allocation's amount is rounded to the minor unit, where it isn't whole
     * @return the compensation, with what is missing where it can't be told; nothing is recorded
     * @throws ArithmeticException if the rounding is {@link RoundingMode#UNNECESSARY} and an amount isn't whole
     */
    public PlacementCompensation placementCompensation(RoundingMode rounding) {
        return PlacementCompensation.of(this, Objects.requireNonNull(rounding, "rounding"));
    }

    /**
     * The topics for degree projects among the activities without a call-off, each free or matched by the end of the day.
     *
     * @return the topics in the order recorded
     */
    public List<DegreeTopic> degreeTopics() {
        return DegreeTopic.in(this);
    }

    Participations participations() {
        return file.register().participations(file.journal(), asOf);
    }

    private <T> Stream<T> known(Class<T> type) {
        return file.journal().known(type, asOf);
    }

    private <T> Stream<T> knownOfTerms(Class<T> type) {
        return file.journal().knownOfTerms(type, asOf);
    }

    @Override
    public String toString() {
        return file.getSignedAgreement() + " as of " + asOf;
    }
}
