package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.TextChecks;

/**
 * A case number (diarienummer), under which a public body has registered a matter. Each body writes it in its own way
 * ({@code KS/2020-000166}, {@code FS 1.6.1-1605-19}), so that it is opaque: kept as typed and never taken apart.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class CaseNumber extends TextValue<CaseNumber> {

    private CaseNumber(String number) {
        super("caseNumber", number);
    }

    /**
     * The case number of a text.
     *
     * @param number the number as the body writes it, 1 to 100 characters
     * @return the case number
     * @throws InvalidValueException if the text is blank, too long, or holds a control character, an unpaired surrogate or
     *     a direction mark
     */
    public static CaseNumber of(String number) {
        return new CaseNumber(TextChecks.require("caseNumber", number, 100));
    }
}
