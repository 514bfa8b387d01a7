package org.tonggao.internal.input;

import java.util.ArrayList;
import java.util.List;
import org.tonggao.internal.lexicon.Letters;
import org.tonggao.internal.lexicon.Names;

/**
 * Repairs lines as a person would who retypes them, by {@link CleanText.Builder#replace} alone. A Han character is never corrected, text
 * is never normalized as a whole, full-width letters and digits stay as printed. In one pass over the characters:
 *
 * <ul>
 *   <li>characters without ink go;
 *   <li>radicals, compatibility ideographs, vertical, small and half-width forms become what they stand for ({@link Substitutes});
 *   <li>half-width {@code , ; : ? ! ( )} beside Chinese become full-width ones and take the spaces after them along; not in 1,234 or 10:30 or Latin;
 *   <li>{@code `} and {@code \\} between Chinese, which Tesseract makes of a narrow 、, become 、 again;
 *   <li>{@code .} and {@code o} after Chinese, which engines make of 。, become 。 again where a sentence can end: not in 3.5, 一.修路 or 约翰.史密斯;
 *   <li>straight quotation marks become “ or ”, and one that is printed the wrong way round is turned ({@link QuotationMarks});
 *   <li>spaces between Chinese characters go where they are the engine's: see {@link #gap}.
 * </ul>
 */
public final class Cleaner {

    private static final String CLAUSE_MARKS = "，。、；：？！,;:?!";
    private static final String OPENING = "（《〈「『【〔〖“‘([";
    private static final String CLOSING_BRACKETS = "）】〕〗)]";
    private static final String CLOSING = "）》〉」』】〕〗”’)]";
    private static final String FULL_STOPS = ".o";
    private static final String NARROW = ",;:?!()";
    private static final String WIDE = "，；：？！（）";

    /** How far the other bracket is looked for. */
    private static final int BRACKET_REACH = 60;
    /** A line with a clause mark and so many Han is running text. */
    private static final int RUNNING_HAN = 8;
    /** A name has two to four characters, so do the words of a list that is set apart by spaces. */
    private static final int LONGEST_NAME = 4;

    private static final int NOTHING = -1;
    private static final int MARKS_ALONE = -1;

    private final boolean spaced;
    private final QuotationMarks marks = new QuotationMarks();

    private Cleaner(boolean spaced) {
        this.spaced = spaced;
    }

    /**
     * Cleans a text's lines.
     *
     * @param lines in reading order
     * @param spaced whether Han stand apart by a space as a rule ({@link Survey#spaced})
     * @return one for one; a line that needs nothing is the same object
     */
    public static List<CleanText> clean(List<CleanText> lines, boolean spaced) {
        return new Cleaner(spaced).clean(lines);
    }

    private List<CleanText> clean(List<CleanText> lines) {
        int[] first = new int[lines.size()];
        int offset = 0;
        for (int i = 0; i < first.length; i++) {
            first[i] = look(lines.get(i).text(), offset);
            offset += lines.get(i).length();
        }
        marks.decide();
        List<CleanText> clean = new ArrayList<>(first.length);
        for (int i = 0; i < first.length; i++) {
            boolean right = first[i] == NOTHING || first[i] < 0 && marks.skipIfRight(MARKS_ALONE - first[i]);
            clean.add(right ? lines.get(i) : new LineScan(lines.get(i), Math.max(0, first[i])).run());
        }
        return clean;
    }

