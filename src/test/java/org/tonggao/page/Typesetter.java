package org.tonggao.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets a paragraph as a column, as a compositor does: a first line two em narrower, no mark that closes at a line's start, none that opens
 * at its end, no number or foreign word cut apart. A full-width character is one em wide, an ASCII one half.
 */
public final class Typesetter {

    private static final String NOT_AT_START = "，。、；：！？”’）》」』】〕·…—％%,.;:!?)";
    private static final String NOT_AT_END = "“‘（《「『【〔(";
    private static final int FIRST_LINE_INDENT = 2;

    private Typesetter() {}

    /** The lines of a paragraph; the first is two em narrower, white space at its beginning is not printed. */
    public static List<String> paragraph(String text, int em) {
        return wrap(text, em, FIRST_LINE_INDENT);
    }

    /** The lines of a text without a first-line indent, as captions are set. */
    public static List<String> flush(String text, int em) {
        return wrap(text, em, 0);
    }

    private static List<String> wrap(String text, int em, int firstIndent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int room = (em - firstIndent) * 2;
        for (String unit : units(text)) {
            int width = width(unit);
            if (width > room && line.length() > 0) {
                lines.add(line.toString().strip());
                line.setLength(0);
                room = em * 2;
            }
            if (line.length() > 0 || !unit.isBlank()) {
                line.append(unit);
                room -= width;
            }
        }
        lines.add(line.toString().strip());
        return lines;
    }

    /** What a line may not be broken inside of. */
    private static List<String> units(String text) {
        List<String> units = new ArrayList<>();
        int from = 0;
        for (int i = Character.charCount(text.codePointAt(0)); i <= text.length(); i += i < text.length() ? Character.charCount(text.codePointAt(i)) : 1) {
            if (i == text.length() || mayBreak(text.charAt(i - 1), text.charAt(i))) {
                units.add(text.substring(from, i));
                from = i;
            }
        }
        return units;
    }

    private static boolean mayBreak(char before, char after) {
        return NOT_AT_START.indexOf(after) < 0 && NOT_AT_END.indexOf(before) < 0 && !(isWord(before) && isWord(after));
    }

    private static boolean isWord(char c) {
        return c > ' ' && c < 0x7F;
    }

    /** In half em. */
    private static int width(String text) {
        return text.codePoints().map(c -> c < 0x7F ? 1 : 2).sum();
    }
}
