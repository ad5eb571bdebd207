package se.samverkan.core.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.time.CountedDay;
import se.samverkan.core.time.NoticeMoment;

/** The days that a notice may count from, by the clause and by what is known of when it was sent and received. */
final class NoticeDays {

    private static final int UNKNOWN = 0;
    private static final int IN_TIME = 1;
    private static final int BETWEEN = 2;
    private static final int LATE = 3;

    private final Optional<NoticeMoment> moment;
    private final @Nullable LocalDate sent;
    private final @Nullable LocalDate received;

    NoticeDays(LifecycleEvent notice, Optional<NoticeMoment> moment) {
        this.moment = moment;
        this.sent = notice.getSentOn().orElse(null);
        this.received = notice.getReceivedOn().orElse(null);
    }

    /** The day received where the clause counts from it and it is known; else the day sent, or the only one known. */
    LocalDate counted(LifecycleEvent notice) {
        boolean receivedCounts = moment.equals(Optional.of(NoticeMoment.RECEIVED));
        return receivedCounts && received != null ? received : notice.getDay();
    }

    /** The earliest day that it may count from; absent where nothing known limits it. */
    Optional<LocalDate> earliest() {
        boolean receivedCounts = moment.equals(Optional.of(NoticeMoment.RECEIVED));
        return Optional.ofNullable(receivedCounts && received != null ? received : sent);
    }

    /** The latest day that it may count from; absent where nothing known limits it. */
    Optional<LocalDate> latest() {
        boolean sentCounts = moment.equals(Optional.of(NoticeMoment.SENT));
        return Optional.ofNullable(sentCounts && sent != null ? sent : received);
    }

    /** Whether the notice is in time; absent where what isn't known decides. */
    Optional<Boolean> isBy(CountedDay last) {
        if (latest().filter(day -> !day.isAfter(last.getDay())).isPresent()) {
            return Optional.of(true);
        }
        boolean late = earliest().filter(day -> day.isAfter(last.getLatest())).isPresent();
        return late ? Optional.of(false) : Optional.empty();
    }

    /** What isn't known of the day that the notice counts from. */
    List<InputCode> missing() {
        List<InputCode> missing = new ArrayList<>();
        if (moment.isEmpty() && (sent == null || !sent.equals(received))) {
            missing.add(InputCode.NOTICE_MOMENT);
        }
        if (sent == null && !moment.equals(Optional.of(NoticeMoment.RECEIVED))) {
            missing.add(InputCode.NOTICE_SENT_ON);
        }
        if (received == null && !moment.equals(Optional.of(NoticeMoment.SENT))) {
            missing.add(InputCode.NOTICE_RECEIVED_ON);
        }
        return missing;
    }

    /** What decides whether the notice is by the last day for it. */
    List<InputCode> missingFor(CountedDay last) {
        int first = side(earliest(), last);
        int second = side(latest(), last);
        List<InputCode> missing = new ArrayList<>();
        if (first != second || first == UNKNOWN) {
            missing.addAll(missing());
        }
        if (first == BETWEEN || second == BETWEEN) {
            missing.add(InputCode.NOTICE_COUNTING);
        }
        return missing;
    }

    private static int side(Optional<LocalDate> day, CountedDay last) {
        if (day.isEmpty()) {
            return UNKNOWN;
        }
        boolean bySafeDay = !day.get().isAfter(last.getDay());
        return bySafeDay ? IN_TIME : day.get().isAfter(last.getLatest()) ? LATE : BETWEEN;
    }
}
