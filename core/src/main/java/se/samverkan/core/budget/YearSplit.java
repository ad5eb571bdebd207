package se.samverkan.core.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** How what is called off is told apart by calendar years, as the parties have agreed. */
@PublicApi(CALL)
public enum YearSplit {
    /** All of it falls on the year of the order. */
    BY_ORDER_DAY,
    /** It falls on the years in proportion to the days on which what is ordered is held, both ends included. */
    BY_DAY,
    /** It falls on the years in which it is delivered: by the deliveries stated, or else by the last day. */
    BY_DELIVERY,
    /** It falls on the years as the call-off's own plan says. */
    BY_PLAN
}
