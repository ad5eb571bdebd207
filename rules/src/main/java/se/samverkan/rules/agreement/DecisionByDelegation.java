package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.Decision;
import se.samverkan.core.file.DelegatedAuthority;
import se.samverkan.core.file.DelegatedMatter;
import se.samverkan.core.file.DelegationOrder;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.text.Text;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;
import se.samverkan.rules.internal.DecisionReport;

/**
 * Who may decide on an amount by the host's delegation order (KL 6:37; of employees KL 7:5), and whether those who have decided may: of a call-off that is
 * tried the roles that may decide on it, and of each decision in the file whether its role may decide on the call-off's amount, or
 * on the ceiling where the decision is on the agreement. A role that the order doesn't name needs a person's judgement, since it may
 * be the committee itself.
 *
 * <p>It is asked where the policy holds a delegation order ({@link se.samverkan.rules.Policy#getDelegation()}). The rows are those of
 * the day of decision, or of the order where that is unstated. What KL 6:38 doesn't let be delegated isn't judged.
 */
@PublicApi(CALL)
public final class DecisionByDelegation extends AbstractRule {

    /** The rule's code, {@code decision.delegation}. */
    public static final FindingCode CODE = FindingCode.of("decision.delegation");

    /** The input that is missing where a decision's day isn't stated. */
    public static final InputCode DECIDED_ON = DecisionReport.DECIDED_ON;

    /** The input that is missing where an amount can't be held against those of the order. */
    public static final InputCode COMPARABLE = InputCode.of("delegation.comparable-amount");

    /** Makes the rule. */
    public DecisionByDelegation() {
        super(
                CODE,
                Nature.PERFORMANCE,
                Scope.FILE,
                List.of(
                        Source.statute("KL 6:37"),
                        Source.statute("KL 7:5"),
                        Source.policy("the host's delegation order")),
                List.of(COMPARABLE, InputCode.CEILING, DecisionReport.DECIDED_ON));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        Optional<DelegationOrder> order = matter.getPolicy().getDelegation();
        if (order.isEmpty()) {
            return List.of();
        }
        if (matter.getCallOff().isPresent()) {
            return ofTried(matter, order.get(), matter.getCallOff().get());
        }
        return matter.getActivity().isPresent()
                ? List.of()
                : matter.getView().decisions().stream()
                        .flatMap(decision -> ofRecorded(matter, order.get(), decision).stream())
                        .toList();
    }

    private static List<Finding> ofTried(Matter matter, DelegationOrder order, CallOff callOff) {
        List<Decision> decisions = matter.getView().decisions().stream()
                .filter(decision -> decision.getCallOff().equals(Optional.of(callOff.getId())))
                .toList();
        return decisions.isEmpty()
                ? List.of(whoMay(matter, order, callOff))
                : decisions.stream()
                        .map(decision -> ofCallOff(matter, order, decision, callOff))
                        .toList();
    }

    private static Finding whoMay(Matter matter, DelegationOrder order, CallOff callOff) {
        List<DelegatedAuthority> rows = order.authorities(DelegatedMatter.CALL_OFF, callOff.getOrderedOn());
        DelegatedAmount amount = amount(matter, callOff.getAmount(), callOff.getOrderedOn());
        Optional<Boolean> within = amount.isWithinAny(rows);
        Outcome outcome = outcomeOf(within);
        Finding.Builder finding = start(outcome, matter.path("decision"), amount, rows)
                .variant("who")
                .value("amount", callOff.getAmount())
                .value("may", amount.rolesWithin(rows));
        return outcome == Outcome.NOT_ASSESSED ? finding.missing(COMPARABLE).build() : finding.build();
    }

    private static Optional<Finding> ofRecorded(Matter matter, DelegationOrder order, Decision decision) {
        Optional<CallOffId> id = decision.getCallOff();
        if (id.isPresent()) {
            return matter.getView().callOffs().stream()
                    .filter(callOff -> callOff.getId().equals(id.get()))
                    .findFirst()
                    .map(callOff -> ofCallOff(matter, order, decision, callOff));
        }
        return Optional.of(ofAgreement(matter, order, decision));
    }

