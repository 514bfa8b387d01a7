package org.tonggao.internal.quotation;

import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Lexicon.Adverbial;
import org.tonggao.internal.lexicon.Lexicon.Frame;
import org.tonggao.internal.lexicon.Lexicon.Head;
import org.tonggao.internal.lexicon.Particles;
import org.tonggao.internal.lexicon.Particles.Use;
import org.tonggao.internal.lexicon.Trait;
import org.tonggao.internal.lexicon.WordTrie;

/** What stands around a cue and makes it report nothing (不说, 有权要求, 市民的批评). */
final class CueContext {

    /** How much may stand between a verb and the document that it issues. */
    private static final int MODIFIER = 4;

    private final Lexicon lexicon;
    private final Particles particles;

    CueContext(Lexicon lexicon) {
        this.lexicon = lexicon;
        particles = lexicon.particles();
    }

    /** Whether what stands beside the cue tells that it reports nothing. */
    boolean isNoReport(CueSite site) {
        ParagraphText p = site.p();
        boolean defines = site.frame().has(Trait.POINTING) && particles.begins(Use.DEFINING, p.s, site.start() - 1);
        boolean ordered = site.isAccording() && site.frame().has(Trait.ORDERING); // 按照上级要求，
        boolean unfounded = site.frame().has(Trait.SO_SAID) && !site.opensAsSaid() && !site.isAccording();
        return unfounded || isModified(site) || isModifier(site) || isHedged(p, site.hit(), site.clause()) || defines || ordered || isTopic(site) || isReason(site);
    }

    /** Whether what follows the mark, or stands before the verb, makes a noun of the cue or gives it another object. */
    boolean isNoun(CueSite site, Draft draft) {
        boolean comma = draft.mark == '，';
        boolean fused = particles.begins(Use.FUSING, site.p().s, site.end() - 1) && site.end() - site.start() > 1;
        boolean issued = comma && !fused && isIssued(site);
        boolean bare = draft.mark == ' ' || draft.mark == '.' || comma && site.end() - site.start() > 1 && site.p().at(draft.contentStart) != '“';
        return issued || isMade(site) && (bare || comma) || site.followsManner() && bare || isHandedOn(site);
    }

    /** 发布通告，, 发表书面声明，. */
    private boolean isIssued(CueSite site) {
        String s = site.p().s;
        WordTrie.Hit<Head> head = lexicon.heads().longest(s, site.start());
        boolean document = !site.isAccording() && head != null && head.value() == Head.DOCUMENT && head.length() == site.end() - site.start();
        for (int i = site.start(); i >= site.start() - (document ? MODIFIER : 0); i--) {
            if (lexicon.contexts().issues(s, site.clause(), i)) {
                return true;
            }
        }
        return false;
    }

    /** 作了答复，, 进行了报道。: what is done, after the verb that does it. */
    private static boolean isMade(CueSite site) {
        return site.before() == '了' && site.end() - site.start() > 1;
    }

    /** 被批评, 市民的批评, 市民的批评和质疑. */
    private boolean isModified(CueSite site) {
        boolean account = site.isAccording() && isAccount(site.frame());
        boolean noun = site.before() == '的' && !site.followsManner() && !site.isWording() && !account;
        boolean joined = site.subjectEnd() < site.start() && site.p().at(site.subjectEnd() - 1) == '的';
        return site.before() == '被' || noun || joined || isWilling(site.frame()) && followsQuoted(site.p(), site.hit(), site.clause());
    }

    /** 所说的, 说的人, 批评者. */
    private boolean isModifier(CueSite site) {
        boolean noun = site.after() == '的' || site.after() == '之' && !site.p().isWord(site.end(), site.end() + 2) || site.after() == '者' && !site.p().oldStyle;
        return !site.isAsSaid() && (noun || site.before() == '所' && !endsNoun(site.p(), site.clause(), site.start()));
    }

    /** 关于市民的建议，: the clause names a topic. */
    private static boolean isTopic(CueSite site) {
        ParagraphText p = site.p();
        int end = p.clauseEnd(site.end());
        return site.opensTopic() && site.home() == null && p.at(end) == '，' && end > p.skipSpace(site.end())
                && (p.sentenceStart(site.clause()) == site.clause() || p.at(site.clause() - 1) == '，');
    }

    /** 由于担心…: somebody's reason, not his words. */
    private boolean isReason(CueSite site) {
        WordTrie.Hit<String> reason = isWilling(site.frame()) ? lexicon.stops().longest(site.p().s, site.clause()) : null;
        if (reason == null) {
            return false;
        }
        boolean told = site.frame().has(Trait.REASONED) || site.frame().takesObject() && site.clause() + reason.length() < site.subjectEnd(); // 因为县政府要求…
        return reason.value().equals("stop-reason") || reason.value().equals("stop-because") && !told;
    }

    private static boolean isWilling(Frame frame) {
        return frame.takesObject() || frame.thinks();
    }

    /** 符合“五大”期待, 符合《条例》要求: a noun, unless the work itself is the subject (《条例》要求…). */
    private boolean followsQuoted(ParagraphText p, CueHit hit, int clause) {
        char before = p.at(hit.start() - 1);
        int work = before == '》' && hit.frame().kind() != Frame.Kind.VERDICT ? p.mate[hit.start() - 1] : clause;
        return before == '”' || work != clause && !endsNoun(p, clause, work);
    }

    /** 据X的介绍, 据X的估计: words that may stand as nouns after the source and its 的. */
    private static boolean isAccount(Frame frame) {
        return !frame.takesObject() && frame.kind() != Frame.Kind.RULE;
    }

    /** 将情况向上级通报，: the verb has its object before it. */
    private static boolean isHandedOn(CueSite site) {
        int to = site.start() - 3;
        return site.frame().has(Trait.HANDED_ON) && (site.p().last('将', site.clause(), to) >= 0 || site.p().last('把', site.clause(), to) >= 0);
    }

    /** 不说, 没有批评, 没有明确批评, 有权要求, 多种要求; not 记者会表示. */
    private boolean isHedged(ParagraphText p, CueHit hit, int clause) {
        int start = hit.subjectEnd(); // 回应|表示: what stands before both
        if (endsNoun(p, clause, start)) {
            return false;
        }
        Frame.Kind kind = hit.frame().kind();
        WordTrie.Hit<Adverbial> adverb = lexicon.adverbials().longestBackwards(p.s, clause, start);
        boolean manner = adverb != null && adverb.value() == Adverbial.TIME && adverb.length() > 1;
        return lexicon.contexts().endsBefore(p.s, clause, start, kind)
                || manner && !endsNoun(p, clause, start - adverb.length()) && lexicon.contexts().endsBefore(p.s, clause, start - adverb.length(), kind)
                || manner && hit.frame().takesObject() && p.at(start - adverb.length() - 1) == '的'; // 群众的坚决要求
    }

    /** Whether a noun of several characters that can speak stands right before (记者会, 派出所). */
    private boolean endsNoun(ParagraphText p, int from, int to) {
        WordTrie.Hit<Head> noun = lexicon.headEndings().longest(p.s, from, to);
        return noun != null && noun.length() > 1;
    }
}
