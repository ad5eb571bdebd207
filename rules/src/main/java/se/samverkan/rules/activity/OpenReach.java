package se.samverkan.rules.activity;

import java.util.List;
import se.samverkan.core.file.NamedPartner;
import se.samverkan.core.finding.InputCode;

/** Why it isn't known whether an agreement concerns a partner on a day: the days of a member, or those of a party. */
final class OpenReach {

    private OpenReach() {}

    /** What is missing to tell whether the agreement concerns the partner; empty where it surely does. */
    static List<InputCode> missingOf(NamedPartner named) {
        return named.getMissing().stream()
                .filter(input -> input.equals(InputCode.MEMBERSHIP_DAYS) || input.equals(InputCode.PARTY_DAYS))
                .toList();
    }

    /** Which of the wordings fits: that it isn't known whether it is a member of a party, or whether it is one or its member. */
    static String variant(List<InputCode> missing) {
        return missing.contains(InputCode.PARTY_DAYS) ? "party" : "member";
    }
}
