package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CpvCode;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.FileView;
import se.samverkan.core.file.ProcurementValue;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;
import se.samverkan.rules.internal.Annex2;
import se.samverkan.rules.internal.ValueInputs;
import se.samverkan.rules.internal.ValueSources;

/**
 * Whether a direct award for its low value (LOU 19 a:2) stays below the limit together with what else of the same kind the same
 * authority has bought, all its departments together (LOU 5:4: "det samlade värdet för alla sådana enheter"), so that a purchase
 * isn't divided (LOU 5:6-7 a). The kind is the class of the CPV code, or education of annex 2. Counted are the direct awards that
 * began in the twelve months before, up to the day on which this one began (LOU 5:11).
 *
 * <p>A person must judge where the sum comes near the limit (by {@link se.samverkan.rules.Policy#getNearDirectAwardLimit()}), and
 * where it is reached only with purchases that may be left out: those of another department, which may be valued apart if it is
 * independently responsible for its purchases; those made otherwise than by direct award for low value; those in the calendar year
 * before or the twelve months after, which the authority may count by instead; and training of staff under another division.
 *
 * <p>The limit is that of the day on which the procurement began: the general one, or for services of annex 2 their threshold.
 * Which of them it is the CPV codes tell where they do so surely: goods, works and services far from every code that the annex lists
 * have the general limit, and services that it lists the threshold. Otherwise it is what the parties have stated ({@link
 * se.samverkan.core.agreement.Procurement#isAnnex2Service()}) or the host assumes ({@link
 * se.samverkan.core.finding.Assumption#annex2Service}), and where nobody has told it may be either. Of purchases with several
 * clients the whole value counts for each.
 *
 * <p>It is asked of the file as a whole, for each client, where direct award for low value is the stated basis. What else has been
 * bought is looked for in the portfolio that the host gives.
 */
@PublicApi(CALL)
public final class DirectAwardTogether extends AbstractRule {

    /** The rule's code, {@code procurement.aggregation}. */
    public static final FindingCode CODE = FindingCode.of("procurement.aggregation");

    /** The input that is missing where it isn't stated what is bought. */
    public static final InputCode CPV_CODES = InputCode.of("agreement.cpv-codes");

    /** The input that is missing where the host gives no portfolio. */
    public static final InputCode OTHER_PURCHASES = InputCode.of("authority.other-purchases");

    private static final InputCode CLIENT = InputCode.of("agreement.client");
    private static final CurrencyUnit SEK = CurrencyUnit.of("SEK");

    /** Makes the rule. */
    public DirectAwardTogether() {
        super(
                CODE,
                Nature.BASIS_BOUND,
                Scope.FILE,
                ValueSources.and(
                        Source.statute("LOU 19 a:2"),
                        Source.statute("LOU 5:4"),
                        Source.statute("LOU 5:6-7 a"),
                        Source.statute("LOU 5:11"),
                        Source.statute("LOU 5:1")),
                ValueInputs.and(
                        InputCode.PROCUREMENT_IN_ANNEX_2,
                        CPV_CODES,
                        InputCode.PROCUREMENT_BEGUN_ON,
                        OTHER_PURCHASES,
                        StatutoryFigure.ANNEX_2_THRESHOLD,
                        StatutoryFigure.DIRECT_AWARD_LIMIT,
                        InputCode.PROCUREMENT_BASIS,
                        CLIENT));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        Fact<ProcurementBasis> basis = matter.getFacts().procurementBasis();
        if (matter.getActivity().isPresent() || !basis.getValue().equals(Optional.of(ProcurementBasis.DIRECT_AWARD))) {
            return List.of();
        }
        List<Partner> clients = Parties.in(Role.CLIENT, matter.getTerms());
        List<InputCode> missing = missing(matter, clients);
        if (!missing.isEmpty()) {
            Finding.Builder finding = start(Outcome.NOT_ASSESSED, matter).variant("missing");
            missing.forEach(finding::missing);
            return List.of(finding.build());
        }
        List<FileView> files =
                matter.getPortfolio().orElseThrow().views(matter.getView().getAsOf());
        return clients.stream().map(client -> judge(matter, files, client)).toList();
    }

