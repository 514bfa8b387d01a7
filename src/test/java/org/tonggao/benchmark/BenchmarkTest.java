package org.tonggao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs every benchmark once, shortly, so that they cannot rot. Speed itself is measured by {@code mvn -Pbenchmark}, on a machine that is doing nothing else. */
class BenchmarkTest {

    @Test
    void everyBenchmarkRuns() throws Exception {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("org\\.tonggao\\.benchmark\\..*")
                        .param("times", "1")
                        .forks(0)
                        .warmupIterations(1)
                        .warmupTime(TimeValue.milliseconds(400))
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(200))
                        .shouldFailOnError(true)
                        .verbosity(org.openjdk.jmh.runner.options.VerboseMode.SILENT)
                        .build())
                .run();
        assertThat(results).extracting(r -> r.getPrimaryResult().getLabel()).contains("parse", "parseAsOne", "icuWordIterator", "floor", "stages");
        assertThat(results).hasSize(4 + StageBenchmark.Stage.values().length);
        assertThat(results).allSatisfy(r -> assertThat(r.getPrimaryResult().getScore()).isPositive());
        assertThat(BenchmarkReport.table(results)).hasLineCount(14);
    }
}
