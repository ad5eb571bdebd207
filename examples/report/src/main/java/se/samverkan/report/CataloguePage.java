package se.samverkan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Source;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.Chapter;
import se.samverkan.report.document.Report;
import se.samverkan.report.document.Section;
import se.samverkan.rules.CatalogueEntry;
import se.samverkan.rules.CatalogueMessage;
import se.samverkan.rules.ConstructionCheck;
import se.samverkan.rules.DeadlineRule;
import se.samverkan.rules.Rule;
import se.samverkan.rules.RuleBook;
import se.samverkan.rules.RuleCatalogue;
import se.samverkan.rules.activity.ActivityRules;
import se.samverkan.rules.agreement.AgreementRules;
import se.samverkan.rules.budget.BudgetRules;
import se.samverkan.rules.followup.FollowUpRules;
import se.samverkan.rules.lifecycle.LifecycleRules;
import se.samverkan.rules.placement.PlacementRules;
import se.samverkan.rules.share.ShareRules;
import se.samverkan.rules.workforce.WorkforceRules;

/** The catalogue of the rules, in Swedish with the English beside it, so that a lawyer can review both at once. */
final class CataloguePage {

    private static final Wording SWEDISH = Wording.in(Locale.forLanguageTag("sv"));
    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d) (?=\\d{3}\\b|kr\\b)|(?<=\\bSEK) (?=\\d)");

    private final RuleBook book = RuleBook.sweden();
    private final RuleCatalogue swedish = RuleCatalogue.of(book, SWEDISH.explainer());
    private final RuleCatalogue english = RuleCatalogue.of(book, ENGLISH.explainer());

    private CataloguePage() {}

    static Report of() {
        CataloguePage page = new CataloguePage();
        return new Report(
                SWEDISH.language(),
                both("catalogue.title"),
                List.of(SWEDISH.label("catalogue.lead"), ENGLISH.label("catalogue.lead")),
                both("report.contents"),
                page.chapters(),
                Stream.of(SWEDISH, ENGLISH)
                        .map(words -> new Report.Link(words.label("catalogue.report"), Main.page(words.language())))
                        .toList());
    }

    private List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(reading());
        chapters.add(rules("catalogue.agreement", AgreementRules.all()));
        chapters.add(rules("catalogue.lifecycle", LifecycleRules.all()));
        chapters.add(rules("catalogue.activity", ActivityRules.all()));
        chapters.add(rules("catalogue.budget", BudgetRules.all()));
        chapters.add(rules("catalogue.share", ShareRules.all()));
        chapters.add(rules("catalogue.placement", PlacementRules.all()));
        chapters.add(rules("catalogue.workforce", WorkforceRules.all()));
        chapters.add(rules("catalogue.follow-up", FollowUpRules.all()));
        chapters.add(entries(
                "catalogue.deadlines",
                book.getDeadlineRules().stream().map(DeadlineRule::getCode).toList()));
        chapters.add(checks());
        chapters.add(figures());
        return List.copyOf(chapters);
    }

    private static Chapter reading() {
        List<List<Cell>> rows = List.of(
                words("catalogue.about", "catalogue.about.words"),
                words("catalogue.answers", "catalogue.answers.words"),
                words("catalogue.examples", "catalogue.examples.words"),
                words("catalogue.acts", "catalogue.acts.words"));
        return new Chapter(
                both("catalogue.reading"),
                both("report.no-advice"),
                List.of(new Section(both("catalogue.how"), List.of(table(both("catalogue.how"), rows)))));
    }

    private Chapter rules(String key, List<Rule> rules) {
        return entries(key, rules.stream().map(Rule::getCode).toList());
    }

    private Chapter entries(String key, List<FindingCode> codes) {
        Map<String, Integer> number = Map.of("number", codes.size());
        return new Chapter(
                both(key),
                SWEDISH.label("catalogue.number", number) + " · " + ENGLISH.label("catalogue.number", number),
                codes.stream().map(this::entry).toList());
    }

    private Section entry(FindingCode code) {
        CatalogueEntry sv = swedish.find(code).orElseThrow();
        CatalogueEntry en = english.find(code).orElseThrow();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(
                both("catalogue.question"),
                sv.getQuestion().orElseThrow(),
                en.getQuestion().orElseThrow()));
        rows.add(row(
                both("catalogue.gate"), sv.getGate().orElseThrow(), en.getGate().orElseThrow()));
        sv.getNature()
                .ifPresent(nature ->
                        rows.add(row(both("catalogue.nature"), SWEDISH.write(nature), ENGLISH.write(nature))));
        sv.getScope()
                .ifPresent(scope -> rows.add(row(both("catalogue.scope"), SWEDISH.write(scope), ENGLISH.write(scope))));
        rows.add(row(both("catalogue.sources"), sv.getSourcesInWords(), en.getSourcesInWords()));
        rows.add(row(both("catalogue.inputs"), sv.getInputsInWords(), en.getInputsInWords()));
        for (int i = 0; i < sv.getMessages().size(); i++) {
            rows.add(message(sv.getMessages().get(i), en.getMessages().get(i)));
        }
        return new Section(code.toString(), SWEDISH.rule(code), List.of(table(code + ": " + ENGLISH.rule(code), rows)));
    }

    private static List<Cell> message(CatalogueMessage sv, CatalogueMessage en) {
        String outcome = sv.getOutcome()
                .map(answer -> SWEDISH.label(answer) + " · " + ENGLISH.label(answer))
                .orElseGet(() -> both("catalogue.deadline"));
        return List.of(
                Cell.of(outcome, sv.getKey()),
                Cell.of(words(sv)),
                Cell.of(words(en)).in(ENGLISH.language()));
    }

    /** The answer with real values, whose numbers don't break between lines. */
    private static String words(CatalogueMessage message) {
        return BETWEEN_DIGITS
                .matcher(message.getExample().orElseGet(message::getText))
                .replaceAll("\u00a0");
    }

    private Chapter checks() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < swedish.getConstructionChecks().size(); i++) {
            ConstructionCheck sv = swedish.getConstructionChecks().get(i);
            ConstructionCheck en = english.getConstructionChecks().get(i);
            rows.add(row(sv.getType().getSimpleName(), told(sv, SWEDISH), told(en, ENGLISH)));
        }
        return new Chapter(
                both("catalogue.checks"),
                both("catalogue.checks.lead"),
                List.of(new Section(both("catalogue.values"), List.of(table(both("catalogue.values"), rows)))));
    }

    private static List<String> told(ConstructionCheck check, Wording words) {
        return Stream.concat(
                        Stream.of(check.getQuestion(), check.getRefusal()),
                        check.getSources().stream()
                                .map(source -> words.explainer().write(source)))
                .toList();
    }

    private Chapter figures() {
        List<List<Cell>> rows = swedish.getFigures().getAll().stream()
                .map(CataloguePage::figure)
                .toList();
        Block table = new Block.Table(
                both("catalogue.figures"),
                List.of(
                        both("catalogue.figure"),
                        SWEDISH.label("catalogue.value"),
                        ENGLISH.label("catalogue.value"),
                        both("catalogue.days"),
                        both("catalogue.sources"),
                        both("catalogue.checked-on")),
                rows,
                false);
        return new Chapter(
                both("catalogue.figures"),
                both("catalogue.figures.lead"),
                List.of(new Section(both("catalogue.table"), List.of(table))));
    }

    private static List<Cell> figure(StatutoryFigure figure) {
        Source source = figure.getSource();
        return List.of(
                Cell.of(figure.getCode().toString()),
                Cell.of(SWEDISH.explainer().write(figure)),
                Cell.of(ENGLISH.explainer().write(figure)).in(ENGLISH.language()),
                Cell.of(figure.getFirstDay() + "–"
                        + figure.getLastDay().map(Object::toString).orElse("")),
                Cell.of(SWEDISH.explainer().write(source)),
                Cell.of(figure.getCheckedOn().toString()));
    }

    private static Block table(String caption, List<List<Cell>> rows) {
        return new Block.Table(caption, List.of(both("catalogue.part"), "Svenska", "English"), rows, false);
    }

    private static List<Cell> words(String head, String key) {
        return row(both(head), SWEDISH.label(key), ENGLISH.label(key));
    }

    private static List<Cell> row(String head, String sv, String en) {
        return row(head, List.of(sv), List.of(en));
    }

    private static List<Cell> row(String head, List<String> sv, List<String> en) {
        return List.of(Cell.of(head), Cell.of(orNone(sv)), Cell.of(orNone(en)).in(ENGLISH.language()));
    }

    private static List<String> orNone(List<String> lines) {
        return lines.isEmpty() ? List.of("–") : lines;
    }

    private static String both(String key) {
        return SWEDISH.label(key) + " · " + ENGLISH.label(key);
    }
}
