package se.samverkan.core.finding;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * The stable name of an input that a rule may miss, such as {@code ceiling.vat-basis}. Some may be filled by an {@link
 * Assumption}: those that it has a factory method for. The rest are filled by what the parties state, in the agreement or
 * an amendment.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class InputCode extends DottedCode<InputCode> {

    /** The first day of the term. */
    public static final InputCode TERM_FIRST_DAY = new InputCode("term.first-day");

    /** The term itself. */
    public static final InputCode TERM = new InputCode("agreement.term");

    /** The ceiling. */
    public static final InputCode CEILING = new InputCode("agreement.ceiling");

    /** Whether the ceiling includes VAT. */
    public static final InputCode CEILING_VAT_BASIS = new InputCode("ceiling.vat-basis");

    /** Whether a call-off's amount includes VAT. */
    public static final InputCode CALL_OFF_VAT_BASIS = new InputCode("call-off.vat-basis");

    /** The parts of a call-off that are delivered, and by which day. */
    public static final InputCode CALL_OFF_DELIVERIES = new InputCode("call-off.deliveries");

    /** The years that a call-off falls on. */
    public static final InputCode CALL_OFF_YEARS = new InputCode("call-off.years");

    /** The number of seats of each call-off. */
    public static final InputCode CALL_OFF_SEATS = new InputCode("call-off.seats");

    /** The credits of each course called off. */
    public static final InputCode CALL_OFF_CREDITS = new InputCode("call-off.credits");

    /** Whether a limit beside the ceiling includes VAT. */
    public static final InputCode LIMIT_VAT_BASIS = new InputCode("limit.vat-basis");

    /** Whether what is released counts toward a limit. */
    public static final InputCode LIMIT_RELEASED_COUNTED = new InputCode("limit.released-counted");

    /** Whether what a pilot took counts toward a limit beside the ceiling. */
    public static final InputCode LIMIT_PILOT_COUNTED = new InputCode("limit.pilot-counted");

    /** Whether a limit beside the ceiling covers the term with every option to extend it used. */
    public static final InputCode LIMIT_COVERS_EXTENSIONS = new InputCode("limit.covers-extensions");

    /** Who bears what of shared costs. */
    public static final InputCode AGREEMENT_COST_SHARES = new InputCode("agreement.cost-shares");

    /** The fixed amounts or caps of cost shares in the currency of what is split. */
    public static final InputCode COST_SHARES_IN_CURRENCY = new InputCode("cost-shares.in-currency");

    /** What is done where a cost is less than the fixed amounts of its shares. */
    public static final InputCode COST_SHARES_BELOW_FIXED = new InputCode("cost-shares.below-fixed");

    /** What the fixed amounts or caps of cost shares hold for: each invoice, a calendar year or the whole term. */
    public static final InputCode COST_SHARES_SPLIT_PERIOD = new InputCode("cost-shares.split-period");

    /** What is to be paid of a call-off that is cancelled, as an entry of money releases the rest. */
    public static final InputCode CALL_OFF_CANCELLATION = new InputCode("call-off.cancellation");

    /** The first and last day of an activity. */
    public static final InputCode ACTIVITY_DATES = new InputCode("activity.dates");

    /** The part of the ceiling for a year. */
    public static final InputCode CEILING_TRANCHE = new InputCode("ceiling.tranche");

    /** What is done with what is unspent at the end of a year. */
    public static final InputCode CEILING_CARRY_OVER = new InputCode("ceiling.carry-over");

    /** Whether the spending of a pilot counts toward the ceiling. */
    public static final InputCode CEILING_PILOT_COUNTED = new InputCode("ceiling.pilot-counted");

    /** Whether the ceiling covers the term with every option to extend it used. */
    public static final InputCode CEILING_COVERS_EXTENSIONS = new InputCode("ceiling.covers-extensions");

    /** The value of what may be called off when the options to extend are used. */
    public static final InputCode AGREEMENT_VALUE_OF_EXTENSIONS = new InputCode("agreement.value-of-extensions");

    /** The exact amount of a ceiling that is stated in round terms. */
    public static final InputCode CEILING_EXACT_AMOUNT = new InputCode("ceiling.exact-amount");

    /** What a pilot has spent. */
    public static final InputCode PILOT_SPENT = new InputCode("pilot.spent");

    /** How many courses, seats or credits a pilot took. */
    public static final InputCode PILOT_VOLUME = new InputCode("pilot.volume");

    /** The date of a party's signature. */
    public static final InputCode SIGNATURE_DATE = new InputCode("signature.date");

    /** The days on which a partner is a member of a party. */
    public static final InputCode MEMBERSHIP_DAYS = new InputCode("membership.days");

    /** The day on which one partner came in another's place. */
    public static final InputCode SUCCESSION_DAY = new InputCode("succession.day");

    /** Which partner came in which other's place, where what is stated leads back to where it started. */
    public static final InputCode SUCCESSION_ORDER = new InputCode("succession.order");

    /** Which of several successors has taken the agreement over, or who the successor is. */
    public static final InputCode PARTNER_SUCCESSOR = new InputCode("partner.successor");

    /** Whether the agreement binds the members of a party. */
    public static final InputCode PARTY_BINDING_MEMBERS = new InputCode("party.binding-members");

    /** The days on which a partner is a party. */
    public static final InputCode PARTY_DAYS = new InputCode("party.days");

    /** How often the body that follows the agreement up meets. */
    public static final InputCode MEETING_RHYTHM = new InputCode("governance.meeting-rhythm");

    /** The day of the first meeting of the body that follows the agreement up. */
    public static final InputCode FIRST_MEETING = new InputCode("governance.first-meeting");

    /** The last day to do what was decided at a meeting. */
    public static final InputCode ACTION_POINT_DUE = new InputCode("action-point.due-day");

    /** A measured value of an indicator. */
    public static final InputCode INDICATOR_MEASUREMENT = new InputCode("indicator.measurement");

    /** The target of an indicator. */
    public static final InputCode INDICATOR_TARGET = new InputCode("indicator.target");

    /** What tells how far a goal is reached. */
    public static final InputCode GOAL_INDICATORS = new InputCode("goal.indicators");

    /** Whether an activity of an area gives credits when it is completed. */
    public static final InputCode CREDITS_ON_COMPLETION = new InputCode("credits.on-completion");

    /** The credits that a part of an activity gives to one who doesn't complete it. */
    public static final InputCode CREDITS_OF_A_PART = new InputCode("credits.of-a-part");

    /** The credits of a course. */
    public static final InputCode COURSE_CREDITS = new InputCode("course.credits");

    /** What the making of a course costs, in the currency and on the VAT basis of what is called off. */
    public static final InputCode COURSE_DEVELOPMENT_COST = new InputCode("course.development-cost");

    /** What giving a course once costs, in the currency and on the VAT basis of what is called off. */
    public static final InputCode COURSE_DELIVERY_COST = new InputCode("course.delivery-cost");

    /** The rate of exchange between the currency of a limit and that of the call-offs. */
    public static final InputCode EXCHANGE_RATE = new InputCode("exchange.rate");

    /** That the same quality is required of a course of commissioned education as of other higher education. */
    public static final InputCode COURSE_SAME_QUALITY = new InputCode("course.same-quality");

    /** That the institution may award degrees of the education that a course connects to. */
    public static final InputCode COURSE_DEGREE_POWER = new InputCode("course.degree-power");

    /** That the client designates who takes part in a course. */
    public static final InputCode COURSE_PARTICIPANTS_DESIGNATED = new InputCode("course.participants-designated");

    /** That a course is apt to matter for the participants' work for the client. */
    public static final InputCode COURSE_WORK_RELEVANCE = new InputCode("course.work-relevance");

    /** That the government has decided that a course is given for a defined category of persons. */
    public static final InputCode COURSE_GOVERNMENT_DECISION = new InputCode("course.government-decision");

    /** What becomes of what is left of a subscription when a period ends. */
    public static final InputCode SUBSCRIPTION_CARRY = new InputCode("subscription.carry");

    /** Which of the agreement's prices a call-off is ordered at. */
    public static final InputCode CALL_OFF_PRICE = new InputCode("call-off.price");

    /** The number of seats of a course that is held without a call-off. */
    public static final InputCode COURSE_SEATS = new InputCode("course.seats");

    /** The rate of VAT. */
    public static final InputCode VAT_RATE = new InputCode("vat.rate");

    /** The figures of the index series that prices follow. */
    public static final InputCode INDEX_SERIES = new InputCode("index.series");

    /** The index of the month that an indexed price is of. */
    public static final InputCode INDEX_FIGURE = new InputCode("index.figure");

    /** The index of the base month. */
    public static final InputCode INDEX_BASE_FIGURE = new InputCode("index.base-figure");

    /** The figures of the series that is used when the first is no longer published. */
    public static final InputCode INDEX_FALLBACK_SERIES = new InputCode("index.fallback-series");

    /** A month that both the first and the fallback series have an index for. */
    public static final InputCode INDEX_LINK = new InputCode("index.link");

    /** The index step that a price rests on. */
    public static final InputCode INDEX_STEP = new InputCode("index.step");

    /** The agreed price that an indexed one is counted from. */
    public static final InputCode INDEX_BASE_PRICE = new InputCode("index.base-price");

    /** The base month of the index clause. */
    public static final InputCode INDEX_BASE_MONTH = new InputCode("index-clause.base-month");

    /** The base index of the index clause. */
    public static final InputCode INDEX_BASE_INDEX = new InputCode("index-clause.base-index");

    /** How many months behind the index clause is. */
    public static final InputCode INDEX_LAG = new InputCode("index-clause.lag");

    /** Whether the index clause uses definitive or preliminary figures. */
    public static final InputCode INDEX_DEFINITIVE = new InputCode("index-clause.definitive");

    /** What the index clause rounds to. */
    public static final InputCode INDEX_ROUNDING_STEP = new InputCode("index-clause.rounding-step");

    /** Which way the index clause rounds. */
    public static final InputCode INDEX_ROUNDING_MODE = new InputCode("index-clause.rounding-mode");

    /** The series that the index clause turns to when the first is no longer published. */
    public static final InputCode INDEX_FALLBACK = new InputCode("index-clause.fallback-series");

    /** The procurement basis. */
    public static final InputCode PROCUREMENT_BASIS = new InputCode("procurement.basis");

    /** The day on which an amendment was signed. */
    public static final InputCode AMENDMENT_SIGNED_ON = new InputCode("amendment.signed-on");

    /** The agreement's value before an amendment, computed with its index clause. */
    public static final InputCode AMENDMENT_VALUE_BEFORE = new InputCode("amendment.value-before");

    /** By how much an amendment raises the agreement's value. */
    public static final InputCode AMENDMENT_VALUE_CHANGE = new InputCode("amendment.value-change");

    /** That an amendment leaves the agreement's overall nature unchanged. */
    public static final InputCode AMENDMENT_NATURE_UNCHANGED = new InputCode("amendment.nature-unchanged");

    /**
     * That an additional order was needed, that the supplier could not be changed for economic or technical reasons, and that a
     * change would bring serious inconvenience or considerably higher costs (LOU 17:11).
     */
    public static final InputCode AMENDMENT_ADDITION_NEEDED = new InputCode("amendment.addition-needed");

    /** That an amendment is due to circumstances that the authority neither foresaw nor should have foreseen (LOU 17:12). */
    public static final InputCode AMENDMENT_UNFORESEEN = new InputCode("amendment.unforeseen-circumstances");

    /** The notice period. */
    public static final InputCode NOTICE_PERIOD = new InputCode("notice.period");

    /** How the clause on notice counts months from a month's last day. */
    public static final InputCode NOTICE_COUNTING = new InputCode("notice.counting");

    /** How the clause on an extension option counts months from a month's last day. */
    public static final InputCode OPTION_COUNTING = new InputCode("option.counting");

    /** Whether the clause on notice counts from the day sent or the day received. */
    public static final InputCode NOTICE_MOMENT = new InputCode("notice.moment");

    /** The day on which a notice was sent. */
    public static final InputCode NOTICE_SENT_ON = new InputCode("notice.sent-on");

    /** The day on which a notice was received. */
    public static final InputCode NOTICE_RECEIVED_ON = new InputCode("notice.received-on");

    /** Whether a notice that came too late for one renewal stops the next. */
    public static final InputCode NOTICE_LATE_EFFECT = new InputCode("notice.late-effect");

    /** The last day of the term of an agreement that another replaces. */
    public static final InputCode REPLACED_LAST_DAY = new InputCode("replaced-agreement.last-day");

    /** The file of an agreement that another replaces. */
    public static final InputCode REPLACED_FILE = new InputCode("replaced-agreement.file");

    /** What becomes of running call-offs when the agreement ends early. */
    public static final InputCode CALL_OFFS_AFTER_END = new InputCode("term.call-offs-after-end");

    /** The day on which the procurement began. */
    public static final InputCode PROCUREMENT_BEGUN_ON = new InputCode("procurement.begun-on");

    /** The value of the procurement in kronor, without VAT. */
    public static final InputCode PROCUREMENT_VALUE = new InputCode("procurement.value");

    /** Whether what is bought is mainly a service of LOU annex 2. */
    public static final InputCode PROCUREMENT_IN_ANNEX_2 = new InputCode("procurement.in-annex-2");

    /** The share of the activity of a cooperation that authorities carry out on the open market. */
    public static final InputCode PROCUREMENT_OPEN_MARKET_SHARE = new InputCode("procurement.open-market-share");

    /** The share of a supplier's activity that is carried out for the authorities that control it. */
    public static final InputCode PROCUREMENT_IN_HOUSE_SHARE = new InputCode("procurement.in-house-share");

    /** That the authority controls the supplier as it does its own departments, alone or with others. */
    public static final InputCode PROCUREMENT_CONTROL = new InputCode("procurement.control");

    /** That there is no direct private ownership in the supplier. */
    public static final InputCode PROCUREMENT_NO_PRIVATE_OWNERSHIP = new InputCode("procurement.no-private-ownership");

    /** The day on which the agreement was concluded. */
    public static final InputCode AGREEMENT_CONCLUDED_ON = new InputCode("agreement.concluded-on");

    /** By which price the placements of a programme are compensated. */
    public static final InputCode PLACEMENT_PRICE = new InputCode("placement.price");

    /** Which day's price holds for a placement, where the price changes while it lasts. */
    public static final InputCode PLACEMENT_PRICE_DAY = new InputCode("placement.price-day");

    /** The first and the last day of a placement. */
    public static final InputCode PLACEMENT_DATES = new InputCode("placement.dates");

    /** What is paid for the placement of a student who leaves. */
    public static final InputCode PLACEMENT_DROP_OUT_PAY = new InputCode("placement.drop-out-pay");

    /** How the number of a need is spread over the years of its period. */
    public static final InputCode NEED_SPREAD = new InputCode("need.spread");

    /** The number of people that a need states in all. */
    public static final InputCode NEED_NUMBER = new InputCode("need.number");

    /** The number of people that a need states in an occupation. */
    public static final InputCode NEED_OCCUPATION_NUMBER = new InputCode("need.occupation-number");

    /** The exact number of people of a need that states it as a range, a limit or a round figure. */
    public static final InputCode NEED_EXACT_NUMBER = new InputCode("need.exact-number");

    /** The exact number of people in an occupation of a need that states it so. */
    public static final InputCode NEED_EXACT_OCCUPATION_NUMBER = new InputCode("need.exact-occupation-number");

    /** The first and last day of the period of a need. */
    public static final InputCode NEED_PERIOD = new InputCode("need.period");

    /** How many people an activity, or what else supplies people to occupations, gives. */
    public static final InputCode ACTIVITY_SUPPLY = new InputCode("activity.supply");

    /** The exact number of people that an activity gives that states it as a range, a limit or a round figure. */
    public static final InputCode ACTIVITY_EXACT_SUPPLY = new InputCode("activity.exact-supply");

    /** Which occupations an activity serves. */
    public static final InputCode ACTIVITY_OCCUPATIONS = new InputCode("activity.occupations");

    /** The share of those who graduate that stays to work in the county. */
    public static final InputCode SUPPLY_STAYING_SHARE = new InputCode("supply.staying-share");

    /** The share of those who are placed that is hired. */
    public static final InputCode SUPPLY_HIRED_SHARE = new InputCode("supply.hired-share");

    /** An answer from a rule that broke off, or gave what isn't an answer of its own. */
    public static final InputCode RULE_ANSWER = new InputCode("rule.answer");

    private InputCode(String code) {
        super("inputCode", code);
    }

    /**
     * The name of an input, such as one of a host's own.
     *
     * @param code two to six words of a-z, 0-9 and hyphen joined by points, such as {@code ceiling.vat-basis}
     * @return the name
     * @throws InvalidValueException if the code isn't of that form
     */
    public static InputCode of(String code) {
        return new InputCode(code);
    }
}
