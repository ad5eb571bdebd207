package se.samverkan.core.finding;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.internal.TextChecks;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.PartialDate;

/** The types that a finding's values may have, so that every one of them can be written in words. */
final class FindingValues {

    private static final Set<Class<?>> TYPES = Set.of(
            VatAmount.class,
            VatRate.class,
            Money.class,
            LocalDate.class,
            PartialDate.class,
            Period.class,
            Year.class,
            Integer.class,
            Long.class,
            Credits.class,
            Fraction.class,
            Quantity.class,
            Word.class,
            InputCode.class,
            Text.class,
            String.class);

    private FindingValues() {}

    static Object require(String name, Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(element -> requireOne(name, element)).toList();
        }
        return requireOne(name, value);
    }

    private static Object requireOne(String name, Object value) {
        String attribute = "values." + name;
        Objects.requireNonNull(value, attribute);
        if (!TYPES.contains(value.getClass())) {
            throw new InvalidValueException(
                    attribute, value.getClass().getName(), "a value of a type that can be put into words");
        }
        return value instanceof String text ? TextChecks.require(attribute, text, Text.LONGEST) : value;
    }
}
