package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.statute.StatutoryFigure.FRAMEWORK_LONGEST_TERM;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.Portfolio;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.statute.StatutoryFigures;
import se.samverkan.core.time.AsOf;

@DisplayName("The statutory figures of a rule book")
class RuleBookFiguresTest {

    private static final StatutoryFigures CHANGED =
            StatutoryFigures.sweden().ending(FRAMEWORK_LONGEST_TERM, LocalDate.of(2029, 12, 31));

    /** A rule that keeps the figures that it is given. */
    private record Seeing(Scope scope, List<StatutoryFigures> seen) implements Rule {

        @Override
        public FindingCode getCode() {
            return FindingCode.of("test.figures");
        }

        @Override
        public Nature getNature() {
            return Nature.ADVICE;
        }

        @Override
        public Scope getScope() {
            return scope;
        }

        @Override
        public List<Finding> judge(Matter matter) {
            seen.add(matter.getFigures());
            return List.of();
        }
    }

    @Test
    @DisplayName("are those of Sweden unless the host sets others")
    void swedenByDefault() {
        assertThat(RuleBook.sweden().getFigures()).isEqualTo(StatutoryFigures.sweden());
        assertThat(RuleBook.builder().build().getFigures()).isEqualTo(StatutoryFigures.sweden());
        assertThat(RuleBook.builder().figures(CHANGED).build().getFigures()).isEqualTo(CHANGED);
    }

    @Test
    @DisplayName("follow the book into its copies, and beside a portfolio")
    void follow() {
        RuleBook book = RuleBook.sweden().toBuilder().figures(CHANGED).build();
        assertThat(book.toBuilder().build().getFigures()).isEqualTo(CHANGED);
        assertThat(book.beside(Portfolio.of()).getFigures()).isEqualTo(CHANGED);
        assertThat(book.beside(Portfolio.of()).toBuilder().build().getFigures()).isEqualTo(CHANGED);
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    @DisplayName("reach the rules, whatever is judged")
    void reachTheRules(Scope scope) {
        List<StatutoryFigures> seen = new ArrayList<>();
        RuleBook book = RuleBook.builder()
                .rule(new Seeing(scope, seen))
                .figures(CHANGED)
                .build();
        AgreementFile recorded = file().record(callOff("A-1", "1").build(), SIGNED.plusYears(1))
                .record(course().build(), SIGNED.plusYears(1));
        assertThat(book.assess(recorded, AsOf.on(SIGNED.plusYears(1))).trace().getNotRaised())
                .hasSize(1);
        book.assess(recorded, callOff("A-2", "1").build(), AsOf.on(DAY)).trace().getFindings();
        book.assess(recorded, course().build(), AsOf.on(DAY)).trace().getFindings();
        assertThat(seen).hasSizeGreaterThan(2).containsOnly(CHANGED);
    }
}
