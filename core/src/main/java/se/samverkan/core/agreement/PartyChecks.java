package se.samverkan.core.agreement;

import java.util.List;
import java.util.function.BiPredicate;
import se.samverkan.core.InvalidValueException;

/** What can't exist of the parties of an agreement, on one day. */
final class PartyChecks {

    private PartyChecks() {}

    /**
     * Refuses a partner that is given twice in one role on a day, and two coordinators on a day. A partner may be given
     * again in another role, as one that is a party throughout and coordinates for a time.
     *
     * @param parties the parties of an agreement
     * @throws InvalidValueException if there are such
     */
    static void require(List<Party> parties) {
        requireNone(parties, PartyChecks::areOneInARole, "a partner once in a role on a day");
        requireNone(parties, PartyChecks::areCoordinators, "one party in the role COORDINATOR on a day");
    }

    private static boolean areOneInARole(Party one, Party other) {
        return one.getPartner().isSameAs(other.getPartner())
                && one.getRoles().stream().anyMatch(other.getRoles()::contains);
    }

    private static boolean areCoordinators(Party one, Party other) {
        return one.getRoles().contains(Role.COORDINATOR) && other.getRoles().contains(Role.COORDINATOR);
    }

    private static void requireNone(List<Party> parties, BiPredicate<Party, Party> clash, String expected) {
        for (int i = 0; i < parties.size(); i++) {
            Party one = parties.get(i);
            parties.subList(0, i).stream()
                    .filter(other -> clash.test(other, one) && other.getDays().overlaps(one.getDays()))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new InvalidValueException(
                                "parties",
                                other.getPartner().getId() + " and "
                                        + one.getPartner().getId(),
                                expected);
                    });
        }
    }
}
