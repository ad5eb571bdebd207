/**
 * Judgements on the life of an agreement: options and notices in time, renewals, running call-offs after an early end, gaps
 * and overlaps between agreements. One class a rule; {@link se.samverkan.rules.lifecycle.LifecycleRules} lists them. Whether
 * a call-off is dated inside the term is judged in {@code se.samverkan.rules.agreement}.
 */
@NullMarked
package se.samverkan.rules.lifecycle;

import org.jspecify.annotations.NullMarked;
