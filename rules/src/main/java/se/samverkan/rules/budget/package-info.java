/**
 * Judgements on money: whether what is called off fits the ceiling and the part of its year. One class a rule;
 * {@link se.samverkan.rules.budget.BudgetRules} lists them.
 */
@NullMarked
package se.samverkan.rules.budget;

import org.jspecify.annotations.NullMarked;
