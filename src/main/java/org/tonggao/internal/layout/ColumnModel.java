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
    /** Bins by which an indent and a unit that did not fit narrow a first line. */
    private static final int FIRST_LINES = 7;
    private static final int WINDOW = 16;
    private static final int MOST_WIDTHS = 4;
    private static final int MOST_EXACT = 12;
    private static final int FEWEST_PAIRS = 3;
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
            if (width * 5 >= width() * 3 && width - printed <= SHORT + 20 && width - printed >= -LONG - 5) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is as full as it can be, since the long word or number that begins the next would not have fitted. */
    boolean fits(LineShape line, LineShape next) {
        int unit = next.unit(kaiming);
        int missing = width() - line.width(kaiming);
        return unit > 20 && missing >= 0 && missing <= unit + SHORT;
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
        int[] half = histogram(lines, true);
        int[] full = histogram(lines, false);
        int kaimingWidth = mode(half);
        int fullWidth = mode(full);
        boolean kaiming = peak(half, kaimingWidth) >= peak(full, fullWidth);
        int width = kaiming ? kaimingWidth : fullWidth;
        int[] widths = widths(lines, width, kaiming);
        if (!isWrapped(lines, widths, kaiming)) {
            ColumnModel exact = exact(lines);
            return exact.wrapped() && isWrapped(lines, exact.widths, false) ? exact : new ColumnModel(false, kaiming, new int[0]);
        }
        return new ColumnModel(true, kaiming, widths);
    }

    /** The same page under the other style of punctuation. */
    static ColumnModel of(List<LineShape> lines, boolean kaiming) {
        int width = mode(histogram(lines, kaiming));
        return new ColumnModel(true, kaiming, widths(lines, width, kaiming));
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

    private static int[] histogram(List<LineShape> lines, boolean kaiming) {
        int[] bins = new int[BINS];
        for (int i = 0; i < lines.size(); i++) {
            bins[bin(lines.get(i).width(kaiming))]++;
        }
        return bins;
    }

    private static int bin(int width) {
        return Math.min(BINS - 1, (width + BIN / 2) / BIN);
    }

    /** The width that most lines fill, give or take the unit that did not fit; among equals the wider. */
    private static int mode(int[] bins) {
        int low = 0;
        int high = BINS - 2;
        while (low < high && bins[low] == 0) {
            low++;
        }
        while (high > low && bins[high] == 0) {
            high--;
        }
        int best = 0;
        int most = 0;
        // A column that no line comes near has no score
        int to = Math.min(BINS - 2, high + FIRST_LINES);
        for (int at = Math.max(NARROWEST / BIN, low - 1); at <= to; at++) {
            int score = peak(bins, at * BIN);
            if (score > most || score == most && bins[at] > 0 && bins[at] >= bins[best]) {
                most = score;
                best = at;
            }
        }
        return best * BIN;
    }

    /** How many lines fill a column of this width; those that fill it to the last half em count more, those that an indent narrows less; lines
     * that are a little too long for it speak against it. */
    private static int peak(int[] bins, int width) {
        int at = width / BIN;
        int sum = 0;
        for (int i = Math.max(0, at - FIRST_LINES); i <= Math.min(BINS - 2, at + 1); i++) {
            sum += bins[i] * (i == at || i == at - 1 ? 4 : i >= at - 2 ? 3 : 1);
        }
        for (int i = at + 2; i <= Math.min(BINS - 2, at + FIRST_LINES + 1); i++) {
            sum -= bins[i] * 3;
        }
        return sum;
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
                if (width - printed <= SHORT + 20 && width - printed >= -LONG - 5) {
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

    private static int[] widths(List<LineShape> lines, int width, boolean kaiming) {
        List<Integer> found = new ArrayList<>(List.of(width));
        int[] bins = new int[BINS];
        int[] votes = new int[BINS];
        for (int from = 0; from < lines.size(); from += WINDOW / 2) {
            Arrays.fill(bins, 0);
            int to = Math.min(lines.size(), from + WINDOW);
            for (int i = from; i < to; i++) {
                bins[bin(lines.get(i).width(kaiming))]++;
            }
            int local = mode(bins);
            int support = 0;
            for (int i = Math.max(0, local / BIN - 2); i <= Math.min(BINS - 2, local / BIN + 1); i++) {
                support += bins[i];
            }
            if (support >= 5 && support * 2 >= to - from) {
                votes[local / BIN] += support;
            }
        }
        while (found.size() < MOST_WIDTHS) {
            int best = -1;
            for (int at = 0; at < BINS; at++) {
                if (votes[at] == 0 || best >= 0 && votes[at] <= votes[best]) {
                    continue;
                }
                boolean fresh = true;
                for (int known : found) {
                    fresh &= Math.abs(known - at * BIN) >= 15;
                }
                if (fresh) {
                    best = at;
                }
            }
            if (best < 0) {
                break;
            }
            found.add(best * BIN);
        }
        int[] widths = new int[found.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = found.get(i);
        }
        return widths;
    }
}
