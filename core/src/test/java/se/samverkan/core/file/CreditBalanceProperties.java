package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.callOff;
import static se.samverkan.core.file.Files.course;
import static se.samverkan.core.file.Files.enrolment;
import static se.samverkan.core.file.Files.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.activity.CourseModule;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.ModuleId;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.participant.Enrolment;
import se.samverkan.core.participant.ParticipantEvent;
import se.samverkan.core.participant.ParticipantState;
import se.samverkan.core.participant.Result;
import se.samverkan.core.participant.TakenBack;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;

@Label("Over random histories of participants, credits are conserved and never counted twice")
class CreditBalanceProperties {

    private static final LocalDate LAST = LocalDate.of(2024, 12, 20);
    private static final long WHOLE = 75;
    private static final long FIRST_MODULE = 45;
    private static final long ORDERED_SEATS = 3;

    private static final CommissionedCourse IN_MODULES = course("7.5").toBuilder()
            .dates(DateRange.ofClosed(DAY, LAST))
            .addModules(
                    CourseModule.of(ModuleId.of("1"), Text.of("Ett"), Credits.of("4.5")),
                    CourseModule.of(ModuleId.of("2"), Text.of("Två"), Credits.of("3")))
            .build();

    /** Three seats in a course of two modules, and seats that aren't stated in one without days. */
    private static final AgreementFile OPENED = AgreementFile.open(AGREEMENT.toBuilder()
                    .callOffTerms(CallOffTerms.builder()
                            .putCreditsOnCompletion(CollaborationArea.EDUCATION, true)
                            .build())
                    .build())
            .record(
                    callOff("A-1", 1, DAY).toBuilder()
                            .activity(IN_MODULES)
                            .seats((int) ORDERED_SEATS)
                            .department(Department.of("Skolan"))
                            .build(),
                    DAY)
            .record(callOff("A-2", 1, DAY), DAY);

