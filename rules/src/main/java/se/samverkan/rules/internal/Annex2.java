package se.samverkan.rules.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samverkan.core.code.CpvCode;
import se.samverkan.core.file.Facts;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.InputCode;

/**
 * What CPV codes tell of whether a purchase is one of the services of LOU annex 2, which lists its services by code. Goods (divisions
 * 03 to 44, and 48) and works (45) surely aren't, nor are services that share no branch of the code tree with one that is listed. Of
 * a code that isn't listed but stands above or below one that is, the code doesn't tell.
 */
public final class Annex2 {

    private static final int FIRST_OF_EDUCATION = 80_000_000;
    private static final int LAST_OF_EDUCATION = 80_660_000;
    private static final int DIVISION = 1_000_000;
    private static final int FIRST_OF_SERVICES = 50;
    private static final int MOST_DIGITS = 8;

    /** Each "från … till …" of the annex, both ends included. */
    private static final List<Range> RANGES = List.of(
            new Range(55_100_000, 55_410_000),
            new Range(55_521_000, 55_521_200),
            new Range(75_100_000, 75_120_000),
            new Range(75_125_000, 75_131_000),
            new Range(75_200_000, 75_231_000),
            new Range(75_231_210, 75_231_230),
            new Range(75_240_000, 75_252_000),
            new Range(79_100_000, 79_140_000),
            new Range(79_700_000, 79_721_000),
            new Range(79_995_000, 79_995_200),
            new Range(FIRST_OF_EDUCATION, LAST_OF_EDUCATION),
            new Range(85_000_000, 85_323_000),
            new Range(92_000_000, 92_700_000),
            new Range(98_513_000, 98_514_000));

    private static final Set<Integer> SINGLE = Set.of(
            50_116_510,
            55_510_000,
            55_511_000,
            55_512_000,
            55_520_000,
            55_522_000,
            55_523_000,
            55_523_100,
            55_524_000,
            64_000_000,
            64_100_000,
            64_110_000,
            64_111_000,
            64_112_000,
            64_113_000,
            64_114_000,
            64_115_000,
            64_116_000,
            64_122_000,
            71_550_000,
            75_000_000,
            75_121_000,
            75_122_000,
            75_123_000,
            75_124_000,
            75_231_100,
            75_231_200,
            75_231_240,
            75_300_000,
            75_310_000,
            75_311_000,
            75_312_000,
            75_313_000,
            75_313_100,
            75_314_000,
            75_320_000,
            75_330_000,
            75_340_000,
            79_430_000,
            79_611_000,
            79_622_000,
            79_624_000,
            79_625_000,
            79_722_000,
            79_723_000,
            79_950_000,
            79_951_000,
            79_952_000,
            79_952_100,
            79_953_000,
            79_954_000,
            79_955_000,
            79_956_000,
            98_000_000,
            98_113_100,
            98_120_000,
            98_130_000,
            98_131_000,
            98_132_000,
            98_133_000,
            98_133_100,
            98_133_110,
            98_200_000,
            98_500_000,
            98_900_000,
            98_910_000);

    /** Training and development of staff, which aren't listed, and of which the law is unclear. */
    private static final Set<Integer> UNCLEAR = Set.of(79_632_000, 79_633_000);

    /** The branches that stand above one that is listed or unclear, with these themselves. */
    private static final Set<String> ABOVE = IntStream.concat(
                    RANGES.stream().flatMapToInt(range -> IntStream.of(range.first(), range.last())),
                    IntStream.concat(
                            SINGLE.stream().mapToInt(Integer::intValue),
                            UNCLEAR.stream().mapToInt(Integer::intValue)))
            .mapToObj(Annex2::branch)
            .flatMap(
                    branch -> IntStream.rangeClosed(2, branch.length()).mapToObj(length -> branch.substring(0, length)))
            .collect(Collectors.toUnmodifiableSet());

    private Annex2() {}

    private record Range(int first, int last) {

        boolean has(int digits) {
            return digits >= first && digits <= last;
        }
    }

    /**
     * Whether what is bought is mainly a service of the annex: as the codes tell where they do so surely and alike, or else as is
     * stated or assumed.
     */
    public static Fact<Boolean> of(Collection<CpvCode> codes, Facts facts) {
        List<Optional<Boolean>> each =
                codes.stream().map(Annex2::surely).distinct().toList();
        return each.size() == 1 && each.get(0).isPresent()
                ? Fact.stated(InputCode.PROCUREMENT_IN_ANNEX_2, each.get(0).get())
                : facts.annex2Service();
    }

    /** Whether a code is of the annex; absent where the code alone doesn't tell. */
    static Optional<Boolean> surely(CpvCode code) {
        int digits = digitsOf(code);
        if (isListed(digits)) {
            return Optional.of(true);
        }
        return digits / DIVISION < FIRST_OF_SERVICES || !isNearAny(digits) ? Optional.of(false) : Optional.empty();
    }

    /** Whether a code stands in the annex as education: "från 80000000-4 till 80660000-8". */
    public static boolean isEducation(CpvCode code) {
        int digits = digitsOf(code);
        return digits >= FIRST_OF_EDUCATION && digits <= LAST_OF_EDUCATION;
    }

    /** Whether a code is of training or development of staff outside the annex, of which the law is unclear. */
    public static boolean isUnclear(CpvCode code) {
        return UNCLEAR.contains(digitsOf(code));
    }

    private static boolean isListed(int digits) {
        return SINGLE.contains(digits) || RANGES.stream().anyMatch(range -> range.has(digits));
    }

    /** Whether the code stands above or below one that is listed or unclear, or is unclear itself. */
    private static boolean isNearAny(int digits) {
        String branch = branch(digits);
        return ABOVE.contains(branch)
                || IntStream.range(2, branch.length())
                        .mapToObj(length -> branch.substring(0, length))
                        .anyMatch(above -> isNamed(above));
    }

    /** Whether a branch is itself one that is listed or unclear. */
    private static boolean isNamed(String branch) {
        int digits = Integer.parseInt(branch + "0".repeat(MOST_DIGITS - branch.length()));
        return isListed(digits) || UNCLEAR.contains(digits);
    }

    /** A code without the zeros at its end, at least its division: what every code below it begins with. */
    private static String branch(int digits) {
        String all = String.format(Locale.ROOT, "%08d", digits);
        int length = MOST_DIGITS;
        while (length > 2 && all.charAt(length - 1) == '0') {
            length--;
        }
        return all.substring(0, length);
    }

    private static int digitsOf(CpvCode code) {
        return Integer.parseInt(code.getDigits());
    }
}
