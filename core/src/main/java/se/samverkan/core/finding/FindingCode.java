package se.samverkan.core.finding;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * The stable code of a rule and of the findings it makes, such as {@code call-off.ceiling}. A host's own rules use a first
 * word of their own.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class FindingCode extends DottedCode<FindingCode> {

    private FindingCode(String code) {
        super("findingCode", code);
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
}
