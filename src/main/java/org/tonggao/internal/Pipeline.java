package org.tonggao.internal;

import java.util.ArrayList;
import java.util.List;
import org.tonggao.Article;
import org.tonggao.Diagnostic;
import org.tonggao.Furniture;
import org.tonggao.Passage;
import org.tonggao.Section;
import org.tonggao.Span;
import org.tonggao.Statement;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.input.Cleaner;
import org.tonggao.internal.input.SizeLimit;
import org.tonggao.internal.input.Survey;
import org.tonggao.internal.layout.Block;
import org.tonggao.internal.layout.BlockClassifier;
import org.tonggao.internal.layout.Element;
import org.tonggao.internal.layout.LayoutDiagnostics;
import org.tonggao.internal.layout.Line;
import org.tonggao.internal.layout.LineSplitter;
import org.tonggao.internal.layout.PageLines;
import org.tonggao.internal.layout.ParagraphJoiner;
import org.tonggao.internal.layout.SectionBuilder;
import org.tonggao.internal.layout.SideBySide;
import org.tonggao.internal.lexicon.WordBoundaries;
import org.tonggao.internal.metadata.EntityReader;
import org.tonggao.internal.metadata.MetadataReader;
import org.tonggao.internal.metadata.PageSplitter;
import org.tonggao.internal.quotation.Attributor;
import org.tonggao.ocr.OcrPage;

/** The whole flow, one stage a line; each stage is a function of what the one before gave. Read this first. */
public final class Pipeline {

    private Pipeline() {}

    public static Article parse(String raw, List<Diagnostic> given, Settings settings, Trace trace) {
        int end = SizeLimit.end(raw, settings.maxLength());
        return parse(raw, end, SideBySide.read(raw, LineSplitter.split(raw, 0, end)), given, settings, trace);
    }

    public static Article parse(List<OcrPage> pages, Settings settings, Trace trace) {
        PageLines.Read read = PageLines.read(pages);
        int end = read.raw().length() <= settings.maxLength() ? read.raw().length() : read.raw().lastIndexOf('\n', settings.maxLength() - 1) + 1;
        return parse(read.raw(), end, PageLines.until(end, read.lines()), List.of(), settings, trace);
    }

    /** The articles of a page, each with its own lines; furniture between two belongs to the one before. */
    public static List<Article> parseAll(String raw, List<Diagnostic> given, Settings settings) {
        int end = SizeLimit.end(raw, settings.maxLength());
        List<List<Line>> parts = PageSplitter.split(clean(LineSplitter.split(raw, 0, end), Survey.of(raw, 0, end)));
        if (parts.size() == 1) {
            return List.of(parse(raw, given, settings, Trace.OFF));
        }
        List<Article> articles = new ArrayList<>();
        Settings known = settings;
        int from = 0;
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i + 1 == parts.size();
            int to = last ? end : parts.get(i + 1).get(0).text().rawStart(0);
            Article article = parse(raw, Survey.of(raw, from, to), parts.get(i), last ? end : raw.length(), i == 0 ? given : List.of(), known,
                    Trace.OFF);
            articles.add(article);
            known = article.metadata().publicationDate().map(known::withPublicationDate).orElse(known); // the running head is printed once
            from = to;
        }
        return List.copyOf(articles);
    }

    private static Article parse(String raw, int end, List<Line> lines, List<Diagnostic> given, Settings settings, Trace trace) {
        Survey survey = Survey.of(raw, 0, end);
        return parse(raw, survey, clean(lines, survey), end, given, settings, trace);
    }

    private static Article parse(String raw, Survey survey, List<Line> clean, int end, List<Diagnostic> given, Settings settings, Trace trace) {
        trace.record(Stage.LINES, raw, clean);
        List<Block> blocks = BlockClassifier.classify(clean);
        trace.record(Stage.BLOCKS, raw, blocks);
        List<Element> elements = ParagraphJoiner.join(blocks);
        trace.record(Stage.PARAGRAPHS, raw, elements);
        MetadataReader.Reading reading = MetadataReader.read(elements, settings);
        trace.record(Stage.METADATA, raw, List.of(reading.metadata()));
        trace.record(Stage.METADATA, raw, reading.figures());
        trace.record(Stage.METADATA, raw, reading.furniture());
        List<Section> sections = SectionBuilder.build(reading.body(), settings.words().lexicon());
        trace.record(Stage.SECTIONS, raw, sections);
        List<WordBoundaries> words = WordBoundaries.of(reading.body().stream().map(Element::text).toList());
        Attributor.Attribution attribution = Attributor.attribute(reading.body(), reading.metadata(), settings.words().lexicon(), words);
        List<Statement> statements = attribution.statements();
        trace.record(Stage.STATEMENTS, raw, statements);
        EntityReader.Entities entities = EntityReader.read(reading.body(), statements, reading.metadata().participants(),
                settings.words().lexicon(), words);
        List<Diagnostic> diagnostics = new ArrayList<>(given);
        diagnostics.addAll(survey.diagnostics());
        diagnostics.addAll(LayoutDiagnostics.of(clean, blocks));
        diagnostics.addAll(attribution.diagnostics());
        List<Furniture> furniture = new ArrayList<>(reading.furniture());
        if (end < raw.length()) {
            Passage rest = CleanText.join(LineSplitter.split(raw, end, raw.length()).stream().map(Line::text).toList()).passage();
            furniture.add(new Furniture(Furniture.Kind.OTHER, rest));
            diagnostics.add(new Diagnostic(Diagnostic.Code.SIZE_LIMIT, Diagnostic.Severity.ERROR, "not read beyond the limit of "
                    + settings.maxLength() + " UTF-16 units", List.of(new Span(end, raw.length()))));
        }
        return new Article(raw, survey.script(), reading.metadata(), sections, reading.figures(), furniture, statements,
                entities.people(), entities.organizations(),
                diagnostics);
    }

    /** A line of which nothing is left is left out, so that every line has something on it. */
    private static List<Line> clean(List<Line> lines, Survey survey) {
        List<CleanText> printed = new ArrayList<>(lines.size());
        for (Line line : lines) {
            printed.add(line.text());
        }
        List<CleanText> texts = Cleaner.clean(printed, survey.spaced());
        List<Line> clean = new ArrayList<>(lines.size());
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                clean.add(lines.get(i).withText(texts.get(i)));
            }
        }
        return clean;
    }
}
