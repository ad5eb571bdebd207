package se.samverkan.core.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ModuleId;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.credit.GradingScale;
import se.samverkan.core.text.Text;

/**
 * A part of a course that is examined by itself and gives credits of its own (delkurs, modul). The credits of a course's
 * modules add up to the course's.
 *
 * <pre>{@code
 * CourseModule.of(ModuleId.of("0100"), Text.of("sv", "Tentamen"), Credits.of("4.5")).gradedBy(GradingScale.U_G_VG);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class CourseModule {

    private final ModuleId id;
    private final Text title;
    private final Credits credits;
    private final @Nullable GradingScale gradingScale;

    private CourseModule(ModuleId id, Text title, Credits credits, @Nullable GradingScale gradingScale) {
        this.id = Objects.requireNonNull(id, "module.id");
        this.title = Objects.requireNonNull(title, "module.title");
        this.credits = Objects.requireNonNull(credits, "module.credits");
        this.gradingScale = gradingScale;
    }

    /**
     * A module that is graded by the course's scale, where it has one.
     *
     * @param id the id, unique in the course
     * @param title the title
     * @param credits the credits that passing it gives
     * @return the module
     */
    public static CourseModule of(ModuleId id, Text title, Credits credits) {
        return new CourseModule(id, title, credits, null);
    }

    /**
     * The same module, graded by a scale of its own.
     *
     * @param scale the scale
     * @return the module
     */
    public CourseModule gradedBy(GradingScale scale) {
        return new CourseModule(id, title, credits, Objects.requireNonNull(scale, "module.gradingScale"));
    }

    /**
     * The id.
     *
     * @return the id, unique in the course
     */
    public ModuleId getId() {
        return id;
    }

    /**
     * The title.
     *
     * @return the title as typed
     */
    public Text getTitle() {
        return title;
    }

    /**
     * The credits that passing it gives.
     *
     * @return the credits
     */
    public Credits getCredits() {
        return credits;
    }

    /**
     * The scale that it is graded by.
     *
     * @return its own scale; absent where it is the course's
     */
    public Optional<GradingScale> getGradingScale() {
        return Optional.ofNullable(gradingScale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CourseModule that
                && id.equals(that.id)
                && title.equals(that.title)
                && credits.equals(that.credits)
                && Objects.equals(gradingScale, that.gradingScale);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, title, credits, gradingScale);
    }

    /**
     * The id and the credits.
     *
     * @return the text, such as {@code 0100 4.5}, for reading in a log or a test
     */
    @Override
    public String toString() {
        return id + " " + credits;
    }
}
