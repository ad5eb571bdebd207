package se.samverkan.report;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.Term;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Section;

/** When an agreement is in force, as far as that is stated or assumed, with the picture of its days. */
final class TermSection {

    private TermSection() {}

    static Section of(FileView view, Wording words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(sentence(view, words)));
        view.facts()
                .term()
                .getAssumptions()
                .forEach(assumption ->
                        blocks.add(new Block.Paragraph(words.explainer().sentence(assumption))));
        signatures(view, words).ifPresent(signed -> blocks.add(new Block.Paragraph(signed)));
        List<Text> underWay = view.underWay().stream().map(Activity::getTitle).toList();
        blocks.add(new Block.Paragraph(words.label(
                underWay.isEmpty() ? "term.nothing-under-way" : "term.under-way",
                Map.of("day", view.getAsOf().getDay(), "titles", underWay))));
        blocks.add(new Block.Figure(TermPicture.of(view, words)));
        return new Section(words.label("term.title"), blocks);
    }

    /** The term in a sentence: its length and its days, as far as they are known. */
    static String sentence(FileView view, Wording words) {
        Fact<Term> term = view.facts().term();
        if (term.getValue().isEmpty()) {
            return words.label("term.open");
        }
        Term known = term.getValue().get();
        Map<String, Object> values = new LinkedHashMap<>();
        Optional<Period> length = known.getLength();
        Optional<LocalDate> first = known.getFirstDay();
        Optional<LocalDate> last = known.getLastDay();
        length.ifPresent(value -> values.put("length", value));
        first.ifPresent(value -> values.put("first", value));
        last.ifPresent(value -> values.put("last", value));
        return words.label(key(known), values);
    }

    private static String key(Term known) {
        boolean hasLast = known.getLastDay().isPresent();
        if (known.getFirstDay().isPresent()) {
            return known.isOpenEnded()
                    ? "term.from"
                    : known.getLength().isPresent() ? "term.length-and-days" : "term.days";
        }
        return known.isOpenEnded() ? "term.no-end" : hasLast ? "term.until" : "term.length";
    }

    private static Optional<String> signatures(FileView view, Wording words) {
        List<String> dates = view.terms().getSignatures().stream()
                .map(Signature::getDate)
                .flatMap(Optional::stream)
                .distinct()
                .map(date -> date.getYear().isPresent()
                        ? words.write(date)
                        : words.label("term.year-open", Map.of("date", date)))
                .toList();
        return dates.isEmpty() ? Optional.empty() : Optional.of(words.label("term.signed", Map.of("dates", dates)));
    }
}
