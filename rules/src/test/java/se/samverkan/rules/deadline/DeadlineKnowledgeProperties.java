package se.samverkan.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.excludingVat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.ExtensionOption;
import se.samverkan.core.agreement.Instalment;
import se.samverkan.core.agreement.Renewal;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.EventId;
import se.samverkan.core.code.InstalmentId;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.Deadlines;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.lifecycle.Notice;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.NoticePeriod;
import se.samverkan.core.time.Term;
import se.samverkan.rules.RuleBook;

@Label("Deadlines over random histories")
class DeadlineKnowledgeProperties {

    private static final LocalDate START = LocalDate.of(2024, 1, 31);
    private static final List<DutyKind> KINDS = List.of(
            DutyKind.DOCUMENTATION,
            DutyKind.AWARD_NOTICE,
            DutyKind.AWARD_NOTICE_PUBLISHED,
            DutyKind.TENDERERS_INFORMED,
            DutyKind.INSTALMENT);

    private static final int OF_THE_TERM = 3 + KINDS.size();
    private static final TermClauses CLAUSES = TermClauses.builder()
            .extensionOptions(ExtensionOption.ofMonths(6)
                    .usedBefore(NoticePeriod.ofMonths(2))
                    .times(2))
            .renewal(Renewal.builder()
                    .step(Period.ofMonths(3))
                    .noticePeriod(NoticePeriod.ofMonths(1))
                    .times(2)
                    .build())
            .noticePeriod(NoticePeriod.ofMonths(2))
            .build();

    /** An act: which of the kinds, the days since the act before, and the days from then to the day that it is about. */
    private record Step(int kind, int since, int about) {}

    @Property(tries = 200)
    @Label("asked with an earlier knowledge never change by what is recorded later")
    void givenAgain(@ForAll("histories") List<AgreementFile> history, @ForAll("days") LocalDate day) {
        for (int i = 0; i < history.size(); i++) {
            AsOf exact = history.get(i).at(AsOf.on(day)).exactAsOf();
            Deadlines then = RuleBook.sweden().deadlines(history.get(i), exact);
            for (AgreementFile later : history.subList(i, history.size())) {
                assertThat(RuleBook.sweden().deadlines(later, exact)).isEqualTo(then);
            }
        }
    }

    @Property(tries = 200)
    @Label("stand each in exactly one list, in order, and each key once")
    void lists(@ForAll("histories") List<AgreementFile> history, @ForAll("days") LocalDate day) {
        Deadlines deadlines = RuleBook.sweden().deadlines(history.get(history.size() - 1), AsOf.on(day));
        List<Deadline> listed = new ArrayList<>(deadlines.getUpcoming());
        listed.addAll(deadlines.getOverdue());
        listed.addAll(deadlines.getLapsed());
        listed.addAll(deadlines.getDone());
        assertThat(listed).containsExactlyInAnyOrderElementsOf(deadlines.getAll());
        assertThat(deadlines.getAll()).extracting(Deadline::getDay).isSorted();
        assertThat(deadlines.getAll()).extracting(Deadline::getKey).doesNotHaveDuplicates();
        assertThat(deadlines.getOverdue())
                .allMatch(deadline -> deadline.getDay().isBefore(day));
        assertThat(deadlines.getUpcoming())
                .noneMatch(deadline -> deadline.getDay().isBefore(day));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-40, 500).map(START::plusDays);
    }

    @Provide
    Arbitrary<List<AgreementFile>> histories() {
        Arbitrary<Step> steps = Combinators.combine(
                        Arbitraries.integers().between(0, OF_THE_TERM + 6),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(-30, 60))
                .as(Step::new);
        return Combinators.combine(
                        Arbitraries.of(ProcurementBasis.class),
                        steps.list().ofMinSize(1).ofMaxSize(12))
                .as(DeadlineKnowledgeProperties::history);
    }

    private static List<AgreementFile> history(ProcurementBasis basis, List<Step> steps) {
        AgreementFile file = AgreementFile.open(Dated.procured(basis, "900000.00")
                .term(Term.ofMonths(8))
                .termClauses(CLAUSES)
                .addInstalments(
                        Instalment.of(InstalmentId.of("1"), START.plusDays(60), excludingVat("1"), Text.of("avgift")))
                .build());
        List<AgreementFile> history = new ArrayList<>(List.of(file));
        LocalDate recorded = START;
        int ordered = 0;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            recorded = recorded.plusDays(step.since());
            LocalDate about = recorded.plusDays(step.about());
            Activity activity = course().credits(Credits.of("61"))
                    .dates(DateRange.ofClosed(about, about.plusDays(9)))
                    .build();
            if (step.kind() == 0 || (step.kind() == 1 && ordered == 0)) {
                ordered++;
                file = file.record(
                        callOff("A-" + ordered, "10")
                                .orderedOn(about)
                                .activity(activity)
                                .build(),
                        recorded);
            } else if (step.kind() == 1) {
                file = file.record(
                        Entry.invoice(EntryId.of("I-" + i), CallOffId.of("A-" + ordered), excludingVat("1"), about),
                        recorded);
            } else if (step.kind() == 2) {
                file = file.record(activity, recorded);
            } else if (step.kind() >= OF_THE_TERM) {
                file = ofTheTerm(file, step.kind() - OF_THE_TERM, i, about, recorded);
            } else {
                file = file.record(DutyDone.of(KINDS.get(step.kind() - 3), about), recorded);
            }
            history.add(file);
        }
        return history;
    }

    /** An assumption, an amendment, an event that moves the term, or the correction of the last event. */
    private static AgreementFile ofTheTerm(
            AgreementFile file, int kind, int number, LocalDate about, LocalDate recorded) {
        EventId id = EventId.of("e-" + number);
        return switch (kind) {
            case 0 -> file.assuming(Assumption.firstDay(START.plusDays(number), "antaget"), recorded);
            case 1 -> file.record(amendment(about, Change.of(ladder(number))), recorded);
            case 2 -> file.record(amendment(about, Change.of(Term.ofMonths(6 + number))), recorded);
            case 3 -> file.record(LifecycleEvent.optionUsed(id, 1 + number % 2, about), recorded);
            case 4 -> file.record(Notice.by(HARNOSAND).sentOn(about).againstRenewal(id), recorded);
            case 5 ->
                file.record(Notice.by(HARNOSAND).sentOn(about).receivedOn(about).ofTermination(id), recorded);
            default -> corrected(file, id, about, recorded);
        };
    }

    private static AgreementFile corrected(AgreementFile file, EventId id, LocalDate about, LocalDate recorded) {
        List<LifecycleEvent> events = file.at(AsOf.on(LocalDate.of(9999, 1, 1))).events();
        return events.isEmpty()
                ? file
                : file.record(
                        LifecycleEvent.corrected(
                                id, events.get(events.size() - 1).getId(), about),
                        recorded);
    }

    private static TermClauses ladder(int number) {
        return CLAUSES.toBuilder()
                .extensionOptions(ExtensionOption.ofMonths(1 + number % 3).times(2))
                .build();
    }

    private static Amendment amendment(LocalDate from, Change change) {
        return Amendment.builder()
                .effectiveFrom(from)
                .reason(Text.of("ändrat"))
                .addChanges(change)
                .build();
    }
}
