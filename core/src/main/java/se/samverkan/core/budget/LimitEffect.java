package se.samverkan.core.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** What it means that a limit is exceeded. */
@PublicApi(CALL)
public enum LimitEffect {
    /** What exceeds it isn't to be called off. */
    STOP,
    /** It is told that it is exceeded. */
    WARN
}
