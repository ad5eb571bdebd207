package se.samverkan.core.share;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.partner.Partner;

/**
 * By what rule the others bear what one partner doesn't: the share of one that leaves, or what lies above a cap.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class ResplitPolicy {

    private static final ResplitPolicy IN_PROPORTION = new ResplitPolicy(ResplitKind.IN_PROPORTION, null);
    private static final ResplitPolicy EQUALLY = new ResplitPolicy(ResplitKind.EQUALLY, null);

    private final ResplitKind kind;
    private final @Nullable PartnerId partner;

    private ResplitPolicy(ResplitKind kind, @Nullable PartnerId partner) {
        this.kind = kind;
        this.partner = partner;
    }

    /**
     * The others bear it in proportion to their own shares.
     *
     * @return the policy
     */
    public static ResplitPolicy inProportion() {
        return IN_PROPORTION;
    }

    /**
     * The others with a share above 0 bear as much of it each.
     *
     * @return the policy
     */
    public static ResplitPolicy equally() {
        return EQUALLY;
    }

    /**
     * One partner bears it all.
     *
     * @param partner the partner
     * @return the policy
     */
    public static ResplitPolicy to(PartnerId partner) {
        return new ResplitPolicy(ResplitKind.TO_PARTNER, Objects.requireNonNull(partner, "partner"));
    }

    /**
     * One partner bears it all.
     *
     * @param partner the partner
     * @return the policy
     */
    public static ResplitPolicy to(Partner partner) {
        return to(partner.getId());
    }

    /**
     * How the others take over.
     *
     * @return the kind
     */
    public ResplitKind getKind() {
        return kind;
    }

    /**
     * The partner that takes over all.
     *
     * @return the partner's id; absent unless the kind is {@link ResplitKind#TO_PARTNER}
     */
    public Optional<PartnerId> getPartner() {
        return Optional.ofNullable(partner);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResplitPolicy that && kind == that.kind && Objects.equals(partner, that.partner);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, partner);
    }

    @Override
    public String toString() {
        return partner == null ? kind.toString() : kind + " " + partner;
    }
}
