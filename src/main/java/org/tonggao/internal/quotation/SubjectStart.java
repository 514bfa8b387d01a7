package org.tonggao.internal.quotation;

import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.lexicon.CharSet;
import org.tonggao.internal.lexicon.Letters;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Lexicon.Adverbial;
import org.tonggao.internal.lexicon.Lexicon.Head;
import org.tonggao.internal.lexicon.WordTrie;

/** Where the subject of a clause begins: past marks, connectives and times. */
final class SubjectStart {

    /** How far after 有 the 的 of a modifier may stand. */
    private static final int MODIFIER = 12;
    /** Marks before the first words of a clause or an item. */
    private static final CharSet LEADERS = CharSet.of("，>—▲▼△●○◎◆◇■□★☆※");

    private final Lexicon lexicon;
    private final People people;

    SubjectStart(Lexicon lexicon, People people) {
        this.lexicon = lexicon;
        this.people = people;
    }

    /** Past connectives, times and spaces before the subject. */
    int skipLeft(ParagraphText p, int from, int to) {
        int i = from;
        while (i < to) {
            int past = pastMarkOrTime(p, i, to);
            if (past > i) {
                i = past;
                continue;
            }
            WordTrie.Hit<Boolean> connective = lexicon.connectives().longest(p.s, i);
            if (connective == null || i + connective.length() > to || pastAdverbial(p, i, to) > i + connective.length()) { // 经常
                past = pastAdverbial(p, i, to);
                if (past == i) {
                    break;
                }
                i = past;
                continue;
            }
            int length = connective.length();
            WordTrie.Hit<Head> head = lexicon.heads().longest(p.s, i);
            if (head != null && head.length() > length || length == 1 && i + 1 < to && beginsSubject(p, i, to)) {
                break;
            }
            if (endsInSubject(p, i, length)) {
                i += length - 1;
                break;
            }
            i += length;
        }
        return Math.min(i, to);
    }

    private static int pastMarkOrTime(ParagraphText p, int i, int to) {
        char c = p.at(i);
        if (CleanText.isSpace(c) || LEADERS.contains(c)) {
            return i + 1;
        }
        if (c == '（' && p.mate[i] > i) {
            return p.mate[i] + 1;
        }
        int time = TimePhrase.end(p, i, to);
        return p.at(time) == '的' ? i : time;
    }

    private int pastAdverbial(ParagraphText p, int i, int to) {
        WordTrie.Hit<Adverbial> adverbial = lexicon.adverbials().longest(p.s, i);
        boolean time = adverbial != null && adverbial.value() == Adverbial.TIME && adverbial.length() > 1 && i + adverbial.length() < to;
        return time && lexicon.heads().longest(p.s, i) == null && !people.startsName(p.s, i) ? i + adverbial.length() : i;
    }

    /** 还|有的人, 又|有人: whether the last character of a connective begins the subject. */
    private boolean endsInSubject(ParagraphText p, int i, int length) {
        WordTrie.Hit<Head> some = lexicon.heads().longest(p.s, i + length - 1);
        return p.at(i + length) == '的' || length > 1 && some != null && some.length() > 1;
    }

    /** Whether a connective of one character is the beginning of a name, of another word, or of somebody unnamed (有位…, 有…的). */
    private boolean beginsSubject(ParagraphText p, int i, int to) {
        if (people.startsName(p.s, i)) {
            return true;
        }
        boolean unnamed = p.at(i) == '有' && (Letters.UNNAMED_MEASURE.contains(p.at(i + 1)) || p.first('的', i, Math.min(to, i + MODIFIER)) >= 0);
        boolean counted = p.at(i) == '有' && Letters.QUANTITY.contains(p.at(i + 1)); // 有|一官员
        return unnamed || p.splitsWord(i + 1) && !counted;
    }
}
