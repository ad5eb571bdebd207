package se.samverkan.core.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.CommissionPurpose;
import se.samverkan.core.code.Cycle;
import se.samverkan.core.code.Delivery;
import se.samverkan.core.code.LanguageTag;
import se.samverkan.core.code.ModuleId;
import se.samverkan.core.code.Origin;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.credit.GradingScale;
import se.samverkan.core.credit.StudyPace;
import se.samverkan.core.finding.Attestation;
import se.samverkan.core.finding.AttestedInput;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.internal.ValueStyle;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.text.Text;

/**
 * A course of commissioned education (uppdragsutbildning) as it is given once, a course offering (kurstillfälle): education that
 * a higher education institution gives against a fee paid by a legal person, for persons whom that one appoints. It must have a
 * title.
 *
 * <p>What is taught is told by the {@link Course} that it is an offering of, where one is stated: its credits, modules, grading
 * scale, cycle and origin are the course's, and the offering can't state others. One that is given once needs no course, and
 * states them itself.
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
     * The course that it is an offering of, as it was when the offering was ordered.
     *
     * @return the course; absent where the offering alone tells what is taught
     */
    public abstract Optional<Course> getCourse();

    /**
     * The higher education credits that completing it gives.
     *
     * @return the credits, its course's where it has one; absent where they aren't stated
     */
    public abstract Optional<Credits> getCredits();

    /**
     * The parts that it is examined in.
     *
     * @return an unmodifiable list in the order given, whose credits add up to the course's; empty where none are stated
     */
    public abstract List<CourseModule> getModules();

    /**
     * The scale that it is graded by, and its modules that have none of their own.
     *
     * @return the scale; absent where it isn't stated, or no grade is set
     */
    public abstract Optional<GradingScale> getGradingScale();

    /**
     * The fewest participants that it is given for.
     *
     * @return the number, 0 or more; empty where it isn't stated
     */
    public abstract OptionalInt getLeastSeats();

    /**
     * The most participants that it has room for.
     *
     * @return the number, 0 or more; empty where it isn't stated
     */
    public abstract OptionalInt getMostSeats();

    /**
     * Where its content comes from.
     *
     * @return the origin; absent where it isn't stated
     */
    public abstract Optional<Origin> getOrigin();

    /**
     * The language that it is given in.
     *
     * @return its own language, or else its course's; absent where neither is stated
     */
    public abstract Optional<LanguageTag> getLanguage();

    /**
     * Where it is given.
     *
     * @return the place as typed; absent where it isn't stated, or it is given at a distance alone
     */
    public abstract Optional<Text> getPlace();

    /**
     * What giving it this once costs. Where more is called off for it, the rest is for the making of its course, which is counted
     * once for all its offerings.
     *
     * @return the cost, 0 or more; absent where all that is called off is for giving it
     */
    public abstract Optional<VatAmount> getDeliveryCost();

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
     * What the commission is for.
     *
     * @return the purpose; absent where it isn't stated
     */
    public abstract Optional<CommissionPurpose> getCommissionPurpose();

    /**
     * Whether the participants take it as a group.
     *
     * @return true or false as stated; absent where it isn't stated
     */
    public abstract Optional<Boolean> isGroupBased();

    /**
     * What is attested of it that no figure tells, such as that the same quality is required as of other higher education.
     *
     * @return an unmodifiable list in the order given, empty where nothing is attested
     */
    public abstract List<Attestation> getAttestations();

    /**
     * What the attestations tell of one input.
     *
     * @param input the input, such as {@link InputCode#COURSE_SAME_QUALITY}
     * @return that it is attested, denied or disputed, or nothing
     */
    public final AttestedInput getAttested(InputCode input) {
        return AttestedInput.of(input, getAttestations());
    }

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

    /**
     * A module of the course.
     *
     * @param id the module's id
     * @return the module; absent where the course has none of that id
     */
    public final Optional<CourseModule> findModule(ModuleId id) {
        return getModules().stream().filter(module -> module.getId().equals(id)).findFirst();
    }

    @Value.Check
    void requireSeatsInOrder() {
        getLeastSeats().ifPresent(least -> requireSeats("course.leastSeats", least, 0));
        getMostSeats()
                .ifPresent(most ->
                        requireSeats("course.mostSeats", most, getLeastSeats().orElse(0)));
    }

    private static void requireSeats(String attribute, int seats, int least) {
        if (seats < least) {
            throw new InvalidValueException(attribute, seats, least + " or more");
        }
    }

    @Value.Check
    CommissionedCourse requireWhatItsCourseStates() {
        CourseModules.require(getModules(), getCredits().or(() -> getCourse().flatMap(Course::getCredits)));
        getDeliveryCost().filter(cost -> cost.getMoney().isNegative()).ifPresent(cost -> {
            throw new InvalidValueException("course.deliveryCost", cost, "0 or more");
        });
        return getCourse()
                .map(course -> new OfferedCourse(this, course).filled())
                .orElse(this);
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
