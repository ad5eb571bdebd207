package se.samverkan.core.finding;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.Id;
import se.samverkan.core.code.OccupationCode;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.internal.TextChecks;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.quantity.DecimalRange;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.quantity.FractionRange;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.PartialDate;
import se.samverkan.core.time.Semester;
import se.samverkan.core.time.Term;

/**
 * The types that a finding's values may have, so that every one of them can be written in words. A number without a unit is
 * an Integer, a Long, a Fraction or a Quantity, all bounded; yes and no are variants of a wording rather than values.
 */
final class FindingValues {

    private static final Set<Class<?>> TYPES = Set.of(
            VatAmount.class,
            VatRate.class,
            Money.class,
            LocalDate.class,
            DateRange.class,
            Term.class,
            PartialDate.class,
            Period.class,
            Year.class,
            Semester.class,
            Integer.class,
            Long.class,
            Credits.class,
            Decimal.class,
            DecimalRange.class,
            Fraction.class,
            FractionRange.class,
            Percent.class,
            Quantity.class,
            Word.class,
            InputCode.class,
            Text.class,
            String.class,
            OccupationCode.class);

    private static final String EXPECTED = "a value of a type that can be put into words ("
            + TYPES.stream().map(Class::getSimpleName).sorted().collect(Collectors.joining(", "))
            + " or an id), or a list of such values; of an enum's constant its Word";

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
        if (!TYPES.contains(value.getClass()) && !(value instanceof Id<?>)) {
            throw new InvalidValueException(attribute, value.getClass().getName(), EXPECTED);
        }
        return value instanceof String text ? TextChecks.require(attribute, text, Text.LONGEST) : value;
    }
}
