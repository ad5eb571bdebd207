package se.samverkan.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import se.samverkan.report.document.Pages;

/** A table as a reader of the page sees it: its rows, each cell's lines, and the amounts and days written there. */
record ShownTable(Locale language, List<List<List<String>>> rows) {

    /** The table of a chapter whose caption begins with some words. */
    static ShownTable of(Document page, String chapter, String caption) {
        Locale language = Locale.forLanguageTag(page.getDocumentElement().getAttribute("lang"));
        Element article = Pages.elements(page, "article").stream()
                .filter(each -> each.getAttribute("id").equals(chapter))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no chapter " + chapter));
        for (Element table : children(article, "table")) {
            if (children(table, "caption").get(0).getTextContent().startsWith(caption)) {
                return new ShownTable(language, rowsOf(table));
            }
        }
        throw new AssertionError("no table " + caption + " in " + chapter);
    }

    private static List<List<List<String>>> rowsOf(Element table) {
        return children(children(table, "tbody").get(0), "tr").stream()
                .map(row -> cells(row).stream().map(ShownTable::lines).toList())
                .toList();
    }

    private static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>(children(row, "th"));
        cells.addAll(children(row, "td"));
        return cells;
    }

    private static List<String> lines(Element cell) {
        List<String> lines = new ArrayList<>();
        NodeList nodes = cell.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            lines.add(node.getTextContent());
        }
        return lines;
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The first line of each cell of a column. */
    List<String> column(int column) {
        return rows.stream().map(row -> row.get(column).get(0)).toList();
    }

    /** The amounts of a column. */
    List<BigDecimal> amounts(int column) {
        return column(column).stream().map(this::amount).toList();
    }

    /** The amounts of the row whose first cell begins with some words, in the columns after it. */
    List<BigDecimal> amountsOf(String name) {
        List<List<String>> wanted = rows.stream()
                .filter(row -> row.get(0).get(0).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + name + " in " + column(0)));
        return wanted.stream().skip(1).map(cell -> amount(cell.get(0))).toList();
    }

    /** An amount as the language writes it, read without the library: 1 234,50 kr or SEK 1,234.50. */
    BigDecimal amount(String written) {
        boolean swedish = language.getLanguage().equals("sv");
        String plain = written.replace('\u2212', '-')
                .replaceAll(swedish ? "[^0-9,-]" : "[^0-9.-]", "")
                .replace(',', '.');
        return new BigDecimal(plain).setScale(2);
    }

    /** The days of a column, as the language writes them. */
    List<LocalDate> days(int column) {
        DateTimeFormatter written = DateTimeFormatter.ofPattern("d MMMM uuuu", language);
        return column(column).stream()
                .map(day -> LocalDate.parse(day.replace('\u00a0', ' '), written))
                .toList();
    }
}
