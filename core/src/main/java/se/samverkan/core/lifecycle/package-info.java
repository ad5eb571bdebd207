/**
 * The life of an agreement: the events that move it on, such as an option used or a notice given, the states that follow
 * from them, and the one table of what may be done in each. The clauses that the events rest on stand with the agreement, and
 * the dated questions with the agreement file.
 */
@NullMarked
@ValueStyle
package se.samverkan.core.lifecycle;

import org.jspecify.annotations.NullMarked;
import se.samverkan.core.internal.ValueStyle;
