package se.samverkan.core.file;

import static net.jqwik.api.Arbitraries.integers;
import static net.jqwik.api.Arbitraries.oneOf;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.Contact;
import se.samverkan.core.agreement.CoveredArea;
import se.samverkan.core.agreement.CoveredDepartment;
import se.samverkan.core.agreement.ExtensionOption;
import se.samverkan.core.agreement.FollowUpClass;
import se.samverkan.core.agreement.FollowUpTerms;
import se.samverkan.core.agreement.GovernanceBody;
import se.samverkan.core.agreement.MeetingRhythm;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Price;
import se.samverkan.core.agreement.PriceUnit;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.budget.BudgetPart;
import se.samverkan.core.budget.CarryOver;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.AmendmentId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.LimitId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.PriceId;
import se.samverkan.core.index.IndexClause;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.placement.PlacementTerms;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.share.CoFunding;
import se.samverkan.core.share.Contribution;
import se.samverkan.core.share.ContributionKind;
import se.samverkan.core.share.CostShares;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Recurrence;

/** Random changes of every kind but the ceiling and the term, some of which can't be made where they are tried. */
final class RandomChanges {

    private RandomChanges() {}

    static Arbitrary<Change> ofTerms() {
        return oneOf(
                Arbitraries.of(VatBasis.class).map(Change::ceilingVatBasis),
                Arbitraries.of(Files.SUNDSVALL, Files.HARNOSAND)
                        .map(partner -> Change.joining(Party.of(partner, Role.CLIENT))),
                Arbitraries.of(Files.SUNDSVALL.getId(), Files.HARNOSAND.getId(), PartnerId.of("vkl"))
                        .map(Change::leaving),
                integers()
                        .between(20, 40)
                        .map(days -> Change.joining(Party.builder()
                                .partner(Files.SUNDSVALL)
                                .addRoles(Role.FUNDER)
                                .days(DateRange.until(Files.DAY.minusDays(days)))
                                .possibleDays(DateRange.until(Files.DAY))
                                .build())),
                Arbitraries.of(ActivityKind.SEMINAR, ActivityKind.JOINT_PROJECT, ActivityKind.MEETING)
                        .map(kind -> Change.of(CoveredArea.of(kind.getArea().orElseThrow(), kind))),
                Arbitraries.of(CollaborationArea.class).map(Change::withoutArea),
                integers()
                        .between(1, 3)
                        .map(number -> Change.of(
                                Price.of(PriceId.of("P-" + number % 2), PriceUnit.SEAT, Files.amount(number)))),
                integers().between(0, 1).map(number -> Change.withoutPrice(PriceId.of("P-" + number))),
                integers()
                        .between(1, 2)
                        .map(options -> Change.of(TermClauses.builder()
                                .extensionOptions(ExtensionOption.ofMonths(1).times(options))
                                .build())),
                Arbitraries.of("PKV", "AKI").map(series -> Change.of(IndexClause.of(series))),
                Arbitraries.just(Change.withoutIndexClause()),
                integers()
                        .between(1, 9)
                        .map(number -> Change.of(CostShares.parts()
                                .share(Files.HARNOSAND, number)
                                .share(Files.MIUN, 1)
                                .build())),
                Arbitraries.just(Change.withoutCostShares()),
                integers().between(1, 9).map(number -> Change.of(CoFunding.of(Files.amount(number)))),
                integers()
                        .between(1, 3)
                        .map(students -> Change.of(PlacementTerms.builder()
                                .studentsPerSupervisor(students)
                                .build())),
                integers()
                        .between(1, 9)
                        .map(number -> Change.contributions(
                                Files.MIUN.getId(),
                                Contribution.of(Files.MIUN.getId(), ContributionKind.CASH, Files.amount(number)))),
                Arbitraries.of("HR-strateg", "processledare")
                        .map(role -> Change.contacts(
                                Files.HARNOSAND.getId(), Contact.of(Files.HARNOSAND.getId(), Text.of(role)))),
                Arbitraries.of("Socialnämnden", "Skolnämnden")
                        .map(name -> Change.departments(
                                Files.HARNOSAND.getId(),
                                CoveredDepartment.of(Files.HARNOSAND.getId(), Department.of(name)))),
                ofFollowUp());
    }

    /** Ceilings with parts of years and a policy of carrying over, and limits at several levels. */
    static Arbitrary<Change> ofLimits() {
        Arbitrary<Optional<CarryOver>> policies = Arbitraries.of(
                        CarryOver.lapse(), CarryOver.all(), CarryOver.committed(), CarryOver.upTo(Percent.of("10")))
                .optional(0.95);
        Arbitrary<BudgetPart> parts = Arbitraries.of(
                BudgetPart.whole(),
                BudgetPart.of(Year.of(2024)),
                BudgetPart.of(CollaborationArea.EDUCATION),
                BudgetPart.of(Files.SUNDSVALL.getId()));
        return oneOf(
                Combinators.combine(integers().between(0, 900), integers().between(0, 900), policies)
                        .as((first, second, policy) -> Change.of(Ceiling.builder()
                                .amount(Files.amount(first + second))
                                .tranche(2023, Files.sek(first))
                                .tranche(2024, Files.sek(second))
                                .carryOver(policy)
                                .build())),
                Combinators.combine(parts, integers().between(0, 900))
                        .as((part, kronor) -> Change.of(Limit.stop(
                                LimitId.of("L-" + kronor % 2), Text.of("Limit"), part, Files.amount(kronor)))),
                integers().between(0, 1).map(number -> Change.withoutLimit(LimitId.of("L-" + number))));
    }

    /** Changes of what the agreement is followed up by: without an indicator, at another pace, by another body, by none. */
    private static Arbitrary<Change> ofFollowUp() {
        return oneOf(
                Arbitraries.of(FollowUpTerms.unstated(), FollowedUp.TERMS, FollowedUp.WITHOUT_DROPOUT)
                        .map(Change::of),
                integers()
                        .between(1, 3)
                        .map(weeks -> Change.of(FollowedUp.TERMS.toBuilder()
                                .followUpClass(FollowUpClass.of("B", Recurrence.everyWeeks(weeks)))
                                .build())),
                Arbitraries.of(FollowedUp.BODY, PartnerId.of("body:other"))
                        .map(id -> Change.of(GovernanceBody.builder()
                                .id(id)
                                .name(Text.of("Styrgruppen"))
                                .meetingRhythm(MeetingRhythm.of(Recurrence.everyWeeks(1)))
                                .build())),
                Arbitraries.just(Change.withoutGovernanceBody()));
    }

    static Arbitrary<Optional<AmendmentId>> ids() {
        return integers()
                .between(1, 4)
                .map(number -> AmendmentId.of("T-" + number))
                .optional(0.3);
    }

    /** An amendment with an id, or in the place of another, or both, where the two ids aren't the same. */
    static Amendment amendment(
            LocalDate day, List<Change> changes, Optional<AmendmentId> id, Optional<AmendmentId> replaces) {
        return Files.amendment(day, changes.toArray(new Change[0])).toBuilder()
                .id(id)
                .replaces(replaces.filter(other -> !id.equals(Optional.of(other))))
                .build();
    }
}
