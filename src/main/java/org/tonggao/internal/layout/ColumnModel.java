package org.tonggao.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The measure that a run of lines was set to: whether lines are broken at a column's edge at all, the style of punctuation, and the widths
 * that occur, the most frequent first. Widths are tenths of an em.
 *
 * @param wrapped whether lines end where the column ends; if not, each line is a paragraph
 * @param kaiming whether ，、；： and quotation marks take half an em
 * @param widths column widths, the first the most frequent; empty when not wrapped
 */
record ColumnModel(boolean wrapped, boolean kaiming, int[] widths) {

    private static final int BIN = 5;
    private static final int BINS = 240;
    /** Narrower than this no column of running text is set. */
    private static final int NARROWEST = 60;
    /** How far a full line may fall short of the measure, and exceed it. */
    private static final int SHORT = 15;
    private static final int LONG = 5;
    private static final int INDENT = 20;
    private static final int LONG_UNIT = 20;
    /** Bins by which an indent and a unit that did not fit narrow a first line. */
    private static final int FIRST_LINES = 7;
    private static final int WINDOW = 16;
    private static final int MOST_WIDTHS = 4;
    private static final int MOST_EXACT = 12;
    private static final int FEWEST_PAIRS = 3;
    private static final int FEWEST_OF_A_WIDTH = 5;
    private static final int EM = 10;

    /** Where every full line is exactly full, a text may run past an ornament in two or three characters. */
    private static final int NARROWEST_EXACT = 26;

    static final ColumnModel NONE = new ColumnModel(false, true, new int[0]);

    int width() {
        return widths.length == 0 ? 0 : widths[0];
    }

