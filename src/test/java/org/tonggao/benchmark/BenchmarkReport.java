package org.tonggao.benchmark;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks, with JMH's own options, and prints nanoseconds a character and how many times ICU's word iterator takes. */
public final class BenchmarkReport {

    private BenchmarkReport() {}

    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(args))
                        .include("org\\.tonggao\\.benchmark\\..*")
                        .build())
                .run();
        System.out.print(table(results));
    }

    /** One row a benchmark: name, times, nanoseconds a raw character, speed relative to ICU's word iterator at the same size. */
    static String table(Collection<RunResult> results) {
        int length = ParseBenchmark.text(1).length();
        Map<String, Double> perCharacter = new TreeMap<>();
        for (RunResult result : results) {
            String times = result.getParams().getParam("times");
            double factor = times == null ? 1 : Integer.parseInt(times);
            double nanos = result.getPrimaryResult().getScore() * 1000 / (length * factor);
            perCharacter.put(result.getPrimaryResult().getLabel() + "\t" + (times == null ? "1" : times), nanos);
        }
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%-20s %6s %10s %14s%n", "what", "times", "ns/char", "× ICU words"));
        perCharacter.forEach((key, nanos) -> {
            String[] cells = key.split("\t");
            Double icu = perCharacter.get("icuWordIterator\t" + cells[1]);
            String ratio = icu == null ? "" : String.format(Locale.ROOT, "%.1f", icu / nanos);
            table.append(String.format(Locale.ROOT, "%-20s %6s %10.1f %14s%n", cells[0], cells[1], nanos, ratio));
        });
        return table.toString();
    }
}
