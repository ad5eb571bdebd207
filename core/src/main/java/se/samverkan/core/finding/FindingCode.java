package se.samverkan.core.finding;

import static se.samverkan.core.PublicApi.Usage.CALL;

import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * The stable code of a rule and of the findings it makes, such as {@code call-off.ceiling}. A host's own rules use a first
 * word of their own.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class FindingCode implements Comparable<FindingCode> {

    private final String code;

    private FindingCode(String code) {
        this.code = DottedCode.require("findingCode", code);
    }

    /**
     * The code of a rule and its findings.
     *
     * @param code two to six words of a-z, 0-9 and hyphen joined by points, such as {@code call-off.ceiling}
     * @return the code
     * @throws InvalidValueException if the code isn't of that form
     */
    public static FindingCode of(String code) {
        return new FindingCode(code);
    }

    @Override
    public int compareTo(FindingCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FindingCode that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /**
     * The code, that {@link #of} reads back.
     *
     * @return the code
     */
    @Override
    public String toString() {
        return code;
    }
}
