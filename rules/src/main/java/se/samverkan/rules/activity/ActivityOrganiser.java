package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.agreement.SharedBody;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.NamedPartner;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.time.Term;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether the one who holds or hosts an activity is reached by the agreement: a party, a member of a party, or a body within
 * which the parties collaborate. A placement has a host; of another activity the question arises where an organiser is
 * stated. After the term the agreement reaches nobody, and the question doesn't arise: that the day is late is another
 * rule's to find.
 */
@PublicApi(CALL)
public final class ActivityOrganiser extends AbstractRule {

    /** The rule's code, {@code activity.organiser}. */
    public static final FindingCode CODE = FindingCode.of("activity.organiser");

    /** The input that is missing where a placement has no organiser stated. */
    public static final InputCode HOST = InputCode.of("placement.host");

    private static final Source CLAUSE = Source.clause("parties");

    /** Makes the rule. */
    public ActivityOrganiser() {
        super(
                CODE,
                Nature.TERM_OF_AGREEMENT,
                Scope.ACTIVITY,
                List.of(CLAUSE),
                List.of(InputCode.PARTY_DAYS, HOST, InputCode.MEMBERSHIP_DAYS));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter
                .getActivity()
                .filter(activity -> !isAfterTerm(matter))
                .filter(activity ->
                        isHosted(activity) || activity.getOrganiser().isPresent())
                .map(activity -> judge(matter, activity))
                .stream()
                .toList();
    }

    private static boolean isAfterTerm(Matter matter) {
        LocalDate day = matter.getView().getAsOf().getDay();
        return matter.getFacts()
                .term()
                .getValue()
                .flatMap(Term::getLastDay)
                .filter(day::isAfter)
                .isPresent();
    }

    private static boolean isHosted(Activity activity) {
        return activity.getKind() == ActivityKind.PLACEMENT;
    }

    private static Finding judge(Matter matter, Activity activity) {
        if (activity.getOrganiser().isEmpty()) {
            return start(matter, activity, Outcome.NOT_ASSESSED)
                    .variant("no-host")
                    .missing(HOST)
                    .build();
        }
        PartnerId organiser = activity.getOrganiser().get();
        Optional<NamedPartner> reached = matter.getView().reach(organiser);
        List<InputCode> missing = reached.stream()
                .flatMap(named -> OpenReach.missingOf(named).stream())
                .toList();
        if (!missing.isEmpty()) {
            Finding.Builder finding = start(matter, activity, Outcome.NOT_ASSESSED)
                    .variant(OpenReach.variant(missing))
                    .value("organiser", nameOf(reached.orElseThrow()));
            missing.forEach(finding::missing);
            return finding.build();
        }
        Optional<Object> name = reached.<Object>map(ActivityOrganiser::nameOf)
                .or(() -> sharedBody(matter, organiser).map(SharedBody::getName));
        return start(matter, activity, name.isPresent() ? Outcome.MET : Outcome.NOT_MET)
                .value("organiser", name.orElse(organiser.toString()))
                .build();
    }

    private static Optional<SharedBody> sharedBody(Matter matter, PartnerId id) {
        return matter.getTerms().getSharedBodies().stream()
                .filter(shared -> shared.getId().equals(id))
                .findFirst();
    }

    private static String nameOf(NamedPartner named) {
        return named.getName().orElse(named.getPartner().getId().toString());
    }

    private static Finding.Builder start(Matter matter, Activity activity, Outcome outcome) {
        return Finding.builder(CODE, outcome)
                .path(matter.path("organiser"))
                .value("activity", activity.getTitle())
                .value("role", Word.of("organiser-role." + (isHosted(activity) ? "host" : "organiser")))
                .value("kind", Word.of(matter.getTerms().getKind()))
                .value("day", matter.getView().getAsOf().getDay())
                .source(CLAUSE);
    }
}
