package se.samverkan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.time.AsOf;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Section;
import se.samverkan.rules.Admission;
import se.samverkan.rules.RuleBook;

/** Call-offs tried one after the other against a file, each on the day that it is ordered. */
final class CallOffTrials {

    private CallOffTrials() {}

    static Section section(String key, RuleBook rules, AgreementFile file, List<CallOff> callOffs, Wording words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(words.label(key + ".lead")));
        AgreementFile current = file;
        for (CallOff callOff : callOffs) {
            Admission admission = rules.admit(current, callOff, AsOf.on(callOff.getOrderedOn()));
            blocks.add(verdict(callOff, admission, words));
            current = admission.getFile();
        }
        return new Section(words.label(key + ".title"), blocks);
    }

    private static Block verdict(CallOff callOff, Admission admission, Wording words) {
        List<String> sentences = new ArrayList<>();
        if (admission.getOutcome() == Outcome.MET) {
            AsOf after = AsOf.on(callOff.getOrderedOn());
            sentences.add(words.label("trials.passes"));
            admission
                    .getFile()
                    .at(after)
                    .balances()
                    .getLeft()
                    .ifPresent(left -> sentences.add(words.label("trials.left", Map.of("left", left))));
        }
        sentences.addAll(Findings.barring(admission.getAssessment(), words));
        words.explainer().explainOffer(admission).ifPresent(sentences::add);
        sentences.addAll(Findings.listed(admission.getAssessment(), words));
        return new Block.Verdict(words.mark(admission.getOutcome()), title(callOff, words), sentences);
    }

    /** A call-off in a line: what, for how much, on which day. */
    static String title(CallOff callOff, Wording words) {
        return words.label(
                "trials.call-off",
                Map.of(
                        "activity", callOff.getActivity().getTitle(),
                        "amount", callOff.getAmount(),
                        "day", callOff.getOrderedOn()));
    }
}
