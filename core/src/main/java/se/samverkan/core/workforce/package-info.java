/**
 * The need for people in occupations, as somebody has stated it. Which activities serve a need is said by the activities;
 * how far they go is a judgement, and isn't made here.
 */
@NullMarked
package se.samverkan.core.workforce;

import org.jspecify.annotations.NullMarked;
