package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.budget.Ledger;
import se.samverkan.core.budget.PilotUse;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.lifecycle.TermTimeline;
import se.samverkan.core.money.DatedVatRate;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.statute.StatutoryFigures;
import se.samverkan.core.time.Term;

/**
 * What an agreement's terms state and leave open, with the assumptions that fill what is open. An assumption never takes
 * the place of what is stated.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Facts {

    private final Agreement terms;
    private final LocalDate day;
    private final List<Assumption> assumptions;
    private final Supplier<TermTimeline> timeline;

    Facts(Agreement terms, LocalDate day, List<Assumption> assumptions, Supplier<TermTimeline> timeline) {
        this.terms = terms;
        this.day = day;
        this.assumptions = assumptions;
        this.timeline = timeline;
    }

    /**
     * The term as it stands, with its days as far as they are stated or assumed, and with the options used, the renewals
     * and the early end by the day.
     *
     * @return the term; open where the agreement states none
     */
    public Fact<Term> term() {
        Optional<Term> term = timeline.get().getTerm();
        if (term.isEmpty()) {
            return Fact.open(InputCode.TERM);
        }
        Optional<Assumption> firstDay = assumed(InputCode.TERM_FIRST_DAY);
        boolean stated = terms.getTerm().flatMap(Term::getFirstDay).isPresent();
        return stated || firstDay.isEmpty()
                ? Fact.stated(InputCode.TERM, term.get())
                : Fact.assumed(term.get(), firstDay.get());
    }

    @Nullable
    LocalDate assumedFirstDay() {
        return assumedFirstDay(assumptions);
    }

    static @Nullable LocalDate assumedFirstDay(List<Assumption> assumptions) {
        return assumptions.stream()
                .filter(assumption -> assumption.getInput().equals(InputCode.TERM_FIRST_DAY))
                .map(assumption -> (LocalDate) assumption.getValue())
                .findFirst()
                .orElse(null);
    }

    /**
     * The days of the term that are open.
     *
     * @return the term itself, its first day, or what leaves its last day open as missing inputs (the term itself where it is
     *     stated to end on one of several days); empty where both days are known, or the first is and the term has no end
     */
    public List<InputCode> openDays() {
        Optional<Term> term = term().getValue();
        if (term.isEmpty()) {
            return List.of(InputCode.TERM);
        }
        if (term.get().getFirstDay().isEmpty()) {
            return List.of(InputCode.TERM_FIRST_DAY);
        }
        if (term.get().isOpenEnded() || term.get().getLastDay().isPresent()) {
            return List.of();
        }
        List<InputCode> missing = List.copyOf(timeline.get().getMissing());
        return missing.isEmpty() ? List.of(InputCode.TERM) : missing;
    }

    /**
     * Whether the ceiling includes VAT.
     *
     * @return the basis, stated or assumed; open where neither, and where there is no ceiling
     */
    public Fact<VatBasis> ceilingVatBasis() {
        if (terms.getCeiling().isEmpty()) {
            return Fact.open(InputCode.CEILING_VAT_BASIS);
        }
        Optional<VatBasis> stated = terms.getCeiling().map(Ceiling::getAmount).flatMap(VatAmount::getVatBasis);
        return fact(InputCode.CEILING_VAT_BASIS, stated, VatBasis.class);
    }

    /**
     * Whether the spending of a pilot counts toward the ceiling.
     *
     * @return the answer, stated or assumed; open where neither
     */
    public Fact<Boolean> pilotCounted() {
        Optional<Boolean> stated = terms.getCeiling().flatMap(Ceiling::isPilotCounted);
        return fact(InputCode.CEILING_PILOT_COUNTED, stated, Boolean.class);
    }

    /**
     * Whether the ceiling covers the term with every option to extend it used.
     *
     * @return the answer, stated or assumed; open where neither
     */
    public Fact<Boolean> coveringExtensions() {
        Optional<Boolean> stated = terms.getCeiling().flatMap(Ceiling::isCoveringExtensions);
        return fact(InputCode.CEILING_COVERS_EXTENSIONS, stated, Boolean.class);
    }

    /**
     * The value of the purchase without VAT, its options and extensions counted as used (LOU 5:3): of an agreement with a
     * ceiling, the most that may be called off over the whole term (LOU 5:14); of a service without a stated total price, what is
     * paid over the term, at most that of 48 months (LOU 5:13).
     *
     * @param figures the table that tells how many months count
     * @return the value, or what is missing
     */
    public ProcurementValue procurementValue(StatutoryFigures figures) {
        return ProcurementValue.of(this, terms, figures);
    }

    /**
     * The procurement basis.
     *
     * @return the basis, stated or assumed; open where neither
     */
    public Fact<ProcurementBasis> procurementBasis() {
        return fact(InputCode.PROCUREMENT_BASIS, terms.getProcurementBasis(), ProcurementBasis.class);
    }

    /**
     * The day on which the procurement began.
     *
     * @return the day, stated or assumed; open where neither
     */
    public Fact<LocalDate> procurementBegunOn() {
        return fact(InputCode.PROCUREMENT_BEGUN_ON, terms.getProcurement().getBegunOn(), LocalDate.class);
    }

    /**
     * Whether what is bought is mainly a service of LOU annex 2, as far as it is told beside the CPV codes.
     *
     * @return the answer, stated or assumed; open where neither
     */
    public Fact<Boolean> annex2Service() {
        return fact(InputCode.PROCUREMENT_IN_ANNEX_2, terms.getProcurement().isAnnex2Service(), Boolean.class);
    }

    /**
     * The day on which the agreement was concluded, as far as it is told apart from the days of signatures.
     *
     * @return the day, stated or assumed; open where neither
     */
    public Fact<LocalDate> concludedOn() {
        return fact(InputCode.AGREEMENT_CONCLUDED_ON, terms.getProcurement().getConcludedOn(), LocalDate.class);
    }

    /**
     * The rate of VAT on the day asked about, which no agreement here states.
     *
     * @return the rate that the host has assumed; open where it has assumed none that holds on the day
     */
    public Fact<VatRate> vatRate() {
        return vatRate(day);
    }

    /**
     * The rate of VAT on another day than the one asked about, as on that of an amount.
     *
     * @param onDay the day
     * @return the rate that the host has assumed; open where it has assumed none that holds on the day
     */
    public Fact<VatRate> vatRate(LocalDate onDay) {
        Fact<DatedVatRate> dated = datedVatRate();
        return dated.getValue()
                .filter(rate -> rate.holdsOn(onDay))
                .map(rate -> Fact.assumed(rate.getRate(), dated.getAssumptions().get(0)))
                .orElseGet(() -> Fact.open(InputCode.VAT_RATE));
    }

    /**
     * The rate of VAT with the days that it holds on.
     *
     * @return the rate that the host has assumed, on every day where it has named none; open where it has assumed none
     */
    public Fact<DatedVatRate> datedVatRate() {
        return assumed(InputCode.VAT_RATE)
                .map(by -> Fact.assumed(
                        by.getValue() instanceof DatedVatRate dated
                                ? dated
                                : DatedVatRate.always((VatRate) by.getValue()),
                        by))
                .orElseGet(() -> Fact.open(InputCode.VAT_RATE));
    }

    /**
     * The links to pilots of the agreement.
     *
     * @return the links in the order given; empty where there was no pilot
     */
    public List<AgreementLink> pilots() {
        return terms.getLinks().stream()
                .filter(link -> link.getType() == AgreementLink.Type.PILOTED_BY)
                .toList();
    }

    private <T> Fact<T> fact(InputCode input, Optional<T> stated, Class<T> type) {
        return stated.map(value -> Fact.stated(input, value))
                .or(() -> assumed(input).map(by -> Fact.assumed(type.cast(by.getValue()), by)))
                .orElseGet(() -> Fact.open(input));
    }

    private Optional<Assumption> assumed(InputCode input) {
        for (Assumption assumption : assumptions) {
            if (assumption.getInput().equals(input)) {
                return Optional.of(assumption);
            }
        }
        return Optional.empty();
    }

    /** The balances of a ledger beside the ceiling, if any is stated. */
    Balances balances(Ledger ledger) {
        List<PilotUse> pilots =
                pilots().stream().map(AgreementLink::getPilotUse).toList();
        return terms.getCeiling()
                .map(ceiling -> ledger.balances(ceiling, ceilingVatBasis(), pilotCounted(), pilots))
                .orElseGet(ledger::balances);
    }
}
