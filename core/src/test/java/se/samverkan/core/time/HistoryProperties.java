package se.samverkan.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("A history answers as its statements, read from the first to the last, would")
class HistoryProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 20);
    private static final LocalDate LAST = LocalDate.of(2024, 3, 10);

    /** A statement to make; what came before it in the list was recorded before it. */
    record Said(DateRange days, int value, Recording recording) {}

    @Property
    @Label("the last known statement about the day wins")
    void lastKnownWins(@ForAll("statements") List<Said> statements, @ForAll("questions") AsOf asOf) {
        Optional<Integer> expected = Optional.empty();
        for (Said said : statements) {
            boolean aboutTheDay = said.days().contains(asOf.getDay());
            if (aboutTheDay && isKnown(said.recording(), asOf)) {
                expected = Optional.of(said.value());
            }
        }
        assertThat(history(statements).at(asOf)).isEqualTo(expected);
    }

    @Property
    @Label("an answer with the knowledge of a revision never changes when more is recorded")
    void revisionsStand(@ForAll("statements") List<Said> statements, @ForAll("days") LocalDate day) {
        History<Integer> history = History.empty();
        for (int i = 0; i < statements.size(); i++) {
            history = with(history, statements.get(i), i + 1);
            AsOf exact = AsOf.on(day).atRevision(i + 1);
            Optional<Integer> answer = history.at(exact);
            History<Integer> longer = history;
            for (int j = i + 1; j < statements.size(); j++) {
                longer = with(longer, statements.get(j), j + 1);
                assertThat(longer.at(exact)).isEqualTo(answer);
            }
        }
    }

    @Property
    @Label("an answer with the knowledge of a day never changes when more is recorded on later days")
    void daysStand(@ForAll("statements") List<Said> statements, @ForAll("questions") AsOf asOf) {
        LocalDate known = asOf.getKnownOn().orElse(LAST);
        List<Said> bythen = statements.stream()
                .filter(said -> said.recording().getDay().stream().noneMatch(day -> day.isAfter(known)))
                .toList();
        assertThat(history(statements).at(asOf.knownOn(known)))
                .isEqualTo(history(bythen).at(asOf.knownOn(known)));
    }

    private static boolean isKnown(Recording recording, AsOf asOf) {
        boolean late = recording.getDay().isPresent()
                && asOf.getKnownOn().isPresent()
                && recording.getDay().get().isAfter(asOf.getKnownOn().get());
        boolean beyond = asOf.getRevision().isPresent()
                && recording.getRevision() > asOf.getRevision().getAsLong();
        return !late && !beyond;
    }

    private static History<Integer> history(List<Said> statements) {
        History<Integer> history = History.empty();
        for (Said said : statements) {
            history = history.with(said.days(), said.value(), said.recording());
        }
        return history;
    }

    private static History<Integer> with(History<Integer> history, Said said, long revision) {
        return history.with(said.days(), said.value(), said.recording().atRevision(revision));
    }

    @Provide
    Arbitrary<List<Said>> statements() {
        Arbitrary<Recording> recordings = Combinators.combine(
                        days().optional(0.8), Arbitraries.longs().between(0, 4))
                .as((day, revision) ->
                        day.map(Recording::on).orElse(Recording.undated()).atRevision(revision));
        return Combinators.combine(
                        Days.ranges(FIRST, LAST), Arbitraries.integers().between(1, 9), recordings)
                .as(Said::new)
                .list()
                .ofMaxSize(10)
                .map(said -> said.stream()
                        .sorted((one, other) -> one.recording().compareTo(other.recording()))
                        .toList());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Days.between(FIRST, LAST).filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST));
    }

    @Provide
    Arbitrary<AsOf> questions() {
        return Combinators.combine(
                        days(),
                        days().optional(0.7),
                        Arbitraries.longs().between(0, 4).optional(0.5))
                .as((day, known, revision) -> {
                    AsOf asOf = known.map(AsOf.on(day)::knownOn).orElse(AsOf.on(day));
                    return revision.map(asOf::atRevision).orElse(asOf);
                });
    }
}
