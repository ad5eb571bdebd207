/**
 * The report's pictures, drawn as plain SVG in the width that is asked for. They take days, numbers and labels already
 * written in a language, and know nothing of agreements.
 */
@NullMarked
package se.samverkan.report.picture;

import org.jspecify.annotations.NullMarked;
