package org.tonggao.internal.layout;

import java.util.Arrays;
import java.util.List;

/** What speaks for a text that begins at a line, rather than one that goes on there: an indent, a gap, the page's furniture above it, its words. */
final class TextBegins {

    private static final double INDENTED = 1.4;
    private static final double NOT_INDENTED = -3;
    private static final double GAP = 2;
    private static final double NO_GAP = -0.5;
    private static final double BELOW_FURNITURE = 3;
    private static final double DATELINE = 3;
    private static final double MOST_BY_WORDS = 2;
    private static final double JUNCTION = 1.2;
    /** A first line misses at least so much of its column; by how many of them a page is known to indent, and how many more than of the others. */
    private static final int NARROWER = 8;
    private static final int FEWEST_NARROW = 3;
    private static final int MOST_WIDE = 3;
    /** Of lines further down the words are not asked: they are no heading's. */
    private static final int REACH = 16;
    /** Of so many odds that something begins, it does. */
    private static final double SURE = 2.3;

    private final List<Line> lines;
    private final List<LineShape> shapes;
    private final boolean[] belowFurniture;
    private final ColumnModel column;
    private final Spacing spacing;
    /** What begins is an indent narrower, though the indents are gone. */
    private final boolean narrowFirsts;
    private final Junction junction;
    /** Of the words a line begins with, asked for once. */
    private final double[] openings;

    /** @param belowFurniture by line: whether a running head or folio stands between it and the line before */
    TextBegins(List<Line> lines, List<LineShape> shapes, ColumnModel column, boolean[] belowFurniture, Junction junction) {
        this.lines = lines;
        this.shapes = shapes;
        this.belowFurniture = belowFurniture;
        this.column = column;
        this.spacing = Spacing.of(lines);
        this.narrowFirsts = !spacing.useIndent() && column.wrapped() && column.widths().length == 1 && firstsAreNarrow();
        this.junction = junction;
        this.openings = new double[lines.size()];
        Arrays.fill(openings, Double.NaN);
    }

    boolean isSure(int at) {
        return at < lines.size() && mostOdds(at) > SURE && odds(at) > SURE;
    }

    /** Whether what begins at the line can be seen to: below a running head, or indented as paragraphs are. */
    boolean isSetApart(int at) {
        return belowFurniture[at] || isIndentedAsParagraph(at);
    }

    /** Whether the page indents what begins, and this line is not indented: where the indents are gone, it is too wide for one. */
    boolean isFlush(int at) {
        return spacing.useIndent() ? !spacing.indented()[at] : narrowFirsts && missing(at) < NARROWER;
    }

    /** Of the lines that begin a paragraph for certain, below a finished short one, and go on: whether an indent narrows them. */
    private boolean firstsAreNarrow() {
        int narrow = 0;
        int wide = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (shapes.get(i - 1).isFinished() && !column.isFull(shapes.get(i - 1)) && column.isFull(shapes.get(i))) {
                narrow += missing(i) >= NARROWER ? 1 : 0;
                wide += missing(i) < NARROWER ? 1 : 0;
            }
        }
        return narrow >= FEWEST_NARROW && narrow >= MOST_WIDE * wide;
    }

    private int missing(int at) {
        return column.width() - shapes.get(at).width(column.kaiming());
    }

    /** Whether the page indents what begins, and this line is indented as a paragraph's first is; a centred heading has an indent of its own. */
    boolean isIndentedAsParagraph(int at) {
        return spacing.useIndent() && spacing.indented()[at] && Math.abs(lines.get(at).indent() - spacing.paragraphIndent()) < 1;
    }

    /** Log-odds, of a line that is not the first. */
    double odds(int at) {
        return odds(at, at > 0 && at < REACH && !shapes.get(at - 1).isFinished() ? junction.odds(at) : 0);
    }

    /** No less than {@link #odds}, without a look at the words that the break may part. */
    double mostOdds(int at) {
        return odds(at, at > 0 && at < REACH && !shapes.get(at - 1).isFinished() ? Junction.LEAST : 0);
    }

    private double odds(int at, double goesOn) {
        return at == 0 ? 0 : bySpace(at) + (at < REACH ? opening(at) - JUNCTION * goesOn : 0);
    }

    private double bySpace(int at) {
        double sum = belowFurniture[at] ? BELOW_FURNITURE : 0;
        if (spacing.useIndent()) {
            sum += spacing.indented()[at] ? INDENTED : NOT_INDENTED;
        }
        if (spacing.useGap() && !belowFurniture[at]) {
            sum += spacing.gap()[at] ? GAP : NO_GAP;
        }
        return sum;
    }

    private double opening(int at) {
        if (Double.isNaN(openings[at])) {
            double opening = ZoneReader.isDateline(lines.get(at)) ? DATELINE : Openings.of(lines.get(at).text()).weight();
            openings[at] = Math.max(-MOST_BY_WORDS, Math.min(DATELINE, opening));
        }
        return openings[at];
    }
}
