package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.CoveredArea;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.finding.CounterOffer;
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
import se.samverkan.rules.internal.AgreementsAtHand;

/**
 * Whether an agreement covers an activity: its collaboration area, and its kind among those that the agreement names there. An
 * area in which the agreement names no kinds shuts none out. Where it isn't covered, other agreements at hand that cover it
 * and may be in force are named, those linked to this one first; for a call-off those alone that concern the one who orders,
 * and no letters of intent.
 */
@PublicApi(CALL)
public final class ActivityInArea extends AbstractRule {

    /** The rule's code, {@code activity.area}. */
    public static final FindingCode CODE = FindingCode.of("activity.area");

    /** The input that is missing where the agreement states no areas. */
    public static final InputCode AREAS = InputCode.of("agreement.areas");

    private static final Source CLAUSE = Source.clause("areas");

    /** Makes the rule. */
    public ActivityInArea() {
        super(CODE, Nature.TERM_OF_AGREEMENT, Scope.ACTIVITY, List.of(CLAUSE), List.of(AREAS));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter.getActivity().map(activity -> judge(matter, activity)).stream()
                .toList();
    }

    private static Finding judge(Matter matter, Activity activity) {
        Agreement terms = matter.getTerms();
        Optional<CoveredArea> area = terms.findArea(activity.getArea());
        if (terms.getAreas().isEmpty()) {
            return start(matter, activity, Outcome.NOT_ASSESSED).missing(AREAS).build();
        }
        if (AgreementsAtHand.covers(terms, activity)) {
            return start(matter, activity, Outcome.MET).build();
        }
        Finding.Builder finding = start(matter, activity, Outcome.NOT_MET);
        if (area.isEmpty()) {
            finding.value(
                    "covered",
                    terms.getAreas().stream()
                            .map(each -> Word.of(each.getArea()))
                            .toList());
        } else {
            finding.value(
                    "named",
                    area.get().getActivityKinds().stream()
                            .sorted()
                            .map(Word::of)
                            .toList());
        }
        AgreementsAtHand others = AgreementsAtHand.of(matter, activity, kind -> mayBeTriedUnder(kind, matter));
        if (!others.isEmpty()) {
            finding.value("others", others.names())
                    .counterOffer(others.addTo(CounterOffer.builder()).build());
        }
        String variant = area.isEmpty() ? "area" : "kind";
        return finding.variant(others.isEmpty() ? variant : variant + "-elsewhere")
                .build();
    }

    private static boolean mayBeTriedUnder(AgreementKind kind, Matter matter) {
        return matter.getCallOff().isEmpty() || kind != AgreementKind.LETTER_OF_INTENT;
    }

    private static Finding.Builder start(Matter matter, Activity activity, Outcome outcome) {
        return Finding.builder(CODE, outcome)
                .path(matter.path("area"))
                .value("activity", activity.getTitle())
                .value("area", Word.of(activity.getArea()))
                .value("activityKind", Word.of(activity.getKind()))
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(CLAUSE);
    }
}
