package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.time.AsOf;

@DisplayName("The providers of a host's own rules")
class RuleProvidersTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    /** A rule that nothing meets, under a code of the host's. */
    public static final class Never extends AbstractRule {

        /** Makes the rule. */
        public Never(String code) {
            super(FindingCode.of(code), Nature.ADVICE, Scope.FILE);
        }

        @Override
        public List<Finding> judge(Matter matter) {
            return List.of(Finding.builder(getCode(), Outcome.NOT_MET).build());
        }
    }

    private record NeverDue(FindingCode code) implements DeadlineRule {

        @Override
        public FindingCode getCode() {
            return code;
        }

        @Override
        public Dating date(Matter matter) {
            return Dating.none();
        }
    }

    /** A provider of one rule and its words, as a service has to be. */
    public static class Acme implements RuleProvider {

        @Override
        public String getCodeSpace() {
            return "acme";
        }

        @Override
        public List<Rule> getRules() {
            return List.of(new Never("acme.never"));
        }

        @Override
        public List<DeadlineRule> getDeadlineRules() {
            return List.of(new NeverDue(FindingCode.of("acme.never-due")));
        }

        @Override
        public Map<String, String> words(Locale language) {
            return Map.of(
                    "acme.never.not-met", language.equals(SWEDISH) ? "Aldrig." : "Never.",
                    "acme.never-due.title", "never",
                    "acme.never-due.sentence", "Never due.");
        }
    }

    /** One whose class name comes before the other's, with what a test gives it. */
    public static final class Aardvark extends Acme {

        private final String space;
        private final String code;
        private final Map<String, String> words;

        /** Makes one that clashes with nothing. */
        public Aardvark() {
            this("aardvark", "aardvark.never", Map.of("aardvark.never.not-met", "Not."));
        }

        Aardvark(String space, String code, Map<String, String> words) {
            this.space = space;
            this.code = code;
            this.words = words;
        }

        @Override
        public String getCodeSpace() {
            return space;
        }

        @Override
        public List<Rule> getRules() {
            return List.of(new Never(code));
        }

        @Override
        public List<DeadlineRule> getDeadlineRules() {
            return List.of();
        }

        @Override
        public Map<String, String> words(Locale language) {
            return words;
        }
    }

    private static List<String> codes(List<Rule> rules) {
        return rules.stream().map(rule -> rule.getCode().toString()).toList();
    }

    @Test
    @DisplayName("come in where a book asks for them, after the library's rules, and in no other book")
    void comeIn() {
        RuleProviders own = RuleProviders.of(new Acme(), new Aardvark());
        RuleBook book = RuleBook.sweden().toBuilder().providers(own).build();
        int shipped = RuleBook.sweden().getRules().size();
        assertThat(codes(book.getRules()).subList(shipped, shipped + 2))
                .containsExactly("aardvark.never", "acme.never");
        assertThat(book.getDeadlineRules())
                .extracting(rule -> rule.getCode().toString())
                .endsWith("acme.never-due");
        assertThat(codes(RuleBook.sweden().getRules())).doesNotContain("acme.never");
        assertThat(book.assess(file(), callOff("A-1", "1").build(), AsOf.on(DAY))
                        .getFindings(Outcome.NOT_MET))
                .extracting(finding -> finding.getCode().toString())
                .contains("acme.never");
    }

    @Test
    @DisplayName("are ordered by their classes' names, however they are given")
    void order() {
        assertThat(codes(RuleProviders.of(new Aardvark(), new Acme()).getRules()))
                .isEqualTo(codes(RuleProviders.of(new Acme(), new Aardvark()).getRules()))
                .containsExactly("aardvark.never", "acme.never");
    }

    @Test
    @DisplayName("give an explainer their words, in its language")
    void words() {
        RuleProviders own = RuleProviders.of(new Acme(), new Aardvark());
        Finding never =
                Finding.builder(FindingCode.of("acme.never"), Outcome.NOT_MET).build();
        assertThat(Explainer.in(SWEDISH).with(own).sentence(never)).isEqualTo("Aldrig.");
        assertThat(Explainer.in(Locale.ENGLISH).with(own).sentence(never)).isEqualTo("Never.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"call-off", "agreement", "deadline", "word", "input", "Acme", "a.b", "1a", "", " "})
    @DisplayName("are refused by name where the code space is the library's, or isn't one word")
    void codeSpace(String space) {
        Aardvark provider = new Aardvark(space, "acme.never", Map.of());
        assertThatThrownBy(() -> RuleProviders.of(provider))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(".codeSpace")
                .hasMessageContaining(Aardvark.class.getName());
    }

    @Test
    @DisplayName("are kept out of every code of the library's: each rule's first word is the library's own")
    void reservesAllCodes() {
        Stream.concat(
                        RuleBook.sweden().getRules().stream().map(Rule::getCode),
                        RuleBook.sweden().getDeadlineRules().stream().map(DeadlineRule::getCode))
                .map(code -> code.toString().substring(0, code.toString().indexOf('.')))
                .distinct()
                .forEach(this::codeSpace);
    }

    @Test
    @DisplayName("are refused by name where two have one code space, or a code is of another")
    void clashes() {
        assertThatThrownBy(() -> RuleProviders.of(new Acme(), new Aardvark("acme", "acme.other", Map.of())))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("acme")
                .hasMessageContaining(Acme.class.getName())
                .hasMessageContaining(Aardvark.class.getName());
        for (String code : List.of("call-off.ceiling", "aardvarks.never")) {
            assertThatThrownBy(() -> RuleProviders.of(new Aardvark("aardvark", code, Map.of())))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining(code)
                    .hasMessageContaining(Aardvark.class.getName());
        }
        RuleProviders acme = RuleProviders.of(new Acme());
        RuleBook.Builder twice = RuleBook.sweden().toBuilder().providers(acme);
        assertThatThrownBy(() -> twice.providers(acme))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("acme.never");
    }

    @Test
    @DisplayName("can't put their words in the place of the library's, nor of another's; the host itself can")
    void wordsClash() {
        for (String key : List.of("admission.met", "acme.never.not-met")) {
            RuleProviders own = RuleProviders.of(
                    new Acme(),
                    new Aardvark("aardvark", "aardvark.never", Map.of("aardvark.never.not-met", "Not.", key, "X.")));
            assertThatThrownBy(() -> Explainer.in(Locale.ENGLISH).with(own))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining(key);
        }
        Finding never =
                Finding.builder(FindingCode.of("acme.never"), Outcome.NOT_MET).build();
        assertThat(Explainer.in(Locale.ENGLISH)
                        .with(RuleProviders.of(new Acme()))
                        .with(Map.of("acme.never.not-met", "No."))
                        .sentence(never))
                .isEqualTo("No.");
    }

    @Test
    @DisplayName("are found as services by the class loader, the thread's own or one that is named, in one order")
    void services() {
        for (List<Class<?>> named :
                List.<List<Class<?>>>of(List.of(Acme.class, Aardvark.class), List.of(Aardvark.class, Acme.class))) {
            ClassLoader plugins = new Plugins(named.stream().map(Class::getName).toList());
            assertThat(codes(RuleProviders.load(plugins).getRules())).containsExactly("aardvark.never", "acme.never");
            assertThat(codes(inContext(plugins).getRules())).containsExactly("aardvark.never", "acme.never");
        }
        assertThat(RuleProviders.load(new Plugins(List.of())).getRules()).isEmpty();
    }

    @Test
    @DisplayName("that aren't there, or can't be made, are told by name")
    void brokenServices() {
        ClassLoader plugins = new Plugins(List.of("acme.Gone"));
        assertThatThrownBy(() -> RuleProviders.load(plugins))
                .isInstanceOf(ServiceConfigurationError.class)
                .hasMessageContaining("acme.Gone");
    }

    private static RuleProviders inContext(ClassLoader loader) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return RuleProviders.load();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** A host's plug-ins: the classes of this test by a loader of their own, and a list of services. */
    private static final class Plugins extends ClassLoader {

        private final String services;

        Plugins(List<String> services) {
            super(RuleProvidersTest.class.getClassLoader());
            this.services = String.join("\n", services);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(RuleProvidersTest.class.getName())) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known == null ? define(name) : known;
        }

        private Class<?> define(String name) {
            String file = "/" + name.replace('.', '/') + ".class";
            try (InputStream bytes = RuleProvidersTest.class.getResourceAsStream(file)) {
                byte[] read = bytes.readAllBytes();
                return defineClass(name, read, 0, read.length);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.equals("META-INF/services/" + RuleProvider.class.getName())
                    ? Collections.enumeration(List.of(new URL(null, "memory:services", handler())))
                    : super.getResources(name);
        }

        private URLStreamHandler handler() {
            return new URLStreamHandler() {
                @Override
                protected URLConnection openConnection(URL url) {
                    return new URLConnection(url) {
                        @Override
                        public void connect() {}

                        @Override
                        public InputStream getInputStream() {
                            return new ByteArrayInputStream(services.getBytes(StandardCharsets.UTF_8));
                        }
                    };
                }
            };
        }
    }
}
