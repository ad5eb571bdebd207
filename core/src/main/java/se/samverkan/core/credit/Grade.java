package se.samverkan.core.credit;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * A grade (betyg) as it is written, such as {@code VG} or {@code Fx}: 1 to 10 letters, digits, {@code +} and {@code -}. What
 * it is worth, and whether it is a pass, is told by the {@link GradingScale} that it belongs to. Upper and lower case differ.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Grade {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{Nd}+-]{1,10}");

    private final String text;

    private Grade(String text) {
        this.text = text;
    }

    /**
     * The grade of a text.
     *
     * @param text the grade as it is written
     * @return the grade
     * @throws InvalidValueException if the text is empty, too long or holds another character
     */
    public static Grade of(String text) {
        if (!FORM.matcher(Objects.requireNonNull(text, "grade")).matches()) {
            throw new InvalidValueException("grade", text, "1 to 10 letters, digits, + and -, such as VG");
        }
        return new Grade(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Grade that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * The grade as it is written.
     *
     * @return the text, that {@link #of} reads back
     */
    @Override
    public String toString() {
        return text;
    }
}
