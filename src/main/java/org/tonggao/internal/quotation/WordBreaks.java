package org.tonggao.internal.quotation;

import com.ibm.icu.text.BreakIterator;
import java.util.IdentityHashMap;
import java.util.Map;
import org.tonggao.internal.lexicon.WordBoundaries;

/** Where words begin by ICU's dictionary (词边界): evidence against a phrase that ends in the middle of a word. Confined to one parse. */
final class WordBreaks {

    private final Map<ParagraphText, WordBoundaries> paragraphs = new IdentityHashMap<>();
    private BreakIterator iterator;

    /** Whether a word goes on over this place. */
    boolean splitsWord(ParagraphText p, int at) {
        return of(p).splitsWord(at);
    }

    /** Whether exactly these letters are one word. */
    boolean isWord(ParagraphText p, int from, int to) {
        return of(p).isWord(from, to);
    }

    private WordBoundaries of(ParagraphText p) {
        if (iterator == null) {
            iterator = WordBoundaries.dictionary();
        }
        return paragraphs.computeIfAbsent(p, k -> new WordBoundaries(k.s, iterator));
    }
}
