package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.HARNOSAND;
import static se.samverkan.core.file.Files.LAST_DAY;
import static se.samverkan.core.file.Files.SIGNED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import se.samverkan.core.agreement.ExtensionOption;
import se.samverkan.core.agreement.Renewal;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.EventId;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.lifecycle.Notice;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.NoticePeriod;
import se.samverkan.core.time.Term;

@Label("A term in time")
class TermInTimeProperties {

    private static final TermClauses CLAUSES = TermClauses.builder()
            .extensionOptions(ExtensionOption.ofYears(1)
                    .usedBefore(NoticePeriod.ofMonths(6))
                    .times(3))
            .renewal(Renewal.ofYears(1).toBuilder()
                    .noticePeriod(NoticePeriod.ofMonths(3))
                    .times(2)
                    .build())
            .noticePeriod(NoticePeriod.ofMonths(4))
            .build();

    /** An act of one of the kinds that move a term, on a day. */
    private record Move(int kind, int number, LocalDate day) {

        LifecycleEvent event(EventId id) {
            Notice notice = Notice.by(HARNOSAND).sentOn(day).receivedOn(day.plusDays(number));
            return switch (kind) {
                case 0, 1, 2 -> LifecycleEvent.optionUsed(id, number, day);
                case 3 -> notice.againstRenewal(id);
                case 4 -> notice.ofTermination(id);
                case 5 -> LifecycleEvent.terminated(id, day, day.plusMonths(number));
                default -> LifecycleEvent.superseded(id, AgreementId.of("next"), day, day.plusDays(number));
            };
        }
    }

    private static AgreementFile opened() {
        return AgreementFile.open(AGREEMENT.toBuilder().termClauses(CLAUSES).build());
    }

    private static List<LifecycleEvent> events(List<Move> moves) {
        List<LifecycleEvent> events = new ArrayList<>();
        for (int i = 0; i < moves.size(); i++) {
            events.add(moves.get(i).event(EventId.of("e-" + i)));
        }
        return events;
    }

    private static AgreementFile recorded(List<LifecycleEvent> events) {
        AgreementFile file = opened();
        for (LifecycleEvent event : events) {
            file = file.record(event, LAST_DAY.plusYears(20));
        }
        return file;
    }

    @Property(tries = 500)
    @Label(
            "using an option early never shortens: used on any earlier day, the term ends no earlier than unused, and on the same day as used later in time")
    void early(@ForAll @IntRange(min = 0, max = 1200) int daysBefore) {
        LocalDate lastUse = LocalDate.of(2027, 3, 4);
        AgreementFile late = opened().record(LifecycleEvent.optionUsed(EventId.of("o"), 1, lastUse), lastUse);
        LocalDate day = lastUse.minusDays(daysBefore);
        AgreementFile early = opened().record(LifecycleEvent.optionUsed(EventId.of("o"), 1, day), day);
        for (LocalDate asked : List.of(day, lastUse, LAST_DAY)) {
            Term unused = opened().at(AsOf.on(asked)).facts().term().getValue().orElseThrow();
            Term used = early.at(AsOf.on(asked)).facts().term().getValue().orElseThrow();
            assertThat(used.getLastDay().orElseThrow())
                    .isAfterOrEqualTo(unused.getLastDay().orElseThrow());
        }
        assertThat(early.at(AsOf.on(lastUse)).facts().term())
                .isEqualTo(late.at(AsOf.on(lastUse)).facts().term());
    }

    @Property(tries = 300)
    @Label(
            "the state on a day is a function of the events known: recorded in any order, on any days, the answer is the same")
    void order(
            @ForAll("moves") @Size(max = 6) List<Move> moves, @ForAll("days") LocalDate asked, @ForAll Random random) {
        List<LifecycleEvent> events = events(moves);
        // Events of one day happen in the order recorded, which then is a part of what is known.
        Assume.that(events.stream().map(LifecycleEvent::getDay).distinct().count() == events.size());
        List<LifecycleEvent> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);
        assertSame(recorded(events), recorded(shuffled), asked);
    }

    private static void assertSame(AgreementFile one, AgreementFile other, LocalDate asked) {
        FileView first = one.at(AsOf.on(asked));
        FileView second = other.at(AsOf.on(asked));
        assertThat(first.lifecycle().getPossibleStates())
                .isEqualTo(second.lifecycle().getPossibleStates());
        assertThat(first.termTimeline()).isEqualTo(second.termTimeline());
        assertThat(first.events()).isEqualTo(second.events());
    }

    @Property(tries = 300)
    @Label(
            "an answer as of an earlier knowledge never changes, whatever events are recorded since, back-dated ones too")
    void knowledge(@ForAll("moves") @Size(min = 1, max = 6) List<Move> moves, @ForAll("days") LocalDate asked) {
        AgreementFile file = opened();
        List<AsOf> questions = new ArrayList<>();
        List<Object> answers = new ArrayList<>();
        for (LifecycleEvent event : events(moves)) {
            FileView view = file.at(AsOf.on(asked));
            questions.add(view.exactAsOf());
            answers.add(List.of(
                    view.termTimeline(),
                    view.lifecycle().getPossibleStates(),
                    view.facts().term()));
            file = file.record(event, LAST_DAY.plusYears(20));
        }
        for (int i = 0; i < questions.size(); i++) {
            FileView again = file.at(questions.get(i));
            assertThat(List.of(
                            again.termTimeline(),
                            again.lifecycle().getPossibleStates(),
                            again.facts().term()))
                    .isEqualTo(answers.get(i));
        }
    }

    @Property(tries = 300)
    @Label("a corrected event leaves no trace in what is known after")
    void corrected(
            @ForAll("moves") @Size(max = 4) List<Move> moves,
            @ForAll("move") Move wrong,
            @ForAll("days") LocalDate asked) {
        AgreementFile without = recorded(events(moves));
        EventId id = EventId.of("wrong");
        AgreementFile with = without.record(wrong.event(id), LAST_DAY.plusYears(20))
                .record(LifecycleEvent.corrected(EventId.of("right"), id, wrong.day()), LAST_DAY.plusYears(20));
        assertSame(without, with, asked);
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return move().list();
    }

    @Provide
    Arbitrary<Move> move() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(1, 4),
                        days())
                .as(Move::new);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(SIGNED.toEpochDay(), LAST_DAY.plusYears(5).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
