package org.tonggao.internal.input;

import java.util.Arrays;
import org.tonggao.internal.lexicon.CharSet;

/**
 * Which double quotation marks of a text open and which close. Engines lose marks and print straight ones, so turns alone go wrong
 * from the first lost mark on. The marks are therefore decided together: the most likely sequence, given what stands beside each mark, that
 * an opening one is followed by a closing one as a rule, and how far apart the two are. Linear.
 */
final class QuotationMarks {

    /** A mark that is none of Chinese text and stays as it is. */
    private static final byte KEPT = 2;
    private static final byte OPENS = 1;
    private static final byte CLOSES = 0;

    private static final CharSet OPENING_BEFORE = CharSet.of("：:（《〈「『【〔〖‘([");
    private static final CharSet CLAUSE_MARKS = CharSet.of("，。、；：？！,;:?!");
    private static final CharSet CLOSING_AFTER = CharSet.of("）》〉」』】〕〗’)]");

    /** A mark against what is printed: “ for ”. */
    private static final int TURNED = 8;
    /** A closing mark behind a colon, an opening one before a comma. */
    private static final int IMPOSSIBLE = 12;
    /** A closing mark at a line's beginning, an opening one at its end. */
    private static final int AGAINST_LINE_RULES = 6;
    private static final int UNLIKELY = 1;
    /** Two opening marks in a row, two closing ones. */
    private static final int ONE_LOST = 7;
    private static final int SHORT_QUOTATION = 12;
    private static final int LONG_QUOTATION = 60;
    private static final int VERY_LONG_QUOTATION = 300;

    private byte[] marks = new byte[16];
    private int[] openCost = new int[16];
    private int[] closeCost = new int[16];
    private int[] place = new int[16];
    private char[] printed = new char[16];
    private int count;
    private int next;

    static boolean is(char c) {
        return c == '“' || c == '”' || c == '"' || c == '＂';
    }

    /**
     * Adds the next mark of the text.
     *
     * @param line its line
     * @param at where it stands in the line
     * @param offset where the line begins in the text
     * @param chinese whether the line has Chinese characters
     */
    void add(String line, int at, int offset, boolean chinese) {
        if (count == marks.length) {
            marks = Arrays.copyOf(marks, count * 2);
            openCost = Arrays.copyOf(openCost, count * 2);
            closeCost = Arrays.copyOf(closeCost, count * 2);
            place = Arrays.copyOf(place, count * 2);
            printed = Arrays.copyOf(printed, count * 2);
        }
        char mark = line.charAt(at);
        boolean straight = mark == '"' || mark == '＂';
        char before = before(line, at);
        char after = after(line, at);
        int open = mark == '”' ? TURNED : 0;
        int close = mark == '“' ? TURNED : 0;
        if (after == 0) {
            open += AGAINST_LINE_RULES;
        } else if (CLAUSE_MARKS.contains(after) || CLOSING_AFTER.contains(after)) {
            open += IMPOSSIBLE;
        }
        if (before == 0) {
            close += AGAINST_LINE_RULES;
        } else if (OPENING_BEFORE.contains(before)) {
            close += IMPOSSIBLE;
        } else if (before == '，' || before == ',' || before == '、') {
            close += UNLIKELY;
        } else if (CLAUSE_MARKS.contains(before)) {
            open += UNLIKELY;
        }
        marks[count] = straight && !chinese ? KEPT : CLOSES;
        openCost[count] = open;
        closeCost[count] = close;
        place[count] = offset + at;
        printed[count] = mark;
        count++;
    }

    private static char before(String line, int at) {
        int i = at - 1;
        while (i >= 0 && CharClass.isSpace(line.charAt(i))) {
            i--;
        }
        return i < 0 ? 0 : line.charAt(i);
    }

    private static char after(String line, int at) {
        int i = at + 1;
        while (i < line.length() && CharClass.isSpace(line.charAt(i))) {
            i++;
        }
        return i == line.length() ? 0 : line.charAt(i);
    }

    /** Decides all marks that were added. */
    void decide() {
        // per mark two bits: whether the best way to its opening, and to its closing, comes from an opening one
        byte[] from = new byte[count];
        int opened = ONE_LOST;
        int closed = 0;
        int last = -1;
        for (int i = 0; i < count; i++) {
            if (marks[i] == KEPT) {
                continue;
            }
            int distance = last < 0 ? LONG_QUOTATION : place[i] - place[last] - 1;
            int openFromOpen = opened + ONE_LOST;
            int openFromClosed = closed + (distance < 2 ? UNLIKELY : 0);
            int closeFromOpen = opened + length(distance);
            int closeFromClosed = closed + ONE_LOST;
            opened = Math.min(openFromOpen, openFromClosed) + openCost[i];
            closed = Math.min(closeFromOpen, closeFromClosed) + closeCost[i];
            from[i] = (byte) ((openFromOpen < openFromClosed ? 2 : 0) | (closeFromOpen <= closeFromClosed ? 1 : 0));
            last = i;
        }
        boolean open = opened + ONE_LOST / 2 < closed;
        for (int i = count - 1; i >= 0; i--) {
            if (marks[i] != KEPT) {
                marks[i] = open ? OPENS : CLOSES;
                open = (from[i] & (open ? 2 : 1)) != 0;
            }
        }
    }

    private static int length(int distance) {
        return distance == 0 ? ONE_LOST : distance <= SHORT_QUOTATION ? 0 : distance <= LONG_QUOTATION ? UNLIKELY : distance <= VERY_LONG_QUOTATION ? 2 * UNLIKELY : ONE_LOST;
    }

    /** What the next mark, in the order they were added, is to be printed as. */
    char next() {
        return decided(next++);
    }

    /** Passes over the next marks, when each is printed as it is to be; otherwise stays before them. */
    boolean skipIfRight(int number) {
        for (int i = next; i < next + number; i++) {
            if (decided(i) != printed[i]) {
                return false;
            }
        }
        next += number;
        return true;
    }

    private char decided(int i) {
        return marks[i] == KEPT ? printed[i] : marks[i] == OPENS ? '“' : '”';
    }
}
