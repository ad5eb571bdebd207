package se.samverkan.core.exchange;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random text that is hard on a table: quotation marks, separators, line breaks, and what formulas begin with. */
final class CsvTexts {

    private static final Pattern FORMULA = Pattern.compile("[' \\u00A0\\uFEFF]*[=+\\-@\t\r\n＝＋－＠].*", Pattern.DOTALL);

    private CsvTexts() {}

    /** Any text that a cell may hold, empty too. */
    static Arbitrary<String> ofCells() {
        Arbitrary<String> hard =
                Arbitraries.of("\"", ",", ";", "\r", "\n", "\r\n", "\t", "'", " ", "=", "+", "-", "@", "＝", "\uFEFF");
        Arbitrary<String> plain = Arbitraries.of("a", "å", "7", "😀", "𝔸", "\u00A0", "\u200B");
        return Arbitraries.oneOf(hard, hard, plain).list().ofMaxSize(8).map(parts -> String.join("", parts));
    }

    /** Text that a reference or a name may be: no line breaks, and something in it to see. */
    static Arbitrary<String> ofNames() {
        return ofCells()
                .map(text -> text.replaceAll("[\r\n\t]", ""))
                .flatMap(text -> Arbitraries.of(text + "x", text + "Ö", text + "1"));
    }

    /** Whether a spreadsheet could take the text for a formula. */
    static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches();
    }

    /** The cell that stands for a text. */
    static String cell(String text) {
        return isFormula(text) ? "'" + text : text;
    }
}
