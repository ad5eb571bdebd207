package se.samverkan.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Word;
import se.samverkan.core.money.VatAmount;

/** What is said of the answer to a call-off that is tried. */
final class AdmissionWriter {

    private final Phrases phrases;
    private final FindingWriter findings;
    private final AssumptionWriter assumptions;
    private final OfferWriter offers;

    AdmissionWriter(Phrases phrases, FindingWriter findings, AssumptionWriter assumptions, OfferWriter offers) {
        this.phrases = phrases;
        this.findings = findings;
        this.assumptions = assumptions;
        this.offers = offers;
    }

    /** One line: the call-off, its amount, whether it can be made, and how many findings are told. */
    String headline(Admission admission) {
        int number = told(admission).size();
        Map<String, Object> values = Map.of(
                "id", admission.getCallOff().getId(),
                "amount", admission.getCallOff().getAmount(),
                "number", number);
        String key = "headline." + Phrases.dashed(admission.getOutcome());
        String noted = isMet(admission) && number > 0 ? key + ".noted" : key;
        return phrases.fill(number == 1 ? noted + ".one" : noted, values);
    }

    /** The whole, its grounds or what stands in the way, the assumptions that these rest on, and what would pass instead. */
    String paragraph(Admission admission) {
        Assessment assessment = admission.getAssessment();
        List<String> sentences =
                new ArrayList<>(List.of(phrases.get("admission." + Phrases.dashed(admission.getOutcome()))));
        List<Finding> told = told(admission);
        List<Finding> grounds = isMet(admission) ? assessment.grounds() : List.of();
        grounds.forEach(finding -> sentences.add(findings.withMissing(finding)));
        if (isMet(admission) && !told.isEmpty()) {
            sentences.add(phrases.get("admission.note"));
        }
        for (Finding finding : told) {
            sentences.add(
                    isOffered(finding, admission) ? findings.withoutRoom(finding) : findings.withMissing(finding));
            assessment
                    .getTolerance(finding)
                    .map(tolerance -> sentence(finding, tolerance))
                    .ifPresent(sentences::add);
        }
        sentences.addAll(bindingLimit(assessment.exceededLimits()));
        sentences.addAll(assumptions.sentences(assumed(grounds, told, assessment)));
        offer(admission)
                .or(() -> isSoughtInVain(admission) ? Optional.of(offers.none()) : Optional.empty())
                .ifPresent(sentences::add);
        if (isMet(admission)) {
            sentences.addAll(decidedAndOpen(assessment));
        }
        sentences.addAll(switchedOff(assessment));
        return String.join(" ", sentences);
    }

