package org.tonggao.internal.quotation;

import org.tonggao.internal.lexicon.Letters;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Lexicon.Adverbial;
import org.tonggao.internal.lexicon.Lexicon.Head;
import org.tonggao.internal.lexicon.Names;
import org.tonggao.internal.lexicon.Particles.Use;
import org.tonggao.internal.lexicon.WordTrie;

/** Personal names inside a noun phrase: what is known, what stands after a title, what is shaped like a name (notes/attribution.md, 3.3). */
final class NameShape {

    private static final int EVIDENT = 3;

    private final Lexicon lexicon;
    private final People people;
    private final WordsAt words;
    private final PhraseEnd ends;

    NameShape(Lexicon lexicon, People people, WordsAt words, PhraseEnd ends) {
        this.lexicon = lexicon;
        this.people = people;
        this.words = words;
        this.ends = ends;
    }

    /** Whether a name is known from elsewhere or stands after a title, not only shaped like one. */
    boolean isSure(ParagraphText p, Mention m) {
        if (m.head() == Head.TITLE || isKnown(p, m)) {
            return true;
        }
        WordTrie.Hit<Head> title = lexicon.headEndings().longest(p.s, m.start(), beforeBracket(p, m.start(), m.nameStart()));
        return title != null && (namesPeople(title.value()) || title.value() == Head.GROUP && (m.nameEnd() - m.nameStart() >= 3
                || Names.isChinese(p.s, m.nameStart(), m.nameEnd()) && !p.isWord(m.nameStart(), m.nameEnd())));
    }

    /** Whether the phrase is nothing but a surname and two characters, of which the dictionary makes no word, or a transcription before an adverb. */
    boolean isEvident(ParagraphText p, Mention m) {
        int from = m.nameStart();
        WordTrie.Hit<Adverbial> adverbial = lexicon.adverbials().longest(p.s, m.end());
        if (m.start() == from && m.end() - from >= EVIDENT && Names.isTranscribed(p.s, from, m.end()) && adverbial != null && adverbial.length() > 1
                && lexicon.heads().longest(p.s, from) == null && !p.isWord(from, m.end())) { // 特朗姆|随后举行记者会
            return true;
        }
        return !p.oldStyle && m.start() == from && m.end() - from == EVIDENT && Names.surname(p.s, from) == 1 && Names.isChinese(p.s, from, m.end())
                && !Letters.FUNCTION.contains(p.at(from)) && !Letters.UNIT.contains(p.at(from + 2)) && !people.startsName(p.s, from)
                && p.isWord(from, from + 1) && p.isWord(from + 1, from + 2) && p.isWord(from + 2, m.end());
    }

    /** Whether the name is among the article's people, or a surname that stands for one of them. */
    private boolean isKnown(ParagraphText p, Mention m) {
        return people.person(p.s.substring(m.nameStart(), m.nameEnd())) != null || m.nameEnd() - m.nameStart() == 1;
    }

    /** Whether a name is known or has the shape of one: after a title damaged names count too, but only where the phrase surely ends. */
    boolean isShaped(ParagraphText p, Mention m) {
        return isKnown(p, m) || Names.isChinese(p.s, m.nameStart(), m.nameEnd())
                || Names.isTranscribed(p.s, m.nameStart(), m.nameEnd());
    }

    /** Whether a name may follow such a head. */
    static boolean namesPeople(Head head) {
        return head == Head.TITLE || head == Head.KIN || head == Head.SELF;
    }

    /** The name before a title that ends the phrase (王亚民教授, 习近平主席): its start, or -1. */
    int nameBefore(ParagraphText p, int start, int end) {
        WordTrie.Hit<Head> place = lexicon.headEndings().longest(p.s, start, end);
        if (end - start < 1 || place != null && place.value() == Head.PLACE) {
            return -1;
        }
        int known = people.nameEndingAt(p.s, start, end);
        if (known >= 0) {
            return known;
        }
        return nameStart(p, start, end);
    }

