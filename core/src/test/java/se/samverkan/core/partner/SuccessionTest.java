package se.samverkan.core.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.time.PartialDate;

@DisplayName("A succession links a partner to the one that came in its place")
class SuccessionTest {

    private static final PartnerId VK = PartnerId.of("vk");
    private static final LocalDate DAY = LocalDate.of(2017, 1, 1);

    @Test
    @DisplayName("names the successor and how it came about; the day may be unknown")
    void link() {
        Succession succession = Succession.of(VK, SuccessionKind.TAKEN_OVER_BY);
        assertThat(succession.getSuccessor()).isEqualTo(VK);
        assertThat(succession.getKind()).isEqualTo(SuccessionKind.TAKEN_OVER_BY);
        assertThat(succession.getDay()).isEmpty();
        assertThat(succession.on(DAY).getDay()).contains(DAY);
        assertThat(succession).hasToString("TAKEN_OVER_BY vk");
        assertThat(succession.on(DAY)).hasToString("TAKEN_OVER_BY vk on 2017-01-01");
    }

    @Test
    @DisplayName("stands with the partner it came in the place of")
    void ofPartner() {
        Succession succession = Succession.of(VK, SuccessionKind.MERGED_INTO).on(DAY);
        AssociationOfMunicipalities vkl =
                Partners.association().addSuccessions(succession).build();
        assertThat(vkl.getSuccessions()).containsExactly(succession);
        assertThat(vkl.toBuilder().build()).isEqualTo(vkl);
    }

    @Test
    @DisplayName("isn't to the partner itself: a change of name makes no new partner")
    void notItself() {
        AssociationOfMunicipalities.Builder builder =
                Partners.association().addSuccessions(Succession.of(PartnerId.of("vkl"), SuccessionKind.TAKEN_OVER_BY));
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("successor: expected the id of another partner, but was 'vkl'");
    }

    @Test
    @DisplayName("may have a day that is known in part, and then has happened by the last day that it may be")
    void partialDay() {
        Succession in2017 = Succession.of(VK, SuccessionKind.TAKEN_OVER_BY).on(PartialDate.parse("2017"));
        assertThat(in2017.getDay()).isEmpty();
        assertThat(in2017.getDate()).contains(PartialDate.parse("2017"));
        assertThat(in2017.hasHappenedBy(LocalDate.of(2016, 12, 31))).contains(false);
        assertThat(in2017.hasHappenedBy(LocalDate.of(2017, 1, 1))).isEmpty();
        assertThat(in2017.hasHappenedBy(LocalDate.of(2017, 12, 30))).isEmpty();
        assertThat(in2017.hasHappenedBy(LocalDate.of(2017, 12, 31))).contains(true);
        assertThat(Succession.of(VK, SuccessionKind.TAKEN_OVER_BY).hasHappenedBy(DAY))
                .isEmpty();
        assertThat(in2017.on(DAY).hasHappenedBy(DAY)).contains(true);
        assertThat(in2017.on(DAY).hasHappenedBy(DAY.minusDays(1))).contains(false);
        assertThatThrownBy(() -> in2017.on(LocalDate.MAX)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("may be stated to be in some agreements and no others")
    void agreements() {
        Succession all = Succession.of(VK, SuccessionKind.TAKEN_OVER_BY).on(DAY);
        Succession one = all.takingOver(AgreementId.of("vkl-mdh"));
        assertThat(all.getAgreements()).isEmpty();
        assertThat(one.getAgreements()).containsExactly(AgreementId.of("vkl-mdh"));
        assertThat(one.on(DAY)).isEqualTo(one).isNotEqualTo(all);
        assertThat(one).hasToString("TAKEN_OVER_BY vk on 2017-01-01 in [vkl-mdh]");
        assertThatThrownBy(() -> all.takingOver())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("succession.agreements: expected at least one agreement");
    }

    @Test
    @DisplayName("equals another with the same successor, kind and day")
    void equality() {
        Succession succession = Succession.of(VK, SuccessionKind.MERGED_INTO).on(DAY);
        assertThat(succession)
                .isEqualTo(Succession.of(VK, SuccessionKind.MERGED_INTO).on(DAY))
                .hasSameHashCodeAs(Succession.of(VK, SuccessionKind.MERGED_INTO).on(DAY))
                .isNotEqualTo(Succession.of(VK, SuccessionKind.MERGED_INTO))
                .isNotEqualTo(Succession.of(VK, SuccessionKind.TAKEN_OVER_BY).on(DAY))
                .isNotEqualTo(Succession.of(PartnerId.of("x"), SuccessionKind.MERGED_INTO)
                        .on(DAY))
                .isNotEqualTo(VK);
    }

    @Test
    @NullUnmarked
    @DisplayName("refuses null, by the name of what is missing")
    void refusedNull() {
        assertThatThrownBy(() -> Succession.of(null, SuccessionKind.MERGED_INTO))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("successor");
        assertThatThrownBy(() -> Succession.of(VK, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("kind");
    }
}
