/**
 * Tools of the model that hosts don't see: the style of generated values and the checks that constructors share. Not
 * exported; nothing here is part of the interface.
 */
@NullMarked
package se.samverkan.core.internal;

import org.jspecify.annotations.NullMarked;
