package se.samverkan.rules.agreement;

import java.util.Collection;
import se.samverkan.core.code.CpvCode;
import se.samverkan.rules.internal.Annex2;

/** Kinds of what is bought, by CPV code: the class (the first four digits), and the education of LOU annex 2 as one group. */
final class CpvKinds {

    private CpvKinds() {}

    /** How two purchases are alike in kind. */
    enum Likeness {
        /** Of the same class, or both education of annex 2. */
        SAME,
        /** Both training or development of staff, which stand in different divisions. */
        LIKE,
        OTHER,
        UNKNOWN
    }

    static Likeness compare(Collection<CpvCode> these, Collection<CpvCode> those) {
        if (these.isEmpty() || those.isEmpty()) {
            return Likeness.UNKNOWN;
        }
        boolean same = these.stream().anyMatch(one -> those.stream().anyMatch(other -> isSame(one, other)));
        boolean like =
                these.stream().anyMatch(CpvKinds::isOfStaff) && those.stream().anyMatch(CpvKinds::isOfStaff);
        return same ? Likeness.SAME : like ? Likeness.LIKE : Likeness.OTHER;
    }

    private static boolean isSame(CpvCode one, CpvCode other) {
        return other.isWithin(one.getDigits().substring(0, 4))
                || (Annex2.isEducation(one) && Annex2.isEducation(other));
    }

    private static boolean isOfStaff(CpvCode code) {
        return Annex2.isUnclear(code) || code.isWithin("80511000");
    }
}
