package org.tonggao.internal.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.layout.Block;
import org.tonggao.internal.layout.Element;
import org.tonggao.internal.lexicon.HeadWords;
import org.tonggao.internal.lexicon.Letters;
import org.tonggao.internal.lexicon.Names;

/**
 * Tells subheads (小标题) from short paragraphs: a line without a sentence's end, shorter than the column, between paragraphs that have one. Lines in a
 * row are one head after another up to a few; more are a list.
 */
final class SubheadReader {

    private static final int LONGEST = 34;
    /** A head above the first paragraph is shorter, else it is a summary. */
    private static final int LONGEST_FIRST = 12;
    private static final int LONGEST_SUMMARY = 80;
    /** At the very end there is nothing left to head, unless the page was cut. */
    private static final int LONGEST_LAST = 12;
    private static final int MOST_IN_A_ROW = 4;
    /** Halves of an em that a line must fall short of the column. */
    private static final int SHORT = 3;
    private static final int LONGEST_BRACKETED = 10;
    /** A shorter quotation alone is a slogan. */
    private static final int SHORTEST_QUOTED = 10;
    private static final String OPEN_BRACKETS = "（(";
    private static final String CLOSE_BRACKETS = "）)";
    private static final int LINES_MEASURED = 60;
    private static final int[] NO_LINES = new int[0];
    private static final int LONGEST_LABEL = 7;
    private static final int INDENT = 4;
    private static final String SENTENCE_MARKS = "。；…;";
    private static final String NOT_LAST = "，、：,:—）)】》";
    private static final String SENTENCE_ENDS = "。！？”」』!?…";
    private static final String COMMAS = "，,";
    private static final String QUOTES_OPEN = "「“『";
    private static final String QUOTES_CLOSE = "」”』";

    private SubheadReader() {}

    static List<Element> read(List<Element> elements) {
        int column = columnWidth(elements);
        List<Element> body = column == 0 ? elements : takeApart(elements, column);
        List<Element> read = new ArrayList<>(body.size());
        boolean text = false;
        boolean open = false;
        for (int i = 0; i < body.size();) {
            int end = i;
            while (end < body.size() && !open && body.get(end).kind() == Block.Kind.BODY && isHead(body.get(end).text(), text, column)
                    && !goesOn(body, end, column)) {
                end++;
            }
            boolean last = end == body.size();
            boolean heads = end > i && end - i <= MOST_IN_A_ROW && body.size() > end - i;
            for (int k = i; k < end; k++) {
                boolean head = heads && (!last || canBeLast(body.get(k).text()));
                read.add(head ? body.get(k).with(Block.Kind.SUBHEAD) : body.get(k));
            }
            if (!last) {
                Element element = body.get(end);
                read.add(element);
                // a line of a summary is no text yet
                text |= element.kind() == Block.Kind.BODY
                        && (SENTENCE_ENDS.indexOf(lastChar(element.text())) >= 0 || element.text().length() > LONGEST_SUMMARY);
                // a paragraph that breaks off goes on in the next: that one is no head
                open = column > 0 && element.kind() == Block.Kind.BODY && SENTENCE_ENDS.indexOf(lastChar(element.text())) < 0
                        && NOT_LAST.indexOf(lastChar(element.text())) < 0;
                end++;
            }
            i = end;
        }
        return read;
    }

    /**
     * Takes apart what was joined: a turn begins on a line of its own below one that is not full; a line without a sentence's end below one with it
     * is a head.
     */
    private static List<Element> takeApart(List<Element> elements, int column) {
        List<Element> split = new ArrayList<>(elements.size());
        for (Element element : elements) {
            CleanText text = element.text();
            int from = 0;
            int[] starts = element.kind() == Block.Kind.BODY ? text.lineStarts() : NO_LINES;
            for (int i = 1; i < starts.length; i++) {
                int at = starts[i];
                boolean last = i + 1 == starts.length && SENTENCE_ENDS.indexOf(text.charAt(at - 1)) >= 0 && SENTENCE_ENDS.indexOf(lastChar(text)) < 0;
                if ((last || mayBeTurn(text, at)) && begins(text, starts, i, column)) {
                    split.add(element.with(text.slice(from, at).strip()));
                    from = at;
                }
            }
            split.add(from == 0 ? element : element.with(text.slice(from, text.length()).strip()));
        }
        return split;
    }

    private static boolean mayBeTurn(CleanText text, int at) {
        for (int i = at + 1; i < text.length() && i <= at + LONGEST_LABEL; i++) {
            if (text.charAt(i) == '：' || text.charAt(i) == ':') {
                return true;
            }
        }
        return false;
    }

