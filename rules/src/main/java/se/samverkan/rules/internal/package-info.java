/** What rules of several packages share. Nothing here is exported. */
@NullMarked
package se.samverkan.rules.internal;

import org.jspecify.annotations.NullMarked;
