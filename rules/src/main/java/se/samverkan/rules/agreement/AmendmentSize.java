package se.samverkan.rules.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.file.FileView;
import se.samverkan.core.file.ProcurementValue;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;
import se.samverkan.core.index.IndexStep;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.core.statute.StatutoryFigures;
import se.samverkan.rules.Matter;

/**
 * How much an amendment changes the agreement's value, alone and together with those applied before it, beside the value
 * before: the one stated, or computed by a step of the index clause from the value as signed, or where there is no such clause
 * the ceiling of the agreement as signed (LOU 17:15). What the procurement was estimated to be worth isn't the agreement's value.
 */
final class AmendmentSize {

    private static final List<InputCode> MAY_BE_MISSING = List.of(
            InputCode.AMENDMENT_VALUE_BEFORE,
            InputCode.AMENDMENT_VALUE_CHANGE,
            InputCode.CEILING_EXACT_AMOUNT,
            InputCode.CEILING_VAT_BASIS,
            InputCode.VAT_RATE,
            InputCode.CEILING_COVERS_EXTENSIONS,
            InputCode.AGREEMENT_VALUE_OF_EXTENSIONS,
            InputCode.INDEX_BASE_MONTH,
            InputCode.INDEX_BASE_INDEX,
            InputCode.INDEX_LAG,
            InputCode.INDEX_DEFINITIVE,
            InputCode.INDEX_FALLBACK,
            InputCode.INDEX_ROUNDING_STEP,
            InputCode.INDEX_ROUNDING_MODE);
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    private static final int MOST_DECIMALS = 6;
    private static final long HUNDRED_PERCENT = 100_000_000L;

    private final FileView view;
    private final StatutoryFigures figures;
    private final List<AmendmentStep> steps;
    private final AmendmentStep last;
    private final WithoutVat withoutVat;
    private final List<InputCode> missing = new ArrayList<>();
    private final Optional<Money> base;
    private final Optional<Money> change;
    private final Optional<Money> net;

    /** Takes the steps from the agreement as signed to the amendment in question. */
    AmendmentSize(Matter matter, List<AmendmentStep> steps) {
        this.view = matter.getView();
        this.figures = matter.getFigures();
        this.steps = steps;
        this.last = steps.get(steps.size() - 1);
        boolean isBaseGiven = amendment().getValueBefore().isPresent()
                || amendment().getIndexedValueBefore().isPresent();
        boolean stated = isBaseGiven
                || steps.stream()
                        .anyMatch(step -> step.amendment().getValueChange().isPresent());
        Stream<Ceiling> signed = view.getFile().getSignedAgreement().getCeiling().stream();
        this.withoutVat = new WithoutVat(
                view,
                amendment().getSignedOn().orElse(amendment().getEffectiveFrom()),
                Stream.concat(
                        isBaseGiven ? Stream.<Ceiling>empty() : signed,
                        steps.stream().flatMap(AmendmentStep::ceilings)),
                stated);
        this.base = base();
        this.change = changeOf(last);
        this.net = steps.stream().map(this::changeOf).reduce(AmendmentSize::sum).orElseThrow();
        missing.addAll(withoutVat.missing());
        boolean comparable = sum(base, net).isPresent() && change.isPresent();
        if (!comparable && missing.isEmpty()) {
            missing.add(InputCode.AMENDMENT_VALUE_CHANGE);
        }
    }

    /** The inputs that a size may lack, and others after them. */
    static List<InputCode> inputsAnd(InputCode... others) {
        return Stream.concat(MAY_BE_MISSING.stream(), Stream.of(others)).toList();
    }

    Amendment amendment() {
        return last.amendment();
    }

    private Optional<Money> base() {
        if (amendment().getValueBefore().isPresent()) {
            return amendment().getValueBefore().map(VatAmount::getMoney);
        }
        if (amendment().getIndexedValueBefore().isPresent()) {
            return indexed(amendment().getIndexedValueBefore().get());
        }
        if (last.before().getIndexClause().isPresent()) {
            missing.add(InputCode.AMENDMENT_VALUE_BEFORE);
            return Optional.empty();
        }
        Optional<Ceiling> signed = view.getFile().getSignedAgreement().getCeiling();
        if (signed.isEmpty()) {
            missing.add(InputCode.AMENDMENT_VALUE_BEFORE);
            return Optional.empty();
        }
        List<InputCode> ofSigned = asSigned().getMissing().stream()
                .filter(input -> !input.equals(InputCode.CEILING_VAT_BASIS) && !input.equals(InputCode.VAT_RATE))
                .toList();
        missing.addAll(ofSigned);
        return ofSigned.isEmpty() ? signed.flatMap(withoutVat::of) : Optional.empty();
    }

