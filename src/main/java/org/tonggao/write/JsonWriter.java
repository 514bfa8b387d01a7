package org.tonggao.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tonggao.Article;
import org.tonggao.Byline;
import org.tonggao.Dateline;
import org.tonggao.Diagnostic;
import org.tonggao.Entity;
import org.tonggao.Figure;
import org.tonggao.Furniture;
import org.tonggao.Metadata;
import org.tonggao.Paragraph;
import org.tonggao.Passage;
import org.tonggao.PrintedDate;
import org.tonggao.Section;
import org.tonggao.Source;
import org.tonggao.Span;
import org.tonggao.Statement;

/**
 * The article as JSON, format {@code tonggao-article/1} (JSON 输出): the model field by field, unknown scalars {@code null}, empty lists
 * {@code []}, offsets in UTF-16 units of the raw text.
 *
 * <p>Needs jackson-core, which is an optional dependency, on the class path; nothing else in the library touches it. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * String json = new JsonWriter().toString(article);
 * }</pre>
 */
public final class JsonWriter implements ArticleWriter {

    /** Name and version of the format, the value of the field {@code format}. */
    public static final String FORMAT = "tonggao-article/1";

    private static final JsonFactory FACTORY =
            JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final boolean indent;
    private final boolean raw;
    private final Optional<String> file;

    /** Compact, one line, without the raw text. */
    public JsonWriter() {
        this(false, false);
    }

    /**
     * Chooses.
     *
     * @param indent several indented lines instead of one
     * @param raw whether the raw text goes in; without it {@code "raw"} is {@code null}
     */
    public JsonWriter(boolean indent, boolean raw) {
        this(indent, raw, Optional.empty());
    }

    private JsonWriter(boolean indent, boolean raw, Optional<String> file) {
        this.indent = indent;
        this.raw = raw;
        this.file = file;
    }

    /**
     * The same with a field {@code file} after {@code format}, which tells the articles of several files apart.
     *
     * @param name the file's name
     * @return another writer
     * @throws NullPointerException when {@code name} is null
     */
    public JsonWriter forFile(String name) {
        return new JsonWriter(indent, raw, Optional.of(Objects.requireNonNull(name, "name must not be null")));
    }

