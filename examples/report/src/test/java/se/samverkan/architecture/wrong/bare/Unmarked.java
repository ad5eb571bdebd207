package se.samverkan.architecture.wrong.bare;

import se.samverkan.core.internal.TextChecks;

/** Wrong on purpose: a public type without a mark, in a package without package-info, that gives an internal type. */
public final class Unmarked {

    public TextChecks checks(TextChecks given) {
        return given;
    }
}
