package se.samverkan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.code.OccupationCode;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.workforce.OccupationNeed;
import se.samverkan.core.workforce.WorkforceNeed;
import se.samverkan.rules.Assessment;
import se.samverkan.rules.workforce.NeedCoverage;

/**
 * A need in all, or in one of the occupations that it names, with what serves it.
 *
 * @param name whom is needed
 * @param number how many; absent where it isn't stated
 * @param serving the activities that serve it
 * @param finding how far they go; absent where it isn't judged
 */
record NeedPart(String name, Optional<Quantity> number, List<Activity> serving, Optional<Finding> finding) {

    /** The need in all, and then each occupation that it names. */
    static List<NeedPart> of(FileView view, WorkforceNeed need, Assessment assessment, Wording words) {
        List<Finding> findings = findings(assessment, need);
        List<Activity> all = activities(
                view,
                activity -> activity.getNeed().equals(Optional.of(need.getId()))
                        || need.getOccupations().stream().anyMatch(part -> serves(activity, part)));
        List<NeedPart> parts = new ArrayList<>();
        parts.add(new NeedPart(
                words.label("need.whole"),
                need.getNumber(),
                all,
                findings.stream().findFirst()));
        for (OccupationNeed part : need.getOccupations()) {
            parts.add(new NeedPart(
                    name(part, words),
                    part.getNumber(),
                    activities(view, activity -> serves(activity, part)),
                    findings.stream().skip(parts.size()).findFirst()));
        }
        return parts;
    }

    /** What the rules find of a need: of all of it first, and then of each occupation in its order. */
    private static List<Finding> findings(Assessment assessment, WorkforceNeed need) {
        return findings(assessment)
                .filter(finding -> finding.getPath().startsWith("needs[" + need.getId() + "]"))
                .toList();
    }

    /** What the rules find of needs, what is met too. */
    static Stream<Finding> findings(Assessment assessment) {
        return assessment.trace().getFindings().stream()
                .filter(finding -> finding.getCode().equals(NeedCoverage.CODE));
    }

    private static List<Activity> activities(FileView view, Predicate<Activity> wanted) {
        return TimeSpan.activities(view).filter(wanted).toList();
    }

    private static boolean serves(Activity activity, OccupationNeed part) {
        Optional<OccupationCode> occupation = part.getOccupation();
        return occupation.isPresent()
                && activity.getOccupations().stream().anyMatch(code -> code.isWithin(occupation.get()));
    }

    private static String name(OccupationNeed part, Wording words) {
        return part.getWords()
                .map(words::write)
                .orElseGet(() -> part.getOccupation().orElseThrow().toString());
    }

    /** How many people are needed, in words. */
    String people(Wording words) {
        return people(number, "need.number-open", words);
    }

    /** What serves the part, each activity with how many people it gives. */
    List<String> served(Wording words) {
        return serving.stream()
                .map(activity -> activity.getTitle().in(words.language()) + ": "
                        + people(activity.getSupply(), "need.supply-open", words))
                .toList();
    }

    private static String people(Optional<Quantity> number, String open, Wording words) {
        return number.map(people -> words.label("need.people", Map.of("number", people)))
                .orElseGet(() -> words.label(open));
    }

    /** How far it goes: an outcome as a mark's words; empty where it isn't judged. */
    String answer(Wording words) {
        return finding.map(found -> words.label(found.getOutcome())).orElse("");
    }
}
