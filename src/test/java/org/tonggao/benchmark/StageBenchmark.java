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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.tonggao.ArticleParser;
import org.tonggao.Statement;
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
import org.tonggao.internal.lexicon.WordBoundaries;
import org.tonggao.internal.metadata.EntityReader;
import org.tonggao.internal.metadata.MetadataReader;
import org.tonggao.internal.quotation.Attributor;
import org.tonggao.page.InventedPage;

/**
 * The pipeline up to a stage, page by page over all invented pages. What a stage costs is the difference to the one before, so that the stages and the
 * rest add up to the whole parse: alone, on the same page over and over, a stage finds every cache warm and takes half the time.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class StageBenchmark {

    /** In the order of the pipeline. */
    public enum Stage {
        LINES("lines and cleaning"),
        BLOCKS("blocks"),
        PARAGRAPHS("paragraphs"),
        METADATA("metadata"),
        SECTIONS("sections"),
        STATEMENTS("statements"),
        ENTITIES("people and organisations");

        final String title;

        Stage(String title) {
            this.title = title;
        }
    }

    @Param
    public Stage until;

    private final Settings settings = new Settings(null, null, ArticleParser.DEFAULT_MAX_LENGTH);
    private final List<String> pages = InventedPage.all().stream().map(InventedPage::raw).toList();

    @Benchmark
    public void stages(Blackhole hole) {
        for (String page : pages) {
            hole.consume(parse(page));
        }
    }

    private Object parse(String raw) {
        List<Line> lines = clean(LineSplitter.split(raw, 0, raw.length()), Survey.of(raw, 0, raw.length()));
        if (until == Stage.LINES) {
            return lines;
        }
        List<Block> blocks = BlockClassifier.classify(lines);
        if (until == Stage.BLOCKS) {
            return blocks;
        }
        List<Element> elements = ParagraphJoiner.join(blocks);
        if (until == Stage.PARAGRAPHS) {
            return elements;
        }
        MetadataReader.Reading reading = MetadataReader.read(elements, settings);
        if (until == Stage.METADATA) {
            return reading;
        }
        Lexicon lexicon = settings.words().lexicon();
        Object sections = SectionBuilder.build(reading.body(), lexicon);
        if (until == Stage.SECTIONS) {
            return sections;
        }
        List<WordBoundaries> words = WordBoundaries.of(reading.body().stream().map(Element::text).toList());
        List<Statement> statements = Attributor.attribute(reading.body(), reading.metadata(), lexicon, words).statements();
        if (until == Stage.STATEMENTS) {
            return List.of(sections, statements);
        }
        return List.of(sections, statements, EntityReader.read(reading.body(), statements, reading.metadata().participants(), lexicon, words));
    }

    private static List<Line> clean(List<Line> lines, Survey survey) {
        List<CleanText> texts = Cleaner.clean(lines.stream().map(Line::text).toList(), survey.spaced());
        List<Line> clean = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            clean.add(lines.get(i).withText(texts.get(i)));
        }
        return clean;
    }
}
