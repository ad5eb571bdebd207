package se.samverkan.core.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.internal.ValueStyle;
import se.samverkan.core.text.Text;

/**
 * What a course that is offered as a micro-credential says beside what every course does: the elements of annex I of the
 * Council Recommendation of 16 June 2022 (2022/C 243/02) that aren't about who the learner is. Title, credits, cycle and form
 * of delivery are the course's own.
 *
 * <pre>{@code
 * MicroCredential described = MicroCredential.builder()
 *         .issuerCountry(Text.of("Sverige"))
 *         .addAwardingBodies(miun.getId())
 *         .addLearningOutcomes(Text.of("redogöra för modeller för strategisk styrning"))
 *         .assessment(Text.of("skriftlig tentamen"))
 *         .build();
 * described.missingFrom(course);   // [ISSUED_ON, LEVEL, QUALITY_ASSURANCE]
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class MicroCredential permits ImmutableMicroCredential {

    MicroCredential() {}

    /**
     * Starts a description.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The country or region of the one who issues it.
     *
     * @return the name or code as typed; absent where it isn't stated
     */
    public abstract Optional<Text> getIssuerCountry();

    /**
     * The awarding bodies.
     *
     * @return the partners in the order given; empty where none is stated
     */
    public abstract List<PartnerId> getAwardingBodies();

    /**
     * The day on which it is issued.
     *
     * @return the day; absent where it isn't stated
     */
    public abstract Optional<LocalDate> getIssuedOn();

    /**
     * The learning outcomes.
     *
     * @return each as typed, in the order given; empty where none is stated
     */
    public abstract List<Text> getLearningOutcomes();

    /**
     * The notional workload where the course gives no credits.
     *
     * @return the hours, at least 1; absent where they aren't stated
     */
    public abstract OptionalInt getWorkloadHours();

    /**
     * The level of the European Qualifications Framework.
     *
     * @return 1 to 8; absent where it isn't stated
     */
    public abstract OptionalInt getEqfLevel();

    /**
     * Whether the learning has a level at all.
     *
     * @return false where it is stated that none applies; absent where that isn't stated
     */
    public abstract Optional<Boolean> isLevelApplicable();

    /**
     * The type of assessment.
     *
     * @return the type as typed; absent where it isn't stated
     */
    public abstract Optional<Text> getAssessment();

    /**
     * The type of quality assurance that it rests on.
     *
     * @return the type as typed; absent where it isn't stated
     */
    public abstract Optional<Text> getQualityAssurance();

    /**
     * The prerequisites for taking part, an optional element.
     *
     * @return the prerequisites as typed; absent where none are stated
     */
    public abstract Optional<Text> getPrerequisites();

    /**
     * How the assessment is supervised and the identity verified, an optional element.
     *
     * @return the way as typed; absent where it isn't stated
     */
    public abstract Optional<Text> getSupervision();

    /**
     * How it stands with other credentials, alone or stacked toward another, an optional element.
     *
     * @return the options as typed; absent where they aren't stated
     */
    public abstract Optional<Text> getStackability();

    /**
     * Further information, an optional element.
     *
     * @return the words as typed; absent where there are none
     */
    public abstract Optional<Text> getFurtherInformation();

    /**
     * The mandatory elements that neither this description nor the course states.
     *
     * @param course the course that is described
     * @return the elements in the order of the annex; empty where all are stated. A level is missing until the course states
     *     its cycle, the description its level, or that none applies
     */
    public List<MicroCredentialElement> missingFrom(CommissionedCourse course) {
        List<MicroCredentialElement> missing = new ArrayList<>();
        for (MicroCredentialElement element : MicroCredentialElement.values()) {
            if (!isStated(element, course)) {
                missing.add(element);
            }
        }
        return List.copyOf(missing);
    }

    private boolean isStated(MicroCredentialElement element, CommissionedCourse course) {
        return switch (element) {
            case TITLE -> true; // no course is without one
            case ISSUER_COUNTRY -> getIssuerCountry().isPresent();
            case AWARDING_BODY -> !getAwardingBodies().isEmpty();
            case ISSUED_ON -> getIssuedOn().isPresent();
            case LEARNING_OUTCOMES -> !getLearningOutcomes().isEmpty();
            case WORKLOAD ->
                course.getCredits().isPresent() || getWorkloadHours().isPresent();
            case LEVEL ->
                course.getCycle().isPresent()
                        || getEqfLevel().isPresent()
                        || !isLevelApplicable().orElse(true);
            case ASSESSMENT -> getAssessment().isPresent();
            case PARTICIPATION -> course.getDelivery().isPresent();
            case QUALITY_ASSURANCE -> getQualityAssurance().isPresent();
        };
    }

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if the hours are below 1, the level isn't 1 to 8, a level is stated where none is said to
     *     apply, or the day isn't of the years 1 to 9999
     */
    @Value.Check
    protected void check() {
        getIssuedOn().ifPresent(day -> DayChecks.require("microCredential.issuedOn", day));
        getWorkloadHours().ifPresent(hours -> require("workloadHours", hours, hours >= 1, "1 hour or more"));
        getEqfLevel().ifPresent(level -> {
            require("eqfLevel", level, level >= 1 && level <= 8, "a level of 1 to 8");
            require("eqfLevel", level, isLevelApplicable().orElse(true), "none, since no level is said to apply");
        });
    }

    private static void require(String attribute, int value, boolean holds, String expected) {
        if (!holds) {
            throw new InvalidValueException("microCredential." + attribute, value, expected);
        }
    }

    /** Builder of descriptions. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutableMicroCredential.Builder {

        Builder() {}
    }
}
