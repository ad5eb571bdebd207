package se.samverkan.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.excludingVat;

import java.time.LocalDate;
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
import se.samverkan.core.agreement.Instalment;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.InstalmentId;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.Deadlines;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
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
                        Arbitraries.integers().between(0, 3 + KINDS.size() - 1),
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
            } else {
                file = file.record(DutyDone.of(KINDS.get(step.kind() - 3), about), recorded);
            }
            history.add(file);
        }
        return history;
    }
}
