package se.samverkan.core.time;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** How a clause counts months from a day. The two ways differ where the day is the last of its month. */
@PublicApi(CALL)
public enum MonthCounting {
    /**
     * To the day with the same number, or the month's last where it has no such day: six months before 28 February are
     * 28 August.
     */
    SAME_DAY,
    /**
     * As {@link #SAME_DAY}, but from a month's last day to a month's last day: six months before 28 February, where that is
     * the month's last, are 31 August.
     */
    MONTH_END
}
