package se.samverkan.core.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.Cycle;
import se.samverkan.core.code.Delivery;
import se.samverkan.core.code.Origin;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.credit.StudyPace;
import se.samverkan.core.internal.ValueStyle;

/**
 * A course of commissioned education (uppdragsutbildning): education that a higher education institution gives against a fee
 * paid by a legal person, for persons whom that one appoints. It must have a title.
 *
 * <pre>{@code
 * CommissionedCourse course = CommissionedCourse.builder()
 *         .title("sv", "Strategisk styrning")
 *         .credits(Credits.of("7.5"))
 *         .dates(DateRange.ofClosed(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 4, 10)))
 *         .build();
 * course.getPace();   // half time
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Hosts can't extend it.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class CommissionedCourse extends Activity permits ImmutableCommissionedCourse {

    CommissionedCourse() {}

    /**
     * Starts a commissioned course.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public final ActivityKind getKind() {
        return ActivityKind.COMMISSIONED_COURSE;
    }

    /**
     * The higher education credits that completing it gives.
     *
     * @return the credits; absent where they aren't stated
     */
    public abstract Optional<Credits> getCredits();

    /**
     * Where its content comes from.
     *
     * @return the origin; absent where it isn't stated
     */
    public abstract Optional<Origin> getOrigin();

    /**
     * How it is given.
     *
     * @return the delivery; absent where it isn't stated
     */
    public abstract Optional<Delivery> getDelivery();

    /**
     * The level of the education that it connects to.
     *
     * @return the cycle; absent where it isn't stated
     */
    public abstract Optional<Cycle> getCycle();

    /**
     * Whether the participants take it as a group.
     *
     * @return true or false as stated; absent where it isn't stated
     */
    public abstract Optional<Boolean> isGroupBased();

    /**
     * What the client brings into it.
     *
     * @return an unmodifiable list in the order given, empty where nothing is stated
     */
    public abstract List<@Valid ClientMaterial> getClientMaterials();

    /**
     * How it is described as a micro-credential.
     *
     * @return the description; absent where it isn't offered as one
     */
    public abstract Optional<MicroCredential> getMicroCredential();

    /**
     * The pace that its credits take in its days, as a share of full time.
     *
     * @return the pace; absent where the credits or the days aren't stated
     */
    public final Optional<StudyPace> getPace() {
        return getCredits().flatMap(credits -> getDates().map(days -> StudyPace.of(credits, days)));
    }

    @Override
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builder of commissioned courses. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutableCommissionedCourse.Builder implements ActivityBuilder<Builder> {

        Builder() {}
    }
}
