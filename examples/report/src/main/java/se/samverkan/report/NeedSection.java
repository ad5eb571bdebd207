package se.samverkan.report;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.core.file.FileView;
import se.samverkan.core.file.NamedPartner;
import se.samverkan.core.time.Term;
import se.samverkan.core.workforce.WorkforceNeed;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.Section;
import se.samverkan.rules.Assessment;

/** The workforce needs that are stated, what serves them, and what can be said of how far it goes. */
final class NeedSection {

    private NeedSection() {}

    static Section of(FileView view, Assessment assessment, Wording words) {
        List<Block> blocks = new ArrayList<>();
        for (WorkforceNeed need : view.needs()) {
            List<NeedPart> parts = NeedPart.of(view, need, assessment, words);
            blocks.add(new Block.Paragraph(sentence(view, need, words)));
            blocks.add(new Block.Table(
                    words.label("need.caption"),
                    List.of(
                            words.label("need.occupation"),
                            words.label("need.number"),
                            words.label("need.served-by"),
                            words.label("need.answer")),
                    parts.stream().map(part -> row(part, words)).toList(),
                    false));
            blocks.add(new Block.Figure(NeedPicture.of(need, parts, words)));
            parts.forEach(part -> part.finding()
                    .ifPresent(finding -> blocks.add(Findings.verdict(part.name(), List.of(finding), words))));
        }
        return new Section(words.label("need.title"), blocks);
    }

    /** The need as a whole: how many, over which time, by whom. */
    private static String sentence(FileView view, WorkforceNeed need, Wording words) {
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

    private static List<Cell> row(NeedPart part, Wording words) {
        List<String> served = part.served(words);
        return List.of(
                Cell.of(part.name()),
                Cell.of(part.people(words)),
                served.isEmpty() ? Cell.of(words.label("need.served-by-nothing")) : Cell.of(served),
                part.finding().map(found -> words.mark(found.getOutcome())).orElseGet(() -> Cell.of("")));
    }
}
