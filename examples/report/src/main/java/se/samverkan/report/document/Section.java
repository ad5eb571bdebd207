package se.samverkan.report.document;

import java.util.List;

/**
 * A part of a chapter under a heading of its own.
 *
 * @param title the heading
 * @param blocks what it holds
 */
public record Section(String title, List<Block> blocks) {}
