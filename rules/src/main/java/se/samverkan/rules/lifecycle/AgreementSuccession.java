package se.samverkan.rules.lifecycle;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.file.Facts;
import se.samverkan.core.file.FileView;
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
 * Whether an agreement that replaces another begins on the day after the other's last day: a gap leaves days without an
 * agreement, and on the days of an overlap both are in force. Where the other's last day is open, what holds on each day that it
 * may be is found. The other is looked for in the portfolio.
 */
@PublicApi(CALL)
public final class AgreementSuccession extends AbstractRule {

    /** The rule's code, {@code agreement.succession}. */
    public static final FindingCode CODE = FindingCode.of("agreement.succession");

    private static final Source PRACTICE = Source.practice("agreements one after the other");

    /** Makes the rule. */
    public AgreementSuccession() {
        super(
                CODE,
                Nature.ADVICE,
                Scope.FILE,
                List.of(PRACTICE),
                List.of(InputCode.REPLACED_LAST_DAY, InputCode.REPLACED_FILE, InputCode.TERM_FIRST_DAY));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter.getTerms().getLinks().stream()
                .filter(link -> link.getType() == AgreementLink.Type.REPLACES)
                .map(link -> judge(matter, link.getAgreement()))
                .toList();
    }

    private static Finding judge(Matter matter, AgreementId replaced) {
        Optional<Facts> other = matter.getPortfolio()
                .flatMap(files -> files.view(replaced, matter.getView().getAsOf()))
                .map(FileView::facts);
        if (other.isEmpty()) {
            return start(matter, replaced, Outcome.NOT_ASSESSED)
                    .missing(InputCode.REPLACED_FILE)
                    .build();
        }
        Optional<LocalDate> first = matter.getFacts().term().getValue().flatMap(Term::getFirstDay);
        Optional<Term> old = other.get().term().getValue();
        Finding.Builder finding = first.flatMap(day -> old.flatMap(term -> judge(matter, replaced, day, term)))
                .orElseGet(() -> open(matter, replaced, first.isPresent(), old));
        matter.getFacts().term().getAssumptions().forEach(finding::assuming);
        other.get().term().getAssumptions().forEach(finding::assuming);
        return finding.build();
    }

    private static Finding.Builder open(
            Matter matter, AgreementId replaced, boolean firstDayKnown, Optional<Term> old) {
        Finding.Builder finding = start(matter, replaced, Outcome.NOT_ASSESSED);
        if (!firstDayKnown) {
            finding.missing(InputCode.TERM_FIRST_DAY);
        }
        if (old.filter(term -> term.isOpenEnded() || term.getLastDay().isPresent())
                .isEmpty()) {
            finding.missing(InputCode.REPLACED_LAST_DAY);
        }
        return finding;
    }

    /** What holds on whichever of its possible last days the other ends; nothing where they differ. */
    private static Optional<Finding.Builder> judge(Matter matter, AgreementId replaced, LocalDate first, Term old) {
        if (old.isOpenEnded()) {
            return Optional.of(start(matter, replaced, Outcome.NOT_MET)
                    .variant("overlap-endless")
                    .value("firstDay", first));
        }
        Optional<LocalDate> earliest = old.getEarliestLastDay();
        Optional<LocalDate> latest = old.getLatestLastDay();
        if (old.getLastDay().filter(last -> first.equals(last.plusDays(1))).isPresent()) {
            return old.getLastDay()
                    .map(last -> start(matter, replaced, Outcome.MET)
                            .value("firstDay", first)
                            .value("lastDay", last));
        }
        boolean known = old.getLastDay().isPresent();
        return latest.filter(last -> first.isAfter(last.plusDays(1)))
                .map(last -> start(matter, replaced, Outcome.NOT_MET)
                        .variant(known ? "gap" : "gap-at-least")
                        .value("firstDay", first)
                        .value("lastDay", last)
                        .value("from", last.plusDays(1))
                        .value("until", first.minusDays(1))
                        .value("days", DaysLate.between(last.plusDays(1), first)))
                .or(() -> earliest.filter(last -> !first.isAfter(last))
                        .map(last -> start(matter, replaced, Outcome.NOT_MET)
                                .variant(known ? "overlap" : "overlap-at-least")
                                .value("firstDay", first)
                                .value("lastDay", last)
                                .value("days", DaysLate.between(first, last.plusDays(1)))));
    }

    private static Finding.Builder start(Matter matter, AgreementId replaced, Outcome outcome) {
        return Finding.builder(CODE, outcome)
                .path("agreement.links")
                .value("replaced", replaced.toString())
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(PRACTICE);
    }
}
