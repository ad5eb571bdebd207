package se.samverkan.core.time;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.Year;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * A semester (termin): the spring or the autumn of a year. Which days it is differs between institutions, so it has none of
 * its own; what happens in it states its days. Semesters are ordered in time.
 *
 * <p>Example: {@code Semester.autumn(2025).getNext()} is the spring of 2026.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Semester implements Comparable<Semester> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-(spring|autumn)");
    private static final int LAST_YEAR = 9999;

    private final int year;
    private final boolean autumn;

    private Semester(int year, boolean autumn) {
        if (year < 1 || year > LAST_YEAR) {
            throw new InvalidValueException("semester.year", year, "a year from 1 to " + LAST_YEAR);
        }
        this.year = year;
        this.autumn = autumn;
    }

    /**
     * The spring semester (vårtermin) of a year.
     *
     * @param year the year, from 1 to 9999
     * @return the semester
     * @throws InvalidValueException if the year isn't among those
     */
    public static Semester spring(int year) {
        return new Semester(year, false);
    }

    /**
     * The autumn semester (hösttermin) of a year. It belongs to the year in which it begins.
     *
     * @param year the year, from 1 to 9999
     * @return the semester
     * @throws InvalidValueException if the year isn't among those
     */
    public static Semester autumn(int year) {
        return new Semester(year, true);
    }

    /**
     * Reads a semester as {@link #toString()} writes it.
     *
     * @param text such as {@code 2025-autumn}
     * @return the semester
     * @throws InvalidValueException if the text has another form, or the year is 0
     */
    public static Semester parse(String text) {
        Matcher matcher = FORM.matcher(Objects.requireNonNull(text, "semester"));
        if (!matcher.matches()) {
            throw new InvalidValueException("semester", text, "a year and spring or autumn, such as 2025-autumn");
        }
        return new Semester(Integer.parseInt(matcher.group(1)), matcher.group(2).equals("autumn"));
    }

    /**
     * The year that it belongs to.
     *
     * @return the year
     */
    public Year getYear() {
        return Year.of(year);
    }

    /**
     * Whether it is the autumn of its year rather than the spring.
     *
     * @return true for autumn
     */
    public boolean isAutumn() {
        return autumn;
    }

    /**
     * The semester after it.
     *
     * @return the autumn of the same year, or the spring of the next
     * @throws InvalidValueException if it is the autumn of 9999
     */
    public Semester getNext() {
        return autumn ? spring(year + 1) : autumn(year);
    }

    @Override
    public int compareTo(Semester other) {
        return Comparator.comparingInt((Semester semester) -> semester.year)
                .thenComparing(semester -> semester.autumn)
                .compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Semester that && year == that.year && autumn == that.autumn;
    }

    @Override
    public int hashCode() {
        return 2 * year + (autumn ? 1 : 0);
    }

    /**
     * The year and the season.
     *
     * @return the text, such as {@code 2025-autumn}, that {@link #parse} reads back
     */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-%s", year, autumn ? "autumn" : "spring");
    }
}
