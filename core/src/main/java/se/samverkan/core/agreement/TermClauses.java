package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.time.NoticePeriod;

/**
 * The clauses of an agreement on how its term may be lengthened or cut short: extension options, automatic renewal, notice,
 * and what becomes of running call-offs. A clause that the agreement doesn't have is absent, and then binds nobody.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class TermClauses permits ImmutableTermClauses {

    private static final TermClauses UNSTATED = builder().build();

    TermClauses() {}

    /**
     * The clauses of an agreement that has none of them.
     *
     * @return the clauses, each absent
     */
    public static TermClauses unstated() {
        return UNSTATED;
    }

    /**
     * A builder of clauses, without any set.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with these clauses.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The extension options, as a ladder: each can be used when the one before it has been.
     *
     * @return the options in their order; empty where there is none
     */
    public abstract List<ExtensionOption> getExtensionOptions();

    /**
     * The automatic renewal.
     *
     * @return the renewal; absent where the term just runs out
     */
    public abstract Optional<Renewal> getRenewal();

    /**
     * The last day that extensions and renewals may reach.
     *
     * @return the day, included; absent where unstated
     */
    public abstract Optional<LocalDate> getLatestLastDay();

    /**
     * The notice period after which a party may leave while the term runs.
     *
     * @return the period; absent where unstated
     */
    public abstract Optional<NoticePeriod> getNoticePeriod();

    /**
     * What becomes of running call-offs when the agreement ends early.
     *
     * @return the clause; absent where unstated
     */
    public abstract Optional<CallOffsAfterEnd> getCallOffsAfterEnd();

    /**
     * Refuses what can't exist.
     *
     * @throws se.samverkan.core.InvalidValueException if the latest last day isn't of the years 1 to 9999
     */
    @Value.Check
    protected void check() {
        getLatestLastDay().ifPresent(day -> DayChecks.require("termClauses.latestLastDay", day));
    }

    /** The builder of clauses. */
    public static final class Builder extends ImmutableTermClauses.Builder {

        Builder() {}
    }
}
