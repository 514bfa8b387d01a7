package org.tonggao.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tonggao.Article;
import org.tonggao.ArticleParser;
import org.tonggao.internal.Pipeline;
import org.tonggao.internal.Settings;
import org.tonggao.internal.Trace;
import org.tonggao.internal.input.Decoder;
import org.tonggao.internal.lexicon.UserLexicon;
import org.tonggao.ocr.OcrPages;

/** Bytes to articles, with a trace if wanted, which the library's public door does not offer. */
final class ArticleReader {

    /**
     * What a file holds.
     *
     * @param hasGeometry whether spans count in {@link Article#raw()} and not in the file
     */
    record Read(List<Article> articles, boolean hasGeometry) {}

    private static final String XML = "<?xml";

    private final Settings settings;

    ArticleReader(Optional<LocalDate> publicationDate, Optional<Charset> encoding, UserLexicon words) {
        settings = new Settings(publicationDate.orElse(null), encoding.map(Charset::name).orElse(null), ArticleParser.DEFAULT_MAX_LENGTH, words);
    }

    /** The file as one article. */
    Read read(byte[] bytes, Trace trace) throws IOException {
        if (OcrPages.sniff(bytes).isPresent()) {
            return new Read(List.of(Pipeline.parse(OcrPages.read(new ByteArrayInputStream(bytes)), settings, trace)), true);
        }
        Decoder.Decoded decoded = decode(bytes);
        return new Read(List.of(Pipeline.parse(decoded.text(), decoded.diagnostics(), settings, trace)), false);
    }

    /** The articles of a text; pages with geometry are one. */
    Read split(byte[] bytes) throws IOException {
        if (OcrPages.sniff(bytes).isPresent()) {
            return read(bytes, Trace.OFF);
        }
        Decoder.Decoded decoded = decode(bytes);
        return new Read(Pipeline.parseAll(decoded.text(), decoded.diagnostics(), settings), false);
    }

    private Decoder.Decoded decode(byte[] bytes) throws IOException {
        Decoder.Decoded decoded = Decoder.decode(bytes, settings.charset());
        if (decoded.text().stripLeading().startsWith(XML)) {
            throw new IOException("an XML file that is neither hOCR nor ALTO");
        }
        return decoded;
    }
}
