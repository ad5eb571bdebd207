package se.samverkan.rules.internal;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.PartialDate;

/** The days on which something may have been signed, as far as the dates of signatures tell. */
public final class SignedDays {

    private static final Comparator<@Nullable LocalDate> ABSENT_FIRST =
            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder());

    private SignedDays() {}

    /** The days that a signature may be of; every day where its year is unstated. */
    public static DateRange of(Signature signature) {
        return signature.getDate().flatMap(PartialDate::getPossibleDays).orElse(DateRange.always());
    }

    /** The first day from a day on that a signature may be of; absent where it is surely of an earlier one. */
    public static Optional<LocalDate> firstFrom(LocalDate from, Signature signature) {
        DateRange days = of(signature);
        LocalDate first = days.getFirstDay().filter(from::isBefore).orElse(from);
        Optional<MonthDay> yearly = signature.getDate().flatMap(SignedDays::dayOfUnstatedYear);
        return yearly.isPresent()
                ? Optional.of(nextOf(yearly.get(), first))
                : Optional.of(first).filter(days::contains);
    }

    private static Optional<MonthDay> dayOfUnstatedYear(PartialDate date) {
        return date.getYear().isPresent()
                ? Optional.empty()
                : date.getMonth()
                        .map(month -> MonthDay.of(month, date.getDayOfMonth().orElseThrow()));
    }

    private static LocalDate nextOf(MonthDay day, LocalDate from) {
        int year = from.getYear();
        while (!day.isValidYear(year) || day.atYear(year).isBefore(from)) {
            year++;
        }
        return day.atYear(year);
    }

    public static List<Signature> by(PartnerId partner, Agreement terms) {
        return terms.getSignatures().stream()
                .filter(signature -> signature.getPartner().equals(partner))
                .toList();
    }

    /**
     * The days on which the last of those who are parties from the beginning may have signed, each by its first signature;
     * absent where one of them hasn't signed, or one that may be among them, and where there are no parties.
     */
    public static Optional<DateRange> of(Agreement terms) {
        List<DateRange> possible = firstSignatures(terms, terms.possibleOriginalParties());
        if (possible.size() < terms.possibleOriginalParties().size()) {
            return Optional.empty();
        }
        Optional<DateRange> ofAll = possible.stream().reduce(SignedDays::later);
        Optional<DateRange> ofTheSure =
                firstSignatures(terms, terms.originalParties()).stream().reduce(SignedDays::later);
        return ofAll.map(days -> terms.originalParties().equals(terms.possibleOriginalParties())
                ? days
                : from(
                        ofTheSure.orElseGet(() ->
                                possible.stream().reduce(SignedDays::earlier).orElse(days)),
                        days));
    }

    private static List<DateRange> firstSignatures(Agreement terms, List<Party> parties) {
        List<DateRange> days = new ArrayList<>();
        for (Party party : parties) {
            by(party.getPartner().getId(), terms).stream()
                    .findFirst()
                    .map(SignedDays::of)
                    .ifPresent(days::add);
        }
        return days;
    }

    /** From the first day of one range to the last day of another. */
    private static DateRange from(DateRange first, DateRange last) {
        return between(first.getFirstDay().orElse(null), last.getLastDay());
    }

    /** The range that begins first. */
    private static DateRange earlier(DateRange one, DateRange other) {
        return ABSENT_FIRST.compare(
                                one.getFirstDay().orElse(null),
                                other.getFirstDay().orElse(null))
                        <= 0
                ? one
                : other;
    }

    /** The day on which the agreement was signed, where the signatures tell it whole. */
    public static Optional<LocalDate> dayOf(Agreement terms) {
        return of(terms).filter(days -> days.lengthInDays().orElse(0) == 1).flatMap(DateRange::getFirstDay);
    }

    private static DateRange later(DateRange one, DateRange other) {
        LocalDate first =
                latest(one.getFirstDay().orElse(null), other.getFirstDay().orElse(null));
        Optional<LocalDate> last =
                one.getLastDay().flatMap(mine -> other.getLastDay().map(yours -> mine.isAfter(yours) ? mine : yours));
        return between(first, last);
    }

    private static DateRange between(@Nullable LocalDate first, Optional<LocalDate> last) {
        if (first == null) {
            return last.map(DateRange::until).orElse(DateRange.always());
        }
        return last.map(day -> DateRange.ofClosed(first, day)).orElse(DateRange.from(first));
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return ABSENT_FIRST.compare(one, other) >= 0 ? one : other;
    }
}
