/**
 * What differs between two views of an agreement file, field by field: {@link se.samverkan.core.difference.Difference}. It
 * asks the file what any host may ask; the words stand in the module of rules.
 */
@NullMarked
package se.samverkan.core.difference;

import org.jspecify.annotations.NullMarked;
