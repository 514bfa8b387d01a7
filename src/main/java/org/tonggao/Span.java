package org.tonggao;

import java.io.Serializable;

/**
 * A range of the raw text (原文位置): 0-based UTF-16 code units as decoded, end exclusive.
 *
 * <p>An element that was printed over several lines has one span a line, so {@code raw.substring(span.start(), span.end())}
 * never holds a line break. Immutable and thread-safe.
 *
 * <pre>{@code
 * new Span(3, 7).length()          // 4
 * new Span(3, 7).in("一二三四五六七八") // "四五六七"
 * }</pre>
 *
 * @param start first unit
 * @param end one past the last unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException when {@code start} is negative or {@code end} lies before it
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /**
     * How many UTF-16 units it covers.
     *
     * @return {@code end - start}
     */
    public int length() {
        return end - start;
    }

    /**
     * The characters it covers.
     *
     * @param raw the text that the span counts in
     * @return the printed characters
     * @throws IndexOutOfBoundsException when {@code raw} is shorter than the span's end
     */
    public String in(CharSequence raw) {
        return raw.subSequence(start, end).toString();
    }

    /**
     * Whether the two ranges share a unit.
     *
     * @param other another span of the same text
     * @return true when they overlap
     */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return start + ".." + end;
    }
}
