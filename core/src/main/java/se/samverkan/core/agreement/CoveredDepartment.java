package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.internal.TextChecks;

/**
 * A department (förvaltning) or committee (nämnd) inside a party that an agreement covers, and whether it may call off.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class CoveredDepartment permits ImmutableCoveredDepartment {

    private static final int LONGEST = 200;

    CoveredDepartment() {}

    /**
     * A department of which nothing more is stated than that it is covered.
     *
     * @param partner the party that it is inside
     * @param department the department
     * @return the covered department
     */
    public static CoveredDepartment of(PartnerId partner, Department department) {
        return builder().partner(partner).department(department).build();
    }

    /**
     * A builder of a covered department.
     *
     * @return the builder; the partner and the department must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this covered department's attributes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The party that the department is inside.
     *
     * @return the partner's id
     */
    public abstract PartnerId getPartner();

    /**
     * The department or committee.
     *
     * @return the department
     */
    public abstract Department getDepartment();

    /**
     * Whether the department may call off.
     *
     * @return true or false; absent where the agreement doesn't say
     */
    public abstract Optional<Boolean> isEntitledToCallOff();

    /**
     * The accounting string (konteringssträng) that its entries are coded with.
     *
     * @return the string as typed; absent where unstated
     */
    public abstract Optional<String> getAccountingString();

    /**
     * Refuses text that can't be shown as typed.
     *
     * @throws InvalidValueException if the accounting string is blank, longer than 200 characters or holds a refused
     *     character
     */
    @Value.Check
    protected void check() {
        getAccountingString().ifPresent(text -> TextChecks.require("department.accountingString", text, LONGEST));
    }

    /** The builder of covered departments. */
    public static final class Builder extends ImmutableCoveredDepartment.Builder {

        Builder() {}
    }
}
