package se.samverkan.report.document;

import java.util.List;

/**
 * A part of a report.
 *
 * @param title the heading
 * @param lead a sentence under the heading
 * @param sections the sections in order
 */
public record Chapter(String title, String lead, List<Section> sections) {}