    /**
     * The first character of a line that may need an edit; {@link #NOTHING} when there is none, {@link #MARKS_ALONE} less their number when there
     * are only quotation marks. Notes the marks.
     */
    private int look(String text, int offset) {
        int first = NOTHING;
        int quotationMarks = 0;
        boolean others = false;
        boolean chinese = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((CharClass.of(c) & CharClass.LOOK) == 0 || FULL_STOPS.indexOf(c) >= 0 && !mayEndSentence(text, i)) {
                continue;
            }
            first = first == NOTHING ? i : first;
            if (QuotationMarks.is(c)) {
                chinese = quotationMarks++ == 0 ? isChinese(text) : chinese;
                marks.add(text, i, offset, chinese);
            } else {
                others = true;
            }
        }
        return first == NOTHING || others ? first : MARKS_ALONE - quotationMarks;
    }

    /** Whether Chinese stands right before and nothing, Chinese or an opening mark after. */
    private static boolean mayEndSentence(String text, int at) {
        char left = at == 0 ? 0 : text.charAt(at - 1);
        int next = at + 1;
        while (next < text.length() && CharClass.isSpace(text.charAt(next))) {
            next++;
        }
        char right = next == text.length() ? 0 : text.charAt(next);
        return (CharClass.isHan(left) && !Letters.NUMERAL.contains(left) || left != 0 && CLOSING.indexOf(left) >= 0)
                && (right == 0 || CharClass.isHan(right) || OPENING.indexOf(right) >= 0 || right == '"') && !isDotOfName(text, at);
    }

    private static boolean isDotOfName(String text, int at) {
        return text.charAt(at) == '.' && at >= 2 && at + 2 < text.length() && Names.isTranscribed(text, at - 2, at) && Names.isTranscribed(text, at + 1, at + 3);
    }

    private static boolean isChinese(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (CharClass.isHan(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The edits of one line. */
    private final class LineScan {

        private final String text;
        private final CleanText.Builder edit;
        private int at;
        /** The clean character before {@link #at}; 0 at the line's beginning. */
        private char before;
        /** Where the partner of a bracket stands, and whether the two become full-width; -1 when there is none. */
        private int partner = -1;
        private boolean partnerWide;
        /** Whether the line is running text: 1 yes, -1 no, 0 not yet asked. */
        private int running;

        LineScan(CleanText line, int first) {
            this.text = line.text();
            this.edit = line.edit();
            this.at = first;
            this.before = first > 0 ? text.charAt(first - 1) : 0;
        }

        CleanText run() {
            while (at < text.length()) {
                char c = text.charAt(at);
                int kind = CharClass.of(c);
                if ((kind & CharClass.LOOK) == 0) {
                    before = c;
                    at++;
                } else if ((kind & CharClass.SPACE) != 0) {
                    space();
                } else if (CleanText.isInkless(c)) {
                    replace(at + 1, "");
                } else if (QuotationMarks.is(c)) {
                    quotationMark(c);
                } else if (NARROW.indexOf(c) >= 0) {
                    narrow(c);
                } else if (FULL_STOPS.indexOf(c) >= 0) {
                    fullStop();
                } else if (c == '`' || c == '\\') {
                    misreadListComma();
                } else {
                    substitute(c);
                }
            }
            return edit.build();
        }

        private void replace(int end, String replacement) {
            edit.replace(at, end, replacement);
            if (!replacement.isEmpty()) {
                before = replacement.charAt(replacement.length() - 1);
            }
            at = end;
        }

        private void keep(int end) {
            before = text.charAt(end - 1);
            at = end;
        }

        private void substitute(char c) {
            String replacement = Substitutes.of(c);
            if (replacement != null) {
                replace(at + 1, replacement);
                return;
            }
            String pair = at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1)) ? Substitutes.of(c, text.charAt(at + 1)) : null;
            if (pair != null) {
                replace(at + 2, pair);
            } else {
                keep(at + 1);
            }
        }

        // spaces

        private void space() {
            int end = afterSpaces(at);
            if (end == text.length() || before == 0) {
                keep(end);
                return;
            }
            if (spaced && end == at + 1 && text.charAt(at) != '\u3000' && isDense(before) && isDense(text.charAt(end))
                    && (CharClass.isCjk(before) || CharClass.isCjk(text.charAt(end)))) {
                replace(end, "");
                return;
            }
            String gap = gap(end);
            if (gap.length() == end - at && (gap.isEmpty() || text.startsWith(gap, at))) {
                keep(end);
            } else {
                replace(end, gap);
            }
        }

        /** The unit after the spaces (and characters without ink) from {@code from} on. */
        private int afterSpaces(int from) {
            int end = from;
            while (end < text.length() && (CharClass.isSpace(text.charAt(end)) || CleanText.isInkless(text.charAt(end)))) {
                end++;
            }
            return end;
        }

        /**
         * What remains of a gap. Engines put single spaces between Han, few ({@code 指 出}) or everywhere; printers set a gap between two
         * names, after a dateline, between the pieces of a running head, in a headline of two halves. So
         *
         * <ul>
         *   <li>where the engine puts them everywhere, a single one goes and a wider gap stays as one space;
         *   <li>beside a mark that brings its own gap (，。“) a space goes;
         *   <li>between two lone characters it goes, since that is a padded word (王　毅、公　告);
         *   <li>in running text a single one between Han goes, unless it stands in brackets, after a closing bracket, or beside a word
         *       of two to four characters that has a gap on its other side too (a list of names); a wider one stays as one space;
         *   <li>between Han and a digit a single one goes, in running text and where the number is one or two digits before Han (11 月 16 日);
         *   <li>everything else stays as it is.
         * </ul>
         */
        private String gap(int end) {
            char after = text.charAt(end);
            String asPrinted = text.substring(at, end);
            boolean single = end == at + 1 && asPrinted.charAt(0) != '\u3000';
            boolean besideChinese = CharClass.isCjk(before) || CharClass.isCjk(after);
            if (!besideChinese) {
                return asPrinted;
            }
            if (spaced) {
                return " ";
            }
            boolean wide = end - at > 2;
            if (!wide && (CLAUSE_MARKS.indexOf(before) >= 0 && CharClass.isCjk(before) || CharClass.isCjk(before) && CLAUSE_MARKS.indexOf(after) >= 0
                    || CharClass.isCjk(after) && CLAUSE_MARKS.indexOf(after) >= 0
                    || OPENING.indexOf(before) >= 0 || CLOSING.indexOf(after) >= 0)) {
                return "";
            }
            if (CharClass.isHan(before) && CharClass.isHan(after)) {
                return betweenHan(end, single, asPrinted);
            }
            if (single && CharClass.isHan(before) && isDigit(after)) {
                int digits = digitsFrom(end);
                int next = afterSpaces(digits);
                boolean closes = next < text.length() && CharClass.isHan(text.charAt(next)) && (digits - end <= 2 || isRunning());
                return closes ? "" : asPrinted;
            }
            if (single && isDigit(before) && CharClass.isHan(after)) {
                return "";
            }
            boolean plain = asPrinted.equals(" ") || asPrinted.equals("\u3000") && !isRunning();
            return plain || end - at > 1 && !isRunning() ? asPrinted : " ";
        }

        private String betweenHan(int end, boolean single, String asPrinted) {
            int left = hanBefore(at);
            int right = hanFrom(end);
            if (left == 1 && right == 1 && end - at <= 2) {
                return "";
            }
            if (!isRunning()) {
                return asPrinted;
            }
            if (!single) {
                return left == 1 && asPrinted.equals("\u3000") ? "" : " ";
            }
            boolean list = isName(left) && isGap(at - left - 1) || isName(right) && isGap(end + right);
            return list || isInBrackets() ? " " : "";
        }

        private static boolean isName(int length) {
            return length >= 2 && length <= LONGEST_NAME;
        }

        private boolean isGap(int index) {
            return index >= 0 && index < text.length() && CharClass.isSpace(text.charAt(index));
        }

        /** How many Han stand before {@code end} without a gap, counted to one more than a name has. */
        private int hanBefore(int end) {
            int from = end;
            while (from > 0 && end - from <= LONGEST_NAME && CharClass.isHan(text.charAt(from - 1))) {
                from--;
            }
            return end - from;
        }

        private int hanFrom(int from) {
            int end = from;
            while (end < text.length() && end - from <= LONGEST_NAME && CharClass.isHan(text.charAt(end))) {
                end++;
            }
            return end - from;
        }

        private int digitsFrom(int from) {
            int end = from;
            while (end < text.length() && end - from <= LONGEST_NAME && isDigit(text.charAt(end))) {
                end++;
            }
            return end;
        }

        /** Whether a bracket was opened shortly before and not closed. */
        private boolean isInBrackets() {
            for (int i = at - 1; i >= 0 && i >= at - BRACKET_REACH; i--) {
                char c = text.charAt(i);
                if (CLOSING_BRACKETS.indexOf(c) >= 0) {
                    return false;
                }
                if (c == '（' || c == '(' || c == '【' || c == '〔') {
                    return true;
                }
            }
            return false;
        }

        private boolean isRunning() {
            if (running == 0) {
                int han = 0;
                boolean clause = false;
                for (int i = 0; i < text.length() && (han < RUNNING_HAN || !clause); i++) {
                    char c = text.charAt(i);
                    han += CharClass.of(c) & CharClass.HAN;
                    clause |= CLAUSE_MARKS.indexOf(c) >= 0;
                }
                running = han >= RUNNING_HAN && clause ? 1 : -1;
            }
            return running > 0;
        }

        // half-width marks

        private void narrow(char c) {
            boolean wide = c == '(' ? opensWide() : c == ')' ? closesWide() : becomesWide(c);
            if (!wide) {
                keep(at + 1);
                return;
            }
            int end = afterSpaces(at + 1);
            replace(c == ')' || end == text.length() ? at + 1 : end, String.valueOf(WIDE.charAt(NARROW.indexOf(c))));
        }

        private void fullStop() {
            int end = afterSpaces(at + 1);
            if (mayEndSentence(text, at) && (end < text.length() || isRunning())) {
                replace(end == text.length() ? at + 1 : end, "。");
            } else {
                keep(at + 1);
            }
        }

        private void misreadListComma() {
            if (CharClass.isHan(beforeSpaces()) && CharClass.isHan(after(at + 1))) {
                replace(afterSpaces(at + 1), "、");
            } else if (before == '、') {
                replace(at + 1, ""); // read twice
            } else {
                keep(at + 1);
            }
        }

        private boolean becomesWide(char c) {
            char left = beforeSpaces();
            char right = after(at + 1);
            if (c == '?' || c == '!') {
                return CharClass.isCjk(left);
            }
            if (CharClass.isCjk(left)) {
                return true;
            }
            if (left == 0) {
                return CharClass.isHan(right);
            }
            return right == 0 ? c != ':' && isDigit(left) && isRunning() : CharClass.isHan(right) || CharClass.isCjk(right) && c == ',';
        }

        private boolean opensWide() {
            int limit = Math.min(text.length(), at + BRACKET_REACH);
            int close = at + 1;
            while (close < limit && text.charAt(close) != ')' && text.charAt(close) != '）' && text.charAt(close) != '(') {
                close++;
            }
            boolean closed = close < limit && text.charAt(close) == ')';
            boolean wide = CharClass.isCjk(beforeSpaces()) || CharClass.isCjk(after(at + 1));
            if (closed) {
                wide |= CharClass.isCjk(text.charAt(close - 1));
                partner = close;
                partnerWide = wide;
            }
            return wide;
        }

        private boolean closesWide() {
            return at == partner ? partnerWide : CharClass.isCjk(beforeSpaces()) || CharClass.isHan(after(at + 1));
        }

        /** The clean character before this place, spaces left out. */
        private char beforeSpaces() {
            if (!CharClass.isSpace(before)) {
                return before;
            }
            int i = at - 1;
            while (i >= 0 && CharClass.isSpace(text.charAt(i))) {
                i--;
            }
            return i < 0 ? 0 : text.charAt(i);
        }

        /** The character at {@code from} or after it, spaces left out; 0 at the line's end. */
        private char after(int from) {
            int i = afterSpaces(from);
            return i < text.length() ? text.charAt(i) : 0;
        }

        private void quotationMark(char c) {
            char mark = marks.next();
            if (mark == c) {
                keep(at + 1);
            } else {
                replace(at + 1, String.valueOf(mark));
            }
        }
    }

    /** What stands without gaps in Chinese text: Han, marks, digits, letters. */
    private static boolean isDense(char c) {
        return (CharClass.of(c) & (CharClass.CJK | CharClass.LETTER)) != 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
