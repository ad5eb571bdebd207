/**
 * Judgements on money: whether what is called off fits the ceiling, the part of its year and every other limit,
 * and whether the stages of an amount follow each other. One class a rule;
 * {@link se.samverkan.rules.budget.BudgetRules} lists them.
 */
@NullMarked
package se.samverkan.rules.budget;

import org.jspecify.annotations.NullMarked;
