package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.CpvCode;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;
import se.samverkan.rules.internal.Annex2;

/**
 * Whether education and training that is procured belongs to the services of LOU annex 2, which have limits of their own: one
 * finding for each CPV code that the agreement states. The codes "från 80000000-4 till 80660000-8" stand in the annex. Of 79632000
 * and 79633000, training and development of staff, which don't, while 80511000 for staff training does, the National Agency
 * for Public Procurement (Upphandlingsmyndigheten) has answered that the law is unclear: that is for a person to judge, and is met
 * where the parties have stated what they judge it to be, or it is assumed. Of other codes the question doesn't arise here.
 *
 * <p>Services of the annex are procured "med tillämpning av 19 kap. eller 19 a kap." (LOU 1:4), so that an agreement on them whose basis
 * is stated to be a procurement under chapter 7 is for a person to judge.
 *
 * <p>It is asked of the file as a whole.
 */
@PublicApi(CALL)
public final class ServiceClassified extends AbstractRule {

    /** The rule's code, {@code procurement.classification}. */
    public static final FindingCode CODE = FindingCode.of("procurement.classification");

    private static final Source UNDER_CHAPTER_19 = Source.statute("LOU 1:4");

    /** Makes the rule. */
    public ServiceClassified() {
        super(
                CODE,
                Nature.BASIS_BOUND,
                Scope.FILE,
                List.of(
                        Source.statute("LOU bilaga 2"),
                        UNDER_CHAPTER_19,
                        Source.practice("Upphandlingsmyndigheten, frågeportalen 2789012")),
                List.of());
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter.getActivity().isPresent()
                ? List.of()
                : matter.getTerms().getCpvCodes().stream()
                        .sorted()
                        .flatMap(code -> judge(matter, code).stream())
                        .toList();
    }

    private static Optional<Finding> judge(Matter matter, CpvCode code) {
        if (Annex2.isEducation(code)) {
            return Optional.of(ofAnnex(matter, code));
        }
        if (!Annex2.isUnclear(code)) {
            return Optional.empty();
        }
        Fact<Boolean> stated = Annex2.of(List.of(code), matter.getFacts());
        Finding.Builder finding = start(stated.isOpen() ? Outcome.NEEDS_JUDGEMENT : Outcome.MET, matter, code)
                .source(Source.practice("Upphandlingsmyndigheten, frågeportalen 2789012"));
        stated.getValue().ifPresent(inAnnex -> finding.variant(inAnnex ? "stated-in" : "stated-outside"));
        stated.getAssumptions().forEach(finding::assuming);
        return Optional.of(finding.build());
    }

    private static Finding ofAnnex(Matter matter, CpvCode code) {
        Fact<ProcurementBasis> basis = matter.getFacts().procurementBasis();
        if (!basis.getValue().equals(Optional.of(ProcurementBasis.CHAPTER_7))) {
            return start(Outcome.MET, matter, code).build();
        }
        Finding.Builder finding = start(Outcome.NEEDS_JUDGEMENT, matter, code)
                .variant("chapter-7")
                .source(UNDER_CHAPTER_19);
        basis.getAssumptions().forEach(finding::assuming);
        return finding.build();
    }

    private static Finding.Builder start(Outcome outcome, Matter matter, CpvCode code) {
        return Finding.builder(CODE, outcome)
                .path("agreement.cpvCodes[" + code.getDigits() + "]")
                .value("cpv", code.toString())
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(Source.statute("LOU bilaga 2"));
    }
}
