package se.samverkan.core.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.internal.ValueStyle;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.Recurrence;

/**
 * Operational development (verksamhetsutveckling): information passed on, channels set up, meetings held, an organisation or
 * a sector developed. It must have a title and one of these kinds.
 *
 * <p>This class is immutable and thread-safe. Hosts can't extend it.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class DevelopmentActivity extends Activity permits ImmutableDevelopmentActivity {

    private static final Set<ActivityKind> KINDS = Collections.unmodifiableSet(EnumSet.of(
            ActivityKind.INFORMATION_EXCHANGE,
            ActivityKind.COMMUNICATION_CHANNEL,
            ActivityKind.MEETING,
            ActivityKind.ORGANISATION_DEVELOPMENT,
            ActivityKind.SECTOR_DEVELOPMENT));

    DevelopmentActivity() {}

    /**
     * Starts a development activity.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Which of the five it is.
     *
     * @return {@link ActivityKind#INFORMATION_EXCHANGE}, {@link ActivityKind#COMMUNICATION_CHANNEL},
     *     {@link ActivityKind#MEETING}, {@link ActivityKind#ORGANISATION_DEVELOPMENT} or
     *     {@link ActivityKind#SECTOR_DEVELOPMENT}
     */
    @Override
    public abstract ActivityKind getKind();

    /**
     * Whom it is between: who share a channel, pass information on or meet, or within which it is.
     *
     * @return an unmodifiable set of partners' ids in the order given, empty where it isn't stated
     */
    public abstract Set<PartnerId> getBetween();

    /**
     * What it is for, such as what a channel carries or a meeting takes up.
     *
     * @return the words as typed; absent where it isn't stated
     */
    public abstract Optional<Text> getSubject();

    /**
     * How often it recurs, from the first of its days on. Each time that it is held is recorded as a duty done of the kind
     * {@link DutyKind#RECURRING_ACTIVITY}, by its id.
     *
     * @return the recurrence; absent of what is held once, or where it isn't stated
     */
    public abstract Optional<Recurrence> getRecurrence();

    @Value.Check
    void requireKind() {
        if (!KINDS.contains(getKind())) {
            throw new InvalidValueException("kind", getKind(), "one of " + KINDS);
        }
    }

    @Override
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builder of development activities. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutableDevelopmentActivity.Builder implements ActivityBuilder<Builder> {

        Builder() {}
    }
}
