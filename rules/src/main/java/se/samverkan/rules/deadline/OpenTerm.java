package se.samverkan.rules.deadline;

import java.util.List;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.Matter;

/** What is told where a day of the term is open, and with it a deadline that is counted from the term. */
final class OpenTerm {

    private OpenTerm() {}

    static Finding.Builder finding(Matter matter, FindingCode code, String path, Source clause) {
        Finding.Builder finding =
                Finding.builder(code, Outcome.NOT_ASSESSED).path(path).source(clause);
        List<InputCode> open = matter.getFacts().openDays();
        (open.isEmpty() ? List.of(InputCode.TERM) : open).forEach(finding::missing);
        matter.getFacts().term().getAssumptions().forEach(finding::assuming);
        return finding;
    }
}
