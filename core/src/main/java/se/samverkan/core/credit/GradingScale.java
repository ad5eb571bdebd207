package se.samverkan.core.credit;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * A grading scale (betygssystem): its grades, and which of them are a pass. A higher education institution may prescribe which
 * one is used (högskoleförordningen 6 kap. 18 §), so three that are common are at hand and any other can be written down.
 *
 * <pre>{@code
 * GradingScale.U_G_VG.isPassing(Grade.of("VG"));                          // true
 * GradingScale.ofPassing("3", "4", "5").failing("U");                     // an institution's own
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class GradingScale {

    /** Fail (U) and pass (G). */
    public static final GradingScale U_G = ofPassing("G").failing("U");

    /** Fail (U), pass (G) and pass with distinction (VG). */
    public static final GradingScale U_G_VG = ofPassing("G", "VG").failing("U");

    /** A to E, which are passes, and the fails Fx and F. */
    public static final GradingScale A_TO_F = ofPassing("E", "D", "C", "B", "A").failing("F", "Fx");

    private final List<Grade> passing;
    private final List<Grade> failing;

    private GradingScale(List<Grade> passing, List<Grade> failing) {
        if (passing.isEmpty()) {
            throw new InvalidValueException("gradingScale.passing", "none", "at least one grade");
        }
        List<Grade> all = Stream.concat(failing.stream(), passing.stream()).toList();
        if (new HashSet<>(all).size() < all.size()) {
            throw new InvalidValueException("gradingScale", all, "each grade once");
        }
        this.passing = passing;
        this.failing = failing;
    }

    /**
     * A scale of grades that are all a pass.
     *
     * @param grades the grades from the lowest to the highest, at least one, each once
     * @return the scale
     * @throws InvalidValueException if there is none, one stands twice, or one isn't formed as a {@link Grade}
     */
    public static GradingScale ofPassing(String... grades) {
        return new GradingScale(grades(grades), List.of());
    }

    /**
     * The same scale with grades that aren't a pass, in the place of those so far.
     *
     * @param grades the grades from the lowest to the highest
     * @return the scale
     * @throws InvalidValueException if one stands in the scale already, or isn't formed as a {@link Grade}
     */
    public GradingScale failing(String... grades) {
        return new GradingScale(passing, grades(grades));
    }

    private static List<Grade> grades(String... texts) {
        return Arrays.stream(texts).map(Grade::of).toList();
    }

    /**
     * The grades that are a pass.
     *
     * @return an unmodifiable list from the lowest to the highest, with at least one
     */
    public List<Grade> getPassing() {
        return passing;
    }

    /**
     * The grades that aren't a pass.
     *
     * @return an unmodifiable list from the lowest to the highest; empty where the scale has none
     */
    public List<Grade> getFailing() {
        return failing;
    }

    /**
     * Every grade of the scale.
     *
     * @return an unmodifiable list from the lowest to the highest
     */
    public List<Grade> getGrades() {
        List<Grade> all = new ArrayList<>(failing);
        all.addAll(passing);
        return List.copyOf(all);
    }

    /**
     * Whether a grade of the scale is a pass.
     *
     * @param grade the grade
     * @return true if it is
     * @throws InvalidValueException if the scale has no such grade
     */
    public boolean isPassing(Grade grade) {
        if (passing.contains(Objects.requireNonNull(grade, "grade"))) {
            return true;
        }
        if (failing.contains(grade)) {
            return false;
        }
        throw new InvalidValueException("grade", grade, "one of " + list());
    }

    private String list() {
        return getGrades().stream().map(Grade::toString).collect(Collectors.joining(", "));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GradingScale that && passing.equals(that.passing) && failing.equals(that.failing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(passing, failing);
    }

    /**
     * The grades from the lowest to the highest.
     *
     * @return the text, such as {@code U, G, VG}, for reading in a log or a test
     */
    @Override
    public String toString() {
        return list();
    }
}
