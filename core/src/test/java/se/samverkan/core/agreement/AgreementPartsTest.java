package se.samverkan.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.agreement.Agreements.HARNOSAND;
import static se.samverkan.core.agreement.Agreements.MIUN;
import static se.samverkan.core.code.CollaborationArea.EDUCATION;
import static se.samverkan.core.code.CollaborationArea.RESEARCH;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.share.Contribution;
import se.samverkan.core.text.Text;

@DisplayName("The parts of an agreement")
class AgreementPartsTest {

    @ParameterizedTest
    @EnumSource(ActivityKind.class)
    @DisplayName("an area that names no kinds of activity covers them all; one that names some covers those")
    void coveredArea(ActivityKind kind) {
        CoveredArea named = CoveredArea.of(EDUCATION, ActivityKind.SEMINAR, ActivityKind.WORKSHOP);
        assertThat(CoveredArea.of(EDUCATION).covers(kind)).isTrue();
        assertThat(named.covers(kind)).isEqualTo(kind == ActivityKind.SEMINAR || kind == ActivityKind.WORKSHOP);
        assertThat(named)
                .isEqualTo(CoveredArea.of(EDUCATION, ActivityKind.SEMINAR, ActivityKind.WORKSHOP))
                .isNotEqualTo(CoveredArea.of(EDUCATION, ActivityKind.SEMINAR))
                .isNotEqualTo(CoveredArea.of(RESEARCH));
    }

    @Test
    @DisplayName("a contribution is cash or at least one kind of activity")
    void contribution() {
        PartnerId giver = HARNOSAND.getId();
        assertThat(Contribution.ofCash(giver).isCash()).isTrue();
        assertThat(Contribution.ofCash(giver).getActivityKinds()).isEmpty();
        Contribution activities = Contribution.ofActivities(giver, ActivityKind.PLACEMENT, ActivityKind.DEGREE_PROJECT);
        assertThat(activities.isCash()).isFalse();
        assertThat(activities.getBy()).isEqualTo(giver);
        assertThat(activities.getActivityKinds()).containsExactly(ActivityKind.PLACEMENT, ActivityKind.DEGREE_PROJECT);
        assertThatThrownBy(() -> Contribution.ofActivities(giver))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "contribution: expected cash, an amount or at least one kind of activity, but was 'harnosand'");
    }

    @Test
    @DisplayName("a body that follows up, and one within which the parties collaborate, have a name as typed")
    void bodies() {
        GovernanceBody steering = GovernanceBody.builder()
                .name(Text.of("sv", "Styrgrupp {0}"))
                .addMembers(MIUN.getId(), HARNOSAND.getId())
                .build();
        assertThat(steering.getName()).isEqualTo(Text.of("sv", "Styrgrupp {0}"));
        assertThat(steering.getMembers()).containsExactly(MIUN.getId(), HARNOSAND.getId());
        SharedBody mkl = SharedBody.of(PartnerId.of("mkl"), Text.of("MKL"), EDUCATION);
        assertThat(mkl.getAreas()).containsExactly(EDUCATION);
        assertThat(mkl).isNotEqualTo(SharedBody.of(PartnerId.of("mkl"), Text.of("MKL")));
        assertThatThrownBy(() -> GovernanceBody.builder().build()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("a link says what it means, and to a pilot what was spent, if that is stated")
    void links() {
        AgreementId pilot = AgreementId.of("pilot");
        AgreementLink link = AgreementLink.of(AgreementLink.Type.PILOTED_BY, pilot);
        assertThat(link.getType()).isEqualTo(AgreementLink.Type.PILOTED_BY);
        assertThat(link.getAgreement()).isEqualTo(pilot);
        assertThat(link.getPilotUse().getSpent()).isEmpty();
        AgreementLink spent = AgreementLink.pilotedBy(pilot, VatAmount.parse("SEK 0.00"));
        assertThat(spent.getPilotUse().getSpent()).hasValue(VatAmount.parse("SEK 0.00"));
        assertThat(spent).isNotEqualTo(link);
        assertThatThrownBy(() -> AgreementLink.pilotedBy(pilot, VatAmount.parse("SEK -0.01")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("link.pilotSpent: expected an amount of 0 or more, but was 'SEK -0.01'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "\u2067a", "a\uDFFF"})
    @DisplayName("a form's short name and an attachment's reference can be shown as typed, or are refused")
    void typed(String text) {
        assertThatThrownBy(() -> AgreementForm.of(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("form.code: expected text");
        assertThatThrownBy(() -> Attachment.of(Text.of("Bilaga"), text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("attachment.reference: expected text");
        assertThat(AgreementForm.of("${1+1}", Text.of("{key}")).getCode()).isEqualTo("${1+1}");
        assertThat(AgreementForm.of("SKO").getMeaning()).isEmpty();
        assertThat(Attachment.of(Text.of("Bilaga"), "{0}").getReference()).isEqualTo("{0}");
    }

    @Test
    @DisplayName("a form's short name has at most 50 characters, an attachment's reference 500")
    void lengths() {
        assertThat(AgreementForm.of("a".repeat(50)).getCode()).hasSize(50);
        assertThatThrownBy(() -> AgreementForm.of("a".repeat(51)))
                .hasMessageStartingWith("form.code: expected at most");
        Text title = Text.of("Bilaga");
        assertThat(Attachment.of(title, "a".repeat(500)).getTitle()).isEqualTo(title);
        assertThatThrownBy(() -> Attachment.of(title, "a".repeat(501)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("attachment.reference: expected at most 500 characters, but was '" + "a".repeat(60) + "…'");
    }
}
