package se.samverkan.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.PartialDate;
import se.samverkan.core.time.Semester;
import se.samverkan.core.time.Term;

/** Writes days, periods and ranges of days as one language writes them. */
final class DayWriter {

    private static final int LAST_NUMBER_IN_WORDS = 12;

    private final Locale language;
    private final Words words;
    private final ValueWriter values;

    DayWriter(Locale language, Words words, ValueWriter values) {
        this.language = language;
        this.words = words;
        this.values = values;
    }

    /** A value as it is written, if it is of days. */
    Optional<String> write(Object value) {
        if (value instanceof LocalDate day) {
            return Optional.of(day(day));
        }
        if (value instanceof PartialDate date) {
            return Optional.of(partial(date));
        }
        if (value instanceof Period period) {
            return Optional.of(period(period));
        }
        if (value instanceof DateRange range) {
            return Optional.of(range(range.getFirstDay(), range.getLastDay(), "range.always"));
        }
        if (value instanceof Term term) {
            return Optional.of(term(term));
        }
        if (value instanceof Semester semester) {
            String key = semester.isAutumn() ? "semester.autumn" : "semester.spring";
            return Optional.of(Template.fill(
                    words.get(key), (name, ignored) -> semester.getYear().toString()));
        }
        return value instanceof Year ? Optional.of(value.toString()) : Optional.empty();
    }

    String counted(long number) {
        return number >= 0 && number <= LAST_NUMBER_IN_WORDS
                ? words.get("number." + number)
                : values.decimal(BigDecimal.valueOf(number));
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

    private String term(Term term) {
        if (term.getLength().isPresent() && term.getFirstDay().isEmpty()) {
            return period(term.getLength().get());
        }
        String open =
                term.getFirstDay().isPresent() && term.isOpenEnded() ? "range.open-ended-from" : "range.open-ended";
        return term.isOpenEnded()
                ? Template.fill(
                        words.get(open),
                        (name, ignored) -> day(term.getFirstDay().orElseThrow()))
                : range(term.getFirstDay(), term.getLastDay(), "range.always");
    }

    private String range(Optional<LocalDate> first, Optional<LocalDate> last, String always) {
        String key = first.isPresent() ? last.isPresent() ? "range.closed" : "range.from" : "range.until";
        return Template.fill(
                words.get(first.isEmpty() && last.isEmpty() ? always : key),
                (name, ignored) -> day((name.equals("first") ? first : last).orElseThrow()));
    }

    private String period(Period period) {
        List<Object> parts = new ArrayList<>();
        addPart(parts, period.getYears(), "years");
        addPart(parts, period.getMonths(), "months");
        addPart(parts, period.getDays(), "days");
        return parts.isEmpty() ? counted(0) + " " + words.get("unit.days.many") : values.write(parts, "");
    }

    private void addPart(List<Object> parts, int number, String unit) {
        if (number != 0) {
            String one = words.get("unit." + unit + ".one");
            parts.add(number == 1 ? one : counted(number) + " " + words.get("unit." + unit + ".many"));
        }
    }
}
