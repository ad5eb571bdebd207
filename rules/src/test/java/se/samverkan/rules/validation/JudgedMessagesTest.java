package se.samverkan.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.money.VatBasis.EXCLUDING_VAT;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.validation.Doors.SWEDISH;
import static se.samverkan.rules.validation.Doors.finding;
import static se.samverkan.rules.validation.Doors.messages;
import static se.samverkan.rules.validation.Doors.violations;
import static se.samverkan.rules.validation.Doors.with;
import static se.samverkan.rules.validation.Doors.withExpressions;
import static se.samverkan.rules.validation.Doors.withoutExpressions;

import jakarta.validation.Configuration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Given;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Rule;
import se.samverkan.rules.RuleBook;
import se.samverkan.rules.Scope;

@DisplayName("Messages of judged files are in the reader's language, and show as typed what people have typed")
class JudgedMessagesTest {

    /** An order over a ceiling whose VAT basis is assumed for a reason as typed, which the message tells. */
    private static Doors.Order order(String reason) {
        AgreementFile file = AgreementFile.open(framework()
                        .ceiling(Ceiling.of(Money.of(Given.SEK, 2_000_000)))
                        .build())
                .assuming(Assumption.vatBasis(EXCLUDING_VAT, reason));
        return new Doors.Order(file, callOff("A-1", "2000001").build());
    }

    private static Finding findingOf(Doors.Order order) {
        return finding(violations(withExpressions(Locale.ENGLISH), order).get(0));
    }

    static Stream<Configuration<?>> inSwedish() {
        return Stream.of(withExpressions(SWEDISH), withoutExpressions(SWEDISH));
    }

    static Stream<Configuration<?>> inEnglish() {
        return Stream.of(
                withExpressions(Locale.UK),
                withoutExpressions(Locale.ENGLISH),
                withExpressions(Locale.GERMANY),
                evaluatingCustomMessages());
    }

    /** A host that has the provider evaluate expressions in messages of constraints' own making. */
    private static Configuration<?> evaluatingCustomMessages() {
        return ((HibernateValidatorConfiguration) withExpressions(Locale.ENGLISH))
                .customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS);
    }

    @ParameterizedTest
    @MethodSource("inSwedish")
    @DisplayName("in Swedish where the reader's locale is Swedish")
    void swedish(Configuration<?> configuration) {
        Doors.Order order = order("som i exemplet");
        assertThat(messages(configuration, order))
                .containsExactly(sv(findingOf(order)))
                .first()
                .asString()
                .startsWith(
                        "Avropet på 2 000 001 kr exklusive moms ryms inte inom ramavtalets takbelopp, 2 000 000 kr.");
    }

    @ParameterizedTest
    @MethodSource("inEnglish")
    @DisplayName("in English in every other language")
    void english(Configuration<?> configuration) {
        Doors.Order order = order("som i exemplet");
        assertThat(messages(configuration, order))
                .containsExactly(en(findingOf(order)))
                .first()
                .asString()
                .startsWith("The call-off of SEK 2,000,001 excluding VAT does not fit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${1+1}",
                "{finding.sv}",
                "{se.samverkan.core.finding.Finding.message}",
                "{jakarta.validation.constraints.Null.message}",
                "{message}",
                "#{1+1}",
                "${validatedValue}",
                "\\${1+1}",
                "\\\\${1+1}",
                "\\{x\\}",
                "C:\\fil\\",
                "$1 $$ {",
                "}{",
                "{a{b}c}"
            })
    @DisplayName(
            "what people have typed is shown as typed, with expressions and without, and where a host evaluates them")
    void asTyped(String typed) {
        Doors.Order order = order(typed);
        inEnglish()
                .forEach(configuration -> assertThat(messages(configuration, order))
                        .containsExactly(en(findingOf(order)))
                        .first()
                        .asString()
                        .contains(typed));
        inSwedish()
                .forEach(configuration -> assertThat(messages(configuration, order))
                        .containsExactly(sv(findingOf(order)))
                        .first()
                        .asString()
                        .contains(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202Eb", "a\nb", "a\u2028b", "a\u200Fb"})
    @DisplayName(
            "marks that turn the direction and line breaks can't be typed into a file, and a host's words keep them")
    void refused(String typed) {
        assertThatThrownBy(() -> order(typed)).isInstanceOf(InvalidValueException.class);
        assertThat(messages(
                        with(
                                withExpressions(Locale.ENGLISH),
                                factory -> factory.explainingBy(
                                        explainer -> explainer.with(Map.of("call-off.ceiling.not-met", typed)))),
                        order("x")))
                .first()
                .asString()
                .startsWith(typed);
    }

    @ParameterizedTest
    @CsvSource({"sv-SE, 'Över taket, 2 000 000 kr. '", "en-GB, 'Over the ceiling, SEK 2,000,000. '"})
    @DisplayName("a host's own words stand in the place of the library's, in each language")
    void ownWords(String locale, String expected) {
        Map<String, String> words =
                Map.of("sv", "Över taket, {ceiling:plain}.", "en", "Over the ceiling, {ceiling:plain}.");
        assertThat(messages(
                        with(
                                withExpressions(Locale.forLanguageTag(locale)),
                                factory -> factory.explainingBy(explainer -> explainer.with(Map.of(
                                        "call-off.ceiling.not-met",
                                        words.get(explainer.getLanguage().getLanguage()))))),
                        order("x")))
                .singleElement()
                .asString()
                .startsWith(expected);
    }

    @Test
    @DisplayName("a finding of a host's rule without words is told by its code")
    void withoutWords() {
        Rule wordless = new AbstractRule(FindingCode.of("acme.wordless"), Nature.TERM_OF_AGREEMENT, Scope.FILE) {
            @Override
            public List<Finding> judge(Matter matter) {
                return List.of(Finding.builder(getCode(), Outcome.NOT_MET).build());
            }
        };
        RuleBook book = RuleBook.builder().rule(wordless).build();
        assertThat(messages(
                        with(withExpressions(SWEDISH), factory -> factory.judgingBy(() -> book)),
                        new Doors.Holder(Given.file())))
                .containsExactly(
                        "Regeln acme.wordless svarar: inte uppfyllt. Svaret kan inte återges i ord, eftersom ord"
                                + " saknas för acme.wordless.not-met.");
    }

    /** A host that has a message of its own. */
    private record Curt(
            @Judged(message = "Nej. {finding.sv}") AgreementFile file) {}

    @Test
    @DisplayName("a host's own message takes the place of the whole, and may hold the finding's words")
    void ownMessage() {
        AgreementFile unsigned =
                AgreementFile.open(framework().signatures(List.of()).build());
        assertThat(messages(withExpressions(Locale.ENGLISH), new Curt(unsigned)))
                .singleElement()
                .asString()
                .isEqualTo(
                        "Nej. Den 1 februari 2024 hade Härnösands kommun och Mittuniversitetet inte undertecknat ramavtalet. "
                                + "Har det skett kan undertecknandet registreras.");
    }
}
