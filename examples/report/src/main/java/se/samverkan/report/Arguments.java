package se.samverkan.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * What the command is asked for.
 *
 * @param language Swedish or English, of the summary that is printed
 * @param asOf the day that the report is of
 */
record Arguments(Locale language, LocalDate asOf) {

    /** How the command is used. */
    static final String USAGE = """
            Usage: mvn -q -pl examples/report -am compile exec:java -Dexec.args="[--lang sv|en] [--as-of YYYY-MM-DD]"
              --lang   language of the printed summary: sv (Swedish) or en (English); sv if not given
              --as-of  day that the report is of, such as 2025-06-30, which it is if not given; no clock is read
            """;

    private static final Arguments STANDARD = new Arguments(Locale.forLanguageTag("sv"), LocalDate.of(2025, 6, 30));

    /**
     * Reads the arguments.
     *
     * @param args pairs of a name and a value, each name at most once
     * @return the arguments; absent where one is unknown, lacks its value, is given twice or has a value that can't be
     */
    static Optional<Arguments> parse(String... args) {
        Optional<Arguments> read = Optional.of(STANDARD);
        for (int i = 0; i < args.length; i += 2) {
            String name = args[i];
            if (i + 1 == args.length || isBefore(args, i, name)) {
                return Optional.empty();
            }
            String value = args[i + 1];
            read = read.flatMap(so -> so.with(name, value));
        }
        return read;
    }

    private static boolean isBefore(String[] args, int end, String name) {
        for (int i = 0; i < end; i += 2) {
            if (args[i].equals(name)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Arguments> with(String name, String value) {
        return switch (name) {
            case "--lang" ->
                value.equals("sv") || value.equals("en")
                        ? Optional.of(new Arguments(Locale.forLanguageTag(value), asOf))
                        : Optional.empty();
            case "--as-of" -> day(value).map(day -> new Arguments(language, day));
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value)).filter(day -> day.getYear() >= 1 && day.getYear() <= 9999);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
