package se.samverkan.rules.activity;

import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.explained;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;

import java.util.List;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.EducationEvent;
import se.samverkan.core.activity.Placement;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Rule;
import se.samverkan.rules.RuleBook;

/** What the tests of rules on activities start from: activities tried or called off, and files with clauses. */
final class Activities {

    private Activities() {}

    static EducationEvent.Builder seminar() {
        return EducationEvent.builder()
                .id(ActivityId.of("seminar-1"))
                .kind(ActivityKind.SEMINAR)
                .title("sv", "Entreprenöriellt lärande");
    }

    static Placement.Builder placement() {
        return Placement.builder().id(ActivityId.of("placement-1")).title("sv", "VFU för sjuksköterskestudenter");
    }

    /** The framework of {@code Given}, with clauses on what is called off. */
    static AgreementFile with(CallOffTerms.Builder clauses) {
        return AgreementFile.open(framework().callOffTerms(clauses.build()).build());
    }

    /** What a rule finds about an activity without a call-off, tried on 1 February 2024. */
    static List<Finding> tried(Rule rule, AgreementFile file, Activity activity) {
        return tried(RuleBook.builder().rule(rule).build(), file, activity);
    }

    static List<Finding> tried(RuleBook book, AgreementFile file, Activity activity) {
        return explained(book.assess(file, activity, AsOf.on(DAY)).trace().getFindings());
    }

    /** What a rule finds about an activity that is called off on 1 February 2024. */
    static List<Finding> calledOff(Rule rule, AgreementFile file, Activity activity) {
        return judge(rule, file, callOff("A-1", "100000").activity(activity).build());
    }
}
