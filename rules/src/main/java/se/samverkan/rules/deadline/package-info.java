/**
 * The days by which something of an agreement must be done, may last be done, or happens. One class a kind of deadline;
 * {@link se.samverkan.rules.deadline.DeadlineRules} lists them.
 *
 * <p>Days are counted as the calendar has them: so many days after an event, the day after it being the first; so many months
 * to the same day of the month, or the month's last where it lacks that day. No day is moved because it is a Saturday, a
 * Sunday or a holiday.
 */
@NullMarked
package se.samverkan.rules.deadline;

import org.jspecify.annotations.NullMarked;
