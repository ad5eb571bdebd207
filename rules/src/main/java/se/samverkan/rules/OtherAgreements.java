package se.samverkan.rules;

import java.util.Comparator;
import java.util.List;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.time.AsOf;

/** The other agreements of the portfolio under which a refused call-off passes as it was asked. */
final class OtherAgreements {

    private final RuleBook book;
    private final Agreement own;
    private final AsOf asOf;

    OtherAgreements(RuleBook book, AgreementFile file, AsOf asOf) {
        this.book = book;
        this.own = file.at(asOf).terms();
        this.asOf = asOf.atAnyRevision();
    }

    /** Those that concern the one who orders and cover the activity, judged; those linked to the agreement come first. */
    List<AgreementId> passing(CallOff refused) {
        return book.getPortfolio().stream()
                .flatMap(files -> files.views(asOf.onDay(refused.getOrderedOn())).stream())
                .filter(view -> !view.getFile().getId().equals(own.getId()))
                .filter(view -> isAtHand(view, refused))
                .filter(view -> book.assess(view, refused).getOutcome() == Outcome.MET)
                .map(FileView::terms)
                .sorted(Comparator.comparing(terms -> !linksTo(own, terms) && !linksTo(terms, own)))
                .map(Agreement::getId)
                .toList();
    }

    private static boolean isAtHand(FileView view, CallOff refused) {
        return view.terms().findArea(refused.getActivity().getArea()).isPresent()
                && view.reach(refused.getOrderedBy().getId()).isPresent();
    }

    private static boolean linksTo(Agreement one, Agreement other) {
        return one.getLinks().stream().anyMatch(link -> link.getAgreement().equals(other.getId()));
    }
}
