/**
 * Words as people have typed them, in one or several languages: titles, names, reasons. Messages of the library's own and
 * their translation don't live here.
 */
@NullMarked
package se.samverkan.core.text;

import org.jspecify.annotations.NullMarked;
