package se.samverkan.report;

import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.file.FileView;
import se.samverkan.core.file.NamedPartner;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.time.Term;
import se.samverkan.core.workforce.OccupationNeed;
import se.samverkan.core.workforce.WorkforceNeed;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.Section;
import se.samverkan.rules.Assessment;
import se.samverkan.rules.workforce.WorkforceRules;

/** The workforce needs that are stated, what serves them, and what can be said of how far it goes. */
final class NeedSection {

    private NeedSection() {}

    static Section of(FileView view, Assessment assessment, Wording words) {
        List<Block> blocks = new ArrayList<>();
        for (WorkforceNeed need : view.needs()) {
            blocks.add(new Block.Paragraph(sentence(view, need, words)));
            blocks.add(new Block.Table(
                    words.label("need.caption"),
                    List.of(words.label("need.occupation"), words.label("need.number"), words.label("need.served-by")),
                    need.getOccupations().stream()
                            .map(part -> row(view, need, part, words))
                            .toList(),
                    false));
            blocks.add(new Block.Figure(NeedPicture.of(view, need, words)));
        }
        findings(assessment)
                .forEach(finding -> blocks.add(new Block.Verdict(
                        words.mark(finding.getOutcome()),
                        "",
                        List.of(words.explainer().explain(finding)))));
        return new Section(words.label("need.title"), blocks);
    }

    /** What the rules say of needs, what is met too. */
    static List<Finding> findings(Assessment assessment) {
        Set<FindingCode> codes = new HashSet<>();
        WorkforceRules.all().forEach(rule -> codes.add(rule.getCode()));
        return assessment.trace().getFindings().stream()
                .filter(finding -> codes.contains(finding.getCode()))
                .toList();
    }

    /** The need as a whole: how many, over which time, by whom. */
    static String sentence(FileView view, WorkforceNeed need, Wording words) {
        String who = view.reach(need.getStatedBy())
                .flatMap(NamedPartner::getName)
                .orElseGet(() -> need.getStatedBy().toString());
        String source = need.getSource()
                .map(text -> " " + words.label("need.source", Map.of("source", text)))
                .orElse("");
        return words.label("need.sentence", Map.of("who", who, "number", number(need, words))) + source;
    }

    /** How many people are needed in all and over which time, as far as that is stated. */
    static String number(WorkforceNeed need, Wording words) {
        String number = need.getNumber()
                .map(people -> words.label("need.people", Map.of("number", people)))
                .orElseGet(() -> words.label("need.number-open"));
        Optional<Period> length = need.getPeriod().flatMap(Term::getLength);
        if (length.isEmpty()) {
            return number;
        }
        boolean open = need.getPeriod().flatMap(Term::getFirstDay).isEmpty();
        return words.label(open ? "need.over-open" : "need.over", Map.of("number", number, "length", length.get()));
    }

    private static List<Cell> row(FileView view, WorkforceNeed need, OccupationNeed part, Wording words) {
        List<String> served = serving(view, need, part)
                .map(activity -> served(activity, words))
                .toList();
        return List.of(
                Cell.of(words.capital(name(part, words))),
                Cell.of(part.getNumber().map(words::write).orElseGet(() -> words.label("need.number-open"))),
                served.isEmpty() ? Cell.of(words.label("need.served-by-nothing")) : Cell.of(served));
    }

    static String name(OccupationNeed part, Wording words) {
        return part.getWords()
                .map(words::write)
                .orElseGet(() -> part.getOccupation().orElseThrow().toString());
    }

    /** The activities that come from a need and serve one of its occupations, or no named one where it has no code. */
    static Stream<Activity> serving(FileView view, WorkforceNeed need, OccupationNeed part) {
        return TimeSpan.activities(view)
                .filter(activity ->
                        activity.getNeed().filter(need.getId()::equals).isPresent())
                .filter(activity -> part.getOccupation()
                        .map(code -> activity.getOccupations().contains(code))
                        .orElseGet(() -> activity.getOccupations().isEmpty()));
    }

    /** An activity with how many it supplies. */
    static String served(Activity activity, Wording words) {
        String supply = activity.getSupply()
                .map(people -> words.label("need.people", Map.of("number", people)))
                .orElseGet(() -> words.label("need.supply-open"));
        return activity.getTitle().in(words.language()) + ": " + supply;
    }
}
