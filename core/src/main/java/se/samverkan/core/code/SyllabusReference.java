package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.TextChecks;

/**
 * The reference of a course syllabus (kursplan) at the institution that has settled it, such as {@code MIUN 2023/1712}. It is
 * opaque: kept as typed and never taken apart.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class SyllabusReference extends TextValue<SyllabusReference> {

    private SyllabusReference(String reference) {
        super("syllabusReference", reference);
    }

    /**
     * The syllabus reference of a text.
     *
     * @param reference the reference as the institution writes it, 1 to 100 characters
     * @return the reference
     * @throws InvalidValueException if the text is blank, too long, or holds a control character, an unpaired surrogate or
     *     a direction mark
     */
    public static SyllabusReference of(String reference) {
        return new SyllabusReference(TextChecks.require("syllabusReference", reference, 100));
    }
}
