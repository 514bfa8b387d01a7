package org.tonggao.benchmark;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.tonggao.page.InventedPage;

/** Runs the benchmarks, with JMH's own options, and prints the README's table: nanoseconds a character, and how many times ICU's word iterator takes. */
public final class BenchmarkReport {

    private static final String ICU = "icuWordIterator 1";

    private final Map<String, Double> nanos = new HashMap<>();
    private final StringBuilder table = new StringBuilder();

    private BenchmarkReport(Collection<RunResult> results) {
        int length = ParseBenchmark.text(1).length();
        for (RunResult result : results) {
            String times = result.getParams().getParam("times");
            String until = result.getParams().getParam("until");
            double factor = times == null ? 1 : Integer.parseInt(times);
            nanos.put(result.getPrimaryResult().getLabel() + " " + (until == null ? times : until),
                    result.getPrimaryResult().getScore() * 1000 / (length * factor));
        }
    }

    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(args))
                        .include("org\\.tonggao\\.benchmark\\..*")
                        .build())
                .run();
        System.out.print(table(results));
    }

    /** Rows in Markdown; what was not measured is left out. */
    static String table(Collection<RunResult> results) {
        BenchmarkReport report = new BenchmarkReport(results);
        report.write();
        return report.table.toString();
    }

    private void write() {
        int pages = InventedPage.all().size();
        table.append("| ").append(pages).append(" invented pages of some ").append(ParseBenchmark.text(1).length() / pages / 50 * 50)
                .append(" characters, each by itself | ns a raw character | against ICU's word iterator |\n|---|---|---|\n");
        row("ICU word `BreakIterator`", nanos.get(ICU));
        row("an NFC check and a character-set span", nanos.get("floor 1"));
        row("whole parse", nanos.get("parse 1"));
        Double before = 0.0;
        for (StageBenchmark.Stage stage : StageBenchmark.Stage.values()) {
            Double until = nanos.get("stages " + stage);
            row((stage.ordinal() == 0 ? "of it: " : "") + stage.title, until == null || before == null ? null : (Double) (until - before));
            before = until;
        }
        Double whole = nanos.get("parse 1");
        row("diagnostics and the article itself", whole == null || before == null ? null : (Double) (whole - before));
        row("whole parse of all pages as one text", nanos.get("parseAsOne 1"));
        row("the same ten times over", nanos.get("parseAsOne 10"));
        row("a hundred times over", nanos.get("parseAsOne 100"));
    }

    private void row(String name, Double perCharacter) {
        if (perCharacter != null) {
            Double icu = nanos.get(ICU);
            String ratio = icu == null || perCharacter <= 0 ? "" : String.format(Locale.ROOT, icu / perCharacter < 10 ? "%.1f ×" : "%.0f ×", icu / perCharacter);
            table.append(String.format(Locale.ROOT, "| %s | %.0f | %s |%n", name, perCharacter, ratio));
        }
    }
}
