package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.code.OrganisationGroup;
import se.samverkan.core.code.OrganisationNumber;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.partner.Company;
import se.samverkan.core.partner.Partner;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;
import se.samverkan.rules.internal.CourseInstitution;
import se.samverkan.rules.internal.Names;

/**
 * Whether the client of a course that a state institution gives is another than a natural person, as commissioned education is
 * education "som anordnas mot avgift från annan än en fysisk person" (F (2002:760) 2 §). A natural person's own business is that
 * person. Among partners only a company can be one; it is none where that is stated, or where it has an organisation number,
 * which legal persons have (lag (1974:174) 1 and 2 §§), unless the number is of a group that others have too: simple
 * partnerships and branches of foreign enterprises.
 *
 * <p>The ordinance is for institutions whose principal is the state (1 §): of another institution the question doesn't arise. The
 * client is who calls the course off, or of a course without a call-off the agreement's only client.
 */
@PublicApi(CALL)
public final class CourseClientKind extends AbstractRule {

    /** The rule's code, {@code course.client-kind}. */
    public static final FindingCode CODE = FindingCode.of("course.client-kind");

    /** The input that is missing where it isn't stated whether a company is a natural person's own business. */
    public static final InputCode SOLE_TRADER = InputCode.of("client.sole-trader");

    /** Makes the rule. */
    public CourseClientKind() {
        super(
                CODE,
                Nature.PERFORMANCE,
                Scope.ACTIVITY,
                List.of(Source.statute("F (2002:760) 2 §"), Source.statute("F (2002:760) 1 §")),
                List.of(SOLE_TRADER, CourseClient.CLIENT, CourseInstitution.INSTITUTION));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return StateCourse.judge(matter, course -> true, state -> finding(matter, state.course()));
    }

    private static Finding finding(Matter matter, CommissionedCourse course) {
        Optional<CourseClient> client = CourseClient.of(matter.getView(), matter.getCallOff());
        if (client.isEmpty()) {
            return start(matter, course, Outcome.NOT_ASSESSED)
                    .missing(CourseClient.CLIENT)
                    .build();
        }
        Partner partner = client.get().partner();
        Optional<Boolean> natural = isNaturalPerson(partner);
        Outcome outcome = natural.map(is -> is ? Outcome.NOT_MET : Outcome.MET).orElse(Outcome.NOT_ASSESSED);
        Finding.Builder finding = start(matter, course, outcome).value("client", Names.of(matter.getView(), partner));
        return natural.isPresent()
                ? finding.build()
                : finding.variant("company").missing(SOLE_TRADER).build();
    }

    private static Optional<Boolean> isNaturalPerson(Partner partner) {
        if (!(partner instanceof Company company)) {
            return Optional.of(false);
        }
        boolean hasNumberOfLegalPersons = company.getOrganisationNumber()
                .map(OrganisationNumber::getGroup)
                .filter(group ->
                        group != OrganisationGroup.SIMPLE_PARTNERSHIP && group != OrganisationGroup.FOREIGN_ENTERPRISE)
                .isPresent();
        return company.isSoleTrader().or(() -> hasNumberOfLegalPersons ? Optional.of(false) : Optional.empty());
    }

    private static Finding.Builder start(Matter matter, CommissionedCourse course, Outcome outcome) {
        return Finding.builder(CODE, outcome)
                .path(matter.path(matter.getCallOff().isPresent() ? "orderedBy" : ""))
                .value("activity", course.getTitle())
                .source(Source.statute("F (2002:760) 2 §"))
                .source(Source.statute("F (2002:760) 1 §"));
    }
}
