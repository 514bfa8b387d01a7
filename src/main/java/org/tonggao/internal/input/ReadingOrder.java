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
     * @param scale how large its type is, the page's usual being 1, to two places
     */
    public record Placed(OcrLine line, double indent, int blanks, double scale) {}

    /** A line set upright. */
    private static final class Item {
        final OcrLine line;
        final double units;
        /** Stands in the row of a running head or folio. */
        boolean furniture;
        double height;
        double em;
        double left;
        double right;
        double top;
        double bottom;

        Item(OcrLine line) {
            double counted = 0;
            for (int i = 0; i < line.text().length(); i++) {
                counted += line.text().charAt(i) < '\u2000' ? 0.5 : 1;
            }
            this.line = line;
            this.units = counted;
            this.left = line.left();
            this.right = line.right();
            this.top = line.top();
            this.bottom = line.bottom();
            measure(line.height());
        }

        double middle() {
            return (top + bottom) / 2;
        }

        /** A box of a wrong height or a letter-spaced line must not decide alone. */
        private void measure(double height) {
            this.height = Math.max(height, 1e-9);
            double byWidth = units < FEW_UNITS ? this.height : line.width() / units;
            this.em = Math.max(this.height * 0.5, Math.min(this.height * 1.5, byWidth));
        }

        /** Turns the line about the page's origin by a small angle; the box round a leaning line is too high by its width's drift. */
        void turn(double slope) {
            double x = (left + right) / 2;
            double y = middle();
            left -= slope * y;
            right -= slope * y;
            double upright = Math.max(line.height() * 0.5, line.height() - Math.abs(slope) * line.width());
            top = y + slope * x - upright / 2;
            bottom = y + slope * x + upright / 2;
            measure(upright);
        }
    }

    /** A line of fewer characters is not measured by its width. */
    private static final int FEW_UNITS = 4;
    /** Nor is one of fewer called small: it may hold no high character. */
    private static final int FEW_FOR_SMALL = 7;

    /** Lines that stand so many times the usual distance apart have a gap between them. */
    private static final double WIDE_GAP = 1.4;
    /** Pieces of one line stand no further apart, in em: a name's gap, not the gap before a credit. */
    private static final double JOINED_EM = 1.4;
    /** In a headline a character that was not read leaves a gap. */
    private static final double JOINED_HEADLINE_EM = 2.5;
    /** Type smaller than this share of the page's usual is a caption's. */
    private static final double SMALL_TYPE = 0.9;
    private static final double LARGE_TYPE = 1.2;
    private static final double HEADLINE_TYPE = 1.5;
    private static final int FEWEST_OF_A_COLUMN = 3;
    /** So many lines may cross a gutter: headlines, and lines of both columns that the engine ran together on a bad scan. */
    private static final int MOST_CROSSING = 40;
    private static final double CROSSING_SHARE = 0.25;
    /** So many may whatever the columns' lengths; of more, each column has twice as many lines of its own. */
    private static final int FEW_CROSSING = 8;
    private static final int MOST_HEADLINES = 8;
    private static final double GUTTER_EM = 0.6;
    /** So many gaps between edges are looked at, at most, for each number of crossing lines: no page has as many columns. */
    private static final int MOST_GAPS = 60;
    private static final int DEEPEST = 40;
    private static final int NEIGHBOURS = 40;
    private static final double STEEPEST = 0.08;
    private static final int MOST_FOR_SKEW = 5000;

    private final List<List<Item>> columns = new ArrayList<>();
    private final double pageEm;

    private final double pageHeight;

    private ReadingOrder(List<Item> items) {
        pageEm = median(items.stream().mapToDouble(i -> i.em).toArray());
        pageHeight = median(items.stream().mapToDouble(i -> i.height).toArray());
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
            order.place(column, placed);
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
            item.turn(slope);
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
        row.forEach(item -> item.furniture = true);
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
        List<Item> headlines = items.stream().filter(i -> crosses(i, gutter) && !isAmongText(i, items, gutter)).toList();
        for (Item item : items) {
            if (!crosses(item, gutter) && !isPieceOfOne(item, headlines)) {
                ((item.left + item.right) / 2 < gutter ? left : right).add(item);
            } else if (crosses(item, gutter) && !headlines.contains(item)) {
                // two columns' lines that the engine ran together, or a column rule read as a mark
                (gutter - item.left < 0.15 * (item.right - item.left) ? right : left).add(item);
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

    /** A headline's type, by width and by height: a box may be too wide or too high by mistake. */
    private boolean isLarge(Item item) {
        return item.em > LARGE_TYPE * pageEm && item.height > LARGE_TYPE * pageHeight;
    }

    /** Whether a line in large type stands in the row of one that crosses the gutter: the rest of a headline that the engine parted. */
    private boolean isPieceOfOne(Item item, List<Item> headlines) {
        for (Item headline : headlines) {
            if (isLarge(item) && item.height > 0.7 * headline.height
                    && Math.abs(item.middle() - headline.middle()) < 0.4 * headline.height) {
                return true;
            }
        }
        return false;
    }

    private boolean crosses(Item item, double gutter) {
        double margin = 0.4 * pageEm;
        return item.left < gutter - margin && item.right > gutter + margin;
    }

    /** Whether a line of text size has lines of both columns close above and below it. */
    private boolean isAmongText(Item crossing, List<Item> items, double gutter) {
        if (isLarge(crossing)) {
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
            int gaps = 0;
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
                    if (x - openedAt > bestWidth && n - l >= FEWEST_OF_A_COLUMN - 1 && gaps++ < MOST_GAPS && areSideBySide(items, middle, crossing)) {
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
    private boolean areSideBySide(List<Item> items, double gutter, int crossing) {
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
        int fewest = crossing <= FEW_CROSSING ? FEWEST_OF_A_COLUMN : 2 * crossing;
        return left >= fewest && right >= fewest;
    }

    // a column's lines

    private void place(List<Item> column, List<Placed> placed) {
        List<Item> lines = joinPieces(column);
        double em = median(lines.stream().mapToDouble(i -> i.em).toArray());
        double edge = leftEdge(lines, em);
        double pitch = pitch(lines);
        Item before = null;
        for (Item item : lines) {
            double indent = Math.max(0, Math.round((item.left - edge) / em * 2) / 2.0);
            double away = before == null || pitch == 0 ? 1 : (item.middle() - before.middle()) / pitch;
            int blanks = away < WIDE_GAP ? 0 : (int) Math.max(1, Math.min(100, Math.round(away) - 1));
            placed.add(new Placed(item.line, indent < 1 ? 0 : indent, blanks, scale(item)));
            before = item;
        }
    }

    /** By width and by height; where they differ the one that says less, since a box is too high now and then, and a short line too wide. */
    private double scale(Item item) {
        double byWidth = item.em / pageEm;
        double byHeight = item.height / pageHeight;
        double scale = Math.abs(Math.log(byWidth)) < Math.abs(Math.log(byHeight)) ? byWidth : byHeight;
        if (scale < 1 && item.units < FEW_FOR_SMALL && !item.furniture) {
            return 1;
        }
        return Math.round(scale * 100) / 100.0;
    }

    /** Pieces side by side, read from left to right, are one line when they stand close. */
    private List<Item> joinPieces(List<Item> column) {
        List<Item> down = new ArrayList<>(column);
        down.sort(Comparator.comparingDouble(Item::middle));
        List<Item> lines = takeDirt(down);
        List<Item> aside = List.of();
        Item block = null;
        int at = 0;
        while (at < down.size()) {
            int end = at + 1;
            while (end < down.size() && isBeside(down.get(at), down.get(end))) {
                end++;
            }
            List<Item> row = joinRow(down.subList(at, end));
            if (!aside.isEmpty() && !(row.size() == 1 && goesOnBeside(block, aside.get(0), row.get(0)))) {
                lines.addAll(aside);
                aside = List.of();
            }
            block = row.get(0);
            lines.add(block);
            if (row.size() == 2 && block.em < SMALL_TYPE * pageEm) {
                aside = row.subList(1, 2);
            } else {
                lines.addAll(row.subList(1, row.size()));
            }
            at = end;
        }
        lines.addAll(aside);
        return lines;
    }

    /** A credit stands to the right of its caption, level with one of its lines: it is read after the caption's last. */
    private static boolean goesOnBeside(Item caption, Item credit, Item next) {
        return Math.abs(next.left - caption.left) < caption.em && next.right < credit.left && next.top - caption.bottom < caption.em;
    }

    private List<Item> joinRow(List<Item> row) {
        row.sort(Comparator.comparingDouble(i -> i.left));
        List<Item> joined = new ArrayList<>(row.size());
        Item line = row.get(0);
        for (Item piece : row.subList(1, row.size())) {
            double gap = piece.left - line.right;
            double widest = isLarge(line) && isLarge(piece) ? JOINED_HEADLINE_EM : JOINED_EM;
            if (gap < widest * Math.max(line.em, piece.em) && Math.abs(line.em - piece.em) < 0.4 * line.em) {
                line = joined(line, piece, gap > 0.5 * line.em);
            } else {
                joined.add(line);
                line = piece;
            }
        }
        joined.add(line);
        return joined;
    }

    /** What was read out of a headline a second time lies on it and is read before it, so that it does not part the headline's lines. */
    private List<Item> takeDirt(List<Item> column) {
        List<Item> large = column.stream().filter(i -> i.em > HEADLINE_TYPE * pageEm && i.height > HEADLINE_TYPE * pageHeight).toList();
        List<Item> dirt = new ArrayList<>();
        if (large.isEmpty() || large.size() > MOST_HEADLINES) {
            return dirt;
        }
        for (Item item : column) {
            for (Item headline : large) {
                double width = Math.min(item.right, headline.right) - Math.max(item.left, headline.left);
                double height = Math.min(item.bottom, headline.bottom) - Math.max(item.top, headline.top);
                boolean lies = width > 0 && height > 0 && width * height > 0.5 * (item.right - item.left) * (item.bottom - item.top);
                if (lies && item.height < headline.height && !dirt.contains(item)) {
                    dirt.add(item);
                }
            }
        }
        column.removeAll(dirt);
        return dirt;
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
        joined.measure(Math.max(a.height, b.height));
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
