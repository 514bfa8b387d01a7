package org.tonggao.internal.metadata;

import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.lexicon.Folding;
import org.tonggao.internal.lexicon.Misreadings;

/**
 * A short stretch of clean text prepared for reading (待读文本): folded to simplified script with half-width letters and digits beside the
 * characters as printed, of equal length, and with a space wherever the printer left one, even where cleaning took it out, since the spaces
 * of a byline tell its names apart. The printed line's end is no space.
 *
 * @param folded for look-ups
 * @param printed for values
 * @param places for every unit the clean index it stands for, and one more for the end
 */
record Glance(String folded, String printed, int[] places) {

    private static final char FIRST_WIDE = '\uFF00';
    private static final int WIDE_TO_ASCII = 0xFEE0;

    static Glance of(CleanText text, int from, int to) {
        return isPlain(text, from, to) ? plain(text, from, to) : spaced(text, from, to);
    }

    /** Nothing to put in and nothing to change: what nearly every text is. */
    private static boolean isPlain(CleanText text, int from, int to) {
        String clean = text.text();
        for (int i = from; i < to; i++) {
            char c = clean.charAt(i);
            if (c != ' ' && c <= '\u3000' && CleanText.isSpace(c)) {
                return false;
            }
        }
        for (int seam = from < to ? text.nextSeam(from) : to; seam < to; seam = text.nextSeam(seam)) {
            if (text.rawStart(seam) > text.rawEnd(seam) && text.spans(seam - 1, seam + 1).size() == 1) {
                return false;
            }
        }
        return true;
    }

    private static Glance plain(CleanText text, int from, int to) {
        int[] places = new int[to - from + 1];
        for (int i = 0; i < places.length; i++) {
            places[i] = from + i;
        }
        String printed = text.text().substring(from, to);
        return new Glance(Misreadings.mend(fold(printed)), printed, places);
    }

    private static Glance spaced(CleanText text, int from, int to) {
        StringBuilder printed = new StringBuilder(to - from + 8);
        int[] places = new int[(to - from) * 2 + 1];
        int seam = from < to ? text.nextSeam(from) : to;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean atSeam = i == seam;
            if (atSeam) {
                seam = text.nextSeam(i);
            }
            if (atSeam && text.rawStart(i) > text.rawEnd(i) && !CleanText.isSpace(c) && !CleanText.isSpace(text.charAt(i - 1))
                    && text.spans(i - 1, i + 1).size() == 1) {
                places[printed.length()] = i;
                printed.append(' ');
            }
            places[printed.length()] = i;
            printed.append(CleanText.isSpace(c) ? ' ' : c);
        }
        places[printed.length()] = to;
        String words = printed.toString();
        return new Glance(Misreadings.mend(fold(words)), words, java.util.Arrays.copyOf(places, printed.length() + 1));
    }

    static Glance of(CleanText text) {
        return of(text, 0, text.length());
    }

    /** A glance at a plain string, whose places are its own. */
    static Glance of(String text) {
        return of(CleanText.of(text, 0, text.length()));
    }

    private static String fold(String text) {
        int length = text.length();
        int same = 0;
        while (same < length && fold(text.charAt(same)) == text.charAt(same)) {
            same++;
        }
        if (same == length) {
            return text;
        }
        char[] folded = text.toCharArray();
        for (int i = same; i < length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    private static char fold(char c) {
        if (c < FIRST_WIDE) {
            return Folding.fold(c);
        }
        boolean wide = c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ' || c == '／' || c == '｜' || c == '：'
                || c == '（' || c == '）' || c == '［' || c == '］';
        return wide ? (char) (c - WIDE_TO_ASCII) : Folding.fold(c);
    }

    Glance part(int from, int to) {
        if (from == 0 && to == length()) {
            return this;
        }
        return new Glance(folded.substring(from, to), printed.substring(from, to), java.util.Arrays.copyOfRange(places, from, to + 1));
    }

    int length() {
        return folded.length();
    }

    char charAt(int index) {
        return folded.charAt(index);
    }

    /** The first index at or after {@code from} that is no space. */
    int skipSpaces(int from) {
        int i = from;
        while (i < length() && folded.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** Without the spaces around it. */
    Glance strip() {
        int from = skipSpaces(0);
        int to = length();
        while (to > from && folded.charAt(to - 1) == ' ') {
            to--;
        }
        return part(from, to);
    }
}
