/**
 * The money of an agreement: its ceiling with the parts per year, the entries of what is called off, invoiced and paid,
 * and the balances folded from them. Balances are never stored apart from the entries. Whether an amount fits is judged
 * by rules, elsewhere; what an agreement says besides money stands in {@code se.samverkan.core.agreement}.
 */
@NullMarked
@ValueStyle
package se.samverkan.core.budget;

import org.jspecify.annotations.NullMarked;
import se.samverkan.core.internal.ValueStyle;
