package org.tonggao;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Clean text and where it was printed (净文与原文位置).
 *
 * <p>{@code text} is what a person would retype: lines joined, noise repaired. {@code spans} are the raw ranges, in reading order,
 * one a printed line, without line breaks, indents and white space of the layout; they are empty for text that is nowhere
 * printed by itself. Immutable and thread-safe.
 *
 * <pre>{@code
 * // raw: "视频会\n\n晤举行"
 * new Passage("视频会晤", List.of(new Span(0, 3), new Span(5, 6)))
 * }</pre>
 *
 * @param text clean text
 * @param spans raw ranges in reading order
 */
public record Passage(String text, List<Span> spans) implements Serializable {

    /** A passage without text and place. */
    public static final Passage EMPTY = new Passage("", List.of());

    /**
     * Copies the list.
     *
     * @throws NullPointerException when a component is null
     */
    public Passage {
        Objects.requireNonNull(text, "text must not be null");
        spans = List.copyOf(spans);
    }

    /**
     * Whether there is no text.
     *
     * @return true for an empty text
     */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * Where it begins in the raw text.
     *
     * @return the first span's start, or -1 without spans
     */
    public int start() {
        return spans.isEmpty() ? -1 : spans.get(0).start();
    }

    /**
     * Where it ends in the raw text.
     *
     * @return the last span's end, or -1 without spans
     */
    public int end() {
        return spans.isEmpty() ? -1 : spans.get(spans.size() - 1).end();
    }

    @Override
    public String toString() {
        return spans + " " + text;
    }
}