    private static Finding ofCallOff(Matter matter, DelegationOrder order, Decision decision, CallOff callOff) {
        LocalDate day = decision.getDecidedOn().orElse(callOff.getOrderedOn());
        String path = "callOffs[" + callOff.getId() + "].decision";
        return of(
                order,
                decision,
                DelegatedMatter.CALL_OFF,
                day,
                amount(matter, callOff.getAmount(), callOff.getOrderedOn()),
                path);
    }

    private static Finding ofAgreement(Matter matter, DelegationOrder order, Decision decision) {
        Agreement terms = matter.getTerms();
        Optional<VatAmount> ceiling = terms.getCeiling().map(Ceiling::getAmount);
        Optional<LocalDate> day = decision.getDecidedOn();
        if (ceiling.isEmpty() || day.isEmpty()) {
            Finding.Builder finding = Finding.builder(CODE, Outcome.NOT_ASSESSED)
                    .variant("agreement")
                    .path("agreement.decision")
                    .value("reference", decision.getReference().toString())
                    .value("role", decision.getDecidedBy())
                    .source(Source.statute("KL 6:37"))
                    .source(Source.statute("KL 7:5"));
            if (ceiling.isEmpty()) {
                finding.missing(InputCode.CEILING);
            }
            if (day.isEmpty()) {
                finding.missing(DECIDED_ON);
            }
            return finding.build();
        }
        return of(
                order,
                decision,
                DelegatedMatter.AGREEMENT,
                day.get(),
                amount(matter, ceiling.get(), day.get()),
                "agreement.decision");
    }

    private static DelegatedAmount amount(Matter matter, VatAmount amount, LocalDate day) {
        Fact<VatRate> rate = matter.getFacts().vatRate(day);
        return new DelegatedAmount(amount, rate);
    }

    private static Finding of(
            DelegationOrder order,
            Decision decision,
            DelegatedMatter kind,
            LocalDate day,
            DelegatedAmount amount,
            String path) {
        List<DelegatedAuthority> rows = order.authorities(kind, day);
        Text role = decision.getDecidedBy();
        List<DelegatedAuthority> own =
                rows.stream().filter(row -> row.isOf(role)).toList();
        Optional<Boolean> within = amount.isWithinAny(own);
        List<Text> may = amount.rolesWithin(rows);
        Finding.Builder finding;
        if (!order.names(role)) {
            finding = start(Outcome.NEEDS_JUDGEMENT, path, amount, own);
        } else if (own.isEmpty()) {
            finding =
                    start(Outcome.NOT_MET, path, amount, own).variant("matter").value("matter", Word.of(kind));
        } else if (within.isEmpty()) {
            finding = start(Outcome.NOT_ASSESSED, path, amount, own).missing(COMPARABLE);
        } else if (within.get()) {
            finding = start(Outcome.MET, path, amount, own);
        } else {
            VatAmount highest = own.stream()
                    .flatMap(row -> row.getUpTo().stream())
                    .max(Comparator.comparing(
                            (VatAmount upTo) -> upTo.getMoney(), Comparator.comparing(Money::getAmount)))
                    .orElseThrow();
            finding = start(Outcome.NOT_MET, path, amount, rows)
                    .variant(may.isEmpty() ? "over-all" : "over")
                    .value("upTo", highest);
        }
        return finding.value("reference", decision.getReference().toString())
                .value("role", role)
                .value("day", day)
                .value("amount", amount.amount())
                .value("may", may)
                .build();
    }

    private static Finding.Builder start(
            Outcome outcome, String path, DelegatedAmount amount, List<DelegatedAuthority> rows) {
        Finding.Builder finding = Finding.builder(CODE, outcome)
                .path(path)
                .source(Source.statute("KL 6:37"))
                .source(Source.statute("KL 7:5"))
                .source(Source.policy("the host's delegation order"));
        if (amount.usesRate(rows)) {
            amount.rate().getAssumptions().forEach(finding::assuming);
        }
        return finding;
    }

    private static Outcome outcomeOf(Optional<Boolean> within) {
        return within.map(surely -> surely ? Outcome.MET : Outcome.NOT_MET).orElse(Outcome.NOT_ASSESSED);
    }
}
