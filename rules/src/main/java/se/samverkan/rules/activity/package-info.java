/**
 * Judgements on activities: whether an agreement covers them, and whether courses are as the agreement and practice have
 * them. One class a rule; {@link se.samverkan.rules.activity.ActivityRules} lists them.
 */
@NullMarked
package se.samverkan.rules.activity;

import org.jspecify.annotations.NullMarked;
