/**
 * Higher education credits (högskolepoäng, hp) and the pace of studies. What a participant has earned stands with the
 * results; "credit" never means a credit note here.
 */
@NullMarked
package se.samverkan.core.credit;

import org.jspecify.annotations.NullMarked;
