package se.samverkan.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks, and prints what each costs and how many times the floor of the same run that is. */
public final class Main {

    private static final String FLOOR = "primitiveArrays";

    private Main() {}

    /**
     * Runs the benchmarks.
     *
     * @param args a part of the name of those to run; none or empty for all
     * @throws RunnerException if one can't be run
     */
    public static void main(String[] args) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(args.length == 0 || args[0].isBlank() ? "se\\.samverkan\\.benchmarks\\." : args[0])
                .forks(1)
                .warmupIterations(4)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        print(new Runner(options).run());
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Double> floors = new TreeMap<>();
        for (RunResult result : results) {
            if (nameOf(result).equals(FLOOR)) {
                floors.put(groupOf(result), costOf(result));
            }
        }
        System.out.printf("%-22s %-16s %14s %10s %12s%n", "what", "by", "ns", "±", "× the floor");
        for (RunResult result : results) {
            Double floor = floors.get(groupOf(result));
            System.out.printf(
                    Locale.ROOT,
                    "%-22s %-16s %14.1f %10.1f %12s%n",
                    groupOf(result),
                    nameOf(result),
                    costOf(result),
                    result.getPrimaryResult().getScoreError(),
                    floor == null ? "" : String.format(Locale.ROOT, "%.1f", costOf(result) / floor));
        }
    }

    private static double costOf(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static String nameOf(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String groupOf(RunResult result) {
        String name = result.getParams().getBenchmark();
        String type = name.substring(0, name.lastIndexOf('.'));
        String n = result.getParams().getParamsKeys().contains("n")
                ? ", n = " + result.getParams().getParam("n")
                : "";
        return type.substring(type.lastIndexOf('.') + 1) + n;
    }
}