    /** The amount of a step that follows the clause, from the value as signed where that is known. */
    private Optional<Money> indexed(IndexStep step) {
        Optional<StepByClause> byClause = last.before().getIndexClause().map(clause -> new StepByClause(clause, step));
        boolean isFromSigned = asSigned()
                .getAmount()
                .map(step.getBaseAmount().getMoney()::equals)
                .orElse(true);
        if (!isFromSigned || !byClause.map(StepByClause::departures).equals(Optional.of(List.of()))) {
            missing.add(InputCode.AMENDMENT_VALUE_BEFORE);
            return Optional.empty();
        }
        missing.addAll(byClause.map(StepByClause::open).orElseThrow());
        if (isRoundedEitherWay(step)) {
            missing.add(InputCode.INDEX_ROUNDING_MODE);
        }
        return Optional.of(step.getAmount().getMoney());
    }

    private boolean isRoundedEitherWay(IndexStep step) {
        CurrencyUnit currency = step.getBaseAmount().getMoney().getCurrencyUnit();
        return last.before()
                .getIndexClause()
                .filter(clause ->
                        clause.rounded(step.getExactMinorUnits(), currency).size() > 1)
                .isPresent();
    }

    private ProcurementValue asSigned() {
        LocalDate first = steps.get(0).amendment().getEffectiveFrom();
        return view.on(first.isAfter(FIRST) ? first.minusDays(1) : first)
                .facts()
                .procurementValue(figures);
    }

    private Optional<Money> changeOf(AmendmentStep step) {
        if (!step.isTold()) {
            Optional<Money> stated = step.amendment().getValueChange().map(VatAmount::getMoney);
            return stated.isPresent() ? stated : base.map(money -> Money.zero(money.getCurrencyUnit()));
        }
        Optional<Ceiling> before = step.before().getCeiling();
        Optional<Ceiling> after = step.after().getCeiling();
        if (before.isEmpty() || after.isEmpty()) {
            missing.add(InputCode.AMENDMENT_VALUE_CHANGE);
            return Optional.empty();
        }
        return sum(after.flatMap(withoutVat::of), before.flatMap(withoutVat::of).map(Money::negated));
    }

    private static Optional<Money> sum(Optional<Money> one, Optional<Money> other) {
        return one.flatMap(first -> other.filter(first::isSameCurrency).map(first::plus));
    }

    /** Whether the values that are compared are known, in one currency. */
    boolean isKnown() {
        return missing.isEmpty();
    }

    /** What is missing for the values to be known. */
    List<InputCode> missing() {
        return missing;
    }

    /** Whether the net of all changes, up or down, is below a share of the value before. */
    boolean isNetBelow(StatutoryFigure percent) {
        return net().compareTo(shareOfBase(percent)) < 0;
    }

    /** Whether this amendment's increase is within a share of the value before, the limit itself included. */
    boolean isIncreaseWithin(StatutoryFigure percent) {
        return change.orElseThrow().getAmount().compareTo(shareOfBase(percent)) <= 0;
    }

    boolean isIncrease() {
        return change.orElseThrow().isPositive();
    }

    /** Whether the net of all changes is below an amount without VAT; absent where an open VAT basis decides. */
    Optional<Boolean> isNetBelow(Money withoutVatAmount) {
        if (!net.orElseThrow().isSameCurrency(withoutVatAmount)) {
            return Optional.empty();
        }
        boolean below = net().compareTo(withoutVatAmount.getAmount()) < 0;
        return below || withoutVat.doubt().isEmpty() ? Optional.of(below) : Optional.empty();
    }

    /** The input without which the amounts aren't known without VAT. */
    InputCode doubt() {
        return withoutVat.doubt().orElse(InputCode.AMENDMENT_VALUE_CHANGE);
    }

    private BigDecimal net() {
        return net.orElseThrow().getAmount().abs();
    }

    private BigDecimal shareOfBase(StatutoryFigure percent) {
        return base.orElseThrow().getAmount().multiply(percent.getValue()).movePointLeft(2);
    }

    private static Fraction shareOf(StatutoryFigure percent) {
        return Fraction.of(percent.getValue().movePointRight(MOST_DECIMALS).longValueExact(), HUNDRED_PERCENT);
    }

    /** Adds the values that are known, beside a share of the value before. */
    void describe(Finding.Builder finding, Optional<StatutoryFigure> percent) {
        withoutVat.assumptions().forEach(finding::assuming);
        if (amendment().getIndexedValueBefore().isPresent()) {
            finding.source(Source.statute("LOU 17:15")).source(Source.clause("indexClause"));
        }
        if (!isKnown()) {
            return;
        }
        finding.value("change", withoutVat.show(change.orElseThrow()))
                .value("net", withoutVat.show(net.orElseThrow().abs()))
                .value("base", withoutVat.show(base.orElseThrow()));
        percent.ifPresent(figure -> finding.value("share", shareOf(figure))
                .value(
                        "limit",
                        withoutVat.show(Money.of(
                                base.orElseThrow().getCurrencyUnit(), shareOfBase(figure), RoundingMode.HALF_UP))));
    }
}
