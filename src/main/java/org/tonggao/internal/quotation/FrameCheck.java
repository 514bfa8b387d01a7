package org.tonggao.internal.quotation;

import org.tonggao.internal.lexicon.Letters;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Lexicon.Frame;
import org.tonggao.internal.lexicon.Lexicon.Head;
import org.tonggao.internal.lexicon.Particles;
import org.tonggao.internal.lexicon.Particles.Use;
import org.tonggao.internal.lexicon.Trait;
import org.tonggao.internal.lexicon.WordTrie;

/** The mark after a cue, and whether the frame of the cue allows content there. */
final class FrameCheck {

    private static final int ADDRESSEE = 24;
    private static final int SHORTEST_CLAUSE = 3;
    /** How far from 的 the noun may stand that it modifies. */
    private static final int JOINED = 6;
    private static final String SUCH = "那样";
    /** Of 本报. */
    private static final char OURS = '本';
    /** Of 说过 and 没说过. */
    private static final char PAST = '过';
    private static final char DENIED = '没';
    /** How far from 问 a word of asking may stand. */
    private static final int QUESTION = 40;

    private final Lexicon lexicon;
    private final Particles particles;

    FrameCheck(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.particles = lexicon.particles();
    }

    /** 谴责…的行为, 要求…的提案: what follows the bare cue is a noun, unless a verb of being or will makes it a clause. */
    private boolean hasNounObject(ParagraphText p, CueHit hit, int end) {
        int noun = lexicon.contexts().objectNoun(p.s, hit.end(), end, hit.frame().kind());
        int near = hit.frame().takesObject() ? JOINED : 1; // …的隐瞒和压迫
        int de = p.last('的', Math.max(hit.end(), noun - near), noun);
        de = de < 0 && p.oldStyle && p.at(noun - 1) == '之' ? noun - 1 : de;
        return noun > hit.end() && de >= hit.end() && !hasPredicate(p, hit.end(), de);
    }

    void findMark(ParagraphText p, CueHit hit, Draft draft, boolean asSaid) {
        int at = p.skipSpace(hit.end());
        if (asSaid && p.at(at) == '的' || draft.frame.says() && isSaidBefore(p, at)) {
            at++;
            at = asSaid && p.s.startsWith(SUCH, at) ? at + SUCH.length() : at; // 正如某某教导的那样，
        }
        char c = p.at(at);
        draft.mark = ' ';
        if (c == '，' || c == '：') {
            draft.mark = c;
            draft.contentStart = p.skipSpace(at + 1);
        } else if (c == '“' || c == '‘') {
            draft.mark = '“';
            draft.contentStart = at;
        } else if (p.oldStyle && c == '\0' && draft.frame.says()) {
            draft.mark = '：'; // 某某供⏎
            draft.contentStart = at;
        } else if (c == '\0' || ParagraphText.END.contains(c) || c == '；' || c == '”' || c == '）') {
            draft.mark = '.';
        } else {
            int end = p.clauseEnd(at);
            boolean near = end - at <= ADDRESSEE && end < p.length() && !hasPredicate(p, at, end);
            boolean list = p.at(end) == '。' && draft.frame.has(Trait.LISTING) && opensList(p, end + 1);
            if (near && (list || p.at(end) == '：' && draft.frame.kind() != Frame.Kind.DATA && draft.frame.kind() != Frame.Kind.CLASSICAL)) {
                draft.mark = '：';
                draft.contentStart = p.skipSpace(end + 1);
            } else if (near && p.at(end) == '。' && draft.frame.has(Trait.ADDRESSED) && isReporter(p, at, end)) {
                draft.mark = '.'; // “…。”某某告诉记者。
            } else if (near && p.at(end) == '，' && !hasCue(p, at, end) && draft.frame.has(Trait.ADDRESSED)) {
                draft.mark = '，';
                draft.contentStart = p.skipSpace(end + 1);
            } else {
                draft.contentStart = at;
            }
        }
        if (draft.mark != '.' && draft.contentStart >= p.length()) {
            draft.contentStart = p.length();
        }
    }

    /** 说过，: the mark follows, and nothing denies it. */
    private static boolean isSaidBefore(ParagraphText p, int at) {
        char mark = p.at(at + 1);
        return p.at(at) == PAST && (mark == '，' || mark == '：' || mark == '“') && p.last(DENIED, p.clauseStart(at), at) < 0;
    }

    /** 提出三点建议。一是…: whether a list begins there. */
    private boolean opensList(ParagraphText p, int at) {
        WordTrie.Hit<String> item = lexicon.enumerators().longest(p.s, at);
        return item != null && "enum-first".equals(item.value());
    }

    /** 通知还要求，: another reporting word stands before the mark. */
    private boolean hasCue(ParagraphText p, int from, int to) {
        for (int i = from; i < to; i++) {
            WordTrie.Hit<Lexicon.Word> word = lexicon.words().longest(p.s, i, to);
            if (word != null && !word.value().isVeto() && word.length() > 1 && i + word.length() == to) {
                return true;
            }
        }
        return false;
    }

    /** 记者, 我, 本刊, 《某报》: those who write it down. */
    private boolean isReporter(ParagraphText p, int from, int to) {
        WordTrie.Hit<Head> head = lexicon.headEndings().longest(p.s, from, to);
        return head != null && (head.value() == Head.SELF || head.value() == Head.PRONOUN) || p.at(from) == OURS || p.at(to - 1) == '》';
    }

