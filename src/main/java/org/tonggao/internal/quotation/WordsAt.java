package org.tonggao.internal.quotation;

import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Lexicon.Adverbial;
import org.tonggao.internal.lexicon.Lexicon.Head;
import org.tonggao.internal.lexicon.WordTrie;

/** What the tables say about the words at a place of a paragraph. */
final class WordsAt {

    private final Lexicon lexicon;

    WordsAt(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean isLongAdverbial(ParagraphText p, int at) {
        WordTrie.Hit<Adverbial> adverbial = lexicon.adverbials().longest(p.s, at);
        return adverbial != null && adverbial.value() == Adverbial.TIME && adverbial.length() > 1;
    }

    boolean startsAdverbially(ParagraphText p, int start) {
        return lexicon.adverbials().longest(p.s, start) != null;
    }

    boolean startsPreposition(ParagraphText p, int at) {
        WordTrie.Hit<Adverbial> adverbial = lexicon.adverbials().longest(p.s, at);
        return adverbial != null && adverbial.value() == Adverbial.PREPOSITION;
    }

    boolean startsVerb(ParagraphText p, int at) {
        WordTrie.Hit<Adverbial> adverbial = lexicon.adverbials().longest(p.s, at);
        return adverbial != null && adverbial.value() == Adverbial.VERB;
    }

    boolean onlyAdverbials(ParagraphText p, int from, int to) {
        int i = from;
        while (i < to) {
            WordTrie.Hit<Adverbial> adverbial = lexicon.adverbials().longest(p.s, i);
            if (adverbial == null) {
                return false;
            }
            i = p.skipSpace(i + adverbial.length());
        }
        return i == to;
    }

    boolean isLoose(ParagraphText p, int at) {
        WordTrie.Hit<Adverbial> adverbial = lexicon.adverbials().longest(p.s, at);
        return adverbial != null && adverbial.value() == Adverbial.LOOSE && !isCue(p, at);
    }

    /** Whether a reporting word begins here. */
    boolean isCue(ParagraphText p, int at) {
        return cue(p, at) != null;
    }

    /** Whether a reporting word of several characters begins here. */
    boolean startsLongCue(ParagraphText p, int at) {
        WordTrie.Hit<Lexicon.Word> cue = cue(p, at);
        return cue != null && cue.length() > 1;
    }

    private WordTrie.Hit<Lexicon.Word> cue(ParagraphText p, int at) {
        WordTrie.Hit<Lexicon.Word> word = lexicon.words().longest(p.s, at);
        boolean classical = word != null && !word.value().isVeto() && !p.oldStyle && word.value().frame().kind() == Lexicon.Frame.Kind.CLASSICAL; // 若云
        return word == null || word.value().isVeto() || classical ? null : word;
    }

    /** Whether an ordinary word begins here and ends before {@code to} (经济 is not 经). */
    boolean isWord(ParagraphText p, int at, int to) {
        WordTrie.Hit<Lexicon.Word> word = lexicon.words().longest(p.s, at, to);
        return word != null && word.value().isVeto() && word.length() > 1;
    }

    boolean isTitle(ParagraphText p, int at) {
        WordTrie.Hit<Head> head = lexicon.heads().longest(p.s, at);
        return head != null && head.value() == Head.TITLE;
    }
}
