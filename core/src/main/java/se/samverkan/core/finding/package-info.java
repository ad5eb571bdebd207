/**
 * What judgements are made of, as data: outcomes, findings with their typed values and sources, the inputs that were
 * missing, the assumptions they rest on, and counter-offers. The rules that make findings, and the words for them, live
 * in the module of rules.
 */
@NullMarked
package se.samverkan.core.finding;

import org.jspecify.annotations.NullMarked;
