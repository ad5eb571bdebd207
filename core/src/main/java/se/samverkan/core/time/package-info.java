/**
 * Days and the two axes of time: ranges and terms of days with both ends included, dates that are known in part, the day
 * a question holds on together with the knowledge it is asked with ({@link se.samverkan.core.time.AsOf}), and the history
 * that carries both axes ({@link se.samverkan.core.time.History}). No clock is read here and no time zone is needed:
 * days are legal days. Deadlines and options to extend don't live here.
 */
@NullMarked
package se.samverkan.core.time;

import org.jspecify.annotations.NullMarked;