    /** What would pass instead; absent where nothing is offered. */
    Optional<String> offer(Admission admission) {
        List<String> sentences = admission
                .getCounterOffer()
                .map(offer -> offers.ofAdmission(offer, admission.getAssessment()::titleOf))
                .orElse(List.of());
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    /** Whether what a limit leaves is what is offered, so that it need not be told twice. */
    private static boolean isOffered(Finding finding, Admission admission) {
        Optional<VatAmount> left = finding.getCounterOffer().flatMap(CounterOffer::getLargestAmount);
        return left.isPresent()
                && left.equals(admission.getCounterOffer().flatMap(CounterOffer::getLargestAmount))
                && admission.getAssessment().exceededLimits().all().equals(List.of(finding));
    }

    /** Whether a call-off is refused, and what would pass each rule by itself has been tried and doesn't pass. */
    private static boolean isSoughtInVain(Admission admission) {
        return admission.getOutcome() == Outcome.NOT_MET
                && admission.getCounterOffer().isEmpty()
                && told(admission).stream()
                        .anyMatch(finding -> finding.getCounterOffer().isPresent());
    }

    private static boolean isMet(Admission admission) {
        return admission.getOutcome() == Outcome.MET;
    }

    /** What is to be noted of a call-off that can be made, and what stands in the way of one that can't. */
    private static List<Finding> told(Admission admission) {
        Assessment assessment = admission.getAssessment();
        return assessment.getFindings().stream()
                .filter(isMet(admission) ? finding -> isToNote(finding, assessment) : assessment::isBarring)
                .toList();
    }

    private static boolean isToNote(Finding finding, Assessment assessment) {
        return finding.getOutcome() == Outcome.NOT_MET
                || finding.getMissing().contains(InputCode.RULE_ANSWER)
                || (finding.getOutcome() == Outcome.NEEDS_JUDGEMENT && !assessment.isDecided(finding));
    }

    /** Whether an excess is let pass by the tolerance that the policy gives its limit, and if not, why. */
    private String sentence(Finding finding, Tolerance tolerance) {
        Map<String, Object> values = new HashMap<>();
        values.put("tolerance", tolerance.getAmount());
        finding.getValue("excess", VatAmount.class).ifPresent(excess -> values.put("excess", excess));
        tolerance.getObstacle().ifPresent(obstacle -> values.put("why", Word.of(obstacle)));
        return phrases.fill(tolerance.isUsed() ? "admission.tolerated" : "admission.not-tolerated", values);
    }

    /** What the findings and their tolerances take for granted, each once. */
    private static List<Assumption> assumed(List<Finding> grounds, List<Finding> told, Assessment assessment) {
        return Stream.concat(
                        Stream.concat(grounds.stream(), told.stream())
                                .flatMap(finding -> finding.getAssumptions().stream()),
                        told.stream()
                                .flatMap(finding -> assessment.getTolerance(finding).stream())
                                .flatMap(tolerance -> tolerance.getAssumptions().stream()))
                .distinct()
                .toList();
    }

    /** Of a call-off that can be made, by which decisions what needed judgement is settled, and how much couldn't be assessed. */
    private List<String> decidedAndOpen(Assessment assessment) {
        List<String> sentences = new ArrayList<>();
        List<Object> decisions = assessment.decisions().stream()
                .<Object>map(decision -> decision.getReference().toString())
                .distinct()
                .toList();
        if (!decisions.isEmpty()) {
            sentences.add(phrases.fill("admission.decided", Map.of("decisions", decisions)));
        }
        long open = assessment.getFindings(Outcome.NOT_ASSESSED).stream()
                .filter(finding -> !isToNote(finding, assessment))
                .count();
        if (open > 0) {
            sentences.add(phrases.fill("admission.open." + (open == 1 ? "one" : "many"), Map.of("number", (int) open)));
        }
        return sentences;
    }

    /** How many rules weren't asked and which, where there are some. */
    private List<String> switchedOff(Assessment assessment) {
        int number = assessment.getSwitchedOff().size();
        return number == 0
                ? List.of()
                : List.of(phrases.fill(
                        "admission.switched-off." + (number == 1 ? "one" : "many"),
                        Map.of(
                                "number",
                                number,
                                "rules",
                                assessment.getSwitchedOff().stream()
                                        .map(code -> phrases.write(phrases.question(code), "quoted"))
                                        .toList())));
    }

    /** Which of several limits binds, where there are words for it: a host's rule on a limit may have none. */
    private List<String> bindingLimit(ExceededLimits limits) {
        List<Finding> binding = limits.binding();
        if (limits.all().size() < 2
                || !binding.stream()
                        .allMatch(finding -> phrases.find(limitKey(finding)).isPresent())) {
            return List.of();
        }
        List<String> names = binding.stream().map(this::limitName).distinct().toList();
        return List.of(phrases.fill(
                names.size() == 1 ? "admission.binding-limit" : "admission.binding-limits", Map.of("limits", names)));
    }

    private String limitName(Finding finding) {
        try {
            return phrases.fill(limitKey(finding), finding.getValues());
        } catch (MissingWordsException wanting) {
            return finding.getCode().toString();
        }
    }

    private static String limitKey(Finding finding) {
        return finding.getCode() + ".name";
    }
}
