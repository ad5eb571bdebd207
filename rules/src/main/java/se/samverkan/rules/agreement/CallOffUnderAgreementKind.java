package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.time.PartialDate;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;
import se.samverkan.rules.internal.AgreementsAtHand;
import se.samverkan.rules.internal.SignedDays;

/**
 * Whether something can be called off under an agreement of this kind. A framework agreement and an agreement made
 * under another carry call-offs; a letter of intent has nothing to call off under; of the other kinds a person must tell.
 * It is the kind by content that counts: a document that is called a letter of intent and sets prices, a ceiling or
 * ordering terms is modelled as what it is. Other agreements at hand that carry call-offs, cover the activity, concern the
 * one who orders and may be in force are named. The rule rests on what the words mean, and cites no paragraph.
 */
@PublicApi(CALL)
public final class CallOffUnderAgreementKind extends AbstractRule {

    /** The rule's code, {@code call-off.agreement-kind}. */
    public static final FindingCode CODE = FindingCode.of("call-off.agreement-kind");

    private static final Source CLAUSE = Source.clause("agreement kind");
    private static final List<AgreementKind> CARRYING =
            List.of(AgreementKind.FRAMEWORK_AGREEMENT, AgreementKind.SUBORDINATE_AGREEMENT);

    /** Makes the rule. */
    public CallOffUnderAgreementKind() {
        super(CODE, Nature.TERM_OF_AGREEMENT, Scope.ACTIVITY, List.of(CLAUSE), List.of());
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter.getCallOff().map(callOff -> judge(matter, callOff)).stream()
                .toList();
    }

    private static Finding judge(Matter matter, CallOff callOff) {
        Agreement terms = matter.getTerms();
        Activity activity = callOff.getActivity();
        Outcome outcome = outcomeOf(terms.getKind());
        Finding.Builder finding = Finding.builder(CODE, outcome)
                .path(matter.path(""))
                .value("kind", Word.of(terms.getKind()))
                .value("activity", activity.getTitle())
                .value("activityKind", Word.of(activity.getKind()))
                .source(CLAUSE);
        if (outcome != Outcome.MET) {
            AgreementsAtHand others = AgreementsAtHand.of(matter, activity, CARRYING::contains);
            finding.value("carrying", CARRYING.stream().map(Word::of).toList())
                    .counterOffer(others.addTo(CounterOffer.builder().addAllAgreementKinds(CARRYING))
                            .build());
            List<String> variant = outcome == Outcome.NOT_MET
                    ? describe(finding, matter, isNamed(terms, activity))
                    : new ArrayList<>();
            if (!others.isEmpty()) {
                finding.value("others", others.names());
                variant.add("elsewhere");
            }
            if (!variant.isEmpty()) {
                finding.variant(String.join("-", variant));
            }
        }
        return finding.build();
    }

    private static Outcome outcomeOf(AgreementKind kind) {
        if (CARRYING.contains(kind)) {
            return Outcome.MET;
        }
        return kind == AgreementKind.LETTER_OF_INTENT ? Outcome.NOT_MET : Outcome.NEEDS_JUDGEMENT;
    }

    private static boolean isNamed(Agreement terms, Activity activity) {
        return terms.getAreas().stream()
                .anyMatch(area -> area.getActivityKinds().contains(activity.getKind()));
    }

    /** Says which agreement it is, by its parties and the date of its signatures as far as they are stated. */
    private static List<String> describe(Finding.Builder finding, Matter matter, boolean named) {
        List<String> parties = Parties.names(matter.getView(), Parties.on(matter.getView()));
        Optional<PartialDate> signed = dateOf(matter.getTerms());
        List<String> variant = new ArrayList<>();
        if (!parties.isEmpty()) {
            variant.add(signed.isPresent() ? "signed" : "between");
            finding.value("parties", parties);
            signed.ifPresent(date -> finding.value("signed", date));
        }
        if (named) {
            variant.add("named");
        }
        return variant;
    }

    /** The date that every signature has, or else the day of the last one; absent where neither is stated. */
    private static Optional<PartialDate> dateOf(Agreement terms) {
        List<Optional<PartialDate>> dates = terms.getSignatures().stream()
                .map(Signature::getDate)
                .distinct()
                .toList();
        return dates.size() == 1 ? dates.get(0) : SignedDays.dayOf(terms).map(PartialDate::of);
    }
}