    /** Whether a turn or a last head begins with this line. */
    private static boolean begins(CleanText text, int[] starts, int i, int column) {
        CleanText line = text.slice(starts[i], i + 1 < starts.length ? starts[i + 1] : text.length()).strip();
        CleanText before = text.slice(starts[i - 1], starts[i]).strip();
        boolean turn = HeadWords.turn(line) > 0 && PrintedLines.width(before) <= column - SHORT;
        boolean lastHead = i + 1 == starts.length && SENTENCE_ENDS.indexOf(lastChar(before)) >= 0 && isHead(line, true, column)
                && PrintedLines.width(line) <= column - 2 * INDENT;
        return turn || lastHead;
    }

    /** A line nearly as wide as an indented first line, before one that is not indented, is the beginning of a paragraph that was cut in two. */
    private static boolean goesOn(List<Element> body, int at, int column) {
        if (column == 0 || at + 1 == body.size() || body.get(at + 1).kind() != Block.Kind.BODY
                || HeadWords.turn(body.get(at + 1).text()) > 0) {
            return false;
        }
        List<CleanText> lines = PrintedLines.of(body.get(at).text());
        List<CleanText> next = PrintedLines.of(body.get(at + 1).text());
        return PrintedLines.width(lines.get(lines.size() - 1)) >= column - INDENT - 2 * SHORT
                && PrintedLines.width(next.get(0)) > column - INDENT - SHORT;
    }

    private static char lastChar(CleanText text) {
        return text.length() == 0 ? '。' : text.charAt(text.length() - 1);
    }

    private static boolean canBeLast(CleanText text) {
        return text.length() <= LONGEST_LAST && "！!".indexOf(lastChar(text)) < 0;
    }

    /** Width of the body's column, 0 where nothing is wrapped: lines inside a paragraph are full. */
    private static int columnWidth(List<Element> body) {
        int[] widths = new int[LINES_MEASURED];
        int measured = 0;
        for (Element element : body) {
            if (measured == LINES_MEASURED) {
                break;
            }
            if (element.text().length() < 30) {
                continue;
            }
            List<CleanText> lines = PrintedLines.of(element.text());
            for (int i = 1; i + 1 < lines.size() && measured < LINES_MEASURED; i++) {
                widths[measured++] = PrintedLines.width(lines.get(i));
            }
        }
        Arrays.sort(widths, 0, measured);
        return measured == 0 ? 0 : widths[measured / 2];
    }

    /** （二）, 三: the number of a part by itself. */
    private static boolean isNumber(CleanText text) {
        int from = OPEN_BRACKETS.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        int to = text.length() - from;
        if (to - from < 1 || to - from > 2 || from == 1 && CLOSE_BRACKETS.indexOf(text.charAt(to)) < 0) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!Letters.NUMERAL.contains(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Wholly in one pair of quotation marks. */
    private static boolean isQuoted(CleanText text) {
        int open = QUOTES_OPEN.indexOf(text.charAt(0));
        if (open < 0) {
            return false;
        }
        int close = 1;
        while (close < text.length() && text.charAt(close) != QUOTES_CLOSE.charAt(open)) {
            close++;
        }
        return close >= text.length() - 1;
    }

    private static boolean isDate(CleanText text) {
        Glance glance = Glance.of(text);
        DateReader.Found date = DateReader.at(glance.folded(), 0, glance.length());
        return date != null && date.end() == glance.length();
    }

    private static boolean isHead(CleanText text, boolean afterText, int column) {
        int length = text.length();
        if (HeadWords.isBox(text) || length > 0 && afterText && isNumber(text)) {
            return true;
        }
        if (length < 2 || length > (afterText ? LONGEST : LONGEST_FIRST) || !Character.isLetterOrDigit(text.charAt(0))
                && QUOTES_OPEN.indexOf(text.charAt(0)) < 0 && "（(《【●■◆▲①②③④⑤⑥⑦⑧⑨".indexOf(text.charAt(0)) < 0) {
            return false;
        }
        char last = text.charAt(length - 1);
        boolean label = text.charAt(0) == '【' && last == '】' && length <= LONGEST_BRACKETED;
        boolean leadsIn = afterText && length > 2 && last == '—' && text.charAt(length - 2) == '—' && text.charAt(0) != '—';
        if (NOT_LAST.indexOf(last) >= 0 && !label && !leadsIn || length < SHORTEST_QUOTED && isQuoted(text) || isDate(text)) {
            return false;
        }
        int letters = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (SENTENCE_MARKS.indexOf(c) >= 0 || "？！?!".indexOf(c) >= 0 && i < length - 1 || !afterText && COMMAS.indexOf(c) >= 0) {
                return false;
            }
            letters += Names.isHan(c) ? 1 : 0;
        }
        if (letters < 2 || HeadWords.turn(text) > 0 || HeadWords.isTail(text)) {
            return false;
        }
        if (column > 0) {
            List<CleanText> lines = PrintedLines.of(text);
            return PrintedLines.width(lines.get(lines.size() - 1)) <= column - SHORT;
        }
        return true;
    }
}
