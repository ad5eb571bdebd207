package se.samverkan.core.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.partner.MemberStanding.MEMBER;
import static se.samverkan.core.partner.MemberStanding.NOT_A_MEMBER;
import static se.samverkan.core.partner.MemberStanding.NOT_KNOWN;

import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Recording;

@DisplayName("A membership has a first and a last day, as far as they are known")
class MembershipTest {

    private static final LocalDate JOINED = LocalDate.of(2000, 1, 1);
    private static final LocalDate LEFT = LocalDate.of(2017, 6, 30);
    private static final Membership UNKNOWN = Membership.of(Partners.sala());

    private static MemberStanding on(Membership membership, LocalDate day) {
        return membership.standingOn(AsOf.on(day));
    }

    @Test
    @DisplayName("with no day known, the standing is known on no day")
    void nothingKnown() {
        assertThat(UNKNOWN.getJoinedOn()).isEmpty();
        assertThat(UNKNOWN.getLeftOn()).isEmpty();
        assertThat(UNKNOWN.isOngoing()).isFalse();
        assertThat(on(UNKNOWN, LocalDate.of(1, 1, 1))).isEqualTo(NOT_KNOWN);
        assertThat(on(UNKNOWN, LocalDate.of(9999, 12, 31))).isEqualTo(NOT_KNOWN);
    }

    @Test
    @DisplayName("with both days known, both are days as a member")
    void bothKnown() {
        Membership membership = UNKNOWN.joinedOn(JOINED).leftOn(LEFT);
        assertThat(on(membership, JOINED.minusDays(1))).isEqualTo(NOT_A_MEMBER);
        assertThat(on(membership, JOINED)).isEqualTo(MEMBER);
        assertThat(on(membership, LEFT)).isEqualTo(MEMBER);
        assertThat(on(membership, LEFT.plusDays(1))).isEqualTo(NOT_A_MEMBER);
    }

    @Test
    @DisplayName("with the first day alone known, only that day and those before it are settled")
    void joinedKnown() {
        Membership membership = UNKNOWN.joinedOn(JOINED);
        assertThat(on(membership, JOINED.minusDays(1))).isEqualTo(NOT_A_MEMBER);
        assertThat(on(membership, JOINED)).isEqualTo(MEMBER);
        assertThat(on(membership, JOINED.plusDays(1))).isEqualTo(NOT_KNOWN);
    }

    @Test
    @DisplayName("with the last day alone known, only that day and those after it are settled")
    void leftKnown() {
        Membership membership = UNKNOWN.leftOn(LEFT);
        assertThat(on(membership, LEFT.minusDays(1))).isEqualTo(NOT_KNOWN);
        assertThat(on(membership, LEFT)).isEqualTo(MEMBER);
        assertThat(on(membership, LEFT.plusDays(1))).isEqualTo(NOT_A_MEMBER);
    }

    @Test
    @DisplayName("that a member hasn't left is stated, not read out of a missing day")
    void ongoing() {
        Membership membership = UNKNOWN.joinedOn(JOINED).ongoing();
        assertThat(membership.isOngoing()).isTrue();
        assertThat(on(membership, LocalDate.of(2026, 11, 22))).isEqualTo(MEMBER);
        assertThat(on(UNKNOWN.ongoing(), JOINED)).isEqualTo(NOT_KNOWN);
        assertThat(on(membership.leftOn(LEFT), LEFT.plusDays(1))).isEqualTo(NOT_A_MEMBER);
        assertThat(membership.leftOn(LEFT).isOngoing()).isFalse();
        assertThat(membership.leftOn(LEFT).ongoing().getLeftOn()).isEmpty();
    }

    @Test
    @DisplayName("before it was recorded, nothing is known")
    void beforeRecorded() {
        LocalDate recorded = LocalDate.of(2018, 2, 1);
        Membership membership = UNKNOWN.joinedOn(JOINED).leftOn(LEFT).recorded(Recording.on(recorded));
        AsOf later = AsOf.on(LEFT.plusDays(1));
        assertThat(membership.standingOn(later)).isEqualTo(NOT_A_MEMBER);
        assertThat(membership.standingOn(later.knownOn(recorded))).isEqualTo(NOT_A_MEMBER);
        assertThat(membership.standingOn(later.knownOn(recorded.minusDays(1)))).isEqualTo(NOT_KNOWN);
    }

    @Test
    @DisplayName("may be of one day, and refuses to end before it starts")
    void order() {
        assertThat(on(UNKNOWN.joinedOn(JOINED).leftOn(JOINED), JOINED)).isEqualTo(MEMBER);
        Membership joined = UNKNOWN.joinedOn(JOINED);
        assertThatThrownBy(() -> joined.leftOn(JOINED.minusDays(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("leftOn: expected");
        Membership left = UNKNOWN.leftOn(LEFT);
        assertThatThrownBy(() -> left.joinedOn(LEFT.plusDays(1))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("equals another of the same member, days and recording")
    void equality() {
        Membership membership = UNKNOWN.joinedOn(JOINED).leftOn(LEFT);
        assertThat(membership)
                .isEqualTo(Membership.of(Partners.sala()).leftOn(LEFT).joinedOn(JOINED))
                .hasSameHashCodeAs(Membership.of(Partners.sala()).leftOn(LEFT).joinedOn(JOINED))
                .isNotEqualTo(Membership.of(Partners.vasteras()).leftOn(LEFT).joinedOn(JOINED))
                .isNotEqualTo(membership.joinedOn(JOINED.plusDays(1)))
                .isNotEqualTo(membership.leftOn(LEFT.plusDays(1)))
                .isNotEqualTo(membership.ongoing())
                .isNotEqualTo(membership.recorded(Recording.on(LEFT)))
                .isNotEqualTo("municipality:1981 2000-01-01/2017-06-30");
        assertThat(UNKNOWN.ongoing()).isNotEqualTo(UNKNOWN);
    }

    @Test
    @DisplayName("prints the member's id and what is known of the days")
    void printed() {
        assertThat(UNKNOWN).hasToString("municipality:1981 ?/?");
        assertThat(UNKNOWN.joinedOn(JOINED).leftOn(LEFT)).hasToString("municipality:1981 2000-01-01/2017-06-30");
        assertThat(UNKNOWN.joinedOn(JOINED).ongoing()).hasToString("municipality:1981 2000-01-01/..");
    }

    @Test
    @NullUnmarked
    @DisplayName("refuses null, by the name of what is missing")
    void refusedNull() {
        assertThatThrownBy(() -> Membership.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("member");
        assertThatThrownBy(() -> UNKNOWN.recorded(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("recording");
    }
}
