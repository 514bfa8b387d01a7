package org.tonggao.internal.layout;

import java.util.List;

/** Items of a list, told by their neighbours that begin in the same form: years, hours, titles in 《》, labels. No line of a heading or caption is one. */
final class ListItems {

    private static final int NONE = 0;
    private static final int DATED = 1;
    private static final int TITLE = 2;
    private static final int LABEL = 3;
    private static final int LONGEST_LABEL = 4;
    /** How many lines of the same form make a list, and how near they stand: an item may go on on a second line. */
    private static final int FEWEST = 3;
    private static final int REACH = 3;

    private ListItems() {}

    /** By line: whether it is an item of a list. */
    static boolean[] of(List<Line> lines) {
        int n = lines.size();
        int[] forms = new int[n];
        for (int i = 0; i < n; i++) {
            forms[i] = form(lines.get(i).text());
        }
        boolean[] items = new boolean[n];
        for (int i = 0; i < n; i++) {
            int same = 0;
            for (int k = Math.max(0, i - REACH); k <= Math.min(n - 1, i + REACH); k++) {
                same += forms[k] == forms[i] ? 1 : 0;
            }
            items[i] = forms[i] != NONE && same >= FEWEST;
        }
        return items;
    }

    private static int form(CharSequence line) {
        char first = line.charAt(0);
        if (first == '《') {
            return TITLE;
        }
        int digits = 0;
        while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        char next = digits < line.length() ? line.charAt(digits) : ' ';
        if (digits > 0 && (next == '年' || next == '月' || next == '日' || next == ':' || next == '：')) {
            return DATED;
        }
        for (int i = 2; i <= LONGEST_LABEL && i < line.length() && Glyphs.of(line.charAt(i - 1)) == Glyphs.HAN; i++) {
            if (line.charAt(i) == '：') {
                return LABEL;
            }
        }
        return NONE;
    }
}
