package se.samverkan.rules.placement;

import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.core.code.AllocationId;
import se.samverkan.core.code.DemandId;
import se.samverkan.core.code.OfferId;
import se.samverkan.core.code.Programme;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.placement.PlacementAllocation;
import se.samverkan.core.placement.PlacementDemand;
import se.samverkan.core.placement.PlacementOffer;
import se.samverkan.core.placement.PlacementStatement;
import se.samverkan.core.placement.PlacementTerms;
import se.samverkan.core.placement.PlacementUnit;
import se.samverkan.core.placement.UnitSupervisors;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Semester;
import se.samverkan.rules.Rule;

/** What the tests of rules on placements start from: a unit of Härnösand, and nursing students in the autumn of 2024. */
final class Placing {

    static final Semester AUTUMN = Semester.autumn(2024);
    static final LocalDate FIRST = LocalDate.of(2024, 9, 2);
    static final PlacementUnit UNIT = PlacementUnit.of(HARNOSAND.getId(), "Hemtjänst Norr");

    private Placing() {}

    static AgreementFile file(PlacementTerms terms, PlacementStatement... statements) {
        AgreementFile file =
                AgreementFile.open(framework().placementTerms(terms).build());
        for (PlacementStatement statement : statements) {
            file = file.record(statement, DAY);
        }
        return file;
    }

    static AgreementFile file(PlacementStatement... statements) {
        return file(PlacementTerms.builder().build(), statements);
    }

    static List<Finding> found(Rule rule, AgreementFile file) {
        return judge(rule, file, AsOf.on(LocalDate.of(2024, 12, 31)));
    }

    static Finding only(Rule rule, AgreementFile file) {
        List<Finding> found = found(rule, file);
        if (found.size() != 1) {
            throw new AssertionError("expected one finding, but found " + found);
        }
        return found.get(0);
    }

    static PlacementDemand.Builder demand(String id, int students) {
        return PlacementDemand.builder()
                .id(DemandId.of(id))
                .university(MIUN.getId())
                .programme(Programme.NURSING)
                .semester(AUTUMN)
                .students(students)
                .weeks(5);
    }

    static PlacementOffer.Builder offer(int seats) {
        return PlacementOffer.builder()
                .id(OfferId.of("O-1"))
                .unit(UNIT)
                .programme(Programme.NURSING)
                .semester(AUTUMN)
                .number(seats)
                .weeks(5);
    }

    static PlacementAllocation.Builder allocation(String id, int students) {
        return PlacementAllocation.builder()
                .id(AllocationId.of(id))
                .university(MIUN.getId())
                .programme(Programme.NURSING)
                .semester(AUTUMN)
                .unit(UNIT)
                .number(students)
                .weeks(5);
    }

    /** Five weeks from so many weeks into the semester. */
    static DateRange after(int weeks) {
        return DateRange.ofClosed(
                FIRST.plusWeeks(weeks), FIRST.plusWeeks(weeks + 5L).minusDays(1));
    }

    static UnitSupervisors.Builder supervisors(int number) {
        return UnitSupervisors.builder().unit(UNIT).semester(AUTUMN).number(number);
    }
}
