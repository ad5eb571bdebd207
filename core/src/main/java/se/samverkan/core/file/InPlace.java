package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.time.PartialDate;

/**
 * Who stands in a partner's place on a day: the partner itself, or a legal successor, with those that came before it.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class InPlace permits ImmutableInPlace {

    InPlace() {}

    /**
     * The id of the one who stands there.
     *
     * @return the id
     */
    public abstract PartnerId getId();

    /**
     * The one who stands there.
     *
     * @return the partner as known; absent where the file knows nothing but the id
     */
    public abstract Optional<Partner> getPartner();

    /**
     * Those whose place it has taken, from the partner asked about on.
     *
     * @return the ids, the nearest last; empty where it is the partner itself
     */
    public abstract List<PartnerId> getPredecessors();

    /**
     * When it took the place of the nearest predecessor.
     *
     * @return the date as far as it is known; absent where nothing is, and where it is the partner itself
     */
    public abstract Optional<PartialDate> getSince();

    /**
     * What would have to be known to tell that it stands there.
     *
     * @return the missing inputs; empty where it surely does
     */
    public abstract List<InputCode> getMissing();

    @Override
    public final String toString() {
        return getId()
                + (getPredecessors().isEmpty() ? "" : " for " + getPredecessors())
                + (getMissing().isEmpty() ? "" : " if " + getMissing());
    }

    /** The builder of those in place. */
    static final class Builder extends ImmutableInPlace.Builder {

        Builder() {}
    }
}
