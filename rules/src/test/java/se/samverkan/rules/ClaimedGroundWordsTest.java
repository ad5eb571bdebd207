package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.finding.Outcome;

@DisplayName(
        "Of a permission or an exemption that is claimed, the words say that it is supported or not, and never of a breach")
@Tag(Seen.NOT_RUN)
class ClaimedGroundWordsTest {

    private static Stream<String> texts(Explainer explainer, Outcome outcome) {
        return RuleCatalogue.of(RuleBook.sweden(), explainer).getEntries().stream()
                .filter(entry -> entry.getNature().equals(Optional.of(Nature.CLAIMED_GROUND)))
                .flatMap(entry -> entry.getMessages().stream())
                .filter(message -> message.getOutcome().equals(Optional.of(outcome)))
                .map(CatalogueMessage::getText);
    }

    @Test
    @DisplayName("a ground that fails isn't supported, in both languages")
    void notSupported() {
        assertThat(texts(Given.SWEDISH, Outcome.NOT_MET))
                .hasSizeGreaterThanOrEqualTo(7)
                .allMatch(text -> text.contains("har inte stöd") || text.contains("stöds inte"));
        assertThat(texts(Given.ENGLISH, Outcome.NOT_MET))
                .hasSizeGreaterThanOrEqualTo(7)
                .allMatch(text -> text.contains("is not supported"));
    }

    @Test
    @DisplayName("a ground that holds is supported, in both languages")
    void supported() {
        assertThat(texts(Given.SWEDISH, Outcome.MET))
                .hasSizeGreaterThanOrEqualTo(9)
                .allMatch(text -> text.contains("har stöd") || text.contains(") stöds.") || text.contains("LOU stöd."));
        assertThat(texts(Given.ENGLISH, Outcome.MET))
                .hasSizeGreaterThanOrEqualTo(9)
                .allMatch(text -> text.contains("is supported") && !text.contains("not supported"));
    }

    static Stream<String> all() {
        return Stream.of(Given.SWEDISH, Given.ENGLISH)
                .flatMap(explainer -> Stream.of(Outcome.values()).flatMap(outcome -> texts(explainer, outcome)));
    }

    @ParameterizedTest
    @MethodSource("all")
    @DisplayName("and nothing that is said of one blames or concludes")
    void withoutBlame(String text) {
        assertThat(text.toLowerCase(Locale.ROOT))
                .doesNotContain("breach", "violat", "unlawful", "illegal", "forbidden")
                .doesNotContain("överträd", "bryter", "olaglig", "otillåt", "förbjud", "strider mot");
    }
}
