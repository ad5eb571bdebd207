package se.samverkan.rules.budget;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.Facts;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.quantity.Precision;
import se.samverkan.rules.Matter;

/** One sum held against one ceiling, in every reading that what is open allows. */
final class CeilingJudgement {

    private final Matter matter;
    private final Facts facts;
    private final Ceiling ceiling;
    private final Optional<CallOff> tried;
    private final Optional<VatBasis> sumBasis;
    private final Money earlier;
    private final Money sum;
    private final Limit limit;

    CeilingJudgement(Matter matter, Ceiling ceiling) {
        this.matter = matter;
        this.facts = matter.getFacts();
        this.ceiling = ceiling;
        this.tried = matter.getCallOff();
        this.sumBasis = tried.map(CallOff::getAmount)
                .map(VatAmount::getVatBasis)
                .orElseGet(() -> matter.getView().ledger().getVatBasis());
        Money zero = Money.zero(ceiling.getAmount().getMoney().getCurrencyUnit());
        this.earlier = matter.getView().ledger().getCommitted().orElse(zero);
        this.sum = earlier.plus(
                tried.map(callOff -> callOff.getAmount().getMoney()).orElse(zero));
        this.limit = new Limit(ceiling.getAmount().getMoney(), facts.ceilingVatBasis(), facts.vatRate());
    }

    Finding finding() {
        if (ceiling.getPrecision() == Precision.ABOUT) {
            return start(Outcome.NOT_ASSESSED, "round")
                    .missing(CommittedWithinCeiling.EXACT_CEILING)
                    .build();
        }
        List<Optional<Boolean>> leftOut = limit.readings(sum, sumBasis);
        List<Optional<Boolean>> counted = withPilot();
        List<Optional<Boolean>> all = readings(leftOut, counted);
        if (all.stream().allMatch(Optional.of(true)::equals)) {
            return met();
        }
        return all.stream().allMatch(Optional.of(false)::equals) ? notMet() : notAssessed(leftOut, counted);
    }

    /** The readings in which the pilot counts; not known where what it spent is unstated or on another basis. */
    private List<Optional<Boolean>> withPilot() {
        Optional<Money> spent = pilotSpent();
        if (spent.isPresent()) {
            return limit.readings(sum.plus(spent.get()), sumBasis);
        }
        return limit.readings(sum, sumBasis).stream()
                .map(fits -> fits.filter(known -> !known))
                .toList();
    }

    private Optional<Money> pilotSpent() {
        Money spent = Money.zero(sum.getCurrencyUnit());
        for (AgreementLink pilot : facts.pilots()) {
            Optional<VatAmount> known = pilot.getPilotSpent()
                    .filter(amount -> amount.getMoney().isSameCurrency(sum))
                    .filter(amount -> amount.getVatBasis().equals(sumBasis) && sumBasis.isPresent());
            if (known.isEmpty()) {
                return Optional.empty();
            }
            spent = spent.plus(known.get().getMoney());
        }
        return Optional.of(spent);
    }

    private List<Optional<Boolean>> readings(List<Optional<Boolean>> leftOut, List<Optional<Boolean>> counted) {
        if (facts.pilots().isEmpty()) {
            return leftOut;
        }
        Optional<Boolean> counts = facts.pilotCounted().getValue();
        if (counts.isPresent()) {
            return counts.get() ? counted : leftOut;
        }
        List<Optional<Boolean>> both = new ArrayList<>(leftOut);
        both.addAll(counted);
        return both;
    }

    private Finding met() {
        return start(Outcome.MET, tried.isPresent() ? "" : "file")
                .value("left", VatAmount.of(ceiling.getAmount().getMoney().minus(sum), sumBasis))
                .build();
    }

