package se.samverkan.core.finding;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** The answer to a rule's question. */
@PublicApi(CALL)
public enum Outcome {
    /** What is asked holds. */
    MET,
    /** What is asked doesn't hold. Of a permission or exemption: this ground isn't supported. */
    NOT_MET,
    /** An input that decides is missing; the finding names it. */
    NOT_ASSESSED,
    /** The facts are there, and a person has to judge them. */
    NEEDS_JUDGEMENT
}
