package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.HARNOSAND;
import static se.samverkan.core.file.Files.OPENED;
import static se.samverkan.core.file.Files.SIGNED;
import static se.samverkan.core.file.Files.SUNDSVALL;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.agreement.ExtensionOption;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Renewal;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.EventId;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.lifecycle.Notice;
import se.samverkan.core.time.PartialDate;
import se.samverkan.core.time.Term;

@DisplayName("An event that can't exist is refused by name, and the file is as it was")
class EventRefusalTest {

    private static final EventId ID = EventId.of("e-1");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    private static void refused(AgreementFile file, LifecycleEvent event, String... parts) {
        AgreementFile before = file;
        assertThatThrownBy(() -> file.record(event, DAY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContainingAll(parts);
        assertThat(file).isEqualTo(before);
        assertThat(file.getRevision()).isEqualTo(before.getRevision());
    }

    @Test
    @DisplayName("a second signature, whichever of the two has the earlier day, unless the first was corrected")
    void secondSignature() {
        AgreementFile draft =
                AgreementFile.open(AGREEMENT.toBuilder().signatures(List.of()).build());
        AgreementFile signed = draft.record(LifecycleEvent.signed(ID, Signature.of(HARNOSAND, DAY)), DAY);
        EventId second = EventId.of("e-2");
        for (LocalDate day : List.of(DAY.minusDays(9), DAY, DAY.plusDays(9))) {
            refused(signed, LifecycleEvent.signed(second, Signature.of(HARNOSAND, day)), "hasn't signed already");
        }
        AgreementFile corrected = signed.record(LifecycleEvent.corrected(EventId.of("c"), ID, DAY), DAY);
        LifecycleEvent earlier = LifecycleEvent.signed(second, Signature.of(HARNOSAND, DAY.minusDays(9)));
        assertThat(corrected.record(earlier, DAY).getRevision()).isEqualTo(3);
    }

    @Test
    @DisplayName("an id used already")
    void id() {
        AgreementFile file = OPENED.record(LifecycleEvent.terminated(ID, DAY, DAY), DAY);
        refused(file, LifecycleEvent.negotiated(ID, DAY), "event.id", "e-1", "an id that no earlier event has");
    }

    @Test
    @DisplayName("a correction of what isn't there yet, of a correction, or of what is corrected already")
    void corrections() {
        EventId correction = EventId.of("c-1");
        LifecycleEvent corrects = LifecycleEvent.corrected(correction, ID, DAY);
        refused(OPENED, corrects, "event.corrects", "e-1", "recorded earlier");
        AgreementFile file =
                OPENED.record(LifecycleEvent.terminated(ID, DAY, DAY), DAY).record(corrects, DAY);
        refused(file, LifecycleEvent.corrected(EventId.of("c-2"), correction, DAY), "event.corrects", "c-1");
        refused(file, LifecycleEvent.corrected(EventId.of("c-2"), ID, DAY), "event.corrects", "e-1", "already");
        assertThatThrownBy(() -> LifecycleEvent.corrected(ID, ID, DAY)).hasMessageContaining("another event");
    }

    @Test
    @DisplayName("an act of one who isn't a party, a second signature, and an agreement in its own place")
    void parties() {
        refused(
                OPENED,
                LifecycleEvent.withdrawn(ID, SUNDSVALL, DAY, DAY),
                "event.party",
                "sundsvall",
                "a party to sko");
        refused(
                OPENED,
                LifecycleEvent.signed(ID, Signature.of(HARNOSAND, DAY)),
                "event.party",
                "hasn't signed already");
        refused(OPENED, LifecycleEvent.superseded(ID, AGREEMENT.getId(), DAY, DAY), "event.supersededBy", "sko");
    }

    @Test
    @DisplayName(
            "a signature of a date that isn't known whole, an option before the first, a notice without days or received before it is sent")
    void values() {
        assertThatThrownBy(() -> LifecycleEvent.signed(ID, Signature.of(HARNOSAND, PartialDate.of(Year.of(2023)))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContainingAll("event.signature.date", "2023", "known whole");
        assertThatThrownBy(() -> LifecycleEvent.optionUsed(ID, 0, DAY))
                .hasMessageContainingAll("event.option", "0", "a number from 1");
        assertThatThrownBy(() -> Notice.by(HARNOSAND).ofTermination(ID))
                .hasMessageContainingAll("event.sentOn", "a day sent or a day received");
        assertThatThrownBy(() -> Notice.by(HARNOSAND)
                        .sentOn(DAY)
                        .receivedOn(DAY.minusDays(1))
                        .againstRenewal(ID))
                .hasMessageContainingAll("event.receivedOn", "2025-02-28", "2025-03-01");
    }

    @ParameterizedTest(name = "year {0}")
    @DisplayName("a day outside the years 1 to 9999")
    @ValueSource(ints = {-999999999, 0, 10000, 999999999})
    void years(int year) {
        LocalDate day = LocalDate.of(year, 6, 1);
        assertThatThrownBy(() -> LifecycleEvent.negotiated(ID, day)).hasMessageContainingAll("event.day", "9999");
        assertThatThrownBy(() -> LifecycleEvent.terminated(ID, DAY, day)).hasMessageContaining("event.lastDay");
        assertThatThrownBy(() -> Notice.by(HARNOSAND).sentOn(day).ofTermination(ID))
                .hasMessageContaining("event.day");
        assertThatThrownBy(
                        () -> Notice.by(HARNOSAND).sentOn(DAY).receivedOn(day).ofTermination(ID))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ExtensionOption.ofYears(1).usedBy(day)).hasMessageContaining("extensionOption.usedBy");
        assertThatThrownBy(() -> TermClauses.builder().latestLastDay(day).build())
                .hasMessageContaining("termClauses.latestLastDay");
    }

    @Test
    @DisplayName("an option or a renewal without a term, or with one that has no end")
    void withoutTerm() {
        TermClauses options = TermClauses.builder()
                .addExtensionOptions(ExtensionOption.ofYears(1))
                .build();
        TermClauses renewal = TermClauses.builder().renewal(Renewal.ofYears(2)).build();
        for (TermClauses clauses : new TermClauses[] {options, renewal}) {
            FrameworkAgreement.Builder builder = FrameworkAgreement.builder()
                    .id(AgreementId.of("a"))
                    .party(HARNOSAND, Role.CLIENT)
                    .termClauses(clauses);
            assertThatThrownBy(builder::build)
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContainingAll("termClauses", "a term with an end");
            assertThatThrownBy(() -> builder.term(Term.openEndedFrom(SIGNED)).build())
                    .hasMessageContainingAll("termClauses", "a term with an end");
            assertThat(builder.term(Term.ofYears(4)).build().getTermClauses()).isEqualTo(clauses);
        }
    }

    @Test
    @DisplayName("an option or a renewal by no time, by days, or for ever long")
    void lengths() {
        assertThatThrownBy(() -> ExtensionOption.ofYears(0))
                .hasMessageContainingAll("extensionOption.years", "1 to 50");
        assertThatThrownBy(() -> ExtensionOption.ofMonths(601))
                .hasMessageContainingAll("extensionOption.months", "601");
        assertThatThrownBy(() -> ExtensionOption.ofYears(1).times(0)).hasMessageContaining("extensionOption.times");
        for (String step : new String[] {"P0M", "P1D", "P1M1D", "-P1Y", "P51Y"}) {
            assertThatThrownBy(() ->
                            Renewal.builder().step(java.time.Period.parse(step)).build())
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContainingAll("renewal.step", "1 to 600 whole months");
        }
        assertThatThrownBy(() -> Renewal.ofYears(1).toBuilder().times(0).build())
                .hasMessageContaining("renewal.times");
    }
}
