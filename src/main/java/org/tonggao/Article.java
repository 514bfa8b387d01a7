package org.tonggao;

import java.io.IOException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A news article (稿件): metadata, sections, paragraphs and the statements in them, each traceable to the raw text.
 *
 * <p>All spans count in {@link #raw()}: 0-based UTF-16 units, end exclusive. Every printed letter lies in exactly one of headline, kicker,
 * deck, dateline, byline, section heading, paragraph, figure title, caption, credit and furniture. Deeply immutable, serialisable,
 * thread-safe, equal by value. May gain components before 1.0.
 *
 * <pre>{@code
 * Article article = Article.parse(rawText);
 * article.metadata().headline();        // also when it was printed after the body
 * article.statementsBy("李四").get(0);   // source, cue, content, where, and by which rule
 * }</pre>
 *
 * @param raw the text as given, or, for a page with geometry, its lines
 * @param script 简体 or 繁體; absent when there is nothing to tell it by
 * @param metadata the card
 * @param sections the body, in reading order
 * @param figures pictures
 * @param furniture what is on the page but not of the story
 * @param statements in reading order, children after their parent
 * @param people every named source and every name with a title
 * @param organizations every organisation that speaks or is named with one that does
 * @param diagnostics what went less than smoothly
 */
public record Article(
        String raw,
        Optional<Script> script,
        Metadata metadata,
        List<Section> sections,
        List<Figure> figures,
        List<Furniture> furniture,
        List<Statement> statements,
        List<Entity> people,
        List<Entity> organizations,
        List<Diagnostic> diagnostics)
        implements Serializable {

    /** Which characters it is written in (字体). */
    public enum Script {
        /** Simplified 简体. */
        HANS,
        /** Traditional 繁體. */
        HANT
    }

    /**
     * Copies the lists.
     *
     * @throws NullPointerException when a component is null
     */
    public Article {
        Objects.requireNonNull(raw, "raw must not be null");
        Objects.requireNonNull(script, "script must not be null");
        Objects.requireNonNull(metadata, "metadata must not be null");
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
        furniture = List.copyOf(furniture);
        statements = List.copyOf(statements);
        people = List.copyOf(people);
        organizations = List.copyOf(organizations);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Parses raw text with the default settings. Never throws on text, whatever it is.
     *
     * @param rawText text as it came off the page
     * @return the article
     * @throws NullPointerException when {@code rawText} is null
     */
    public static Article parse(CharSequence rawText) {
        return ArticleParser.DEFAULT.parse(rawText);
    }

    /**
     * Parses the text of a page that may hold several articles (一版多稿) with the default settings.
     *
     * @param rawText text as it came off the page, article after article
     * @return the articles, each with spans that count in the same raw text; one when there is one
     * @throws NullPointerException when {@code rawText} is null
     * @see ArticleParser#parseAll(CharSequence)
     */
    public static List<Article> parseAll(CharSequence rawText) {
        return ArticleParser.DEFAULT.parseAll(rawText);
    }

    /**
     * Reads and parses a file with the default settings; the charset is found out and reported as a diagnostic.
     *
     * @param file a text file
     * @return the article
     * @throws IOException when the file cannot be read
     * @throws NullPointerException when {@code file} is null
     */
    public static Article parse(Path file) throws IOException {
        return ArticleParser.DEFAULT.parse(file);
    }

    /**
     * All paragraphs, in reading order.
     *
     * @return the paragraphs of all sections
     */
    public List<Paragraph> paragraphs() {
        return sections.stream().flatMap(s -> s.paragraphs().stream()).toList();
    }

    /**
     * The statements of one source.
     *
     * @param name its canonical name, or the name of a member of a joined source
     * @return in reading order, nested ones included
     */
    public List<Statement> statementsBy(String name) {
        Objects.requireNonNull(name, "name must not be null");
        return statements.stream().filter(s -> s.source().isOrIncludes(name)).toList();
    }

    /**
     * The statement with this id.
     *
     * @param id as in {@link Statement#id()} and {@link Statement#parent()}
     * @return absent when there is none
     */
    public Optional<Statement> statement(int id) {
        return statements.stream().filter(s -> s.id() == id).findFirst();
    }

    /**
     * The clean body: section headings and paragraphs, one a line, without furniture, captions and dateline.
     *
     * @return text with {@code \n} between paragraphs
     */
    public String text() {
        return sections.stream()
                .flatMap(s -> java.util.stream.Stream.concat(
                        s.heading().map(Passage::text).stream(), s.paragraphs().stream().map(Paragraph::text)))
                .collect(Collectors.joining("\n"));
    }

    private Object writeReplace() throws ObjectStreamException {
        return Serial.of(this);
    }

    /** One line: headline and counts. */
    @Override
    public String toString() {
        return "Article[" + metadata.headline().map(Passage::text).orElse("no headline") + ", " + paragraphs().size() + " paragraphs, "
                + statements.size() + " statements, " + diagnostics.size() + " diagnostics]";
    }
}
