package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

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
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Rule;
import se.samverkan.rules.Scope;

/**
 * Whether the one who holds or hosts an activity is reached by the agreement: a party, a member of a party, or a body within
 * which the parties collaborate. A placement has a host; of another activity the question arises where an organiser is
 * stated.
 */
@PublicApi(CALL)
public final class ActivityOrganiser implements Rule {

    /** The rule's code. */
    public static final FindingCode CODE = FindingCode.of("activity.organiser");

    private static final InputCode HOST = InputCode.of("placement.host");

    /** Makes the rule. */
    public ActivityOrganiser() {}

    @Override
    public FindingCode getCode() {
        return CODE;
    }

    @Override
    public Nature getNature() {
        return Nature.TERM_OF_AGREEMENT;
    }

    @Override
    public Scope getScope() {
        return Scope.ACTIVITY;
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter
                .getActivity()
                .filter(activity -> activity.getKind() == ActivityKind.PLACEMENT
                        || activity.getOrganiser().isPresent())
                .map(activity -> judge(matter, activity))
                .stream()
                .toList();
    }

    private static Finding judge(Matter matter, Activity activity) {
        Optional<PartnerId> organiser = activity.getOrganiser();
        if (organiser.isEmpty()) {
            return start(matter, activity, Outcome.NOT_ASSESSED)
                    .variant("no-host")
                    .missing(HOST)
                    .build();
        }
        Optional<NamedPartner> reached = matter.getView().reach(organiser.get());
        boolean membershipOpen = reached.filter(named -> named.getMissing().contains(InputCode.MEMBERSHIP_DAYS))
                .isPresent();
        if (membershipOpen) {
            return start(matter, activity, Outcome.NOT_ASSESSED)
                    .variant("member")
                    .value("organiser", nameOf(reached.get()))
                    .missing(InputCode.MEMBERSHIP_DAYS)
                    .build();
        }
        Optional<SharedBody> body = matter.getTerms().getSharedBodies().stream()
                .filter(shared -> shared.getId().equals(organiser.get()))
                .findFirst();
        Object name = reached.<Object>map(ActivityOrganiser::nameOf)
                .or(() -> body.map(SharedBody::getName))
                .orElse(organiser.get().toString());
        boolean known = reached.isPresent() || body.isPresent();
        return start(matter, activity, known ? Outcome.MET : Outcome.NOT_MET)
                .value("organiser", name)
                .build();
    }

    private static String nameOf(NamedPartner named) {
        return named.getName().orElse(named.getPartner().getId().toString());
    }

    private static Finding.Builder start(Matter matter, Activity activity, Outcome outcome) {
        return Finding.builder(CODE, outcome)
                .path(matter.path("organiser"))
                .value("activity", activity.getTitle())
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(Source.clause("parties"));
    }
}
