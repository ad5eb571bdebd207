/**
 * Days by which something must be done, may last be done, or happens: {@link se.samverkan.core.deadline.Deadlines} holds
 * those of an agreement file or of a portfolio as of a day, with what can't be dated and why. Working them out stands in the
 * module of rules; writing them as a calendar in {@code se.samverkan.core.exchange}.
 */
@NullMarked
package se.samverkan.core.deadline;

import org.jspecify.annotations.NullMarked;
