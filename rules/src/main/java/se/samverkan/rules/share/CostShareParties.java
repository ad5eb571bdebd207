package se.samverkan.rules.share;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.FileView;
import se.samverkan.core.file.InPlace;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.partner.MembershipBody;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;
import se.samverkan.rules.internal.Names;

/**
 * Whether those who share the agreement's costs are parties on the day, or members of one. A party that has left while the
 * shares still name it is found apart from one that never was a party: its share is to be split again. Those whose legal
 * successors the parties have, and the successors themselves, belong to them.
 *
 * <p>It is asked of the file as a whole, and where the agreement has parties and states cost shares.
 */
@PublicApi(CALL)
public final class CostShareParties extends AbstractRule {

    /** The rule's code, {@code cost-shares.parties}. */
    public static final FindingCode CODE = FindingCode.of("cost-shares.parties");

    private static final Source CLAUSE = Source.clause("costShares");

    /** Makes the rule. */
    public CostShareParties() {
        super(CODE, Nature.ADVICE, Scope.FILE, List.of(CLAUSE), List.of());
    }

    @Override
    public List<Finding> judge(Matter matter) {
        FileView view = matter.getView();
        List<PartnerId> sharing =
                view.terms().getCostShares().map(shares -> shares.getPartners()).orElse(List.of());
        if (matter.getActivity().isPresent()
                || sharing.isEmpty()
                || view.terms().getParties().isEmpty()) {
            return List.of();
        }
        Set<PartnerId> now =
                belonging(view, party -> party.getDays().contains(view.getAsOf().getDay()));
        Set<PartnerId> ever = belonging(view, party -> true);
        List<Finding> findings = new ArrayList<>();
        add(findings, view, "other-days", sharing, id -> !now.contains(id) && ever.contains(id));
        add(findings, view, "never", sharing, id -> !ever.contains(id));
        return findings.isEmpty() ? List.of(start(Outcome.MET, view).build()) : findings;
    }

    private static void add(
            List<Finding> findings,
            FileView view,
            String variant,
            List<PartnerId> sharing,
            Predicate<PartnerId> outside) {
        List<String> outsiders =
                sharing.stream().filter(outside).map(id -> name(view, id)).toList();
        if (!outsiders.isEmpty()) {
            findings.add(start(Outcome.NOT_MET, view)
                    .variant(variant)
                    .value("outsiders", outsiders)
                    .value("day", view.getAsOf().getDay())
                    .build());
        }
    }

    /** The partners of some parties, their members, those in whose place they stand, and those who stand in theirs. */
    private static Set<PartnerId> belonging(FileView view, Predicate<Party> which) {
        Set<PartnerId> belonging = new HashSet<>();
        view.terms().getParties().stream().filter(which).map(Party::getPartner).forEach(partner -> {
            for (InPlace place : view.inPlaceOf(partner)) {
                belonging.add(place.getId());
                belonging.addAll(place.getPredecessors());
            }
            Stream.of(view.partner(partner))
                    .filter(MembershipBody.class::isInstance)
                    .flatMap(body -> ((MembershipBody) body).getMemberships().stream())
                    .forEach(membership -> belonging.add(membership.getMember().getId()));
        });
        return belonging;
    }

    private static String name(FileView view, PartnerId id) {
        return view.findPartner(id).map(partner -> Names.of(view, partner)).orElse(id.toString());
    }

    private static Finding.Builder start(Outcome outcome, FileView view) {
        return Finding.builder(CODE, outcome)
                .path("agreement.costShares")
                .value("kind", Word.of(view.terms().getKind()))
                .source(CLAUSE);
    }
}
