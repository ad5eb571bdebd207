/**
 * Judgements on who bears what: whether cost shares name parties, contributions cover what they are to and in cash where that
 * is demanded, and fees cover full costs. One class a rule; {@link se.samverkan.rules.share.ShareRules} lists them.
 */
@NullMarked
package se.samverkan.rules.share;

import org.jspecify.annotations.NullMarked;
