/**
 * Who bears what of a cost: cost shares and the exact splits by them, contributions in cash, in kind and own time with what
 * is met of them, full costs of direct and indirect costs, and settlements between partners. What has happened to an
 * agreement's money stands in {@code se.samverkan.core.budget}.
 */
@NullMarked
@ValueStyle
package se.samverkan.core.share;

import org.jspecify.annotations.NullMarked;
import se.samverkan.core.internal.ValueStyle;
