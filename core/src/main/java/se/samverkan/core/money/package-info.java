/**
 * Amounts that know whether they include VAT, and the VAT rates that hosts give. Amounts are Joda-Money's; nothing here
 * assumes a currency, a basis or a rate, and nothing rounds unless the rounding is named. Budgets and their entries stand
 * in {@code se.samverkan.core.budget}. A host's own constraints on amounts see the number, by
 * {@link se.samverkan.core.money.MoneyValueExtractor}.
 */
@NullMarked
package se.samverkan.core.money;

import org.jspecify.annotations.NullMarked;
