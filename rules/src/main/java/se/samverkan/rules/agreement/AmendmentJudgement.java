package se.samverkan.rules.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.rules.Matter;
import se.samverkan.rules.internal.AttestedValues;

/**
 * What the rules of LOU chapter 17 on an amendment's size share: they bind on the basis of chapter 7 alone, by the figures of
 * the day on which the amendment was signed, or else takes effect. Where the basis is open they aren't assessed.
 */
final class AmendmentJudgement {

    private final Matter matter;
    private final KnownAmendments known;
    private final FindingCode code;
    private final String paragraph;
    private final AmendmentSize size;
    private final Optional<StatutoryFigure> share;
    private final List<InputCode> missing = new ArrayList<>();

    private AmendmentJudgement(
            Matter matter,
            KnownAmendments known,
            AmendmentSize size,
            FindingCode code,
            InputCode share,
            String paragraph) {
        this.matter = matter;
        this.known = known;
        this.size = size;
        this.code = code;
        this.paragraph = paragraph;
        this.share = matter.getFigures().find(share, day());
        if (this.share.isEmpty()) {
            missing.add(share);
        }
    }

    /** The amendments that the question is asked of, each with its size; none where chapter 17 doesn't bind. */
    static List<AmendmentJudgement> of(
            Matter matter, FindingCode code, InputCode share, String paragraph, Predicate<AmendmentStep> asked) {
        Fact<ProcurementBasis> basis = matter.getFacts().procurementBasis();
        if (basis.getValue()
                .filter(stated -> stated != ProcurementBasis.CHAPTER_7)
                .isPresent()) {
            return List.of();
        }
        KnownAmendments known = new KnownAmendments(matter);
        List<AmendmentStep> steps =
                AmendmentStep.from(matter.getView().getFile().getSignedAgreement(), known.inOrderApplied());
        List<AmendmentJudgement> judgements = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (asked.test(steps.get(i))) {
                AmendmentSize size = new AmendmentSize(matter, steps.subList(0, i + 1));
                judgements.add(new AmendmentJudgement(matter, known, size, code, share, paragraph));
            }
        }
        return judgements;
    }

    Amendment amendment() {
        return size.amendment();
    }

    Matter matter() {
        return matter;
    }

    AmendmentSize size() {
        return size;
    }

    private LocalDate day() {
        return amendment().getSignedOn().orElse(amendment().getEffectiveFrom());
    }

    /** Whether the value and the share are known, and the share isn't kept. */
    boolean failsShare(Predicate<StatutoryFigure> kept) {
        return size.isKnown() && share.filter(kept.negate()).isPresent();
    }

    /** Adds what isn't attested to what is missing. */
    void requireAttested(InputCode input) {
        if (!amendment().getAttested(input).isAttested()) {
            missing.add(input);
        }
    }

    boolean isDenied(InputCode input) {
        return amendment().getAttested(input).isDenied();
    }

    boolean isDisputed(InputCode input) {
        return amendment().getAttested(input).isDisputed();
    }

    /** The finding that a condition is both attested and denied, but that it isn't assessed where the basis is open. */
    Finding.Builder disputed(InputCode input, String variant) {
        return AttestedValues.add(
                failing(Outcome.NEEDS_JUDGEMENT, variant), amendment().getAttested(input));
    }

    void addMissing(InputCode input) {
        missing.add(input);
    }

    /** The finding that the share isn't kept or a condition is denied, but that it isn't assessed where the basis is open. */
    Finding.Builder failing(Outcome outcome, String variant) {
        return isBasisOpen() ? notAssessed(List.of()) : start(outcome).variant(variant);
    }

    /** The finding that it is kept, in a variant if any, but that it isn't assessed where something is missing. */
    Finding.Builder passing(Optional<String> variant) {
        List<InputCode> all = new ArrayList<>(size.missing());
        all.addAll(missing);
        if (!all.isEmpty() || isBasisOpen()) {
            return notAssessed(all);
        }
        Finding.Builder met = start(Outcome.MET);
        return variant.map(met::variant).orElse(met);
    }

    private boolean isBasisOpen() {
        return matter.getFacts().procurementBasis().isOpen();
    }

    private Finding.Builder notAssessed(List<InputCode> inputs) {
        Finding.Builder finding = start(Outcome.NOT_ASSESSED);
        inputs.forEach(finding::missing);
        if (isBasisOpen()) {
            finding.missing(InputCode.PROCUREMENT_BASIS);
        }
        return size.isKnown() ? finding.variant("size") : finding;
    }

    private Finding.Builder start(Outcome outcome) {
        Finding.Builder finding =
                known.about(amendment(), Finding.builder(code, outcome)).source(Source.statute(paragraph));
        size.describe(finding, share);
        matter.getFacts().procurementBasis().getAssumptions().forEach(finding::assuming);
        return finding;
    }
}
