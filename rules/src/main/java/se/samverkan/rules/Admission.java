package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.time.AsOf;

/**
 * The answer to a call-off that is tried: the judgement, the file with the call-off in it where nothing bars it, and what
 * would pass instead where something does.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Admission {

    private final CallOff callOff;
    private final Assessment assessment;
    private final AgreementFile file;
    private final @Nullable CounterOffer counterOffer;

    private Admission(CallOff callOff, Assessment assessment, AgreementFile file, @Nullable CounterOffer counterOffer) {
        this.callOff = callOff;
        this.assessment = assessment;
        this.file = file;
        this.counterOffer = counterOffer;
    }

    static Admission of(RuleBook book, AgreementFile file, CallOff callOff, AsOf asOf) {
        FileView view = file.at(asOf);
        if (view.exactAsOf().getRevision().orElse(0) != file.getRevision()) {
            throw new InvalidValueException(
                    "asOf",
                    asOf,
                    "knowledge of all that the file holds, to revision " + file.getRevision()
                            + " (RuleBook.assess judges by less)");
        }
        LocalDate recordedOn = asOf.getKnownOn().orElse(asOf.getDay());
        file.getRecordedThrough().filter(recordedOn::isBefore).ifPresent(day -> {
            throw new InvalidValueException("asOf", asOf, "knowledge of " + day + " or later, as the latest act");
        });
        Assessment assessment = book.assess(view, callOff);
        if (assessment.getOutcome() == Outcome.MET) {
            return new Admission(callOff, assessment, file.record(callOff, recordedOn), null);
        }
        RuleBook strict = book.strict();
        CounterOffer offer = new CounterOffers(strict, file, asOf)
                .to(callOff, strict == book ? assessment : strict.assess(view, callOff));
        return new Admission(callOff, assessment, file, offer.isEmpty() ? null : offer);
    }

    /**
     * The call-off that was tried.
     *
     * @return the call-off
     */
    public CallOff getCallOff() {
        return callOff;
    }

    /**
     * The answer as a whole.
     *
     * @return {@link Outcome#MET} where the call-off is recorded in {@link #getFile()}
     */
    public Outcome getOutcome() {
        return assessment.getOutcome();
    }

    /**
     * The file after the answer.
     *
     * @return the file with the call-off in it, or the same file where something bars it
     */
    public AgreementFile getFile() {
        return file;
    }

    /**
     * The judgement.
     *
     * @return the assessment, with its findings
     */
    public Assessment getAssessment() {
        return assessment;
    }

    /**
     * The axes that it was judged by, with the revision of the file before: judging the call-off by them again with {@link
     * RuleBook#assess(AgreementFile, se.samverkan.core.file.CallOff, AsOf)}, on this or any later file, gives the same
     * assessment. Admitting it by them again is refused once more is recorded, since nothing can be recorded in the past.
     *
     * @return the axes
     */
    public AsOf getAsOf() {
        return assessment.getAsOf();
    }

    /**
     * What would pass instead, without use of any tolerance; an earliest day is none after that on which the activity begins.
     *
     * @return the offer; absent where the call-off passes, and where nothing is known to pass
     */
    public Optional<CounterOffer> getCounterOffer() {
        return Optional.ofNullable(counterOffer);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Admission that
                && callOff.equals(that.callOff)
                && assessment.equals(that.assessment)
                && file.equals(that.file)
                && Objects.equals(counterOffer, that.counterOffer);
    }

    @Override
    public int hashCode() {
        return Objects.hash(callOff, assessment, counterOffer);
    }

    @Override
    public String toString() {
        return assessment.toString();
    }
}
