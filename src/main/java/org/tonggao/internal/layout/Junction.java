package org.tonggao.internal.layout;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;

/** Whether two lines of a heading are one text broken in two: by what stands on both sides of the break. */
final class Junction {

    private static final double SAME_WORD = 3.4;
    private static final double WORD_BOUNDARY = -1.0;
    private static final double SEEN_IN_BODY = 3;
    private static final double NOT_SEEN = -0.1;
    private static final int CONTEXT = 5;

    private Junction() {}

    /** Log-odds that {@code after} goes on where {@code before} ends; {@code story} is where the same words may stand unbroken. */
    static double odds(CharSequence before, CharSequence after, List<Line> story) {
        if (before.length() == 0 || after.length() == 0) {
            return 0;
        }
        char left = before.charAt(before.length() - 1);
        char right = after.charAt(0);
        if (Glyphs.of(left) != Glyphs.HAN || Glyphs.of(right) != Glyphs.HAN) {
            return 0;
        }
        double odds = isBoundary(before, after) ? WORD_BOUNDARY : SAME_WORD;
        return odds + (seen(left, right, story) ? SEEN_IN_BODY : NOT_SEEN);
    }

    private static boolean isBoundary(CharSequence before, CharSequence after) {
        String left = before.toString().substring(Math.max(0, before.length() - CONTEXT));
        String right = after.toString().substring(0, Math.min(after.length(), CONTEXT));
        BreakIterator words = BreakIterator.getWordInstance(ULocale.CHINESE);
        words.setText(left + right);
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
