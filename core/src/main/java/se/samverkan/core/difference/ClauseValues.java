package se.samverkan.core.difference;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.agreement.CancellationTerms;
import se.samverkan.core.agreement.CancellationTier;
import se.samverkan.core.agreement.ExtensionOption;
import se.samverkan.core.agreement.Instalment;
import se.samverkan.core.agreement.Price;
import se.samverkan.core.agreement.PriceTier;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.budget.CarryOver;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.index.IndexClause;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.Term;

/** The values of an agreement's clauses: its term, its money, and what is called off. */
final class ClauseValues {

    private final Agreement terms;
    private final FieldValues to;

    private ClauseValues(Agreement terms, FieldValues to) {
        this.terms = terms;
        this.to = to;
    }

    static void gather(Agreement terms, FieldValues to) {
        ClauseValues values = new ClauseValues(terms, to);
        terms.getTerm().ifPresent(values::term);
        values.termClauses(terms.getTermClauses());
        terms.getCeiling().ifPresent(values::ceiling);
        values.prices();
        values.limits();
        terms.getIndexClause().ifPresent(values::index);
        to.putEach(
                ViewField.INSTALMENT,
                "agreement.instalments",
                terms.getInstalments(),
                Instalment::getId,
                Instalment::getPurpose,
                instalment -> instalment);
        values.callOffs(terms.getCallOffTerms());
        to.put(ViewField.PLACEMENT_TERMS, "agreement.placementTerms", terms.getPlacementTerms());
    }

    private void term(Term term) {
        to.put(ViewField.TERM_FIRST_DAY, "agreement.term.firstDay", term.getFirstDay());
        to.put(ViewField.TERM_LAST_DAY, "agreement.term.lastDay", term.getLastDay());
        to.put(ViewField.TERM_LENGTH, "agreement.term.length", term.getLength());
        to.put(ViewField.TERM_OPEN_ENDED, "agreement.term.openEnded", term.isOpenEnded());
    }

    private void termClauses(TermClauses clauses) {
        List<Integer> numbers = new ArrayList<>();
        for (ExtensionOption option : clauses.getExtensionOptions()) {
            numbers.add(numbers.size() + 1);
            to.put(
                    ViewField.EXTENSION_OPTION,
                    "agreement.termClauses.extensionOptions[" + numbers.size() + "]",
                    numbers.size(),
                    Optional.of(option));
        }
        String path = "agreement.termClauses.";
        to.put(ViewField.RENEWAL, path + "renewal", clauses.getRenewal());
        to.put(ViewField.LATEST_LAST_DAY, path + "latestLastDay", clauses.getLatestLastDay());
        to.put(ViewField.NOTICE_PERIOD, path + "noticePeriod", clauses.getNoticePeriod());
        to.put(ViewField.CALL_OFFS_AFTER_END, path + "callOffsAfterEnd", clauses.getCallOffsAfterEnd());
    }

    private void ceiling(Ceiling ceiling) {
        to.put(
                ViewField.CEILING,
                "agreement.ceiling.amount",
                ceiling.getAmount().getMoney());
        to.put(
                ViewField.CEILING_VAT_BASIS,
                "agreement.ceiling.vatBasis",
                ceiling.getAmount().getVatBasis());
        to.put(ViewField.CEILING_PRECISION, "agreement.ceiling.precision", ceiling.getPrecision());
        to.put(ViewField.CEILING_PILOT_COUNTED, "agreement.ceiling.pilotCounted", ceiling.isPilotCounted());
        to.put(
                ViewField.CEILING_COVERING_EXTENSIONS,
                "agreement.ceiling.coveringExtensions",
                ceiling.isCoveringExtensions());
        to.put(ViewField.CEILING_LEAST_AMOUNT, "agreement.ceiling.leastAmount", ceiling.getLeastAmount());
        Optional<CarryOver> carryOver = ceiling.getCarryOver();
        to.put(ViewField.CEILING_CARRY_OVER, "agreement.ceiling.carryOver.kind", carryOver.map(CarryOver::getKind));
        to.put(
                ViewField.CEILING_CARRY_OVER_SHARE,
                "agreement.ceiling.carryOver.share",
                carryOver.flatMap(CarryOver::getShare));
        ceiling.getTranches()
                .forEach((year, amount) -> to.put(
                        ViewField.TRANCHE, "agreement.ceiling.tranches[" + year + "]", year, Optional.of(amount)));
    }

    private void prices() {
        for (Price price : terms.getPrices()) {
            String path = "agreement.prices[" + price.getId() + "]";
            to.put(ViewField.PRICE, path + ".amount", price.getId(), Optional.of(price.getAmount()));
            for (PriceTier tier : price.getTiers()) {
                to.put(
                        ViewField.PRICE_TIER,
                        path + ".tiers[" + tier.getSeats() + "]",
                        price.getId() + " (" + tier.getSeats() + ")",
                        Optional.of(tier.getAmount()));
            }
            to.put(ViewField.PRICE_UNIT, path + ".unit", price.getId(), Optional.of(price.getUnit()));
            to.put(ViewField.PRICE_DESCRIPTION, path + ".description", price.getId(), price.getDescription());
        }
    }

