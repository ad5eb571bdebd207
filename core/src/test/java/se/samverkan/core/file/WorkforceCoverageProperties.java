package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Coverages.NURSE;
import static se.samverkan.core.file.Coverages.PRESCHOOL;
import static se.samverkan.core.file.Coverages.TEACHERS;
import static se.samverkan.core.file.Coverages.course;
import static se.samverkan.core.file.Coverages.coverageOf;
import static se.samverkan.core.file.Coverages.file;
import static se.samverkan.core.file.Coverages.need;
import static se.samverkan.core.file.Coverages.needing;
import static se.samverkan.core.file.Coverages.sum;
import static se.samverkan.core.file.Coverages.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.core.code.OccupationCode;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.quantity.FractionRange;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.workforce.OccupationNeed;
import se.samverkan.core.workforce.SupplyKind;
import se.samverkan.core.workforce.WorkforceNeed;

@Label("Over random needs and what serves them, the sums of a coverage tie")
class WorkforceCoverageProperties {

    /** One random thing that gives people: of a kind, or a course's own number. */
    record Given(Optional<SupplyKind> kind, int year, String number, List<OccupationCode> codes) {}

    private static Arbitrary<String> numbers() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 40);
        return Arbitraries.oneOf(
                number.map(String::valueOf),
                number.map(least -> ">=" + least),
                number.map(most -> "<=" + most),
                number.map(about -> "~" + about),
                number.map(least -> least + ".." + (least + 7)),
                Arbitraries.just("?"));
    }

    @Provide
    Arbitrary<List<Given>> given() {
        Arbitrary<List<OccupationCode>> codes = Arbitraries.of(
                        PRESCHOOL, NURSE, TEACHERS, OccupationCode.ssyk("2341"), OccupationCode.ssyk("9"))
                .list()
                .uniqueElements()
                .ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of(SupplyKind.class).optional(),
                        Arbitraries.integers().between(2024, 2027),
                        numbers(),
                        codes)
                .as(Given::new)
                .list()
                .ofMaxSize(7);
    }

    @Provide
    Arbitrary<WorkforceNeed.Builder> needs() {
        return Combinators.combine(numbers(), numbers(), numbers(), numbers()).as((all, one, two, three) -> {
            WorkforceNeed.Builder need = need();
            Optional.of(all)
                    .filter(text -> !text.equals("?"))
                    .map(Quantity::parse)
                    .ifPresent(need::number);
            return need.addOccupations(named(PRESCHOOL, one), named(NURSE, two), named(TEACHERS, three));
        });
    }

    private static OccupationNeed named(OccupationCode code, String number) {
        return number.equals("?") ? OccupationNeed.of(code) : needing(code, number);
    }

    @Provide
    Arbitrary<List<Assumption>> assumptions() {
        return Arbitraries.subsetOf(Coverages.EVENLY, Coverages.HIRED, Coverages.STAYING)
                .map(List::copyOf);
    }

    private static AgreementFile fileOf(WorkforceNeed.Builder need, List<Given> given, List<Assumption> assumptions) {
        AgreementFile file = file(need);
        for (int at = 0; at < given.size(); at++) {
            Given each = given.get(at);
            OccupationCode[] codes = each.codes().toArray(OccupationCode[]::new);
            String id = "g-" + at;
            file = each.kind().isPresent()
                    ? file.record(
                            supply(id, each.kind().get(), each.year(), each.number(), codes)
                                    .build(),
                            Files.DAY)
                    : file.record(course(id, each.year(), each.number(), codes).build(), Files.DAY);
        }
        for (Assumption assumption : assumptions) {
            file = file.assuming(assumption);
        }
        return file;
    }

    @Property(tries = 300)
    @Label("what the occupations and the open line are given is what is given in all, in all years and in each")
    void linesAddUp(
            @ForAll("needs") WorkforceNeed.Builder need,
            @ForAll("given") List<Given> given,
            @ForAll("assumptions") List<Assumption> assumptions) {
        WorkforceCoverage coverage = coverageOf(fileOf(need, given, assumptions));
        List<CoverageLine> parts = new ArrayList<>(coverage.getOccupations());
        parts.add(coverage.getOpen());
        assertThat(sum(parts.stream().map(CoverageLine::getOwnSupply)))
                .isEqualTo(coverage.getInAll().getOwnSupply());
        coverage.getYears()
                .forEach(year -> assertThat(
                                sum(parts.stream().map(line -> line.in(year).getOwnSupply())))
                        .isEqualTo(coverage.getInAll().in(year).getOwnSupply()));
        assertThat(parts.stream().mapToLong(line -> ofSupply(line).count()).sum())
                .as("every term stands in one line")
                .isEqualTo(ofSupply(coverage.getInAll()).count());
    }

    private static Stream<CoverageTerm> ofSupply(CoverageLine line) {
        return line.getTerms().stream().filter(term -> term.getSide() == CoverageTerm.Side.SUPPLIED);
    }

    @Property(tries = 300)
    @Label("the years and no year add up to each line, of what is needed and of what is given")
    void yearsAddUp(
            @ForAll("needs") WorkforceNeed.Builder need,
            @ForAll("given") List<Given> given,
            @ForAll("assumptions") List<Assumption> assumptions) {
        WorkforceCoverage coverage = coverageOf(fileOf(need, given, assumptions));
        for (CoverageLine line : coverage.getLines()) {
            List<CoverageLine> parts =
                    new ArrayList<>(line.getYears().stream().map(line::in).toList());
            parts.add(line.withYearOpen());
            assertThat(sum(parts.stream().map(CoverageLine::getOwnSupply))).isEqualTo(line.getOwnSupply());
            FractionRange needed = sum(parts.stream().flatMap(part -> part.getNeeded().stream()));
            assertThat(needed).isEqualTo(line.getNeeded().orElse(FractionRange.ZERO));
            assertThat(parts.stream().mapToLong(part -> part.getTerms().size()).sum())
                    .isEqualTo(line.getTerms().size());
        }
    }

    @Property(tries = 300)
    @Label("another share changes the terms that cite its assumption, and no others")
    void onlyWhatCitesIt(
            @ForAll("needs") WorkforceNeed.Builder need,
            @ForAll("given") List<Given> given,
            @ForAll("assumptions") List<Assumption> assumptions) {
        AgreementFile file = fileOf(need, given, assumptions).assuming(Coverages.HIRED);
        Assumption other = Assumption.hiredShare(Percent.of("47"), Coverages.WHY);
        List<CoverageTerm> before = coverageOf(file).getInAll().getTerms();
        List<CoverageTerm> after = coverageOf(file.assuming(other)).getInAll().getTerms();
        assertThat(after).hasSameSizeAs(before);
        IntStream.range(0, before.size()).forEach(at -> {
            boolean cites = before.get(at).getAssumptions().contains(Coverages.HIRED);
            assertThat(after.get(at).equals(before.get(at))).isEqualTo(!cites);
            assertThat(after.get(at).getAssumptions().contains(other)).isEqualTo(cites);
        });
    }

    @Property(tries = 300)
    @Label("what is met lacks nobody, what isn't lacks somebody, and what is neither names what is missing")
    void outcomes(
            @ForAll("needs") WorkforceNeed.Builder need,
            @ForAll("given") List<Given> given,
            @ForAll("assumptions") List<Assumption> assumptions) {
        WorkforceCoverage coverage = coverageOf(fileOf(need, given, assumptions));
        Stream<CoverageLine> lines = Stream.concat(Stream.of(coverage.getInAll()), coverage.getOccupations().stream());
        lines.flatMap(line ->
                        Stream.concat(Stream.of(line), line.getYears().stream().map(line::in)))
                .forEach(line -> {
                    if (line.getOutcome() == Outcome.NOT_ASSESSED) {
                        assertThat(line.getMissing()).isNotEmpty();
                    } else {
                        assertThat(line.getMissing()).isEmpty();
                        line.getGap()
                                .ifPresent(gap -> assertThat(gap.getLeast().signum() > 0)
                                        .isEqualTo(line.getOutcome() == Outcome.NOT_MET));
                    }
                });
    }
}
