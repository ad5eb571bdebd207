package se.samverkan.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import se.samverkan.rules.RuleBook;

/** Judging 1 000 agreements with 20 call-offs each, in one pass. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Assessing {

    private final Agreed[] sample = Agreed.sample(1_000, 20);
    private final Contender arrays = new PrimitiveArrays(sample);
    private final Contender longs = new LongRecords(sample);
    private final Contender decimals = new DecimalRecords(sample);
    private final Contender threeRules = new Files(Files.THREE_RULES, sample);
    private final Contender files = new Files(RuleBook.sweden(), sample);

    /**
     * The floor.
     *
     * @return what isn't met
     */
    @Benchmark
    public Object primitiveArrays() {
        return arrays.assess();
    }

    /**
     * Records with long.
     *
     * @return what isn't met
     */
    @Benchmark
    public Object longRecords() {
        return longs.assess();
    }

    /**
     * Records with BigDecimal.
     *
     * @return what isn't met
     */
    @Benchmark
    public Object decimalRecords() {
        return decimals.assess();
    }

    /**
     * Samverkan with the rules that the peers have.
     *
     * @return what isn't met
     */
    @Benchmark
    public Object threeRules() {
        return threeRules.assess();
    }

    /**
     * Samverkan with every rule.
     *
     * @return what isn't met
     */
    @Benchmark
    public Object everyRule() {
        return files.assess();
    }
}
