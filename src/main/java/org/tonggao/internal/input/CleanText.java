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
 *
 * <p>The places are held as pieces, not per character: an untouched line is one piece, so making, joining and slicing cost per line and
 * edit, and slices share their pieces.
 */
public final class CleanText implements CharSequence {

    public static final CleanText EMPTY = new CleanText("", new int[0], 0, 0, 0);

    /** A piece is four ints: where it begins in the clean text, where in the raw text, its raw end or {@link #COPY}, and {@link #NEW_LINE} or 0. */
    private static final int SIZE = 4;
    private static final int RAW = 1;
    private static final int RAW_END = 2;
    private static final int LINE = 3;
    /** The piece's units are the raw ones, one for one. Otherwise every unit of the piece lies where the whole piece does. */
    private static final int COPY = -1;
    private static final int NEW_LINE = 1;

    private final String text;
    private final int[] pieces;
    /** The pieces of this text are those from {@code first} (inclusive) to {@code last} (exclusive). */
    private final int first;
    private final int last;
    /** The pieces' clean index of this text's unit 0: not 0 in a slice. */
    private final int shift;

    private CleanText(String text, int[] pieces, int first, int last, int shift) {
        this.text = text;
        this.pieces = pieces;
        this.first = first;
        this.last = last;
        this.shift = shift;
    }

    /** The raw range as it is, on one line. */
    public static CleanText of(String raw, int from, int to) {
        return from == to ? EMPTY : new CleanText(raw.substring(from, to), new int[] {0, from, COPY, 0}, 0, 1, 0);
    }

    /**
     * The parts one after another, each on a line of its own. Nothing is put between them, since Chinese is set without spaces, but
     * a space where Latin words meet ({@code World⏎Bank}).
     */
    public static CleanText join(List<CleanText> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        int length = 0;
        int count = 0;
        for (CleanText part : parts) {
            length += part.length() + 1;
            count += part.last - part.first + 1;
        }
        StringBuilder text = new StringBuilder(length);
        int[] pieces = new int[count * SIZE];
        int size = 0;
        for (CleanText part : parts) {
            if (part.isEmpty()) {
                continue;
            }
            if (size > 0 && wantsSpace(text, part.text.charAt(0))) {
                int end = rawEndOf(pieces, size - SIZE, text.length());
                size = put(pieces, size, text.length(), end, end, 0);
                text.append(' ');
            }
            int at = text.length();
            for (int piece = part.first * SIZE; piece < part.last * SIZE; piece += SIZE) {
                int cut = Math.max(0, part.shift - part.pieces[piece]);
                boolean copied = part.pieces[piece + RAW_END] == COPY;
                boolean newLine = piece == part.first * SIZE ? at > 0 : part.pieces[piece + LINE] == NEW_LINE;
                size = put(pieces, size, at + part.pieces[piece] + cut - part.shift, part.pieces[piece + RAW] + (copied ? cut : 0),
                        part.pieces[piece + RAW_END], newLine ? NEW_LINE : 0);
            }
            text.append(part.text);
        }
        return new CleanText(text.toString(), pieces, 0, size / SIZE, 0);
    }

    private static boolean wantsSpace(StringBuilder before, char after) {
        if (!isLatin(after)) {
            return false;
        }
        int at = before.length() - 1;
        if (at > 0 && (before.charAt(at) == ',' || before.charAt(at) == '.' || before.charAt(at) == ';')) {
            at--;
        }
        return isLatin(before.charAt(at));
    }

    private static boolean isLatin(char c) {
        return c < '\u0250' && Character.isLetter(c);
    }

    private static int put(int[] pieces, int size, int clean, int raw, int rawEnd, int line) {
        pieces[size] = clean;
        pieces[size + RAW] = raw;
        pieces[size + RAW_END] = rawEnd;
        pieces[size + LINE] = line;
        return size + SIZE;
    }

    private static int rawEndOf(int[] pieces, int piece, int cleanEnd) {
        return pieces[piece + RAW_END] == COPY ? pieces[piece + RAW] + cleanEnd - pieces[piece] : pieces[piece + RAW_END];
    }

    public String text() {
        return text;
    }

    /** Raw unit at which the clean unit {@code index} begins. */
    public int rawStart(int index) {
        int piece = pieceOf(index);
        return pieces[piece + RAW_END] == COPY ? pieces[piece + RAW] + index + shift - pieces[piece] : pieces[piece + RAW];
    }

    /** Raw unit after the clean unit before {@code index}: the raw end of a clean range that ends there. */
    public int rawEnd(int index) {
        return rawEndOf(pieces, pieceOf(index - 1), index + shift);
    }

