package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.HARNOSAND;
import static se.samverkan.core.file.Files.LAST_DAY;
import static se.samverkan.core.file.Files.MIUN;
import static se.samverkan.core.file.Files.SIGNED;
import static se.samverkan.core.file.Files.SUNDSVALL;
import static se.samverkan.core.file.Files.amendment;
import static se.samverkan.core.file.Files.on;

import java.time.LocalDate;
import java.time.Period;
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
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.ExtensionOption;
import se.samverkan.core.agreement.Renewal;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.EventId;
import se.samverkan.core.lifecycle.EventEffect;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.lifecycle.Notice;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.CountedDay;
import se.samverkan.core.time.MonthCounting;
import se.samverkan.core.time.NoticePeriod;
import se.samverkan.core.time.Term;

@Label("A term in time")
class TermInTimeProperties {

    private static final int SIGNS = 11;
    private static final LocalDate RECORDED = LAST_DAY.plusYears(20);
    private static final List<Partner> PARTIES = List.of(HARNOSAND, SUNDSVALL, MIUN);

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

        AgreementFile recordIn(AgreementFile file, String id) {
            return switch (kind) {
                case 0 ->
                    file.record(
                            amendment(day, Change.of(Term.ofClosed(SIGNED, LAST_DAY.plusMonths(number)))), RECORDED);
                case 1 ->
                    file.record(
                            amendment(
                                    day,
                                    Change.of(CLAUSES.toBuilder()
                                            .extensionOptions(ExtensionOption.ofMonths(number)
                                                    .times(3))
                                            .build())),
                            RECORDED);
                default -> file.record(event(EventId.of(id)), RECORDED);
            };
        }