    private static List<InputCode> missing(Matter matter, List<Partner> clients) {
        List<InputCode> missing = new ArrayList<>();
        if (clients.isEmpty()) {
            missing.add(CLIENT);
        }
        Set<CpvCode> codes = Set.copyOf(matter.getTerms().getCpvCodes());
        if (codes.isEmpty()) {
            missing.add(CPV_CODES);
        }
        ProcurementValue value = valueOf(matter);
        missing.addAll(value.getMissing());
        if (value.getAmount()
                .filter(amount -> !amount.getCurrencyUnit().equals(SEK))
                .isPresent()) {
            missing.add(InputCode.PROCUREMENT_VALUE);
        }
        Optional<LocalDate> begun = matter.getFacts().procurementBegunOn().getValue();
        if (begun.isEmpty()) {
            missing.add(InputCode.PROCUREMENT_BEGUN_ON);
        } else if (!codes.isEmpty()) {
            limitCodes(annex(matter)).stream()
                    .filter(code -> matter.getFigures().find(code, begun.get()).isEmpty())
                    .forEach(missing::add);
        }
        if (matter.getPortfolio().isEmpty()) {
            missing.add(OTHER_PURCHASES);
        }
        return missing;
    }

    private static ProcurementValue valueOf(Matter matter) {
        return matter.getFacts().procurementValue(matter.getFigures());
    }

    private static Fact<Boolean> annex(Matter matter) {
        return Annex2.of(matter.getTerms().getCpvCodes(), matter.getFacts());
    }

    /** The limits that may apply, the lowest first. */
    private static List<InputCode> limitCodes(Fact<Boolean> annex) {
        return annex.getValue()
                .map(inAnnex ->
                        List.of(inAnnex ? StatutoryFigure.ANNEX_2_THRESHOLD : StatutoryFigure.DIRECT_AWARD_LIMIT))
                .orElse(List.of(StatutoryFigure.DIRECT_AWARD_LIMIT, StatutoryFigure.ANNEX_2_THRESHOLD));
    }

