/**
 * Numbers of things, and how sure they are: how many people, seats or courses, with what precision, and exact fractions.
 * Money stands in {@code org.joda.money} and {@code core.money}, higher education credits in {@code core.credit}.
 */
@NullMarked
package se.samverkan.core.quantity;

import org.jspecify.annotations.NullMarked;
