package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.time.DateRange;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether a course offering has as many participants, on the day asked about, as the fewest that it is given for; if not, it can
 * be cancelled ({@link se.samverkan.core.activity.CancellationReason#UNDER_LEAST_NUMBER}). Those count who are admitted or
 * registered, or have been examined, and haven't left. How many seats are ordered is another question ({@link CourseSeats}).
 *
 * <p>It is asked of the file as a whole: one finding for each offering that states its least number, through its last day, and
 * isn't cancelled. Where nobody is recorded as a participant, how many there are isn't known.
 */
@PublicApi(CALL)
public final class CourseLeastNumber extends AbstractRule {

    /** The rule's code, {@code course.least-number}. */
    public static final FindingCode CODE = FindingCode.of("course.least-number");

    /** The input that is missing where nobody is recorded as a participant. */
    public static final InputCode PARTICIPANTS = InputCode.of("course.participants");

    private static final Source PRACTICE =
            Source.practice("a course with fewer participants than its least number can be cancelled");

    /** Makes the rule. */
    public CourseLeastNumber() {
        super(CODE, Nature.ADVICE, Scope.FILE, List.of(PRACTICE), List.of(PARTICIPANTS));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        if (matter.getActivity().isPresent()) {
            return List.of();
        }
        LocalDate day = matter.getView().getAsOf().getDay();
        return HeldOffering.in(matter.getView()).stream()
                .filter(offering -> offering.course().getLeastSeats().isPresent())
                .filter(offering -> !hasEnded(offering, day))
                .map(offering -> judge(offering, offering.course().getLeastSeats(), day))
                .toList();
    }

    private static boolean hasEnded(HeldOffering offering, LocalDate day) {
        return offering.course()
                .getDates()
                .flatMap(DateRange::getLastDay)
                .filter(day::isAfter)
                .isPresent();
    }

    private static Finding judge(HeldOffering offering, OptionalInt stated, LocalDate day) {
        int least = stated.orElseThrow();
        int number = offering.inSeat().size();
        if (offering.participations().isEmpty()) {
            return start(Outcome.NOT_ASSESSED, offering, least)
                    .missing(PARTICIPANTS)
                    .build();
        }
        if (number >= least) {
            return start(Outcome.MET, offering, least).value("number", number).build();
        }
        Finding.Builder finding = start(Outcome.NOT_MET, offering, least).value("number", number);
        Optional<LocalDate> first = offering.course().getDates().flatMap(DateRange::getFirstDay);
        first.ifPresent(start ->
                finding.variant(day.isBefore(start) ? "coming" : "started").value("firstDay", start));
        return finding.build();
    }

    private static Finding.Builder start(Outcome outcome, HeldOffering offering, int least) {
        return Finding.builder(CODE, outcome)
                .path(offering.path() + ".participants")
                .value("activity", offering.course().getTitle())
                .value("least", least)
                .source(PRACTICE);
    }
}
