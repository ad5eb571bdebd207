package se.samverkan.rules.agreement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.file.InPlace;
import se.samverkan.core.finding.InputCode;

/**
 * A way in which an orderer stands to an agreement: through a party, as the one who stands in the party's place or as a
 * member of that one, or in such a member's place.
 */
record OrdererGround(
        Party through, InPlace place, @Nullable InPlace member, boolean excluded, List<InputCode> missing) {

    boolean carries() {
        return !excluded && missing.isEmpty();
    }

    boolean isOpen() {
        return !excluded && !missing.isEmpty();
    }

    /** Whether it isn't known that the party is one on the day. */
    boolean isOfOpenDays() {
        return missing.contains(InputCode.PARTY_DAYS);
    }

    boolean asMember() {
        return member != null;
    }

    boolean isBySuccession() {
        return !succeeded().getPredecessors().isEmpty();
    }

    /** The succession that the ground rests on, if any: the member's, or else the party's. */
    InPlace succeeded() {
        return member == null || member.getPredecessors().isEmpty() ? place : member;
    }

    /** Which of the wordings of a ground that carries fits; absent for a party in its own right. */
    Optional<String> variant() {
        if (member == null) {
            return isBySuccession() ? Optional.of("successor") : Optional.empty();
        }
        if (!isBySuccession()) {
            return Optional.of("member");
        }
        return Optional.of(member.getPredecessors().isEmpty() ? "member-of-successor" : "successor-of-member");
    }
}
