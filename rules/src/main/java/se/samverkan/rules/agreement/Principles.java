package se.samverkan.rules.agreement;

import java.util.List;
import java.util.Optional;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.Facts;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;

/** The principles that hold on the bases to which LOU chapter 7 doesn't apply, and where they stand. */
final class Principles {

    private final Fact<ProcurementBasis> basis;
    private final List<String> paragraphs;

    private Principles(Fact<ProcurementBasis> basis, List<String> paragraphs) {
        this.basis = basis;
        this.paragraphs = paragraphs;
    }

    /** The principles of a basis under chapter 19 or 19 a; absent on any other, and where none is stated or assumed. */
    static Optional<Principles> of(Facts facts) {
        Fact<ProcurementBasis> basis = facts.procurementBasis();
        return basis.getValue()
                .map(Principles::paragraphs)
                .filter(paragraphs -> !paragraphs.isEmpty())
                .map(paragraphs -> new Principles(basis, paragraphs));
    }

    private static List<String> paragraphs(ProcurementBasis basis) {
        return switch (basis) {
            case CHAPTER_19 -> List.of("LOU 19:1", "LOU 19:2");
            case DIRECT_AWARD, DIRECT_AWARD_OTHER_GROUND -> List.of("LOU 19 a:1", "LOU 19 a:8");
            default -> List.of();
        };
    }

    void addTo(Finding.Builder finding) {
        finding.value("basis", Word.of(basis.getValue().orElseThrow()));
        paragraphs.forEach(paragraph -> finding.source(Source.statute(paragraph)));
        basis.getAssumptions().forEach(finding::assuming);
    }
}
