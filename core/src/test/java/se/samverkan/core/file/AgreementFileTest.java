package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.OPENED;
import static se.samverkan.core.file.Files.callOff;
import static se.samverkan.core.file.Files.decision;
import static se.samverkan.core.file.Files.invoice;
import static se.samverkan.core.file.Files.registered;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Recording;

@DisplayName("An agreement file is an agreement with all that has been recorded of it")
class AgreementFileTest {

    private static final Assumption RATE = Assumption.vatRate(VatRate.ofPercent("25"), Text.of("as usual"));

    private static final AgreementFile RECORDED = OPENED.assuming(RATE)
            .record(callOff("A-1", 400_000, DAY), DAY)
            .record(invoice("I-1", "A-1", 1, DAY), DAY)
            .record(registered("A-1", "p-1", DAY), DAY.plusDays(1));

    @Test
    @DisplayName("is opened at revision 0, with nothing recorded and nothing known of a day")
    void opened() {
        assertThat(OPENED.getRevision()).isZero();
        assertThat(OPENED.getActs()).isEmpty();
        assertThat(OPENED.getRecordedThrough()).isEmpty();
        assertThat(OPENED.getId()).isEqualTo(AgreementId.of("sko"));
        assertThat(OPENED.getSignedAgreement()).isSameAs(AGREEMENT);
        assertThat(OPENED).hasToString("FRAMEWORK_AGREEMENT sko at revision 0");
        assertThat(OPENED.at(AsOf.on(DAY)).exactAsOf()).isEqualTo(AsOf.on(DAY).atRevision(0));
    }

    @Test
    @DisplayName("counts a revision for each act, and keeps every act in the order recorded")
    void acts() {
        assertThat(RECORDED.getRevision()).isEqualTo(4);
        assertThat(RECORDED.getActs())
                .extracting(Act::getKind)
                .containsExactly(ActKind.ASSUMPTION, ActKind.CALL_OFF, ActKind.ENTRY, ActKind.ENROLMENT);
        assertThat(RECORDED.getActs())
                .extracting(Act::getRecording)
                .containsExactly(
                        Recording.undated().atRevision(1),
                        Recording.on(DAY).atRevision(2),
                        Recording.on(DAY).atRevision(3),
                        Recording.on(DAY.plusDays(1)).atRevision(4));
        assertThat(RECORDED.getActs().get(1).getContent()).isEqualTo(callOff("A-1", 400_000, DAY));
        assertThat(RECORDED.getRecordedThrough()).hasValue(DAY.plusDays(1));
        List<Act> acts = RECORDED.getActs();
        assertThatThrownBy(() -> acts.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @DisplayName("each kind of act holds its own type of content, and is shown with its recording")
    void act() {
        Act act = RECORDED.getActs().get(0);
        assertThat(act.getKind().getContentType()).isEqualTo(Assumption.class);
        assertThat(act).hasToString("undated #1 ASSUMPTION vat.rate = 25 (as usual)");
        assertThat(act)
                .isEqualTo(OPENED.assuming(RATE).getActs().get(0))
                .hasSameHashCodeAs(OPENED.assuming(RATE).getActs().get(0))
                .isNotEqualTo(OPENED.assuming(RATE, DAY).getActs().get(0))
                .isNotEqualTo(RATE);
        assertThat(RECORDED.getActs().get(3).toString()).contains("ENROLMENT").doesNotContain("p-1");
    }

    @Test
    @DisplayName("is recorded on days that never go back; what has no day has that of the act before")
    void days() {
        AgreementFile undated = RECORDED.assuming(RATE);
        assertThat(undated.getActs().get(4).getRecording())
                .isEqualTo(Recording.on(DAY.plusDays(1)).atRevision(5));
        assertThatThrownBy(() -> RECORDED.assuming(RATE, DAY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("recordedOn: expected 2024-02-02 or later, as the act before, but was '2024-02-01'");
        assertThat(RECORDED.assuming(RATE, DAY.plusDays(1)).getRevision()).isEqualTo(5);
    }

    @Test
    @DisplayName("takes what happened earlier or later than the day it is recorded on")
    void backDated() {
        AgreementFile file = RECORDED.record(callOff("A-2", 1, DAY.minusYears(1)), DAY.plusYears(1))
                .record(callOff("A-3", 1, DAY.plusYears(9)), DAY.plusYears(1));
        assertThat(file.getRevision()).isEqualTo(6);
    }

    @Test
    @DisplayName("records a call-off together with the decision on it, as two acts")
    void decisions() {
        AgreementFile file = OPENED.record(callOff("A-1", 1, DAY), decision(Optional.of("A-1")), DAY);
        assertThat(file)
                .isEqualTo(OPENED.record(callOff("A-1", 1, DAY), DAY).record(decision(Optional.of("A-1")), DAY));
        assertThat(file.getRevision()).isEqualTo(2);
    }

    @Test
    @DisplayName("only grows: the file before an act is as it was")
    void grows() {
        AgreementFile longer = RECORDED.record(callOff("A-2", 1, DAY), DAY.plusDays(1));
        assertThat(RECORDED.getRevision()).isEqualTo(4);
        assertThat(RECORDED.getActs()).isEqualTo(longer.getActs().subList(0, 4));
        assertThat(Files.on(RECORDED, DAY).callOffs()).hasSize(1);
        assertThat(Files.on(longer, DAY).callOffs()).hasSize(2);
    }

    @Test
    @DisplayName("is equal by its agreement and its acts")
    void equality() {
        AgreementFile same = OPENED.assuming(RATE)
                .record(callOff("A-1", 400_000, DAY), DAY)
                .record(invoice("I-1", "A-1", 1, DAY), DAY)
                .record(registered("A-1", "p-1", DAY), DAY.plusDays(1));
        AgreementFile other = OPENED.assuming(RATE)
                .record(callOff("A-1", 400_001, DAY), DAY)
                .record(invoice("I-1", "A-1", 1, DAY), DAY)
                .record(registered("A-1", "p-1", DAY), DAY.plusDays(1));
        assertThat(RECORDED)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(other)
                .isNotEqualTo(OPENED);
        assertThat(AgreementFile.open(AGREEMENT)).isEqualTo(OPENED);
        assertThat(AgreementFile.open(
                        AGREEMENT.toBuilder().id(AgreementId.of("b")).build()))
                .isNotEqualTo(OPENED);
    }
}
