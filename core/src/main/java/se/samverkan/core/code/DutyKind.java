package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * What is to be done by a day under an agreement. The list is open: the kinds that follow-up has are constants here, and
 * others are made by code.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class DutyKind extends OpenCode<DutyKind> {

    /** A meeting of the body that follows the agreement up. */
    public static final DutyKind MEETING = of("meeting");

    /** A recurring consultation between the parties. */
    public static final DutyKind CONSULTATION = of("consultation");

    /** A review of the agreement. */
    public static final DutyKind REVIEW = of("review");

    /** The payment of an instalment. */
    public static final DutyKind INSTALMENT = of("instalment");

    /** That what a project is to deliver was delivered. */
    public static final DutyKind DELIVERABLE = of("deliverable");

    /** The documentation of a direct award, complete. */
    public static final DutyKind DOCUMENTATION = of("documentation");

    /** The award notice (efterannons) of a procurement, sent for publication. */
    public static final DutyKind AWARD_NOTICE = of("award-notice");

    /** The publication of the award notice, in a registered database or by the European Commission. */
    public static final DutyKind AWARD_NOTICE_PUBLISHED = of("award-notice-published");

    /** The written word to those who had tendered that the agreement is concluded, with a summary of the reasons. */
    public static final DutyKind TENDERERS_INFORMED = of("tenderers-informed");

    /** The written notice of commissioned education to the Swedish Higher Education Authority (UKÄ). */
    public static final DutyKind EDUCATION_NOTICE = of("education-notice");

    /** The report to a committee of a decision that was made on its behalf; its reference is the decision's. */
    public static final DutyKind DECISION_REPORT = of("decision-report");

    /** That a client's material was handed over to the course that rests on it; its id is the material's. */
    public static final DutyKind MATERIAL_HANDED_OVER = of("material-handed-over");

    /** That a client's material was returned after the course; its id is the material's. */
    public static final DutyKind MATERIAL_RETURNED = of("material-returned");

    /** That a client's material was deleted after the course; its id is the material's. */
    public static final DutyKind MATERIAL_DELETED = of("material-deleted");

    /** That an activity that recurs was held, such as a meeting of a series; its id is the activity's. */
    public static final DutyKind RECURRING_ACTIVITY = of("recurring-activity");

    /** That what was decided at a meeting was done; its id is the decided point's. */
    public static final DutyKind ACTION_POINT = of("action-point");

    private DutyKind(String code) {
        super("dutyKind", code);
    }

    /**
     * The kind of a code.
     *
     * @param code 1 to 60 letters a to z and digits in words joined by hyphens, such as {@code consultation}
     * @return the kind
     * @throws InvalidValueException if the code has another form
     */
    public static DutyKind of(String code) {
        return new DutyKind(code);
    }
}
