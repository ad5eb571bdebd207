/**
 * What every package of the model shares: the mark that says how a public type may be used, and the exception for a value
 * that can't exist. No types of the field live here; they stand in the packages below, one per noun.
 */
@NullMarked
package se.samverkan.core;

import org.jspecify.annotations.NullMarked;
