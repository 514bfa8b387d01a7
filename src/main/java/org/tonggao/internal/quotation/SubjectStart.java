package org.tonggao.internal.quotation;

import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.lexicon.CharSet;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Lexicon.Adverbial;
import org.tonggao.internal.lexicon.Lexicon.Head;
import org.tonggao.internal.lexicon.WordTrie;

/** Where the subject of a clause begins: past marks, connectives and times. */
final class SubjectStart {

    /** How far after an organisation the name of its officer may end. */
    static final int APPOSITION = 24;
    /** What counts people: 有个教授, 一名队员. */
    private static final String MEASURES = "名位个些";
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
            char c = p.at(i);
            if (CleanText.isSpace(c) || LEADERS.contains(c)) {
                i++;
                continue;
            }
            if (c == '（' && p.mate[i] > i) {
                i = p.mate[i] + 1;
                continue;
            }
            int time = TimePhrase.end(p, i, to);
            if (time > i && p.at(time) != '的') {
                i = time;
                continue;
            }
            WordTrie.Hit<Boolean> connective = lexicon.connectives().longest(p.s, i);
            if (connective == null || i + connective.length() > to) {
                WordTrie.Hit<Adverbial> adverbial = lexicon.adverbials().longest(p.s, i);
                if (adverbial != null && adverbial.value() == Adverbial.TIME && adverbial.length() > 1 && i + adverbial.length() < to
                        && lexicon.heads().longest(p.s, i) == null && !people.startsName(p.s, i)) {
                    i += adverbial.length();
                    continue;
                }
                break;
            }
            WordTrie.Hit<Head> head = lexicon.heads().longest(p.s, i);
            if (head != null && head.length() > connective.length()) {
                break;
            }
            WordTrie.Hit<Head> some = lexicon.heads().longest(p.s, i + connective.length() - 1);
            if (p.at(i + connective.length()) == '的' || connective.length() > 1 && some != null && some.length() > 1) { // 还|有的人, 又|有人
                i += connective.length() - 1;
                break;
            }
            if (connective.length() == 1 && i + 1 < to && (people.startsName(p.s, i) || p.at(i) != '有' && p.splitsWord(i + 1) || p.at(i) == '有'
                    && (MEASURES.indexOf(p.at(i + 1)) >= 0 || p.first('的', i, Math.min(to, i + APPOSITION / 2)) >= 0))) {
                break;
            }
            i += connective.length();
        }
        return Math.min(i, to);
    }
}