    private void limits() {
        for (Limit limit : terms.getLimits()) {
            String path = "agreement.limits[" + limit.getId() + "]";
            Text name = limit.getName();
            to.put(ViewField.LIMIT, path + ".amount", name, limit.getAmount());
            to.put(ViewField.LIMIT_COURSES, path + ".courses", name, number(limit.getCourses()));
            to.put(ViewField.LIMIT_SEATS, path + ".seats", name, number(limit.getSeats()));
            to.put(ViewField.LIMIT_CREDITS, path + ".credits", name, limit.getCredits());
            to.put(ViewField.LIMIT_EFFECT, path + ".effect", name, Optional.of(limit.getEffect()));
            to.put(ViewField.LIMIT_TOLERANCE, path + ".tolerance", name, Optional.of(limit.getTolerance()));
            to.put(ViewField.LIMIT_WARNING, path + ".warningLevel", name, limit.getWarningLevel());
            to.put(ViewField.LIMIT_RELEASED, path + ".releasedCounted", name, limit.isReleasedCounted());
            to.put(ViewField.LIMIT_PILOT_COUNTED, path + ".pilotCounted", name, limit.isPilotCounted());
            to.put(
                    ViewField.LIMIT_COVERING_EXTENSIONS,
                    path + ".coveringExtensions",
                    name,
                    limit.isCoveringExtensions());
        }
    }

    private static Optional<Integer> number(OptionalInt stated) {
        return stated.stream().boxed().findFirst();
    }

    private void index(IndexClause clause) {
        String path = "agreement.indexClause.";
        to.put(ViewField.INDEX_SERIES, path + "series", clause.getSeries());
        to.put(ViewField.INDEX_DEFINITIVE, path + "definitive", clause.isDefinitive());
        to.put(ViewField.INDEX_BASE_MONTH, path + "baseMonth", clause.getBaseMonth());
        to.put(ViewField.INDEX_BASE_INDEX, path + "baseIndex", clause.getBaseIndex());
        to.put(
                ViewField.INDEX_LAG_MONTHS,
                path + "lagMonths",
                clause.getLagMonths().stream().boxed().findFirst());
        to.put(ViewField.INDEX_ROUNDING_STEP, path + "roundingStep", clause.getRoundingStep());
        to.put(ViewField.INDEX_ROUNDING_MODE, path + "roundingMode", clause.getRoundingMode());
        to.put(ViewField.INDEX_FALLBACK_SERIES, path + "fallbackSeries", clause.getFallbackSeries());
    }

    private void callOffs(CallOffTerms clauses) {
        String path = "agreement.callOffTerms.";
        to.put(ViewField.HELD_WITHIN_TERM, path + "heldWithinTerm", clauses.isHeldWithinTerm());
        to.put(ViewField.FIXED_DATES_REQUIRED, path + "fixedDatesRequired", clauses.isFixedDatesRequired());
        to.put(ViewField.NEED_REQUIRED, path + "needRequired", clauses.isNeedRequired());
        to.put(ViewField.ORIGINS, path + "origins", inOrder(clauses.getOrigins()));
        to.put(ViewField.DELIVERIES, path + "deliveries", inOrder(clauses.getDeliveries()));
        to.put(ViewField.GROUP_BASED, path + "groupBased", clauses.isGroupBased());
        to.put(ViewField.YEAR_SPLIT, path + "yearSplit", clauses.getYearSplit());
        clauses.getCreditsOnCompletion()
                .forEach((area, gives) -> to.put(
                        ViewField.CREDITS_ON_COMPLETION,
                        path + "creditsOnCompletion[" + area + "]",
                        area,
                        Optional.of(gives)));
        to.put(ViewField.SUBSCRIPTION, path + "subscription", clauses.getSubscription());
        clauses.getCancellation().ifPresent(cancellation -> cancellation(path, cancellation));
    }

    private void cancellation(String path, CancellationTerms cancellation) {
        for (CancellationTier tier : cancellation.getTiers()) {
            to.put(
                    ViewField.CANCELLATION_TIER,
                    path + "cancellation.tiers[" + tier.getDaysBefore() + "]",
                    Period.ofDays(tier.getDaysBefore()),
                    Optional.of(tier.getShare()));
        }
    }

    private static <T extends Comparable<T>> Optional<List<T>> inOrder(Set<T> set) {
        return Optional.of(set.stream().sorted().toList()).filter(list -> !list.isEmpty());
    }
}
