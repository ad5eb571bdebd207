package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.time.Term;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether a call-off is dated inside the agreement's term, its first and last day included. It is the day of the
 * order that counts, not the days on which the course is held. The clause of the agreement says so, and for a framework
 * agreement under LOU chapter 7 the act too (LOU 1:20, 7:3).
 */
@PublicApi(CALL)
public final class CallOffInTerm extends AbstractRule {

    /** The rule's code, {@code call-off.term}. */
    public static final FindingCode CODE = FindingCode.of("call-off.term");

    /** Makes the rule. */
    public CallOffInTerm() {
        super(
                CODE,
                Nature.TERM_OF_AGREEMENT,
                Scope.ACTIVITY,
                List.of(Source.clause("term"), Source.statute("LOU 1:20"), Source.statute("LOU 7:3")),
                List.of(InputCode.NOTICE_MOMENT, InputCode.TERM_FIRST_DAY, InputCode.TERM));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        if (matter.getTerms().getKind() == AgreementKind.LETTER_OF_INTENT) {
            return List.of();
        }
        return matter.getCallOff().map(callOff -> judge(matter, callOff)).stream()
                .toList();
    }

    private static Finding judge(Matter matter, CallOff callOff) {
        LocalDate day = callOff.getOrderedOn();
        Fact<Term> term = matter.getFacts().term();
        Optional<Boolean> covers = term.getValue().flatMap(stated -> stated.covers(day));
        Outcome outcome =
                covers.map(inside -> inside ? Outcome.MET : Outcome.NOT_MET).orElse(Outcome.NOT_ASSESSED);
        Finding.Builder finding = Finding.builder(CODE, outcome)
                .path(matter.path("orderedOn"))
                .value("day", day)
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(Source.clause("term"));
        if (matter.getFacts().procurementBasis().getValue().equals(Optional.of(ProcurementBasis.CHAPTER_7))) {
            finding.source(Source.statute("LOU 1:20")).source(Source.statute("LOU 7:3"));
            matter.getFacts().procurementBasis().getAssumptions().forEach(finding::assuming);
        }
        if (outcome == Outcome.NOT_ASSESSED) {
            matter.getFacts().openDays().forEach(finding::missing);
        } else {
            term.getAssumptions().forEach(finding::assuming);
            addDays(finding, term.getValue().orElseThrow(), day, outcome);
        }
        return finding.build();
    }

    private static void addDays(Finding.Builder finding, Term term, LocalDate day, Outcome outcome) {
        Optional<LocalDate> first = term.getFirstDay();
        Optional<LocalDate> last = term.getLastDay();
        first.ifPresent(stated -> finding.value("firstDay", stated));
        last.ifPresent(stated -> finding.value("lastDay", stated));
        if (outcome == Outcome.NOT_MET && first.filter(day::isBefore).isPresent()) {
            finding.variant("before")
                    .value("daysOutside", days(day, first.get()))
                    .counterOffer(
                            CounterOffer.builder().earliestDay(first.get()).build());
        } else if (outcome == Outcome.NOT_MET) {
            LocalDate latest = term.getLatestLastDay().orElseThrow();
            finding.variant(last.isPresent() ? "after" : "after-latest")
                    .value("latestDay", latest)
                    .value("daysOutside", days(latest, day))
                    .counterOffer(CounterOffer.builder()
                            .latestDay(latest)
                            .leastLastDay(day)
                            .build());
        } else if (last.isEmpty()) {
            Optional<LocalDate> earliest = term.getEarliestLastDay();
            earliest.ifPresent(sure -> finding.value("earliestDay", sure));
            finding.variant(earliest.isPresent() ? "at-least" : "open-ended");
        }
    }

    private static Period days(LocalDate from, LocalDate to) {
        return Period.ofDays(Math.toIntExact(ChronoUnit.DAYS.between(from, to)));
    }
}
