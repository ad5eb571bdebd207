package se.samverkan.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import se.samverkan.core.file.FileView;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.workforce.OccupationNeed;
import se.samverkan.core.workforce.WorkforceNeed;
import se.samverkan.report.picture.NeedChart;
import se.samverkan.report.picture.Picture;

/** The picture of a need, of its parts, and of what serves each. */
final class NeedPicture {

    private NeedPicture() {}

    static Picture of(FileView view, WorkforceNeed need, Wording words) {
        NeedChart.Part whole = new NeedChart.Part(
                words.capital(NeedSection.number(need, words)), number(need.getNumber()), List.of(), "");
        List<NeedChart.Part> parts = need.getOccupations().stream()
                .map(part -> part(view, need, part, words))
                .toList();
        String told = parts.stream()
                .map(part -> part.label() + " – "
                        + (part.servedBy().isEmpty() ? part.answer() : String.join("; ", part.servedBy())))
                .collect(Collectors.joining(". "));
        return new NeedChart(
                words.label("need.picture"),
                words.label("need.picture.text", Map.of("number", whole.label(), "parts", told)),
                whole,
                parts);
    }

    private static NeedChart.Part part(FileView view, WorkforceNeed need, OccupationNeed part, Wording words) {
        List<String> served = NeedSection.serving(view, need, part)
                .map(activity -> NeedSection.served(activity, words))
                .toList();
        String number = part.getNumber().map(words::write).orElseGet(() -> words.label("need.number-open"));
        return new NeedChart.Part(
                words.capital(NeedSection.name(part, words)) + ": " + number,
                number(part.getNumber()),
                served,
                served.isEmpty() ? words.capital(words.label("need.served-by-nothing")) : "");
    }

    private static OptionalLong number(Optional<Quantity> quantity) {
        return quantity.map(people -> OptionalLong.of(people.getNumber())).orElseGet(OptionalLong::empty);
    }
}
