package org.tonggao.internal.metadata;

import java.util.Arrays;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.lexicon.Folding;

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

    static Glance of(CleanText text, int from, int to) {
        int[] gaps = text.gaps(from, to);
        char[] printed = new char[to - from + gaps.length];
        char[] folded = new char[printed.length];
        int[] places = new int[printed.length + 1];
        int gap = 0;
        int n = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean space = CleanText.isSpace(c);
            if (gap < gaps.length && gaps[gap] == i) {
                gap++;
                if (!space && !CleanText.isSpace(text.charAt(i - 1))) {
                    places[n] = i;
                    folded[n] = ' ';
                    printed[n++] = ' ';
                }
            }
            places[n] = i;
            folded[n] = space ? ' ' : fold(c);
            printed[n++] = space ? ' ' : c;
        }
        places[n] = to;
        return new Glance(new String(folded, 0, n), new String(printed, 0, n), Arrays.copyOf(places, n + 1));
    }

    static Glance of(CleanText text) {
        return of(text, 0, text.length());
    }

    /** A glance at a plain string, whose places are its own. */
    static Glance of(String text) {
        return of(CleanText.of(text, 0, text.length()));
    }

    private static char fold(char c) {
        if (c < '\uFF00') {
            return Folding.fold(c);
        }
        boolean wide = c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ' || c == '／' || c == '｜' || c == '：' || c == '（'
                || c == '）';
        return wide ? (char) (c - 0xFEE0) : c;
    }

    Glance part(int from, int to) {
        return new Glance(folded.substring(from, to), printed.substring(from, to), Arrays.copyOfRange(places, from, to + 1));
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
