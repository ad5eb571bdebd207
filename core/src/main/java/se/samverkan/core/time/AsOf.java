package se.samverkan.core.time;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.DayChecks;

/**
 * The two axes of time that every question takes: the day it holds on, and the knowledge it is asked with. The knowledge
 * is all that there is, or what was recorded by the end of a day, or what was recorded up to a revision, or both; with a
 * revision, what was recorded in the afternoon doesn't change the morning's answer.
 *
 * <p>Example: {@code AsOf.on(2024-06-30).knownOn(2024-01-31)} asks what held on 30 June 2024, as it was known at the end
 * of 31 January 2024.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class AsOf {

    private static final long ANY_REVISION = -1;
    private static final int LONG_BITS = 63;
    private static final String KNOWN = " known ";
    private static final String REVISION = " revision ";

    private final LocalDate day;
    private final @Nullable LocalDate knownOn;
    private final long revision;

    private AsOf(LocalDate day, @Nullable LocalDate knownOn, long revision) {
        this.day = day;
        this.knownOn = knownOn;
        this.revision = revision;
    }

    /**
     * The question of what holds on a day, asked with all knowledge.
     *
     * @param day the day it holds on
     * @return the axes
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public static AsOf on(LocalDate day) {
        return new AsOf(DayChecks.require("asOf", day), null, ANY_REVISION);
    }

    /**
     * The same question, asked with what was recorded by the end of a day.
     *
     * @param recordedDay the last day whose recordings are known
     * @return the axes
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public AsOf knownOn(LocalDate recordedDay) {
        return new AsOf(day, DayChecks.require("knownOn", recordedDay), revision);
    }

    /**
     * The same question, asked with what an agreement file held at a revision.
     *
     * @param number the last revision that is known, 0 or more
     * @return the axes
     * @throws InvalidValueException if the number is negative
     */
    public AsOf atRevision(long number) {
        if (number < 0) {
            throw new InvalidValueException("revision", number, "0 or more");
        }
        return new AsOf(day, knownOn, number);
    }

    /**
     * The same knowledge, asked of another day.
     *
     * @param otherDay the day it holds on
     * @return the axes
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public AsOf onDay(LocalDate otherDay) {
        return new AsOf(DayChecks.require("asOf", otherDay), knownOn, revision);
    }

    /**
     * The same day and day of knowledge, with every revision known. It is the question to ask of what is numbered by another
     * than the agreement file, such as the names and members that stand inside a partner.
     *
     * @return the axes without a revision
     */
    public AsOf atAnyRevision() {
        return new AsOf(day, knownOn, ANY_REVISION);
    }

    /**
     * The axes that {@link #toString()} has printed.
     *
     * @param text such as {@code 2024-06-30}, {@code 2024-06-30 known 2024-01-31} or
     *     {@code 2024-06-30 known 2024-01-31 revision 3}
     * @return the axes
     * @throws InvalidValueException if the text isn't of that form
     */
    public static AsOf parse(String text) {
        String rest = Objects.requireNonNull(text, "asOf");
        long revision = ANY_REVISION;
        int at = rest.indexOf(REVISION);
        if (at >= 0) {
            revision = parseRevision(text, rest.substring(at + REVISION.length()));
            rest = rest.substring(0, at);
        }
        int known = rest.indexOf(KNOWN);
        LocalDate day = IsoDays.parse("asOf", known < 0 ? rest : rest.substring(0, known));
        LocalDate knownOn = known < 0 ? null : IsoDays.parse("knownOn", rest.substring(known + KNOWN.length()));
        return new AsOf(day, knownOn, revision);
    }

    private static long parseRevision(String text, String number) {
        if (!number.matches("[0-9]{1,19}") || new BigInteger(number).bitLength() > LONG_BITS) {
            throw new InvalidValueException("asOf", text, "a day, then known and a day, then revision and a number");
        }
        return Long.parseLong(number);
    }

    /**
     * The day that the question holds on.
     *
     * @return the day
     */
    public LocalDate getDay() {
        return day;
    }

    /**
     * The last day whose recordings are known.
     *
     * @return the day; absent where recordings of every day are known
     */
    public Optional<LocalDate> getKnownOn() {
        return Optional.ofNullable(knownOn);
    }

    /**
     * The last revision that is known.
     *
     * @return the revision; empty where every revision is known
     */
    public OptionalLong getRevision() {
        return revision == ANY_REVISION ? OptionalLong.empty() : OptionalLong.of(revision);
    }

    /**
     * Whether a thing recorded so is part of the knowledge.
     *
     * @param recording when the thing was recorded
     * @return true if it was recorded by the day and the revision that are known
     */
    public boolean knows(Recording recording) {
        Objects.requireNonNull(recording, "recording");
        return recording.isBy(knownOn) && (revision == ANY_REVISION || recording.getRevision() <= revision);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AsOf that
                && day.equals(that.day)
                && Objects.equals(knownOn, that.knownOn)
                && revision == that.revision;
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, knownOn, revision);
    }

    /**
     * The axes in words that {@link #parse} reads back.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return day + (knownOn == null ? "" : KNOWN + knownOn) + (revision == ANY_REVISION ? "" : REVISION + revision);
    }
}
