package org.tonggao.internal.layout;

import java.util.List;
import org.tonggao.internal.lexicon.Folding;
import org.tonggao.internal.lexicon.Names;

/** Lines above or below an article that name who wrote it. */
final class BylineLines {

    private static final int LONGEST_BYLINE = 50;
    private static final int FEWEST_OF_NAME = 3;
    private static final int LONGEST_NAME = 4;

    private BylineLines() {}

    /** Whether the lines are a byline: short, and beginning or ending as one does. */
    static boolean isByline(List<Line> lines, List<LineShape> shapes, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += shapes.get(i).letters;
        }
        if (letters > LONGEST_BYLINE || shapes.get(to - 1).isFinished()) {
            return false;
        }
        LineWords first = LineWords.of(lines.get(from).text().text(), letters);
        LineWords last = LineWords.of(lines.get(to - 1).text().text(), letters);
        return letters <= 6 && first.has(LineWords.Kind.DATELINE) || !first.has(LineWords.Kind.DATELINE) && (first.has(LineWords.Kind.BYLINE)
                || last.has(LineWords.Kind.ORGAN));
    }

    /** A personal name alone. */
    static boolean isName(CharSequence text) {
        return text.length() >= FEWEST_OF_NAME && text.length() <= LONGEST_NAME && Names.isChinese(Folding.fold(text.toString()), 0, text.length());
    }
}
