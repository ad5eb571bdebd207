package se.samverkan.rules.agreement;

import java.util.Optional;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.Facts;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Source;

/** The paragraphs of LOU chapter 7, which stand behind a clause of the agreement on that basis alone. */
final class Chapter7 {

    private Chapter7() {}

    static void addSource(Finding.Builder finding, Facts facts, String paragraph) {
        Fact<ProcurementBasis> basis = facts.procurementBasis();
        if (basis.getValue().equals(Optional.of(ProcurementBasis.CHAPTER_7))) {
            finding.source(Source.statute(paragraph));
            basis.getAssumptions().forEach(finding::assuming);
        }
    }
}
