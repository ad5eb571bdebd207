package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.rules.Given.excludingVat;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Word;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.text.Text;

@DisplayName("A host gives the words of its own rules")
class HostWordsTest {

    private static final Explainer SWEDISH = Explainer.in(Locale.forLanguageTag("sv"));
    private static final Finding OVER = Finding.builder(FindingCode.of("acme.board-limit"), Outcome.NOT_MET)
            .value("title", Text.of("Strategisk styrning"))
            .value("limit", excludingVat("500000"))
            .value("board", Word.of("acme-board.schools"))
            .build();
    private static final Map<String, String> WORDS = Map.of(
            "acme.board-limit.not-met", "{board} får beställa för högst {limit:plain}, och {title:quoted} är dyrare.",
            "word.acme-board.schools", "skolnämnden");

    @Test
    @DisplayName("and its finding is explained, with values in forms and its own words for words")
    void explains() {
        Explainer own = SWEDISH.with(WORDS);
        assertThat(SWEDISH.canExplain(OVER)).isFalse();
        assertThat(own.canExplain(OVER)).isTrue();
        assertThat(own.explain(OVER).replace('\u00a0', ' '))
                .isEqualTo("Skolnämnden får beställa för högst 500 000 kr, och ”Strategisk styrning” är dyrare.");
        assertThat(own.getLanguage()).isEqualTo(SWEDISH.getLanguage());
    }

    @Test
    @DisplayName("from a bundle as well as from a map, the later before the earlier")
    void fromABundle() throws IOException {
        PropertyResourceBundle bundle = new PropertyResourceBundle(new StringReader(
                "acme.board-limit.not-met={board} beställer inte detta.\nword.acme-board.schools=nämnden"));
        assertThat(SWEDISH.with(WORDS).with(bundle).explain(OVER)).isEqualTo("Nämnden beställer inte detta.");
    }

    @Test
    @DisplayName("with a variant and a missing input")
    void variants() {
        Finding open = Finding.builder(FindingCode.of("acme.board-limit"), Outcome.NOT_ASSESSED)
                .variant("no-board")
                .missing(InputCode.of("acme.board"))
                .build();
        Map<String, String> words = new HashMap<>(Map.of("acme.board-limit.not-assessed.no-board", "Nämnd saknas."));
        assertThat(SWEDISH.with(words).canExplain(open)).isFalse();
        words.put("input.acme.board", "vilken nämnd som beställer");
        assertThat(SWEDISH.with(words).explain(open))
                .isEqualTo("Nämnd saknas. Komplettera med vilken nämnd som beställer.");
    }

    @Test
    @DisplayName("a field or a purpose of the host's own is told in its words, or else by its code")
    void openLists() {
        Word field = Word.of("field.skogens-bruk");
        assertThat(SWEDISH.write(field)).isEqualTo("skogens bruk");
        assertThat(SWEDISH.with(Map.of("word.field.skogens-bruk", "skogsbruk")).write(field))
                .isEqualTo("skogsbruk");
        assertThat(SWEDISH.write(Word.of("purpose.battre-luft"))).isEqualTo("battre luft");
        assertThatThrownBy(() -> SWEDISH.write(Word.of("acme-board.schools")))
                .isInstanceOf(MissingWordsException.class)
                .hasMessage("no words for word.acme-board.schools in sv");
    }

    @Test
    @DisplayName("and may put its own wording in the place of one of the library's, which others keep")
    void replacesWords() {
        Explainer own = SWEDISH.with(Map.of("word.vat-basis.excluding-vat", "utan moms"));
        assertThat(own.write(VatBasis.EXCLUDING_VAT)).isEqualTo("utan moms");
        assertThat(SWEDISH.write(VatBasis.EXCLUDING_VAT)).isEqualTo("exklusive moms");
    }

    @Test
    @NullUnmarked
    @DisplayName("no words are null, nor is the map")
    void refusesNull() {
        Map<String, String> words = new HashMap<>();
        words.put("acme.board-limit.not-met", null);
        assertThatThrownBy(() -> SWEDISH.with(words)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> SWEDISH.with((Map<String, String>) null)).isInstanceOf(NullPointerException.class);
    }
}
