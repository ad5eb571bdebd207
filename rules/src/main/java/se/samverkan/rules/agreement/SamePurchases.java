package se.samverkan.rules.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.CoveredDepartment;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.FileView;
import se.samverkan.core.file.ProcurementValue;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;
import se.samverkan.core.lifecycle.LifecycleState;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.statute.StatutoryFigures;
import se.samverkan.rules.Matter;

/**
 * What else of the same kind an authority has bought, of the files beside one. What surely counts, what a person must say whether it
 * counts, and what can't be counted because something is missing are kept apart.
 */
final class SamePurchases {

    private static final CurrencyUnit SEK = CurrencyUnit.of("SEK");
    private static final Set<ProcurementBasis> NO_PROCUREMENT =
            Set.of(ProcurementBasis.IN_HOUSE, ProcurementBasis.COOPERATION, ProcurementBasis.OUTSIDE_LOU);
    private static final Set<AgreementKind> WITHOUT_OWN_VALUE =
            Set.of(AgreementKind.LETTER_OF_INTENT, AgreementKind.SUBORDINATE_AGREEMENT);
    private static final Set<LifecycleState> NOT_BOUGHT = Set.of(LifecycleState.DRAFT, LifecycleState.NEGOTIATED);

    private final Agreement own;
    private final StatutoryFigures figures;
    private final PartnerId authority;
    private final LocalDate begun;
    private Money counted = Money.zero(SEK);
    private Money perhaps = Money.zero(SEK);
    private final List<AgreementId> countedIds = new ArrayList<>();
    private final List<AgreementId> perhapsIds = new ArrayList<>();
    private final List<AgreementId> openIds = new ArrayList<>();
    private final List<InputCode> missing = new ArrayList<>();
    private final List<Assumption> assumptions = new ArrayList<>();
    private final Set<Source> sources = new LinkedHashSet<>();

    private SamePurchases(Matter matter, PartnerId authority, LocalDate begun) {
        this.own = matter.getTerms();
        this.figures = matter.getFigures();
        this.authority = authority;
        this.begun = begun;
    }

    static SamePurchases of(List<FileView> files, Matter matter, PartnerId authority, LocalDate begun) {
        SamePurchases same = new SamePurchases(matter, authority, begun);
        files.stream()
                .filter(view -> !view.getFile().getId().equals(same.own.getId()))
                .filter(same::isPurchase)
                .forEach(same::add);
        return same;
    }

    private boolean isPurchase(FileView view) {
        Agreement terms = view.terms();
        return !WITHOUT_OWN_VALUE.contains(terms.getKind())
                && view.facts()
                        .procurementBasis()
                        .getValue()
                        .filter(NO_PROCUREMENT::contains)
                        .isEmpty()
                && Parties.in(Role.CLIENT, terms).stream().map(Partner::getId).anyMatch(authority::equals)
                && !NOT_BOUGHT.containsAll(view.lifecycle().getPossibleStates());
    }

    private void add(FileView view) {
        Agreement terms = view.terms();
        CpvKinds.Likeness kind = CpvKinds.compare(own.getCpvCodes(), terms.getCpvCodes());
        Optional<LocalDate> day = view.facts().procurementBegunOn().getValue();
        Period period = day.map(this::periodOf).orElse(surelyEarlier(view) ? Period.OUTSIDE : Period.UNKNOWN);
        if (kind == CpvKinds.Likeness.OTHER || period == Period.OUTSIDE) {
            return;
        }
        List<InputCode> lacking = new ArrayList<>();
        if (kind == CpvKinds.Likeness.UNKNOWN) {
            lacking.add(DirectAwardTogether.CPV_CODES);
        }
        if (period == Period.UNKNOWN) {
            lacking.add(InputCode.PROCUREMENT_BEGUN_ON);
        }
        Optional<ProcurementBasis> basis = view.facts().procurementBasis().getValue();
        if (basis.isEmpty()) {
            lacking.add(InputCode.PROCUREMENT_BASIS);
        }
        ProcurementValue value = view.facts().procurementValue(figures);
        Optional<Money> amount =
                value.getAmount().filter(money -> money.getCurrencyUnit().equals(SEK));
        sources.addAll(value.getSources());
        lacking.addAll(value.getMissing());
        if (amount.isEmpty() && value.getMissing().isEmpty()) {
            lacking.add(InputCode.PROCUREMENT_VALUE);
        }
        if (!lacking.isEmpty()) {
            openIds.add(terms.getId());
            missing.addAll(lacking);
            return;
        }
        assumptions.addAll(view.facts().procurementBasis().getAssumptions());
        assumptions.addAll(view.facts().procurementBegunOn().getAssumptions());
        assumptions.addAll(value.getAssumptions());
        boolean surely = kind == CpvKinds.Likeness.SAME
                && period == Period.COUNTS
                && basis.get() == ProcurementBasis.DIRECT_AWARD
                && !isOfAnotherDepartment(terms);
        if (surely) {
            counted = counted.plus(amount.get());
            countedIds.add(terms.getId());
        } else {
            perhaps = perhaps.plus(amount.get());
            perhapsIds.add(terms.getId());
        }
    }

    /** How a day stands to the period that counts: the twelve months before, or by the authority's choice the year before. */
    private enum Period {
        COUNTS,
        BY_CHOICE,
        OUTSIDE,
        UNKNOWN
    }

    private Period periodOf(LocalDate day) {
        if (!day.isBefore(firstDay()) && !day.isAfter(begun)) {
            return Period.COUNTS;
        }
        boolean byChoice = !day.isBefore(begun.minusYears(1).withDayOfYear(1)) && day.isBefore(begun.plusMonths(12));
        return byChoice ? Period.BY_CHOICE : Period.OUTSIDE;
    }

    /** The first day of the twelve months before the procurement began. */
    LocalDate firstDay() {
        return begun.minusMonths(12);
    }

    private boolean surelyEarlier(FileView view) {
        return view.terms()
                .getProcurement()
                .getConcludedOn()
                .filter(day -> periodOf(day) == Period.OUTSIDE && day.isBefore(begun))
                .isPresent();
    }

    private boolean isOfAnotherDepartment(Agreement other) {
        Set<Department> these = departments(own);
        Set<Department> those = departments(other);
        return !these.isEmpty() && !those.isEmpty() && Collections.disjoint(these, those);
    }

    private Set<Department> departments(Agreement terms) {
        return terms.getDepartments().stream()
                .filter(covered -> covered.getPartner().equals(authority))
                .map(CoveredDepartment::getDepartment)
                .collect(Collectors.toSet());
    }

    Money counted() {
        return counted;
    }

    Money perhaps() {
        return perhaps;
    }

    List<AgreementId> countedIds() {
        return countedIds;
    }

    List<AgreementId> perhapsIds() {
        return perhapsIds;
    }

    List<AgreementId> openIds() {
        return openIds;
    }

    List<InputCode> missing() {
        return missing;
    }

    /** The paragraphs that their values are counted by, each once. */
    Set<Source> sources() {
        return sources;
    }

    List<Assumption> assumptions() {
        return assumptions;
    }
}
