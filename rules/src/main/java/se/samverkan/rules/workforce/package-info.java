/**
 * Judgements on workforce needs: how far activities go toward them. One class a rule;
 * {@link se.samverkan.rules.workforce.WorkforceRules} lists them.
 */
@NullMarked
package se.samverkan.rules.workforce;

import org.jspecify.annotations.NullMarked;