    private static AgreementFile fileOf(List<ParticipantEvent> events) {
        AgreementFile file = OPENED;
        for (ParticipantEvent event : events) {
            try {
                file = file.record(event, LAST);
            } catch (InvalidValueException refused) {
                assertThat(refused).hasMessageNotContaining("secret");
            }
        }
        return file;
    }

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    @Label(
            "what is planned, running, earned and lost is the credits of every seat, as counted one by one from the acts")
    void conserved(@ForAll("histories") List<ParticipantEvent> events, @ForAll("days") LocalDate day) {
        AgreementFile file = fileOf(events);
        CreditBalance first = file.at(AsOf.on(day)).credits().of(CallOffId.of("A-1"));
        CreditBalance second = file.at(AsOf.on(day)).credits().of(CallOffId.of("A-2"));
        long takenOfFirst = seats(file, "A-1", day);
        long takenOfSecond = seats(file, "A-2", day);
        assertThat(first.getOffered().getTenths()).isEqualTo(WHOLE * Math.max(ORDERED_SEATS, takenOfFirst));
        assertThat(second.getOffered().getTenths()).isEqualTo(WHOLE * takenOfSecond);
        for (CreditBalance each : List.of(first, second)) {
            assertThat(each.getOffered())
                    .isEqualTo(each.getPlanned()
                            .plus(each.getRunning())
                            .plus(each.getEarned())
                            .plus(each.getLost()));
        }
        assertThat(first.getEarned().getTenths()).isEqualTo(sum(file, "A-1", day, Plain::earned));
        assertThat(first.getRunning().getTenths()).isEqualTo(sum(file, "A-1", day, Plain::running));
        assertThat(second.getEarned().getTenths()).isEqualTo(sum(file, "A-2", day, Plain::earned));
        assertThat(second.getRunning().getTenths()).isEqualTo(sum(file, "A-2", day, Plain::running));
        assertThat(first.getCompleted()).isEqualTo(sum(file, "A-1", day, plain -> plain.completed() ? 1 : 0));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    @Label("each year and each department add up to the whole, and so do the courses")
    void parts(@ForAll("histories") List<ParticipantEvent> events, @ForAll("days") LocalDate day) {
        CreditBalance whole = fileOf(events).at(AsOf.on(day)).credits();
        Stream<CreditBalance> years =
                Stream.concat(whole.getYears().stream().map(whole::in), Stream.of(whole.withYearOpen()));
        Stream<CreditBalance> departments =
                Stream.concat(whole.getDepartments().stream().map(whole::of), Stream.of(whole.withDepartmentOpen()));
        Stream<CreditBalance> courses =
                Stream.of("A-1", "A-2").map(CallOffId::of).map(whole::of);
        for (Stream<CreditBalance> split : List.of(years, departments, courses)) {
            List<CreditBalance> list = split.toList();
            for (Function<CreditBalance, Credits> stage : STAGES) {
                assertThat(list.stream().map(stage).reduce(Credits.zero(), Credits::plus))
                        .isEqualTo(stage.apply(whole));
            }
            assertThat(list.stream().mapToLong(CreditBalance::getSeats).sum()).isEqualTo(whole.getSeats());
            assertThat(list.stream().mapToLong(CreditBalance::getCompleted).sum())
                    .isEqualTo(whole.getCompleted());
        }
    }

    private static final List<Function<CreditBalance, Credits>> STAGES = List.of(
            CreditBalance::getOffered,
            CreditBalance::getPlanned,
            CreditBalance::getRunning,
            CreditBalance::getEarned,
            CreditBalance::getLost);

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    @Label("what is kept as events come is what a fold of them from scratch gives, whatever the order of recording")
    void fromScratch(@ForAll("histories") List<ParticipantEvent> events, @ForAll("days") LocalDate day) {
        AgreementFile file = fileOf(events);
        Participations kept = file.register().participations(file.journal(), AsOf.on(LocalDate.of(9999, 1, 1)));
        CreditBalance asKept = CreditBalance.of(file.at(AsOf.on(LocalDate.of(2026, 1, 1))), kept);
        AgreementFile again = OPENED;
        for (ParticipantEvent event : standing(file, LocalDate.MAX)) {
            again = again.record(event, LAST);
        }
        assertThat(again.at(AsOf.on(LocalDate.of(2026, 1, 1))).credits()).isEqualTo(asKept);
        assertThat(again.at(AsOf.on(day)).credits())
                .isEqualTo(file.at(AsOf.on(day)).credits());
    }

    /** The events that stand by a day, by day and then as recorded. */
    private static List<ParticipantEvent> standing(AgreementFile file, LocalDate day) {
        List<ParticipantEvent> standing = new ArrayList<>();
        for (Act act : file.getActs()) {
            if (act.getContent() instanceof TakenBack back) {
                standing.remove(standing.lastIndexOf(back.getEvent()));
            } else if (act.getContent() instanceof ParticipantEvent event) {
                standing.add(event);
            }
        }
        return standing.stream()
                .filter(event -> !event.getDay().isAfter(day))
                .sorted(Comparator.comparing(ParticipantEvent::getDay))
                .toList();
    }

    /** What one participant has come to in one call-off, counted plainly: the last enrolment, and what is passed. */
    private record Plain(boolean seat, boolean registeredLast, boolean failedSince, boolean completed, long earned) {

        long running() {
            return seat && registeredLast && !completed && !failedSince ? WHOLE - earned : 0;
        }

        static Plain of(List<ParticipantEvent> events) {
            boolean registered = false;
            ParticipantState last = null;
            boolean failedSince = false;
            boolean whole = false;
            boolean one = false;
            boolean two = false;
            for (ParticipantEvent event : events) {
                if (event instanceof Enrolment enrolment) {
                    last = enrolment.getState();
                    registered |= last == ParticipantState.REGISTERED;
                    failedSince = false;
                } else {
                    Result result = (Result) event;
                    boolean pass = result.isCompleted().orElseThrow();
                    String module = result.getModule().map(ModuleId::toString).orElse("");
                    whole |= pass && module.isEmpty();
                    one |= pass && module.equals("1");
                    two |= pass && module.equals("2");
                    failedSince |= !pass && module.isEmpty();
                }
            }
            boolean completed = whole || (one && two);
            long earned = completed ? WHOLE : (one ? FIRST_MODULE : 0) + (two ? WHOLE - FIRST_MODULE : 0);
            boolean seat = registered || last == ParticipantState.ADMITTED || last == ParticipantState.NO_SHOW;
            return new Plain(seat, last == ParticipantState.REGISTERED, failedSince, completed, earned);
        }
    }

    private static long sum(AgreementFile file, String callOff, LocalDate day, ToLongFunction<Plain> of) {
        List<ParticipantEvent> events = standing(file, day).stream()
                .filter(event -> event.getCallOff().equals(Optional.of(CallOffId.of(callOff))))
                .toList();
        return events.stream()
                .map(ParticipantEvent::getParticipant)
                .distinct()
                .map(who -> Plain.of(events.stream()
                        .filter(event -> event.getParticipant().equals(who))
                        .toList()))
                .mapToLong(of)
                .sum();
    }

    private static long seats(AgreementFile file, String callOff, LocalDate day) {
        return sum(file, callOff, day, plain -> plain.seat() ? 1 : 0);
    }

    @Provide
    Arbitrary<List<ParticipantEvent>> histories() {
        Arbitrary<Integer> module = Arbitraries.integers().between(0, 2);
        Arbitrary<ParticipantEvent> events = Combinators.combine(
                        Arbitraries.of("A-1", "A-1", "A-2"),
                        Arbitraries.integers().between(1, 5).map(number -> "secret-" + number),
                        Arbitraries.of(ParticipantState.class),
                        days(),
                        module,
                        Arbitraries.of("Skolan", "Vården", ""))
                .as(CreditBalanceProperties::event);
        Arbitrary<ParticipantEvent> each = Combinators.combine(events, Arbitraries.of(true, true, true, true, false))
                .as((event, happened) -> happened ? event : TakenBack.of(event));
        return each.list().ofMinSize(5).ofMaxSize(60);
    }

    private static ParticipantEvent event(
            String callOff, String who, ParticipantState state, LocalDate day, int module, String department) {
        if (state == ParticipantState.COMPLETED || state == ParticipantState.FAILED) {
            Result.Builder of = result(callOff, who, state == ParticipantState.COMPLETED, day).toBuilder();
            return module == 0
                    ? of.build()
                    : of.module(ModuleId.of("" + module)).build();
        }
        Enrolment.Builder enrolment = enrolment(callOff, who, state, day).toBuilder();
        return department.isEmpty()
                ? enrolment.build()
                : enrolment.department(Department.of(department)).build();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(
                DAY, DAY.plusDays(1), LocalDate.of(2024, 6, 1), LAST, LAST.plusDays(1), LocalDate.of(2025, 2, 1));
    }
}
