/**
 * Amounts that know whether they include VAT, and the rates of VAT and of exchange that hosts give, each with its days. By
 * them an amount is turned to another basis or currency, and the conversion keeps what it rests on. Amounts are Joda-Money's;
 * nothing here assumes a currency, a basis or a rate, and nothing rounds unless the rounding is named. Budgets and their entries stand
 * in {@code se.samverkan.core.budget}. A host's own constraints on amounts see the number, by
 * {@link se.samverkan.core.money.MoneyValueExtractor}.
 */
@NullMarked
package se.samverkan.core.money;

import org.jspecify.annotations.NullMarked;
