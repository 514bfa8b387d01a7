package org.tonggao.internal.layout;

import java.util.Arrays;
import java.util.List;

/** Whether the lines of a heading zone go on where the one before ends, whatever their measure. */
final class HeadingFlow {

    private static final int FEWEST_OF_CLAUSE = 4;
    private static final double SHORT_CLAUSE = 1;
    private static final double OPENS = -0.3;
    private static final double OPEN_END = 1;
    private static final double NEVER_OPENS = 1;
    /** Where blank lines stand between some texts of the story only. */
    private static final double BLANK = 0.7;

    private final HeadingZone zone;
    private final Junction junction;
    private final boolean selective;
    private final double[] between;

    HeadingFlow(HeadingZone zone, Junction junction, List<Line> story) {
        this.zone = zone;
        this.junction = junction;
        selective = isSelective(story);
        between = new double[zone.n];
        Arrays.fill(between, Double.NaN);
    }

    /** Evidence that line {@code at} goes on where the one before ends. */
    double between(int at) {
        if (Double.isNaN(between[at])) {
            double odds = junction.odds(zone.offset + at);
            odds += zone.words[at - 1].has(LineWords.Kind.OPEN_END) ? OPEN_END : 0;
            odds += endsInShortClause(zone.lines.get(at - 1).text()) ? SHORT_CLAUSE : 0;
            double opening = Openings.of(zone.lines.get(at).text()).weight();
            odds += opening < 0 ? NEVER_OPENS : opening * OPENS;
            between[at] = Math.min(odds, 4);
            if (selective && zone.lines.get(at).blanksBefore() > 0) {
                between[at] -= BLANK;
            }
        }
        return between[at];
    }

    /** Evidence that a text begins with the line: a blank one before it, where they part texts. */
    double begins(int at) {
        return at == 0 || !selective ? 0 : zone.lines.get(at).blanksBefore() > 0 ? BLANK : -BLANK;
    }

    /** How many brackets and quotation marks are open behind the line, of those open before it. */
    static int leavesOpen(CharSequence text, int before) {
        int open = before;
        for (int i = 0; i < text.length(); i++) {
            byte k = Glyphs.of(text.charAt(i));
            if (k == Glyphs.OPEN) {
                open++;
            } else if (k == Glyphs.CLOSE && open > 0) {
                open--;
            }
        }
        return open;
    }

    /** 渡口今晨复航 两岸居: clauses of a headline, parted by spaces, are about as long as each other. */
    private static boolean endsInShortClause(CharSequence text) {
        int last = 0;
        int letters = 0;
        boolean parted = false;
        for (int i = 0; i < text.length(); i++) {
            if (Glyphs.of(text.charAt(i)) == Glyphs.SPACE) {
                parted |= last >= FEWEST_OF_CLAUSE;
                last = 0;
            } else {
                last++;
                letters++;
            }
        }
        return parted && last * 5 <= (letters - last) * 3;
    }

    private static boolean isSelective(List<Line> story) {
        int blanks = 0;
        for (Line line : story) {
            blanks += line.blanksBefore() > 0 ? 1 : 0;
        }
        return blanks > 0 && blanks * 2 < story.size();
    }
}
