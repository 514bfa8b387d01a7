package org.tonggao.internal.quotation;

import java.util.List;
import org.tonggao.internal.lexicon.Letters;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Lexicon.Adverbial;
import org.tonggao.internal.lexicon.Lexicon.Head;
import org.tonggao.internal.lexicon.Names;
import org.tonggao.internal.lexicon.Particles.Use;
import org.tonggao.internal.lexicon.WordTrie;

/**
 * A subject whose words no table knows (拼音商社随后宣布，…): whatever stands between the clause's connectives and its first adverbial or cue. Asked
 * only where the cue's punctuation leaves no doubt that somebody speaks.
 */
final class PlainSubject {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 14;
    private static final int LONGEST_MODIFIER = 24;
    /** Names are shorter than phrases. */
    private static final int LONGEST_NAME = 6;

    private static final int USUAL_NAME = 3;

    private PlainSubject() {}

    /** The phrase before the cue at {@code to}, or null when it holds what no name or noun phrase does. */
    static Mention find(ParagraphText p, Lexicon lexicon, int from, int to) {
        int start = start(p, lexicon, from, to);
        Mention plain = find(p, lexicon, start, start, to);
        WordTrie.Hit<Adverbial> first = lexicon.adverbials().longest(p.s, start);
        boolean modifies = first == null || first.value() != Adverbial.PREPOSITION || Letters.RELATIVE.contains(p.at(start));
        int de = plain == null && modifies ? p.last('的', start, to - SHORTEST) : -1;
        Mention modified = de > start && de - start < LONGEST_MODIFIER ? find(p, lexicon, start, de + 1, to) : null;
        return modified == null || Letters.OCCASION.contains(p.at(modified.end() - 1)) ? plain : modified; // 桥头的展板上写着
    }

    /** The phrase that begins at {@code start} and whose noun, after its modifier (在桥头卖菜的), begins at {@code noun}. */
    private static Mention find(ParagraphText p, Lexicon lexicon, int start, int noun, int to) {
        int end = end(p, lexicon, noun, to);
        int core = end;
        while (core > start && (p.at(core - 1) == ' ' || p.at(core - 1) == '）' && p.mate[core - 1] > start)) {
            core = p.at(core - 1) == ' ' ? core - 1 : p.mate[core - 1];
        }
        if (core - noun > SHORTEST && Letters.INSIDE.contains(p.at(core - 1)) && !p.splitsWord(core - 1)) { // 二十条|中说
            core--;
        }
        if (core - noun < SHORTEST || core - noun > LONGEST || !isPhrase(p, lexicon, noun, core)) {
            return null;
        }
        boolean name = noun == start && core - start <= LONGEST_NAME && isLikeAName(p, start, core);
        WordTrie.Hit<Lexicon.Word> many = lexicon.words().longest(p.s, noun, core);
        if (many != null && many.length() < core - noun && !Letters.PEOPLE_MEASURE.contains(p.at(core - 1))) { // 一些品牌
            return new Mention(start, core, Head.GROUP, -1, -1, List.of());
        }
        return new Mention(start, core, name ? null : Head.ORG, name ? start : -1, name ? core : -1, List.of());
    }

    /** The name of the usual shape that begins the clause (贺大江抹了把汗说), or null. */
    static Mention name(ParagraphText p, Lexicon lexicon, int from, int to) {
        int start = start(p, lexicon, from, to);
        int end = start + USUAL_NAME;
        return end <= to && Names.isChinese(p.s, start, end) && isPhrase(p, lexicon, start, end) ? new Mention(start, end, null, start, end, List.of()) : null;
    }

    private static int start(ParagraphText p, Lexicon lexicon, int from, int to) {
        int i = p.skipSpace(from);
        while (i < to) {
            WordTrie.Hit<Boolean> connective = lexicon.connectives().longest(p.s, i);
            WordTrie.Hit<Adverbial> adverbial = lexicon.adverbials().longest(p.s, i);
            int length = Math.max(connective == null || connective.length() < 2 ? 0 : connective.length(),
                    adverbial == null || adverbial.value() != Adverbial.TIME || adverbial.length() < 2 ? 0 : adverbial.length());
            int next = p.skipSpace(Math.max(i + length, TimePhrase.end(p, i, to)));
            if (next == i) {
                break;
            }
            i = next;
        }
        return i;
    }

    private static int end(ParagraphText p, Lexicon lexicon, int start, int to) {
        WordTrie.Hit<Lexicon.Word> quantity = lexicon.words().longest(p.s, start);
        int counted = quantity == null ? 0 : quantity.length();
        for (int e = start + Math.max(SHORTEST, counted + 1); e < to; e++) {
            WordTrie.Hit<Adverbial> adverbial = lexicon.adverbials().longest(p.s, e);
            WordTrie.Hit<Lexicon.Word> over = lexicon.words().longest(p.s, e - 1);
            boolean inWord = over != null && over.length() > 1;
            boolean head = adverbial != null && e + adverbial.length() == to && lexicon.heads().longest(p.s, e) != null; // 学生代表
            if (!inWord && !head && (adverbial != null && adverbial.value() != Adverbial.VERB && (adverbial.value() != Adverbial.LOOSE
                    || e + adverbial.length() == to) || TimePhrase.end(p, e, to) > e)) {
                return e;
            }
        }
        return to;
    }

    private static boolean isPhrase(ParagraphText p, Lexicon lexicon, int start, int end) {
        if (lexicon.adverbials().longest(p.s, start) != null || lexicon.connectives().longest(p.s, start, end) != null
                && lexicon.connectives().longest(p.s, start, end).length() == end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = p.at(i);
            if (lexicon.contexts().isFunctional(c) || !Names.isHan(c) && !Names.isLatin(c) && !Names.isDot(c) && c != ' ') {
                return false;
            }
            WordTrie.Hit<Lexicon.Word> word = lexicon.words().longest(p.s, i, end);
            boolean object = i > start && lexicon.particles().begins(Use.UNMODIFIED, p.s, i);
            if (object || word != null && (word.length() > 1 || i == start) && !(i == start && word.value().isQuantifier())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLikeAName(ParagraphText p, int start, int end) {
        if (Names.isChinese(p.s, start, end) || end - start == USUAL_NAME && p.isWord(start, start + 1) && p.isWord(start + 1, start + 2) && p.isWord(start + 2, end)) {
            return true;
        }
        int transcribed = 0;
        for (int i = start; i < end; i++) {
            transcribed += Names.isTranscription(p.at(i)) || Names.isDot(p.at(i)) ? 1 : 0;
        }
        return transcribed * 3 >= (end - start) * 2;
    }
}
