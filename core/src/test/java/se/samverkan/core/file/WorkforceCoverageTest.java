package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Coverages.EVENLY;
import static se.samverkan.core.file.Coverages.HIRED;
import static se.samverkan.core.file.Coverages.NEED;
import static se.samverkan.core.file.Coverages.NURSE;
import static se.samverkan.core.file.Coverages.PRESCHOOL;
import static se.samverkan.core.file.Coverages.STAYING;
import static se.samverkan.core.file.Coverages.TEACHERS;
import static se.samverkan.core.file.Coverages.course;
import static se.samverkan.core.file.Coverages.coverageOf;
import static se.samverkan.core.file.Coverages.file;
import static se.samverkan.core.file.Coverages.line;
import static se.samverkan.core.file.Coverages.need;
import static se.samverkan.core.file.Coverages.needing;
import static se.samverkan.core.file.Coverages.people;
import static se.samverkan.core.file.Coverages.supply;
import static se.samverkan.core.file.Coverages.titles;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.ActivityCancelled;
import se.samverkan.core.activity.CancellationReason;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.NeedId;
import se.samverkan.core.code.SupplyId;
import se.samverkan.core.file.CoverageTerm.Side;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;
import se.samverkan.core.time.YearSpread;
import se.samverkan.core.workforce.OccupationNeed;
import se.samverkan.core.workforce.SupplyKind;

@DisplayName("How far what is done goes toward the needs, by occupation and year")
class WorkforceCoverageTest {

    private static final Year IN_2025 = Year.of(2025);
    private static final Year IN_2026 = Year.of(2026);

    /** 41 preschool teachers in two years, evenly; 12 trained in 2025, and 20 placed in 2026, 30 percent of whom are hired. */
    private static AgreementFile worked() {
        return file(need(needing(PRESCHOOL, "41")).number(Quantity.exactly(50)))
                .assuming(EVENLY)
                .assuming(HIRED)
                .record(course("course", 2025, "12", PRESCHOOL).build(), Files.DAY)
                .record(
                        supply("placed", SupplyKind.PLACED, 2026, "20", PRESCHOOL)
                                .build(),
                        Files.DAY);
    }

