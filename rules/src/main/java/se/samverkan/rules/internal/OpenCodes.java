package se.samverkan.rules.internal;

import se.samverkan.core.code.Degree;
import se.samverkan.core.code.Field;
import se.samverkan.core.code.Programme;
import se.samverkan.core.code.Purpose;
import se.samverkan.core.code.SecrecyClass;
import se.samverkan.core.finding.Word;

/**
 * Codes of open lists as values of findings: words, of which the library has the wording of the well-known ones, and a host
 * gives those of its own. One too long for a word is told by the words of its code, as one without a wording is: {@code
 * skogens bruk} for {@code skogens-bruk}.
 */
public final class OpenCodes {

    private static final int LONGEST_IN_A_WORD = 40;

    private OpenCodes() {}

    /** A field as a value of a finding. */
    public static Object shown(Field field) {
        return shown("field.", field.toString());
    }

    /** A purpose as a value of a finding. */
    public static Object shown(Purpose purpose) {
        return shown("purpose.", purpose.toString());
    }

    /** A programme as a value of a finding. */
    public static Object shown(Programme programme) {
        return shown("programme.", programme.toString());
    }

    /** A degree as a value of a finding. */
    public static Object shown(Degree degree) {
        return shown("degree.", degree.toString());
    }

    /** A secrecy class as a value of a finding. */
    public static Object shown(SecrecyClass secrecyClass) {
        return shown("secrecy-class.", secrecyClass.toString());
    }

    private static Object shown(String list, String code) {
        return code.length() > LONGEST_IN_A_WORD ? code.replace('-', ' ') : Word.of(list + code);
    }
}
