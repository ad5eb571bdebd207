package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.framework;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.exchange.CalendarEvent;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;

@DisplayName("A deadline as an event of a calendar")
class CalendarEventsTest {

    private static final Explainer SWEDISH = Explainer.in(Locale.forLanguageTag("sv-SE"));
    private static final Explainer ENGLISH = Explainer.in(Locale.ENGLISH);
    private static final AgreementFile FILE =
            file(framework().title(Text.of("sv", "Vårdkurser").and("en", "Nursing courses")));

    private static AgreementFile file(FrameworkAgreement.Builder framework) {
        return AgreementFile.open(framework.build());
    }

    private static Deadline next(AgreementFile file) {
        return RuleBook.sweden().deadlines(file, AsOf.on(SIGNED)).getNext().orElseThrow();
    }

    @Test
    @DisplayName("is named by what it is of and by the agreement's title, in the reader's language")
    void byTitle() {
        CalendarEvent event = SWEDISH.calendarEvent(next(FILE), FILE);
        assertThat(event.getSummary()).isEqualTo("Ramavtalet löper ut (Vårdkurser)");
        assertThat(event.getDescription()).hasValue("Ramavtalets sista dag är den 4 september 2027.");
        assertThat(event.getCategories()).containsExactly("avtalets sista dag");
        assertThat(event.getDay()).isEqualTo(LocalDate.of(2027, 9, 4));
        assertThat(event.getUid()).isEqualTo(next(FILE).getKey());
        assertThat(ENGLISH.calendarEvent(next(FILE), FILE).getSummary())
                .isEqualTo("The framework agreement ends (Nursing courses)");
        assertThat(SWEDISH.calendarEvent(next(FILE), "Avtal 12").getSummary())
                .isEqualTo("Ramavtalet löper ut (Avtal 12)");
    }

    @Test
    @DisplayName("is named by the agreement's id where it has no title, and tells the assumptions that it rests on")
    void byId() {
        AgreementFile untitled =
                file(framework().term(Term.ofYears(4))).assuming(Assumption.firstDay(SIGNED, "dag för undertecknande"));
        CalendarEvent event = SWEDISH.calendarEvent(next(untitled), untitled);
        assertThat(event.getSummary()).isEqualTo("Ramavtalet löper ut (ramavtal-2023)");
        assertThat(event.getDescription().orElseThrow()).contains("Det bygger på antagandet att avtalets första dag");
    }

    @Test
    @DisplayName("isn't made with the file of another agreement")
    void otherFile() {
        AgreementFile other = file(framework().id(AgreementId.of("other")));
        assertThatThrownBy(() -> SWEDISH.calendarEvent(next(FILE), other))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("file: expected the file of agreement ramavtal-2023, but was 'other'");
    }
}
