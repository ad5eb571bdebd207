package se.samverkan.core.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.NeedId;
import se.samverkan.core.code.OccupationCode;
import se.samverkan.core.code.SupplyId;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.quantity.FractionRange;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Term;
import se.samverkan.core.time.YearSpread;
import se.samverkan.core.workforce.OccupationNeed;
import se.samverkan.core.workforce.SupplyKind;
import se.samverkan.core.workforce.WorkforceNeed;
import se.samverkan.core.workforce.WorkforceSupply;

/** Needs and what serves them, that the tests of coverage share. */
final class Coverages {

    static final NeedId NEED = NeedId.of("need");
    static final OccupationCode PRESCHOOL = OccupationCode.ssyk("2343");
    static final OccupationCode NURSE = OccupationCode.ssyk("2221");
    static final OccupationCode TEACHERS = OccupationCode.ssyk("23");
    static final Term TWO_YEARS = Term.ofClosed(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));
    static final Text WHY = Text.of("made up");
    static final Assumption EVENLY = Assumption.needSpread(YearSpread.evenly(), WHY);
    static final Assumption HIRED = Assumption.hiredShare(Percent.of("30"), WHY);
    static final Assumption STAYING = Assumption.stayingShare(Percent.of("60"), WHY);

    private Coverages() {}

    static WorkforceNeed.Builder need(OccupationNeed... occupations) {
        return WorkforceNeed.builder()
                .id(NEED)
                .statedBy(Files.HARNOSAND.getId())
                .period(TWO_YEARS)
                .addOccupations(occupations);
    }

    static OccupationNeed needing(OccupationCode code, String number) {
        return OccupationNeed.of(code).number(Quantity.parse(number));
    }

    static CommissionedCourse.Builder course(String id, int year, String supply, OccupationCode... codes) {
        CommissionedCourse.Builder course = CommissionedCourse.builder()
                .id(ActivityId.of(id))
                .title("sv", id)
                .dates(in(year))
                .need(NEED)
                .addOccupations(codes);
        return supply.equals("?") ? course : course.supply(Quantity.parse(supply));
    }

    static WorkforceSupply.Builder supply(
            String id, SupplyKind kind, int year, String number, OccupationCode... codes) {
        WorkforceSupply.Builder supply = WorkforceSupply.builder()
                .id(SupplyId.of(id))
                .title(Text.of("sv", id))
                .kind(kind)
                .dates(in(year))
                .addOccupations(codes);
        return number.equals("?") ? supply : supply.number(Quantity.parse(number));
    }

    static DateRange in(int year) {
        return DateRange.ofClosed(LocalDate.of(year, 1, 15), LocalDate.of(year, 6, 5));
    }

    static AgreementFile file(WorkforceNeed.Builder... needs) {
        AgreementFile file = Files.OPENED;
        for (WorkforceNeed.Builder need : needs) {
            file = file.record(need.build(), Files.DAY);
        }
        return file;
    }

    static WorkforceCoverage coverageOf(AgreementFile file) {
        return file.at(AsOf.on(LocalDate.of(2026, 7, 1))).workforceCoverage();
    }

    static CoverageLine line(WorkforceCoverage coverage, OccupationCode code) {
        return coverage.getOccupations().stream()
                .filter(line -> line.getOccupation().equals(Optional.of(code)))
                .findFirst()
                .orElseThrow();
    }

    static FractionRange people(long number) {
        return FractionRange.exactly(Fraction.of(number));
    }

    static FractionRange sum(Stream<FractionRange> each) {
        return each.reduce(FractionRange.ZERO, FractionRange::plus);
    }

    static List<String> titles(CoverageLine line) {
        return line.getServing().stream()
                .map(term -> term.getTitle().orElseThrow().in(Locale.ENGLISH))
                .toList();
    }
}
