package se.samverkan.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.validation.Doors.paths;
import static se.samverkan.rules.validation.Doors.plain;
import static se.samverkan.rules.validation.Doors.with;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Given;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.RuleBook;
import se.samverkan.rules.Scope;

@DisplayName("A violation's path prints the finding's path below the host's")
class PathNodesTest {

    /** A host's rule that never is met, at a given path. */
    private static final class Never extends AbstractRule {

        private final String path;

        Never(String path) {
            super(FindingCode.of("acme.never"), Nature.TERM_OF_AGREEMENT, Scope.FILE);
            this.path = path;
        }

        @Override
        public List<Finding> judge(Matter matter) {
            return List.of(
                    Finding.builder(getCode(), Outcome.NOT_MET).path(path).build());
        }
    }

    @ParameterizedTest(name = "''{0}''")
    @CsvSource({
        "'', file",
        "agreement, file.agreement",
        "agreement.ceiling.tranches, file.agreement.ceiling.tranches",
        "callOffs[A-2], file.callOffs[A-2]",
        "callOffs[A-2].amount, file.callOffs[A-2].amount",
        "callOffs[a.b:c/d].activity.dates, file.callOffs[a.b:c/d].activity.dates",
        "activities[], file.activities[]",
        "activities[].dates, file.activities[].dates",
        "activities[#2].clientMaterials[3].handover, file.activities[#2].clientMaterials[3].handover",
        "'placements[miun].socionom, termin 3.2024', 'file.placements[miun].socionom, termin 3.2024'"
    })
    @DisplayName("whatever its names and keys")
    void printed(String path, String expected) {
        RuleBook never = RuleBook.builder().rule(new Never(path)).build();
        assertThat(paths(with(plain(), factory -> factory.judgingBy(() -> never)), new Doors.Holder(Given.file())))
                .containsExactly(expected);
    }
}
