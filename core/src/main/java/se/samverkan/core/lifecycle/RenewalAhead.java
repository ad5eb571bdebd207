package se.samverkan.core.lifecycle;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.time.CountedDay;

/**
 * The automatic renewal that comes next unless notice is given.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class RenewalAhead permits ImmutableRenewalAhead {

    RenewalAhead() {}

    /**
     * The last day to give notice against it.
     *
     * @return the last day, included; absent where the clause states no notice period
     */
    public abstract Optional<CountedDay> getLastDayOfNotice();

    /**
     * The last day of the term as it stands.
     *
     * @return the day, included
     */
    public abstract LocalDate getLastDay();

    /**
     * The last day of the term once renewed.
     *
     * @return the day, included
     */
    public abstract LocalDate getNewLastDay();
}
