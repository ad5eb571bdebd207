package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Rule;
import se.samverkan.rules.Scope;

/**
 * Whether something can be called off under an agreement of this kind (R41). A framework agreement and an agreement made
 * under another carry call-offs; a letter of intent has nothing to call off under; of the other kinds a person must tell.
 */
@PublicApi(CALL)
public final class CallOffUnderAgreementKind implements Rule {

    /** The rule's code. */
    public static final FindingCode CODE = FindingCode.of("call-off.agreement-kind");

    private static final List<AgreementKind> CARRYING =
            List.of(AgreementKind.FRAMEWORK_AGREEMENT, AgreementKind.SUBORDINATE_AGREEMENT);

    /** Makes the rule. */
    public CallOffUnderAgreementKind() {}

    @Override
    public FindingCode getCode() {
        return CODE;
    }

    @Override
    public Nature getNature() {
        return Nature.TERM_OF_AGREEMENT;
    }

    @Override
    public Scope getScope() {
        return Scope.ACTIVITY;
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter.getCallOff().map(callOff -> judge(matter, callOff)).stream()
                .toList();
    }

    private static Finding judge(Matter matter, CallOff callOff) {
        Agreement terms = matter.getTerms();
        Finding.Builder finding = Finding.builder(CODE, outcomeOf(terms.getKind()))
                .path(matter.path(""))
                .value("kind", Word.of(terms.getKind()))
                .value("activity", callOff.getActivity().getTitle())
                .value("activityKind", Word.of(callOff.getActivity().getKind()))
                .source(Source.clause("agreement kind"));
        if (!CARRYING.contains(terms.getKind())) {
            finding.value("carrying", CARRYING.stream().map(Word::of).toList())
                    .counterOffer(CounterOffer.builder()
                            .addAllAgreementKinds(CARRYING)
                            .build());
        }
        return finding.build();
    }

    private static Outcome outcomeOf(AgreementKind kind) {
        if (CARRYING.contains(kind)) {
            return Outcome.MET;
        }
        return kind == AgreementKind.LETTER_OF_INTENT ? Outcome.NOT_MET : Outcome.NEEDS_JUDGEMENT;
    }
}
