package org.tonggao.internal.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.tonggao.ocr.OcrLine;
import org.tonggao.ocr.OcrPage;

/**
 * A page's lines in the order they are read, from their boxes alone: columns from left to right, each from top to bottom, what spans
 * columns between what stands above and below it.
 *
 * <p>The page is set upright first, by the drift of the lines' edges (a scan leans by a degree or two, which is a character's width over a
 * column). Then it is cut, over and over: the row of a running head and a folio are taken off; where a gutter runs through it, crossed by a
 * few lines at most, those that cross (a headline) cut it into bands and the gutter cuts each band into columns. What has no
 * gutter is a column, read from top to bottom; pieces of one printed line are joined.
 */
public final class ReadingOrder {

    /**
     * A line in its place.
     *
     * @param line the line, its pieces joined
     * @param indent how far it begins from its column's left edge, in em; 0 when less than one em or so
     * @param blanks how many lines would fit between the line above in the column and this one
     */
    public record Placed(OcrLine line, double indent, int blanks) {}

    /** A line set upright. */
    private static final class Item {
        final OcrLine line;
        final double em;
        double left;
        double right;
        double top;
        double bottom;

        Item(OcrLine line) {
            this.line = line;
            this.em = em(line);
            this.left = line.left();
            this.right = line.right();
            this.top = line.top();
            this.bottom = line.bottom();
        }

        double middle() {
            return (top + bottom) / 2;
        }

        private static double em(OcrLine line) {
            double units = 0;
            for (int i = 0; i < line.text().length(); i++) {
                units += line.text().charAt(i) < '\u2000' ? 0.5 : 1;
            }
            double height = Math.max(line.height(), 1e-9);
            double byWidth = units < 4 ? height : line.width() / units;
            // A box of a wrong height or a letter-spaced line must not decide alone
            return Math.max(height * 0.5, Math.min(height * 1.5, byWidth));
        }
    }

    private static final int FEWEST_OF_A_COLUMN = 3;
    private static final int MOST_CROSSING = 8;
    /** Share of a region's lines that may cross a gutter. */
    private static final double CROSSING_SHARE = 0.25;
    private static final double GUTTER_EM = 0.6;
    private static final int DEEPEST = 40;
    private static final int NEIGHBOURS = 40;
    private static final double STEEPEST = 0.08;
    private static final int MOST_FOR_SKEW = 5000;

    private final List<List<Item>> columns = new ArrayList<>();
    private final double pageEm;

    private ReadingOrder(List<Item> items) {
        pageEm = median(items.stream().mapToDouble(i -> i.em).toArray());
    }

    public static List<Placed> of(OcrPage page) {
        List<Item> items = new ArrayList<>();
        for (OcrLine line : page.lines()) {
            if (!line.text().isBlank()) {
                items.add(new Item(line));
            }
        }
        if (items.isEmpty()) {
            return List.of();
        }
        setUpright(items);
        ReadingOrder order = new ReadingOrder(items);
        order.cutPage(items);
        List<Placed> placed = new ArrayList<>(items.size());
        for (List<Item> column : order.columns) {
            place(column, placed);
        }
        return placed;
    }

    // skew

    /** The edges of a column's lines lie on a line that leans as the page does; an indented line and a short one are as often above as below. */
    private static void setUpright(List<Item> items) {
        List<Item> down = new ArrayList<>(items);
        down.sort(Comparator.comparingDouble(Item::middle));
        if (down.size() > MOST_FOR_SKEW) {
            down = down.subList(0, MOST_FOR_SKEW);
        }
        double[] slopes = new double[down.size() * NEIGHBOURS * 2];
        int count = 0;
        for (int i = 0; i < down.size(); i++) {
            Item a = down.get(i);
            for (int j = i + 1; j < down.size() && j <= i + NEIGHBOURS; j++) {
                Item b = down.get(j);
                double dy = b.middle() - a.middle();
                double overlap = Math.min(a.right, b.right) - Math.max(a.left, b.left);
                if (dy < Math.max(a.em, b.em) || overlap < 0.7 * Math.min(a.right - a.left, b.right - b.left)) {
                    continue;
                }
                count = addSlope(slopes, count, (b.left - a.left) / dy);
                count = addSlope(slopes, count, (b.right - a.right) / dy);
            }
        }
        if (count < 2 * NEIGHBOURS) {
            return;
        }
        double slope = median(Arrays.copyOf(slopes, count));
        for (Item item : items) {
            double x = (item.left + item.right) / 2;
            double y = item.middle();
            item.left -= slope * y;
            item.right -= slope * y;
            item.top += slope * x;
            item.bottom += slope * x;
        }
    }

