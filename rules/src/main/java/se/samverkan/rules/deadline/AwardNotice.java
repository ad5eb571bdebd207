package se.samverkan.rules.deadline;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.DeadlineBuilder;
import se.samverkan.core.deadline.DeadlineKind;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.rules.AbstractDeadlineRule;
import se.samverkan.rules.Dating;
import se.samverkan.rules.Matter;
import se.samverkan.rules.internal.Annex2;
import se.samverkan.rules.internal.ValueInputs;
import se.samverkan.rules.internal.ValueSources;

/**
 * The day by which the result of a procurement is to be announced (efterannons): "senast 30 dagar efter det att avtalet
 * eller ramavtalet ingicks" (LOU 10:4 from the threshold up, 19:7 below it and for services of annex 2, 19 a:13 for direct
 * awards). The day after the agreement was concluded is the first of the thirty. A direct award is asked only where its value
 * doesn't "understiga" 700 000 kr. What is called off from a framework agreement isn't asked.
 *
 * <p>Notices of contracts on services of annex 2 under LOU 19:7 and 19 a:13 may be gathered by the quarter and sent within
 * thirty days of its end, which is the later day here. Whether that goes for a framework agreement the text doesn't say: there a
 * person judges it. Whether it is such a service the CPV codes tell, or where they don't what is stated or assumed; where neither
 * does, the earlier day stands alone.
 *
 * <p>The figures are those of the day on which the procurement began. The notice is sent, or published, when the file says so.
 */
@PublicApi(CALL)
public final class AwardNotice extends AbstractDeadlineRule {

    /** The rule's code, {@code deadline.award-notice}. */
    public static final FindingCode CODE = FindingCode.of("deadline.award-notice");

    private static final Map<ProcurementBasis, InputCode> DAYS = Map.of(
            ProcurementBasis.CHAPTER_7, StatutoryFigure.CHAPTER_10_NOTICE_DAYS,
            ProcurementBasis.CHAPTER_19, StatutoryFigure.CHAPTER_19_NOTICE_DAYS,
            ProcurementBasis.DIRECT_AWARD, StatutoryFigure.DIRECT_AWARD_NOTICE_DAYS,
            ProcurementBasis.DIRECT_AWARD_OTHER_GROUND, StatutoryFigure.DIRECT_AWARD_NOTICE_DAYS);
    private static final Map<InputCode, Source> PARAGRAPHS = Map.of(
            StatutoryFigure.CHAPTER_10_NOTICE_DAYS, Source.statute("LOU 10:4"),
            StatutoryFigure.CHAPTER_19_NOTICE_DAYS, Source.statute("LOU 19:7"),
            StatutoryFigure.DIRECT_AWARD_NOTICE_DAYS, Source.statute("LOU 19 a:13"));

    /** Makes the rule. */
    public AwardNotice() {
        super(
                CODE,
                ValueSources.and(
                        Source.statute("LOU 19:7"),
                        Source.statute("LOU 10:4, 19:7, 19 a:13"),
                        Source.statute("LOU 19 a:13"),
                        Source.statute("LOU 10:4")),
                ValueInputs.and(
                        StatutoryFigure.CHAPTER_19_NOTICE_DAYS,
                        InputCode.PROCUREMENT_BASIS,
                        InputCode.PROCUREMENT_BEGUN_ON,
                        InputCode.AGREEMENT_CONCLUDED_ON,
                        StatutoryFigure.CHAPTER_10_NOTICE_DAYS,
                        StatutoryFigure.DIRECT_AWARD_NOTICE_DAYS,
                        StatutoryFigure.DIRECT_AWARD_NOTICE_FLOOR));
    }

