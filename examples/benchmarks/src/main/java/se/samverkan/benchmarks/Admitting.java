package se.samverkan.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.RuleBook;

/** Admitting one more call-off to an agreement with {@code n} call-offs, and recording it without judging it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets them up
public class Admitting {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    private static final int EPOCH_DAY = (int) DAY.toEpochDay();
    private static final RuleBook RULES = RuleBook.sweden();
    private static final long AMOUNT = 40_000_000;

    /** The call-offs in the file. */
    @Param({"10", "1000", "100000"})
    public int n;

    private Contender arrays;
    private Contender longs;
    private Contender decimals;
    private AgreementFile file;
    private CallOff tried;

    /** Makes the data. */
    @Setup
    public void setUp() {
        Agreed agreed = Agreed.small(n);
        arrays = new PrimitiveArrays(agreed);
        longs = new LongRecords(agreed);
        decimals = new DecimalRecords(agreed);
        file = new Files(RULES, agreed).first();
        tried = Files.course("A-new", AMOUNT, DAY);
    }

    /**
     * The floor, which reads every call-off.
     *
     * @return whether it is admitted
     */
    @Benchmark
    public boolean primitiveArrays() {
        return arrays.admits(AMOUNT, EPOCH_DAY);
    }

    /**
     * Records with long.
     *
     * @return whether it is admitted
     */
    @Benchmark
    public boolean longRecords() {
        return longs.admits(AMOUNT, EPOCH_DAY);
    }

    /**
     * Records with BigDecimal.
     *
     * @return whether it is admitted
     */
    @Benchmark
    public boolean decimalRecords() {
        return decimals.admits(AMOUNT, EPOCH_DAY);
    }

    /**
     * Samverkan with the rules that the peers have.
     *
     * @return the file that comes back
     */
    @Benchmark
    public Object threeRules() {
        return Files.THREE_RULES.admit(file, tried, AsOf.on(DAY)).getFile();
    }

    /**
     * Samverkan with every rule: README's own call.
     *
     * @return the file that comes back
     */
    @Benchmark
    public Object everyRule() {
        return RULES.admit(file, tried, AsOf.on(DAY)).getFile();
    }

    /**
     * Samverkan recording without judging.
     *
     * @return the file that comes back
     */
    @Benchmark
    public Object appending() {
        return file.record(tried, DAY);
    }
}
