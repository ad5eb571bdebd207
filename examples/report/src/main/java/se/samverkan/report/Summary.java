package se.samverkan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.FileView;
import se.samverkan.core.file.NamedPartner;
import se.samverkan.core.time.AsOf;
import se.samverkan.fixtures.Show;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Chapter;
import se.samverkan.report.document.Report;
import se.samverkan.report.document.Section;
import se.samverkan.rules.Assessment;
import se.samverkan.rules.RuleBook;

/** The whole report: both agreements as of a day, the call-offs that are tried, and judgements as for a note. */
final class Summary {

    private Summary() {}

    static Report of(Wording words, LocalDate day) {
        Cases cases = Cases.all();
        List<Chapter> chapters = List.of(
                chapter(cases.framework(), cases, "case-h", day, words),
                MoneyChapter.of(cases, day, words),
                chapter(cases.intent(), cases, "case-v", day, words),
                CreditsChapter.of(day, words),
                PlacementsChapter.of(cases, day, words),
                WorkforceChapter.of(cases, day, words),
                trials(cases, words),
                JudgementsChapter.of(cases, words));
        return new Report(
                words.language(),
                words.label("report.title"),
                List.of(
                        words.label("report.as-of", Map.of("day", day)),
                        words.label("report.sources"),
                        words.label("report.no-advice")),
                words.label("report.contents"),
                chapters,
                List.of(new Report.Link(words.label("report.catalogue"), Main.CATALOGUE)));
    }

    private static Chapter chapter(AgreementFile file, Cases cases, String key, LocalDate day, Wording words) {
        FileView view = file.at(AsOf.on(day));
        RuleBook rules = cases.rules();
        Assessment assessment = rules.assess(file, AsOf.on(day));
        List<Section> sections = new ArrayList<>();
        sections.add(PartiesSection.of(view, words));
        RelationsSection.of(view, cases.portfolio(), words).ifPresent(sections::add);
        sections.add(TermSection.of(view, words));
        sections.add(DeadlinesSection.of(rules.deadlines(file, AsOf.on(day)), view, words));
        sections.add(AreasSection.of(view, words));
        if (DevelopmentSection.isOf(view)) {
            sections.add(DevelopmentSection.of(view, words));
        }
        sections.add(MoneySection.of(view, words));
        if (view.terms().getCeiling().isPresent()) {
            sections.add(LimitsSection.of(view, assessment, words));
            sections.add(SharesSection.of(view, words));
        }
        sections.add(CreditsSection.of(view, words));
        if (!view.needs().isEmpty()) {
            sections.add(NeedSection.of(view, assessment, words));
        }
        if (!TraceSection.needs(view).isEmpty()) {
            sections.add(TraceSection.of(view, words));
            CourseResultSection.of(view, assessment, words).ifPresent(sections::add);
        }
        if (view.needs().stream().anyMatch(need -> need.getNumber().isPresent())) {
            sections.add(CoverageSection.of(view, words));
        }
        sections.add(Findings.section(assessment, words));
        sections.add(ground(view, key, words));
        return new Chapter(title(view.terms(), words), lead(view, words), sections);
    }

    private static String title(Agreement terms, Wording words) {
        return terms.getTitle().map(title -> title.in(words.language())).orElseGet(() -> words.title(terms.getKind()));
    }

    private static String lead(FileView view, Wording words) {
        List<String> parties = view.reach().stream()
                .filter(partner -> !partner.getRoles().isEmpty())
                .map(NamedPartner::getName)
                .flatMap(Optional::stream)
                .toList();
        return words.label(
                "chapter.lead", Map.of("kind", words.title(view.terms().getKind()), "parties", parties));
    }

    /** What the chapter rests on: the assumptions, and what is made up. */
    private static Section ground(FileView view, String key, Wording words) {
        List<Block> blocks = new ArrayList<>();
        List<String> assumptions =
                view.assumptions().stream().map(words.explainer()::sentence).toList();
        blocks.add(
                assumptions.isEmpty()
                        ? new Block.Paragraph(words.label("ground.no-assumptions"))
                        : new Block.Remarks(words.label("ground.assumptions"), assumptions));
        blocks.add(new Block.Remarks(words.label("ground.made-up"), List.of(words.label(key + ".made-up"))));
        blocks.add(new Block.Paragraph(words.label(key + ".source")));
        return new Section(words.label("ground.title"), blocks);
    }

    private static Chapter trials(Cases cases, Wording words) {
        return new Chapter(
                words.label("trials.title"),
                words.label("trials.lead"),
                List.of(
                        CallOffTrials.section(
                                "trials-h",
                                cases.rules(),
                                cases.framework(),
                                List.of(Show.callOffThatFits(), Show.callOffOverCeiling(), Show.callOffAfterTerm()),
                                words),
                        BasisTrials.section(cases.rules(), cases.framework(), Show.callOffThatFits(), words),
                        CallOffTrials.section(
                                "trials-v", cases.rules(), cases.intent(), List.of(Show.callOffOfV()), words)));
    }
}
