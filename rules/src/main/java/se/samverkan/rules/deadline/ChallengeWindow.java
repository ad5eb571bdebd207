package se.samverkan.rules.deadline;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.DeadlineBuilder;
import se.samverkan.core.deadline.DeadlineKind;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.rules.AbstractDeadlineRule;
import se.samverkan.rules.Dating;
import se.samverkan.rules.Matter;

/**
 * The last day on which the validity of an agreement can be challenged in court: "inom sex månader från den dag då
 * avtalet slöts", or, once its conclusion is announced or those who tendered are told, "innan 30 dagar har gått från det"
 * (LOU 20:17). Six months end on the same day of the month, or on the month's last where it lacks that day; the day after the
 * announcement is the first of the thirty. What is said to be announced before the conclusion isn't that. LOU 20:18 may move a
 * day that is a holiday; that isn't worked out here.
 *
 * <p>Where the thirty days end after the six months, the text can be read both ways: the six months are the day, and the
 * thirty days the later one. On a basis outside LOU, by the parties' own word, a person judges whether there is such a time at
 * all. The figures are those of the day on which the procurement began.
 */
@PublicApi(CALL)
public final class ChallengeWindow extends AbstractDeadlineRule {

    /** The rule's code, {@code deadline.challenge-window}. */
    public static final FindingCode CODE = FindingCode.of("deadline.challenge-window");

    private static final Set<ProcurementBasis> NOT_PROCURED =
            Set.of(ProcurementBasis.IN_HOUSE, ProcurementBasis.COOPERATION, ProcurementBasis.OUTSIDE_LOU);
    private static final Source PARAGRAPH = Source.statute("LOU 20:17");

    /** Makes the rule. */
    public ChallengeWindow() {
        super(
                CODE,
                List.of(PARAGRAPH),
                List.of(
                        StatutoryFigure.CHALLENGE_MONTHS,
                        StatutoryFigure.CHALLENGE_DAYS_AFTER_NOTICE,
                        InputCode.PROCUREMENT_BASIS,
                        InputCode.PROCUREMENT_BEGUN_ON,
                        InputCode.AGREEMENT_CONCLUDED_ON));
    }

    @Override
    public Dating date(Matter matter) {
        if (matter.getTerms().getKind() == AgreementKind.LETTER_OF_INTENT) {
            return Dating.none();
        }
        Inputs inputs = new Inputs(matter);
        Optional<ProcurementBasis> basis = inputs.need(matter.getFacts().procurementBasis());
        if (basis.filter(NOT_PROCURED::contains).isPresent()) {
            return Dating.undated(judgement(basis.get(), inputs));
        }
        Optional<LocalDate> begun = inputs.need(matter.getFacts().procurementBegunOn());
        Optional<StatutoryFigure> months = inputs.figure(StatutoryFigure.CHALLENGE_MONTHS, begun);
        Optional<StatutoryFigure> days = inputs.figure(StatutoryFigure.CHALLENGE_DAYS_AFTER_NOTICE, begun);
        Optional<LocalDate> concluded = inputs.concludedOn();
        if (!inputs.isComplete()) {
            return Dating.undated(inputs.notAssessed(CODE, PARAGRAPH));
        }
        LocalDate from = concluded.orElseThrow();
        return Calendar.has(from.plusMonths(months.orElseThrow().getValue().intValueExact()))
                ? Dating.of(deadline(matter, inputs, from, months.get(), days.orElseThrow()))
                : Dating.none();
    }

    private static Finding judgement(ProcurementBasis basis, Inputs inputs) {
        Finding.Builder finding = Finding.builder(CODE, Outcome.NEEDS_JUDGEMENT)
                .path("agreement")
                .value("basis", Word.of(basis))
                .source(PARAGRAPH);
        inputs.assumptions().forEach(finding::assuming);
        return finding.build();
    }

    private static Deadline deadline(
            Matter matter, Inputs inputs, LocalDate concluded, StatutoryFigure months, StatutoryFigure days) {
        LocalDate byMonths = concluded.plusMonths(months.getValue().intValueExact());
        Optional<LocalDate> announced =
                Done.from(concluded, matter.getView(), DutyKind.AWARD_NOTICE_PUBLISHED, DutyKind.TENDERERS_INFORMED);
        Optional<LocalDate> byDays =
                announced.map(day -> day.plusDays(days.getValue().intValueExact()));
        LocalDate day = byDays.filter(byMonths::isAfter).orElse(byMonths);
        DeadlineBuilder deadline = Deadline.builder(
                        CODE, DeadlineKind.CHALLENGE_WINDOW, matter.getTerms().getId(), day)
                .path("agreement")
                .value("concludedOn", concluded)
                .value("months", months.getValue().intValueExact())
                .source(months.getSource())
                .assuming(inputs.assumptions())
                .laterDay(byDays.filter(end -> end.isAfter(day) && Calendar.has(end)));
        announced.ifPresent(from -> deadline.variant("announced")
                .value("announcedOn", from)
                .value("days", days.getValue().intValueExact()));
        return deadline.build();
    }
}
