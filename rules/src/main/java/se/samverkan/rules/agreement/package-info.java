/**
 * Judgements on agreements as such: their kind, term, parties, signatures and ceiling, and whether a call-off fits them. One
 * class a rule; {@link se.samverkan.rules.agreement.AgreementRules} lists them. What amounts fit is judged in
 * {@code se.samverkan.rules.budget}.
 */
@NullMarked
package se.samverkan.rules.agreement;

import org.jspecify.annotations.NullMarked;
