package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether amendments that change the same thing take effect in the order that they were signed and recorded in. Where one
 * signed or recorded later takes effect earlier, what it changes holds only until the day of the other, and whether that was
 * meant is for a person to judge. The agreement's own terms say so; the rule cites no paragraph.
 *
 * <p>Where the days of signing don't tell, and the order recorded is right, the question isn't assessed.
 */
@PublicApi(CALL)
public final class AmendmentOrder extends AbstractRule {

    /** The rule's code, {@code amendment.order}. */
    public static final FindingCode CODE = FindingCode.of("amendment.order");

    private static final Source CLAUSE = Source.clause("amendments");

    /** Makes the rule. */
    public AmendmentOrder() {
        super(CODE, Nature.ADVICE, Scope.FILE, List.of(CLAUSE), List.of(InputCode.AMENDMENT_SIGNED_ON));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        KnownAmendments known = new KnownAmendments(matter);
        List<AmendedTwice> pairs = AmendedTwice.among(known.inOrderRecorded(), AmendmentOrder::areOfTwoDays);
        List<Finding> found = new ArrayList<>();
        for (AmendedTwice pair : pairs) {
            judge(pair)
                    .ifPresent(finding -> found.add(known.about(pair.one(), pair.other(), finding)
                            .value("changed", pair.changed())
                            .build()));
        }
        return found.isEmpty() && !pairs.isEmpty() ? List.of(met(pairs.size())) : found;
    }

    private static boolean areOfTwoDays(Amendment one, Amendment other) {
        return !one.getEffectiveFrom().equals(other.getEffectiveFrom());
    }

    private static Optional<Finding.Builder> judge(AmendedTwice pair) {
        if (pair.isOtherEarlier()) {
            return Optional.of(Finding.builder(CODE, Outcome.NEEDS_JUDGEMENT).variant("recorded"));
        }
        Optional<LocalDate> one = pair.one().getSignedOn();
        Optional<LocalDate> other = pair.other().getSignedOn();
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.of(Finding.builder(CODE, Outcome.NOT_ASSESSED).missing(InputCode.AMENDMENT_SIGNED_ON));
        }
        return one.get().isAfter(other.get())
                ? Optional.of(Finding.builder(CODE, Outcome.NEEDS_JUDGEMENT)
                        .variant("signed")
                        .value("oneSigned", one.get())
                        .value("otherSigned", other.get()))
                : Optional.empty();
    }

    private static Finding met(int pairs) {
        return Finding.builder(CODE, Outcome.MET)
                .path("amendments")
                .value("number", pairs)
                .source(CLAUSE)
                .build();
    }
}
