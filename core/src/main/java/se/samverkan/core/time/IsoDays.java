package se.samverkan.core.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.internal.DayChecks;

/** The one reading of a day in ISO 8601. */
final class IsoDays {

    private IsoDays() {}

    static LocalDate parse(String attribute, String text) {
        try {
            return DayChecks.require(attribute, LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            InvalidValueException refusal =
                    new InvalidValueException(attribute, text, "an existing day such as 2024-02-29");
            refusal.initCause(e);
            throw refusal;
        }
    }
}
