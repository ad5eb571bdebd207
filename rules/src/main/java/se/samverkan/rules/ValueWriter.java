package se.samverkan.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.joda.money.Money;
import se.samverkan.core.code.Id;
import se.samverkan.core.code.OccupationCode;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Word;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.quantity.DecimalRange;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.quantity.FractionRange;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.YearSpread;

/** Writes typed values as one language writes them: amounts, days, periods, numbers, words and lists. */
final class ValueWriter {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final List<String> OPEN_LISTS =
            List.of("field.", "purpose.", "programme.", "degree.", "secrecy-class.");

    private final Locale language;
    private final Words words;
    private final DayWriter days;

    ValueWriter(Locale language, Words words) {
        this.language = language;
        this.words = words;
        this.days = new DayWriter(language, words, this);
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
        if (value instanceof Word word) {
            return word(word, form);
        }
        if (value instanceof Enum<?> constant) {
            return word(Word.of(constant), form);
        }
        if (value instanceof InputCode input) {
            return words.get("input." + input);
        }
        if (value instanceof List<?> list) {
            return list(list, form);
        }
        if (value instanceof YearSpread spread) {
            return spread(spread);
        }
        if (value instanceof Text || value instanceof String || value instanceof Id<?>) {
            return typed(value instanceof Text text ? text.in(language) : value.toString(), form);
        }
        return days.write(value)
                .orElseGet(() -> words.find("count." + form + ".many").isPresent()
                        ? withUnit(value, form)
                        : number(value, form));
    }

    /** What people have typed, in quotation marks where the form asks for them or for what is known by name. */
    private String typed(String text, String form) {
        return form.equals("quoted") || form.equals("definite")
                ? Template.fill(words.get("text.quoted"), (name, ignored) -> text)
                : text;
    }

    /** A number with what it counts, in the singular where it is one. */
    private String withUnit(Object value, String unit) {
        String number = number(value, "");
        String last = value instanceof Quantity quantity
                ? decimal(BigDecimal.valueOf(quantity.getMost().orElse(quantity.getNumber())))
                : number;
        return number + NO_BREAK_SPACE + words.get("count." + unit + (last.equals("1") ? ".one" : ".many"));
    }

    private String number(Object value, String form) {
        if (value instanceof Integer || value instanceof Long) {
            long number = ((Number) value).longValue();
            return form.equals("words") ? days.counted(number) : decimal(BigDecimal.valueOf(number));
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
        if (value instanceof Percent percent) {
            return Template.fill(words.get("unit.percent"), (name, ignored) -> decimal(percent.toBigDecimal()));
        }
        if (value instanceof Quantity quantity) {
            return quantity(quantity);
        }
        if (value instanceof Decimal measured) {
            return decimal(measured.toBigDecimal());
        }
        if (value instanceof DecimalRange range) {
            return range(range);
        }
        if (value instanceof FractionRange range) {
            return range(range);
        }
        if (value instanceof OccupationCode code) {
            return Template.fill(
                    words.get("text.occupation"),
                    (name, ignored) -> name.equals("digits") ? code.getDigits() : word(Word.of(code.getScheme()), ""));
        }
        if (value instanceof Boolean) {
            return words.get("boolean." + value);
        }
        throw new IllegalStateException(
                "no way to write a " + value.getClass().getName().replace("Immutable", "") + " as a value");
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

    String decimal(BigDecimal number) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        boolean swedish = language.getLanguage().equals("sv");
        symbols.setGroupingSeparator(swedish ? NO_BREAK_SPACE : ',');
        symbols.setDecimalSeparator(swedish ? ',' : '.');
        symbols.setMinusSign('\u2212');
        DecimalFormat format = new DecimalFormat("#,##0.##########", symbols);
        format.setMinimumFractionDigits(number.scale() == 2 ? 2 : 0);
        return format.format(number.scale() == 2 ? number : number.stripTrailingZeros());
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

    private String range(DecimalRange range) {
        String form = range.getLeast().isEmpty() ? "at-most" : range.getMost().isEmpty() ? "at-least" : "between";
        Decimal number = range.getLeast().or(range::getMost).orElseThrow();
        return Template.fill(
                words.get("quantity." + form),
                (name, ignored) ->
                        decimal((name.equals("most") ? range.getMost().orElseThrow() : number).toBigDecimal()));
    }

    /** A range of fractions as a quantity is written, to one decimal. */
    private String range(FractionRange range) {
        boolean about = !range.isExact() && range.getNumber().isPresent();
        boolean atMost = range.getLeast().signum() == 0;
        String form = range.isExact()
                ? "exactly"
                : about ? "about" : range.getMost().isEmpty() ? "at-least" : atMost ? "at-most" : "between";
        Fraction number = about
                ? range.getNumber().orElseThrow()
                : form.equals("at-most") ? range.getMost().orElseThrow() : range.getLeast();
        return Template.fill(
                words.get("quantity." + form),
                (name, ignored) ->
                        decimal((name.equals("most") ? range.getMost().orElseThrow() : number)
                                .toBigDecimal(1, RoundingMode.HALF_UP)));
    }

    /** The wording of a word. A code of an open list that has none, as a host's own, is told by the words of the code. */
    private String word(Word word, String form) {
        String key = "word." + word + (form.isEmpty() ? "" : "." + form);
        return words.find(key)
                .or(() -> OPEN_LISTS.stream()
                        .filter(word.toString()::startsWith)
                        .map(list -> word.toString().substring(list.length()).replace('-', ' '))
                        .findFirst())
                .orElseGet(() -> words.get(key));
    }

    /** How a number is spread over years, with the weight of each year where that decides. */
    private String spread(YearSpread spread) {
        String way = word(Word.of(spread.getWay()), "");
        if (spread.getWeights().isEmpty()) {
            return way;
        }
        String years = spread.getWeights().entrySet().stream()
                .map(each -> Template.fill(
                        words.get("spread.year"),
                        (name, ignored) -> name.equals("year")
                                ? each.getKey().toString()
                                : each.getValue().toString()))
                .collect(Collectors.joining(", "));
        return Template.fill(words.get("spread.weights"), (name, ignored) -> name.equals("way") ? way : years);
    }

    private String list(List<?> list, String form) {
        boolean alternatives = form.equals("or");
        List<String> written =
                list.stream().map(each -> write(each, alternatives ? "" : form)).toList();
        if (written.size() < 2) {
            return String.join("", written);
        }
        String last = alternatives ? "list.or" : isCompound(list, written) ? "list.and-compound" : "list.and";
        return written.subList(0, written.size() - 1).stream().collect(Collectors.joining(", ")) + " " + words.get(last)
                + " " + written.get(written.size() - 1);
    }

    /** Whether a word of the list is itself two joined by "and", so that another conjunction must part it from the next. */
    private boolean isCompound(List<?> list, List<String> written) {
        return list.stream().anyMatch(each -> each instanceof Word || each instanceof Enum<?>)
                && written.stream().anyMatch(each -> each.contains(" " + words.get("list.and") + " "));
    }
}
