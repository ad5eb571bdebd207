/**
 * Agreements of every kind as the parties have signed them: {@link se.samverkan.core.agreement.Agreement} with its
 * parties in roles, signatures, areas and activities, clauses on call-offs, links to other agreements, and the amendments
 * that change it. An agreement answers no dated question: what holds on a day stands on the agreement file, in
 * {@code se.samverkan.core.file}, so that nobody reads terms that an amendment has changed.
 */
@NullMarked
@ValueStyle
package se.samverkan.core.agreement;

import org.jspecify.annotations.NullMarked;
import se.samverkan.core.internal.ValueStyle;
