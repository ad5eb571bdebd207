package se.samverkan.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.agreement.Agreement;

/** How many parties an agreement has on a day, as far as the days on which they joined and left are known. */
final class PartyCount {

    private PartyCount() {}

    /** Whether there are more than a number; absent where it decides who is a party, and that isn't known. */
    static Optional<Boolean> isMoreThan(int number, Agreement terms, LocalDate day) {
        List<Optional<Boolean>> parties =
                terms.getParties().stream().map(party -> party.isPartyOn(day)).toList();
        if (parties.stream().filter(Optional.of(true)::equals).count() > number) {
            return Optional.of(true);
        }
        boolean isPossible = parties.stream()
                        .filter(party -> !party.equals(Optional.of(false)))
                        .count()
                > number;
        return isPossible ? Optional.empty() : Optional.of(false);
    }
}
