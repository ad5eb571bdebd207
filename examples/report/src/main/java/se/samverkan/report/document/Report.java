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
 */
public record Report(Locale language, String title, List<String> lead, String contentsTitle, List<Chapter> chapters) {}
