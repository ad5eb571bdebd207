package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether no two known amendments change the same thing from the same day, and not to the same. Which of two that do holds is
 * for a person to judge; until then the terms are by the one recorded last. The agreement's own terms say so; the rule cites
 * no paragraph.
 *
 * <p>What a person decides can be recorded as a decision on the finding, or as an amendment in the place of one of the two.
 * Where a call-off or an activity is judged, the amendments in effect on its day are asked about.
 */
@PublicApi(CALL)
public final class AmendmentConflict extends AbstractRule {

    /** The rule's code, {@code amendment.conflict}. */
    public static final FindingCode CODE = FindingCode.of("amendment.conflict");

    private static final Source CLAUSE = Source.clause("amendments");

    /** Makes the rule. */
    public AmendmentConflict() {
        super(CODE, Nature.TERM_OF_AGREEMENT, Scope.FILE, List.of(CLAUSE), List.of());
    }

    @Override
    public List<Finding> judge(Matter matter) {
        KnownAmendments known = new KnownAmendments(matter);
        List<Amendment> amendments = known.inOrderRecorded();
        if (amendments.size() < 2) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        for (AmendedTwice pair : AmendedTwice.among(amendments, AmendmentConflict::isFromOneDay)) {
            Finding.Builder finding = Finding.builder(CODE, Outcome.NEEDS_JUDGEMENT);
            found.add(known.about(pair.one(), pair.other(), finding)
                    .value("changed", pair.changed())
                    .build());
        }
        return found.isEmpty() ? List.of(met(amendments)) : found;
    }

    private static boolean isFromOneDay(Amendment one, Amendment other) {
        return one.getEffectiveFrom().equals(other.getEffectiveFrom());
    }

    private static Finding met(List<Amendment> amendments) {
        return Finding.builder(CODE, Outcome.MET)
                .path("amendments")
                .value("number", amendments.size())
                .source(CLAUSE)
                .build();
    }
}
