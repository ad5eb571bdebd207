package se.samverkan.core.difference;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/**
 * What a view of an agreement file has that may differ from another: the parts of the terms, and the facts known. New ones may
 * come in a minor release, so a switch keeps a default branch.
 */
@PublicApi(CALL)
public enum ViewField {
    /** The kind of the agreement. */
    KIND,
    /** The host's code for the kind of an agreement of another kind. */
    KIND_CODE,
    /** The title. */
    TITLE,
    /** The form of agreement that it follows. */
    FORM,
    /** Whether it is stated to be the first of its form. */
    STATED_FIRST_OF_FORM,
    /** The case number of a party. */
    CASE_NUMBER,
    /** A party: its roles. */
    PARTY,
    /** A party's name on the day. */
    PARTY_NAME,
    /** What is known of a party but its name. */
    PARTY_DETAILS,
    /** The first day on which a partner surely is a party. */
    PARTY_FIRST_DAY,
    /** The last day on which a partner surely is a party. */
    PARTY_LAST_DAY,
    /** The first day on which a partner may have been a party, where the day on which it joined or left isn't wholly known. */
    PARTY_POSSIBLE_FIRST_DAY,
    /** The last day on which a partner may have been a party, where the day on which it joined or left isn't wholly known. */
    PARTY_POSSIBLE_LAST_DAY,
    /** Whether the agreement binds a party's members. */
    PARTY_BINDING_MEMBERS,
    /** The first day of the term, as signed or amended. */
    TERM_FIRST_DAY,
    /** The last day of the term, as signed or amended. */
    TERM_LAST_DAY,
    /** The length of the term, as signed or amended. */
    TERM_LENGTH,
    /** Whether the term has no end. */
    TERM_OPEN_ENDED,
    /** An option to extend the term: how much longer the term gets. */
    EXTENSION_OPTION,
    /** The automatic renewal: by how much each time. */
    RENEWAL,
    /** The last day that extensions and renewals may reach. */
    LATEST_LAST_DAY,
    /** The notice period. */
    NOTICE_PERIOD,
    /** What becomes of running call-offs when the agreement ends early. */
    CALL_OFFS_AFTER_END,
    /** A signature: its date. */
    SIGNATURE,
    /** A collaboration area. */
    AREA,
    /** The kinds of activity that are named in an area. */
    AREA_ACTIVITY_KINDS,
    /** A purpose. */
    PURPOSE,
    /** A field of the parties' activities. */
    ACTIVITY_FIELD,
    /** Whether other fields may come in. */
    OPEN_TO_OTHER_FIELDS,
    /** A contact at a party. */
    CONTACT,
    /** A covered department. */
    DEPARTMENT,
    /** Whether a covered department may call off. */
    DEPARTMENT_ENTITLED_TO_CALL_OFF,
    /** The accounting string of a covered department. */
    DEPARTMENT_ACCOUNTING_STRING,
    /** How the agreement is governed and followed up. */
    GOVERNANCE,
    /** The clauses on following up: classes, consultations, goals. */
    FOLLOW_UP,
    /** A body within which the parties collaborate already. */
    SHARED_BODY,
    /** What a party gives. */
    CONTRIBUTION,
    /** What the contributions are to cover together. */
    CO_FUNDING,
    /** The least part of the co-funding that must be cash. */
    CO_FUNDING_LEAST_CASH,
    /** The cost shares as a whole: what they are counted by. */
    COST_SHARES,
    /** What a partner bears of shared costs: its share or its fixed amount. */
    COST_SHARE,
    /** What a partner bears of the remainder of shared costs. */
    COST_SHARE_OF_REMAINDER,
    /** The most that a partner bears of shared costs. */
    COST_SHARE_CAP,
    /** A link to another agreement. */
    LINK,
    /** The procurement basis that the parties have stated. */
    PROCUREMENT_BASIS,
    /** What is stated of how the agreement was procured. */
    PROCUREMENT,
    /** A code of what is procured. */
    CPV_CODE,
    /** The special reasons for a term over four years. */
    SPECIAL_REASONS,
    /** A document that belongs to the agreement. */
    ATTACHMENT,
    /** The ceiling's amount. */
    CEILING,
    /** Whether the ceiling includes VAT. */
    CEILING_VAT_BASIS,
    /** How precisely the ceiling is stated. */
    CEILING_PRECISION,
    /** Whether a pilot's spending counts toward the ceiling. */
    CEILING_PILOT_COUNTED,
    /** Whether the ceiling covers the term with every extension. */
    CEILING_COVERING_EXTENSIONS,
    /** The least that is to be called off. */
    CEILING_LEAST_AMOUNT,
    /** What is done with what is unspent at the end of a year. */
    CEILING_CARRY_OVER,
    /** Up to which share of the year's amount what is unspent is carried over. */
    CEILING_CARRY_OVER_SHARE,
    /** The part of the ceiling for a year. */
    TRANCHE,
    /** A price: its amount. */
    PRICE,
    /** A tier of a price: its amount. */
    PRICE_TIER,
    /** What a price is paid for each of. */
    PRICE_UNIT,
    /** What is had for a price. */
    PRICE_DESCRIPTION,
    /** The most money of a limit beside the ceiling. */
    LIMIT,
    /** The most courses of a limit. */
    LIMIT_COURSES,
    /** The most seats of a limit. */
    LIMIT_SEATS,
    /** The most credits of a limit. */
    LIMIT_CREDITS,
    /** What it means that a limit is exceeded. */
    LIMIT_EFFECT,
    /** By how many percent a limit may be exceeded. */
    LIMIT_TOLERANCE,
    /** From how many percent of a limit it is told that it is nearly used. */
    LIMIT_WARNING,
    /** Whether what is released still counts toward a limit. */
    LIMIT_RELEASED,
    /** Whether what a pilot took counts toward a limit. */
    LIMIT_PILOT_COUNTED,
    /** Whether a limit covers the term with every option to extend it used. */
    LIMIT_COVERING_EXTENSIONS,
    /** A payment that is agreed to a day. */
    INSTALMENT,
    /** The series that prices follow. */
    INDEX_SERIES,
    /** Whether the series' definitive figures are used. */
    INDEX_DEFINITIVE,
    /** The base month of the index clause. */
    INDEX_BASE_MONTH,
    /** The base month's index. */
    INDEX_BASE_INDEX,
    /** The lag of the index clause, in months. */
    INDEX_LAG_MONTHS,
    /** What an indexed price is rounded to. */
    INDEX_ROUNDING_STEP,
    /** Which way an indexed price is rounded. */
    INDEX_ROUNDING_MODE,
    /** The series in the place of one that is no longer published. */
    INDEX_FALLBACK_SERIES,
    /** Whether what is ordered must be held inside the term. */
    HELD_WITHIN_TERM,
    /** Whether what is ordered must have a fixed first and last day. */
    FIXED_DATES_REQUIRED,
    /** Whether an order must rest on a need. */
    NEED_REQUIRED,
    /** Where courses may come from. */
    ORIGINS,
    /** How courses may be delivered. */
    DELIVERIES,
    /** Whether courses are set up for groups. */
    GROUP_BASED,
    /** How what is called off is told apart by calendar years. */
    YEAR_SPLIT,
    /** Whether a completed activity of an area gives credits. */
    CREDITS_ON_COMPLETION,
    /** The share of the price that is paid for a cancellation from so many days before the start. */
    CANCELLATION_TIER,
    /** The subscription: the most courses per year. */
    SUBSCRIPTION,
    /** The clauses on placements. */
    PLACEMENT_TERMS,
    /** Where the agreement stands in its life. */
    LIFECYCLE_STATE,
    /** The first day of the term as it stands, assumptions counted. */
    STANDING_FIRST_DAY,
    /** The last day of the term as it stands, with options used, renewals and notices. */
    STANDING_LAST_DAY,
    /** How the agreement stands on the day to one whom it concerns, as a party or as a party's member. */
    REACH,
    /** An assumption: what is taken for granted. */
    ASSUMPTION,
    /** A known amendment: the day that it takes effect. */
    AMENDMENT,
    /** An amendment that both views know of, and that is in effect on the day of one alone: the day that it takes effect. */
    AMENDMENT_IN_EFFECT,
    /** An event in the life of the agreement. */
    EVENT,
    /** What is called off by the end of the day. */
    COMMITTED,
    /** What is invoiced by the end of the day. */
    INVOICED,
    /** What is paid by the end of the day. */
    PAID,
    /** What is left to call off. */
    LEFT,
    /** A standing call-off: its amount. */
    CALL_OFF,
    /** An activity without a call-off: its title. */
    ACTIVITY,
    /** A workforce need. */
    NEED,
    /** What a university demands of placements, in seat-weeks. */
    PLACEMENT_DEMAND,
    /** What a unit offers of placements, in seat-weeks. */
    PLACEMENT_OFFER,
    /** What students are allocated of placements and use, in seat-weeks. */
    PLACEMENT_ALLOCATION,
    /** Who supervise at a unit: their number. */
    UNIT_SUPERVISORS,
    /** The number of participants' results. */
    RESULTS,
    /** A decision: its reference. */
    DECISION,
    /** What a party has contributed: the amount. */
    CONTRIBUTION_MADE,
    /** What a call-off costs in full. */
    COST_CALCULATION,
    /** A measured value of an indicator. */
    MEASUREMENT,
    /** A duty that was done. */
    DUTY_DONE
}
