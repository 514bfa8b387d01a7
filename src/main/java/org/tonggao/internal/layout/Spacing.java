package org.tonggao.internal.layout;

import java.util.List;

/**
 * The white space that a page sets around its lines: which have more above them than usual, which are indented, and whether that says
 * something, which it does only when it is neither everywhere nor nowhere.
 *
 * @param gap by line: whether there is more space above it than usual
 * @param indented by line: whether it is indented
 * @param useGap whether gaps say something
 * @param useIndent whether indents say something
 * @param paragraphIndent the white space, in em, before most of the indented lines
 */
record Spacing(boolean[] gap, boolean[] indented, boolean useGap, boolean useIndent, double paragraphIndent) {

    /** A first-line indent, in em, that somebody can see. */
    private static final double VISIBLE_INDENT = 1;
    private static final int WIDEST_INDENT = 10;
    private static final double FEWEST_SELECTED = 0.02;
    private static final double MOST_SELECTED = 0.5;
    private static final double MOST_INDENTED = 0.75;

    static Spacing of(List<Line> lines) {
        int n = lines.size();
        boolean[] gap = new boolean[n];
        boolean[] indented = new boolean[n];
        int usualBlanks = usualBlanks(lines);
        double usualIndent = usualIndent(lines);
        int gaps = 0;
        int indents = 0;
        for (int i = 0; i < n; i++) {
            gap[i] = i > 0 && lines.get(i).blanksBefore() > usualBlanks;
            indented[i] = lines.get(i).indent() - usualIndent >= VISIBLE_INDENT;
            gaps += gap[i] ? 1 : 0;
            indents += indented[i] ? 1 : 0;
        }
        return new Spacing(gap, indented,
                gaps >= 1 && gaps >= FEWEST_SELECTED * n && gaps <= MOST_SELECTED * n,
                indents >= 2 && indents >= FEWEST_SELECTED * n && indents <= MOST_INDENTED * n,
                paragraphIndent(lines, indented));
    }

    private static double paragraphIndent(List<Line> lines, boolean[] indented) {
        int[] count = new int[WIDEST_INDENT * 2 + 1];
        int best = 0;
        for (int i = 0; i < indented.length; i++) {
            if (indented[i]) {
                int halves = (int) Math.min(count.length - 1, Math.round(lines.get(i).indent() * 2));
                count[halves]++;
                best = count[halves] > count[best] ? halves : best;
            }
        }
        return best / 2.0;
    }

    private static int usualBlanks(List<Line> lines) {
        int[] count = new int[5];
        for (int i = 1; i < lines.size(); i++) {
            count[Math.min(4, lines.get(i).blanksBefore())]++;
        }
        int best = 0;
        for (int blanks = 1; blanks < count.length; blanks++) {
            if (count[blanks] > count[best]) {
                best = blanks;
            }
        }
        return best;
    }

    /** Where the column begins: a page may be indented as a whole. */
    private static double usualIndent(List<Line> lines) {
        double least = Double.MAX_VALUE;
        for (Line line : lines) {
            least = Math.min(least, line.indent());
        }
        return least;
    }
}
