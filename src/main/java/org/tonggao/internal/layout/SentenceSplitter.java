package org.tonggao.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.tonggao.internal.lexicon.CharSet;

/**
 * A paragraph's sentences. ICU's iterator is not used: it leaves an opening quotation mark at the end of the sentence before
 * (notes/ecosystem.md, 4.6).
 */
public final class SentenceSplitter {

    private static final CharSet TERMINAL = CharSet.of("。！？!?｡．…");
    private static final CharSet CLOSING = CharSet.of("”’」』）》〉】〕)]\"＂");

    private SentenceSplitter() {}

    /** Ends of the sentences, ascending; the last is the text's length unless the text is empty. Marks that close belong to the sentence before. */
    public static List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (isTerminal(text, i)) {
                int end = i + 1;
                while (end < text.length() && (isTerminal(text, end) || CLOSING.contains(text.charAt(end)))) {
                    end++;
                }
                ends.add(end);
                i = end;
            } else {
                i++;
            }
        }
        if (text.length() > 0 && (ends.isEmpty() || ends.get(ends.size() - 1) < text.length())) {
            ends.add(text.length());
        }
        return ends;
    }

    private static boolean isTerminal(String text, int at) {
        char c = text.charAt(at);
        if (c > '\u3002' && c < '\uFF00') { // no mark of these two strings, and nearly every character
            return false;
        }
        if (c == '…') {
            int next = at;
            while (next < text.length() && text.charAt(next) == '…') {
                next++;
            }
            return next == text.length() || CLOSING.contains(text.charAt(next));
        }
        return TERMINAL.contains(c);
    }
}
