package se.samverkan.rules.validation;

import jakarta.validation.ConstraintDeclarationException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.rules.Rule;
import se.samverkan.rules.Scope;

/** How far an agreement has come, and what is asked about it first then. */
enum Stage {
    DRAFT(Draft.class),
    SIGNABLE(Signable.class),
    IN_FORCE(InForce.class);

    /** On what the terms state, so that what isn't met is something stated rather than something left out. */
    private static final Set<FindingCode> FROM_DRAFT = codes(
            "agreement.links",
            "agreement.party-code",
            "agreement.party-number",
            "agreement.party-succession",
            "agreement.tranche-sum",
            "cooperation.authorities",
            "framework.term-length",
            "framework.term-length-by-principles",
            "procurement.aggregation",
            "procurement.direct-award",
            "procurement.direct-award-annex-2",
            "procurement.in-house");

    /** On the file as a whole, but on signatures, decisions, amendments and what happens rather than on the terms. */
    static final Set<FindingCode> FROM_IN_FORCE = codes(
            "agreement.first-of-form",
            "agreement.full-cost",
            "agreement.party-name",
            "agreement.signatory",
            "agreement.signed",
            "amendment.addition",
            "amendment.claimed-ground",
            "amendment.conflict",
            "amendment.de-minimis",
            "amendment.effective-day",
            "amendment.indexed-price",
            "amendment.order",
            "amendment.unforeseen",
            "budget.carry-over",
            "call-off.after-end",
            "call-off.ceiling",
            "call-off.limit",
            "call-off.limit-warning",
            "call-off.stages",
            "call-off.tranche",
            "course.least-number",
            "course.material-handover",
            "course.material-return",
            "course.participants-are-staff",
            "decision.delegation",
            "decision.report",
            "goal.indicator",
            "lifecycle.event",
            "need.coverage",
            "notice.in-time",
            "notice.last-day-in-force",
            "option.use",
            "placement.priority",
            "placement.supervisor-ratio",
            "placement.supervisor-training",
            "placement.within-demand",
            "placement.within-offer",
            "renewal.notice-day");

    private final Class<?> group;

    Stage(Class<?> group) {
        this.group = group;
    }

    /**
     * The stage that some groups tell of; absent where they tell of none, and everything is asked.
     *
     * @throws ConstraintDeclarationException if they tell of several
     */
    static Optional<Stage> of(Class<?>... groups) {
        List<Stage> told = Arrays.stream(groups)
                .flatMap(group -> last(group).stream())
                .distinct()
                .toList();
        if (told.size() > 1) {
            throw new ConstraintDeclarationException(
                    "@Judged on an agreement file takes one of Draft, Signable and InForce; write it once for each");
        }
        return told.stream().findFirst();
    }

    /** The last stage that a group takes in. */
    private static Optional<Stage> last(Class<?> group) {
        return Stream.of(values())
                .filter(stage -> stage.group.isAssignableFrom(group))
                .reduce((earlier, later) -> later);
    }

    /** From which stage on an outcome of a rule is told: of a draft only what isn't met. */
    static Stage firstTelling(Rule rule, Outcome outcome) {
        Stage first = firstOf(rule);
        return first == DRAFT && outcome != Outcome.NOT_MET ? SIGNABLE : first;
    }

    /** From which stage on a rule is asked; one of a host's on the file as a whole when it is to be signed. */
    static Stage firstOf(Rule rule) {
        if (rule.getScope() == Scope.ACTIVITY || FROM_IN_FORCE.contains(rule.getCode())) {
            return IN_FORCE;
        }
        return FROM_DRAFT.contains(rule.getCode()) ? DRAFT : SIGNABLE;
    }

    private static Set<FindingCode> codes(String... codes) {
        return Stream.of(codes).map(FindingCode::of).collect(Collectors.toUnmodifiableSet());
    }
}
