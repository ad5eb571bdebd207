package se.samverkan.core.file;

import java.time.LocalDate;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.PlacementAgreement;
import se.samverkan.core.agreement.Price;
import se.samverkan.core.agreement.PriceUnit;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.AllocationId;
import se.samverkan.core.code.DemandId;
import se.samverkan.core.code.OfferId;
import se.samverkan.core.code.PriceId;
import se.samverkan.core.code.Programme;
import se.samverkan.core.placement.PlacementAllocation;
import se.samverkan.core.placement.PlacementDemand;
import se.samverkan.core.placement.PlacementDropOut;
import se.samverkan.core.placement.PlacementOffer;
import se.samverkan.core.placement.PlacementStatement;
import se.samverkan.core.placement.PlacementTerms;
import se.samverkan.core.placement.PlacementUnit;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Semester;

/** A placement agreement of two municipalities and a university, and what is stated of placements under it. */
final class Placed {

    static final Semester AUTUMN = Semester.autumn(2025);
    static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    static final LocalDate END = LocalDate.of(2025, 12, 31);
    static final PlacementUnit WARD = PlacementUnit.of(Files.HARNOSAND.getId(), "Ward");
    static final PlacementUnit HOME = PlacementUnit.of(Files.SUNDSVALL.getId(), "Home care");
    static final PriceId WEEK = PriceId.of("week");

    static final PlacementAgreement AGREEMENT = PlacementAgreement.builder()
            .id(AgreementId.of("vfu"))
            .party(Files.HARNOSAND, Role.PROVIDER)
            .party(Files.SUNDSVALL, Role.PROVIDER)
            .party(Files.MIUN, Role.CLIENT)
            .addPrices(Price.of(WEEK, PriceUnit.STUDENT_WEEK, Files.amount(840)))
            .build();

    private Placed() {}

    static AgreementFile file(PlacementStatement... statements) {
        return file(AGREEMENT, statements);
    }

    static AgreementFile file(Agreement agreement, PlacementStatement... statements) {
        return with(AgreementFile.open(agreement), statements);
    }

    static AgreementFile file(PlacementTerms terms, PlacementStatement... statements) {
        return file(AGREEMENT.toBuilder().placementTerms(terms).build(), statements);
    }

    static AgreementFile with(AgreementFile file, PlacementStatement... statements) {
        AgreementFile longer = file;
        for (PlacementStatement statement : statements) {
            longer = longer.record(statement, DAY);
        }
        return longer;
    }

    static FileView atEnd(AgreementFile file) {
        return file.at(AsOf.on(END));
    }

    static PlacementDemand.Builder demand(String id, int students) {
        return PlacementDemand.builder()
                .id(DemandId.of(id))
                .university(Files.MIUN.getId())
                .programme(Programme.NURSING)
                .semester(AUTUMN)
                .students(students)
                .weeks(5);
    }

    static PlacementOffer.Builder offer(String id, PlacementUnit unit, int seats) {
        return PlacementOffer.builder()
                .id(OfferId.of(id))
                .unit(unit)
                .programme(Programme.NURSING)
                .semester(AUTUMN)
                .number(seats)
                .weeks(5);
    }

    static PlacementAllocation.Builder of(String id, PlacementUnit unit) {
        return PlacementAllocation.builder()
                .id(AllocationId.of(id))
                .university(Files.MIUN.getId())
                .programme(Programme.NURSING)
                .semester(AUTUMN)
                .unit(unit)
                .dates(DateRange.ofClosed(FIRST, FIRST.plusWeeks(5).minusDays(1)))
                .weeks(5);
    }

    static PlacementAllocation allocation(String id, PlacementUnit unit, int students) {
        return of(id, unit).number(students).build();
    }

    /** The rest of those who have left an allocation. */
    static PlacementAllocation rest(String id, String of, PlacementUnit unit, int students, long weeks) {
        return of(id, unit)
                .number(students)
                .weeks(weeks)
                .dates(DateRange.ofClosed(
                        FIRST.plusWeeks(3), FIRST.plusWeeks(3 + weeks).minusDays(1)))
                .continues(AllocationId.of(of))
                .build();
    }

    static PlacementDropOut dropOut(String allocation, LocalDate day, int students, long weeksDone) {
        return PlacementDropOut.builder()
                .allocation(AllocationId.of(allocation))
                .day(day)
                .students(students)
                .weeksDone(Fraction.of(weeksDone))
                .build();
    }
}
