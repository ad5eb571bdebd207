/**
 * Those who take part in an activity, as opaque references: where each stands over time (nominated, admitted, registered,
 * withdrawn, no-show, completed, failed), and what each has passed. Nothing here says who anyone is.
 */
@NullMarked
package se.samverkan.core.participant;

import org.jspecify.annotations.NullMarked;
