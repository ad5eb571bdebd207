package se.samverkan.rules.agreement;

import java.util.Collection;
import se.samverkan.core.code.CpvCode;

/** Kinds of what is bought, by CPV code: the class (the first four digits), and the education of LOU annex 2 as one group. */
final class CpvKinds {

    private static final int LAST_OF_EDUCATION = 80_660_000;

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
        return other.isWithin(one.getDigits().substring(0, 4)) || (isEducation(one) && isEducation(other));
    }

    /** Whether a code stands in annex 2 as education: "från 80000000-4 till 80660000-8". */
    static boolean isEducation(CpvCode code) {
        return code.isWithin("80") && Integer.parseInt(code.getDigits()) <= LAST_OF_EDUCATION;
    }

    /** Whether a code is of training or development of staff outside annex 2, of which the law is unclear. */
    static boolean isUnclear(CpvCode code) {
        return code.isWithin("79632000") || code.isWithin("79633000");
    }

    private static boolean isOfStaff(CpvCode code) {
        return isUnclear(code) || code.isWithin("80511000");
    }
}
