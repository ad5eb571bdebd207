/**
 * How an agreement is followed up: duties that have been done, values that have been measured, and where both stand on a
 * day. What is to be done and measured are terms of the agreement.
 */
@NullMarked
@ValueStyle
package se.samverkan.core.followup;

import org.jspecify.annotations.NullMarked;
import se.samverkan.core.internal.ValueStyle;
