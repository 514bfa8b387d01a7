package org.tonggao.write;

import java.io.IOException;
import org.tonggao.Article;

/** Writes an article in some format (输出). Implementations are immutable and thread-safe. */
public interface ArticleWriter {

    /**
     * Writes one article.
     *
     * @param article what to write
     * @param out where to; not closed
     * @throws IOException when {@code out} does
     */
    void write(Article article, Appendable out) throws IOException;

    /**
     * Writes one article into a string.
     *
     * @param article what to write
     * @return the text
     */
    default String toString(Article article) {
        StringBuilder out = new StringBuilder();
        try {
            write(article, out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toString();
    }
}
