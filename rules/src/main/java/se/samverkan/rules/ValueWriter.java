package se.samverkan.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.joda.money.Money;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Word;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.PartialDate;

/** Writes typed values as one language writes them: amounts, days, periods, numbers, words and lists. */
final class ValueWriter {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final int LAST_NUMBER_IN_WORDS = 12;

    private final Locale language;
    private final Words words;

    ValueWriter(Locale language, Words words) {
        this.language = language;
        this.words = words;
    }

    String write(Object value, String form) {
        if (value instanceof VatAmount amount) {
            String written = money(amount.getMoney());
            return form.equals("plain")
                    ? written
                    : amount.getVatBasis()
                            .map(basis -> written + " " + word(Word.of(basis), ""))
                            .orElse(written);
        }
        if (value instanceof Money money) {
            return money(money);
        }
        if (value instanceof LocalDate day) {
            return day(day);
        }
        if (value instanceof PartialDate date) {
            return partial(date);
        }
        if (value instanceof Period period) {
            return period(period);
        }
        if (value instanceof Word word) {
            return word(word, form);
        }
        if (value instanceof InputCode input) {
            return words.get("input." + input);
        }
        if (value instanceof Text text) {
            return text.in(language);
        }
        if (value instanceof List<?> list) {
            return list(list, form);
        }
        return number(value, form);
    }

    private String number(Object value, String form) {
        if (value instanceof Integer || value instanceof Long) {
            long number = ((Number) value).longValue();
            return form.equals("words") ? counted(number) : decimal(BigDecimal.valueOf(number));
        }
        if (value instanceof Credits credits) {
            return decimal(new BigDecimal(credits.toString())) + NO_BREAK_SPACE + words.get("unit.credits");
        }
        if (value instanceof Fraction share) {
            BigDecimal percent = share.toBigDecimal(3, RoundingMode.HALF_UP).movePointRight(2);
            return Template.fill(words.get("unit.percent"), (name, ignored) -> decimal(percent));
        }
        if (value instanceof VatRate rate) {
            return Template.fill(words.get("unit.percent"), (name, ignored) -> decimal(rate.getPercent()));
        }
        if (value instanceof Quantity quantity) {
            return quantity(quantity);
        }
        if (value instanceof Year || value instanceof String) {
            return value.toString();
        }
        throw new IllegalStateException("no way to write a " + value.getClass().getName());
    }

    private String money(Money money) {
        String amount = decimal(
                money.getAmount().stripTrailingZeros().scale() <= 0
                        ? money.getAmount().setScale(0, RoundingMode.UNNECESSARY)
                        : money.getAmount());
        String currency = money.getCurrencyUnit().getCode();
        String unit = words.find("currency." + currency).orElse(currency);
        return Template.fill(words.get("unit.money"), (name, ignored) -> name.equals("amount") ? amount : unit);
    }

    private String decimal(BigDecimal number) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        boolean swedish = language.getLanguage().equals("sv");
        symbols.setGroupingSeparator(swedish ? NO_BREAK_SPACE : ',');
        symbols.setDecimalSeparator(swedish ? ',' : '.');
        symbols.setMinusSign('\u2212');
        DecimalFormat format = new DecimalFormat("#,##0.##########", symbols);
        format.setMinimumFractionDigits(number.scale() == 2 ? 2 : 0);
        return format.format(number.scale() == 2 ? number : number.stripTrailingZeros());
    }

    private String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day.getMonth()) + " " + day.getYear();
    }

    private String month(Month month) {
        return month.getDisplayName(TextStyle.FULL, language);
    }

    private String partial(PartialDate date) {
        StringBuilder written = new StringBuilder();
        date.getDayOfMonth().ifPresent(day -> written.append(day).append(' '));
        date.getMonth().ifPresent(month -> written.append(month(month)).append(' '));
        date.getYear().ifPresent(written::append);
        return written.toString().strip();
    }

    private String period(Period period) {
        List<Object> parts = new ArrayList<>();
        addPart(parts, period.getYears(), "years");
        addPart(parts, period.getMonths(), "months");
        addPart(parts, period.getDays(), "days");
        return parts.isEmpty() ? counted(0) + " " + words.get("unit.days.many") : list(parts, "");
    }

    private void addPart(List<Object> parts, int number, String unit) {
        if (number != 0) {
            String one = words.get("unit." + unit + ".one");
            parts.add(number == 1 ? one : counted(number) + " " + words.get("unit." + unit + ".many"));
        }
    }

    private String counted(long number) {
        return number >= 0 && number <= LAST_NUMBER_IN_WORDS
                ? words.get("number." + number)
                : decimal(BigDecimal.valueOf(number));
    }

    private String quantity(Quantity quantity) {
        return Template.fill(
                words.get("quantity."
                        + quantity.getPrecision()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-')),
                (name, ignored) -> decimal(BigDecimal.valueOf(
                        name.equals("most") ? quantity.getMost().orElseThrow() : quantity.getNumber())));
    }

    private String word(Word word, String form) {
        return words.get("word." + word + (form.isEmpty() ? "" : "." + form));
    }

    private String list(List<?> list, String form) {
        List<String> written = list.stream().map(each -> write(each, form)).toList();
        if (written.size() < 2) {
            return String.join("", written);
        }
        return written.subList(0, written.size() - 1).stream().collect(Collectors.joining(", ")) + " "
                + words.get("list.and") + " " + written.get(written.size() - 1);
    }
}
