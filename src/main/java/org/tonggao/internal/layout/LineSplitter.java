package org.tonggao.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.tonggao.internal.input.CleanText;

/** Raw text to lines: LF, CRLF, CR, form feed, NEL and the Unicode separators end a line; blank ones are counted, not kept. */
public final class LineSplitter {

    private LineSplitter() {}

    public static List<Line> split(String raw, int from, int to) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        int blanks = 0;
        boolean pageStart = true;
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && !isBreak(raw.charAt(end))) {
                end++;
            }
            number++;
            int first = at;
            double indent = 0;
            while (first < end && isBlank(raw.charAt(first))) {
                indent += width(raw.charAt(first));
                first++;
            }
            int last = end;
            while (last > first && isBlank(raw.charAt(last - 1))) {
                last--;
            }
            if (first == last) {
                blanks++;
            } else {
                lines.add(new Line(number, CleanText.of(raw, first, last), indent, blanks, pageStart));
                blanks = 0;
                pageStart = false;
            }
            if (end < to && raw.charAt(end) == '\f') {
                pageStart = true;
            }
            at = end + 1;
            if (end + 1 < to && raw.charAt(end) == '\r' && raw.charAt(end + 1) == '\n') {
                at++;
            }
        }
        return List.copyOf(lines);
    }

    static boolean isBreak(char c) {
        return c <= '\u2029' && (c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029');
    }

    /** White space and characters without ink. */
    static boolean isBlank(char c) {
        return c <= '\u3000' && (CleanText.isSpace(c) || CleanText.isInkless(c)) || c == '\uFEFF';
    }

    private static double width(char c) {
        return switch (c) {
            case '\u3000' -> 1;
            case '\t' -> 2;
            default -> CleanText.isSpace(c) ? 0.5 : 0;
        };
    }
}
