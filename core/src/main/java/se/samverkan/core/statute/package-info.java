/**
 * The figures that statutes set, as dated data: {@link se.samverkan.core.statute.StatutoryFigures} is the one table of them,
 * with the days on which each holds and where it stands. What is judged by them stands in the module of rules.
 */
@NullMarked
@ValueStyle
package se.samverkan.core.statute;

import org.jspecify.annotations.NullMarked;
import se.samverkan.core.internal.ValueStyle;
