/**
 * The money of an agreement: its ceiling with the parts per year and what is done with them at a year's end, limits of parts
 * of the budget, the entries of everything from plan to payment, and the balances folded from them. Balances are never stored
 * apart from the entries. Whether an amount fits is judged by rules, elsewhere; who bears what of a cost stands in {@code
 * se.samverkan.core.share}, and what an agreement says besides money in {@code se.samverkan.core.agreement}.
 */
@NullMarked
@ValueStyle
package se.samverkan.core.budget;

import org.jspecify.annotations.NullMarked;
import se.samverkan.core.internal.ValueStyle;
