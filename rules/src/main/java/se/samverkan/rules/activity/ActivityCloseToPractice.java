package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.DegreeProject;
import se.samverkan.core.activity.JointProject;
import se.samverkan.core.agreement.CoveredArea;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.FileView;
import se.samverkan.core.file.NamedPartner;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.partner.PartnerKind;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether a degree project or a joint project is close to practice (praktiknära), where the agreement says that such projects
 * are: the topic of a degree project comes from a party, or a member of one, that isn't a higher education institution, and
 * such a partner takes part in a joint project. Where it comes from others alone, a person must tell.
 *
 * <p>The question doesn't arise of a day on which the agreement concerns nobody.
 */
@PublicApi(CALL)
public final class ActivityCloseToPractice extends AbstractRule {

    /** The rule's code, {@code activity.practice}. */
    public static final FindingCode CODE = FindingCode.of("activity.practice");

    /** The input that is missing where it isn't stated from whom a degree project's topic comes. */
    public static final InputCode TOPIC_FROM = InputCode.of("degree-project.topic-from");

    /** The input that is missing where it isn't stated who takes part in a joint project. */
    public static final InputCode PARTNERS = InputCode.of("joint-project.partners");

    private static final Source CLAUSE = Source.clause("areas");

    /** Makes the rule. */
    public ActivityCloseToPractice() {
        super(
                CODE,
                Nature.ADVICE,
                Scope.ACTIVITY,
                List.of(CLAUSE),
                List.of(InputCode.PARTY_DAYS, InputCode.MEMBERSHIP_DAYS, TOPIC_FROM, PARTNERS));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter
                .getActivity()
                .filter(activity -> isToBeCloseToPractice(matter, activity))
                .filter(activity -> !matter.getView().reach().isEmpty())
                .flatMap(activity -> judge(matter, activity))
                .stream()
                .toList();
    }

    private static boolean isToBeCloseToPractice(Matter matter, Activity activity) {
        return matter.getTerms()
                .findArea(activity.getArea())
                .flatMap(CoveredArea::isCloseToPractice)
                .orElse(false);
    }

    private static Optional<Finding> judge(Matter matter, Activity activity) {
        if (activity instanceof DegreeProject project) {
            return Optional.of(judge(
                    matter, activity, "topic", project.getTopicFrom().stream().toList(), TOPIC_FROM));
        }
        return activity instanceof JointProject project
                ? Optional.of(judge(matter, activity, "partners", project.getPartners(), PARTNERS))
                : Optional.empty();
    }

    private static Finding judge(
            Matter matter, Activity activity, String variant, Collection<PartnerId> from, InputCode whoFrom) {
        if (from.isEmpty()) {
            return start(matter, activity, Outcome.NOT_ASSESSED, variant)
                    .missing(whoFrom)
                    .build();
        }
        FileView view = matter.getView();
        List<NamedPartner> practice = from.stream()
                .flatMap(id -> view.reach(id).stream())
                .filter(named -> named.getPartner().getKind() != PartnerKind.HIGHER_EDUCATION_INSTITUTION)
                .toList();
        List<NamedPartner> sure = practice.stream()
                .filter(named -> OpenReach.missingOf(named).isEmpty())
                .toList();
        if (sure.isEmpty() && !practice.isEmpty()) {
            List<InputCode> missing = practice.stream()
                    .flatMap(named -> OpenReach.missingOf(named).stream())
                    .toList();
            Finding.Builder finding = start(matter, activity, Outcome.NOT_ASSESSED, OpenReach.variant(missing))
                    .value("who", names(practice))
                    .value("day", view.getAsOf().getDay());
            missing.forEach(finding::missing);
            return finding.build();
        }
        return sure.isEmpty()
                ? start(matter, activity, Outcome.NEEDS_JUDGEMENT, variant)
                        .value("who", from.stream().map(id -> name(view, id)).toList())
                        .build()
                : start(matter, activity, Outcome.MET, variant)
                        .value("who", names(sure))
                        .build();
    }

    private static List<String> names(List<NamedPartner> partners) {
        return partners.stream()
                .map(named -> named.getName().orElse(named.getPartner().getId().toString()))
                .toList();
    }

    private static String name(FileView view, PartnerId id) {
        return view.findPartner(id)
                .flatMap(partner -> partner.nameAt(view.getAsOf().atAnyRevision()))
                .orElse(id.toString());
    }

    private static Finding.Builder start(Matter matter, Activity activity, Outcome outcome, String variant) {
        return Finding.builder(CODE, outcome)
                .variant(variant)
                .path(matter.path(activity instanceof DegreeProject ? "topicFrom" : "partners"))
                .value("activity", activity.getTitle())
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(CLAUSE);
    }
}
