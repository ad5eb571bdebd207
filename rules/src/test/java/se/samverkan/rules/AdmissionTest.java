package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.file;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.time.AsOf;

@DisplayName("An admission")
class AdmissionTest {

    private static final RuleBook RULES = RuleBook.sweden();

    private static Admission admit(AgreementFile file, CallOff callOff) {
        return RULES.admit(file, callOff, AsOf.on(callOff.getOrderedOn()));
    }

    @Test
    @DisplayName("of what passes gives the file with the call-off in it, recorded on the day")
    void recordsWhatPasses() {
        Admission admission = admit(file(), callOff("A-1", "400000").build());
        assertThat(admission.getOutcome()).isEqualTo(Outcome.MET);
        Balances balances = admission.getFile().at(AsOf.on(DAY)).balances();
        assertThat(balances.getCommitted()).hasToString("SEK 400000.00");
        assertThat(admission.getFile().getRecordedThrough()).contains(DAY);
        assertThat(admission.getCounterOffer()).isEmpty();
    }

    @Test
    @DisplayName("of what doesn't pass gives the same file")
    void keepsTheFile() {
        AgreementFile before = file();
        assertThat(admit(before, callOff("A-1", "2000001").build()).getFile()).isSameAs(before);
    }

    @Test
    @DisplayName("offers the largest amount: it passes, and one öre more doesn't")
    void offersTheLargestAmount() {
        AgreementFile file = admit(file(), callOff("A-1", "400000").build()).getFile();
        Admission over = admit(file, callOff("A-2", "1600000.01").build());
        assertThat(over.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(over.getCounterOffer().flatMap(CounterOffer::getLargestAmount))
                .contains(excludingVat("1600000"));
        assertThat(admit(file, callOff("A-2", "1600000").build()).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(admit(file, callOff("A-2", "1599999.99").build()).getOutcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("offers no amount where the ceiling is used up")
    void offersNoAmountWhereNothingIsLeft() {
        AgreementFile full = admit(file(), callOff("A-1", "2000000").build()).getFile();
        Admission over = admit(full, callOff("A-2", "0.01").build());
        assertThat(over.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(over.getCounterOffer().flatMap(CounterOffer::getLargestAmount))
                .isEmpty();
    }

    @Test
    @DisplayName("offers the earliest day: it passes, and the day before doesn't")
    void offersTheEarliestDay() {
        CallOff.Builder tried = callOff("A-1", "1");
        Admission early = admit(file(), tried.orderedOn(SIGNED.minusDays(40)).build());
        assertThat(early.getCounterOffer().flatMap(CounterOffer::getEarliestDay))
                .contains(SIGNED);
        assertThat(admit(file(), tried.orderedOn(SIGNED).build()).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(admit(file(), tried.orderedOn(SIGNED.minusDays(1)).build()).getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("offers no amount where the day is after the term: nothing that fails is offered")
    void offersNothingThatFails() {
        LocalDate late = LocalDate.of(2027, 9, 5);
        Admission both = admit(file(), callOff("A-1", "2000001").orderedOn(late).build());
        assertThat(both.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(both.getCounterOffer()).isEmpty();
    }

    @Test
    @DisplayName("under a letter of intent offers the kinds of agreement that carry a call-off")
    void offersKindsOfAgreement() {
        AgreementFile letter = AgreementFile.open(
                LetterOfIntent.builder().id(AgreementId.of("intent")).build());
        Optional<CounterOffer> offer =
                admit(letter, callOff("V-1", "150000").build()).getCounterOffer();
        assertThat(offer.orElseThrow().getAgreementKinds())
                .containsExactly(AgreementKind.FRAMEWORK_AGREEMENT, AgreementKind.SUBORDINATE_AGREEMENT);
    }

    @Test
    @DisplayName("tells the axes by which it is judged again the same, whatever was recorded since")
    void tellsItsAxes() {
        CallOff first = callOff("A-1", "400000").build();
        Admission admission = admit(file(), first);
        AgreementFile later =
                admit(admission.getFile(), callOff("A-2", "1600000").build()).getFile();
        assertThat(admission.getAsOf()).isEqualTo(AsOf.on(DAY).atRevision(0));
        assertThat(RULES.assess(later, first, admission.getAsOf())).isEqualTo(admission.getAssessment());
        assertThat(RULES.assess(later, first, AsOf.on(DAY)).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("is refused on a part of the knowledge, since nothing could be recorded on it")
    void needsAllKnowledge() {
        AgreementFile file = admit(file(), callOff("A-1", "400000").build()).getFile();
        CallOff next = callOff("A-2", "1").build();
        assertThatThrownBy(() -> RULES.admit(file, next, AsOf.on(DAY).atRevision(0)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("revision 1 (RuleBook.assess judges by less)");
        assertThat(RULES.assess(file, next, AsOf.on(DAY).atRevision(0)).getOutcome())
                .isEqualTo(Outcome.MET);
        assertThatThrownBy(() -> RULES.admit(file, next, AsOf.on(DAY).knownOn(DAY.minusDays(1))))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("is refused before it is judged where the day of recording would go back")
    void recordingDoesNotGoBack() {
        AgreementFile file = admit(file(), callOff("A-1", "1").build()).getFile();
        assertThatThrownBy(() -> RULES.admit(file, callOff("A-2", "9000000").build(), AsOf.on(DAY.minusDays(1))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("2024-02-01 or later");
    }

    @Test
    @DisplayName("of a call-off entered late is recorded on the day that it is known")
    void recordsOnTheDayKnown() {
        LocalDate entered = LocalDate.of(2024, 3, 3);
        Admission admission =
                RULES.admit(file(), callOff("A-1", "1").build(), AsOf.on(DAY).knownOn(entered));
        assertThat(admission.getFile().getRecordedThrough()).contains(entered);
    }

    @Test
    @DisplayName("of a year's end doesn't reset the ceiling: call-offs of every year count")
    void yearsEndResetsNothing() {
        AgreementFile file = admit(file(), callOff("A-1", "1500000").build()).getFile();
        CallOff nextYear =
                callOff("A-2", "500000.01").orderedOn(DAY.plusYears(1)).build();
        assertThat(admit(file, nextYear).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("counts call-offs that are dated later, so that one entered late can't pass beside them")
    void laterCallOffsCount() {
        CallOff coming = callOff("A-1", "1500000").orderedOn(DAY.plusMonths(2)).build();
        AgreementFile file = RULES.admit(
                        file(), coming, AsOf.on(DAY.plusMonths(2)).knownOn(DAY))
                .getFile();
        assertThat(admit(file, callOff("A-2", "500000.01").build()).getOutcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(admit(file, callOff("A-2", "500000").build()).getOutcome()).isEqualTo(Outcome.MET);
    }
}
