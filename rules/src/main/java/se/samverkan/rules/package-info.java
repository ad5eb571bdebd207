/**
 * The root of the judgements: how a rule is called, gathered and explained. The rules themselves live in packages named
 * after what they judge; the facts they judge live in {@code se.samverkan.core}.
 */
@NullMarked
package se.samverkan.rules;

import org.jspecify.annotations.NullMarked;
