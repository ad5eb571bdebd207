/**
 * How prices follow an index: the {@link se.samverkan.core.index.IndexClause} of an agreement, the {@link
 * se.samverkan.core.index.IndexSeries} that the host supplies, and the {@link se.samverkan.core.index.IndexStep} from an
 * amount to an indexed one, worked out by one call. What a clause leaves open is a missing input, never a default.
 *
 * <p>Every step is the product of ratios, each of two figures in one publication of one series, so that figures of different
 * series, and preliminary and definitive ones, never meet in a quotient. A figure that a series lacks is missing; it isn't
 * worked out from those beside it. Where a series is no longer published, the clause's fallback series takes over from the
 * last month, or year, that both have a figure for: up to it the change is the first series', and from it the other's
 * (chained). Without such a month, the step is refused with what is missing.
 */
@NullMarked
@ValueStyle
package se.samverkan.core.index;

import org.jspecify.annotations.NullMarked;
import se.samverkan.core.internal.ValueStyle;