    /** Where the personal name that ends at {@code end} begins, judged by its shape and by what stands before it; -1 when there is none. */
    int nameStart(ParagraphText p, int start, int end) {
        String s = p.s;
        // after a title everything short is a name
        for (int k = end - 2; k >= Math.max(start, end - 14); k--) {
            WordTrie.Hit<Head> title = k > start ? lexicon.headEndings().longest(s, start, beforeBracket(p, start, k)) : null;
            if (title != null && namesPeople(title.value()) && isName(p, k, end) && !ends.crosses(p, k) && !tears(p, end)) {
                return k;
            }
        }
        int latin = Names.transcriptionStart(s, start, end);
        for (int length = 4; length >= 2; length--) {
            int k = end - length;
            if (k < start || !Names.isChinese(s, k, end) || length == EVIDENT && isLinking(lexicon, p, end - 1) || length == 4 && Names.surname(s, k) < 2 || isCommon(lexicon, s, k, end)
                    || k > start && !isNameOpener(p, start, k)) {
                continue;
            }
            if (!tears(p, end) && !(length == 2 && p.isWord(k, end))) { // asked last: the dictionary is slow
                return k;
            }
        }
        if (latin < end && (hasDot(s, latin, end) || end - latin > 2 && (latin == start || isNameOpener(p, start, latin)))) {
            return latin;
        }
        return -1;
    }

    /** 副县长（挂职）|某某: where the title ends. */
    private static int beforeBracket(ParagraphText p, int start, int at) {
        int end = at - 1 > start && p.at(at - 1) == ' ' ? at - 1 : at;
        int open = p.at(end - 1) == '）' ? p.mate[end - 1] : end;
        return open > start ? open : end;
    }

    /** 周恒恒: a given name of the same character twice, which no dictionary divides rightly. */
    static boolean isDoubled(ParagraphText p, Mention m) {
        return m.hasName() && m.nameEnd() - m.nameStart() == EVIDENT && p.at(m.nameEnd() - 1) == p.at(m.nameEnd() - 2);
    }

    /** 周恒|恒: the first half of one. */
    static boolean isHalved(ParagraphText p, Mention m) {
        return m.hasName() && m.nameEnd() - m.nameStart() == EVIDENT - 1 && p.at(m.nameEnd()) == p.at(m.nameEnd() - 1);
    }

    /**
     * Whether a name that ends here would take the beginning of the next word (孟小平开|门): no verb or adverbial that the tables know begins here,
     * and its last character is not doubled.
     */
    private boolean tears(ParagraphText p, int end) {
        WordTrie.Hit<Adverbial> adverbial = lexicon.adverbials().longest(p.s, end);
        return p.at(end - 1) != p.at(end - 2) && (adverbial == null || adverbial.length() < 2) && !words.isCue(p, end) && !isLinking(lexicon, p, end) && p.splitsWord(end);
    }

