package org.tonggao;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A paragraph of the body (自然段), its hard line wraps undone. Immutable and thread-safe.
 *
 * <pre>{@code
 * paragraph.text()                     // joined text
 * paragraph.passage().spans().size()   // how many lines it was printed on
 * }</pre>
 *
 * @param passage the joined text, one span a printed line
 * @param sentences its sentences, in order; together they hold every letter of it
 * @param confidence how sure it is that the paragraph begins here, 0 to 1
 * @param signals what decided that, such as {@code indent}, {@code short-line}, {@code blank-line}
 */
public record Paragraph(Passage passage, List<Passage> sentences, double confidence, List<String> signals) implements Serializable {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException when a component is null
     * @throws IllegalArgumentException when the confidence is not 0 to 1
     */
    public Paragraph {
        Objects.requireNonNull(passage, "passage must not be null");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be 0 to 1: " + confidence);
        }
        sentences = List.copyOf(sentences);
        signals = List.copyOf(signals);
    }

    /**
     * The joined text.
     *
     * @return {@code passage().text()}
     */
    public String text() {
        return passage.text();
    }
}
