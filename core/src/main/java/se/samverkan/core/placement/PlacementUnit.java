package se.samverkan.core.placement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.internal.TextChecks;

/**
 * A workplace of a partner where students have placements, such as a ward or a school: the partner that employs there, and the
 * unit's name.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class PlacementUnit implements Comparable<PlacementUnit> {

    private static final int LONGEST = 200;

    private final PartnerId partner;
    private final String name;

    private PlacementUnit(PartnerId partner, String name) {
        this.partner = Objects.requireNonNull(partner, "unit.partner");
        this.name = name;
    }

    /**
     * A unit of a partner.
     *
     * @param partner the partner that employs there
     * @param name as the partner uses it, one of the partner's, 1 to 200 characters
     * @return the unit
     * @throws InvalidValueException if the name is blank, too long, or holds a control character, an unpaired surrogate or a
     *     direction mark
     */
    public static PlacementUnit of(PartnerId partner, String name) {
        return new PlacementUnit(partner, TextChecks.require("unit.name", name, LONGEST));
    }

    /**
     * The partner that employs there.
     *
     * @return the partner's id
     */
    public PartnerId getPartner() {
        return partner;
    }

    /**
     * The name.
     *
     * @return the name as typed
     */
    public String getName() {
        return name;
    }

    /** By partner and then by name. */
    @Override
    public int compareTo(PlacementUnit other) {
        return Comparator.comparing(PlacementUnit::getPartner)
                .thenComparing(PlacementUnit::getName)
                .compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlacementUnit that && partner.equals(that.partner) && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(partner, name);
    }

    /**
     * The partner and the name.
     *
     * @return for example {@code municipality:1981/Ekebyskolan}
     */
    @Override
    public String toString() {
        return partner + "/" + name;
    }
}
