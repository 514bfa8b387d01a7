package org.tonggao.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.tonggao.ArticleParser;
import org.tonggao.internal.Settings;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.input.Cleaner;
import org.tonggao.internal.input.Survey;
import org.tonggao.internal.layout.Block;
import org.tonggao.internal.layout.BlockClassifier;
import org.tonggao.internal.layout.Element;
import org.tonggao.internal.layout.Line;
import org.tonggao.internal.layout.LineSplitter;
import org.tonggao.internal.layout.ParagraphJoiner;
import org.tonggao.internal.layout.SectionBuilder;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.metadata.MetadataReader;
import org.tonggao.internal.quotation.Attributor;
import org.tonggao.page.InventedPage;

/** Each stage of the pipeline alone, over all invented pages, on what the stage before gave. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class StageBenchmark {

    private final Settings settings = new Settings(null, null, ArticleParser.DEFAULT_MAX_LENGTH);
    private final List<String> pages = InventedPage.all().stream().map(InventedPage::raw).toList();
    private final List<List<Line>> lines = new ArrayList<>();
    private final List<List<Block>> blocks = new ArrayList<>();
    private final List<List<Element>> elements = new ArrayList<>();
    private final List<MetadataReader.Reading> readings = new ArrayList<>();

    @Setup
    public void setUp() {
        for (String page : pages) {
            lines.add(clean(LineSplitter.split(page, 0, page.length()), Survey.of(page, 0, page.length())));
            blocks.add(BlockClassifier.classify(lines.get(lines.size() - 1)));
            elements.add(ParagraphJoiner.join(blocks.get(blocks.size() - 1)));
            readings.add(MetadataReader.read(elements.get(elements.size() - 1), settings));
        }
    }

    private static List<Line> clean(List<Line> lines, Survey survey) {
        List<CleanText> texts = Cleaner.clean(lines.stream().map(Line::text).toList(), survey.spaced());
        List<Line> clean = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            clean.add(lines.get(i).withText(texts.get(i)));
        }
        return clean;
    }

    @Benchmark
    public void lines(Blackhole hole) {
        for (String page : pages) {
            hole.consume(clean(LineSplitter.split(page, 0, page.length()), Survey.of(page, 0, page.length())));
        }
    }

    @Benchmark
    public void blocks(Blackhole hole) {
        lines.forEach(l -> hole.consume(BlockClassifier.classify(l)));
    }

    @Benchmark
    public void paragraphs(Blackhole hole) {
        blocks.forEach(b -> hole.consume(ParagraphJoiner.join(b)));
    }

    @Benchmark
    public void metadata(Blackhole hole) {
        elements.forEach(e -> hole.consume(MetadataReader.read(e, settings)));
    }

    @Benchmark
    public void sections(Blackhole hole) {
        readings.forEach(r -> hole.consume(SectionBuilder.build(r.body(), Lexicon.standard())));
    }

    @Benchmark
    public void statements(Blackhole hole) {
        readings.forEach(r -> hole.consume(Attributor.attribute(r.body(), r.metadata(), Lexicon.standard())));
    }
}
