package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.core.PublicApi;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.partner.Partner;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;
import se.samverkan.rules.internal.SignedDays;

/**
 * Whether each party still has the name that it signed under: one finding a party. A registrar who files or writes
 * something on a day needs two names: the one to write that day, and the one to find the agreement by. Where they differ the
 * finding isn't met, and gives both, with the day of the change where it is known. Nothing is wrong with the agreement then,
 * since the legal person is the same, so this is advice and never stands in the way.
 *
 * <p>The name at signing is that of the partner as the agreement gives it, in every reading of the signature's date. The
 * name of the day is that of the partner as known then. A party that hasn't signed by the day, in a reading, stands under the
 * day's name.
 * The names' history says so; the rule cites no paragraph. Of a party in whose place another surely stands that day, the
 * question doesn't arise.
 */
@PublicApi(CALL)
public final class PartyNameOnDay extends AbstractRule {

    /** The rule's code, {@code agreement.party-name}. */
    public static final FindingCode CODE = FindingCode.of("agreement.party-name");

    /** The input that is missing where no name of a party is known for a day. */
    public static final InputCode NAME = InputCode.of("party.name");

    private static final Source CLAUSE = Source.clause("parties");

    /** Makes the rule. */
    public PartyNameOnDay() {
        super(
                CODE,
                Nature.ADVICE,
                Scope.FILE,
                List.of(CLAUSE),
                List.of(InputCode.PARTY_DAYS, InputCode.SIGNATURE_DATE, NAME));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        FileView view = matter.getView();
        return Stream.concat(
                        Parties.on(view).stream()
                                .filter(party -> mayStandThere(view, party))
                                .map(party -> judge(view, party)),
                        Parties.perhapsOn(view).stream()
                                .filter(party -> mayStandThere(view, party))
                                .map(party -> judgePerhaps(view, party)))
                .toList();
    }

    /** The name of one that isn't known to be a party is the same where it would be if it were; else its days decide. */
    private static Finding judgePerhaps(FileView view, Partner party) {
        Finding ifParty = judge(view, party);
        return ifParty.getOutcome() == Outcome.NOT_MET
                ? start(Outcome.NOT_ASSESSED, view, party)
                        .variant("party-days")
                        .missing(InputCode.PARTY_DAYS)
                        .build()
                : ifParty;
    }

    private static boolean mayStandThere(FileView view, Partner party) {
        return view.inPlaceOf(party).stream().anyMatch(place -> place.getId().equals(party.getId()));
    }

    private static Finding judge(FileView view, Partner party) {
        Optional<String> name = party.nameAt(view.getAsOf().atAnyRevision());
        if (name.isEmpty()) {
            return start(Outcome.NOT_ASSESSED, view, party).missing(NAME).build();
        }
        Set<Optional<String>> names = namesWhenSigned(view, party);
        if (names.isEmpty()) {
            return start(Outcome.MET, view, party).variant("unsigned").build();
        }
        if (maySignLater(view, party)) {
            names.add(name);
        }
        if (names.equals(Set.of(name))) {
            return start(Outcome.MET, view, party).build();
        }
        return names.contains(name) || names.contains(Optional.<String>empty())
                ? notAssessed(view, party, names)
                : renamed(view, party, names);
    }

    /** The names that the party may have signed under by the day; empty where it surely hasn't signed by then. */
    private static Set<Optional<String>> namesWhenSigned(FileView view, Partner party) {
        NameHistory history = new NameHistory(asGiven(view, party), view.getAsOf());
        return SignedDays.by(party.getId(), view.terms()).stream()
                .map(signature -> history.whenSigned(signature, view.getAsOf().getDay()))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElseGet(Set::of);
    }

    private static boolean maySignLater(FileView view, Partner party) {
        LocalDate dayAfter = view.getAsOf().getDay().plusDays(1);
        return SignedDays.by(party.getId(), view.terms()).stream()
                .allMatch(signature -> SignedDays.firstFrom(dayAfter, signature).isPresent());
    }

    private static Partner asGiven(FileView view, Partner party) {
        return view.terms().getParties().stream()
                .map(given -> given.getPartner())
                .filter(party::isSameAs)
                .findFirst()
                .orElseThrow();
    }

    private static Finding notAssessed(FileView view, Partner party, Set<Optional<String>> names) {
        Finding.Builder finding = start(Outcome.NOT_ASSESSED, view, party).variant("at-signing");
        if (names.size() > 1) {
            finding.missing(InputCode.SIGNATURE_DATE);
        }
        if (names.contains(Optional.<String>empty())) {
            finding.missing(NAME);
        }
        return finding.build();
    }

    private static Finding renamed(FileView view, Partner party, Set<Optional<String>> names) {
        Optional<LocalDate> since =
                new NameHistory(party, view.getAsOf()).since(view.getAsOf().getDay());
        Finding.Builder finding = start(Outcome.NOT_MET, view, party)
                .variant(since.isPresent() ? "renamed-since" : "renamed")
                .value("former", names.stream().flatMap(Optional::stream).toList());
        since.ifPresent(day -> finding.value("since", day));
        return finding.build();
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