    /** Whether the range holds a function word or is a word of time or manner (周五). */
    static boolean isCommon(Lexicon lexicon, String s, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (Letters.FUNCTION.contains(s.charAt(i))) {
                return true;
            }
        }
        WordTrie.Hit<Head> head = lexicon.heads().longest(s, from);
        if (isCounted(lexicon, s, from, to)) {
            return true;
        }
        return head != null && head.length() > 1 || lexicon.adverbials().longest(s, from) != null && lexicon.adverbials().longest(s, from).length() > 1
                || lexicon.words().longest(s, from) != null && lexicon.words().longest(s, from).length() > 1;
    }

    /** 章小河|则说: an adverb right before a cue, which is no word with the character before it. */
    static boolean isLinking(Lexicon lexicon, ParagraphText p, int at) {
        WordTrie.Hit<Lexicon.Word> cue = lexicon.particles().begins(Use.LINKING, p.s, at) ? lexicon.words().longest(p.s, at + 1) : null;
        return cue != null && !cue.value().isVeto() && !p.isWord(at - 1, at + 1);
    }

    /** 曾|尝试从…, 向|彩车…: no name, though its first character is a surname, when the rest is a word of its own and no cue or time follows. */
    static boolean isAdverbAndWord(Lexicon lexicon, ParagraphText p, int from, int to) {
        WordTrie.Hit<Adverbial> follower = lexicon.adverbials().longest(p.s, to);
        boolean ends = Letters.AFTER_NAME.contains(p.at(to)) || lexicon.words().longest(p.s, to) != null || follower != null && follower.value() == Adverbial.TIME;
        return to - from == EVIDENT && !ends && lexicon.adverbials().longest(p.s, from) != null && p.isWord(from + 1, to);
    }

    /** 那篇, 万份. */
    private static boolean isCounted(Lexicon lexicon, String s, int from, int to) {
        return to - from == 2 && lexicon.particles().begins(Use.MEASURE, s, from + 1);
    }

    private static boolean hasDot(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Names.isDot(s.charAt(i))) {
                return true;
            }
        }
        return Names.isLatin(s.charAt(from)) && Names.isLatin(s.charAt(to - 1)) && s.charAt(from) < 'a';
    }

    boolean isName(ParagraphText p, int from, int to) {
        String s = p.s;
        if (to - from == EVIDENT && isLinking(lexicon, p, to - 1) || isCounted(lexicon, s, from, to)) {
            return false;
        }
        if (to - from > 4) {
            return Names.isTranscribed(s, from, to) || words.isCue(p, to) && to - from <= PhraseEnd.UNKNOWN_LONGEST && Names.isMostlyTranscribed(s, from, to);
        }
        if (isFamiliar(p, from, to)) {
            return true;
        }
        WordTrie.Hit<Head> noun = lexicon.heads().longest(s, from);
        if (noun != null && noun.length() > 1 || Letters.JOINT.contains(s.charAt(from))
                || lexicon.adverbials().longest(s, from) != null && (lexicon.adverbials().longest(s, from).length() > 1
                || lexicon.heads().longest(s, from + 1) != null || words.isLongAdverbial(p, from + 1))) {
            return false;
        }
        if (isAdverbAndWord(lexicon, p, from, to)) {
            return false;
        }
        if (to - from == 4 && Names.surname(s, from) == 1 && Names.isHan(p.at(to)) && !words.isCue(p, to) && !Names.isTranscribed(s, from, to)) {
            return false;
        }
        if (to - from == 3 && Names.surname(s, from) == 1 && Names.allHan(s, from, to) && words.isCue(p, to) && lexicon.adverbials().longest(s, from) == null
                && lexicon.adverbials().longest(s, from + 1) == null && (!Letters.FUNCTION.contains(s.charAt(to - 1)) || Letters.GIVEN.contains(s.charAt(to - 1)))) {
            return true;
        }
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if (Letters.FUNCTION.contains(c) && !Names.isTranscription(c) && !(i == from && Names.isSurname(c)) && !(i == to - 1 && Letters.GIVEN.contains(c)
                    && words.isCue(p, to)) || !Names.isHan(c) && !Names.isLatin(c) && !Names.isDot(c)) {
                return false;
            }
        }
        WordTrie.Hit<Head> head = lexicon.headEndings().longest(s, from, to);
        return (head == null || head.length() < 2)
                && (Names.surname(s, from) > 0 || Names.isTranscribed(s, from, to)
                        || to - from > 2 && lexicon.adverbials().longest(s, from) == null && (words.isCue(p, to) || to - from == 3 && !p.isWord(from, from + 2)));
    }

    /** Whether a name may begin at {@code k}: after 的 or a mark, a title, an office or a trade. */
    boolean isNameOpener(ParagraphText p, int start, int k) {
        char before = p.at(k - 1);
        if (Letters.NAME_OPENER.contains(before)) {
            return true;
        }
        WordTrie.Hit<Head> head = lexicon.headEndings().longest(p.s, start, k);
        return head != null && (head.length() > 1 || Letters.OFFICE.contains(before)) || Letters.TRADE.contains(before);
    }

    /** 老吴, 小章. */
    static boolean isFamiliar(ParagraphText p, int from, int to) {
        return to - from == 2 && Letters.FAMILIAR.contains(p.at(from)) && Names.isSurname(p.at(from + 1));
    }
}
