package se.samverkan.rules.workforce;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.file.CoverageLine;
import se.samverkan.core.file.CoverageTerm;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Word;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.quantity.FractionRange;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.text.Text;

/** What is found of a line of a coverage, with its numbers as whole people. */
final class Coverage {

    private Coverage() {}

    /**
     * The finding of a line.
     *
     * @param needed how many people are needed, as stated
     * @param part the variant of its words, empty of a need in all
     */
    static Finding.Builder finding(CoverageLine line, Optional<Quantity> needed, String part) {
        Outcome outcome = line.getOutcome();
        Finding.Builder finding = Finding.builder(NeedCoverage.CODE, outcome)
                .value("needed", needed.<Object>map(stated -> stated).orElse(Word.of("quantity.unstated")));
        List<CoverageTerm> serving = line.getServing();
        if (!serving.isEmpty()) {
            finding.value("serving", titles(serving)).value("supply", people(line.getSupply()));
        }
        line.getMissing().forEach(finding::missing);
        line.getAssumptions().forEach(finding::assuming);
        String variant = switch (outcome) {
            case MET -> "";
            case NOT_MET -> addGap(finding, line);
            default -> addLacking(finding, serving);
        };
        String whole = part.isEmpty() || variant.isEmpty() ? part + variant : part + "-" + variant;
        return whole.isEmpty() ? finding : finding.variant(whole);
    }

    private static String addGap(Finding.Builder finding, CoverageLine line) {
        FractionRange gap = line.getGap().orElseThrow();
        finding.value("gap", whole(gap.getLeast(), RoundingMode.CEILING));
        return gap.isExact() && isWhole(gap.getLeast()) ? "" : "at-least";
    }

    private static String addLacking(Finding.Builder finding, List<CoverageTerm> serving) {
        List<CoverageTerm> lacking =
                serving.stream().filter(term -> term.getStated().isEmpty()).toList();
        if (!lacking.isEmpty()) {
            finding.value("lacking", titles(lacking));
        }
        return serving.isEmpty() ? "unserved" : lacking.isEmpty() ? "served" : "lacking";
    }

    private static List<Text> titles(List<CoverageTerm> terms) {
        return terms.stream().flatMap(term -> term.getTitle().stream()).toList();
    }

    /** A number as it is told of people, who are whole: what doesn't come out lies between the two nearest. */
    private static Quantity people(FractionRange range) {
        long least = whole(range.getLeast(), RoundingMode.FLOOR);
        if (!range.isExact() && range.getNumber().isPresent()) {
            return Quantity.about(whole(range.getNumber().get(), RoundingMode.HALF_UP));
        }
        if (range.getMost().isEmpty()) {
            return Quantity.atLeast(least);
        }
        long most = whole(range.getMost().get(), RoundingMode.CEILING);
        if (least == most) {
            return Quantity.exactly(least);
        }
        return least == 0 ? Quantity.atMost(most) : Quantity.between(least, most);
    }

    private static boolean isWhole(Fraction number) {
        return number.getDenominator().equals(BigInteger.ONE);
    }

    private static long whole(Fraction number, RoundingMode rounding) {
        return number.toBigDecimal(0, rounding)
                .min(BigDecimal.valueOf(Quantity.LARGEST))
                .longValueExact();
    }
}