        private LifecycleEvent event(EventId id) {
            Notice notice = Notice.by(HARNOSAND).sentOn(day).receivedOn(day.plusDays(number));
            return switch (kind) {
                case 2 -> notice.againstRenewal(id);
                case 3 -> Notice.by(HARNOSAND).sentOn(day).againstRenewal(id);
                case 4 -> notice.ofTermination(id);
                case 5 -> LifecycleEvent.terminated(id, day, day.plusMonths(number));
                case 6 -> LifecycleEvent.superseded(id, AgreementId.of("next"), day, day.plusDays(number));
                case 7 ->
                    LifecycleEvent.withdrawn(id, number % 2 == 0 ? HARNOSAND : SUNDSVALL, day, day.plusMonths(number));
                case SIGNS -> LifecycleEvent.signed(id, Signature.of(PARTIES.get(number), day));
                default -> LifecycleEvent.optionUsed(id, number, day);
            };
        }
    }

    /** Three parties, none of whom has signed yet. */
    private static AgreementFile draft() {
        return AgreementFile.open(AGREEMENT.toBuilder()
                .party(SUNDSVALL, Role.CLIENT)
                .signatures(List.of())
                .termClauses(CLAUSES)
                .build());
    }

    private static AgreementFile recorded(AgreementFile opened, List<Move> moves) {
        AgreementFile file = opened;
        for (Move move : moves) {
            file = move.recordIn(file, "e-" + move.day() + "-" + move.kind() + "-" + move.number());
        }
        return file;
    }

    private static AgreementFile recorded(List<Move> moves) {
        return recorded(draft(), moves);
    }

    /** Clauses on how a term grows, without a way of counting that is left open. */
    private record Growth(TermClauses clauses, LocalDate lastDay) {

        AgreementFile opened() {
            return AgreementFile.open(AGREEMENT.toBuilder()
                    .term(Term.ofClosed(SIGNED, lastDay))
                    .termClauses(clauses)
                    .build());
        }
    }

    private static LocalDate endsAtLast(AgreementFile file) {
        return on(file, LocalDate.of(2300, 1, 1))
                .facts()
                .term()
                .getValue()
                .flatMap(Term::getLastDay)
                .orElseThrow();
    }

    @Property(tries = 500)
    @Label(
            "using an option early never shortens: by whatever clauses, it ends when it would have with the option used on its last day")
    void early(@ForAll("growths") Growth growth, @ForAll @IntRange(min = 0, max = 1200) int daysBefore) {
        AgreementFile opened = growth.opened();
        LocalDate lastUse = on(opened, SIGNED)
                .termTimeline()
                .getOptionsLeft()
                .get(0)
                .getLastDayOfUse()
                .map(CountedDay::getDay)
                .orElse(growth.lastDay());
        LocalDate day = lastUse.minusDays(daysBefore);
        Assume.that(!day.isBefore(SIGNED));
        EventId id = EventId.of("o");
        AgreementFile late = opened.record(LifecycleEvent.optionUsed(id, 1, lastUse), lastUse);
        AgreementFile early = opened.record(LifecycleEvent.optionUsed(id, 1, day), day);
        assertThat(endsAtLast(early)).isEqualTo(endsAtLast(late)).isAfterOrEqualTo(endsAtLast(opened));
        // A renewal that has come by the day may have reached the latest day, so that no option is left.
        assertThat(on(early, day).termTimeline().getEffects())
                .extracting(EventEffect::getKind)
                .isSubsetOf(EventEffect.Kind.IN_EFFECT, EventEffect.Kind.NO_SUCH_CLAUSE);
    }

    @Property(tries = 300)
    @Label(
            "the state on a day is a function of what is known: recorded in any order, on any days, the answer is the same")
    void order(
            @ForAll("moves") @Size(max = 6) List<Move> moves,
            @ForAll("signing") List<Move> signing,
            @ForAll("days") LocalDate asked,
            @ForAll Random random) {
        List<Move> all = new ArrayList<>(signing);
        all.addAll(moves);
        // What is of one day happens in the order recorded, which then is a part of what is known.
        Assume.that(all.stream().map(Move::day).distinct().count() == all.size());
        List<Move> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        assertSame(recorded(all), recorded(shuffled), asked);
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
            "what happens later than a day doesn't change the state of that day: it is the same with and without the later events")
    void laterEvents(
            @ForAll("moves") @Size(max = 6) List<Move> moves,
            @ForAll("signing") List<Move> signing,
            @ForAll("days") LocalDate asked) {
        List<Move> all = new ArrayList<>(signing);
        all.addAll(moves);
        List<Move> by = all.stream().filter(move -> !move.day().isAfter(asked)).toList();
        FileView whole = on(recorded(all), asked);
        FileView without = on(recorded(by), asked);
        assertThat(whole.lifecycle().getPossibleStates())
                .isEqualTo(without.lifecycle().getPossibleStates());
        assertThat(whole.termTimeline().getTerm())
                .isEqualTo(without.termTimeline().getTerm());
    }

    @Property(tries = 300)
    @Label(
            "an answer as of an earlier knowledge never changes, whatever is recorded since, back-dated and corrected too")
    void knowledge(
            @ForAll("moves") @Size(min = 1, max = 6) List<Move> moves,
            @ForAll("signing") List<Move> signing,
            @ForAll("days") LocalDate asked,
            @ForAll boolean corrects) {
        AgreementFile file = recorded(signing);
        List<AsOf> questions = new ArrayList<>();
        List<Object> answers = new ArrayList<>();
        for (int i = 0; i < moves.size(); i++) {
            FileView view = file.at(AsOf.on(asked));
            questions.add(view.exactAsOf());
            answers.add(answer(view));
            file = moves.get(i).recordIn(file, "k-" + i);
            if (corrects && moves.get(i).kind() > 1) {
                EventId correction = EventId.of("c-" + i);
                file = file.record(
                        LifecycleEvent.corrected(
                                correction, EventId.of("k-" + i), moves.get(i).day()),
                        RECORDED);
            }
        }
        for (int i = 0; i < questions.size(); i++) {
            assertThat(answer(file.at(questions.get(i)))).isEqualTo(answers.get(i));
        }
    }

    private static Object answer(FileView view) {
        return List.of(
                view.termTimeline(),
                view.lifecycle().getPossibleStates(),
                view.facts().term());
    }

    @Property(tries = 300)
    @Label("a corrected event leaves no trace in what is known after")
    void corrected(
            @ForAll("moves") @Size(max = 4) List<Move> moves,
            @ForAll("signing") List<Move> signing,
            @ForAll("move") Move wrong,
            @ForAll("days") LocalDate asked) {
        Assume.that(wrong.kind() > 1);
        AgreementFile without = recorded(recorded(signing), distinct(moves));
        EventId id = EventId.of("wrong");
        AgreementFile with = wrong.recordIn(without, "wrong")
                .record(LifecycleEvent.corrected(EventId.of("right"), id, wrong.day()), RECORDED);
        assertSame(without, with, asked);
    }

    private static List<Move> distinct(List<Move> moves) {
        return moves.stream().distinct().toList();
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return move().list().uniqueElements();
    }

    @Provide
    Arbitrary<Move> move() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, SIGNS - 1),
                        Arbitraries.integers().between(1, 4),
                        days())
                .as(Move::new);
    }

    /** The signatures of the three, each on a day of its own about the day on which the agreement was signed. */
    @Provide
    Arbitrary<List<Move>> signing() {
        return Arbitraries.integers()
                .between(-30, 60)
                .list()
                .ofSize(PARTIES.size())
                .uniqueElements()
                .map(days -> List.of(
                        new Move(SIGNS, 0, SIGNED.plusDays(days.get(0))),
                        new Move(SIGNS, 1, SIGNED.plusDays(days.get(1))),
                        new Move(SIGNS, 2, SIGNED.plusDays(days.get(2)))));
    }

    @Provide
    Arbitrary<Growth> growths() {
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 30);
        Arbitrary<NoticePeriod> notices = Combinators.combine(
                        Arbitraries.integers().between(1, 12), Arbitraries.of(MonthCounting.class))
                .as((length, counting) -> NoticePeriod.ofMonths(length).counting(counting));
        Arbitrary<ExtensionOption> options = Combinators.combine(months, notices.optional())
                .as((length, before) -> before.map(
                                period -> ExtensionOption.ofMonths(length).usedBefore(period))
                        .orElseGet(() -> ExtensionOption.ofMonths(length)));
        Arbitrary<Renewal> renewals = Combinators.combine(
                        months, notices.optional(), Arbitraries.integers().between(1, 3))
                .as((step, notice, times) -> Renewal.builder()
                        .step(Period.ofMonths(step))
                        .noticePeriod(notice)
                        .times(times)
                        .build());
        Arbitrary<LocalDate> ends = Arbitraries.integers().between(0, 800).map(LAST_DAY::plusDays);
        return Combinators.combine(
                        options.list().ofMinSize(1).ofMaxSize(3),
                        renewals.optional(),
                        Arbitraries.integers()
                                .between(1, 3000)
                                .map(LAST_DAY::plusDays)
                                .optional(),
                        ends)
                .as((ladder, renewal, latest, end) -> new Growth(
                        TermClauses.builder()
                                .extensionOptions(ladder)
                                .renewal(renewal)
                                .latestLastDay(latest.filter(day -> day.isAfter(end)))
                                .build(),
                        end));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(SIGNED.toEpochDay(), LAST_DAY.plusYears(5).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
