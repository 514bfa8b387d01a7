package org.tonggao.internal.lexicon;

import com.ibm.icu.text.Transliterator;

/**
 * Traditional to simplified, one character for one, for matching only: the text that is kept is never changed. Built once from ICU's
 * Hant-Hans transliterator, since a character map is far faster and scales over threads (notes/ecosystem.md, 4.3).
 */
public final class Folding {

    private static final char FIRST = '\u2E80';
    private static final char LAST = '\uFAFF';

    private static final class Holder {
        static final char[] MAP = build();
        static final char[] BACK = back(MAP);
    }

    private Folding() {}

    private static char[] build() {
        StringBuilder all = new StringBuilder();
        for (char c = FIRST; c <= LAST; c++) {
            if (c < '\u3400' || c > '\u9FFF' || c >= '\u4DC0' && c < '\u4E00') {
                continue;
            }
            all.append(c).append('\n');
        }
        String[] folded = Transliterator.getInstance("Hant-Hans").transliterate(all.toString()).split("\n");
        char[] map = new char[LAST - FIRST + 1];
        for (char c = FIRST; c <= LAST; c++) {
            map[c - FIRST] = c;
        }
        for (int i = 0; i < folded.length; i++) {
            if (folded[i].length() == 1) {
                map[all.charAt(i * 2) - FIRST] = folded[i].charAt(0);
            }
        }
        return map;
    }

    private static char[] back(char[] map) {
        char[] back = new char[map.length];
        for (int i = 0; i < map.length; i++) {
            int to = map[i] - FIRST;
            if (map[i] != (char) (FIRST + i) && to >= 0 && to < back.length) {
                back[to] = (char) (FIRST + i);
            }
        }
        return back;
    }

    public static char fold(char c) {
        return c < FIRST || c > LAST ? c : Holder.MAP[c - FIRST];
    }

    public static String fold(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(fold(text.charAt(i)));
        }
        return out.toString();
    }

    /** Whether a character is written so in traditional script only. */
    public static boolean isTraditional(char c) {
        return fold(c) != c;
    }

    /** Whether a character is a simplified form, that is, one that traditional ones fold to and that is not itself in use there: approximate. */
    public static boolean isSimplified(char c) {
        return c >= FIRST && c <= LAST && Holder.BACK[c - FIRST] != 0 && fold(c) == c;
    }
}