    private static int addSlope(double[] slopes, int count, double slope) {
        if (Math.abs(slope) > STEEPEST) {
            return count;
        }
        slopes[count] = slope;
        return count + 1;
    }

    // cutting

    private void cutPage(List<Item> items) {
        List<Item> rest = new ArrayList<>(items);
        rest.sort(Comparator.comparingDouble(Item::middle));
        List<Item> head = takeFurnitureRow(rest, true);
        List<Item> foot = takeFurnitureRow(rest, false);
        addColumn(head);
        cut(rest, 0);
        addColumn(foot);
    }

    private void addColumn(List<Item> column) {
        if (!column.isEmpty()) {
            columns.add(column);
        }
    }

    /** The top or bottom row when it is a running head or a folio: pieces far apart, or one short piece, clear of the rest. */
    private List<Item> takeFurnitureRow(List<Item> items, boolean top) {
        List<Item> row = new ArrayList<>();
        int step = top ? 1 : -1;
        int at = top ? 0 : items.size() - 1;
        if (items.size() < 2 * FEWEST_OF_A_COLUMN) {
            return row;
        }
        Item first = items.get(at);
        double widest = 0;
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (Item item : items) {
            left = Math.min(left, item.left);
            right = Math.max(right, item.right);
        }
        while (at >= 0 && at < items.size() && Math.abs(items.get(at).middle() - first.middle()) < 0.6 * Math.max(first.em, items.get(at).em)) {
            row.add(items.get(at));
            at += step;
        }
        if (at < 0 || at >= items.size()) {
            return new ArrayList<>();
        }
        double inked = 0;
        for (Item item : row) {
            inked += item.right - item.left;
            widest = Math.max(widest, item.em);
        }
        double clear = top ? items.get(at).top - bottom(row) : top(row) - items.get(at).bottom;
        boolean small = widest < 1.3 * pageEm;
        boolean sparse = inked < 0.6 * (right - left) && (row.size() > 1 || inked < 0.3 * (right - left));
        if (!small || !sparse || clear < 0.8 * pageEm) {
            return new ArrayList<>();
        }
        items.removeAll(row);
        return row;
    }

    private static double top(List<Item> items) {
        return items.stream().mapToDouble(i -> i.top).min().orElse(0);
    }

    private static double bottom(List<Item> items) {
        return items.stream().mapToDouble(i -> i.bottom).max().orElse(0);
    }

    /** {@code items} by their middles, downwards. */
    private void cut(List<Item> items, int depth) {
        if (items.isEmpty()) {
            return;
        }
        double gutter = depth < DEEPEST ? gutter(items) : Double.NaN;
        if (Double.isNaN(gutter)) {
            addColumn(items);
            return;
        }
        List<Item> left = new ArrayList<>();
        List<Item> right = new ArrayList<>();
        List<Item> spanning = new ArrayList<>();
        for (Item item : items) {
            if (!crosses(item, gutter)) {
                ((item.left + item.right) / 2 < gutter ? left : right).add(item);
            } else if (isAmongText(item, items, gutter)) {
                left.add(item); // two columns' lines that the engine ran together
            } else {
                if (!left.isEmpty() || !right.isEmpty()) {
                    addColumn(spanning);
                    spanning = new ArrayList<>();
                }
                cutColumns(left, right, depth);
                left = new ArrayList<>();
                right = new ArrayList<>();
                spanning.add(item);
            }
        }
        addColumn(spanning);
        cutColumns(left, right, depth);
    }

