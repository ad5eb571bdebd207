package se.samverkan.core.placement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** What an agreement says is paid for the placement of a student who leaves it. */
@PublicApi(CALL)
public enum DropOutPay {
    /** The weeks that the student has done. */
    WEEKS_DONE,
    /** The whole placement, as if the student had stayed. */
    WHOLE,
    /** Nothing. */
    NOTHING
}
