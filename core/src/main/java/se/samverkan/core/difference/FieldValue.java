package se.samverkan.core.difference;

import org.jspecify.annotations.Nullable;

/** A value, and which of several it is of. */
record FieldValue(@Nullable Object subject, Object value) {}
