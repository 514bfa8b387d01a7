package org.tonggao.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tonggao.internal.input.CleanText;

/**
 * Rows of two columns printed side by side, as some engines and PDF tools give them, to lines of the left column and then of the right. Only where
 * there is no doubt: most rows have a wide gap, and behind it the right half begins at one place.
 */
public final class SideBySide {

    /** Blanks that part the halves of a row. */
    private static final int GAP = 3;
    private static final int FEWEST_ROWS = 6;
    private static final double SHARE_OF_LINES = 0.5;
    private static final double SHARE_AT_EDGE = 0.85;
    /** Tenths of an em that a right half may begin before and behind its column's edge, an indent among them. */
    private static final int BEFORE = 15;
    private static final int BEHIND = 28;
    private static final int NARROWEST = 80;
    private static final int WIDEST_GAP = 50;
    private static final double SHARE_OF_TEXT = 0.4;
    private static final int EM = 10;

    /** A line's widest gap, in places of the raw text, and where it ends, in tenths of an em from the left; no gap where {@code to} is 0. */
    private record Row(int from, int to, int end, int width) {}

    private final String raw;
    private final List<Line> lines;
    private final List<Row> rows = new ArrayList<>();
    private final int edge;
    private final List<Line> read = new ArrayList<>();
    private final List<Line> left = new ArrayList<>();
    private final List<Line> right = new ArrayList<>();

    private SideBySide(String raw, List<Line> lines) {
        this.raw = raw;
        this.lines = lines;
        for (Line line : lines) {
            rows.add(row(line));
        }
        this.edge = edge();
    }

    /** Lines of plain text, not yet cleaned, in the order they are read. */
    public static List<Line> read(String raw, List<Line> lines) {
        SideBySide page = new SideBySide(raw, lines);
        return page.edge == 0 ? lines : page.untangle();
    }

    private Row row(Line line) {
        int begin = line.text().rawStart(0);
        int end = line.text().rawEnd(line.text().length());
        int width = (int) (line.indent() * EM);
        int from = 0;
        int to = 0;
        int at = 0;
        int blanks = 0;
        for (int i = begin; i < end; i++) {
            char c = raw.charAt(i);
            if (LineSplitter.isBlank(c)) {
                blanks++;
            } else {
                if (blanks >= GAP && blanks > to - from) {
                    from = i - blanks;
                    to = i;
                    at = width;
                }
                blanks = 0;
            }
            width += width(c);
        }
        return new Row(from, to, at, width);
    }

    /** 开明式, as the columns are set that engines read; blanks are half an em. */
    private static int width(char c) {
        byte k = Glyphs.of(c);
        return k == Glyphs.SPACE ? c == '\u3000' ? EM : EM / 2 : k == Glyphs.PAUSE || k == Glyphs.OPEN || k == Glyphs.CLOSE ? EM / 2 : c < 0x80 ? 6 : EM;
    }

    /** Where the right column begins; 0 when the page has no two columns for certain. */
    private int edge() {
        int[] ends = rows.stream().filter(row -> row.to() > 0).mapToInt(Row::end).toArray();
        if (ends.length < FEWEST_ROWS || ends.length < SHARE_OF_LINES * rows.size()) {
            return 0;
        }
        Arrays.sort(ends);
        int median = ends[ends.length / 2];
        long at = Arrays.stream(ends).filter(end -> isAtEdge(end, median)).count();
        long full = rows.stream().filter(row -> row.to() > 0 && isText(row)).count();
        return at >= SHARE_AT_EDGE * ends.length && full >= SHARE_OF_TEXT * ends.length ? median : 0;
    }

    /** Halves of running text fill their columns: what is tabulated does not. */
    private static boolean isText(Row row) {
        return row.end() >= NARROWEST && row.width() - row.end() >= NARROWEST && (row.to() - row.from()) * EM / 2 <= WIDEST_GAP;
    }

    private static boolean isAtEdge(int end, int edge) {
        return end >= edge - BEFORE && end <= edge + BEHIND;
    }

    private List<Line> untangle() {
        boolean columns = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Row row = rows.get(i);
            if (line.pageStart()) {
                endColumns();
                columns = false;
            }
            if (row.to() > 0 && isAtEdge(row.end(), edge)) {
                columns = true;
                left.add(half(line, line.text().rawStart(0), row.from(), line.indent()));
                right.add(half(line, row.to(), line.text().rawEnd(line.text().length()), indent(row.end())));
            } else if (columns && line.indent() * EM >= edge - BEFORE) {
                right.add(half(line, line.text().rawStart(0), line.text().rawEnd(line.text().length()), indent((int) (line.indent() * EM))));
            } else if (columns && row.width() < edge) {
                left.add(line);
            } else {
                endColumns();
                read.add(line);
            }
        }
        endColumns();
        return List.copyOf(read);
    }

    private double indent(int begin) {
        double halves = Math.round((begin - edge) * 2.0 / EM) / 2.0;
        return halves < 1 ? 0 : halves;
    }

    private Line half(Line row, int from, int to, double indent) {
        return new Line(row.number(), CleanText.of(raw, from, to), indent, row.blanksBefore(), row.pageStart());
    }

    private void endColumns() {
        read.addAll(left);
        read.addAll(right);
        left.clear();
        right.clear();
    }
}
