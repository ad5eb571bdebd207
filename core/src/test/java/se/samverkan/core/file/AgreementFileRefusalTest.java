package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.LAST_DAY;
import static se.samverkan.core.file.Files.OPENED;
import static se.samverkan.core.file.Files.amendment;
import static se.samverkan.core.file.Files.callOff;
import static se.samverkan.core.file.Files.decision;
import static se.samverkan.core.file.Files.enrolment;
import static se.samverkan.core.file.Files.invoice;
import static se.samverkan.core.file.Files.payment;
import static se.samverkan.core.file.Files.registered;
import static se.samverkan.core.file.Files.result;
import static se.samverkan.core.file.Files.reversal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.ParticipantReference;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.participant.ParticipantEvent;
import se.samverkan.core.participant.ParticipantState;
import se.samverkan.core.participant.Result;
import se.samverkan.core.participant.TakenBack;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.workforce.WorkforceNeed;

@DisplayName("A file refuses what can't be, and is then as it was")
class AgreementFileRefusalTest {

    private static final AgreementFile FILE = OPENED.record(callOff("A-1", 400_000, DAY), DAY)
            .record(callOff("A-2", 1, DAY), DAY)
            .record(reversal("R-1", "A-2", DAY), DAY)
            .record(Files.course("15").toBuilder().id(ActivityId.of("C-1")).build(), DAY);

    private static Arguments refused(String message, Function<AgreementFile, AgreementFile> act) {
        return arguments(message, act);
    }

