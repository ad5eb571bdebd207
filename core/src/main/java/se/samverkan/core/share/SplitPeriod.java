package se.samverkan.core.share;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** What the fixed amounts and the caps of cost shares hold for, as the agreement says. */
@PublicApi(CALL)
public enum SplitPeriod {
    /** Each invoice, with what is taken back of it. */
    EACH_INVOICE,
    /** A calendar year: what is invoiced in it, and what is taken back of that whenever it is. */
    CALENDAR_YEAR,
    /** The whole time that the shares hold. */
    WHOLE_TERM
}
