package org.tonggao.internal.quotation;

import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Lexicon.Adverbial;
import org.tonggao.internal.lexicon.Particles;
import org.tonggao.internal.lexicon.Particles.Use;
import org.tonggao.internal.lexicon.WordTrie;

/** What stands before the subject of a reporting clause: openers (据, 正如), times, places, occasions and coordinators. */
final class Preamble {

    /** Opens a clause that only names a place. */
    private static final char AT = '在';
    private static final int PLACE = 16;
    /** 于五日宣布. */
    private static final char ON = '于';

    private final Lexicon lexicon;
    private final Particles particles;

    Preamble(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.particles = lexicon.particles();
    }

    /** The kind of opener at the beginning of a clause (据, 正如, 从 …), or null. */
    String openerAt(ParagraphText p, int clause, int to) {
        int i = openerStart(p, clause, to);
        WordTrie.Hit<String> hit = lexicon.topics().longest(p.s, i);
        return hit == null || i + hit.length() >= to || "as-said".equals(hit.value()) && p.splitsWord(i + hit.length()) ? null : hit.value();
    }

    /** Past times, brackets and connectives (（二）又据…, 同时据…), where an opener may stand. */
    int openerStart(ParagraphText p, int clause, int to) {
        int i = clause;
        while (i < to && lexicon.topics().longest(p.s, i) == null) {
            WordTrie.Hit<Boolean> connective = lexicon.connectives().longest(p.s, i);
            int next = connective != null ? i + connective.length() : TimePhrase.end(p, i, to);
            next = p.skipSpace(p.at(i) == '（' && p.mate[i] > i ? p.mate[i] + 1 : next);
            if (next == i) {
                break;
            }
            i = next;
        }
        return i;
    }

    /** Whether a clause only sets time, place, occasion or topic for the next. */
    boolean isPreamble(ParagraphText p, int from, int to) {
        if (to <= from) {
            return false;
        }
        if (particles.begins(Use.PREAMBLE, p.s, to - 1) || TimePhrase.end(p, from, to) == to || leadIn(p, from, to) >= to) {
            return true;
        }
        WordTrie.Hit<String> topic = lexicon.topics().longest(p.s, from);
        return topic != null && "topic-about".equals(topic.value()) || p.at(from) == AT && to - from <= PLACE;
    }

    /** Whether nothing but preambles stands between the sentence's beginning and this clause. */
    boolean isHead(ParagraphText p, int clause) {
        int start = p.sentenceStart(clause);
        int at = clause;
        while (at > start) {
            int from = Math.max(start, p.clauseStart(at - 1));
            if (!isPreamble(p, from, at - 1)) {
                return false;
            }
            at = from;
        }
        return true;
    }

    /** 某某，在公开信中|表示，…: where it was said. */
    boolean isOccasion(ParagraphText p, int from, int to) {
        return p.at(from) == AT && particles.begins(Use.PREAMBLE, p.s, to - 1);
    }

    /** Past coordinators and adverbials before an elided subject's verb. */
    int leadIn(ParagraphText p, int clause, int to) {
        int i = clause;
        while (i < to) {
            WordTrie.Hit<Boolean> connective = lexicon.connectives().longest(p.s, i);
            WordTrie.Hit<Adverbial> adverbial = lexicon.adverbials().longest(p.s, i);
            int length = Math.max(connective == null ? 0 : connective.length(),
                    adverbial == null || adverbial.value() != Adverbial.TIME ? 0 : adverbial.length());
            int time = TimePhrase.end(p, p.at(i) == ON ? i + 1 : i, to);
            if (length == 0 && time <= i + 1 && p.at(i) != ' ' && (time == i || p.at(i) == ON)) {
                return i;
            }
            i = Math.max(Math.max(i + length, time), p.at(i) == ' ' ? i + 1 : i);
        }
        return i;
    }
}