    private Finding notMet() {
        boolean comparable = limit.mostOn(sumBasis).isPresent();
        String variant = (comparable ? "" : "at-least") + (tried.isPresent() ? "" : comparable ? "file" : "-file");
        Finding.Builder finding = start(Outcome.NOT_MET, variant);
        Money most = limit.mostOn(sumBasis).orElse(limit.most()).minus(countedPilot());
        finding.value("excess", sum.minus(most));
        Money left = most.isGreaterThan(earlier) ? most.minus(earlier) : Money.zero(most.getCurrencyUnit());
        finding.value("left", left);
        if (tried.isPresent() && left.isPositive()) {
            finding.counterOffer(CounterOffer.builder()
                    .largestAmount(VatAmount.of(left, sumBasis))
                    .build());
        }
        return finding.build();
    }

    private Money countedPilot() {
        boolean counts =
                facts.pilotCounted().getValue().orElse(false) && !facts.pilots().isEmpty();
        return counts ? pilotSpent().orElse(Money.zero(sum.getCurrencyUnit())) : Money.zero(sum.getCurrencyUnit());
    }

    private Finding notAssessed(List<Optional<Boolean>> leftOut, List<Optional<Boolean>> counted) {
        List<InputCode> missing = new ArrayList<>();
        boolean pilotDecides = !facts.pilots().isEmpty() && facts.pilotCounted().isOpen() && !leftOut.equals(counted);
        if (pilotDecides) {
            missing.add(InputCode.CEILING_PILOT_COUNTED);
        } else if (!facts.pilots().isEmpty()
                && facts.pilotCounted().getValue().equals(Optional.of(true))
                && pilotSpent().isEmpty()) {
            missing.add(InputCode.PILOT_SPENT);
        }
        if (leftOut.stream().distinct().count() > 1 || leftOut.contains(Optional.<Boolean>empty())) {
            missing.addAll(openBasis());
        }
        String variant = missing.contains(InputCode.CEILING_PILOT_COUNTED) || missing.contains(InputCode.PILOT_SPENT)
                ? "pilot"
                : facts.vatRate().isOpen() ? "open-basis" : "open-basis-with-rate";
        Finding.Builder finding = start(Outcome.NOT_ASSESSED, variant);
        missing.forEach(finding::missing);
        if (variant.equals("open-basis-with-rate")) {
            addIncluding(finding, facts.vatRate());
        }
        return finding.build();
    }

    private List<InputCode> openBasis() {
        List<InputCode> open = new ArrayList<>();
        if (facts.ceilingVatBasis().isOpen()) {
            open.add(InputCode.CEILING_VAT_BASIS);
        }
        if (sumBasis.isEmpty()) {
            open.add(InputCode.CALL_OFF_VAT_BASIS);
        }
        return open.isEmpty() ? List.of(InputCode.VAT_RATE) : open;
    }

    private void addIncluding(Finding.Builder finding, Fact<VatRate> rate) {
        VatRate given = rate.getValue().orElseThrow();
        Money including = given.including(sum, RoundingMode.UP);
        finding.value("rate", given).value("sumIncluding", including);
        finding.value("difference", including.minus(limit.most()));
        rate.getAssumptions().forEach(finding::assuming);
    }

    private Finding.Builder start(Outcome outcome, String variant) {
        Finding.Builder finding = Finding.builder(CommittedWithinCeiling.CODE, outcome)
                .path(matter.path(tried.isPresent() ? "amount" : "ceiling"))
                .value("kind", Word.of(matter.getTerms().getKind()))
                .value("ceiling", ceiling.getAmount())
                .value("earlier", VatAmount.of(earlier, sumBasis))
                .value("sum", VatAmount.of(sum, sumBasis))
                .source(Source.clause("ceiling"));
        tried.ifPresent(callOff -> finding.value("amount", callOff.getAmount()));
        if (!variant.isEmpty()) {
            finding.variant(variant);
        }
        if (facts.procurementBasis().getValue().equals(Optional.of(ProcurementBasis.CHAPTER_7))) {
            finding.source(Source.caseLaw("C-216/17")).source(Source.caseLaw("C-23/20"));
            facts.procurementBasis().getAssumptions().forEach(finding::assuming);
        }
        facts.ceilingVatBasis().getAssumptions().forEach(finding::assuming);
        if (!facts.pilots().isEmpty()) {
            facts.pilotCounted().getAssumptions().forEach(finding::assuming);
        }
        return finding;
    }
}
