package se.samverkan.rules.lifecycle;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.Facts;
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
 * agreement, and on the days of an overlap both are in force. The other is looked for in the portfolio.
 */
@PublicApi(CALL)
public final class AgreementSuccession extends AbstractRule {

    /** The rule's code, {@code agreement.succession}. */
    public static final FindingCode CODE = FindingCode.of("agreement.succession");

    /** Makes the rule. */
    public AgreementSuccession() {
        super(CODE, Nature.ADVICE, Scope.FILE);
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
                .flatMap(files -> files.find(replaced))
                .map((AgreementFile file) -> file.at(matter.getView().getAsOf()).facts());
        if (other.isEmpty()) {
            return start(matter, replaced, Outcome.NOT_ASSESSED)
                    .missing(InputCode.REPLACED_FILE)
                    .build();
        }
        Optional<LocalDate> first = matter.getFacts().term().getValue().flatMap(Term::getFirstDay);
        Optional<LocalDate> last = other.get().term().getValue().flatMap(Term::getLastDay);
        if (first.isEmpty() || last.isEmpty()) {
            Finding.Builder finding = start(matter, replaced, Outcome.NOT_ASSESSED);
            if (first.isEmpty()) {
                finding.missing(InputCode.TERM_FIRST_DAY);
            }
            if (last.isEmpty()) {
                finding.missing(InputCode.REPLACED_LAST_DAY);
            }
            return finding.build();
        }
        return judge(matter, replaced, other.get(), first.get(), last.get());
    }

    private static Finding judge(Matter matter, AgreementId replaced, Facts other, LocalDate first, LocalDate last) {
        LocalDate seamless = last.plusDays(1);
        Finding.Builder finding = start(matter, replaced, first.equals(seamless) ? Outcome.MET : Outcome.NOT_MET)
                .value("firstDay", first)
                .value("lastDay", last);
        if (first.isAfter(seamless)) {
            finding.variant("gap")
                    .value("from", seamless)
                    .value("until", first.minusDays(1))
                    .value("days", DaysLate.between(seamless, first));
        } else if (first.isBefore(seamless)) {
            finding.variant("overlap").value("days", DaysLate.between(first, seamless));
        }
        matter.getFacts().term().getAssumptions().forEach(finding::assuming);
        other.term().getAssumptions().forEach(finding::assuming);
        return finding.build();
    }

    private static Finding.Builder start(Matter matter, AgreementId replaced, Outcome outcome) {
        return Finding.builder(CODE, outcome)
                .path("agreement.links")
                .value("replaced", replaced.toString())
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(Source.practice("agreements one after the other"));
    }
}
