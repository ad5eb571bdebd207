package se.samverkan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.core.code.NeedId;
import se.samverkan.core.file.ActivityTrace;
import se.samverkan.core.file.CreditBalance;
import se.samverkan.core.file.FileView;
import se.samverkan.core.file.MaterialStanding;
import se.samverkan.core.file.NeedTrace;
import se.samverkan.core.finding.Word;
import se.samverkan.core.text.Text;
import se.samverkan.core.workforce.WorkforceNeed;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.Section;

/** From the needs that services state in words to the results of what is made for them: the material, the seats and the credits. */
final class TraceSection {

    private TraceSection() {}

    /** The needs whose challenge is stated, which the section tells of. */
    static List<NeedId> needs(FileView view) {
        return view.needs().stream()
                .filter(need -> need.getChallenge().isPresent())
                .map(WorkforceNeed::getId)
                .toList();
    }

    static Section of(FileView view, Wording words) {
        List<Block> blocks = new ArrayList<>();
        for (NeedId id : needs(view)) {
            NeedTrace trace = view.needTrace(id).orElseThrow();
            Text challenge = trace.getNeed().getChallenge().orElseThrow();
            blocks.add(new Block.Paragraph(words.label(
                    "trace.need",
                    Map.of("challenge", challenge, "who", who(trace.getNeed()), "day", day(trace, words)))));
            blocks.add(new Block.Table(
                    words.label("trace.caption"),
                    List.of(
                            words.label("trace.activity"),
                            words.label("trace.material"),
                            words.label("trace.seats"),
                            words.label("trace.completed"),
                            words.label("trace.earned")),
                    rows(trace, words),
                    false));
        }
        blocks.add(new Block.Paragraph(words.label("trace.how")));
        return new Section(words.label("trace.title"), blocks);
    }

    private static String who(WorkforceNeed need) {
        return need.getDepartment()
                .map(Object::toString)
                .orElseGet(() -> need.getStatedBy().toString());
    }

    private static String day(NeedTrace trace, Wording words) {
        return trace.getNeed().getStatedOn().map(words::write).orElseGet(() -> words.label("trace.day-open"));
    }

    private static List<List<Cell>> rows(NeedTrace trace, Wording words) {
        List<List<Cell>> rows = new ArrayList<>();
        trace.getActivities().forEach(each -> rows.add(row(each, words)));
        rows.add(List.of(
                Cell.of(words.label("trace.sum")),
                Cell.of(""),
                Cell.of(""),
                Cell.number(words.write(trace.getCompleted())),
                Cell.number(words.write(trace.getEarned()))));
        return rows;
    }

    private static List<Cell> row(ActivityTrace trace, Wording words) {
        String title = words.write(trace.getActivity().getTitle());
        Optional<CreditBalance> credits = trace.getCredits().filter(balance -> balance.getSeats() > 0);
        List<String> materials = trace.getMaterials().stream()
                .flatMap(standing -> material(standing, words))
                .toList();
        return List.of(
                trace.getCallOff().map(id -> Cell.of(title, id.toString())).orElseGet(() -> Cell.of(title)),
                Cell.of(materials.isEmpty() ? List.of(words.label("trace.no-material")) : materials),
                number(credits.map(CreditBalance::getSeats), words),
                number(credits.map(CreditBalance::getCompleted), words),
                number(credits.map(CreditBalance::getEarned), words));
    }

    /** What is brought, how it is classified, and what has been done with it, each in a line. */
    private static Stream<String> material(MaterialStanding standing, Wording words) {
        Stream<String> what =
                Stream.of(words.capital(words.write(standing.getMaterial().getWhat())));
        Stream<String> classified = standing.getMaterial().getSecrecyClass().stream()
                .map(stated -> words.label("trace.class", Map.of("class", Word.of("secrecy-class." + stated))));
        Stream<String> handedOver = Stream.of(standing.getHandedOverOn()
                .map(day -> words.label("trace.handed-over", Map.of("day", day)))
                .orElseGet(() -> words.label("trace.not-handed-over")));
        Stream<String> ended =
                standing.getEndedOn().stream().map(day -> words.label("trace.ended", Map.of("day", day)));
        Stream<String> due = standing.getEndedOn().isPresent()
                ? Stream.empty()
                : standing.getEndDueOn().stream().map(day -> words.label("trace.end-due", Map.of("day", day)));
        return Stream.of(what, classified, handedOver, ended, due).flatMap(each -> each);
    }

    private static Cell number(Optional<?> value, Wording words) {
        return value.map(words::write).map(Cell::number).orElseGet(() -> Cell.of(""));
    }
}
