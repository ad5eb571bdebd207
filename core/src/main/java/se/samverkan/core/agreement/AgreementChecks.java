package se.samverkan.core.agreement;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import se.samverkan.core.InvalidValueException;

/** What can't exist in an agreement. */
final class AgreementChecks {

    private AgreementChecks() {}

    /**
     * Refuses a partner that is given twice in one role on a day, and two coordinators on a day. A partner may be given
     * again in another role, as one that is a party throughout and coordinates for a time.
     *
     * @param parties the parties of an agreement
     * @throws InvalidValueException if there are such
     */
    static void requireParties(List<Party> parties) {
        requireNone(parties, AgreementChecks::areOneInARole, "a partner once in a role on a day");
        requireNone(parties, AgreementChecks::areCoordinators, "one party in the role COORDINATOR on a day");
    }

    /**
     * Refuses what is given twice.
     *
     * @param attribute the attribute's name, for the message
     * @param given what is given
     * @param expected what is expected, for the message
     * @throws InvalidValueException if two are equal
     */
    static void requireOnce(String attribute, List<?> given, String expected) {
        if (Set.copyOf(given).size() < given.size()) {
            throw new InvalidValueException(attribute, given, expected);
        }
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
