package org.tonggao.internal.quotation;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;
import org.tonggao.internal.lexicon.Names;

/**
 * Where words begin by ICU's dictionary (词边界): evidence against a phrase that ends in the middle of a word. A run of Han letters is divided when
 * first asked for. Confined to one parse.
 */
final class WordBreaks {

    /** The word boundaries found so far, and the letters whose run has been divided. */
    private record Divided(BitSet breaks, BitSet read) {}

    private final Map<ParagraphText, Divided> paragraphs = new IdentityHashMap<>();
    private BreakIterator iterator;

    /** Whether a word goes on over this place. */
    boolean splitsWord(ParagraphText p, int at) {
        if (at <= 0 || at >= p.length() || !Names.isHan(p.at(at)) || !Names.isHan(p.at(at - 1))) {
            return false;
        }
        Divided divided = paragraphs.computeIfAbsent(p, k -> new Divided(new BitSet(), new BitSet()));
        if (!divided.read.get(at)) {
            divide(p, at, divided);
        }
        return !divided.breaks.get(at);
    }

    /** Whether exactly these letters are one word. */
    boolean isWord(ParagraphText p, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (!splitsWord(p, i)) {
                return false;
            }
        }
        return !splitsWord(p, from) && !splitsWord(p, to);
    }

    private void divide(ParagraphText p, int at, Divided divided) {
        int from = at;
        while (from > 0 && Names.isHan(p.at(from - 1))) {
            from--;
        }
        int to = at;
        while (to < p.length() && Names.isHan(p.at(to))) {
            to++;
        }
        if (iterator == null) {
            iterator = BreakIterator.getWordInstance(ULocale.CHINESE);
        }
        iterator.setText(p.s.substring(from, to));
        for (int i = iterator.first(); i != BreakIterator.DONE; i = iterator.next()) {
            divided.breaks.set(from + i);
        }
        divided.read.set(from, to);
    }
}
