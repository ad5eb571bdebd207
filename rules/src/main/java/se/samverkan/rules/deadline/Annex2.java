package se.samverkan.rules.deadline;

import java.util.Collection;
import java.util.List;
import se.samverkan.core.code.CpvCode;

/**
 * The part of LOU annex 2 that agreements on collaboration come near: education and training services ("Från 80000000-4
 * (Undervisning och utbildning) till 80660000-8"), education administration, and the organisation of seminars and other
 * events. A code that isn't here isn't taken for one of the annex.
 */
final class Annex2 {

    private static final int FIRST_OF_EDUCATION = 80_000_000;
    private static final int LAST_OF_EDUCATION = 80_660_000;
    private static final List<Integer> SINGLE = List.of(75_121_000, 79_950_000, 79_951_000, 79_952_000, 79_956_000);

    private Annex2() {}

    /** Whether every code stated is of the annex; not where none is stated. */
    static boolean isAllOf(Collection<CpvCode> codes) {
        return !codes.isEmpty() && codes.stream().allMatch(Annex2::has);
    }

    private static boolean has(CpvCode code) {
        int digits = Integer.parseInt(code.getDigits());
        return (digits >= FIRST_OF_EDUCATION && digits <= LAST_OF_EDUCATION) || SINGLE.contains(digits);
    }
}
