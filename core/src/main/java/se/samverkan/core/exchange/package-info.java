/**
 * Documents out of the model, onto an {@link java.lang.Appendable} that the host opens and closes:
 * {@link se.samverkan.core.exchange.CalendarWriter} writes deadlines as an iCalendar (RFC 5545). It has no words of its own.
 */
@NullMarked
@ValueStyle
package se.samverkan.core.exchange;

import org.jspecify.annotations.NullMarked;
import se.samverkan.core.internal.ValueStyle;
