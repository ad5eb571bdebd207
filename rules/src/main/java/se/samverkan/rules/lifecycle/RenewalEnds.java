package se.samverkan.rules.lifecycle;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.OptionalInt;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Renewal;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether an automatic renewal comes to an end by itself: after so many times, or by a latest day. One that goes on until
 * somebody gives notice needs a person's judgement.
 */
@PublicApi(CALL)
public final class RenewalEnds extends AbstractRule {

    /** The rule's code, {@code renewal.end}. */
    public static final FindingCode CODE = FindingCode.of("renewal.end");

    private static final Source CLAUSE = Source.clause("renewal");

    /** Makes the rule. */
    public RenewalEnds() {
        super(CODE, Nature.ADVICE, Scope.FILE, List.of(CLAUSE), List.of());
    }

    @Override
    public List<Finding> judge(Matter matter) {
        TermClauses clauses = matter.getTerms().getTermClauses();
        return clauses.getRenewal().map(renewal -> judge(matter, clauses, renewal)).stream()
                .toList();
    }

    private static Finding judge(Matter matter, TermClauses clauses, Renewal renewal) {
        OptionalInt times = renewal.getTimes();
        boolean ends = times.isPresent() || clauses.getLatestLastDay().isPresent();
        Finding.Builder finding = Finding.builder(CODE, ends ? Outcome.MET : Outcome.NEEDS_JUDGEMENT)
                .path("agreement.termClauses.renewal")
                .value("step", renewal.getStep())
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(CLAUSE);
        if (clauses.getLatestLastDay().isPresent()) {
            finding.variant("day").value("latest", clauses.getLatestLastDay().get());
        } else if (times.isPresent()) {
            finding.variant(times.getAsInt() == 1 ? "once" : "times").value("times", times.getAsInt());
        }
        return finding.build();
    }
}
