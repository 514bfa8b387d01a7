package org.tonggao.internal.metadata;

import java.util.List;
import org.tonggao.internal.input.CleanText;

/** The printed lines of an element (印刷行), and how wide they are. */
final class PrintedLines {

    private static final char FIRST_WIDE = '\u2E80';

    private PrintedLines() {}

    /** The element's lines one by one; together they hold every character of it. */
    static List<CleanText> of(CleanText text) {
        List<CleanText> lines = text.lines();
        return lines.size() < 2 ? List.of(text) : lines;
    }

    /** Width in halves of an em, as printed: spaces that cleaning took out count. */
    static int width(CleanText line) {
        if (line.isEmpty()) {
            return 0;
        }
        int width = Math.max(0, line.rawEnd(line.length()) - line.rawStart(0) - line.length());
        String text = line.text();
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) >= FIRST_WIDE ? 2 : 1;
        }
        return width;
    }
}
