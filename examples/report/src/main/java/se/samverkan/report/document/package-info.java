/**
 * What a report is made of, chapters, tables, verdicts and pictures, and the two ways it comes out: as plain text for a
 * terminal and as a page of HTML that loads nothing. Nothing here knows of agreements.
 */
@NullMarked
package se.samverkan.report.document;

import org.jspecify.annotations.NullMarked;