    @Override
    public Dating date(Matter matter) {
        Agreement terms = matter.getTerms();
        if (terms.getKind() == AgreementKind.LETTER_OF_INTENT || isCalledOff(terms)) {
            return Dating.none();
        }
        Inputs inputs = new Inputs(matter);
        Optional<ProcurementBasis> basis = inputs.need(matter.getFacts().procurementBasis());
        if (basis.isEmpty()) {
            return Dating.undated(inputs.notAssessed(CODE, Source.statute("LOU 10:4, 19:7, 19 a:13")));
        }
        InputCode within = DAYS.get(basis.get());
        return within == null ? Dating.none() : date(matter, inputs, within);
    }

    private static boolean isCalledOff(Agreement terms) {
        return terms.getLinks().stream().anyMatch(link -> link.getType() == AgreementLink.Type.CALLED_OFF_FROM);
    }

    private static Dating date(Matter matter, Inputs inputs, InputCode within) {
        Optional<LocalDate> begun = inputs.need(matter.getFacts().procurementBegunOn());
        if (within.equals(StatutoryFigure.DIRECT_AWARD_NOTICE_DAYS)) {
            Optional<StatutoryFigure> floor = inputs.figure(StatutoryFigure.DIRECT_AWARD_NOTICE_FLOOR, begun);
            Optional<Money> value = inputs.value();
            if (value.isPresent() && floor.isPresent() && isBelow(value.get(), floor.get())) {
                return Dating.none();
            }
        }
        Optional<StatutoryFigure> days = inputs.figure(within, begun);
        Optional<LocalDate> concluded = inputs.concludedOn();
        if (!inputs.isComplete()) {
            return Dating.undated(inputs.notAssessed(CODE, PARAGRAPHS.getOrDefault(within, Source.statute("LOU"))));
        }
        return date(matter, inputs, days.orElseThrow(), concluded.orElseThrow());
    }

    private static Dating date(Matter matter, Inputs inputs, StatutoryFigure days, LocalDate concluded) {
        Agreement terms = matter.getTerms();
        int within = days.getValue().intValueExact();
        LocalDate day = concluded.plusDays(within);
        LocalDate gathered = endOfQuarter(concluded).plusDays(within);
        if (!Calendar.has(day) || !Calendar.has(gathered)) {
            return Dating.none();
        }
        DeadlineBuilder deadline = Deadline.builder(CODE, DeadlineKind.AWARD_NOTICE, terms.getId(), day)
                .path("agreement")
                .value("concludedOn", concluded)
                .value("days", within)
                .source(days.getSource())
                .assuming(inputs.assumptions())
                .doneOn(Done.on(matter.getView(), DutyKind.AWARD_NOTICE, DutyKind.AWARD_NOTICE_PUBLISHED));
        inputs.sources().forEach(deadline::source);
        Fact<Boolean> annex = Annex2.of(terms.getCpvCodes(), matter.getFacts());
        boolean mayBeGathered = !days.getCode().equals(StatutoryFigure.CHAPTER_10_NOTICE_DAYS)
                && gathered.isAfter(day)
                && annex.getValue().equals(Optional.of(true));
        if (!mayBeGathered) {
            return Dating.of(deadline.build());
        }
        if (terms.getKind() != AgreementKind.FRAMEWORK_AGREEMENT) {
            return Dating.of(deadline.laterDay(Optional.of(gathered))
                    .assuming(annex.getAssumptions())
                    .build());
        }
        Finding.Builder gathering = Finding.builder(CODE, Outcome.NEEDS_JUDGEMENT)
                .path("agreement")
                .value("day", day)
                .value("gatheredDay", gathered)
                .source(days.getSource());
        annex.getAssumptions().forEach(gathering::assuming);
        return Dating.of(deadline.build()).and(Dating.undated(gathering.build()));
    }

    private static boolean isBelow(Money value, StatutoryFigure floor) {
        return value.getAmount().compareTo(floor.getValue()) < 0;
    }

    private static LocalDate endOfQuarter(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1)
                .plus(1, IsoFields.QUARTER_YEARS)
                .minusDays(1);
    }
}
