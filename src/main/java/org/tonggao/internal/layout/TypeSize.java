package org.tonggao.internal.layout;

import java.util.List;

/**
 * What the size of the type says, on pages with geometry: headings are set larger than the text, captions and credits smaller, decks stand
 * between the headline and a gap. Without geometry it says nothing.
 */
final class TypeSize {

    /** Type of this size and above is a heading's. */
    static final double LARGE = 1.2;
    /** Type of this size and below is a caption's. */
    static final double SMALL = 0.88;
    /** Lines of one text have one size, within this share. */
    private static final double SAME = 1.08;
    private static final double PER_SIZE = 12;
    private static final double MOST = 12;
    private static final double OTHER = -6;
    private static final double SMALL_CAPTION = 4;
    private static final double SMALL_OTHER = -3;
    private static final double USUAL_HEADING = -1.5;
    private static final double USUAL_CAPTION = -2;
    private static final double DECK = 5;
    private static final double FIRST_INDENT = 1.5;
    /** How many lines may stand above the headline, or between its lines. */
    private static final int FIRST_LINES = 5;
    /** Fewer characters are dirt as likely as not. */
    private static final int FEWEST = 4;
    private static final int MOST_DECK_LINES = 6;

    /** The decks of usual size: lines from..to (exclusive). */
    private final int deckFrom;
    private final int deckTo;
    private final List<Line> lines;

    private TypeSize(List<Line> lines, int deckFrom, int deckTo) {
        this.lines = lines;
        this.deckFrom = deckFrom;
        this.deckTo = deckTo;
    }

    /** Looks for the headline at the top, and below it for the gap before a paragraph's first line. */
    static TypeSize of(List<Line> lines) {
        int large = -1;
        for (int i = 0; i < lines.size() && i <= large + FIRST_LINES; i++) {
            large = isLarge(lines.get(i)) ? i : large;
        }
        for (int i = large + 1; large >= 0 && i < lines.size() && i <= large + 1 + MOST_DECK_LINES; i++) {
            if (lines.get(i).blanksBefore() > 0 && lines.get(i).indent() >= FIRST_INDENT) {
                return new TypeSize(lines, large + 1, i);
            }
        }
        return new TypeSize(lines, 0, 0);
    }

    /** Weighs a line's scores as heading, body and caption. */
    void weigh(int at, double[] emit) {
        if (lines.get(at).box().isEmpty()) {
            return;
        }
        double scale = lines.get(at).scale();
        if (isLarge(lines.get(at))) {
            emit[0] += Math.min(MOST, (scale - 1) * PER_SIZE);
            emit[1] += OTHER;
            emit[2] += OTHER;
        } else if (at >= deckFrom && at < deckTo) {
            emit[0] += DECK;
        } else if (scale <= SMALL && lines.get(at).text().length() >= FEWEST) {
            emit[0] += SMALL_OTHER;
            emit[1] += SMALL_OTHER;
            emit[2] += SMALL_CAPTION;
        } else if (scale < LARGE && scale > SMALL) {
            emit[0] += USUAL_HEADING;
            emit[2] += USUAL_CAPTION;
        }
    }

    private static boolean isLarge(Line line) {
        return line.box().isPresent() && line.scale() >= LARGE && line.text().length() >= FEWEST;
    }

    /** Whether two lines with boxes are set in one size, by their boxes or by their scales. */
    static boolean same(Line a, Line b) {
        return near(a.scale(), b.scale()) || near(a.box().orElseThrow().height(), b.box().orElseThrow().height());
    }

    private static boolean near(double a, double b) {
        return Math.max(a, b) <= SAME * Math.min(a, b);
    }
}
