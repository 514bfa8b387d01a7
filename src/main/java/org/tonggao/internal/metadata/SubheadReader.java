package org.tonggao.internal.metadata;

import java.util.ArrayList;
import java.util.List;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.layout.Block;
import org.tonggao.internal.layout.Element;

/** Tells subheads (小标题) from short paragraphs: a line without a sentence's end between paragraphs that have one. */
final class SubheadReader {

    private static final int LONGEST = 32;
    /** A head above the first paragraph is shorter, else it is a summary. */
    private static final int LONGEST_FIRST = 12;
    /** So many in a row are a list or a table. */
    private static final int MOST_IN_A_ROW = 4;
    private static final String SENTENCE_MARKS = "。；…;";
    private static final String NOT_LAST = "，、：,:—”」』）)】";
    private static final String COMMAS = "，,";

    private SubheadReader() {}

    static List<Element> read(List<Element> body) {
        List<Element> read = new ArrayList<>(body.size());
        boolean text = false;
        for (int i = 0; i < body.size();) {
            int end = i;
            while (end < body.size() && body.get(end).kind() == Block.Kind.BODY && isShortLine(body.get(end).text(), text)) {
                end++;
            }
            boolean heads = end > i && end - i <= MOST_IN_A_ROW && body.size() > end - i;
            for (int k = i; k < end; k++) {
                read.add(heads ? body.get(k).with(Block.Kind.SUBHEAD) : body.get(k));
            }
            if (end < body.size()) {
                read.add(body.get(end));
                text |= body.get(end).kind() == Block.Kind.BODY;
                end++;
            }
            i = end;
        }
        return read;
    }

    private static boolean isShortLine(CleanText text, boolean afterText) {
        int length = text.length();
        if (length < 2 || length > (afterText ? LONGEST : LONGEST_FIRST)) {
            return false;
        }
        char last = text.charAt(length - 1);
        if (NOT_LAST.indexOf(last) >= 0 && !(last == '」' || last == '”')) {
            return false;
        }
        int letters = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (SENTENCE_MARKS.indexOf(c) >= 0 || (c == '？' || c == '！') && i < length - 1 || !afterText && COMMAS.indexOf(c) >= 0) {
                return false;
            }
            letters += Character.isLetterOrDigit(c) ? 1 : 0;
        }
        return letters >= 2 && !isTurn(text) && !((last == '」' || last == '”') && (text.charAt(0) == '「' || text.charAt(0) == '“'));
    }

    /** 问：…, 记者：…: a turn of an interview; the label is short. */
    private static boolean isTurn(CleanText text) {
        for (int i = 0; i < Math.min(text.length(), 4); i++) {
            if (text.charAt(i) == '：' || text.charAt(i) == ':') {
                return true;
            }
        }
        return false;
    }
}
