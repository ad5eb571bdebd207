package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.quantity.Precision;
import se.samverkan.core.statute.StatutoryFigures;

/**
 * The value of a purchase as LOU 5:3 and 5:14 count it: without VAT, options and extensions as if used; of a framework
 * agreement the highest total of what is planned under it. It is the value that the parties have estimated, or else the
 * ceiling, or else, where neither is stated and it isn't a framework agreement, what is paid a month as LOU 5:13 counts it: times
 * the months of the term with its options and renewals, and of a term of more than 48 months, or without an end, times 48. Where
 * something that it needs is open, it names what is missing and has no amount.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class ProcurementValue {

    private static final Source ALL_TO_BE_PAID = Source.statute("LOU 5:3");
    private static final Source MONTHS_OF_SERVICE = Source.statute("LOU 5:13");
    private static final Source OF_FRAMEWORK = Source.statute("LOU 5:14");

    private final @Nullable Money amount;
    private final List<InputCode> missing;
    private final List<Assumption> assumptions;
    private final List<Source> sources;

    private ProcurementValue(
            @Nullable Money amount, List<InputCode> missing, List<Assumption> assumptions, List<Source> sources) {
        this.amount = amount;
        this.sources = sources;
        this.missing = List.copyOf(missing);
        this.assumptions = List.copyOf(assumptions);
    }

    static ProcurementValue of(Facts facts, Agreement terms, StatutoryFigures figures) {
        List<Source> sources = terms.getKind() == AgreementKind.FRAMEWORK_AGREEMENT
                ? List.of(OF_FRAMEWORK, ALL_TO_BE_PAID)
                : List.of(ALL_TO_BE_PAID);
        Optional<Money> estimated = terms.getProcurement().getEstimatedValue();
        if (estimated.isPresent()) {
            return new ProcurementValue(estimated.get(), List.of(), List.of(), sources);
        }
        Ceiling ceiling = terms.getCeiling().orElse(null);
        if (ceiling == null) {
            Optional<Money> monthly = terms.getProcurement()
                    .getMonthlyValue()
                    .filter(paid -> terms.getKind() != AgreementKind.FRAMEWORK_AGREEMENT);
            if (monthly.isPresent()) {
                return ofMonths(monthly.get(), ServiceMonths.of(terms, facts, figures));
            }
            return new ProcurementValue(null, List.of(InputCode.PROCUREMENT_VALUE), List.of(), sources);
        }
        List<InputCode> missing = new ArrayList<>();
        List<Assumption> assumptions = new ArrayList<>();
        if (ceiling.getPrecision() != Precision.AT_MOST) {
            missing.add(InputCode.CEILING_EXACT_AMOUNT);
        }
        if (isExtendable(terms)) {
            Fact<Boolean> covering = facts.coveringExtensions();
            assumptions.addAll(covering.getAssumptions());
            if (!covering.getValue().equals(Optional.of(true))) {
                missing.add(
                        covering.isOpen()
                                ? InputCode.CEILING_COVERS_EXTENSIONS
                                : InputCode.AGREEMENT_VALUE_OF_EXTENSIONS);
            }
        }
        Money money = ceiling.getAmount().getMoney();
        Fact<VatBasis> basis = facts.ceilingVatBasis();
        assumptions.addAll(basis.getAssumptions());
        if (basis.isOpen() && !money.isZero()) {
            missing.add(InputCode.CEILING_VAT_BASIS);
        } else if (basis.getValue().equals(Optional.of(VatBasis.INCLUDING_VAT)) && !money.isZero()) {
            Fact<VatRate> rate = facts.vatRate();
            assumptions.addAll(rate.getAssumptions());
            money = rate.getValue()
                    .map(known -> known.excluding(ceiling.getAmount().getMoney(), RoundingMode.HALF_UP))
                    .orElse(money);
            if (rate.isOpen()) {
                missing.add(InputCode.VAT_RATE);
            }
        }
        return new ProcurementValue(missing.isEmpty() ? money : null, missing, assumptions, sources);
    }

    private static ProcurementValue ofMonths(Money monthly, ServiceMonths months) {
        return new ProcurementValue(
                months.counted().map(monthly::multipliedBy).orElse(null),
                months.missing(),
                months.assumptions(),
                List.of(MONTHS_OF_SERVICE, ALL_TO_BE_PAID));
    }

    /** Whether the agreement can go on beyond its term by its own clauses. */
    private static boolean isExtendable(Agreement terms) {
        return !terms.getTermClauses().getExtensionOptions().isEmpty()
                || terms.getTermClauses().getRenewal().isPresent();
    }

    /**
     * The value.
     *
     * @return the amount without VAT, 0 or more; absent where an input is missing
     */
    public Optional<Money> getAmount() {
        return Optional.ofNullable(amount);
    }

    /**
     * What is missing for the value to be known.
     *
     * @return the inputs; empty where the amount is known
     */
    public List<InputCode> getMissing() {
        return missing;
    }

    /**
     * The assumptions that the value rests on.
     *
     * @return the assumptions; empty where it rests on stated facts alone
     */
    public List<Assumption> getAssumptions() {
        return assumptions;
    }

    /**
     * The paragraphs that tell how the value is counted: LOU 5:3, and before it 5:14 of a framework agreement or 5:13 of a service
     * that is paid by the month.
     *
     * @return the paragraphs, the nearest first; whether the amount is known or not
     */
    public List<Source> getSources() {
        return sources;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProcurementValue that
                && Objects.equals(amount, that.amount)
                && missing.equals(that.missing)
                && assumptions.equals(that.assumptions)
                && sources.equals(that.sources);
    }

    @Override
    public int hashCode() {
        return Objects.hash(amount, missing, assumptions, sources);
    }

    @Override
    public String toString() {
        return amount == null ? "missing " + missing : amount.toString();
    }
}
