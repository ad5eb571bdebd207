/** Judgements on placements: what is allocated against what is offered and demanded, and on those who supervise. */
@NullMarked
package se.samverkan.rules.placement;

import org.jspecify.annotations.NullMarked;
