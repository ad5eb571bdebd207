package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.FileView;
import se.samverkan.core.file.InPlace;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.Succession;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether each party still stands in its own place: one finding for each party of the day that a succession is stated of.
 * Where another has come in its place the finding isn't met, and gives the name to write and the one to find the agreement
 * by. Where that can't be told, the finding names what is missing, and of a ring of successions who is in it.
 *
 * <p>What is stated of the partners says so; the rule cites no paragraph, and since it tells of a fact rather than a fault,
 * it is advice.
 */
@PublicApi(CALL)
public final class PartySuccession extends AbstractRule {

    /** The rule's code, {@code agreement.party-succession}. */
    public static final FindingCode CODE = FindingCode.of("agreement.party-succession");

    private static final Source CLAUSE = Source.clause("parties");

    /** Makes the rule. */
    public PartySuccession() {
        super(
                CODE,
                Nature.ADVICE,
                Scope.FILE,
                List.of(CLAUSE),
                List.of(
                        InputCode.PARTY_DAYS,
                        InputCode.SUCCESSION_ORDER,
                        InputCode.SUCCESSION_DAY,
                        InputCode.PARTNER_SUCCESSOR));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        FileView view = matter.getView();
        return Stream.concat(
                        Parties.on(view).stream()
                                .filter(PartySuccession::isSucceeded)
                                .map(party -> judge(view, party, view.inPlaceOf(party))),
                        Parties.perhapsOn(view).stream()
                                .filter(PartySuccession::isSucceeded)
                                .map(party -> judgePerhaps(view, party)))
                .toList();
    }

    private static boolean isSucceeded(Partner party) {
        return !party.getSuccessions().isEmpty();
    }

    /** One that isn't known to be a party stands in its own place where it would if it were; else its days decide. */
    private static Finding judgePerhaps(FileView view, Partner party) {
        Finding ifParty = judge(view, party, view.inPlaceOf(party));
        return ifParty.getOutcome() == Outcome.NOT_MET
                ? start(Outcome.NOT_ASSESSED, view, party)
                        .variant("party-days")
                        .missing(InputCode.PARTY_DAYS)
                        .build()
                : ifParty;
    }

    private static Finding judge(FileView view, Partner party, List<InPlace> places) {
        List<InputCode> missing =
                places.stream().flatMap(place -> place.getMissing().stream()).toList();
        if (missing.contains(InputCode.SUCCESSION_ORDER)) {
            return start(Outcome.NOT_ASSESSED, view, party)
                    .variant("ring")
                    .value("ring", Parties.namesOf(view, reached(view, party)))
                    .missing(InputCode.SUCCESSION_ORDER)
                    .build();
        }
        List<PartnerId> successors = places.stream()
                .map(InPlace::getId)
                .filter(id -> !id.equals(party.getId()))
                .toList();
        if (successors.isEmpty()) {
            return start(Outcome.MET, view, party).build();
        }
        Finding.Builder finding = start(missing.isEmpty() ? Outcome.NOT_MET : Outcome.NOT_ASSESSED, view, party)
                .value("successors", Parties.namesOf(view, successors));
        missing.forEach(finding::missing);
        if (missing.isEmpty() && places.size() == 1) {
            places.get(0).getSince().ifPresent(since -> finding.variant("since").value("since", since));
        }
        return finding.build();
    }

    /** The party and everyone that the successions lead to from it, each once. */
    private static List<PartnerId> reached(FileView view, Partner party) {
        List<PartnerId> reached = new ArrayList<>(List.of(party.getId()));
        for (int i = 0; i < reached.size(); i++) {
            view.findPartner(reached.get(i)).map(Partner::getSuccessions).orElse(List.of()).stream()
                    .map(Succession::getSuccessor)
                    .filter(id -> !reached.contains(id))
                    .forEach(reached::add);
        }
        return reached;
    }

    private static Finding.Builder start(Outcome outcome, FileView view, Partner party) {
        return Finding.builder(CODE, outcome)
                .path("agreement.parties[" + party.getId() + "]")
                .value("name", Parties.name(view, party))
                .value("day", view.getAsOf().getDay())
                .value("kind", Word.of(view.terms().getKind()))
                .source(CLAUSE);
    }
}
