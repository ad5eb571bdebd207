package se.samverkan.rules.deadline;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.budget.EntryKind;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.DeadlineKind;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.PartnerKind;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.rules.AbstractDeadlineRule;
import se.samverkan.rules.Dating;
import se.samverkan.rules.Matter;
import se.samverkan.rules.internal.Names;

/**
 * The last day until which the accounting material of each fiscal year must be kept: "minst ... fram till och med det
 * sjunde året efter utgången av räkenskapsåret" (LKBR 3:13). A fiscal year is a calendar year (LKBR 1:5), so the material of
 * 2024 is kept through 31 December 2031.
 *
 * <p>It arises for the parties that are municipalities, regions or municipal federations (LKBR 1:3), and for the fiscal years
 * in which an invoice, a credit note, a payment or an accrual is booked in the file, or one of them is taken back; what moves the
 * budget alone isn't booked (LKBR 2:2). An agreement of special significance is accounting material too (LKBR 2:4), but of which
 * fiscal year the text doesn't say, so that no day is told of it here; how long other documents are kept is for the archive's own
 * rules. The figure is that of the fiscal year's last day.
 */
@PublicApi(CALL)
public final class AccountingRetention extends AbstractDeadlineRule {

    /** The rule's code, {@code deadline.retention}. */
    public static final FindingCode CODE = FindingCode.of("deadline.retention");

    private static final Source PARAGRAPH = Source.statute("LKBR 3:13");
    private static final Set<PartnerKind> BOUND =
            Set.of(PartnerKind.MUNICIPALITY, PartnerKind.REGION, PartnerKind.MUNICIPAL_FEDERATION);
    private static final Set<EntryKind> BOOKED =
            Set.of(EntryKind.INVOICE, EntryKind.CREDIT_NOTE, EntryKind.PAYMENT, EntryKind.ACCRUAL);

    /** Makes the rule. */
    public AccountingRetention() {
        super(CODE, List.of(PARAGRAPH), List.of(StatutoryFigure.ACCOUNTING_RETENTION_YEARS));
    }

    @Override
    public Dating date(Matter matter) {
        List<Partner> keepers = matter.getTerms().getParties().stream()
                .map(Party::getPartner)
                .filter(partner -> BOUND.contains(partner.getKind()))
                .toList();
        Dating all = Dating.none();
        if (keepers.isEmpty()) {
            return all;
        }
        for (Year year : yearsBooked(matter.getView().entries())) {
            all = all.and(date(matter, year, keepers));
        }
        return all;
    }

    /** The years of what is booked, and of what takes it back. */
    private static List<Year> yearsBooked(List<Entry> entries) {
        Set<EntryId> booked = entries.stream()
                .filter(entry -> BOOKED.contains(entry.getKind()))
                .map(Entry::getId)
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> booked.contains(entry.getReversed().orElse(entry.getId())))
                .map(entry -> Year.from(entry.getDay()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Dating date(Matter matter, Year year, List<Partner> keepers) {
        LocalDate lastDay = year.atMonth(12).atEndOfMonth();
        String path = "years[" + year + "]";
        Optional<StatutoryFigure> kept = matter.getFigures().find(StatutoryFigure.ACCOUNTING_RETENTION_YEARS, lastDay);
        if (kept.isEmpty()) {
            return Dating.undated(Finding.builder(CODE, Outcome.NOT_ASSESSED)
                    .path(path)
                    .value("year", year)
                    .missing(StatutoryFigure.ACCOUNTING_RETENTION_YEARS)
                    .source(PARAGRAPH)
                    .build());
        }
        int number = kept.get().getValue().intValueExact();
        LocalDate keptThrough = lastDay.plusYears(number);
        if (!Calendar.has(keptThrough)) {
            return Dating.none();
        }
        return Dating.of(
                Deadline.builder(CODE, DeadlineKind.RETENTION, matter.getTerms().getId(), keptThrough)
                        .path(path)
                        .value("year", year)
                        .value("years", number)
                        .value("keepers", Names.of(matter.getView(), keepers))
                        .source(kept.get().getSource())
                        .build());
    }
}
