package se.samverkan.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.Decision;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.time.AsOf;

/** One run of a rule book over matters, and how its findings add up. */
final class Judging {

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
            return rule.judge(whole);
        }
        List<Finding> found = new ArrayList<>();
        subjects.forEach(subject -> found.addAll(rule.judge(subject)));
        return found;
    }

    Trace trace() {
        List<Finding> found = new ArrayList<>();
        Set<FindingCode> notRaised = new LinkedHashSet<>();
        for (AskedRule rule : book.asked()) {
            List<Finding> ofRule = judge(rule);
            found.addAll(ofRule);
            if (ofRule.isEmpty()) {
                notRaised.add(rule.code());
            }
        }
        return new Trace(found, List.copyOf(notRaised), book.switchedOff());
    }

    AsOf exactAsOf() {
        return whole.getView().exactAsOf();
    }

    Severity severityOf(Finding finding) {
        return book.getPolicy()
                .severityOf(finding, book.ruleOf(finding.getCode()).nature());
    }

    Optional<Money> toleranceOf(Finding finding) {
        return book.getPolicy().toleranceOf(finding);
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
        return whole.getView().decisions().stream()
                .filter(decision -> decision.getCodes().contains(finding.getCode()))
                .anyMatch(decision -> isAbout(decision, finding));
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