    private static Finding judge(Matter matter, List<FileView> files, Partner client) {
        LocalDate begun = matter.getFacts().procurementBegunOn().getValue().orElseThrow();
        Money own = valueOf(matter).getAmount().orElseThrow();
        SamePurchases same = SamePurchases.of(files, matter, client.getId(), begun);
        Fact<Boolean> annex = annex(matter);
        List<StatutoryFigure> limits = limitCodes(annex).stream()
                .map(code -> matter.getFigures().find(code, begun).orElseThrow())
                .toList();
        StatutoryFigure low = limits.get(0);
        StatutoryFigure high = limits.get(limits.size() - 1);
        Money sum = own.plus(same.counted());
        Money most = sum.plus(same.perhaps());
        boolean isOver = !isBelow(sum, high);
        boolean isOpen = !isOver && !same.openIds().isEmpty();
        boolean isBetween = !isOver && !isOpen && low != high && !isBelow(most, low);
        boolean isUnclear =
                isBetween && matter.getTerms().getCpvCodes().stream().anyMatch(Annex2::isUnclear);
        Finding.Builder finding;
        if (isOver) {
            finding = start(Outcome.NOT_MET, matter);
        } else if (isOpen) {
            finding = start(Outcome.NOT_ASSESSED, matter)
                    .value("open", same.openIds())
                    .value("openWhich", Word.of("direct-awards-open." + oneOrMany(same.openIds())));
            same.missing().forEach(finding::missing);
        } else if (isUnclear) {
            finding = start(Outcome.NEEDS_JUDGEMENT, matter).variant("classification");
        } else if (isBetween) {
            finding = start(Outcome.NOT_ASSESSED, matter)
                    .variant("classification")
                    .missing(InputCode.PROCUREMENT_IN_ANNEX_2);
        } else if (!isBelow(most, low)) {
            finding = start(Outcome.NEEDS_JUDGEMENT, matter).variant("apart");
        } else if (isNear(most, low, matter)) {
            finding = start(Outcome.NEEDS_JUDGEMENT, matter).variant("near");
        } else {
            finding = start(Outcome.MET, matter);
        }
        if (isBetween) {
            finding.value("higherLimit", money(high)).source(high.getSource());
        }
        StatutoryFigure limit = isOver ? high : low;
        List<Source> ofOwn = valueOf(matter).getSources();
        same.sources().stream().filter(source -> !ofOwn.contains(source)).forEach(finding::source);
        same.assumptions().forEach(finding::assuming);
        annex.getAssumptions().forEach(finding::assuming);
        return finding.value("authority", Parties.name(matter.getView(), client))
                .value("own", own)
                .value("number", same.countedIds().size())
                .value("agreements", same.countedIds())
                .value("others", same.counted())
                .value("perhapsNumber", same.perhapsIds().size())
                .value("perhapsAgreements", same.perhapsIds())
                .value("perhaps", same.perhaps())
                .value("sum", sum)
                .value("most", most)
                .value("from", same.firstDay())
                .value("begun", begun)
                .value("limit", money(limit))
                .value("begunOthers", Word.of("direct-awards." + noneOrMore(same.countedIds())))
                .value("counted", Word.of("direct-awards-counted." + aloneOrTogether(same)))
                .value("total", Word.of("direct-awards-total." + totalOf(same)))
                .value("further", Word.of("direct-awards-further." + noneOrMore(same.perhapsIds())))
                .source(limit.getSource())
                .build();
    }

    /** How the sum is made up: of this award alone or with others, and of purchases that may have to be counted. */
    private static String totalOf(SamePurchases same) {
        String others = aloneOrTogether(same);
        return same.perhapsIds().isEmpty() ? others : others + "-and-" + oneOrMany(same.perhapsIds());
    }

    private static String aloneOrTogether(SamePurchases same) {
        return same.countedIds().isEmpty() ? "alone" : "together";
    }

    private static String noneOrMore(List<AgreementId> ids) {
        return ids.isEmpty() ? "none" : oneOrMany(ids);
    }

    private static String oneOrMany(List<AgreementId> ids) {
        return ids.size() == 1 ? "one" : "many";
    }

    private static boolean isBelow(Money sum, StatutoryFigure limit) {
        return sum.getAmount().compareTo(limit.getValue()) < 0;
    }

    private static boolean isNear(Money sum, StatutoryFigure limit, Matter matter) {
        BigDecimal rest = BigDecimal.valueOf(100)
                .subtract(matter.getPolicy().getNearDirectAwardLimit().toBigDecimal());
        return sum.getAmount().movePointRight(2).compareTo(limit.getValue().multiply(rest)) >= 0;
    }

    private static Money money(StatutoryFigure figure) {
        return Money.of(SEK, figure.getValue());
    }

    private static Finding.Builder start(Outcome outcome, Matter matter) {
        Finding.Builder finding = Finding.builder(CODE, outcome)
                .path("agreement.procurement")
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(Source.statute("LOU 19 a:2"))
                .source(Source.statute("LOU 5:4"))
                .source(Source.statute("LOU 5:6-7 a"))
                .source(Source.statute("LOU 5:11"));
        ProcurementValue value = valueOf(matter);
        value.getSources().forEach(finding::source);
        matter.getFacts().procurementBasis().getAssumptions().forEach(finding::assuming);
        matter.getFacts().procurementBegunOn().getAssumptions().forEach(finding::assuming);
        value.getAssumptions().forEach(finding::assuming);
        return finding;
    }
}
