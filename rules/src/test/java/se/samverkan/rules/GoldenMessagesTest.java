package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Every message stands once with real values, in both languages, to be read")
@Tag(Seen.NOT_RUN)
class GoldenMessagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/se/samverkan/rules");
    private static final String HEAD =
            "# Each message with real values, as the tests show it. Written by GoldenMessagesTest, run with"
                    + " -Dsamverkan.golden=write.\n";

    private static void hold(String file, Explainer explainer) throws IOException {
        StringBuilder written = new StringBuilder(HEAD);
        messages(explainer)
                .forEach((key, text) -> written.append(key)
                        .append('=')
                        .append(text.replace("\\", "\\\\"))
                        .append('\n'));
        Path path = FOLDER.resolve(file);
        if ("write".equals(System.getProperty("samverkan.golden"))) {
            Files.writeString(path, written);
        }
        assertThat(Files.readString(path)).isEqualTo(written.toString());
    }

    private static Map<String, String> messages(Explainer explainer) {
        Map<String, String> messages = Golden.ofTests().messages(explainer);
        messages.putAll(OtherSentences.in(explainer));
        return messages;
    }

    @Test
    @DisplayName("in Swedish, as stored")
    void swedish() throws IOException {
        hold("examples_sv.properties", Given.SWEDISH);
    }

    @Test
    @DisplayName("in English, as stored")
    void english() throws IOException {
        hold("examples.properties", Given.ENGLISH);
    }

    @Test
    @DisplayName("each, for the specification tests show every one")
    void everyOne() {
        List<String> keys = new ArrayList<>(Golden.keys());
        keys.addAll(OtherSentences.keys());
        assertThat(keys).hasSizeGreaterThan(400).doesNotHaveDuplicates();
        assertThat(messages(Given.ENGLISH)).containsOnlyKeys(keys);
        assertThat(Golden.ofTests().messages(Given.ENGLISH).values())
                .noneMatch(message -> message.contains("cannot be put into words"));
    }
}
