package org.tonggao.internal.quotation;

import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Lexicon.Adverbial;
import org.tonggao.internal.lexicon.Lexicon.Frame;
import org.tonggao.internal.lexicon.Lexicon.Head;
import org.tonggao.internal.lexicon.WordTrie;

/** What stands around a cue and makes it report nothing (不说, 有权要求, 市民的批评). */
final class CueContext {

    private final Lexicon lexicon;

    CueContext(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** 符合“五大”期待, 符合《条例》要求: a noun, unless the work itself is the subject (《条例》要求…). */
    static boolean followsQuoted(ParagraphText p, CueHit hit, int clause) {
        char before = p.at(hit.start() - 1);
        return before == '”' || before == '》' && hit.frame().kind() != Frame.Kind.VERDICT && p.mate[hit.start() - 1] != clause;
    }

    /** 据X的介绍, 据X的估计: words that may stand as nouns after the source and its 的. */
    static boolean isAccount(Frame frame) {
        return !frame.takesObject() && frame.kind() != Frame.Kind.RULE;
    }

    /** 将情况向上级通报，: the verb has its object before it. */
    static boolean isHandedOn(ParagraphText p, CueHit hit, int clause) {
        return "cue-tell".equals(hit.frame().id()) && (p.last('将', clause, hit.start() - 3) >= 0 || p.last('把', clause, hit.start() - 3) >= 0);
    }

    /** 不说, 没有批评, 没有明确批评, 有权要求, 多种要求; not 记者会表示. */
    boolean isHedged(ParagraphText p, CueHit hit, int clause) {
        if (endsNoun(p, clause, hit.start())) {
            return false;
        }
        Frame.Kind kind = hit.frame().kind();
        WordTrie.Hit<Adverbial> adverb = lexicon.adverbials().longestBackwards(p.s, clause, hit.start());
        boolean manner = adverb != null && adverb.value() == Adverbial.TIME && adverb.length() > 1;
        return lexicon.contexts().endsBefore(p.s, clause, hit.start(), kind)
                || manner && !endsNoun(p, clause, hit.start() - adverb.length()) && lexicon.contexts().endsBefore(p.s, clause, hit.start() - adverb.length(), kind)
                || manner && hit.frame().takesObject() && p.at(hit.start() - adverb.length() - 1) == '的'; // 群众的坚决要求
    }

    /** Whether a noun of several characters that can speak stands right before (记者会, 派出所). */
    boolean endsNoun(ParagraphText p, int from, int to) {
        WordTrie.Hit<Head> noun = lexicon.headEndings().longest(p.s, from, to);
        return noun != null && noun.length() > 1;
    }
}
