package se.samverkan.core.code;

import java.util.Objects;
import java.util.regex.Pattern;
import se.samverkan.core.InvalidValueException;

/** What the codes of open lists share: the library has the well-known ones, and a host adds its own. */
abstract class OpenCode<T extends OpenCode<T>> extends TextValue<T> {

    private static final int LONGEST = 60;
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    OpenCode(String attribute, String code) {
        super(attribute, require(attribute, code));
    }

    private static String require(String attribute, String code) {
        Objects.requireNonNull(code, attribute);
        if (code.length() > LONGEST || !FORM.matcher(code).matches()) {
            throw new InvalidValueException(
                    attribute,
                    code,
                    "at most " + LONGEST
                            + " letters a to z and digits, in words joined by hyphens, such as lifelong-learning");
        }
        return code;
    }
}
