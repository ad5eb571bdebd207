package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.Contact;
import se.samverkan.core.agreement.CoveredDepartment;
import se.samverkan.core.agreement.GovernanceBody;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.FileView;
import se.samverkan.core.file.InPlace;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.partner.MembershipBody;
import se.samverkan.core.share.Contribution;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether those whom the agreement names in its parts belong to it: who has signed is a party on some day, and who has a case
 * number, a contact, a contribution, a seat in the governance body or a department is a party or a member of one. Those whose
 * legal successors the parties have, and the successors themselves, belong too. What is named of another is found, one
 * finding for each part. Nothing is refused for it, since the party may be what is forgotten.
 *
 * <p>It is asked of the file as a whole, and where the agreement has parties and names anyone in these parts.
 */
@PublicApi(CALL)
public final class NamedPartners extends AbstractRule {

    /** The rule's code, {@code agreement.named-partners}. */
    public static final FindingCode CODE = FindingCode.of("agreement.named-partners");

    private static final Source CLAUSE = Source.clause("parties");

    /** A part of the agreement, whom it names, and who may be named there. */
    private record Part(String name, String path, Collection<PartnerId> named, Set<PartnerId> belonging) {

        List<PartnerId> outsiders() {
            return named.stream()
                    .filter(id -> !belonging.contains(id))
                    .distinct()
                    .toList();
        }
    }

    /** Makes the rule. */
    public NamedPartners() {
        super(CODE, Nature.ADVICE, Scope.FILE, List.of(CLAUSE), List.of());
    }

    @Override
    public List<Finding> judge(Matter matter) {
        Agreement terms = matter.getTerms();
        if (matter.getActivity().isPresent() || terms.getParties().isEmpty()) {
            return List.of();
        }
        List<Part> parts = parts(matter.getView());
        List<Finding> outside = parts.stream()
                .filter(part -> !part.outsiders().isEmpty())
                .map(part -> outside(matter.getView(), part))
                .toList();
        boolean named = parts.stream().anyMatch(part -> !part.named().isEmpty());
        return outside.isEmpty() && named
                ? List.of(start(Outcome.MET, matter.getView(), "agreement").build())
                : outside;
    }

    private static List<Part> parts(FileView view) {
        Agreement terms = view.terms();
        Set<PartnerId> parties = parties(view);
        Set<PartnerId> all = new HashSet<>(parties);
        all.addAll(members(view));
        return List.of(
                new Part("signatures", "signatures", ids(terms.getSignatures(), Signature::getPartner), parties),
                new Part("case-numbers", "caseNumbers", terms.getCaseNumbers().keySet(), all),
                new Part("contacts", "contacts", ids(terms.getContacts(), Contact::getPartner), all),
                new Part("contributions", "contributions", ids(terms.getContributions(), Contribution::getBy), all),
                new Part(
                        "governance-body",
                        "governanceBody.members",
                        terms.getGovernanceBody()
                                .map(GovernanceBody::getMembers)
                                .orElse(Set.of()),
                        all),
                new Part(
                        "departments", "departments", ids(terms.getDepartments(), CoveredDepartment::getPartner), all));
    }

    private static <T> List<PartnerId> ids(List<? extends T> parts, Function<T, PartnerId> partnerOf) {
        List<PartnerId> ids = new ArrayList<>();
        parts.forEach(part -> ids.add(partnerOf.apply(part)));
        return ids;
    }

    /** The parties of every day, those in whose place they stand, and those who stand in theirs. */
    private static Set<PartnerId> parties(FileView view) {
        Set<PartnerId> parties = new HashSet<>();
        for (Party party : view.terms().getParties()) {
            for (InPlace place : view.inPlaceOf(party.getPartner())) {
                parties.add(place.getId());
                parties.addAll(place.getPredecessors());
            }
        }
        return parties;
    }

    private static Set<PartnerId> members(FileView view) {
        Set<PartnerId> members = new HashSet<>();
        view.terms().getParties().stream()
                .map(party -> view.partner(party.getPartner()))
                .flatMap(partner ->
                        partner instanceof MembershipBody body ? body.getMemberships().stream() : Stream.empty())
                .forEach(membership -> members.add(membership.getMember().getId()));
        return members;
    }

    private static Finding outside(FileView view, Part part) {
        Finding.Builder finding = start(Outcome.NOT_MET, view, "agreement." + part.path())
                .value("outsiders", Parties.namesOf(view, part.outsiders()));
        return part.name().equals("signatures")
                ? finding.variant("signatures").build()
                : finding.value("part", Word.of("agreement-part." + part.name()))
                        .build();
    }

    private static Finding.Builder start(Outcome outcome, FileView view, String path) {
        return Finding.builder(CODE, outcome)
                .path(path)
                .value("kind", Word.of(view.terms().getKind()))
                .source(CLAUSE);
    }
}
