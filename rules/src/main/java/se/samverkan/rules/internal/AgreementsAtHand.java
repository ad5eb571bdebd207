package se.samverkan.rules.internal;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;
import se.samverkan.rules.Matter;

/**
 * The other agreements of the portfolio under which an activity may be tried: those that cover it and may be in force, and
 * for a call-off concern the one who orders. Those linked to the agreement that is judged come first.
 */
public final class AgreementsAtHand {

    private final List<Agreement> agreements;

    private AgreementsAtHand(List<Agreement> agreements) {
        this.agreements = agreements;
    }

    /**
     * Those of wanted kinds.
     *
     * @param matter what is judged
     * @param activity the activity in question
     * @param wanted the kinds that may come in
     * @return the agreements at hand; none where the host gives no portfolio
     */
    public static AgreementsAtHand of(Matter matter, Activity activity, Predicate<AgreementKind> wanted) {
        AsOf asOf = matter.getView().getAsOf();
        AgreementId own = matter.getTerms().getId();
        return new AgreementsAtHand(matter.getPortfolio().stream()
                .flatMap(portfolio -> portfolio.views(asOf).stream())
                .filter(view -> !view.getFile().getId().equals(own))
                .filter(view -> wanted.test(view.getFile().getSignedAgreement().getKind()))
                .filter(view -> covers(view.terms(), activity) && mayBeInForce(view) && concernsOrderer(view, matter))
                .map(FileView::terms)
                .sorted(Comparator.comparing(terms -> !isLinked(matter.getTerms(), terms)))
                .toList());
    }

    /**
     * Whether an agreement covers an activity: its area, and its kind among those named there.
     *
     * @param terms the agreement
     * @param activity the activity
     * @return true if it does
     */
    public static boolean covers(Agreement terms, Activity activity) {
        return terms.findArea(activity.getArea())
                .filter(area -> area.covers(activity.getKind()))
                .isPresent();
    }

    private static boolean mayBeInForce(FileView view) {
        return view.facts()
                .term()
                .getValue()
                .flatMap((Term term) -> term.covers(view.getAsOf().getDay()))
                .orElse(true);
    }

    private static boolean concernsOrderer(FileView view, Matter matter) {
        return matter.getCallOff()
                .map(callOff -> view.reach(callOff.getOrderedBy().getId()).isPresent())
                .orElse(true);
    }

    private static boolean isLinked(Agreement one, Agreement other) {
        return linksTo(one, other.getId()) || linksTo(other, one.getId());
    }

    private static boolean linksTo(Agreement terms, AgreementId id) {
        return terms.getLinks().stream().anyMatch(link -> link.getAgreement().equals(id));
    }

    /**
     * Whether there is none.
     *
     * @return true if no agreement is at hand
     */
    public boolean isEmpty() {
        return agreements.isEmpty();
    }

    /**
     * The agreements by name, for a sentence.
     *
     * @return each agreement's title, or its id where it has none
     */
    public List<Object> names() {
        return agreements.stream()
                .map(terms -> terms.getTitle()
                        .<Object>map(title -> title)
                        .orElse(terms.getId().toString()))
                .toList();
    }

    /**
     * Adds the agreements to an offer.
     *
     * @param offer the offer
     * @return the offer, with the agreements named by id
     */
    public CounterOffer.Builder addTo(CounterOffer.Builder offer) {
        return offer.addAllAgreements(agreements.stream().map(Agreement::getId).toList());
    }
}
