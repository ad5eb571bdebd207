/**
 * The rules through Jakarta Validation: {@link se.samverkan.rules.validation.Judged} on what a host holds gives the findings
 * of its rule book as constraint violations, with the findings' paths, words in the reader's language and, with Hibernate
 * Validator, the findings themselves. The rules are those of the {@link se.samverkan.rules.RuleBook}; none is written again
 * here. Everything else of the library works without a validation provider.
 */
@NullMarked
package se.samverkan.rules.validation;

import org.jspecify.annotations.NullMarked;
