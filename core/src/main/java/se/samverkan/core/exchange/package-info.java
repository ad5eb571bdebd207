/**
 * Documents out of the model, onto an {@link java.lang.Appendable} that the host opens and closes:
 * {@link se.samverkan.core.exchange.CalendarWriter} writes deadlines as an iCalendar (RFC 5545), and {@link
 * se.samverkan.core.exchange.LedgerCsvWriter}, {@link se.samverkan.core.exchange.BalancesCsvWriter} and {@link
 * se.samverkan.core.exchange.SettlementCsvWriter} write tables as CSV; and tables in, from a {@link java.io.Reader}: call-offs
 * and invoices. It has no words of its own. CSV needs FastCSV, which hosts that want it add themselves.
 */
@NullMarked
@ValueStyle
package se.samverkan.core.exchange;

import org.jspecify.annotations.NullMarked;
import se.samverkan.core.internal.ValueStyle;
