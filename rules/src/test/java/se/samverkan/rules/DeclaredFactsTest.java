package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;

@DisplayName("What a rule declares that it rests on, held against what its specification tests show")
@Tag(Seen.NOT_RUN)
class DeclaredFactsTest {

    /** A rule's code and what it declares. */
    private record Declared(FindingCode code, List<Source> sources, List<InputCode> inputs) {

        static Declared of(Rule rule) {
            return new Declared(rule.getCode(), rule.getSources(), rule.getInputs());
        }

        static Declared of(DeadlineRule rule) {
            return new Declared(rule.getCode(), rule.getSources(), rule.getInputs());
        }

        /** What is declared and not shown, or shown and not declared. */
        List<String> differences(Collection<Source> shown, Collection<InputCode> missing) {
            Set<Source> bare = new LinkedHashSet<>();
            shown.forEach(source -> bare.add(bare(source)));
            List<String> differences = new ArrayList<>();
            bare.stream()
                    .filter(source -> !sources.contains(source))
                    .forEach(source -> differences.add("source not declared: " + source));
            sources.stream()
                    .filter(source -> !bare.contains(source))
                    .forEach(source -> differences.add("source never shown: " + source));
            missing.stream()
                    .filter(input -> !inputs.contains(input))
                    .distinct()
                    .forEach(input -> differences.add("input not declared: " + input));
            inputs.stream()
                    .filter(input -> !missing.contains(input))
                    .forEach(input -> differences.add("input never shown to be missing: " + input));
            return differences;
        }

        /** A source without the act that set a figure, which comes after a semicolon. */
        private static Source bare(Source source) {
            int act = source.getReference().indexOf(';');
            return source.getKind() == Source.Kind.STATUTE && act > 0
                    ? Source.statute(source.getReference().substring(0, act))
                    : source;
        }

        @Override
        public String toString() {
            return code.toString();
        }
    }

    static Stream<Declared> declared() {
        return Stream.concat(
                RuleBook.sweden().getRules().stream().map(Declared::of),
                RuleBook.sweden().getDeadlineRules().stream().map(Declared::of));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("declared")
    @DisplayName("is what its findings and deadlines name, no more and no less")
    void shown(Declared declared) {
        List<Source> sources = new ArrayList<>();
        List<InputCode> missing = new ArrayList<>();
        Seen seen = Seen.inTests();
        seen.getFindings().stream()
                .filter(finding -> finding.getCode().equals(declared.code()))
                .forEach(finding -> {
                    sources.addAll(finding.getSources());
                    missing.addAll(finding.getMissing());
                });
        seen.getDeadlines().stream()
                .map(Seen.Told::deadline)
                .filter(deadline -> deadline.getCode().equals(declared.code()))
                .forEach(deadline -> sources.addAll(deadline.getSources()));
        assertThat(declared.sources()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(declared.inputs()).doesNotHaveDuplicates();
        assertThat(declared.differences(sources, missing)).isEmpty();
    }

    @Test
    @DisplayName("may be nothing, as of a host's rule")
    void nothing() {
        FindingCode code = FindingCode.of("acme.own");
        Rule own = new AbstractRule(code, Nature.ADVICE, Scope.FILE) {
            @Override
            public List<Finding> judge(Matter matter) {
                return List.of(
                        Finding.builder(code, Outcome.MET).path("agreement").build());
            }
        };
        assertThat(own.getSources()).isEmpty();
        assertThat(own.getInputs()).isEmpty();
    }

    @Test
    @DisplayName("differs where it is too much or too little; the act that set a figure makes no difference")
    void differences() {
        Declared declared = new Declared(
                FindingCode.of("acme.own"),
                List.of(Source.statute("LOU 5:1"), Source.clause("term")),
                List.of(InputCode.TERM));
        assertThat(declared.differences(
                        List.of(Source.statute("LOU 5:1; SFS 2026:245"), Source.clause("term")),
                        List.of(InputCode.TERM)))
                .isEmpty();
        assertThat(declared.differences(List.of(Source.statute("LOU 5:2")), List.of(InputCode.CEILING)))
                .containsExactly(
                        "source not declared: STATUTE LOU 5:2",
                        "source never shown: STATUTE LOU 5:1",
                        "source never shown: CLAUSE term",
                        "input not declared: agreement.ceiling",
                        "input never shown to be missing: agreement.term");
    }
}
