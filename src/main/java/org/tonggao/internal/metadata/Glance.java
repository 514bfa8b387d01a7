package org.tonggao.internal.metadata;

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
        String clean = text.text();
        StringBuilder printed = new StringBuilder(to - from + 8);
        int[] places = new int[(to - from) * 2 + 1];
        int seam = from < to ? text.nextSeam(from) : to;
        for (int i = from; i < to; i++) {
            char c = clean.charAt(i);
            if (i == seam) { // only there a space may have been taken out
                if (text.rawStart(i) > text.rawEnd(i) && !CleanText.isSpace(c) && !CleanText.isSpace(clean.charAt(i - 1))
                        && !text.beginsLine(i)) {
                    places[printed.length()] = i;
                    printed.append(' ');
                }
                seam = text.nextSeam(i);
            }
            places[printed.length()] = i;
            printed.append(CleanText.isSpace(c) ? ' ' : c);
        }
        places[printed.length()] = to;
        String asPrinted = printed.toString();
        return new Glance(fold(asPrinted), asPrinted, java.util.Arrays.copyOf(places, asPrinted.length() + 1));
    }

    static Glance of(CleanText text) {
        return of(text, 0, text.length());
    }

    /** A glance at a plain string, whose places are its own. */
    static Glance of(String text) {
        return of(CleanText.of(text, 0, text.length()));
    }

    private static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char c = folded[i];
            boolean wide = c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ' || c == '／' || c == '｜' || c == '：'
                    || c == '（' || c == '）';
            folded[i] = wide ? (char) (c - 0xFEE0) : Folding.fold(c);
        }
        return new String(folded);
    }

    Glance part(int from, int to) {
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
