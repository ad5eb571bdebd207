package se.samverkan.core.partner;

import static se.samverkan.core.PublicApi.Usage.CALL;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Recording;

/**
 * That a partner is a member of a body: the partner, its first and its last day as a member as far as they are known, and
 * when this was recorded. A day that is absent isn't known; it never means "always" or "still". That a member hasn't left
 * is stated by {@link #ongoing()}. How a member that has left is recorded is told by {@link MembershipBody#withLeft}.
 *
 * <p>Example: {@code Membership.of(sala).joinedOn(LocalDate.of(2000, 1, 1)).ongoing()}.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Membership {

    private final Partner member;
    private final @Nullable LocalDate joinedOn;
    private final @Nullable LocalDate leftOn;
    private final boolean ongoing;
    private final Recording recording;

    private Membership(
            Partner member,
            @Nullable LocalDate joinedOn,
            @Nullable LocalDate leftOn,
            boolean ongoing,
            Recording recording) {
        if (joinedOn != null && leftOn != null) {
            DayChecks.requireOrder("leftOn", joinedOn, leftOn);
        }
        this.member = Objects.requireNonNull(member, "member");
        this.joinedOn = joinedOn;
        this.leftOn = leftOn;
        this.ongoing = ongoing;
        this.recording = Objects.requireNonNull(recording, "recording");
    }

    /**
     * A membership of which no day is known, recorded on no known day.
     *
     * @param member the member
     * @return the membership
     */
    public static Membership of(Partner member) {
        return new Membership(member, null, null, false, Recording.undated());
    }

    /**
     * The same membership with its first day.
     *
     * @param firstDay the first day as a member
     * @return the membership
     * @throws InvalidValueException if the day comes after the last one, or isn't of the years 1 to 9999
     */
    public Membership joinedOn(LocalDate firstDay) {
        return new Membership(member, DayChecks.require("joinedOn", firstDay), leftOn, ongoing, recording);
    }

    /**
     * The same membership with its last day.
     *
     * @param lastDay the last day as a member, included
     * @return the membership
     * @throws InvalidValueException if the day comes before the first one, or isn't of the years 1 to 9999
     */
    public Membership leftOn(LocalDate lastDay) {
        return new Membership(member, joinedOn, DayChecks.require("leftOn", lastDay), false, recording);
    }

    /**
     * The same membership, stated to have no last day.
     *
     * @return the membership
     */
    public Membership ongoing() {
        return new Membership(member, joinedOn, null, true, recording);
    }

    /**
     * The same membership as recorded at a time.
     *
     * @param when when it was recorded
     * @return the membership
     */
    public Membership recorded(Recording when) {
        return new Membership(member, joinedOn, leftOn, ongoing, when);
    }

    /**
     * The member.
     *
     * @return the partner
     */
    @Valid
    public Partner getMember() {
        return member;
    }

    /**
     * The first day as a member.
     *
     * @return the day; absent where it isn't known
     */
    public Optional<LocalDate> getJoinedOn() {
        return Optional.ofNullable(joinedOn);
    }

    /**
     * The last day as a member, included.
     *
     * @return the day; absent where it isn't known or there is none
     */
    public Optional<LocalDate> getLeftOn() {
        return Optional.ofNullable(leftOn);
    }

    /**
     * Whether the membership is stated to have no last day.
     *
     * @return true if so; false where there is a last day, known or not
     */
    public boolean isOngoing() {
        return ongoing;
    }

    /**
     * When this was recorded.
     *
     * @return the recording
     */
    public Recording getRecording() {
        return recording;
    }

    /**
     * Whether the partner is a member on a day by this membership alone. On the first and on the last day it is.
     *
     * @param asOf the day, and the knowledge
     * @return the standing; {@link MemberStanding#NOT_KNOWN} where a day that isn't stated decides, and where this wasn't
     *     recorded yet
     */
    public MemberStanding standingOn(AsOf asOf) {
        if (!asOf.knows(recording)) {
            return MemberStanding.NOT_KNOWN;
        }
        LocalDate day = asOf.getDay();
        if ((joinedOn != null && day.isBefore(joinedOn)) || (leftOn != null && day.isAfter(leftOn))) {
            return MemberStanding.NOT_A_MEMBER;
        }
        boolean hadJoined = joinedOn != null || day.equals(leftOn);
        boolean hadNotLeft = leftOn != null || ongoing || day.equals(joinedOn);
        return hadJoined && hadNotLeft ? MemberStanding.MEMBER : MemberStanding.NOT_KNOWN;
    }

    /** Whether another membership of the same partner, recorded at the same time, surely has a day in common with this one. */
    boolean contradicts(Membership other) {
        return member.isSameAs(other.member)
                && recording.equals(other.recording)
                && sureDays()
                        .filter(days -> other.sureDays().filter(days::overlaps).isPresent())
                        .isPresent();
    }

    /** The days on which the partner surely is a member; absent where there is none. */
    private Optional<DateRange> sureDays() {
        LocalDate first = joinedOn != null ? joinedOn : leftOn;
        LocalDate last = leftOn != null ? leftOn : joinedOn;
        if (first == null || last == null) {
            return Optional.empty();
        }
        return Optional.of(ongoing ? DateRange.from(first) : DateRange.ofClosed(first, last));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Membership that
                && member.equals(that.member)
                && Objects.equals(joinedOn, that.joinedOn)
                && Objects.equals(leftOn, that.leftOn)
                && ongoing == that.ongoing
                && recording.equals(that.recording);
    }

    @Override
    public int hashCode() {
        return Objects.hash(member, joinedOn, leftOn, ongoing, recording);
    }

    /**
     * The member's id and days, {@code ?} for a day that isn't known and {@code ..} for no end.
     *
     * @return the text, for reading in a log or a test
     */
    @Override
    public String toString() {
        return member.getId() + " " + (joinedOn == null ? "?" : joinedOn) + "/"
                + (ongoing ? ".." : leftOn == null ? "?" : leftOn);
    }
}
