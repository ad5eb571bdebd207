package se.samverkan.report;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import se.samverkan.core.workforce.WorkforceNeed;
import se.samverkan.report.picture.NeedChart;
import se.samverkan.report.picture.Picture;

/** The picture of a need, of its parts, and of what serves each. */
final class NeedPicture {

    private NeedPicture() {}

    /** The picture of a need whose parts are given, the need in all first. */
    static Picture of(WorkforceNeed need, List<NeedPart> parts, Wording words) {
        List<NeedChart.Part> drawn =
                parts.stream().skip(1).map(part -> part(part, words)).toList();
        NeedPart whole = parts.get(0);
        String label = words.capital(NeedSection.number(need, words));
        List<String> elsewhere = whole.serving().stream()
                .filter(activity ->
                        parts.stream().skip(1).noneMatch(part -> part.serving().contains(activity)))
                .map(activity -> activity.getTitle().in(words.language()))
                .toList();
        String told = drawn.stream()
                .map(part -> part.label() + " – "
                        + (part.servedBy().isEmpty() ? part.answer() : String.join("; ", part.servedBy())))
                .collect(Collectors.joining(". "));
        return new NeedChart(
                words.label("need.picture"),
                words.label("need.picture.text", Map.of("number", label, "parts", told)),
                new NeedChart.Part(label, number(whole), elsewhere, whole.answer(words)),
                drawn);
    }

    private static NeedChart.Part part(NeedPart part, Wording words) {
        List<String> served = part.served(words);
        return new NeedChart.Part(
                part.name() + ": " + part.people(words),
                number(part),
                served,
                served.isEmpty()
                        ? words.capital(words.label("need.served-by-nothing")) + ". " + part.answer(words)
                        : part.answer(words));
    }

    private static OptionalLong number(NeedPart part) {
        return part.number().map(people -> OptionalLong.of(people.getNumber())).orElseGet(OptionalLong::empty);
    }
}
