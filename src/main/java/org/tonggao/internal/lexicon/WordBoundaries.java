package org.tonggao.internal.lexicon;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Where the words of a text begin by ICU's dictionary (词边界). It is slow, so a run of Han letters is divided when first asked for. Confined to one thread. */
public final class WordBoundaries {

    private final String text;
    private final Dictionary dictionary;
    private final BitSet breaks = new BitSet();
    private final BitSet read = new BitSet();

    private WordBoundaries(String text, Dictionary dictionary) {
        this.text = text;
        this.dictionary = dictionary;
    }

    /** Of each of some texts. */
    public static List<WordBoundaries> of(List<? extends CharSequence> texts) {
        Dictionary dictionary = new Dictionary();
        List<WordBoundaries> all = new ArrayList<>(texts.size());
        for (CharSequence text : texts) {
            all.add(new WordBoundaries(Folding.fold(text), dictionary));
        }
        return all;
    }

    /** One iterator for all texts, made when the first is divided. */
    private static final class Dictionary {

        private BreakIterator iterator;

        BreakIterator divide(String text) {
            if (iterator == null) {
                iterator = BreakIterator.getWordInstance(ULocale.CHINESE);
            }
            iterator.setText(text);
            return iterator;
        }
    }

    /** Whether a word goes on over this place. */
    public boolean splitsWord(int at) {
        if (at <= 0 || at >= text.length() || !Names.isHan(text.charAt(at)) || !Names.isHan(text.charAt(at - 1))) {
            return false;
        }
        if (!read.get(at)) {
            divide(at);
        }
        return !breaks.get(at);
    }

    /** Whether exactly these letters are one word. */
    public boolean isWord(int from, int to) {
        return !splitsWord(from) && !splitsWord(to) && wordsBegin(from, to) == 0;
    }

    /** Whether these letters belong to no longer word: each stands alone, as in a name that no dictionary has, or all together are one. */
    public boolean isApart(int from, int to) {
        int begin = wordsBegin(from, to);
        return !splitsWord(from) && !splitsWord(to) && (begin == 0 || begin == to - from - 1);
    }

    /** How many words begin between. */
    private int wordsBegin(int from, int to) {
        int begin = 0;
        for (int i = from + 1; i < to; i++) {
            begin += splitsWord(i) ? 0 : 1;
        }
        return begin;
    }

    private void divide(int at) {
        int from = at;
        while (from > 0 && Names.isHan(text.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < text.length() && Names.isHan(text.charAt(to))) {
            to++;
        }
        BreakIterator iterator = dictionary.divide(text.substring(from, to));
        for (int i = iterator.first(); i != BreakIterator.DONE; i = iterator.next()) {
            breaks.set(from + i);
        }
        read.set(from, to);
    }
}
