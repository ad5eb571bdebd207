package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.agreement.CoveredArea;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.CounterOffer;
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
 * Whether an agreement covers an activity: its collaboration area, and its kind among those that the agreement names there. An
 * area in which the agreement names no kinds shuts none out. Where the area isn't covered, other agreements at hand that
 * cover it are named, those that this one links to first.
 */
@PublicApi(CALL)
public final class ActivityInArea implements Rule {

    /** The rule's code. */
    public static final FindingCode CODE = FindingCode.of("activity.area");

    private static final InputCode AREAS = InputCode.of("agreement.areas");

    /** Makes the rule. */
    public ActivityInArea() {}

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
        return matter.getActivity().map(activity -> judge(matter, activity)).stream()
                .toList();
    }

    private static Finding judge(Matter matter, Activity activity) {
        Optional<CoveredArea> area = matter.getTerms().findArea(activity.getArea());
        boolean open = matter.getTerms().getAreas().isEmpty();
        boolean covered = area.filter(found -> found.covers(activity.getKind())).isPresent();
        Finding.Builder finding = Finding.builder(
                        CODE, open ? Outcome.NOT_ASSESSED : covered ? Outcome.MET : Outcome.NOT_MET)
                .path(matter.path("area"))
                .value("activity", activity.getTitle())
                .value("area", Word.of(activity.getArea()))
                .value("activityKind", Word.of(activity.getKind()))
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(Source.clause("areas"));
        if (open) {
            finding.missing(AREAS);
        } else if (area.isEmpty()) {
            finding.value(
                    "covered",
                    matter.getTerms().getAreas().stream()
                            .map(each -> Word.of(each.getArea()))
                            .toList());
            finding.counterOffer(CounterOffer.builder()
                    .addAllAgreements(others(matter, activity))
                    .build());
        } else if (!covered) {
            finding.variant("kind")
                    .value(
                            "named",
                            area.get().getActivityKinds().stream()
                                    .sorted()
                                    .map(Word::of)
                                    .toList());
        }
        return finding.build();
    }

    /** The other agreements of the portfolio that cover the activity, the linked ones first. */
    private static List<AgreementId> others(Matter matter, Activity activity) {
        Set<AgreementId> linked = matter.getTerms().getLinks().stream()
                .map(AgreementLink::getAgreement)
                .collect(Collectors.toSet());
        return matter.getPortfolio().stream()
                .flatMap(portfolio ->
                        portfolio.covering(activity.getArea(), matter.getView().getAsOf()).stream())
                .map(AgreementFile::getId)
                .filter(id -> !id.equals(matter.getTerms().getId()))
                .sorted(Comparator.comparing(id -> !linked.contains(id)))
                .toList();
    }
}