    private void cutColumns(List<Item> left, List<Item> right, int depth) {
        cut(left, depth + 1);
        cut(right, depth + 1);
    }

    private boolean crosses(Item item, double gutter) {
        double margin = 0.4 * pageEm;
        return item.left < gutter - margin && item.right > gutter + margin;
    }

    /** Whether a line of text size has lines of both columns close above and below it. */
    private boolean isAmongText(Item crossing, List<Item> items, double gutter) {
        if (crossing.em > 1.25 * pageEm) {
            return false;
        }
        boolean above = false;
        boolean below = false;
        for (Item item : items) {
            double away = item.middle() - crossing.middle();
            if (item != crossing && !crosses(item, gutter) && Math.abs(away) < 2.2 * pageEm) {
                above |= away < -0.5 * pageEm;
                below |= away > 0.5 * pageEm;
            }
        }
        return above && below;
    }

    /** The middle of the widest gutter that the fewest lines cross; NaN when there is none. */
    private double gutter(List<Item> items) {
        int n = items.size();
        if (n < 2 * FEWEST_OF_A_COLUMN) {
            return Double.NaN;
        }
        double[] lefts = items.stream().mapToDouble(i -> i.left).sorted().toArray();
        double[] rights = items.stream().mapToDouble(i -> i.right).sorted().toArray();
        int most = (int) Math.min(MOST_CROSSING, n * CROSSING_SHARE);
        for (int crossing = 0; crossing <= most; crossing++) {
            double best = Double.NaN;
            double bestWidth = GUTTER_EM * pageEm;
            int l = 0;
            int r = 0;
            double openedAt = Double.NaN;
            // Sweeps the edges from left to right; l - r lines lie over the place
            while (l < n || r < n) {
                boolean isLeft = l < n && lefts[l] < rights[r];
                double x = isLeft ? lefts[l] : rights[r];
                if (isLeft) {
                    l++;
                } else {
                    r++;
                }
                int over = l - r;
                if (over <= crossing && Double.isNaN(openedAt) && r >= FEWEST_OF_A_COLUMN) {
                    openedAt = x;
                } else if (over > crossing && !Double.isNaN(openedAt)) {
                    double middle = (openedAt + x) / 2;
                    if (x - openedAt > bestWidth && n - l >= FEWEST_OF_A_COLUMN - 1 && areSideBySide(items, middle)) {
                        best = middle;
                        bestWidth = x - openedAt;
                    }
                    openedAt = Double.NaN;
                }
            }
            if (!Double.isNaN(best)) {
                return best;
            }
        }
        return Double.NaN;
    }

    /** Whether enough lines of both sides stand beside each other, not one side above the other. */
    private boolean areSideBySide(List<Item> items, double gutter) {
        double leftTop = Double.POSITIVE_INFINITY;
        double leftBottom = Double.NEGATIVE_INFINITY;
        double rightTop = Double.POSITIVE_INFINITY;
        double rightBottom = Double.NEGATIVE_INFINITY;
        for (Item item : items) {
            if (crosses(item, gutter)) {
                continue;
            }
            if ((item.left + item.right) / 2 < gutter) {
                leftTop = Math.min(leftTop, item.middle());
                leftBottom = Math.max(leftBottom, item.middle());
            } else {
                rightTop = Math.min(rightTop, item.middle());
                rightBottom = Math.max(rightBottom, item.middle());
            }
        }
        double top = Math.max(leftTop, rightTop);
        double bottom = Math.min(leftBottom, rightBottom);
        int left = 0;
        int right = 0;
        for (Item item : items) {
            if (!crosses(item, gutter) && item.middle() >= top - pageEm && item.middle() <= bottom + pageEm) {
                if ((item.left + item.right) / 2 < gutter) {
                    left++;
                } else {
                    right++;
                }
            }
        }
        return left >= FEWEST_OF_A_COLUMN && right >= FEWEST_OF_A_COLUMN;
    }

