package se.samverkan.core.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.partner.MemberStanding.MEMBER;
import static se.samverkan.core.partner.MemberStanding.NOT_A_MEMBER;
import static se.samverkan.core.partner.MemberStanding.NOT_KNOWN;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Recording;

@DisplayName("A member leaves a body")
class LeavingMemberTest {

    private static final PartnerId SALA = Partners.sala().getId();
    private static final LocalDate JOINED = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2020, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2021, 2, 1);
    private static final Membership ONGOING =
            Membership.of(Partners.sala()).joinedOn(JOINED).ongoing();

    private static AssociationOfMunicipalities with(Membership... memberships) {
        AssociationOfMunicipalities.Builder builder = Partners.association();
        for (Membership membership : memberships) {
            builder.addMemberships(membership);
        }
        return builder.build();
    }

    @Test
    @DisplayName("on a last day, its first day kept, and what was known before can be asked still")
    void left() {
        MembershipBody body =
                with(ONGOING, Membership.of(Partners.vasteras())).withLeft(SALA, LAST_DAY, Recording.on(TODAY));
        assertThat(body.standingOf(SALA, AsOf.on(JOINED))).isEqualTo(MEMBER);
        assertThat(body.standingOf(SALA, AsOf.on(LAST_DAY))).isEqualTo(MEMBER);
        assertThat(body.standingOf(SALA, AsOf.on(LAST_DAY.plusDays(1)))).isEqualTo(NOT_A_MEMBER);
        AsOf asKnownBefore = AsOf.on(LAST_DAY.plusDays(1)).knownOn(TODAY.minusDays(1));
        assertThat(body.standingOf(SALA, asKnownBefore)).isEqualTo(MEMBER);
        assertThat(body.getMemberships()).hasSize(3);
        assertThat(body.standingOf(Partners.vasteras().getId(), AsOf.on(TODAY))).isEqualTo(NOT_KNOWN);
        assertThat(body.isSameAs(with())).isTrue();
    }

    @Test
    @DisplayName("again, after it has come back: the earlier time as a member stays as it was")
    void leftAgain() {
        LocalDate back = LocalDate.of(2022, 1, 1);
        LocalDate end = LocalDate.of(2024, 6, 30);
        MembershipBody body = with(
                        Membership.of(Partners.sala()).joinedOn(JOINED).leftOn(LAST_DAY),
                        Membership.of(Partners.sala()).joinedOn(back).ongoing())
                .withLeft(SALA, end, Recording.on(end));
        assertThat(body.standingOf(SALA, AsOf.on(LAST_DAY))).isEqualTo(MEMBER);
        assertThat(body.standingOf(SALA, AsOf.on(back.minusDays(1)))).isEqualTo(NOT_A_MEMBER);
        assertThat(body.standingOf(SALA, AsOf.on(end))).isEqualTo(MEMBER);
        assertThat(body.standingOf(SALA, AsOf.on(end.plusDays(1)))).isEqualTo(NOT_A_MEMBER);
    }

    @Test
    @DisplayName("only if it is a member without a last day, on a day after its first, recorded later than before")
    void refused() {
        Recording recorded = Recording.on(TODAY);
        assertThatThrownBy(() -> with().withLeft(SALA, LAST_DAY, recorded))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("a member without a last day");
        MembershipBody left = with(ONGOING).withLeft(SALA, LAST_DAY, recorded);
        assertThatThrownBy(() -> left.withLeft(SALA, LAST_DAY, Recording.on(TODAY.plusDays(1))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("a member without a last day");
        assertThatThrownBy(() -> with(ONGOING).withLeft(SALA, JOINED.minusDays(1), recorded))
                .isInstanceOf(InvalidValueException.class);
        assertThat(with(ONGOING).withLeft(SALA, JOINED, recorded).standingOf(SALA, AsOf.on(JOINED)))
                .isEqualTo(MEMBER);
        assertThatThrownBy(() -> with(ONGOING.recorded(recorded)).withLeft(SALA, LAST_DAY, recorded))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("later than");
    }

    @ParameterizedTest(name = "{0} to {1} and {2} to {3}: {4}")
    @DisplayName(
            "and what is stated of it at one time shares no day: a last day beside an ongoing membership is refused")
    @CsvSource({
        "2000-01-01, .., ?, 2020-12-31, refused",
        "2021-01-01, .., ?, 2020-12-31, taken",
        "2000-01-01, 2010-12-31, 2010-12-31, .., refused",
        "2000-01-01, 2010-12-31, 2011-01-01, .., taken",
        "2000-01-01, .., 2005-01-01, .., refused",
        "2000-01-01, ?, 2000-01-01, ?, refused",
        "2000-01-01, ?, 2005-01-01, ?, taken",
        "?, ?, ?, ?, taken",
        "?, .., ?, 2020-12-31, taken"
    })
    void contradictions(String from, String to, String otherFrom, String otherTo, String expected) {
        Membership one = membership(from, to);
        Membership other = membership(otherFrom, otherTo);
        if (expected.equals("taken")) {
            assertThat(with(one, other).getMemberships()).containsExactly(one, other);
        } else {
            assertThatThrownBy(() -> with(one, other))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("one membership of a member on a day")
                    .hasMessageContaining("municipality:1981");
        }
        Membership later = other.recorded(Recording.on(TODAY));
        assertThat(with(one, later).membershipsKnown(AsOf.on(TODAY))).containsExactly(later);
    }

    private static Membership membership(String from, String to) {
        Membership sala = Membership.of(Partners.sala());
        Membership joined = from.equals("?") ? sala : sala.joinedOn(LocalDate.parse(from));
        return switch (to) {
            case "?" -> joined;
            case ".." -> joined.ongoing();
            default -> joined.leftOn(LocalDate.parse(to));
        };
    }
}