    /** Whether there is a clause, not just a noun phrase, between the cue and the colon (慨叹自己只是幸运：“…”). */
    boolean hasPredicate(ParagraphText p, int from, int to) {
        for (int i = from; i < to; i++) {
            int length = particles.length(Use.PREDICATE, p.s, i);
            if (length > 0 && !p.splitsWord(i + length) && !particles.ends(Use.NOMINAL, p.s, from, i + length)) { // not 要 of 要求
                return true;
            }
        }
        return false;
    }

    boolean frameAllows(ParagraphText p, CueHit hit, Draft draft) {
        Frame frame = draft.frame;
        if (frame == Frame.ACT) {
            draft.mark = ' ';
            draft.contentStart = -1;
        }
        if (!p.oldStyle && draft.mark != '：' && draft.mark != '“' && (frame.kind() == Frame.Kind.OLD || frame.kind() == Frame.Kind.CLASSICAL && draft.mark != '，')) {
            return false;
        }
        switch (draft.mark) {
            case '，' -> {
                return frame.comma() == Frame.When.YES;
            }
            case '：' -> {
                return frame.comma() != Frame.When.NO;
            }
            case '“' -> {
                int end = p.clauseEnd(hit.end());
                if (particles.begins(Use.SUBORDINATING, p.s, end - 1) && p.at(end) == '，') {
                    return false;
                }
                if (frame.thinks() && frame.bare() == Frame.Bare.QUOTE && !p.quotation(draft.contentStart).speech()) {
                    return false; // 感到“震惊”
                }
                return (frame.comma() != Frame.When.NO || frame.bare() != Frame.Bare.NO) && !(frame.has(Trait.SHOUTED) && isSlogan(p, draft.contentStart));
            }
            case '.' -> {
                return frame.kind() == Frame.Kind.SAY || frame.thinks() || frame.has(Trait.ADDRESSED);
            }
            default -> {
                return bareAllowed(p, hit, draft, frame);
            }
        }
    }

    /** 高呼“…”口号: a quotation that goes on as a noun. */
    private static boolean isSlogan(ParagraphText p, int from) {
        ParagraphText.Quotation q = p.quotation(from);
        int end = q == null ? from : q.end();
        while (p.at(end) == '、' && p.quotation(end + 1) != null) {
            end = p.quotation(end + 1).end();
        }
        return q != null && !p.endsSentence(q) && end < p.length() && !p.isClauseEnd(end);
    }

    private boolean bareAllowed(ParagraphText p, CueHit hit, Draft draft, Frame frame) {
        if (frame == Frame.ACT) {
            draft.act = true;
            return true;
        }
        WordTrie.Hit<Lexicon.Act> act = lexicon.acts().longest(p.s, hit.start());
        if (act != null && isAct(p, hit, act)) {
            draft.act = true;
            return true;
        }
        char next = p.at(hit.end());
        if (frame.has(Trait.ASKING) && isQuestion(p, hit.end())) {
            return true;
        }
        if (draft.according && frame.kind() == Frame.Kind.MEDIA && next != '的' && p.clauseEnd(hit.end()) - hit.end() >= SHORTEST_CLAUSE) {
            return true; // 据某报报道新桥…，
        }
        if (frame.bare() == Frame.Bare.QUOTE && frame.kind() == Frame.Kind.SAY && lexicon.contexts().opensClause(p.s, hit.end())) {
            return true;
        }
        if (frame.bare() != Frame.Bare.CLAUSE && frame.bare() != Frame.Bare.MODAL || lexicon.contexts().beginsAt(p.s, hit.end(), frame.kind())) {
            return next == '着' && p.at(hit.end() + 1) == '“' && frame.bare() != Frame.Bare.NO;
        }
        int end = p.clauseEnd(hit.end());
        if (!frame.says() && particles.begins(Use.SUBORDINATING, p.s, hit.end()) && !p.splitsWord(hit.end() + 1)) {
            return false; // 收到通知后…
        }
        if (frame.has(Trait.MENTIONING) && p.last('的', Math.max(hit.end(), end - JOINED), end) >= 0) {
            return false; // 提到旧桥历年的维修
        }
        return end - hit.end() >= SHORTEST_CLAUSE && !hasNounObject(p, hit, end) && !(!frame.says() && particles.begins(Use.SUBORDINATING, p.s, end - 1) && p.at(end) == '，')
                && (frame.says() || frame.thinks() && frame.runsOn() || !Letters.POINTING.contains(next) || !Letters.COUNTING.contains(p.at(hit.end() + 1)));
    }

    /** 问X会否…: whether a word of asking stands in the clause. */
    private boolean isQuestion(ParagraphText p, int from) {
        int to = Math.min(p.clauseEnd(from), from + QUESTION);
        for (int i = from; i < to; i++) {
            if (particles.begins(Use.ASKING, p.s, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAct(ParagraphText p, CueHit hit, WordTrie.Hit<Lexicon.Act> act) {
        if (act.value().objects().isEmpty()) {
            return hit.start() + act.length() > hit.end();
        }
        for (String object : act.value().objects()) {
            if (p.s.startsWith(object, hit.end())) {
                return true;
            }
        }
        return false;
    }
}
