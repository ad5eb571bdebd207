package se.samverkan.rules.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.code.NeedId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.workforce.WorkforceNeed;
import se.samverkan.rules.RuleBook;

@Label("How far activities go toward a need, over random numbers")
class NeedCoverageProperties {

    private static final NeedId NEED = NeedId.of("need");
    private static final long CEILING = 60;

    /** Numbers that are stated with a least and a most: an exact one, a most one, or one between two. */
    @Provide
    Arbitrary<Quantity> bounded() {
        Arbitrary<Long> numbers = Arbitraries.longs().between(0, 20);
        return Arbitraries.oneOf(
                numbers.map(Quantity::exactly),
                numbers.map(Quantity::atMost),
                numbers.map(number -> Quantity.between(number, number + 3)));
    }

    private static Finding judge(Quantity needed, List<Quantity> supplies) {
        AgreementFile file = file().record(WorkforceNeed.builder()
                .id(NEED)
                .statedBy(HARNOSAND.getId())
                .number(needed)
                .build());
        for (Quantity supply : supplies) {
            file = file.record(CommissionedCourse.builder()
                    .title("sv", "Kurs")
                    .need(NEED)
                    .supply(supply)
                    .build());
        }
        return RuleBook.builder()
                .rule(new NeedCoverage())
                .build()
                .assess(file, AsOf.on(DAY))
                .trace()
                .getFindings()
                .get(0);
    }

    private static List<Long> numbers(Quantity quantity) {
        List<Long> numbers = new ArrayList<>();
        for (long number = quantity.getLeast().orElseThrow();
                number <= quantity.getMost().orElse(CEILING);
                number++) {
            numbers.add(number);
        }
        return numbers;
    }

    @Property(tries = 200)
    @Label("met where every number that the quantities allow is enough, not met where none is, and otherwise open")
    void agreesWithEveryReading(
            @ForAll("bounded") Quantity needed, @ForAll("bounded") Quantity one, @ForAll("bounded") Quantity other) {
        List<Boolean> answers = new ArrayList<>();
        for (long need : numbers(needed)) {
            for (long first : numbers(one)) {
                numbers(other).forEach(second -> answers.add(first + second >= need));
            }
        }
        Outcome expected = !answers.contains(false)
                ? Outcome.MET
                : answers.contains(true) ? Outcome.NOT_ASSESSED : Outcome.NOT_MET;
        assertThat(judge(needed, List.of(one, other)).getOutcome()).isEqualTo(expected);
    }

    @Property(tries = 200)
    @Label("with exact numbers the gap is what is missing, and one who fills it is enough")
    void theGapFills(@ForAll @Size(min = 1, max = 4) List<@From("exact") Quantity> supplies) {
        long sum = supplies.stream().mapToLong(Quantity::getNumber).sum();
        Finding finding = judge(Quantity.exactly(CEILING), supplies);
        Optional<Long> gap = finding.getValue("gap", Long.class);
        assertThat(gap).isEqualTo(sum < CEILING ? Optional.of(CEILING - sum) : Optional.empty());
        List<Quantity> filled = new ArrayList<>(supplies);
        gap.map(Quantity::exactly).ifPresent(filled::add);
        assertThat(judge(Quantity.exactly(CEILING), filled).getOutcome()).isEqualTo(Outcome.MET);
    }

    @Provide
    Arbitrary<Quantity> exact() {
        return Arbitraries.longs().between(0, 30).map(Quantity::exactly);
    }
}