    static Stream<Arguments> acts() {
        CallOff inEuro = callOff("A-3", 1, DAY).toBuilder()
                .amount(VatAmount.parse("EUR 1.00 EXCLUDING_VAT"))
                .build();
        CallOff onNoBasis =
                inEuro.toBuilder().amount(VatAmount.parse("SEK 1.00")).build();
        CallOff tooLarge = inEuro.toBuilder()
                .amount(VatAmount.parse("SEK 92233720368547758.07 EXCLUDING_VAT"))
                .build();
        Result ofUnknownActivity = Result.builder()
                .activity(ActivityId.of("C-9"))
                .participant(ParticipantReference.of("p-1"))
                .completed(true)
                .day(DAY)
                .build();
        return Stream.of(
                refused("entry.id: expected an id that no", file -> file.record(callOff("A-1", 1, DAY), DAY)),
                refused("entry.id: expected an id that no", file -> file.record(callOff("R-1", 1, DAY), DAY)),
                refused("entry.amount: expected an amount in SEK, EXCLUDING_VAT", file -> file.record(inEuro, DAY)),
                refused("entry.amount: expected an amount in SEK, EXCLUDING_VAT", file -> file.record(onNoBasis, DAY)),
                refused("entry.amount: expected an amount whose sum", file -> file.record(tooLarge, DAY)),
                refused("entry.callOff: expected", file -> file.record(invoice("I-1", "A-9", 1, DAY), DAY)),
                refused("entry.callOff: expected", file -> file.record(invoice("I-1", "A-2", 1, DAY), DAY)),
                refused("entry.callOff: expected", file -> file.record(payment("P-1", "R-1", 1, DAY), DAY)),
                refused("entry.reversed: expected", file -> file.record(reversal("R-2", "A-2", DAY), DAY)),
                refused("entry.reversed: expected", file -> file.record(reversal("R-2", "R-1", DAY), DAY)),
                refused("entry.day: expected", file -> file.record(reversal("R-2", "A-1", DAY.minusDays(1)), DAY)),
                refused(
                        "entry.kind: expected another kind; a call-off is recorded as such, but was 'CALL_OFF'",
                        file -> file.record(callOff("A-3", 1, DAY).toEntry(), DAY)),
                refused(
                        "decision.callOff: expected call-off A-3, but was 'A-1'",
                        file -> file.record(callOff("A-3", 1, DAY), decision(Optional.of("A-1")), DAY)),
                refused(
                        "decision.callOff: expected call-off A-3, but was 'none'",
                        file -> file.record(callOff("A-3", 1, DAY), decision(Optional.empty()), DAY)),
                refused("participant.callOff: expected", file -> file.record(result("A-9", "p-1", true, DAY), DAY)),
                refused("participant.callOff: expected", file -> file.record(result("R-1", "p-1", true, DAY), DAY)),
                refused(
                        "participant.state: expected one who is registered before a result",
                        file -> file.record(result("A-1", "p-1", true, DAY), DAY)),
                refused(
                        "participant.state: expected one of NOMINATED, ADMITTED, REGISTERED after nothing",
                        file -> file.record(enrolment("A-1", "p-1", ParticipantState.WITHDRAWN, DAY), DAY)),
                refused(
                        "takenBack.event: expected an event that is recorded, but was 'REGISTERED on",
                        file -> file.record(TakenBack.of(registered("A-1", "p-1", DAY)), DAY)),
                refused(
                        "participant.activity: expected an activity recorded without a call-off, or else its call-off named, but was 'C-9'",
                        file -> file.record(ofUnknownActivity, DAY)),
                refused(
                        "activity.id: expected an id that no earlier activity has, but was 'C-1'",
                        file -> file.record(
                                Files.course("1").toBuilder()
                                        .id(ActivityId.of("C-1"))
                                        .build(),
                                DAY)),
                refused("recordedOn: expected", file -> file.record(callOff("A-3", 1, DAY), DAY.minusDays(1))),
                refused("recordedOn: expected", file -> file.record(amendment(DAY, Files.ceiling(1)), LocalDate.MIN)),
                refused("recordedOn: expected", file -> file.record(Files.MIUN, LocalDate.MAX)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    @DisplayName("each refusal names what was expected, and changes nothing that the file holds or answers")
    void leavesTheFileAsItWas(String message, Function<AgreementFile, AgreementFile> act) {
        List<Act> acts = FILE.getActs();
        String answers = answers();
        assertThatThrownBy(() -> act.apply(FILE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(message);
        assertThat(FILE.getActs()).isEqualTo(acts);
        assertThat(answers()).isEqualTo(answers);
        assertThat(FILE.record(callOff("A-3", 1, DAY), DAY).getRevision()).isEqualTo(5);
    }

    private static String answers() {
        FileView view = Files.on(FILE, DAY);
        return view.exactAsOf() + " " + view.balances() + " " + view.callOffs() + " " + view.reach() + " "
                + view.credits();
    }

    @Test
    @DisplayName("an amendment that the kind of agreement can't have is refused, whatever day it takes effect on")
    void letterOfIntent() {
        AgreementFile intent = AgreementFile.open(
                LetterOfIntent.builder().id(AgreementId.of("vkl-mdh")).build());
        assertThatThrownBy(() -> intent.record(amendment(LAST_DAY, Files.ceiling(1)), DAY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("amendment.changes: expected a kind of agreement that may have one");
        assertThat(intent.getRevision()).isZero();
    }

    @Test
    @NullUnmarked
    @DisplayName("null is refused by name")
    void refusedNull() {
        assertThatThrownBy(() -> AgreementFile.open(null)).hasMessage("agreement");
        assertThatThrownBy(() -> FILE.at(null)).hasMessage("asOf");
        assertThatThrownBy(() -> FILE.record((CallOff) null, DAY)).hasMessage("callOff");
        assertThatThrownBy(() -> FILE.record(callOff("A-3", 1, DAY), (LocalDate) null))
                .hasMessage("recordedOn");
        assertThatThrownBy(() -> FILE.record(callOff("A-3", 1, DAY), null, DAY)).hasMessage("decision");
        assertThatThrownBy(() -> FILE.record(null, decision(Optional.empty()), DAY))
                .hasMessage("callOff");
        assertThatThrownBy(() -> FILE.record((Entry) null, DAY)).hasMessage("entry");
        assertThatThrownBy(() -> FILE.record((ParticipantEvent) null, DAY)).hasMessage("participantEvent");
        assertThatThrownBy(() -> FILE.record((Decision) null, DAY)).hasMessage("decision");
        assertThatThrownBy(() -> FILE.record((Activity) null, DAY)).hasMessage("activity");
        assertThatThrownBy(() -> FILE.record((Partner) null, DAY)).hasMessage("partner");
        assertThatThrownBy(() -> FILE.record((WorkforceNeed) null, DAY)).hasMessage("workforceNeed");
        assertThatThrownBy(() -> FILE.record((Amendment) null, DAY)).hasMessage("amendment");
        assertThatThrownBy(() -> FILE.assuming(null)).hasMessage("assumption");
        assertThatThrownBy(() -> FILE.at(AsOf.on(DAY)).on(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("day");
    }
}
