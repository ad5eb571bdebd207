package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.AmendmentId;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.finding.Attestation;
import se.samverkan.core.finding.AttestedInput;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.index.IndexStep;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.text.Text;

/**
 * A change of a signed agreement from a day on (tilläggsavtal), with its reason. Nothing else changes a signed agreement.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class Amendment permits ImmutableAmendment {

    Amendment() {}

    /**
     * A builder of an amendment.
     *
     * @return the builder; the effective day, the reason and at least one change must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this amendment's attributes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The id, by which findings and later amendments refer to it.
     *
     * @return the id, one in an agreement file; absent where none is given
     */
    public abstract Optional<AmendmentId> getId();

    /**
     * The amendment whose place this one takes: it no longer counts from the recording of this one on, as where the two
     * contradict each other.
     *
     * @return the id of the amendment; absent where it takes no other's place
     */
    public abstract Optional<AmendmentId> getReplaces();

    /**
     * The first day on which the changes hold.
     *
     * @return the day
     */
    public abstract LocalDate getEffectiveFrom();

    /**
     * The day of signing.
     *
     * @return the day; absent where unstated
     */
    public abstract Optional<LocalDate> getSignedOn();

    /**
     * The reason.
     *
     * @return the reason as typed
     */
    public abstract Text getReason();

    /**
     * The decision that the amendment rests on.
     *
     * @return the decision's reference; absent where unstated
     */
    public abstract Optional<DecisionReference> getDecision();

    /**
     * The ground on which the parties hold that the change needs no new procurement.
     *
     * @return the ground; absent where none is claimed
     */
    public abstract Optional<AmendmentGround> getGround();

    /**
     * What a person attests of the amendment, such as that the agreement's nature is unchanged.
     *
     * @return the attestations in the order given
     */
    public abstract List<Attestation> getAttestations();

    /**
     * The agreement's value before the amendment, computed with its index clause (LOU 17:15).
     *
     * @return the value excluding VAT, 0 or more; absent where unstated
     */
    public abstract Optional<VatAmount> getValueBefore();

    /**
     * The step of the index clause by which the agreement's value before the amendment is computed from its value as signed
     * (LOU 17:15), in the place of a stated value.
     *
     * @return the step, its amounts excluding VAT; absent where unstated
     */
    public abstract Optional<IndexStep> getIndexedValueBefore();

    /**
     * By how much the amendment raises the agreement's value, where that isn't the change of the ceiling.
     *
     * @return the change excluding VAT, below 0 for a decrease; absent where unstated
     */
    public abstract Optional<VatAmount> getValueChange();

    /**
     * The changes, in the order that they are made.
     *
     * @return at least one change; no two contradict each other ({@link Change#contradicts}), but that a party may leave and then
     *     join again
     */
    public abstract List<Change> getChanges();

    /**
     * The terms with the changes made.
     *
     * @param agreement the terms before
     * @return the terms after
     * @throws InvalidValueException if the agreement's kind can't have what is changed, or what is to be changed or taken away
     *     isn't there
     */
    public Agreement applyTo(Agreement agreement) {
        Agreement terms = agreement;
        for (Change change : getChanges()) {
            terms = change.applyTo(terms, getEffectiveFrom());
        }
        return terms;
    }

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if there is no change, two changes contradict each other, a day isn't of the years 1 to 9999,
     *     it takes its own place, a value isn't stated excluding VAT, or the value before is negative, or both stated and
     *     indexed
     */
    @Value.Check
    protected void check() {
        DayChecks.require("amendment.effectiveFrom", getEffectiveFrom());
        getSignedOn().ifPresent(day -> DayChecks.require("amendment.signedOn", day));
        if (getChanges().isEmpty()) {
            throw new InvalidValueException("amendment.changes", getChanges(), "at least one change");
        }
        requireNoContradiction(getChanges());
        getReplaces().filter(id -> getId().equals(Optional.of(id))).ifPresent(id -> {
            throw new InvalidValueException("amendment.replaces", id, "another amendment than itself");
        });
        getValueChange().ifPresent(value -> requireExcludingVat("amendment.valueChange", value));
        getIndexedValueBefore()
                .map(IndexStep::getAmount)
                .ifPresent(value -> requireExcludingVat("amendment.indexedValueBefore", value));
        if (getValueBefore().isPresent() && getIndexedValueBefore().isPresent()) {
            throw new InvalidValueException(
                    "amendment.valueBefore", getValueBefore().get(), "no amount where an index step gives it");
        }
        getValueBefore().ifPresent(value -> {
            requireExcludingVat("amendment.valueBefore", value);
            if (value.getMoney().isNegative()) {
                throw new InvalidValueException("amendment.valueBefore", value, "an amount of 0 or more");
            }
        });
    }

    /** Refuses two changes of which the order would decide what holds; a party may leave and join again in other roles. */
    private static void requireNoContradiction(List<Change> changes) {
        for (int i = 0; i < changes.size(); i++) {
            for (Change later : changes.subList(i + 1, changes.size())) {
                Change change = changes.get(i);
                boolean again =
                        change.getKind() == ChangeKind.PARTY_LEAVING && later.getKind() == ChangeKind.PARTY_JOINING;
                if (!again && change.contradicts(later)) {
                    throw new InvalidValueException(
                            "amendment.changes",
                            change.getAttribute().equals(later.getAttribute())
                                    ? "two of " + change.getAttribute()
                                    : change.getAttribute() + " and " + later.getAttribute(),
                            "changes that don't contradict each other");
                }
            }
        }
    }

    private static void requireExcludingVat(String attribute, VatAmount value) {
        if (!value.getVatBasis().equals(Optional.of(VatBasis.EXCLUDING_VAT))) {
            throw new InvalidValueException(attribute, value, "an amount EXCLUDING_VAT, as values of LOU 5:3 are");
        }
    }

    /**
     * The same amendment without the names, numbers and addresses of contacts.
     *
     * @return the amendment with contacts by role alone
     */
    public Amendment withoutPersonalData() {
        return toBuilder()
                .changes(getChanges().stream()
                        .map(change -> change instanceof ContactsChange contacts ? contacts.byRole() : change)
                        .toList())
                .build();
    }

    /**
     * What the attestations tell of one input.
     *
     * @param input the input, such as {@link InputCode#AMENDMENT_NATURE_UNCHANGED}
     * @return that it is attested, denied or disputed, or nothing
     */
    public final AttestedInput getAttested(InputCode input) {
        return AttestedInput.of(input, getAttestations());
    }

    /** The builder of amendments. */
    public static final class Builder extends ImmutableAmendment.Builder {

        Builder() {}
    }
}
