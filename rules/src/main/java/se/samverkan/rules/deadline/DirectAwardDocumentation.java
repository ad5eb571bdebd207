package se.samverkan.rules.deadline;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.DeadlineBuilder;
import se.samverkan.core.deadline.DeadlineKind;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.rules.AbstractDeadlineRule;
import se.samverkan.rules.Dating;
import se.samverkan.rules.Matter;
import se.samverkan.rules.internal.ValueInputs;
import se.samverkan.rules.internal.ValueSources;

/**
 * The day by which the documentation of a direct award is to be complete: of one whose value "överstiger 100 000
 * kronor", "senast 30 dagar efter att myndigheten har ingått avtal" (LOU 19 a:11). The day after the agreement was concluded
 * is the first of the thirty. Where the procurement was cancelled instead, no agreement is in a file.
 *
 * <p>It arises for direct awards, on any of their grounds, and not for a letter of intent. The figures are those of the day on
 * which the procurement began; of one begun before the paragraph's wording came into force nothing is assessed.
 */
@PublicApi(CALL)
public final class DirectAwardDocumentation extends AbstractDeadlineRule {

    /** The rule's code, {@code deadline.documentation}. */
    public static final FindingCode CODE = FindingCode.of("deadline.documentation");

    private static final Set<ProcurementBasis> DIRECT_AWARDS =
            Set.of(ProcurementBasis.DIRECT_AWARD, ProcurementBasis.DIRECT_AWARD_OTHER_GROUND);
    private static final Source PARAGRAPH = Source.statute("LOU 19 a:11");

    /** Makes the rule. */
    public DirectAwardDocumentation() {
        super(
                CODE,
                ValueSources.and(PARAGRAPH),
                ValueInputs.and(
                        StatutoryFigure.DIRECT_AWARD_DOCUMENTATION_FLOOR,
                        StatutoryFigure.DIRECT_AWARD_DOCUMENTATION_DAYS,
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
        if (basis.isPresent() && !DIRECT_AWARDS.contains(basis.get())) {
            return Dating.none();
        }
        Optional<LocalDate> begun = inputs.need(matter.getFacts().procurementBegunOn());
        Optional<StatutoryFigure> floor = inputs.figure(StatutoryFigure.DIRECT_AWARD_DOCUMENTATION_FLOOR, begun);
        Optional<Money> value = inputs.value();
        if (value.isPresent() && floor.isPresent() && !isOver(value.get(), floor.get())) {
            return Dating.none();
        }
        Optional<StatutoryFigure> days = inputs.figure(StatutoryFigure.DIRECT_AWARD_DOCUMENTATION_DAYS, begun);
        Optional<LocalDate> concluded = inputs.concludedOn();
        if (!inputs.isComplete()) {
            return Dating.undated(inputs.notAssessed(CODE, PARAGRAPH));
        }
        LocalDate from = concluded.orElseThrow();
        int within = days.orElseThrow().getValue().intValueExact();
        LocalDate day = from.plusDays(within);
        if (!Calendar.has(day)) {
            return Dating.none();
        }
        DeadlineBuilder deadline = Deadline.builder(
                        CODE, DeadlineKind.DOCUMENTATION, matter.getTerms().getId(), day)
                .path("agreement")
                .value("concludedOn", from)
                .value("days", within)
                .value("value", value.orElseThrow())
                .source(days.get().getSource())
                .assuming(inputs.assumptions())
                .doneOn(Done.on(matter.getView(), DutyKind.DOCUMENTATION));
        inputs.sources().forEach(deadline::source);
        return Dating.of(deadline.build());
    }

    private static boolean isOver(Money value, StatutoryFigure floor) {
        return value.getAmount().compareTo(floor.getValue()) > 0;
    }
}
