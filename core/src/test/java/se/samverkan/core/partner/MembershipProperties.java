package se.samverkan.core.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.samverkan.core.time.AsOf;

@Label("A membership has a first and a last day, as far as they are known")
class MembershipProperties {

    private static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);
    private static final Partner MEMBER = Partners.sala();

    @Property
    @Label("what is said with less knowledge is never wrong: it is the truth, or not known")
    void neverGuessed(
            @ForAll @IntRange(max = 20) int joined,
            @ForAll @IntRange(max = 20) int length,
            @ForAll @IntRange(max = 60) int asked,
            @ForAll boolean knowsJoined,
            @ForAll boolean knowsLeft) {
        LocalDate first = EPOCH.plusDays(10 + joined);
        LocalDate last = first.plusDays(length);
        AsOf asOf = AsOf.on(EPOCH.plusDays(asked));
        MemberStanding truth =
                Membership.of(MEMBER).joinedOn(first).leftOn(last).standingOn(asOf);
        Membership known = Membership.of(MEMBER);
        known = knowsJoined ? known.joinedOn(first) : known;
        known = knowsLeft ? known.leftOn(last) : known;
        assertThat(known.standingOn(asOf)).isIn(truth, MemberStanding.NOT_KNOWN);
        assertThat(truth).isNotEqualTo(MemberStanding.NOT_KNOWN);
    }

    @Property
    @Label("an ongoing member is one on every day from its first")
    void ongoing(@ForAll @IntRange(max = 20) int joined, @ForAll @IntRange(max = 60) int asked) {
        LocalDate first = EPOCH.plusDays(joined);
        LocalDate day = EPOCH.plusDays(asked);
        MemberStanding expected = day.isBefore(first) ? MemberStanding.NOT_A_MEMBER : MemberStanding.MEMBER;
        assertThat(Membership.of(MEMBER).joinedOn(first).ongoing().standingOn(AsOf.on(day)))
                .isEqualTo(expected);
    }
}