    /** Whether a line, with or without a first-line indent, fills the column. */
    boolean isFull(LineShape line) {
        int printed = line.width(kaiming);
        for (int width : widths) {
            if (width * 5 >= width() * 3 && width - printed <= SHORT + INDENT + line.slackShort && width - printed >= -LONG - 5) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is as full as it can be, since the long word or number that begins the next would not have fitted. */
    boolean fits(LineShape line, LineShape next) {
        int unit = next.unit(kaiming);
        int missing = width() - line.width(kaiming);
        return unit > LONG_UNIT && missing >= 0 && missing <= unit + SHORT + INDENT;
    }

    /** The widest of the widths in use. */
    int widest() {
        int widest = 0;
        for (int width : widths) {
            widest = Math.max(widest, width);
        }
        return widest;
    }

    static ColumnModel of(List<LineShape> lines) {
        if (lines.size() < 2) {
            return NONE;
        }
        Bins half = new Bins();
        Bins full = new Bins();
        half.count(lines, 0, lines.size(), true);
        full.count(lines, 0, lines.size(), false);
        boolean kaiming = half.peak(half.mode()) >= full.peak(full.mode());
        Bins bins = kaiming ? half : full;
        int[] widths = widths(lines, measure(lines, bins.mode(), kaiming), kaiming, bins);
        if (!isWrapped(lines, widths, kaiming)) {
            ColumnModel exact = exact(lines);
            return exact.wrapped() && isWrapped(lines, exact.widths, false) ? exact : new ColumnModel(false, kaiming, new int[0]);
        }
        return new ColumnModel(true, kaiming, widths);
    }

    /** The same page under the other style of punctuation. */
    static ColumnModel of(List<LineShape> lines, boolean kaiming) {
        Bins bins = new Bins();
        bins.count(lines, 0, lines.size(), kaiming);
        return new ColumnModel(true, kaiming, widths(lines, measure(lines, bins.mode(), kaiming), kaiming, bins));
    }

    /**
     * The measure, given the most frequent width: where paragraphs have two lines each, that is an indented first line's. Lines inside a paragraph,
     * between two that are not finished, show it.
     */
    private static int measure(List<LineShape> lines, int width, boolean kaiming) {
        int wider = 0;
        int inside = 0;
        int sum = 0;
        for (int i = 1; i < lines.size(); i++) {
            LineShape before = lines.get(i - 1);
            LineShape here = lines.get(i);
            int more = here.width(kaiming) - width;
            boolean running = before.end >= LineShape.END_COMMA && here.end >= LineShape.END_COMMA
                    && width - before.width(kaiming) <= SHORT && more >= -SHORT && more <= INDENT + LONG;
            if (running && more > INDENT - EM) {
                wider++;
                sum += here.width(kaiming);
            } else if (running) {
                inside++;
            }
        }
        return wider > inside ? (sum / wider + BIN / 2) / BIN * BIN : width;
    }

    /**
     * The measures of a page where nothing is kept together and every full line is exactly full, as in old letterpress: the widths that
     * neighbouring lines share, the most frequent first.
     */
    static ColumnModel exact(List<LineShape> lines) {
        int[] pairs = new int[BINS * BIN / EM];
        for (int i = 1; i < lines.size(); i++) {
            int width = (lines.get(i).full + EM / 2) / EM;
            if (width < pairs.length && width * EM >= NARROWEST_EXACT && Math.abs(lines.get(i - 1).full - lines.get(i).full) < EM / 2) {
                pairs[width]++;
            }
        }
        List<Integer> found = new ArrayList<>();
        while (found.size() < MOST_EXACT) {
            int best = 0;
            for (int width = 1; width < pairs.length; width++) {
                best = pairs[width] > pairs[best] ? width : best;
            }
            if (pairs[best] < FEWEST_PAIRS) {
                break;
            }
            pairs[best] = 0;
            found.add(best * EM);
        }
        return found.isEmpty() ? NONE : new ColumnModel(true, false, found.stream().mapToInt(Integer::intValue).toArray());
    }

    /** How many lines have which width, and which width most of them fill. Lines wider than any column are left out. */
    private static final class Bins {

        /** Room on both sides, so that no neighbour of a bin has to be looked for outside. */
        private static final int ROOM = FIRST_LINES + 2;

        private final int[] lines = new int[BINS];
        /** At bin + {@link #ROOM}: lines in the bins below it. */
        private final int[] below = new int[BINS + 2 * ROOM];
        private int low;
        private int high;
        private int mode;

        void count(List<LineShape> shapes, int from, int to, boolean kaiming) {
            Arrays.fill(lines, 0);
            low = BINS;
            high = -1;
            for (int i = from; i < to; i++) {
                int bin = (shapes.get(i).width(kaiming) + BIN / 2) / BIN;
                if (bin < BINS - 1) {
                    lines[bin]++;
                    low = Math.min(low, bin);
                    high = Math.max(high, bin);
                }
            }
            Arrays.fill(below, 0, low + ROOM, 0);
            int sum = 0;
            for (int bin = low; bin <= high; bin++) {
                below[bin + ROOM] = sum;
                sum += lines[bin];
            }
            Arrays.fill(below, high + 1 + ROOM, below.length, sum);
            mode = find();
        }

        int mode() {
            return mode * BIN;
        }

        /** The width that most lines fill, give or take the unit that did not fit; among equals the wider. */
        private int find() {
            int best = 0;
            int most = 0;
            // A column that no line comes near has no score
            int to = Math.min(BINS - 2, high + FIRST_LINES);
            for (int at = Math.max(NARROWEST / BIN, low - 1); at <= to; at++) {
                int score = peakAt(at);
                if (score > most || score == most && lines[at] > 0 && lines[at] >= lines[best]) {
                    most = score;
                    best = at;
                }
            }
            return best;
        }

        int peak(int width) {
            return peakAt(width / BIN);
        }

        /** How many lines fill a column of this width; those that fill it to the last half em count more, those that an indent narrows less; lines
         * that are a little too long for it speak against it. */
        private int peakAt(int bin) {
            int at = bin + ROOM;
            int fill = below[at + 2] - below[at - FIRST_LINES];
            int nearly = below[at + 2] - below[at - 2];
            int wholly = below[at + 1] - below[at - 1];
            int over = below[at + 2 + FIRST_LINES] - below[at + 2];
            return fill + 2 * nearly + wholly - 3 * over;
        }

        /** How many lines end within an em and a half of the most frequent width. */
        int support() {
            return below[mode + 2 + ROOM] - below[mode - 2 + ROOM];
        }
    }

    /** Most unfinished lines end at the column's edge. */
    private static boolean isWrapped(List<LineShape> lines, int[] widths, boolean kaiming) {
        int unfinished = 0;
        int filled = 0;
        int widest = 0;
        for (int width : widths) {
            widest = Math.max(widest, width);
        }
        long wider = 0;
        long ink = 0;
        for (int i = 0; i < lines.size(); i++) {
            LineShape line = lines.get(i);
            ink += line.ink;
            wider += line.width(kaiming) * 2 > widest * 3 ? line.ink : 0;
            boolean continues = line.end != LineShape.END_TERMINAL && line.end != LineShape.END_CLOSED && line.end != LineShape.END_COLON;
            if (!continues || line.ink < 5) {
                continue;
            }
            unfinished++;
            int printed = line.width(kaiming);
            for (int width : widths) {
                if (width - printed <= SHORT + INDENT && width - printed >= -LONG - 5) {
                    filled++;
                    break;
                }
            }
        }
        if (wider * 2 > ink) { // headlines of one length over paragraphs on one line each
            return false;
        }
        return filled >= 2 && filled * 2 >= unfinished && widths[0] < (BINS - 2) * BIN && filled * 10 >= lines.size() * 2;
    }

    /** @param bins to count in, window by window */
    private static int[] widths(List<LineShape> lines, int width, boolean kaiming, Bins bins) {
        int[] votes = new int[BINS];
        for (int from = 0; from + FEWEST_OF_A_WIDTH <= lines.size(); from += WINDOW / 2) {
            int to = Math.min(lines.size(), from + WINDOW);
            bins.count(lines, from, to, kaiming);
            int support = bins.support();
            if (support >= FEWEST_OF_A_WIDTH && support * 2 >= to - from) {
                votes[bins.mode() / BIN] += support;
            }
        }
        int[] widths = new int[MOST_WIDTHS];
        widths[0] = width;
        int count = 1;
        while (count < MOST_WIDTHS) {
            int best = -1;
            for (int at = 0; at < BINS; at++) {
                if (votes[at] > 0 && (best < 0 || votes[at] > votes[best]) && isFresh(at * BIN, widths, count)) {
                    best = at;
                }
            }
            if (best < 0) {
                break;
            }
            widths[count++] = best * BIN;
        }
        return Arrays.copyOf(widths, count);
    }

    private static boolean isFresh(int width, int[] known, int count) {
        for (int i = 0; i < count; i++) {
            if (Math.abs(known[i] - width) < 15) {
                return false;
            }
        }
        return true;
    }
}
