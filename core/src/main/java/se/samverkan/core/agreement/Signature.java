package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.internal.TextChecks;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.PartialDate;

/**
 * A party's signature under an agreement: on which date, as far as that is stated, by someone in which role, and on which
 * decision. The name of the person isn't held.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class Signature permits ImmutableSignature {

    Signature() {}

    /**
     * A signature on a date that is known in part.
     *
     * @param partner the party who signs
     * @param date the date, such as a 24 March whose year is unstated
     * @return the signature
     */
    public static Signature of(Partner partner, PartialDate date) {
        return builder().partner(partner).date(date).build();
    }

    /**
     * A signature on a day.
     *
     * @param partner the party who signs
     * @param day the day
     * @return the signature
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public static Signature of(Partner partner, LocalDate day) {
        return of(partner, PartialDate.of(day));
    }

    /**
     * A signature on a day by someone in a role.
     *
     * @param partner the party who signs
     * @param day the day
     * @param signatoryRole the signatory's role, such as {@code rektor}, as typed
     * @return the signature
     * @throws InvalidValueException if the day isn't of the years 1 to 9999, or the role is refused
     */
    public static Signature of(Partner partner, LocalDate day, String signatoryRole) {
        return builder()
                .partner(partner)
                .date(PartialDate.of(day))
                .signatoryRole(Text.of(TextChecks.require("signatoryRole", signatoryRole, Text.LONGEST)))
                .build();
    }

    /**
     * A builder of a signature.
     *
     * @return the builder; the partner must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this signature's attributes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The party who has signed.
     *
     * @return the partner's id
     */
    public abstract PartnerId getPartner();

    /**
     * The date of the signature.
     *
     * @return the date; absent where no part of it is stated
     */
    public abstract Optional<PartialDate> getDate();

    /**
     * The role of the signatory.
     *
     * @return the role as typed; absent where unstated
     */
    public abstract Optional<Text> getSignatoryRole();

    /**
     * The decision that the signature rests on.
     *
     * @return the decision's reference; absent where unstated
     */
    public abstract Optional<DecisionReference> getDecision();

    /**
     * Whether the signature is made by the end of a day, as far as its date tells.
     *
     * @param day the day
     * @return true or false; absent where what isn't known of the date decides
     */
    public Optional<Boolean> isMadeBy(LocalDate day) {
        Optional<DateRange> possible = getDate().flatMap(PartialDate::getPossibleDays);
        if (possible.flatMap(DateRange::getLastDay)
                .filter(last -> !last.isAfter(day))
                .isPresent()) {
            return Optional.of(true);
        }
        boolean later = possible.flatMap(DateRange::getFirstDay)
                .filter(first -> first.isAfter(day))
                .isPresent();
        return later ? Optional.of(false) : Optional.empty();
    }

    /** The builder of signatures. */
    public static final class Builder extends ImmutableSignature.Builder {

        Builder() {}

        /**
         * Sets the party who signs.
         *
         * @param partner the partner
         * @return this builder
         */
        public Builder partner(Partner partner) {
            return partner(Objects.requireNonNull(partner, "partner").getId());
        }
    }
}
