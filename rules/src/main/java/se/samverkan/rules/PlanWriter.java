package se.samverkan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samverkan.core.file.CallOff;

/** What is said of a plan of call-offs: how many of them can be made and which, and of those that can't. */
final class PlanWriter {

    private final Phrases phrases;
    private final AdmissionWriter admissions;

    PlanWriter(Phrases phrases, AdmissionWriter admissions) {
        this.phrases = phrases;
        this.admissions = admissions;
    }

    String write(CallOffPlan plan) {
        int all = plan.getAdmissions().size();
        List<Object> fitting = idsOf(plan.getFitting());
        List<Object> refused = idsOf(plan.getRefused());
        String size = all == 1 ? ".one" : all == 2 ? ".two" : "";
        if (refused.isEmpty()) {
            return all == 0
                    ? phrases.get("plan.empty")
                    : phrases.fill("plan.all" + size, Map.of("number", all, "ids", fitting));
        }
        Admission first = plan.getFirstRefused().orElseThrow();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                fitting.isEmpty()
                        ? phrases.fill("plan.nothing" + size, Map.of("number", all, "ids", refused))
                        : phrases.fill(
                                fitting.size() == 1 ? "plan.part.one" : "plan.part",
                                Map.of("number", all, "fitting", fitting.size(), "ids", fitting)));
        String firstOrOnly = refused.size() == 1 ? "plan.only" : "plan.first";
        String why = admissions.paragraph(first);
        sentences.add(all == 1 ? why : phrases.fill(firstOrOnly, Map.of("id", refused.get(0), "why", why)));
        if (refused.size() > 1) {
            List<Object> others = refused.subList(1, refused.size());
            sentences.add(phrases.fill("plan.others" + (others.size() == 1 ? ".one" : ""), Map.of("ids", others)));
        }
        return String.join(" ", sentences);
    }

    private static List<Object> idsOf(List<CallOff> callOffs) {
        return callOffs.stream().<Object>map(CallOff::getId).toList();
    }
}
