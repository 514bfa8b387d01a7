package org.tonggao.internal.quotation;

import org.tonggao.internal.lexicon.Letters;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Lexicon.Adverbial;
import org.tonggao.internal.lexicon.Lexicon.Frame;
import org.tonggao.internal.lexicon.Lexicon.Head;
import org.tonggao.internal.lexicon.Names;
import org.tonggao.internal.lexicon.WordTrie;

/** Where a noun phrase that speaks may end: what follows is an adverbial, a time or a cue, and no word runs over the place. */
final class PhraseEnd {

    static final int UNKNOWN_LONGEST = 8;
    static final char PLURAL = '们';

    private final Lexicon lexicon;
    private final People people;
    private final WordsAt words;

    PhraseEnd(Lexicon lexicon, People people, WordsAt words) {
        this.lexicon = lexicon;
        this.people = people;
        this.words = words;
    }

    /** Whether a word begins in the last character before {@code e} and ends after it. */
    boolean crosses(ParagraphText p, int e) {
        if (p.at(e) == '者' || p.at(e) == PLURAL || p.at(e) == '会' && words.isTitle(p, e + 1)) { // 校长会主席
            return true;
        }
        for (int back = 1; back <= Math.min(2, e); back++) {
            WordTrie.Hit<Head> head = lexicon.heads().longest(p.s, e - back);
            if (head != null && head.length() > back) {
                return true;
            }
        }
        WordTrie.Hit<Lexicon.Word> word = lexicon.words().longest(p.s, e - 1);
        return word != null && word.length() > 1 && lexicon.heads().longest(p.s, e - 1) == null;
    }

    /** Whether what follows is surely no part of a name or title: a longer adverbial, or one of the plainest. */
    boolean isVerbal(ParagraphText p, int e) {
        WordTrie.Hit<Adverbial> adverbial = lexicon.adverbials().longest(p.s, e);
        if (p.at(e - 1) == '的') {
            return false;
        }
        return (words.startsLongCue(p, e) || adverbial != null && (adverbial.length() > 1 || Letters.PLAIN.contains(p.at(e)))) && !crosses(p, e);
    }

    /** Whether the phrase goes on at {@code e}. */
    boolean continues(ParagraphText p, int e) {
        return p.at(e) == '的' || Letters.INSIDE.contains(p.at(e)) && p.at(e + 1) == '的' || Letters.JOINT.contains(p.at(e)) || lexicon.heads().longest(p.s, e) != null;
    }

    /** Whether an adverbial or a verb of speech begins at {@code e}. */
    boolean isFollower(ParagraphText p, int e, int to) {
        if (e >= to) {
            return e == to;
        }
        if (p.at(e) == ' ') {
            return isFollower(p, e + 1, to);
        }
        if (people.startsName(p.s, e) || followsMeasure(p, e) && words.startsAdverbially(p, e)) {
            return false;
        }
        if (isWithin(p, e) && isFollower(p, e + 1, to)) {
            return true;
        }
        if (p.s.startsWith("代表", e) && e + 2 < to && !isFollower(p, e + 2, to) && endsPerson(p, e) && !isPersonAt(p, e + 2, to)) {
            return true;
        }
        WordTrie.Hit<Head> head = lexicon.heads().longest(p.s, e);
        WordTrie.Hit<Adverbial> adverbial = lexicon.adverbials().longest(p.s, e);
        boolean single = adverbial != null && adverbial.length() == 1;
        if (single && (adverbial.value() == Adverbial.PREPOSITION || p.at(e) == '才') && e + 1 == to && words.isCue(p, to)) {
            // 柳吉在说: no preposition stands right before a cue
            return false;
        }
        return follows(p, e, to, head, adverbial) && !(single && isTorn(p, e)); // asked last: the dictionary is slow
    }

    /** 名单|上显示, 报告|中指出: where in a document it stands. */
    private boolean isWithin(ParagraphText p, int e) {
        WordTrie.Hit<Head> head = Letters.WITHIN.contains(p.at(e)) ? lexicon.headEndings().longest(p.s, Math.max(0, e - UNKNOWN_LONGEST), e) : null;
        return head != null && head.value() == Head.DOCUMENT && head.length() > 1;
    }

    /** 六位|与会专家: whether a word that counts people ends here, so that their noun comes yet. */
    private static boolean followsMeasure(ParagraphText p, int e) {
        return e > 1 && Letters.PEOPLE_MEASURE.contains(p.at(e - 1)) && !p.splitsWord(e - 1);
    }

    /** Whether an adverbial of one character is part of a longer word. */
    private boolean isTorn(ParagraphText p, int e) {
        return !NameShape.isLinking(lexicon, p, e) && !afterHead(p, e) && p.splitsWord(e) || !Letters.FREE.contains(p.at(e)) && !words.isCue(p, e + 1) && p.splitsWord(e + 1);
    }

    private boolean follows(ParagraphText p, int e, int to, WordTrie.Hit<Head> head, WordTrie.Hit<Adverbial> adverbial) {
        WordTrie.Hit<Head> noun = adverbial == null || adverbial.length() < 2 ? null : lexicon.heads().longest(p.s, e + adverbial.length());
        if (noun != null && noun.value() == Head.ORG && noun.length() > 1 && adverbial.value() == Adverbial.TIME) { // 联合通讯社, 信息公开办公室
            return false;
        }
        if (adverbial != null && (head == null || head.length() < adverbial.length()) && !(adverbial.length() == 1
                && (adverbial.value() == Adverbial.TIME && words.isTitle(p, e + 1) || words.isWord(p, e, to)))) {
            return true;
        }
        if (TimePhrase.end(p, e, to) > e) {
            return true;
        }
        WordTrie.Hit<Lexicon.Word> word = lexicon.words().longest(p.s, e);
        return word != null && !word.value().isVeto() && (word.length() > 1 || !p.splitsWord(e) && !p.splitsWord(e + 1)) && (p.oldStyle
                || word.value().frame().kind() != Frame.Kind.OLD && word.value().frame().kind() != Frame.Kind.CLASSICAL)
                && (head == null || head.length() < word.length());
    }

    /** 居民代表|某某某: whether a name of three characters stands there, up to an adverbial or the end. */
    private boolean isPersonAt(ParagraphText p, int at, int to) {
        int end = at + 3;
        return people.startsName(p.s, at) || end <= to && Names.isChinese(p.s, at, end) && lexicon.headEndings().longest(p.s, at, end) == null
                && (end == to || isFollower(p, end, to));
    }

    /** Whether a noun of two characters or more, or a body, ends here, whatever word the dictionary makes of its last character and the next (元首|都). */
    private boolean afterHead(ParagraphText p, int at) {
        WordTrie.Hit<Head> head = lexicon.headEndings().longest(p.s, Math.max(0, at - UNKNOWN_LONGEST), at);
        return Letters.FREE.contains(p.at(at)) && (head != null && (head.length() > 1 || Letters.OFFICE.contains(p.at(at - 1))) || people.nameEndingAt(p.s, Math.max(0, at - UNKNOWN_LONGEST), at) >= 0);
    }

    /** Whether a known name or a title ends here. */
    private boolean endsPerson(ParagraphText p, int end) {
        WordTrie.Hit<Head> title = lexicon.headEndings().longest(p.s, Math.max(0, end - UNKNOWN_LONGEST), end);
        return title != null && title.value() == Head.TITLE || people.nameEndingAt(p.s, Math.max(0, end - UNKNOWN_LONGEST), end) >= 0;
    }
}
