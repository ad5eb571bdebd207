package se.samverkan.report.document;

import java.util.List;
import java.util.Locale;

/**
 * A whole report in one language.
 *
 * @param language the language of the words
 * @param title the title
 * @param lead sentences under the title
 * @param contentsTitle the heading of the list of chapters
 * @param chapters the chapters in order
 * @param links pages beside this one
 */
public record Report(
        Locale language,
        String title,
        List<String> lead,
        String contentsTitle,
        List<Chapter> chapters,
        List<Link> links) {

    /**
     * A page beside this one.
     *
     * @param words what it holds
     * @param page the name of its file, in the same folder
     */
    public record Link(String words, String page) {}

    /**
     * A report without pages beside it.
     *
     * @param language the language of the words
     * @param title the title
     * @param lead sentences under the title
     * @param contentsTitle the heading of the list of chapters
     * @param chapters the chapters in order
     */
    public Report(Locale language, String title, List<String> lead, String contentsTitle, List<Chapter> chapters) {
        this(language, title, lead, contentsTitle, chapters, List.of());
    }
}