    // a column's lines

    private static void place(List<Item> column, List<Placed> placed) {
        List<Item> lines = joinPieces(column);
        double em = median(lines.stream().mapToDouble(i -> i.em).toArray());
        double edge = leftEdge(lines, em);
        double pitch = pitch(lines);
        Item before = null;
        for (Item item : lines) {
            double indent = Math.max(0, Math.round((item.left - edge) / em * 2) / 2.0);
            double away = before == null || pitch == 0 ? 1 : (item.middle() - before.middle()) / pitch;
            int blanks = away < 1.6 ? 0 : (int) Math.min(100, Math.round(away) - 1);
            placed.add(new Placed(item.line, indent < 1 ? 0 : indent, blanks));
            before = item;
        }
    }

    /** Pieces side by side, read from left to right, are one line when they stand close. */
    private static List<Item> joinPieces(List<Item> column) {
        List<Item> down = new ArrayList<>(column);
        down.sort(Comparator.comparingDouble(Item::middle));
        List<Item> lines = new ArrayList<>();
        int at = 0;
        while (at < down.size()) {
            int end = at + 1;
            while (end < down.size() && isBeside(down.get(at), down.get(end))) {
                end++;
            }
            List<Item> row = down.subList(at, end);
            row.sort(Comparator.comparingDouble(i -> i.left));
            Item line = row.get(0);
            for (Item piece : row.subList(1, row.size())) {
                double gap = piece.left - line.right;
                if (gap < 2.5 * Math.max(line.em, piece.em) && Math.abs(line.em - piece.em) < 0.4 * line.em) {
                    line = joined(line, piece, gap > 0.5 * line.em);
                } else {
                    lines.add(line);
                    line = piece;
                }
            }
            lines.add(line);
            at = end;
        }
        return lines;
    }

    /** Whether two lines stand in one row: their middles nearly level, and neither over the other. */
    private static boolean isBeside(Item a, Item b) {
        boolean level = Math.abs(a.middle() - b.middle()) < 0.45 * Math.min(a.bottom - a.top, b.bottom - b.top);
        double overlap = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        return level && overlap < 0.5 * Math.min(a.right - a.left, b.right - b.left);
    }

    private static Item joined(Item a, Item b, boolean apart) {
        OcrLine l = a.line;
        OcrLine r = b.line;
        Item joined = new Item(new OcrLine(l.text() + (apart ? " " : "") + r.text(), Math.min(l.left(), r.left()), Math.min(l.top(), r.top()),
                Math.max(l.right(), r.right()), Math.max(l.bottom(), r.bottom()), l.size(), l.confidence()));
        joined.left = Math.min(a.left, b.left);
        joined.right = Math.max(a.right, b.right);
        joined.top = Math.min(a.top, b.top);
        joined.bottom = Math.max(a.bottom, b.bottom);
        return joined;
    }

    /** The left edge that most lines share, within half an em; of two, the left one. */
    private static double leftEdge(List<Item> lines, double em) {
        double[] lefts = lines.stream().mapToDouble(i -> i.left).sorted().toArray();
        double edge = lefts[0];
        int most = 0;
        int end = 0;
        for (int i = 0; i < lefts.length; i++) {
            while (end < lefts.length && lefts[end] <= lefts[i] + 0.5 * em) {
                end++;
            }
            if (end - i > most) {
                most = end - i;
                edge = lefts[i + (end - i) / 2];
            }
        }
        return edge;
    }

    /** The usual distance from line to line. */
    private static double pitch(List<Item> lines) {
        double[] distances = new double[Math.max(0, lines.size() - 1)];
        for (int i = 1; i < lines.size(); i++) {
            distances[i - 1] = lines.get(i).middle() - lines.get(i - 1).middle();
        }
        return distances.length == 0 ? 0 : median(distances);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
