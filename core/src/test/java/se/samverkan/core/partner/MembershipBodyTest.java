package se.samverkan.core.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.partner.MemberStanding.MEMBER;
import static se.samverkan.core.partner.MemberStanding.NOT_A_MEMBER;
import static se.samverkan.core.partner.MemberStanding.NOT_KNOWN;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Recording;

@DisplayName("A body of members knows who is a member on a day, as far as it is stated")
class MembershipBodyTest {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 1);
    private static final LocalDate JOINED = LocalDate.of(2010, 1, 1);
    private static final LocalDate LEFT = LocalDate.of(2015, 12, 31);
    private static final PartnerId SALA = Partners.sala().getId();

    @Test
    @DisplayName("members without days are members whose standing isn't known")
    void unknownDays() {
        AssociationOfMunicipalities vkl = Partners.association()
                .members(List.of(Partners.sala(), Partners.vasteras()))
                .member(Partners.vastmanland())
                .build();
        assertThat(vkl.getMemberships())
                .extracting(membership -> membership.getMember().getId().toString())
                .containsExactly("municipality:1981", "municipality:1980", "region:19");
        assertThat(vkl.standingOf(SALA, AsOf.on(DAY))).isEqualTo(NOT_KNOWN);
        assertThat(vkl.standingOf(PartnerId.of("municipality:2280"), AsOf.on(DAY)))
                .isEqualTo(NOT_A_MEMBER);
    }

    @Test
    @DisplayName("a member with days is one from its first through its last day")
    void knownDays() {
        MunicipalFederation federation = MunicipalFederation.builder()
                .id(PartnerId.of("federation"))
                .name("Kommunalförbundet")
                .member(Partners.sala(), JOINED, LEFT)
                .build();
        assertThat(federation.standingOf(SALA, AsOf.on(JOINED.minusDays(1)))).isEqualTo(NOT_A_MEMBER);
        assertThat(federation.standingOf(SALA, AsOf.on(JOINED))).isEqualTo(MEMBER);
        assertThat(federation.standingOf(SALA, AsOf.on(LEFT))).isEqualTo(MEMBER);
        assertThat(federation.standingOf(SALA, AsOf.on(LEFT.plusDays(1)))).isEqualTo(NOT_A_MEMBER);
    }

    @Test
    @DisplayName("a member may leave and join again")
    void joinedAgain() {
        AssociationOfMunicipalities vkl = Partners.association()
                .member(Partners.sala(), JOINED, LEFT)
                .addMemberships(Membership.of(Partners.sala()).joinedOn(DAY).ongoing())
                .build();
        assertThat(vkl.standingOf(SALA, AsOf.on(LEFT))).isEqualTo(MEMBER);
        assertThat(vkl.standingOf(SALA, AsOf.on(LEFT.plusDays(1)))).isEqualTo(NOT_A_MEMBER);
        assertThat(vkl.standingOf(SALA, AsOf.on(DAY))).isEqualTo(MEMBER);
    }

    @Test
    @DisplayName("what is recorded later of a member takes the earlier's place, and can be asked as known before")
    void recordedLater() {
        LocalDate recorded = LocalDate.of(2016, 2, 1);
        Membership first = Membership.of(Partners.sala()).joinedOn(JOINED).ongoing();
        Membership second =
                Membership.of(Partners.sala()).joinedOn(JOINED).leftOn(LEFT).recorded(Recording.on(recorded));
        AssociationOfMunicipalities vkl = Partners.association()
                .addMemberships(first)
                .addMemberships(second)
                .member(Partners.vasteras())
                .build();
        AsOf asOf = AsOf.on(DAY);
        assertThat(vkl.standingOf(SALA, asOf)).isEqualTo(NOT_A_MEMBER);
        assertThat(vkl.standingOf(SALA, asOf.knownOn(recorded.minusDays(1)))).isEqualTo(MEMBER);
        assertThat(vkl.membershipsKnown(asOf)).containsExactly(second, Membership.of(Partners.vasteras()));
        assertThat(vkl.membershipsKnown(asOf.knownOn(recorded.minusDays(1))))
                .containsExactly(first, Membership.of(Partners.vasteras()));
        assertThat(vkl.getMemberships()).hasSize(3);
    }

    @Test
    @DisplayName("a member that isn't recorded yet is no member as far as is known")
    void notRecordedYet() {
        AssociationOfMunicipalities vkl = Partners.association()
                .addMemberships(Membership.of(Partners.sala()).recorded(Recording.on(DAY)))
                .build();
        assertThat(vkl.standingOf(SALA, AsOf.on(DAY))).isEqualTo(NOT_KNOWN);
        assertThat(vkl.standingOf(SALA, AsOf.on(DAY).knownOn(DAY.minusDays(1)))).isEqualTo(NOT_A_MEMBER);
    }

    @Test
    @DisplayName("may have no members stated")
    void noMembers() {
        assertThat(Partners.association().build().getMemberships()).isEmpty();
        assertThat(Partners.association().build().standingOf(SALA, AsOf.on(DAY)))
                .isEqualTo(NOT_A_MEMBER);
    }

    @Test
    @DisplayName("isn't its own member")
    void ownMember() {
        AssociationOfMunicipalities vkl = Partners.association().build();
        AssociationOfMunicipalities.Builder builder = Partners.association().member(vkl);
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("member: expected a partner other than the body itself, but was 'vkl'");
    }

    @Test
    @DisplayName("equals another with the same members in the same order")
    void equality() {
        AssociationOfMunicipalities vkl =
                Partners.association().member(Partners.sala()).build();
        assertThat(vkl)
                .isEqualTo(Partners.association().member(Partners.sala()).build())
                .isNotEqualTo(Partners.association().member(Partners.vasteras()).build())
                .isNotEqualTo(Partners.association().build());
        assertThat(vkl.toBuilder().build()).isEqualTo(vkl).hasSameHashCodeAs(vkl);
    }
}
