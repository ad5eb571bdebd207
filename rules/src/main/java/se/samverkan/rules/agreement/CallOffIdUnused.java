package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether a call-off that is tried has an id of its own: one that no known call-off, reversed or not, and no other known
 * entry of the file has, whatever its day. That is how the file keeps its entries apart, and the file refuses to record an
 * id twice; the rule cites no paragraph. Of a call-off that is recorded the question doesn't arise.
 */
@PublicApi(CALL)
public final class CallOffIdUnused extends AbstractRule {

    /** The rule's code, {@code call-off.id}. */
    public static final FindingCode CODE = FindingCode.of("call-off.id");

    private static final Source POLICY = Source.policy("each entry of an agreement file has an id of its own");

    /** Makes the rule. */
    public CallOffIdUnused() {
        super(CODE, Nature.TERM_OF_AGREEMENT, Scope.ACTIVITY, List.of(POLICY), List.of());
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter
                .getCallOff()
                .filter(callOff -> !matter.isRecorded())
                .map(callOff -> judge(matter, callOff))
                .stream()
                .toList();
    }

    private static Finding judge(Matter matter, CallOff callOff) {
        CallOffId id = callOff.getId();
        boolean used = matter.getView().ledger().hasEntry(EntryId.of(id.toString()));
        return Finding.builder(CODE, used ? Outcome.NOT_MET : Outcome.MET)
                .path(matter.path("id"))
                .value("id", id.toString())
                .source(POLICY)
                .build();
    }
}
