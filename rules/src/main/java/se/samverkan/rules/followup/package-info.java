/** Rules on how an agreement is followed up: how its goals stand, and what is to be done again and again. */
@NullMarked
package se.samverkan.rules.followup;

import org.jspecify.annotations.NullMarked;
