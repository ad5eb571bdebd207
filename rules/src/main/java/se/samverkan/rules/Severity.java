package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** How much a finding that isn't met weighs, by policy. */
@PublicApi(CALL)
public enum Severity {
    /** It stands in the way. */
    BARRING,
    /** It is worth knowing, and doesn't stand in the way. */
    WARNING
}
