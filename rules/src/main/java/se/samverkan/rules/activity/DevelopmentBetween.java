package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.DevelopmentActivity;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.NamedPartner;
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

/**
 * Whether a channel, a meeting or an exchange of information is between partners that the agreement concerns on the day: a channel
 * and a meeting between two of them at least, while information may be passed on within one.
 */
@PublicApi(CALL)
public final class DevelopmentBetween extends AbstractRule {

    /** The rule's code, {@code development.between}. */
    public static final FindingCode CODE = FindingCode.of("development.between");

    /** The input that is missing where it isn't stated whom it is between. */
    public static final InputCode BETWEEN = InputCode.of("development.between");

    private static final Source CLAUSE = Source.clause("parties");
    private static final Set<ActivityKind> ASKED =
            EnumSet.of(ActivityKind.INFORMATION_EXCHANGE, ActivityKind.COMMUNICATION_CHANNEL, ActivityKind.MEETING);

    /** Makes the rule. */
    public DevelopmentBetween() {
        super(CODE, Nature.ADVICE, Scope.ACTIVITY, List.of(CLAUSE), List.of(BETWEEN, InputCode.PARTY_DAYS));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter
                .getActivity()
                .filter(DevelopmentActivity.class::isInstance)
                .map(DevelopmentActivity.class::cast)
                .filter(activity -> ASKED.contains(activity.getKind()))
                .map(activity -> judge(matter, activity))
                .stream()
                .toList();
    }

    private static Finding judge(Matter matter, DevelopmentActivity activity) {
        List<String> named = new ArrayList<>();
        List<String> strangers = new ArrayList<>();
        List<InputCode> missing = new ArrayList<>();
        for (PartnerId partner : activity.getBetween()) {
            Optional<NamedPartner> reached = matter.getView().reach(partner);
            String name = reached.flatMap(NamedPartner::getName).orElse(partner.toString());
            (reached.isPresent() ? named : strangers).add(name);
            reached.ifPresent(found -> missing.addAll(OpenReach.missingOf(found)));
        }
        if (!strangers.isEmpty()) {
            return start(matter, activity, Outcome.NOT_MET)
                    .variant("stranger")
                    .value("strangers", strangers)
                    .build();
        }
        boolean few = named.size() < (activity.getKind() == ActivityKind.INFORMATION_EXCHANGE ? 1 : 2);
        if (few && !named.isEmpty()) {
            return start(matter, activity, Outcome.NOT_MET)
                    .value("between", named)
                    .build();
        }
        Finding.Builder finding =
                start(matter, activity, few || !missing.isEmpty() ? Outcome.NOT_ASSESSED : Outcome.MET);
        if (few) {
            return finding.variant("unstated").missing(BETWEEN).build();
        }
        missing.stream().distinct().forEach(finding::missing);
        return finding.value("between", named).build();
    }

    private static Finding.Builder start(Matter matter, DevelopmentActivity activity, Outcome outcome) {
        return Finding.builder(CODE, outcome)
                .path(matter.path("between"))
                .value("activity", activity.getTitle())
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(CLAUSE);
    }
}
