package se.samverkan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.money.VatAmount;

/** What is said of a plan of call-offs: what of it can be made, and of each that can't why. */
final class PlanWriter {

    private final Phrases phrases;
    private final AdmissionWriter admissions;

    PlanWriter(Phrases phrases, AdmissionWriter admissions) {
        this.phrases = phrases;
        this.admissions = admissions;
    }

    /** A line for the whole, and one for each call-off that can't be made. */
    String write(CallOffPlan plan) {
        List<String> lines = new ArrayList<>(List.of(whole(plan)));
        List<CallOff> before = new ArrayList<>();
        for (Admission admission : plan.getAdmissions()) {
            if (admission.getOutcome() == Outcome.MET) {
                before.add(admission.getCallOff());
            } else {
                String why = admissions.paragraph(admission);
                String own =
                        owing(plan, admission, before).map(said -> " " + said).orElse("");
                lines.add(phrases.fill(
                        "plan.refused", Map.of("id", admission.getCallOff().getId(), "why", why + own)));
            }
        }
        return String.join("\n", lines);
    }

    private String whole(CallOffPlan plan) {
        int all = plan.getAdmissions().size();
        List<Object> fitting = idsOf(plan.getFitting());
        List<Object> refused = idsOf(plan.getRefused());
        String size = all == 1 ? ".one" : all == 2 ? ".two" : "";
        if (all == 0) {
            return phrases.get("plan.empty");
        }
        if (refused.isEmpty()) {
            return phrases.fill("plan.all" + size, Map.of("number", all, "ids", fitting));
        }
        if (fitting.isEmpty()) {
            return phrases.fill("plan.nothing" + size, Map.of("number", all, "ids", refused));
        }
        String part = phrases.fill(
                fitting.size() == 1 ? "plan.part.one" : "plan.part",
                Map.of("number", all, "fitting", fitting.size(), "ids", fitting));
        return part + " " + leftOut(refused);
    }

    private String leftOut(List<Object> refused) {
        String first = phrases.fill(refused.size() == 1 ? "plan.only" : "plan.first", Map.of("id", refused.get(0)));
        List<Object> others = refused.subList(1, refused.size());
        return others.isEmpty()
                ? first
                : first + " " + phrases.fill("plan.others" + (others.size() == 1 ? ".one" : ""), Map.of("ids", others));
    }

    /** Where a limit is in the way, how much of what is called off before is the plan's own, and how much was recorded. */
    private Optional<String> owing(CallOffPlan plan, Admission refused, List<CallOff> before) {
        if (before.isEmpty() || refused.getAssessment().exceededLimits().all().isEmpty()) {
            return Optional.empty();
        }
        Optional<Money> recorded = committedBefore(plan.getAdmissions().get(0));
        Money all = committedBefore(refused).orElseThrow();
        String key = "plan.earlier" + (recorded.isEmpty() ? ".own" : "") + (before.size() == 1 ? ".one" : "");
        VatAmount basis = before.get(0).getAmount();
        Money known = recorded.orElse(Money.zero(all.getCurrencyUnit()));
        return Optional.of(phrases.fill(
                key,
                Map.of(
                        "ids", idsOf(before),
                        "planned", basis.withMoney(all.minus(known)),
                        "recorded", basis.withMoney(known))));
    }

    private static Optional<Money> committedBefore(Admission admission) {
        return admission
                .getAssessment()
                .judging()
                .view()
                .ledger()
                .getCommitted()
                .filter(Money::isPositive);
    }

    private static List<Object> idsOf(List<CallOff> callOffs) {
        return callOffs.stream().<Object>map(CallOff::getId).toList();
    }
}