    @Override
    public void write(Article article, Appendable out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(new AppendableWriter(out))) {
            if (indent) {
                json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            }
            article(json, article);
        }
    }

    private void article(JsonGenerator json, Article article) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        if (file.isPresent()) {
            json.writeStringField("file", file.get());
        }
        json.writeStringField("raw", raw ? article.raw() : null);
        json.writeStringField("script", article.script().map(s -> s == Article.Script.HANT ? "Hant" : "Hans").orElse(null));
        json.writeFieldName("metadata");
        metadata(json, article.metadata());
        list(json, "people", article.people(), JsonWriter::entity);
        list(json, "organizations", article.organizations(), JsonWriter::entity);
        list(json, "sections", article.sections(), JsonWriter::section);
        list(json, "figures", article.figures(), JsonWriter::figure);
        list(json, "furniture", article.furniture(), JsonWriter::furniture);
        list(json, "statements", article.statements(), JsonWriter::statement);
        list(json, "diagnostics", article.diagnostics(), JsonWriter::diagnostic);
        json.writeEndObject();
    }

    private static void metadata(JsonGenerator json, Metadata metadata) throws IOException {
        json.writeStartObject();
        optional(json, "headline", metadata.headline(), JsonWriter::passage);
        optional(json, "kicker", metadata.kicker(), JsonWriter::passage);
        list(json, "decks", metadata.decks(), JsonWriter::passage);
        optional(json, "dateline", metadata.dateline(), JsonWriter::dateline);
        list(json, "bylines", metadata.bylines(), JsonWriter::byline);
        optional(json, "eventDate", metadata.eventDate(), (g, date) -> date(g, date, true));
        json.writeStringField("publicationDate", metadata.publicationDate().map(LocalDate::toString).orElse(null));
        strings(json, "participants", metadata.participants());
        json.writeEndObject();
    }

    private static void dateline(JsonGenerator json, Dateline dateline) throws IOException {
        json.writeStartObject();
        textAndSpans(json, dateline.printed());
        strings(json, "agencies", dateline.agencies());
        json.writeStringField("place", dateline.place().orElse(null));
        strings(json, "places", dateline.places());
        optional(json, "date", dateline.date(), (g, date) -> date(g, date, false));
        json.writeBooleanField("relayed", dateline.relayed());
        json.writeEndObject();
    }

    private static void byline(JsonGenerator json, Byline byline) throws IOException {
        json.writeStartObject();
        json.writeStringField("role", byline.role().name());
        strings(json, "names", byline.names());
        json.writeStringField("organization", byline.organization().orElse(null));
        textAndSpans(json, byline.printed());
        json.writeEndObject();
    }

    private static void date(JsonGenerator json, PrintedDate date, boolean printed) throws IOException {
        json.writeStartObject();
        number(json, "year", date.year().map(Year::getValue));
        number(json, "month", date.month().map(Month::getValue));
        number(json, "day", date.dayOfMonth());
        if (printed) {
            textAndSpans(json, date.printed());
        }
        strings(json, "completed", date.completed().stream().map(JsonWriter::fieldName).toList());
        json.writeEndObject();
    }

    private static String fieldName(ChronoField field) {
        return switch (field) {
            case YEAR -> "year";
            case MONTH_OF_YEAR -> "month";
            default -> "day";
        };
    }

    private static void entity(JsonGenerator json, Entity entity) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", entity.name());
        strings(json, "titles", entity.titles());
        strings(json, "aliases", entity.aliases());
        list(json, "mentions", entity.mentions(), JsonWriter::passage);
        json.writeEndObject();
    }

    private static void section(JsonGenerator json, Section section) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", section.kind().name());
        optional(json, "heading", section.heading(), JsonWriter::passage);
        json.writeStringField("topic", section.topic().orElse(null));
        list(json, "paragraphs", section.paragraphs(), JsonWriter::paragraph);
        json.writeEndObject();
    }

    private static void paragraph(JsonGenerator json, Paragraph paragraph) throws IOException {
        json.writeStartObject();
        textAndSpans(json, paragraph.passage());
        list(json, "sentences", paragraph.sentences(), JsonWriter::passage);
        json.writeNumberField("confidence", rounded(paragraph.confidence()));
        strings(json, "signals", paragraph.signals());
        json.writeEndObject();
    }

    private static void figure(JsonGenerator json, Figure figure) throws IOException {
        json.writeStartObject();
        optional(json, "title", figure.title(), JsonWriter::passage);
        optional(json, "caption", figure.caption(), JsonWriter::passage);
        optional(json, "credit", figure.credit(), (g, credit) -> {
            g.writeStartObject();
            textAndSpans(g, credit.printed());
            strings(g, "names", credit.names());
            g.writeStringField("organization", credit.organization().orElse(null));
            g.writeEndObject();
        });
        json.writeEndObject();
    }

    private static void furniture(JsonGenerator json, Furniture furniture) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", furniture.kind().name());
        textAndSpans(json, furniture.passage());
        json.writeEndObject();
    }

    private static void statement(JsonGenerator json, Statement statement) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", statement.id());
        number(json, "parent", statement.parent());
        json.writeStringField("form", statement.form().name());
        Source source = statement.source();
        json.writeObjectFieldStart("source");
        json.writeStringField("canonical", source.canonical());
        optional(json, "mention", source.mention(), JsonWriter::passage);
        json.writeStringField("title", source.title().orElse(null));
        json.writeStringField("kind", source.kind().name());
        strings(json, "members", source.members());
        json.writeEndObject();
        optional(json, "cue", statement.cue(), JsonWriter::passage);
        json.writeFieldName("content");
        passage(json, statement.content());
        json.writeStringField("topic", statement.topic().orElse(null));
        json.writeStringField("rule", statement.rule());
        json.writeNumberField("confidence", rounded(statement.confidence()));
        strings(json, "evidence", statement.evidence().stream().map(Statement.Evidence::toString).toList());
        json.writeEndObject();
    }

    private static void diagnostic(JsonGenerator json, Diagnostic diagnostic) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", diagnostic.code().name());
        json.writeStringField("severity", diagnostic.severity().name());
        json.writeStringField("message", diagnostic.message());
        spans(json, diagnostic.spans());
        json.writeEndObject();
    }

    private static void passage(JsonGenerator json, Passage passage) throws IOException {
        json.writeStartObject();
        textAndSpans(json, passage);
        json.writeEndObject();
    }

    private static void textAndSpans(JsonGenerator json, Passage passage) throws IOException {
        json.writeStringField("text", passage.text());
        spans(json, passage.spans());
    }

    private static void spans(JsonGenerator json, List<Span> spans) throws IOException {
        list(json, "spans", spans, (g, span) -> {
            g.writeStartObject();
            g.writeNumberField("start", span.start());
            g.writeNumberField("end", span.end());
            g.writeEndObject();
        });
    }

    private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        list(json, name, values, JsonGenerator::writeString);
    }

    private static void number(JsonGenerator json, String name, Optional<Integer> value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    private static <T> void optional(JsonGenerator json, String name, Optional<T> value, Field<T> write) throws IOException {
        json.writeFieldName(name);
        if (value.isPresent()) {
            write.write(json, value.get());
        } else {
            json.writeNull();
        }
    }

    private static <T> void list(JsonGenerator json, String name, List<T> values, Field<T> write) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            write.write(json, value);
        }
        json.writeEndArray();
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private interface Field<T> {
        void write(JsonGenerator json, T value) throws IOException;
    }

    /** Jackson wants a {@link Writer}; callers have an {@link Appendable}. */
    private static final class AppendableWriter extends Writer {

        private final Appendable out;

        AppendableWriter(Appendable out) {
            this.out = out;
        }

        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            out.append(java.nio.CharBuffer.wrap(buffer, offset, length));
        }

        @Override
        public void flush() {
            // the caller's business
        }

        @Override
        public void close() {
            // the caller's business
        }
    }
}
