package org.tonggao.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tonggao.Article;
import org.tonggao.Diagnostic;
import org.tonggao.Section;
import org.tonggao.Statement;
import org.tonggao.internal.input.Cleaner;
import org.tonggao.internal.layout.Block;
import org.tonggao.internal.layout.BlockClassifier;
import org.tonggao.internal.layout.Element;
import org.tonggao.internal.layout.Line;
import org.tonggao.internal.layout.LineSplitter;
import org.tonggao.internal.layout.ParagraphJoiner;
import org.tonggao.internal.layout.SectionBuilder;
import org.tonggao.internal.metadata.MetadataReader;
import org.tonggao.internal.quotation.Attributor;
import org.tonggao.ocr.OcrPage;

/** The whole flow, one stage a line; each stage is a function of what the one before gave. Read this first. */
public final class Pipeline {

    private Pipeline() {}

    public static Article parse(String raw, List<Diagnostic> given, Settings settings, Trace trace) {
        List<Line> lines = LineSplitter.split(raw, 0, Math.min(raw.length(), settings.maxLength()));
        return parse(raw, lines, given, settings, trace);
    }

    public static Article parse(OcrPage page, Settings settings, Trace trace) {
        throw new UnsupportedOperationException("not yet");
    }

    private static Article parse(String raw, List<Line> lines, List<Diagnostic> given, Settings settings, Trace trace) {
        List<Line> clean = lines.stream().map(l -> l.withText(Cleaner.clean(l.text()))).toList();
        trace.record(Stage.LINES, raw, clean);
        List<Block> blocks = BlockClassifier.classify(clean);
        trace.record(Stage.BLOCKS, raw, blocks);
        List<Element> elements = ParagraphJoiner.join(blocks);
        trace.record(Stage.PARAGRAPHS, raw, elements);
        MetadataReader.Reading reading = MetadataReader.read(elements, settings);
        trace.record(Stage.METADATA, raw, List.of(reading.metadata()));
        trace.record(Stage.METADATA, raw, reading.figures());
        trace.record(Stage.METADATA, raw, reading.furniture());
        List<Section> sections = SectionBuilder.build(reading.body());
        trace.record(Stage.SECTIONS, raw, sections);
        List<Statement> statements = Attributor.attribute(reading.body(), reading.metadata());
        trace.record(Stage.STATEMENTS, raw, statements);
        List<Diagnostic> diagnostics = new ArrayList<>(given);
        return new Article(raw, Optional.empty(), reading.metadata(), sections, reading.figures(), reading.furniture(), statements,
                List.of(), List.of(), diagnostics);
    }
}
