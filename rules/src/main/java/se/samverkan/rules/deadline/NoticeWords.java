package se.samverkan.rules.deadline;

import se.samverkan.core.time.NoticePeriod;

/** Which wording of a day of notice fits a clause. */
final class NoticeWords {

    private NoticeWords() {}

    /** By whether the day on which a notice is sent counts, or that on which it is received, or the clause doesn't say. */
    static String variantOf(NoticePeriod period) {
        return period.getMoment()
                .map(moment -> switch (moment) {
                    case SENT -> "sent";
                    case RECEIVED -> "received";
                })
                .orElse("silent");
    }
}
