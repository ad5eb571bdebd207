package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.ActivityCancelled;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.budget.EntryKind;
import se.samverkan.core.budget.Ledger;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.followup.FollowUp;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.participant.ParticipantEvent;
import se.samverkan.core.participant.Participation;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.placement.PlacementStatement;
import se.samverkan.core.share.ContributionMade;
import se.samverkan.core.share.CostCalculation;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.workforce.WorkforceNeed;
import se.samverkan.core.workforce.WorkforceSupply;

/**
 * The agreement file (akt): an agreement as signed, with all that has been recorded of it. It only grows: each act gives a
 * new file that shares the old one and has the next revision. Every dated question stands on the view that {@link #at}
 * gives for a day and a knowledge; an answer given once is given again by the same axes, whatever was recorded since.
 *
 * <p>The day of recording is the host's to give. It never goes back: what is recorded later has the same day or a later
 * one. An act recorded without a day counts as known from the day of the act before it.
 *
 * <p>Recording isn't judging: a call-off that breaks a rule can be recorded, and the breach stays visible. Refused is only
 * what can't exist, such as an entry with an id that is used, and the file is then as it was.
 *
 * <p>A file has no constraints of Jakarta Validation of its own. {@code @Valid} on it reaches those of the agreement as signed,
 * which tell whether it is ready to be signed, with paths such as {@code signedAgreement.areas}. What is recorded is for rules to
 * judge, whose findings on the terms that hold have paths such as {@code agreement.ceiling}.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class AgreementFile {

    private final Agreement signed;
    private final Journal journal;
    private final Register register;

    private AgreementFile(Agreement signed, Journal journal, Register register) {
        this.signed = signed;
        this.journal = journal;
        this.register = register;
    }

    /**
     * Opens the file of an agreement, at revision 0 and with nothing else recorded.
     *
     * @param agreement the agreement as signed
     * @return the file
     */
    public static AgreementFile open(Agreement agreement) {
        return new AgreementFile(Objects.requireNonNull(agreement, "agreement"), Journal.EMPTY, Register.of(agreement));
    }

    /**
     * The file with an assumption, recorded without a day of its own.
     *
     * @param assumption the assumption, in the place of an earlier one about the same input
     * @return the file at the next revision
     * @throws InvalidValueException if the assumed first day comes after a last day that the term states, as signed or as
     *     amended
     */
    public AgreementFile assuming(Assumption assumption) {
        return ConsistentTerm.require(undated(ActKind.ASSUMPTION, assumption));
    }

    /**
     * The file with an assumption.
     *
     * @param assumption the assumption, in the place of an earlier one about the same input
     * @param recordedOn the day recorded
     * @return the file at the next revision
     * @throws InvalidValueException if the assumed first day comes after a last day that the term states, as signed or as
     *     amended, or the day recorded comes before that of an earlier act
     */
    public AgreementFile assuming(Assumption assumption, LocalDate recordedOn) {
        return ConsistentTerm.require(with(ActKind.ASSUMPTION, assumption, recordedOn));
    }

    /**
     * The file with an amendment.
     *
     * @param amendment the amendment
     * @param recordedOn the day recorded
     * @return the file at the next revision
     * @throws InvalidValueException if its id is used, it takes the place of none that counts, it can't be applied (by the
     *     agreement's kind, or since what it changes isn't there), a later one then couldn't be, an assumed first day comes
     *     after the last day of the changed term, or the day recorded comes before that of an earlier act
     */
    public AgreementFile record(Amendment amendment, LocalDate recordedOn) {
        Amendments.requireNew(Objects.requireNonNull(amendment, "amendment"), journal);
        return ConsistentTerm.require(with(ActKind.AMENDMENT, amendment, recordedOn));
    }

    /**
     * The file with a call-off, as it was made, without judging it.
     *
     * @param callOff the call-off
     * @param recordedOn the day recorded
     * @return the file at the next revision
     * @throws InvalidValueException if the id is used already, the currency or VAT basis isn't that of the earlier entries,
     *     the sum is too large, or the day recorded comes before that of an earlier act
     */
    public AgreementFile record(CallOff callOff, LocalDate recordedOn) {
        return with(ActKind.CALL_OFF, callOff, recordedOn).with(register.with(callOff));
    }

    /**
     * The file with a call-off that a person has decided on in spite of what the rules find, and the decision. The breach
     * stays visible.
     *
     * @param callOff the call-off
     * @param decision the decision, which names the call-off
     * @param recordedOn the day recorded
     * @return the file two revisions on
     * @throws InvalidValueException if the decision names another call-off or none, or for the reasons of recording a
     *     call-off
     */
    public AgreementFile record(CallOff callOff, Decision decision, LocalDate recordedOn) {
        Objects.requireNonNull(callOff, "callOff");
        Objects.requireNonNull(decision, "decision").requireOn(callOff.getId());
        return record(callOff, recordedOn).record(decision, recordedOn);
    }

    /**
     * The file with an entry of money: a plan, a reservation, an invoice, a payment, a reversal or another kind.
     *
     * @param entry the entry; a call-off is recorded as such
     * @param recordedOn the day recorded
     * @return the file at the next revision
     * @throws InvalidValueException if the entry is of a call-off, the ledger refuses it ({@link Ledger#with}), or the day
     *     recorded comes before that of an earlier act
     */
    public AgreementFile record(Entry entry, LocalDate recordedOn) {
        if (Objects.requireNonNull(entry, "entry").getKind() == EntryKind.CALL_OFF) {
            throw new InvalidValueException(
                    "entry.kind", entry.getKind(), "another kind; a call-off is recorded as such");
        }
        return with(ActKind.ENTRY, entry, recordedOn).with(register.with(entry));
    }

    /**
     * The file with an activity that is planned or held without a call-off.
     *
     * @param activity the activity
     * @param recordedOn the day recorded
     * @return the file at the next revision
     * @throws InvalidValueException if an earlier activity has the same id, or the day recorded comes before that of an
     *     earlier act
     */
    public AgreementFile record(Activity activity, LocalDate recordedOn) {
        return with(ActKind.ACTIVITY, activity, recordedOn).with(register.with(activity));
    }

    /**
     * The file with an activity that is planned or held without a call-off, recorded without a day of its own, as what is
     * known from the opening of a file is.
     *
     * @param activity the activity
     * @return the file at the next revision
     * @throws InvalidValueException if an earlier activity has the same id
     */
    public AgreementFile record(Activity activity) {
        return undated(ActKind.ACTIVITY, activity).with(register.with(activity));
    }

    /**
     * The file with the cancellation of an activity, or that it is held after all.
     *
     * @param cancelled the cancellation, in the place of an earlier one of the same call-off or activity
     * @param recordedOn the day recorded
     * @return the file at the next revision
     * @throws InvalidValueException if it is of a call-off that isn't in the file, or of an activity that isn't among those
     *     recorded without a call-off; if it is after the activity's last day; if from its day on somebody is nominated,
     *     admitted or registered, or has a result; or if the day recorded comes before that of an earlier act. No message shows
     *     a participant
     */
    public AgreementFile record(ActivityCancelled cancelled, LocalDate recordedOn) {
        Objects.requireNonNull(cancelled, "activityCancelled");
        return with(ActKind.ACTIVITY_CANCELLED, register.require(cancelled), recordedOn)
                .with(register.with(cancelled));
    }

    /**
     * The file with what is recorded of a participant: an enrolment, a result, or that one of them was wrong. What belongs to a
     * call-off names the call-off; what belongs to an activity recorded without one names the activity.
     *
     * @param event the enrolment, the result or what takes one back
     * @param recordedOn the day recorded
     * @return the file at the next revision
     * @throws InvalidValueException if it is of a call-off that isn't in the file, or of an activity that isn't among those
     *     recorded without a call-off; if it names a call-off and another activity than the call-off's; if it can't be by
     *     what is recorded of the participant ({@link Participation#with}); if it comes from the day on which the activity is
     *     cancelled, unless somebody withdraws; or if the day recorded comes before that of an
     *     earlier act. No message shows the participant
     */
    public AgreementFile record(ParticipantEvent event, LocalDate recordedOn) {
        Objects.requireNonNull(event, "participantEvent");
        return with(ActKind.of(event), event, recordedOn).with(register.with(event));
    }

    /**
     * The file with what is stated of placements: a demand, an offer, an allocation, a drop-out or who supervise.
     *
     * @param statement the statement, in the place of an earlier one with the same id or about the same
     * @param recordedOn the day recorded
     * @return the file at the next revision
     * @throws InvalidValueException if students leave or continue an allocation that isn't in the file; if more leave it than
     *     are allocated, after more weeks than that, or more continue it than have left; if an allocation of one student
     *     continues another's, or is recorded again as continuing another than before; or if the day recorded comes before
     *     that of an earlier act. No message shows a student
     */
    public AgreementFile record(PlacementStatement statement, LocalDate recordedOn) {
        Objects.requireNonNull(statement, "placementStatement");
        return with(ActKind.of(statement), statement, recordedOn).with(register.with(statement));
    }

    /**
     * The file with a workforce need that the parties have stated.
     *
     * @param need the need, in the place of an earlier one with the same id
     * @param recordedOn the day recorded
     * @return the file at the next revision
     * @throws InvalidValueException if the day recorded comes before that of an earlier act
     */
    public AgreementFile record(WorkforceNeed need, LocalDate recordedOn) {
        return with(ActKind.NEED, need, recordedOn);
    }

    /**
     * The file with a workforce need that the parties have stated, recorded without a day of its own, as what is known from
     * the opening of a file is.
     *
     * @param need the need, in the place of an earlier one with the same id
     * @return the file at the next revision
     */
    public AgreementFile record(WorkforceNeed need) {
        return undated(ActKind.NEED, need);
    }

    /**
     * The file with people who come to occupations.
     *
     * @param supply the supply, in the place of an earlier one with the same id
     * @param recordedOn the day recorded
     * @return the file at the next revision
     * @throws InvalidValueException if the day recorded comes before that of an earlier act
     */
    public AgreementFile record(WorkforceSupply supply, LocalDate recordedOn) {
        return with(ActKind.SUPPLY, supply, recordedOn);
    }

    /**
     * The file with a partner as it is known from then on, such as under a new name.
     *
     * @param partner the partner, in the place of what was known of the same legal person
     * @param recordedOn the day recorded
     * @return the file at the next revision
     * @throws InvalidValueException if the day recorded comes before that of an earlier act
     */
    public AgreementFile record(Partner partner, LocalDate recordedOn) {
        return with(ActKind.PARTNER, partner, recordedOn);
    }

    /**
     * The file with a person's decision: on the agreement, on a call-off in the file, or on one that is to come, which it then
     * answers for when that call-off is tried.
     *
     * @param decision the decision
     * @param recordedOn the day recorded
     * @return the file at the next revision
     * @throws InvalidValueException if the day recorded comes before that of an earlier act
     */
    public AgreementFile record(Decision decision, LocalDate recordedOn) {
        return with(ActKind.DECISION, Objects.requireNonNull(decision, "decision"), recordedOn);
    }

    /**
     * The file with what following the agreement up has brought. It belongs to the terms of the day that it is about, as
     * amended by what is recorded so far: an indicator that an amendment has taken away can be measured of the days before
     * only, and one that an amendment has added of the days from then on. A consultation is one of the day on which it was
     * done, or of that on which it was due. What was recorded of an indicator or a consultation that an amendment takes away
     * later stays in the file, and a measured value can still be taken back.
     *
     * @param followUp a duty done, what was decided at a meeting, or a measurement
     * @param recordedOn the day recorded
     * @return the file at the next revision
     * @throws InvalidValueException if the agreement has no such indicator or consultation on the day, or the day recorded
     *     comes before that of an earlier act
     */
    public AgreementFile record(FollowUp followUp, LocalDate recordedOn) {
        return with(new FollowUpChecks(signed, journal).require(followUp), followUp, recordedOn);
    }

    /**
     * The file with what a party has contributed.
     *
     * @param made the contribution, in the place of an earlier one with the same id
     * @param recordedOn the day recorded
     * @return the file at the next revision
     * @throws InvalidValueException if the day recorded comes before that of an earlier act
     */
    public AgreementFile record(ContributionMade made, LocalDate recordedOn) {
        return with(ActKind.CONTRIBUTION_MADE, made, recordedOn);
    }

    /**
     * The file with the calculation of what a call-off costs in full, one in the file or one that is to come.
     *
     * @param calculation the calculation, in the place of an earlier one of the same call-off
     * @param recordedOn the day recorded
     * @return the file at the next revision
     * @throws InvalidValueException if the day recorded comes before that of an earlier act
     */
    public AgreementFile record(CostCalculation calculation, LocalDate recordedOn) {
        return with(ActKind.COST_CALCULATION, calculation, recordedOn);
    }

    /**
     * The file with an event in the life of the agreement, or the correction of one.
     *
     * @param event the event
     * @param recordedOn the day recorded
     * @return the file at the next revision
     * @throws InvalidValueException if an earlier event has the same id, the event acts for one who isn't a party or signs
     *     for one who has signed, corrects what isn't there or is corrected already, or puts the agreement in its own place,
     *     or the day recorded comes before that of an earlier act
     */
    public AgreementFile record(LifecycleEvent event, LocalDate recordedOn) {
        return with(ActKind.EVENT, EventChecks.require(event, this), recordedOn);
    }

    private AgreementFile with(ActKind kind, Object content, LocalDate recordedOn) {
        Objects.requireNonNull(recordedOn, "recordedOn");
        return with(journal.with(kind, content, recordedOn));
    }

    private AgreementFile undated(ActKind kind, Object content) {
        return with(journal.with(kind, content, null));
    }

    private AgreementFile with(Journal longer) {
        return new AgreementFile(signed, longer, register);
    }

    private AgreementFile with(Register longer) {
        return new AgreementFile(signed, journal, longer);
    }

    /**
     * The same file without the names, numbers and addresses of contacts, in the agreement and its amendments.
     *
     * @return the file with contacts by role alone, and every act at its place
     */
    public AgreementFile withoutPersonalData() {
        return new AgreementFile(signed.withoutPersonalData(), journal.withoutPersonalData(), register);
    }

    /**
     * The agreement's id.
     *
     * @return the id
     */
    public AgreementId getId() {
        return signed.getId();
    }

    /**
     * The agreement as signed, before any amendment. What holds on a day is told by {@link #at}.
     *
     * @return the agreement
     */
    @Valid
    public Agreement getSignedAgreement() {
        return signed;
    }

    /**
     * The number of acts recorded.
     *
     * @return the revision, 0 for a file just opened
     */
    public long getRevision() {
        return journal.latest().getRevision();
    }

    /**
     * The day of the latest act.
     *
     * @return the day; absent where no act has been given one
     */
    public Optional<LocalDate> getRecordedThrough() {
        return journal.latest().getDay();
    }

    /**
     * Everything recorded, in order.
     *
     * @return an unmodifiable list of acts
     */
    public List<Act> getActs() {
        return journal.all();
    }

    /**
     * The file as it stands to a question: what held on a day, as known then.
     *
     * @param asOf the day, and the knowledge
     * @return the view, on which the dated questions stand
     */
    public FileView at(AsOf asOf) {
        return new FileView(this, Objects.requireNonNull(asOf, "asOf"));
    }

    Journal journal() {
        return journal;
    }

    Register register() {
        return register;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof AgreementFile that
                        && signed.equals(that.signed)
                        && journal.latest().equals(that.journal.latest())
                        && getActs().equals(that.getActs()));
    }

    @Override
    public int hashCode() {
        return 31 * signed.hashCode() + journal.latest().hashCode();
    }

    @Override
    public String toString() {
        return signed + " at revision " + getRevision();
    }
}
