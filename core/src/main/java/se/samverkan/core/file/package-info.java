/**
 * The agreement file (akt): an agreement with all that has been recorded of it, and the dated questions on it; and the
 * portfolio of files. Files only grow, and a new one shares the old one. What is judged about a file stands in the module
 * of rules.
 */
@NullMarked
@ValueStyle
package se.samverkan.core.file;

import org.jspecify.annotations.NullMarked;
import se.samverkan.core.internal.ValueStyle;
