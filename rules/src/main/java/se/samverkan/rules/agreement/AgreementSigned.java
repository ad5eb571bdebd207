package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.time.DateRange;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;
import se.samverkan.rules.internal.SignedDays;

/**
 * Whether every party of the day has signed the agreement, on that day or before it. A date that is known in part is read in
 * every way that it allows: a 24 March whose year is unstated may be before the day or after it. The signatures themselves
 * say so; the rule cites no paragraph. Who may sign for a party isn't judged here.
 *
 * <p>The question doesn't arise of what is ordered or done under a letter of intent, which carries no orders: there it is
 * asked of the file as a whole alone.
 */
@PublicApi(CALL)
public final class AgreementSigned extends AbstractRule {

    /** The rule's code, {@code agreement.signed}. */
    public static final FindingCode CODE = FindingCode.of("agreement.signed");

    private static final Source CLAUSE = Source.clause("signatures");

    /** Makes the rule. */
    public AgreementSigned() {
        super(
                CODE,
                Nature.TERM_OF_AGREEMENT,
                Scope.FILE,
                List.of(CLAUSE),
                List.of(InputCode.SIGNATURE_DATE, InputCode.PARTY_DAYS));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        List<Partner> parties = Parties.surelyOrPerhapsOn(matter.getView());
        return parties.isEmpty() || isUnderALetterOfIntent(matter) ? List.of() : List.of(judge(matter, parties));
    }

    private static boolean isUnderALetterOfIntent(Matter matter) {
        return matter.getTerms().getKind() == AgreementKind.LETTER_OF_INTENT
                && matter.getActivity().isPresent();
    }

    private static Finding judge(Matter matter, List<Partner> parties) {
        FileView view = matter.getView();
        List<Partner> perhaps = Parties.perhapsOn(view);
        List<Partner> unsigned = new ArrayList<>();
        List<Partner> open = new ArrayList<>();
        List<Partner> ifParties = new ArrayList<>();
        for (Partner party : parties) {
            Optional<Boolean> signed =
                    isSigned(party, matter.getTerms(), view.getAsOf().getDay());
            if (perhaps.contains(party) && !signed.equals(Optional.of(true))) {
                ifParties.add(party);
            } else if (signed.isEmpty()) {
                open.add(party);
            } else if (!signed.get()) {
                unsigned.add(party);
            }
        }
        if (!unsigned.isEmpty()) {
            return notMet(matter, unsigned);
        }
        if (!ifParties.isEmpty()) {
            Finding.Builder finding = finding(Outcome.NOT_ASSESSED, view, ifParties)
                    .variant("party-days")
                    .missing(InputCode.PARTY_DAYS);
            return (open.isEmpty() ? finding : finding.missing(InputCode.SIGNATURE_DATE)).build();
        }
        return open.isEmpty()
                ? finding(Outcome.MET, view, parties).build()
                : finding(Outcome.NOT_ASSESSED, view, open)
                        .missing(InputCode.SIGNATURE_DATE)
                        .build();
    }

    /** Whether a party has signed by the day; absent where a date that is known in part decides. */
    private static Optional<Boolean> isSigned(Partner party, Agreement terms, LocalDate day) {
        List<DateRange> days =
                SignedDays.by(party.getId(), terms).stream().map(SignedDays::of).toList();
        if (days.stream().anyMatch(DateRange.until(day)::encloses)) {
            return Optional.of(true);
        }
        return days.stream().anyMatch(DateRange.until(day)::overlaps) ? Optional.empty() : Optional.of(false);
    }

    private static Finding notMet(Matter matter, List<Partner> unsigned) {
        Finding.Builder finding = finding(Outcome.NOT_MET, matter.getView(), unsigned);
        List<Optional<LocalDate>> later = unsigned.stream()
                .map(party -> firstDay(party, matter.getTerms()))
                .toList();
        if (later.stream().allMatch(Optional::isPresent)) {
            LocalDate last = later.stream()
                    .flatMap(Optional::stream)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            finding.variant("later").value("signedOn", last);
            if (matter.getCallOff().isPresent()) {
                finding.counterOffer(CounterOffer.builder().earliestDay(last).build());
            }
        }
        return finding.build();
    }

    /** The day of a party's first signature, where a signature's date is whole. */
    private static Optional<LocalDate> firstDay(Partner party, Agreement terms) {
        return SignedDays.by(party.getId(), terms).stream()
                .map(SignedDays::of)
                .filter(days -> days.lengthInDays().orElse(0) == 1)
                .flatMap(days -> days.getFirstDay().stream())
                .min(Comparator.naturalOrder());
    }

    private static Finding.Builder finding(Outcome outcome, FileView view, List<Partner> parties) {
        return Finding.builder(CODE, outcome)
                .path("agreement.signatures")
                .value("parties", Parties.names(view, parties))
                .value("day", view.getAsOf().getDay())
                .value("kind", Word.of(view.terms().getKind()))
                .source(CLAUSE);
    }
}
