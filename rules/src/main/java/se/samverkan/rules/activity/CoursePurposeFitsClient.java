package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.code.CommissionPurpose;
import se.samverkan.core.finding.AttestedInput;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;
import se.samverkan.rules.internal.AttestedValues;
import se.samverkan.rules.internal.CourseInstitution;
import se.samverkan.rules.internal.Names;

/**
 * Whether the purpose of a course that a state institution gives on commission is one that its client may commission (F
 * (2002:760) 3 §). For a public client (the Swedish state, a municipal authority, a region, or the like in another EEA country)
 * that is staff training, or education needed for reasons of the labour market or of development aid. For another client it is
 * staff training "som är ägnad att få betydelse för deltagarnas arbete åt uppdragsgivaren", which is attested by a person, or
 * education needed for reasons of the labour market. Education for another purpose is none that any client may commission.
 *
 * <p>An association of municipalities is likely to count as another client, and what is allowed of the one and not of the other
 * is for a person to judge. A public body of which it isn't stated what it belongs to is judged by both readings.
 *
 * <p>The ordinance is for institutions whose principal is the state (1 §): of another institution the question doesn't arise.
 */
@PublicApi(CALL)
public final class CoursePurposeFitsClient extends AbstractRule {

    /** The rule's code, {@code course.purpose-fits-client}. */
    public static final FindingCode CODE = FindingCode.of("course.purpose-fits-client");

    /** The input that is missing where it isn't stated what the commission is for. */
    public static final InputCode PURPOSE = InputCode.of("course.commission-purpose");

    /** Makes the rule. */
    public CoursePurposeFitsClient() {
        super(
                CODE,
                Nature.PERFORMANCE,
                Scope.ACTIVITY,
                List.of(Source.statute("F (2002:760) 3 §"), Source.statute("F (2002:760) 1 §")),
                List.of(
                        PURPOSE,
                        InputCode.COURSE_WORK_RELEVANCE,
                        CourseClient.BODY_KIND,
                        CourseClient.CLIENT,
                        CourseInstitution.INSTITUTION));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return StateCourse.judge(matter, course -> true, state -> finding(matter, state.course()));
    }

    private static Finding finding(Matter matter, CommissionedCourse course) {
        Optional<CourseClient> client = CourseClient.of(matter.getView(), matter.getCallOff());
        Optional<CommissionPurpose> purpose = course.getCommissionPurpose();
        if (client.isEmpty() || purpose.isEmpty()) {
            Finding.Builder open = start(matter, course, Outcome.NOT_ASSESSED).variant("open");
            if (purpose.isEmpty()) {
                open.missing(PURPOSE);
            }
            return client.isEmpty() ? open.missing(CourseClient.CLIENT).build() : open.build();
        }
        return judge(matter, course, client.get(), purpose.get());
    }

    private static Finding judge(
            Matter matter, CommissionedCourse course, CourseClient client, CommissionPurpose purpose) {
        return switch (purpose) {
            case LABOUR_MARKET -> with(Outcome.MET, matter, course, client).build();
            case STAFF_TRAINING -> staffTraining(matter, course, client);
            case DEVELOPMENT_AID -> developmentAid(matter, course, client);
            case OTHER ->
                with(Outcome.NOT_MET, matter, course, client).variant("other").build();
        };
    }

    private static Finding staffTraining(Matter matter, CommissionedCourse course, CourseClient client) {
        if (client.standing() == CourseClient.Standing.PUBLIC) {
            return with(Outcome.MET, matter, course, client).build();
        }
        AttestedInput told = course.getAttested(InputCode.COURSE_WORK_RELEVANCE);
        if (told.isDisputed()) {
            return AttestedValues.add(with(Outcome.NEEDS_JUDGEMENT, matter, course, client), told)
                    .variant("disputed")
                    .build();
        }
        if (told.isAttested()) {
            return AttestedValues.add(with(Outcome.MET, matter, course, client), told)
                    .variant("work")
                    .build();
        }
        if (told.isDenied()) {
            return withoutRelevance(matter, course, client, told);
        }
        Finding.Builder finding = with(Outcome.NOT_ASSESSED, matter, course, client)
                .variant("work")
                .missing(InputCode.COURSE_WORK_RELEVANCE);
        return client.standing() == CourseClient.Standing.OPEN
                ? finding.missing(CourseClient.BODY_KIND).build()
                : finding.build();
    }

    /** Staff training that is attested not to matter for the participants' work, which public clients alone may commission. */
    private static Finding withoutRelevance(
            Matter matter, CommissionedCourse course, CourseClient client, AttestedInput denied) {
        Outcome outcome = switch (client.standing()) {
            case ASSOCIATION -> Outcome.NEEDS_JUDGEMENT;
            case OPEN -> Outcome.NOT_ASSESSED;
            default -> Outcome.NOT_MET;
        };
        Finding.Builder finding = with(outcome, matter, course, client);
        if (outcome == Outcome.NOT_ASSESSED) {
            finding.missing(CourseClient.BODY_KIND);
        }
        return AttestedValues.add(finding, denied).variant("work").build();
    }

    private static Finding developmentAid(Matter matter, CommissionedCourse course, CourseClient client) {
        return switch (client.standing()) {
            case PUBLIC -> with(Outcome.MET, matter, course, client).build();
            case OTHER -> with(Outcome.NOT_MET, matter, course, client).build();
            case ASSOCIATION ->
                with(Outcome.NEEDS_JUDGEMENT, matter, course, client).build();
            case OPEN ->
                with(Outcome.NOT_ASSESSED, matter, course, client)
                        .missing(CourseClient.BODY_KIND)
                        .build();
        };
    }

    private static Finding.Builder with(
            Outcome outcome, Matter matter, CommissionedCourse course, CourseClient client) {
        return start(matter, course, outcome)
                .value("purpose", Word.of(course.getCommissionPurpose().orElseThrow()))
                .value("client", Names.of(matter.getView(), client.partner()));
    }

    private static Finding.Builder start(Matter matter, CommissionedCourse course, Outcome outcome) {
        return Finding.builder(CODE, outcome)
                .path(matter.path("commissionPurpose"))
                .value("activity", course.getTitle())
                .source(Source.statute("F (2002:760) 3 §"))
                .source(Source.statute("F (2002:760) 1 §"));
    }
}
