package se.samverkan.rules;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;

/**
 * A rule as a book asks it. One that breaks off, or whose answer isn't one, is told by a finding that names it, so that the
 * others are asked all the same. What a rule says of itself is read once, when the book is built.
 *
 * <p>Of an exception the finding holds the class alone: a message may hold what people have typed, and a place in the program
 * isn't always told, so that the same judgement wouldn't always be equal. The exception itself goes to the book's listener.
 */
record AskedRule(
        Rule rule,
        FindingCode code,
        Nature nature,
        Scope scope,
        boolean ofLimit,
        List<Source> sources,
        List<InputCode> inputs) {

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_$.]{1,200}");

    static AskedRule of(Rule rule) {
        return new AskedRule(
                rule,
                Objects.requireNonNull(rule.getCode(), "rule.code"),
                Objects.requireNonNull(rule.getNature(), "rule.nature"),
                Objects.requireNonNull(rule.getScope(), "rule.scope"),
                rule.isOfLimit(),
                List.copyOf(Objects.requireNonNull(rule.getSources(), "rule.sources")),
                List.copyOf(Objects.requireNonNull(rule.getInputs(), "rule.inputs")));
    }

    /** The rule's findings, or one that tells why there are none. */
    List<Finding> judge(Matter matter, BiConsumer<? super FindingCode, ? super Throwable> failures) {
        try {
            List<Finding> answer = rule.judge(matter);
            if (isAbsent(answer) || answer.stream().anyMatch(AskedRule::isAbsent)) {
                return List.of(unanswered(code, matter, "no-answer").build());
            }
            return answer.stream().allMatch(finding -> finding.getCode().equals(code))
                    ? List.copyOf(answer)
                    : List.of(unanswered(code, matter, "foreign-answer").build());
        } catch (Exception | LinkageError | AssertionError | StackOverflowError failure) {
            failures.accept(code, failure);
            return List.of(failed(code, matter, failure));
        }
    }

    /** The deadlines that a rule works out, or a finding that tells why there are none. */
    static Dating date(
            DeadlineRule rule,
            FindingCode code,
            Matter matter,
            BiConsumer<? super FindingCode, ? super Throwable> failures) {
        try {
            Dating answer = rule.date(matter);
            if (isAbsent(answer)) {
                return Dating.undated(unanswered(code, matter, "no-answer").build());
            }
            return isOwn(answer, code, matter)
                    ? answer
                    : Dating.undated(unanswered(code, matter, "foreign-answer").build());
        } catch (Exception | LinkageError | AssertionError | StackOverflowError failure) {
            failures.accept(code, failure);
            return Dating.undated(failed(code, matter, failure));
        }
    }

    private static boolean isOwn(Dating answer, FindingCode code, Matter matter) {
        return answer.getDeadlines().stream().allMatch(deadline -> isOwn(deadline, code, matter))
                && answer.getDeadlines().stream()
                                .map(Deadline::getKey)
                                .distinct()
                                .count()
                        == answer.getDeadlines().size()
                && answer.getUndated().stream()
                        .allMatch(finding -> finding.getCode().equals(code)
                                && (finding.getOutcome() == Outcome.NOT_ASSESSED
                                        || finding.getOutcome() == Outcome.NEEDS_JUDGEMENT));
    }

    private static boolean isOwn(Deadline deadline, FindingCode code, Matter matter) {
        return deadline.getCode().equals(code)
                && deadline.getAgreement().equals(matter.getTerms().getId());
    }

    /** What a host's rule gives although its type says that it doesn't. */
    private static boolean isAbsent(@Nullable Object given) {
        return given == null;
    }

    private static Finding failed(FindingCode code, Matter matter, Throwable failure) {
        return unanswered(code, matter, "failed")
                .value("failure", nameOf(failure.getClass()))
                .build();
    }

    private static Finding.Builder unanswered(FindingCode code, Matter matter, String variant) {
        return Finding.builder(code, Outcome.NOT_ASSESSED)
                .variant(variant)
                .path(matter.path(""))
                .value("rule", code.toString())
                .missing(InputCode.RULE_ANSWER)
                .source(Source.policy("rule book"));
    }

    /** The name of a class, or of the nearest above it that has a plain one. */
    private static String nameOf(Class<?> failure) {
        Class<?> named = failure;
        while (!PLAIN_NAME.matcher(named.getName()).matches()) {
            named = named.getSuperclass();
        }
        return named.getName();
    }
}