    /** Where the piece that holds a clean unit begins in {@link #pieces}. */
    private int pieceOf(int index) {
        if (index < 0 || index >= text.length()) {
            throw new IndexOutOfBoundsException("no unit " + index + " in " + text.length());
        }
        int low = first;
        int high = last - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces[middle * SIZE] <= index + shift) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low * SIZE;
    }

    public CleanText slice(int from, int to) {
        if (from == 0 && to == text.length()) {
            return this;
        }
        if (from == to) {
            return EMPTY;
        }
        return new CleanText(text.substring(from, to), pieces, pieceOf(from) / SIZE, pieceOf(to - 1) / SIZE + 1, shift + from);
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
        int begin = from;
        int beginPiece = pieceOf(from);
        int piece = beginPiece + SIZE;
        for (; piece < last * SIZE && pieces[piece] - shift < to; piece += SIZE) {
            if (pieces[piece + LINE] == NEW_LINE) {
                addTrimmed(spans, begin, pieces[piece] - shift);
                begin = pieces[piece] - shift;
            }
        }
        addTrimmed(spans, begin, to);
        return spans;
    }

    /** Clean indices at which printed lines begin, 0 first. */
    public int[] lineStarts() {
        int[] starts = new int[last - first + 1];
        int count = 1;
        for (int piece = (first + 1) * SIZE; piece < last * SIZE; piece += SIZE) {
            if (pieces[piece + LINE] == NEW_LINE) {
                starts[count++] = pieces[piece] - shift;
            }
        }
        return Arrays.copyOf(starts, text.isEmpty() ? 0 : count);
    }

    private void addTrimmed(List<Span> spans, int from, int to) {
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            spans.add(new Span(rawStart(from), rawEnd(to)));
        }
    }

    /** The printed lines, one by one, without the white space around them; together they hold every character that is no space. */
    public List<CleanText> lines() {
        List<CleanText> lines = new ArrayList<>(last - first);
        int begin = 0;
        for (int piece = (first + 1) * SIZE; piece < last * SIZE; piece += SIZE) {
            if (pieces[piece + LINE] == NEW_LINE) {
                addStripped(lines, begin, pieces[piece] - shift);
                begin = pieces[piece] - shift;
            }
        }
        addStripped(lines, begin, length());
        return lines;
    }

    private void addStripped(List<CleanText> lines, int from, int to) {
        CleanText line = slice(from, to).strip();
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    /** The first index after {@code index} before which raw characters may be left out or a line ends; the length when there is none. */
    public int nextSeam(int index) {
        for (int piece = pieceOf(index) + SIZE; piece < last * SIZE; piece += SIZE) {
            if (pieces[piece] - shift > index) {
                return pieces[piece] - shift;
            }
        }
        return length();
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
        return c == ' ' || c == '\u3000' || c == '\u00A0' || c < '\u3000' && Character.isWhitespace(c);
    }

    /** No ink and no width: zero-width characters, soft hyphen, byte order mark, direction marks, controls. */
    public static boolean isInkless(char c) {
        return c == '\u00AD' || c == '\u061C' || c == '\u180E' || c >= '\u200B' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u206F' || c == '\uFEFF' || (c < ' ' || c >= '\u007F' && c < '\u00A0') && !isSpace(c);
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
        private StringBuilder text;
        private int[] made;
        private int size;
        /** The base's piece that holds the unit {@link #done}. */
        private int piece;
        private int done;
        /** A printed line began in what was left out and is still to be marked. */
        private boolean newLine;
        /** The base's unit whose line has been marked. */
        private int marked = -1;

        private Builder(CleanText base) {
            this.base = base;
            this.piece = base.first * SIZE;
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
            if (text == null) {
                text = new StringBuilder(base.length() + 8);
                made = new int[(base.last - base.first + 4) * SIZE];
            }
            keepUntil(from);
            if (!replacement.isEmpty()) {
                int start = rawStart(from);
                put(start, to > from ? rawEnd(to) : start, takeLine(from));
                text.append(replacement);
            }
            skipTo(to);
            return this;
        }

        public boolean isUnchanged() {
            return text == null;
        }

        public CleanText build() {
            if (isUnchanged()) {
                return base;
            }
            keepUntil(base.length());
            return text.length() == 0 ? EMPTY : new CleanText(text.toString(), made, 0, size / SIZE, 0);
        }

        /** As {@link CleanText#rawStart}, without a search: the piece at hand holds the unit, or the text ends before it. */
        private int rawStart(int from) {
            if (from == base.length()) {
                return from > 0 ? base.rawEnd(from) : 0;
            }
            int raw = base.pieces[piece + RAW];
            return base.pieces[piece + RAW_END] == COPY ? raw + from + base.shift - base.pieces[piece] : raw;
        }

        /** As {@link CleanText#rawEnd}, without a search when the piece at hand holds the range. */
        private int rawEnd(int to) {
            return to <= pieceEnd() ? rawEndOf(base.pieces, piece, to + base.shift) : base.rawEnd(to);
        }

        /** Whether a printed line begins at this unit of the base, or at one left out before it; says so once. */
        private boolean takeLine(int at) {
            boolean line = newLine;
            newLine = false;
            if (at < base.length() && at != marked && base.pieces[piece + LINE] == NEW_LINE && base.pieces[piece] - base.shift == at) {
                marked = at;
                line = true;
            }
            return line;
        }

        /** Copies the base's units up to {@code end}, piece by piece. */
        private void keepUntil(int end) {
            while (done < end) {
                int pieceEnd = pieceEnd();
                int stop = Math.min(end, pieceEnd);
                boolean copied = base.pieces[piece + RAW_END] == COPY;
                put(copied ? base.pieces[piece + RAW] + done + base.shift - base.pieces[piece] : base.pieces[piece + RAW],
                        base.pieces[piece + RAW_END], takeLine(done));
                text.append(base.text, done, stop);
                done = stop;
                if (done == pieceEnd) {
                    piece += SIZE;
                }
            }
        }

        /** Leaves the base's units up to {@code end} out; a line that begins in them begins after them. */
        private void skipTo(int end) {
            while (done < end) {
                newLine |= takeLine(done);
                int pieceEnd = pieceEnd();
                done = Math.min(end, pieceEnd);
                if (done == pieceEnd) {
                    piece += SIZE;
                }
            }
        }

        private int pieceEnd() {
            return piece + SIZE < base.last * SIZE ? base.pieces[piece + SIZE] - base.shift : base.length();
        }

        private void put(int raw, int rawEnd, boolean line) {
            if (size == made.length) {
                made = Arrays.copyOf(made, size * 2);
            }
            size = CleanText.put(made, size, text.length(), raw, rawEnd, line && size > 0 ? NEW_LINE : 0);
        }
    }
}
