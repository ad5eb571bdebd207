package se.samverkan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.time.AsOf;
import se.samverkan.fixtures.CaseH;
import se.samverkan.fixtures.Show;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Chapter;
import se.samverkan.report.document.Section;
import se.samverkan.rules.Admission;
import se.samverkan.rules.Assessment;
import se.samverkan.rules.Explainer;
import se.samverkan.rules.JudgementChanges;
import se.samverkan.rules.RuleBook;

/**
 * Judgements as they could stand in an official note: in one line, as a paragraph and as the full trace; what has changed in one,
 * and why; and a plan of several call-offs. All words are the library's own.
 */
final class JudgementsChapter {

    private final RuleBook rules;
    private final Wording words;
    private final Explainer explainer;

    private JudgementsChapter(RuleBook rules, Wording words) {
        this.rules = rules;
        this.words = words;
        this.explainer = words.explainer();
    }

    static Chapter of(Cases cases, Wording words) {
        return new JudgementsChapter(cases.rules(), words).chapter(cases);
    }

    private Chapter chapter(Cases cases) {
        CallOff fits = Show.callOffThatFits();
        CallOff next = Show.callOffOverCeiling();
        AgreementFile file = cases.framework();
        Admission admitted = admit(file, fits);
        return new Chapter(
                words.label("notes.title"),
                words.label("notes.lead"),
                List.of(
                        note(words.label("notes.admitted"), admitted),
                        note(words.label("notes.refused"), admit(admitted.getFile(), next)),
                        note(words.label("notes.not-assessed"), admit(CaseH.file(), fits)),
                        note(words.label("notes.intent"), admit(cases.intent(), Show.callOffOfV())),
                        changes(admitted.getFile(), next, fits.getOrderedOn().minusDays(1)),
                        plan(file, List.of(fits, next, Show.callOffAfterTerm()))));
    }

    private Admission admit(AgreementFile file, CallOff callOff) {
        return rules.admit(file, callOff, AsOf.on(callOff.getOrderedOn()));
    }

    private Section note(String title, Admission admission) {
        return new Section(
                title,
                List.of(
                        new Block.Paragraph(CallOffTrials.title(admission.getCallOff(), words)),
                        new Block.Verdict(
                                words.mark(admission.getOutcome()),
                                explainer.headline(admission),
                                List.of(explainer.explain(admission))),
                        new Block.Copied(
                                words.label("notes.trace"),
                                explainer
                                        .explain(admission.getAssessment().trace())
                                        .lines()
                                        .toList())));
    }

    /** One call-off judged on the day that it is ordered, as known the day before another was made and as known that day. */
    private Section changes(AgreementFile file, CallOff callOff, LocalDate knownBefore) {
        AsOf day = AsOf.on(callOff.getOrderedOn());
        Assessment before = rules.assess(file, callOff, day.knownOn(knownBefore));
        JudgementChanges changes = before.changesTo(rules.assess(file, callOff, day));
        return new Section(
                words.label("notes.changes"),
                List.of(
                        new Block.Paragraph(words.label(
                                "notes.changes.lead",
                                Map.of(
                                        "callOff",
                                        CallOffTrials.title(callOff, words),
                                        "before",
                                        knownBefore,
                                        "after",
                                        callOff.getOrderedOn()))),
                        new Block.Verdict(
                                words.mark(changes.getAfter().getOutcome()),
                                "",
                                explainer.explain(changes).lines().toList())));
    }

    private Section plan(AgreementFile file, List<CallOff> callOffs) {
        AsOf first = AsOf.on(callOffs.get(0).getOrderedOn());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Remarks(
                words.label("notes.plan.call-offs"),
                callOffs.stream()
                        .map(callOff -> words.label(
                                "notes.plan.call-off",
                                Map.of("id", callOff.getId(), "callOff", CallOffTrials.title(callOff, words))))
                        .toList()));
        explainer
                .explain(rules.plan(file, callOffs, first))
                .lines()
                .map(Block.Paragraph::new)
                .forEach(blocks::add);
        return new Section(words.label("notes.plan"), blocks);
    }
}
