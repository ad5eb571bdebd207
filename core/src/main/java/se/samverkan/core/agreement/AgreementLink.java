package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.budget.PilotUse;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.money.VatAmount;

/**
 * A link from one agreement to another, by the other's id, with what the link means.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class AgreementLink permits ImmutableAgreementLink {

    /** What a link means. */
    public enum Type {
        /** This agreement stands beside the other, which goes on. */
        COMPLEMENTS,
        /** This agreement takes the other's place. */
        REPLACES,
        /** This agreement carries out what the other intends. */
        IMPLEMENTS,
        /** The other was the pilot of this one. */
        PILOTED_BY,
        /** This agreement is made as a call-off from the other. */
        CALLED_OFF_FROM
    }

    AgreementLink() {}

    /**
     * A link to another agreement.
     *
     * @param type what the link means
     * @param agreement the other agreement
     * @return the link
     */
    public static AgreementLink of(Type type, AgreementId agreement) {
        return new Builder().type(type).agreement(agreement).build();
    }

    /**
     * A link to the pilot, with what the pilot spent.
     *
     * @param pilot the pilot's agreement
     * @param spent what was spent under it, 0 or more
     * @return the link
     * @throws InvalidValueException if the amount is negative
     */
    public static AgreementLink pilotedBy(AgreementId pilot, VatAmount spent) {
        return pilotedBy(pilot, PilotUse.of(spent));
    }

    /**
     * A link to the pilot, with what the pilot took.
     *
     * @param pilot the pilot's agreement
     * @param use the money, courses, seats and credits, as far as they are stated
     * @return the link
     */
    public static AgreementLink pilotedBy(AgreementId pilot, PilotUse use) {
        return new Builder()
                .type(Type.PILOTED_BY)
                .agreement(pilot)
                .pilotUse(use)
                .build();
    }

    /**
     * What the link means.
     *
     * @return the type
     */
    public abstract Type getType();

    /**
     * The other agreement.
     *
     * @return its id
     */
    public abstract AgreementId getAgreement();

    /**
     * What the pilot took.
     *
     * @return the use, of which nothing is stated where nobody states it, and in a link of another type
     */
    @Value.Default
    public PilotUse getPilotUse() {
        return PilotUse.unstated();
    }

    /** The builder of links. */
    static final class Builder extends ImmutableAgreementLink.Builder {

        Builder() {}
    }
}
