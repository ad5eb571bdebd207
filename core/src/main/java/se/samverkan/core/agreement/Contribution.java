package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.PartnerId;

/**
 * What a party gives to the collaboration: cash, activities that it stands for (placements for students, competence
 * development for staff), or both.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class Contribution permits ImmutableContribution {

    Contribution() {}

    /**
     * A contribution of activities.
     *
     * @param by the party who gives
     * @param kinds the kinds of activity, at least one
     * @return the contribution
     * @throws InvalidValueException if no kind is given
     */
    public static Contribution ofActivities(PartnerId by, ActivityKind... kinds) {
        return new Builder()
                .by(by)
                .cash(false)
                .addAllActivityKinds(List.of(kinds))
                .build();
    }

    /**
     * A contribution of cash.
     *
     * @param by the party who gives
     * @return the contribution
     */
    public static Contribution ofCash(PartnerId by) {
        return new Builder().by(by).cash(true).build();
    }

    /**
     * The party who gives.
     *
     * @return the partner's id
     */
    public abstract PartnerId getBy();

    /**
     * Whether cash is given.
     *
     * @return true for cash
     */
    public abstract boolean isCash();

    /**
     * The kinds of activity that the party stands for.
     *
     * @return the kinds; empty in a contribution of cash alone
     */
    public abstract Set<ActivityKind> getActivityKinds();

    /**
     * Refuses a contribution of nothing.
     *
     * @throws InvalidValueException if neither cash nor an activity is given
     */
    @Value.Check
    protected void check() {
        if (!isCash() && getActivityKinds().isEmpty()) {
            throw new InvalidValueException("contribution", getBy(), "cash or at least one kind of activity");
        }
    }

    /** The builder of contributions. */
    static final class Builder extends ImmutableContribution.Builder {

        Builder() {}
    }
}
