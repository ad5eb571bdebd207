/**
 * Judgements on agreement files: the {@link se.samverkan.rules.RuleBook} that judges and admits, the
 * {@link se.samverkan.rules.Rule} that a host may write, the policy by which findings bar, and the
 * {@link se.samverkan.rules.Explainer} that puts findings into words. The rules themselves stand in packages named as what
 * they judge: what {@code se.samverkan.core.budget} models, {@code se.samverkan.rules.budget} judges.
 */
@NullMarked
package se.samverkan.rules;

import org.jspecify.annotations.NullMarked;
