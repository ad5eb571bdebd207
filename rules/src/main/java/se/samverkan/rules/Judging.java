package se.samverkan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.Decision;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.core.time.AsOf;

/** One run of a rule book over matters, and how its findings add up. */
final class Judging {

    /** What an approval is told to rest on, beside the limits. */
    private static final Set<FindingCode> GROUNDS =
            Set.of(FindingCode.of("call-off.orderer"), FindingCode.of("call-off.term"));

    private final RuleBook book;
    private final Matter whole;
    private final List<Matter> subjects;

    private Judging(RuleBook book, Matter whole, List<Matter> subjects) {
        this.book = book;
        this.whole = whole;
        this.subjects = subjects;
    }

    /** Judges a file with everything recorded in it. */
    static Judging ofAll(RuleBook book, Matter whole) {
        List<Matter> subjects = new ArrayList<>();
        whole.getView().callOffs().forEach(callOff -> subjects.add(whole.onRecorded(callOff)));
        List<Activity> activities = whole.getView().activities();
        for (int i = 0; i < activities.size(); i++) {
            subjects.add(whole.onRecorded(activities.get(i), i + 1));
        }
        return new Judging(book, whole, subjects);
    }

    /** Judges a file with one call-off or activity that is tried. */
    static Judging ofTried(RuleBook book, Matter tried) {
        return new Judging(book, tried, List.of(tried));
    }

    List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        book.asked().forEach(rule -> found.addAll(judge(rule)));
        return found;
    }

    private List<Finding> judge(AskedRule rule) {
        if (rule.scope() == Scope.FILE) {
            return rule.judge(whole, book.failures());
        }
        List<Finding> found = new ArrayList<>();
        subjects.forEach(subject -> found.addAll(rule.judge(subject, book.failures())));
        return found;
    }

    Trace trace() {
        List<RuleTrace> rules = book.asked().stream().map(this::trace).toList();
        List<Finding> found =
                rules.stream().flatMap(rule -> rule.getFindings().stream()).toList();
        return new Trace(exactAsOf(), outcomeOf(found), rules, book.switchedOff());
    }

    private RuleTrace trace(AskedRule rule) {
        List<TracedAnswer> answers = (rule.scope() == Scope.FILE ? List.of(whole) : subjects)
                .stream()
                        .map(matter -> trace(rule, matter))
                        .filter(answer -> !answer.getFindings().isEmpty())
                        .toList();
        List<Finding> barring = answers.stream()
                .flatMap(answer -> answer.getFindings().stream())
                .filter(this::isBarring)
                .toList();
        return new RuleTrace(rule, answers, barring);
    }

    private TracedAnswer trace(AskedRule rule, Matter matter) {
        Set<StatutoryFigure> figures = new LinkedHashSet<>();
        List<Finding> found = rule.judge(matter.telling(figures::add), book.failures());
        return new TracedAnswer(matter.path(""), found, List.copyOf(figures));
    }

    FileView view() {
        return whole.getView();
    }

    /** What is tried; a call-off or an activity, or nothing where the file is judged. */
    Optional<Object> tried() {
        return whole.getCallOff().<Object>map(callOff -> callOff).or(whole::getActivity);
    }

    /** The same question asked of another day, by the same knowledge and book. */
    Judging on(LocalDate day) {
        return of(book, whole.on(day).getView());
    }

    /** The same question asked of a file by the knowledge of a revision. */
    Judging knowing(AgreementFile file, long revision) {
        return of(book, file.at(AsOf.on(whole.getView().getAsOf().getDay()).atRevision(revision)));
    }

    /** The same question asked by another book. */
    Judging by(RuleBook other) {
        return of(other, whole.getView());
    }

    RuleBook book() {
        return book;
    }

    private Judging of(RuleBook by, FileView view) {
        Matter matter = by.matter(view);
        if (whole.getCallOff().isPresent()) {
            return ofTried(by, matter.trying(whole.getCallOff().get()));
        }
        return whole.getActivity()
                .map(activity -> ofTried(by, matter.trying(activity)))
                .orElseGet(() -> ofAll(by, matter));
    }

    AsOf exactAsOf() {
        return whole.getView().exactAsOf();
    }

    Severity severityOf(Finding finding) {
        return toleranceOf(finding).filter(Tolerance::isUsed).isPresent()
                ? Severity.WARNING
                : book.getPolicy()
                        .severityOf(finding, book.ruleOf(finding.getCode()).nature());
    }

    Optional<Tolerance> toleranceOf(Finding finding) {
        return Tolerance.of(
                finding,
                book.ruleOf(finding.getCode()),
                book.getPolicy(),
                whole.getView().facts().procurementBasis());
    }

    List<FindingCode> switchedOff() {
        return book.switchedOff();
    }

    boolean isBarring(Finding finding) {
        return finding.getOutcome() != Outcome.MET
                && severityOf(finding) == Severity.BARRING
                && !(finding.getOutcome() == Outcome.NEEDS_JUDGEMENT && isDecided(finding));
    }

    /** Whether a decision names the finding's code, and is on the agreement or on the call-off that the finding is about. */
    boolean isDecided(Finding finding) {
        return !decisionsOn(finding).isEmpty();
    }

    List<Decision> decisionsOn(Finding finding) {
        return whole.getView().decisions().stream()
                .filter(decision -> decision.getCodes().contains(finding.getCode()))
                .filter(decision -> isAbout(decision, finding))
                .toList();
    }

    /** What is met of who orders a call-off that is tried, of its day, and of the limits. */
    List<Finding> grounds() {
        return whole.getCallOff().isEmpty()
                ? List.of()
                : book.asked().stream()
                        .filter(rule -> rule.ofLimit() || GROUNDS.contains(rule.code()))
                        .flatMap(rule -> judge(rule).stream())
                        .filter(finding -> finding.getOutcome() == Outcome.MET)
                        .toList();
    }

    /** Whether a decision is on the agreement, on the call-off that is tried, or on the one that the finding's path names. */
    private boolean isAbout(Decision decision, Finding finding) {
        return decision.getCallOff()
                .map(id -> isTried(id) || finding.getPath().startsWith("callOffs[" + id + "]"))
                .orElse(true);
    }

    private boolean isTried(CallOffId id) {
        return whole.getCallOff().map(CallOff::getId).equals(Optional.of(id));
    }

    /** The limits that stand in the way of a call-off that is tried; none where none is tried. */
    ExceededLimits exceededLimits(List<Finding> found) {
        return whole.getCallOff()
                .map(CallOff::getAmount)
                .map(tried -> ExceededLimits.of(
                        tried,
                        found.stream()
                                .filter(finding ->
                                        book.ruleOf(finding.getCode()).ofLimit() && isBarring(finding))
                                .toList()))
                .orElse(ExceededLimits.NONE);
    }

    Outcome outcomeOf(List<Finding> found) {
        for (Outcome worst : List.of(Outcome.NOT_MET, Outcome.NOT_ASSESSED, Outcome.NEEDS_JUDGEMENT)) {
            Optional<Finding> barring = found.stream()
                    .filter(finding -> finding.getOutcome() == worst && isBarring(finding))
                    .findFirst();
            if (barring.isPresent()) {
                return worst;
            }
        }
        return Outcome.MET;
    }
}
