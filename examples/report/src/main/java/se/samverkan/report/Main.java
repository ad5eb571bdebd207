package se.samverkan.report;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.samverkan.core.time.AsOf;
import se.samverkan.report.document.HtmlPage;
import se.samverkan.report.document.PlainText;

/**
 * The command that runs the two ready agreements: it prints a summary in one language and stores the report as a page in
 * each, with the catalogue of the rules, the deadlines as a calendar, and the money, the credits and the workforce needs as tables
 * beside it. Arguments that it doesn't know give its usage and exit code 2.
 */
public final class Main {

    /** The system property with the folder that the pages are stored in; {@code target/report} where it isn't set. */
    static final String FOLDER = "samverkan.report.folder";

    /** The name of the page with the catalogue of the rules. */
    static final String CATALOGUE = "rules.html";

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH);

    private Main() {}

    /**
     * Runs the command.
     *
     * @param args {@code --lang sv|en} and {@code --as-of YYYY-MM-DD}, each with a default
     */
    public static void main(String[] args) {
        Path folder = Path.of(System.getProperty(FOLDER, "target/report"));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int code = run(args, folder, out, System.err);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(String[] args, Path folder, PrintStream out, PrintStream err) {
        Optional<Arguments> read = Arguments.parse(args);
        if (read.isEmpty()) {
            err.print(Arguments.USAGE);
            return 2;
        }
        Arguments arguments = read.get();
        Wording words = Wording.in(arguments.language());
        out.print(PlainText.write(Summary.of(words, arguments.asOf())));
        out.println();
        Path calendar = folder.resolve("deadlines.ics");
        Cases cases = Cases.all();
        store(calendar, calendar(cases, arguments.asOf(), words));
        for (Locale language : LANGUAGES) {
            Path page = folder.resolve(page(language));
            store(page, HtmlPage.write(Summary.of(Wording.in(language), arguments.asOf())));
            out.println(page);
        }
        Path catalogue = folder.resolve(CATALOGUE);
        store(catalogue, HtmlPage.write(CataloguePage.of()));
        out.println(catalogue);
        out.println(calendar);
        tables(cases, arguments.asOf()).forEach((name, text) -> {
            store(folder.resolve(name), text);
            out.println(folder.resolve(name));
        });
        return 0;
    }

    /** The name of the report's page in a language. */
    static String page(Locale language) {
        return "report-" + language.getLanguage() + ".html";
    }

    /** Both agreements' deadlines, in the language that is printed. */
    private static String calendar(Cases cases, LocalDate day, Wording words) {
        StringBuilder written = new StringBuilder();
        try {
            CalendarFile.write(cases, cases.deadlines(day), words, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString();
    }

    private static Map<String, String> tables(Cases cases, LocalDate day) {
        try {
            Map<String, String> tables =
                    new LinkedHashMap<>(MoneyFiles.of(cases.money().at(AsOf.on(day))));
            tables.put("credits.csv", CreditsChapter.csv(day));
            tables.putAll(WorkforceFiles.of(cases.workforce().at(AsOf.on(day))));
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void store(Path page, String html) {
        try {
            Files.createDirectories(page.toAbsolutePath().getParent());
            Files.writeString(page, html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
