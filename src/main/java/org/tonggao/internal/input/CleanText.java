package org.tonggao.internal.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tonggao.Passage;
import org.tonggao.Span;

/**
 * Clean characters that know where they were printed. Two questions are answered apart, {@link #rawStart} and {@link #rawEnd}: between
 * two clean characters raw ones may have been deleted, so one clean index has two raw ones. Text can only be changed through
 * {@link Builder#replace}, which keeps the places by construction. Immutable.
 */
public final class CleanText implements CharSequence {

    public static final CleanText EMPTY = new CleanText("", new int[0], new int[0], new int[0]);

    private final String text;
    /** For every clean unit the raw unit it begins at, and the raw unit after it. Neither ever decreases. */
    private final int[] starts;
    private final int[] ends;
    /** Clean indices, ascending, at which a new printed line begins (0 left out). */
    private final int[] breaks;

    private CleanText(String text, int[] starts, int[] ends, int[] breaks) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.breaks = breaks;
    }

    /** The raw range as it is, on one line. */
    public static CleanText of(String raw, int from, int to) {
        int[] starts = new int[to - from];
        int[] ends = new int[to - from];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = from + i;
            ends[i] = from + i + 1;
        }
        return new CleanText(raw.substring(from, to), starts, ends, new int[0]);
    }

    /** The parts one after another, each on a line of its own. */
    public static CleanText join(List<CleanText> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        int length = 0;
        for (CleanText part : parts) {
            length += part.length();
        }
        StringBuilder text = new StringBuilder(length);
        int[] starts = new int[length];
        int[] ends = new int[length];
        int[] breaks = new int[length];
        int breakCount = 0;
        for (CleanText part : parts) {
            int at = text.length();
            if (at > 0 && part.length() > 0) {
                breaks[breakCount++] = at;
            }
            for (int b : part.breaks) {
                breaks[breakCount++] = at + b;
            }
            System.arraycopy(part.starts, 0, starts, at, part.length());
            System.arraycopy(part.ends, 0, ends, at, part.length());
            text.append(part.text);
        }
        return new CleanText(text.toString(), starts, ends, Arrays.copyOf(breaks, breakCount));
    }

    public String text() {
        return text;
    }

    /** Raw unit at which the clean unit {@code index} begins. */
    public int rawStart(int index) {
        return starts[index];
    }

    /** Raw unit after the clean unit before {@code index}: the raw end of a clean range that ends there. */
    public int rawEnd(int index) {
        return ends[index - 1];
    }

    public CleanText slice(int from, int to) {
        if (from == 0 && to == length()) {
            return this;
        }
        int low = Arrays.binarySearch(breaks, from + 1);
        int high = Arrays.binarySearch(breaks, to);
        low = low < 0 ? -low - 1 : low;
        high = high < 0 ? -high - 1 : high;
        int[] inside = Arrays.copyOfRange(breaks, low, Math.max(low, high));
        for (int i = 0; i < inside.length; i++) {
            inside[i] -= from;
        }
        return new CleanText(text.substring(from, to), Arrays.copyOfRange(starts, from, to), Arrays.copyOfRange(ends, from, to), inside);
    }

    public CleanText strip() {
        int from = 0;
        int to = length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return slice(from, to);
    }

    /** Raw ranges of a clean range, one a printed line. */
    public List<Span> spans(int from, int to) {
        if (from >= to) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>(2);
        int at = Arrays.binarySearch(breaks, from + 1);
        at = at < 0 ? -at - 1 : at;
        int begin = from;
        for (; at < breaks.length && breaks[at] < to; at++) {
            addTrimmed(spans, begin, breaks[at]);
            begin = breaks[at];
        }
        addTrimmed(spans, begin, to);
        return spans;
    }

    private void addTrimmed(List<Span> spans, int from, int to) {
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            spans.add(new Span(starts[from], ends[to - 1]));
        }
    }

    public Passage passage(int from, int to) {
        return new Passage(text.substring(from, to), spans(from, to));
    }

    public Passage passage() {
        return passage(0, length());
    }

    /** Starts an edit of this text. */
    public Builder edit() {
        return new Builder(this);
    }

    public static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00A0' || Character.isWhitespace(c);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return slice(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Replaces ranges from left to right; what no call names stays as it is. */
    public static final class Builder {

        private final CleanText base;
        private final StringBuilder text;
        private int[] starts;
        private int[] ends;
        private final int[] breaks;
        private int breakCount;
        private int nextBreak;
        private int done;

        private Builder(CleanText base) {
            this.base = base;
            this.text = new StringBuilder(base.length());
            this.starts = new int[base.length() + 8];
            this.ends = new int[base.length() + 8];
            this.breaks = new int[base.breaks.length];
        }

        /**
         * Puts {@code replacement} in the place of the range; every character of it then lies where the whole range did.
         *
         * @throws IllegalArgumentException when ranges overlap or go backwards
         */
        public Builder replace(int from, int to, String replacement) {
            if (from < done || to < from || to > base.length()) {
                throw new IllegalArgumentException("not a range to replace: " + from + ".." + to + " after " + done);
            }
            keepUntil(from);
            for (int i = 0; i < replacement.length(); i++) {
                int start = from < base.length() ? base.starts[from] : base.ends[from - 1];
                put(replacement.charAt(i), start, to > from ? base.ends[to - 1] : start);
            }
            done = to;
            return this;
        }

        public boolean isUnchanged() {
            return done == 0;
        }

        public CleanText build() {
            if (isUnchanged()) {
                return base;
            }
            keepUntil(base.length());
            int length = text.length();
            return new CleanText(
                    text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length), Arrays.copyOf(breaks, breakCount));
        }

        private void keepUntil(int end) {
            for (int i = done; i < end; i++) {
                while (nextBreak < base.breaks.length && base.breaks[nextBreak] <= i) {
                    if (text.length() > 0 && (breakCount == 0 || breaks[breakCount - 1] < text.length())) {
                        breaks[breakCount++] = text.length();
                    }
                    nextBreak++;
                }
                put(base.text.charAt(i), base.starts[i], base.ends[i]);
            }
            done = Math.max(done, end);
        }

        private void put(char c, int start, int end) {
            int at = text.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2);
                ends = Arrays.copyOf(ends, at * 2);
            }
            starts[at] = start;
            ends[at] = end;
            text.append(c);
        }
    }
}
