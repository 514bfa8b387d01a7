package org.tonggao.internal.layout;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;

/**
 * Whether neighbouring lines of a story are one text broken in two: by what stands on both sides of the break. ICU's dictionary is slow, so every
 * break is looked at when first asked for, and once. Confined to one parse.
 */
final class Junction {

    private static final double SAME_WORD = 3.4;
    private static final double WORD_BOUNDARY = -1.0;
    private static final double SEEN_IN_BODY = 3;
    private static final double NOT_SEEN = -0.1;
    private static final int CONTEXT = 5;

    /** No break has lower odds. */
    static final double LEAST = WORD_BOUNDARY + NOT_SEEN;

    private final List<Line> story;
    private final double[] odds;
    private BreakIterator words;

    /** @param story where the same words may stand unbroken, too */
    Junction(List<Line> story) {
        this.story = story;
        this.odds = new double[story.size()];
        Arrays.fill(odds, Double.NaN);
    }

    /** Log-odds that a line of the story goes on where the one before it ends. */
    double odds(int at) {
        if (Double.isNaN(odds[at])) {
            odds[at] = odds(story.get(at - 1).text().text(), story.get(at).text().text());
        }
        return odds[at];
    }

    private double odds(String before, String after) {
        char left = before.charAt(before.length() - 1);
        char right = after.charAt(0);
        if (Glyphs.of(left) != Glyphs.HAN || Glyphs.of(right) != Glyphs.HAN) {
            return 0;
        }
        double odds = isBoundary(before, after) ? WORD_BOUNDARY : SAME_WORD;
        return odds + (seen(left, right, story) ? SEEN_IN_BODY : NOT_SEEN);
    }

    private boolean isBoundary(String before, String after) {
        if (words == null) {
            words = BreakIterator.getWordInstance(ULocale.CHINESE);
        }
        String left = before.substring(Math.max(0, before.length() - CONTEXT));
        words.setText(left + after.substring(0, Math.min(after.length(), CONTEXT)));
        return words.isBoundary(left.length());
    }

    private static boolean seen(char left, char right, List<Line> story) {
        for (Line line : story) {
            String text = line.text().text();
            for (int at = text.indexOf(left); at >= 0; at = text.indexOf(left, at + 1)) {
                if (at + 1 < text.length() && text.charAt(at + 1) == right) {
                    return true;
                }
            }
        }
        return false;
    }
}