    @Test
    @DisplayName("41 needed over two years, 12 given in 2025 and 6 in 2026: 9 and 14 are lacking, and 23 in all")
    void worked41() {
        CoverageLine line = line(coverageOf(worked()), PRESCHOOL);
        assertThat(line.getNeeded()).contains(people(41));
        assertThat(line.getSupply()).isEqualTo(people(18)).isEqualTo(line.getOwnSupply());
        assertThat(line.getGap()).contains(people(23));
        assertThat(line.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(line.getYears()).containsExactly(IN_2025, IN_2026);

        assertThat(line.in(IN_2025).getNeeded()).contains(people(21));
        assertThat(line.in(IN_2025).getGap()).contains(people(9));
        assertThat(line.in(IN_2026).getNeeded()).contains(people(20));
        assertThat(line.in(IN_2026).getGap()).contains(people(14));
        assertThat(coverageOf(worked()).getInAll().getGap()).contains(people(50 - 18));
    }

    @Test
    @DisplayName("every term tells its number, share, assumption and where it comes from")
    void traceable() {
        AgreementFile file = worked().record(
                        course("course-2", 2026, "5", PRESCHOOL).build(), Files.DAY)
                .record(
                        supply("hired", SupplyKind.HIRED, 2026, "3")
                                .activity(ActivityId.of("course-2"))
                                .source(Text.of("the personnel system"))
                                .build(),
                        Files.DAY);
        CoverageLine line = line(coverageOf(file), PRESCHOOL);
        assertThat(line.getTerms())
                .extracting(CoverageTerm::getSide)
                .containsExactly(Side.NEEDED, Side.NEEDED, Side.SUPPLIED, Side.SUPPLIED, Side.SUPPLIED);
        CoverageTerm needed = line.getTerms().get(0);
        assertThat(needed.getNeed()).contains(NEED);
        assertThat(needed.getStated()).contains(Quantity.exactly(41));
        assertThat(needed.getAssumptions()).containsExactly(EVENLY);

        CoverageTerm course = line.in(IN_2025).getTerms().get(1);
        assertThat(course.getActivity()).contains(ActivityId.of("course"));
        assertThat(course.getKind()).contains(SupplyKind.TRAINED);
        assertThat(course.getAssumptions()).isEmpty();

        CoverageTerm yielded = line.in(IN_2026).getTerms().get(1);
        assertThat(yielded.getActivity()).contains(ActivityId.of("course-2"));
        assertThat(yielded.getSupply()).contains(SupplyId.of("hired"));
        assertThat(yielded.getStated())
                .as("in the place of the 5 that the course states")
                .contains(Quantity.exactly(3));
        assertThat(yielded.getSource()).contains(Text.of("the personnel system"));
        assertThat(yielded.getNeed()).as("as the course's").contains(NEED);

        CoverageTerm placed = line.in(IN_2026).getTerms().get(2);
        assertThat(placed.getShare()).contains(Percent.of("30"));
        assertThat(placed.getAssumptions()).containsExactly(HIRED);
        assertThat(placed.getNumber()).isEqualTo(people(6));
    }

    @Test
    @DisplayName("a share that the supply itself states stands, and no assumption fills it")
    void statedShare() {
        AgreementFile file = file(need(needing(PRESCHOOL, "41")))
                .assuming(STAYING)
                .record(
                        supply("graduates", SupplyKind.GRADUATES, 2026, "20", PRESCHOOL)
                                .share(Percent.of("50"))
                                .build(),
                        Files.DAY);
        CoverageLine line = line(coverageOf(file), PRESCHOOL);
        assertThat(line.getSupply()).isEqualTo(people(10));
        assertThat(line.getAssumptions()).isEmpty();
    }

    @Test
    @DisplayName("without a share it is from none to all: covered or not only where every share says so")
    void shareMissing() {
        AgreementFile file = file(need(needing(PRESCHOOL, "15")))
                .record(
                        supply("placed", SupplyKind.PLACED, 2026, "20", PRESCHOOL)
                                .build(),
                        Files.DAY);
        CoverageLine line = line(coverageOf(file), PRESCHOOL);
        assertThat(line.getSupply()).hasToString("0..20");
        assertThat(line.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(line.getMissing()).containsExactly(InputCode.SUPPLY_HIRED_SHARE);
        assertThat(line.getGap().orElseThrow()).hasToString("0..15");
        CoverageLine tooFew =
                line(coverageOf(file.record(need(needing(PRESCHOOL, "21")).build(), Files.DAY)), PRESCHOOL);
        assertThat(tooFew.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(tooFew.getGap().orElseThrow()).hasToString("1..21");
    }

    @Test
    @DisplayName("30 percent of 25 is seven and a half, exactly, and lies between 7 and 8 people")
    void fractions() {
        AgreementFile file = file(need(needing(PRESCHOOL, "8")))
                .assuming(HIRED)
                .record(
                        supply("placed", SupplyKind.PLACED, 2026, "25", PRESCHOOL)
                                .build(),
                        Files.DAY);
        CoverageLine line = line(coverageOf(file), PRESCHOOL);
        assertThat(line.getSupply()).hasToString("15/2");
        assertThat(line.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(line.getGap().orElseThrow()).hasToString("1/2");
    }

    @Test
    @DisplayName("how a need of several years is spread must be stated or assumed, or no year is assessed")
    void spreadMissing() {
        AgreementFile file = file(need(needing(PRESCHOOL, "10")))
                .record(course("course", 2025, "12", PRESCHOOL).build(), Files.DAY);
        CoverageLine line = line(coverageOf(file), PRESCHOOL);
        assertThat(line.getOutcome()).as("in all it is covered").isEqualTo(Outcome.MET);
        assertThat(line.withYearOpen().getNeeded()).contains(people(10));
        assertThat(line.in(IN_2025).getNeeded()).isEmpty();
        assertThat(line.in(IN_2025).getOutcome())
                .as("12 are enough, however it is spread")
                .isEqualTo(Outcome.MET);
        assertThat(line.in(IN_2026).getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(line.in(IN_2026).getMissing()).contains(InputCode.NEED_SPREAD);
        assertThat(line.in(IN_2026).getAssumptions()).isEmpty();

        CoverageLine stated = line(
                coverageOf(file.record(
                        need(needing(PRESCHOOL, "10"))
                                .spread(YearSpread.byWeights(Map.of(IN_2026, 1)))
                                .build(),
                        Files.DAY)),
                PRESCHOOL);
        assertThat(stated.in(IN_2026).getNeeded()).contains(people(10));
        assertThat(stated.in(IN_2025).getNeeded()).contains(people(0));
        assertThat(stated.in(IN_2025).getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("a need whose period is open belongs to no known year, and one of a single year needs no spread")
    void period() {
        CoverageLine open = line(
                coverageOf(file(need(needing(PRESCHOOL, "10")).period(Term.ofYears(5)))
                        .assuming(EVENLY)),
                PRESCHOOL);
        assertThat(open.withYearOpen().getMissing()).contains(InputCode.NEED_PERIOD);
        assertThat(open.getYears()).isEmpty();
        Term halfYear = Term.ofClosed(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
        CoverageLine single =
                line(coverageOf(file(need(needing(PRESCHOOL, "10")).period(halfYear))), PRESCHOOL);
        assertThat(single.in(IN_2026).getNeeded()).contains(people(10));
    }

    @Test
    @DisplayName("ranges are spread as ranges, and no year's most is below its least")
    void ranges() {
        AgreementFile file =
                file(need(needing(PRESCHOOL, "3..4"), needing(NURSE, "~5"))).assuming(EVENLY);
        assertThat(line(coverageOf(file), PRESCHOOL).in(IN_2025).getNeeded().orElseThrow())
                .hasToString("2..3");
        assertThat(line(coverageOf(file), PRESCHOOL).in(IN_2026).getNeeded().orElseThrow())
                .hasToString("1");
        assertThat(line(coverageOf(file), NURSE).in(IN_2025).getNeeded().orElseThrow())
                .hasToString("~3");
        assertThat(line(coverageOf(file), NURSE).in(IN_2026).getNeeded().orElseThrow())
                .hasToString("~2");
    }

    @Test
    @DisplayName("an activity of two occupations goes to no single one of them, and may serve each with all or none")
    void shared() {
        AgreementFile file = file(need(needing(PRESCHOOL, "20"), needing(NURSE, "21")))
                .record(course("both", 2026, "20", PRESCHOOL, NURSE).build(), Files.DAY);
        WorkforceCoverage coverage = coverageOf(file);
        assertThat(coverage.getOpen().getOwnSupply()).isEqualTo(people(20));
        assertThat(line(coverage, PRESCHOOL).getOwnSupply()).isEqualTo(people(0));
        assertThat(line(coverage, PRESCHOOL).getSupply()).hasToString("0..20");
        assertThat(line(coverage, PRESCHOOL).getMissing()).containsExactly(InputCode.ACTIVITY_SUPPLY);
        assertThat(line(coverage, NURSE).getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(coverage.getInAll().getSupply()).isEqualTo(people(20));
    }

    @Test
    @DisplayName("what goes to an occupation goes to the group around it too, and stands in the narrowest line")
    void nested() {
        AgreementFile file = file(need(needing(TEACHERS, "30"), needing(PRESCHOOL, "20")))
                .record(course("course", 2026, "20", PRESCHOOL).build(), Files.DAY);
        WorkforceCoverage coverage = coverageOf(file);
        assertThat(line(coverage, TEACHERS).getSupply()).isEqualTo(people(20));
        assertThat(line(coverage, TEACHERS).getOwnSupply()).isEqualTo(people(0));
        assertThat(line(coverage, TEACHERS).getGap()).contains(people(10));
        assertThat(line(coverage, PRESCHOOL).getOwnSupply()).isEqualTo(people(20));
    }

    @Test
    @DisplayName("two partners' needs of one occupation are one line, and each alone can be asked for")
    void twoNeeds() {
        NeedId other = NeedId.of("other");
        AgreementFile file = file(
                        need(needing(PRESCHOOL, "20")).number(Quantity.exactly(20)),
                        need(needing(PRESCHOOL, "5"), needing(NURSE, "7"))
                                .id(other)
                                .number(Quantity.exactly(12)))
                .record(course("course", 2026, "22", PRESCHOOL).build(), Files.DAY);
        WorkforceCoverage coverage = coverageOf(file);
        assertThat(coverage.getOccupations()).hasSize(2);
        assertThat(line(coverage, PRESCHOOL).getNeeded()).contains(people(25));
        assertThat(coverage.getInAll().getNeeded()).contains(people(32));
        assertThat(line(coverage, PRESCHOOL).getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(line(coverage.of(other), PRESCHOOL).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(coverage.of(NeedId.of("none")).getOccupations()).isEmpty();
    }

    @Test
    @DisplayName("a course that states nothing gives at least those who have completed it, by the day")
    void completed() {
        AgreementFile file = file(need(needing(PRESCHOOL, "2")))
                .record(
                        Files.callOff("A-1", 1, Files.DAY).toBuilder()
                                .activity(course("course", 2025, "?", PRESCHOOL).build())
                                .build(),
                        Files.DAY);
        assertThat(line(coverageOf(file), PRESCHOOL).getSupply()).hasToString(">=0");
        LocalDate last = LocalDate.of(2025, 6, 5);
        for (String participant : List.of("p1", "p2", "p3")) {
            file = file.record(Files.registered("A-1", participant, LocalDate.of(2025, 1, 15)), last);
        }
        file = file.record(Files.result("A-1", "p1", true, last), last)
                .record(Files.result("A-1", "p2", true, last), last)
                .record(Files.result("A-1", "p3", false, last), last);
        CoverageLine line = line(coverageOf(file), PRESCHOOL);
        assertThat(line.getSupply()).hasToString(">=2");
        assertThat(line.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(line.getTerms().get(1).getCallOff()).contains(CallOffId.of("A-1"));
        assertThat(line.getTerms().get(1).getMissing()).containsExactly(InputCode.ACTIVITY_SUPPLY);
    }

    @Test
    @DisplayName("what isn't stated is named: of the need, of what serves it, or that nothing is recorded")
    void missing() {
        CoverageLine nothing = line(coverageOf(file(need(needing(PRESCHOOL, "2")))), PRESCHOOL);
        assertThat(nothing.getMissing()).containsExactly(InputCode.ACTIVITY_SUPPLY);
        assertThat(nothing.getGap()).isEmpty();
        AgreementFile unnumbered = file(need(OccupationNeed.of(PRESCHOOL)))
                .record(course("course", 2025, "?", PRESCHOOL).build(), Files.DAY);
        assertThat(line(coverageOf(unnumbered), PRESCHOOL).getMissing())
                .containsExactly(InputCode.NEED_OCCUPATION_NUMBER, InputCode.ACTIVITY_SUPPLY);
        assertThat(coverageOf(unnumbered).getInAll().getMissing())
                .containsExactly(InputCode.NEED_NUMBER, InputCode.ACTIVITY_SUPPLY);
        assertThat(line(coverageOf(unnumbered), PRESCHOOL).getNeeded()).isEmpty();
    }

    @Test
    @DisplayName("what ends outside the need's period doesn't count, and stands in no line")
    void outside() {
        AgreementFile file = file(need(needing(PRESCHOOL, "2")))
                .record(course("late", 2027, "20", PRESCHOOL).build(), Files.DAY)
                .record(course("early", 2024, "20", PRESCHOOL).build(), Files.DAY)
                .record(course("in-time", 2026, "1", PRESCHOOL).build(), Files.DAY);
        assertThat(titles(coverageOf(file).getInAll())).containsExactly("in-time");
        assertThat(coverageOf(file).getYears()).containsExactly(IN_2026);
    }

    @Test
    @DisplayName("is equal by its lines")
    void equality() {
        assertThat(coverageOf(worked())).isEqualTo(coverageOf(worked())).hasSameHashCodeAs(coverageOf(worked()));
        assertThat(coverageOf(worked()))
                .isNotEqualTo(coverageOf(
                        worked().assuming(STAYING).assuming(Assumption.hiredShare(Percent.of("31"), Coverages.WHY))));
        assertThat(line(coverageOf(worked()), PRESCHOOL).in(IN_2025))
                .hasToString("SSYK2012:2343 2025: 21 needed, 12 given");
    }

    @Test
    @DisplayName("what is cancelled gives nobody from that day: of 41, only the 6 who are hired are left")
    void cancelled() {
        LocalDate day = LocalDate.of(2025, 1, 10);
        AgreementFile file = worked().record(
                        ActivityCancelled.builder()
                                .activity(ActivityId.of("course"))
                                .day(day)
                                .reason(CancellationReason.UNDER_LEAST_NUMBER)
                                .build(),
                        day);
        CoverageLine line = line(coverageOf(file), PRESCHOOL);
        assertThat(line.getSupply()).isEqualTo(people(6));
        assertThat(titles(line)).containsExactly("placed");
        assertThat(line(file.at(AsOf.on(day.minusDays(1))).workforceCoverage(), PRESCHOOL)
                        .getSupply())
                .isEqualTo(people(18));
    }
}
