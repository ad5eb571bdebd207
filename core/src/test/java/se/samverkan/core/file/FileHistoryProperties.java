package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.ChangeKind;
import se.samverkan.core.budget.CarryOverKind;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.budget.EntryKind;
import se.samverkan.core.budget.Ledger;
import se.samverkan.core.time.AsOf;

@Label("Over random histories, an answer given once is given again by its axes")
class FileHistoryProperties {

    @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
    @Label("whatever was recorded since, as of a day and as it was known on a day")
    void givenAgain(
            @ForAll("histories") List<AgreementFile> history,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate known) {
        for (int i = 0; i < history.size(); i++) {
            for (AsOf asked : List.of(AsOf.on(day), AsOf.on(day).knownOn(known))) {
                FileView view = history.get(i).at(asked);
                Answers answers = Answers.of(view);
                for (AgreementFile later : history.subList(i, history.size())) {
                    assertThat(Answers.of(later.at(view.exactAsOf()))).isEqualTo(answers);
                }
            }
        }
    }

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    @Label("what was known on a day is what the file held at the end of that day")
    void knowledgeOfADay(
            @ForAll("histories") List<AgreementFile> history,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate known) {
        AgreementFile last = history.get(history.size() - 1);
        AgreementFile then = RandomActs.OPENED;
        for (AgreementFile file : history) {
            boolean recordedByThen =
                    file.getRecordedThrough().filter(known::isBefore).isEmpty();
            then = recordedByThen ? file : then;
        }
        AsOf asOf = AsOf.on(day).knownOn(known);
        assertThat(Answers.of(last.at(asOf))).isEqualTo(Answers.of(then.at(asOf)));
        assertThat(last.at(asOf).exactAsOf()).isEqualTo(asOf.atRevision(then.getRevision()));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    @Label("the balances kept as entries come are those of a ledger folded from the acts")
    void balances(@ForAll("histories") List<AgreementFile> history, @ForAll("days") LocalDate day) {
        for (AgreementFile file : history) {
            List<Entry> entries = entries(file);
            FileView view = file.at(AsOf.on(day));
            assertThat(Files.sums(view.balances()))
                    .isEqualTo(Files.sums(view.facts().balances(Ledger.upTo(day).withAll(entries))));
            assertThat(view.balancesOfAllDays())
                    .isEqualTo(view.facts().balances(Ledger.empty().withAll(entries)));
        }
    }

    static List<Entry> entries(AgreementFile file) {
        List<Entry> entries = new ArrayList<>();
        for (Act act : file.getActs()) {
            if (act.getContent() instanceof CallOff callOff) {
                entries.add(callOff.toEntry());
            } else if (act.getContent() instanceof Entry entry) {
                entries.add(entry);
            }
        }
        return entries;
    }

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    @Label("what is refused leaves the file equal to before, and what isn't adds one act to its end")
    void refused(@ForAll("histories") List<AgreementFile> history, @ForAll("acts") RandomActs.Try act) {
        AgreementFile file = history.get(history.size() - 1);
        List<Act> acts = file.getActs();
        AgreementFile after = act.tryOn(file);
        assertThat(file.getActs()).isEqualTo(acts);
        if (after.equals(file)) {
            assertThat(after.getRevision()).isEqualTo(acts.size());
        } else {
            assertThat(after.getRevision()).isEqualTo(acts.size() + 1);
            assertThat(after.getActs().subList(0, acts.size())).isEqualTo(acts);
        }
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    @Label(
            "the histories hold entries of every kind, limits at several levels, parts of years and every way to carry over")
    void everyKind(@ForAll("histories") List<AgreementFile> history) {
        AgreementFile file = history.get(history.size() - 1);
        entries(file).forEach(entry -> Statistics.label("kind").collect(entry.getKind()));
        for (Act act : file.getActs()) {
            if (act.getContent() instanceof Amendment amendment) {
                amendment.getChanges().stream()
                        .map(Change::getKind)
                        .forEach(kind -> Statistics.label("change").collect(kind));
            }
        }
        Agreement terms = Files.on(file, Files.LAST_DAY).terms();
        Statistics.label("limits").collect(terms.getLimits().size() > 1);
        terms.getCeiling()
                .flatMap(Ceiling::getCarryOver)
                .ifPresent(policy -> Statistics.label("policy").collect(policy.getKind()));
        covers("kind", List.of(EntryKind.values()));
        covers("change", List.of(ChangeKind.LIMIT, ChangeKind.LIMIT_REMOVAL, ChangeKind.CEILING));
        covers("limits", List.of(true));
        covers("policy", List.of(CarryOverKind.values()));
    }

    private static void covers(String label, List<?> values) {
        Statistics.label(label)
                .coverage(coverage ->
                        values.forEach(value -> coverage.check(value).count(count -> count > 0)));
    }

    @Provide
    Arbitrary<List<AgreementFile>> histories() {
        return RandomActs.histories();
    }

    @Provide
    Arbitrary<RandomActs.Try> acts() {
        return RandomActs.acts();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RandomActs.days();
    }
}
