/**
 * Students' placements (verksamhetsförlagd utbildning, VFU) in numbers: what is demanded, what is offered and what is
 * allocated, which are three and never mixed, and who leaves and who supervises. An allocation is made in the university's own
 * system, and is data here.
 */
@NullMarked
package se.samverkan.core.placement;

import org.jspecify.annotations.NullMarked;
