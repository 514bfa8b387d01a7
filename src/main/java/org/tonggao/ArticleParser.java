package org.tonggao;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tonggao.internal.Pipeline;
import org.tonggao.internal.Settings;
import org.tonggao.internal.Trace;
import org.tonggao.internal.input.Decoder;
import org.tonggao.internal.lexicon.UserLexicon;
import org.tonggao.ocr.OcrPage;

/**
 * Parses articles with chosen settings (解析器). Immutable, reusable, thread-safe and serialisable, so one can be captured in a Spark
 * lambda.
 *
 * <pre>{@code
 * ArticleParser parser = ArticleParser.builder().publicationDate(LocalDate.of(2021, 11, 17)).build();
 * Article article = parser.parse(rawText);
 * }</pre>
 */
public final class ArticleParser implements Serializable {

    private static final long serialVersionUID = 1;

    /** How many UTF-16 units are read of one text unless the builder says otherwise: some 500 newspaper pages. */
    public static final int DEFAULT_MAX_LENGTH = 4_000_000;

    static final ArticleParser DEFAULT = builder().build();

    private final Settings settings;

    private ArticleParser(Settings settings) {
        this.settings = settings;
    }

    /**
     * Starts from the default settings.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Parses raw text. Never throws on text, whatever it is.
     *
     * @param rawText text as it came off the page
     * @return the article
     * @throws NullPointerException when {@code rawText} is null
     */
    public Article parse(CharSequence rawText) {
        Objects.requireNonNull(rawText, "rawText must not be null");
        return Pipeline.parse(rawText.toString(), List.of(), settings, Trace.OFF);
    }

    /**
     * Parses the text of a page that may hold several articles (一版多稿), told apart by headlines, datelines, bylines and what they are about.
     * Every article's spans count in the same raw text. Where there are several, columns printed side by side on one line are not told apart. Never
     * throws on text, whatever it is.
     *
     * <pre>{@code
     * for (Article article : parser.parseAll(pageText)) {
     *     article.metadata().headline();
     * }
     * }</pre>
     *
     * @param rawText text as it came off the page, article after article
     * @return the articles in the order of the page; one when there is one
     * @throws NullPointerException when {@code rawText} is null
     */
    public List<Article> parseAll(CharSequence rawText) {
        Objects.requireNonNull(rawText, "rawText must not be null");
        return Pipeline.parseAll(rawText.toString(), List.of(), settings);
    }

    /**
     * Reads and parses a text file; the charset is found out, unless the builder was given one, and reported as a diagnostic. Markup is text here:
     * hOCR and ALTO are read by {@link org.tonggao.ocr.OcrPages}.
     *
     * @param file a text file
     * @return the article
     * @throws IOException when the file cannot be read
     * @throws NullPointerException when {@code file} is null
     */
    public Article parse(Path file) throws IOException {
        Objects.requireNonNull(file, "file must not be null");
        return parse(Files.readAllBytes(file));
    }

    /**
     * Parses bytes; the charset is found out, unless the builder was given one, and reported as a diagnostic.
     *
     * @param bytes an encoded text
     * @return the article
     * @throws NullPointerException when {@code bytes} is null
     */
    public Article parse(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes must not be null");
        Decoder.Decoded decoded = Decoder.decode(bytes, settings.charset());
        return Pipeline.parse(decoded.text(), decoded.diagnostics(), settings, Trace.OFF);
    }

    /**
     * Parses a page with geometry. Spans then count in {@link Article#raw()}, the page's lines in reading order, one a line.
     *
     * @param page lines with their boxes
     * @return the article
     * @throws NullPointerException when {@code page} is null
     */
    public Article parse(OcrPage page) {
        Objects.requireNonNull(page, "page must not be null");
        return parse(List.of(page));
    }

    /**
     * Parses an article over several pages with geometry, as {@link org.tonggao.ocr.OcrPages} reads them. Spans then count in
     * {@link Article#raw()}, the pages' lines in reading order, one a line.
     *
     * @param pages in order
     * @return the article
     * @throws NullPointerException when the list or an element is null
     */
    public Article parse(List<OcrPage> pages) {
        return Pipeline.parse(List.copyOf(pages), settings, Trace.OFF);
    }

    /** Chooses settings (配置). Not thread-safe. */
    public static final class Builder {

        private Optional<LocalDate> publicationDate = Optional.empty();
        private Optional<Charset> charset = Optional.empty();
        private int maxLength = DEFAULT_MAX_LENGTH;
        private UserLexicon lexicon = UserLexicon.NONE;

        private Builder() {}

        /**
         * The date of the paper, which completes dates without a year and relative days (昨日).
         *
         * @param date the day the paper appeared
         * @return this
         * @throws NullPointerException when {@code date} is null
         */
        public Builder publicationDate(LocalDate date) {
            publicationDate = Optional.of(Objects.requireNonNull(date, "date must not be null"));
            return this;
        }

        /**
         * The charset of files and bytes, instead of finding it out. A byte order mark still wins.
         *
         * @param charset a charset
         * @return this
         * @throws NullPointerException when {@code charset} is null
         */
        public Builder charset(Charset charset) {
            this.charset = Optional.of(Objects.requireNonNull(charset, "charset must not be null"));
            return this;
        }

        /**
         * How many UTF-16 units of a text are read; what lies beyond becomes one furniture element of kind OTHER, with a diagnostic.
         *
         * @param units at least 1
         * @return this
         * @throws IllegalArgumentException when {@code units} is not positive
         */
        public Builder maxLength(int units) {
            if (units < 1) {
                throw new IllegalArgumentException("maxLength must be positive: " + units);
            }
            maxLength = units;
            return this;
        }

        /**
         * Adds the caller's own words (自定义词典) to the rules of attribution: a UTF-8 file, tab-separated, {@code #} comments, with the header
         * {@code id pattern table example counter note}. A pattern lists alternatives with {@code |}; its table is {@code veto} (reports
         * nothing), {@code person} (a name), a head of a speaking phrase ({@code title}, {@code group}, {@code org}, {@code place},
         * {@code document}, {@code kin}) or the id of a reporting word's frame, such as {@code cue-say}.
         *
         * <pre>{@code
         * id        pattern   table    example              counter  note
         * my-cue    爆料       cue-say  张三爆料，李四已经辞职。
         * my-title  首席观察员  title    首席观察员张三说，很好。
         * }</pre>
         *
         * @param file the caller's rule file
         * @return this
         * @throws IOException when the file cannot be read
         * @throws LexiconException with file and line when a row is broken
         * @throws NullPointerException when {@code file} is null
         */
        public Builder lexicon(Path file) throws IOException {
            Objects.requireNonNull(file, "file must not be null");
            Path name = file.getFileName();
            lexicon = UserLexicon.of(name == null ? file.toString() : name.toString(), Files.readString(file));
            return this;
        }

        /**
         * Makes the parser.
         *
         * @return an immutable parser
         */
        public ArticleParser build() {
            return new ArticleParser(new Settings(publicationDate.orElse(null), charset.map(Charset::name).orElse(null), maxLength, lexicon));
        }
    }
}
