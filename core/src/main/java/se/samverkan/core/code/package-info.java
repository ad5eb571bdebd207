/**
 * Identifiers and codes, each a small value that prints one form and reads it back: numbers of organisations, codes of
 * municipalities, counties, occupations and procurement, ids of what the library holds, and opaque references. The form
 * is checked here, and so is the check digit of an organisation number and a ROR id, but not of a CPV code; whether a code exists on a day is asked of a dated table, and no table lives here.
 */
@NullMarked
package se.samverkan.core.code;

import org.jspecify.annotations.NullMarked;
