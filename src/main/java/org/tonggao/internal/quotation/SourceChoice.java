package org.tonggao.internal.quotation;

import java.util.List;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Lexicon.Frame;
import org.tonggao.internal.lexicon.Lexicon.Head;
import org.tonggao.internal.lexicon.Particles;
import org.tonggao.internal.lexicon.Particles.Use;
import org.tonggao.internal.lexicon.WordTrie;

/** Who a cue reports: the subject of its clause, whom 从 or 被 names, whom the cue cites, or an elided subject. */
final class SourceChoice {

    /** How far from the cue 引述 may stand. */
    private static final int CITED = 60;

    private final Lexicon lexicon;
    private final Particles particles;
    private final SourceFinder finder;
    private final Resolver resolver;
    private final Preamble preambles;
    private final Nesting nesting;
    private final ElidedSubject elided;

    SourceChoice(Lexicon lexicon, SourceFinder finder, Resolver resolver, Preamble preambles, Nesting nesting, ElidedSubject elided) {
        this.lexicon = lexicon;
        this.particles = lexicon.particles();
        this.finder = finder;
        this.resolver = resolver;
        this.preambles = preambles;
        this.nesting = nesting;
        this.elided = elided;
    }

    boolean findSource(ParagraphText p, CueHit hit, Draft draft, int clause, String opener, Draft open, ParagraphText.Quotation home, List<Draft> drafts) {
        int from = clause;
        if (opener != null && !"topic-about".equals(opener)) {
            int start = preambles.openerStart(p, clause, hit.start());
            from = start + lexicon.topics().longest(p.s, start).length();
        }
        int to = hit.subjectEnd();
        if ("as-said".equals(opener) && p.at(to - 1) == '所') {
            to--;
        }
        if ("cue-view".equals(draft.frame.id())) {
            if (p.at(clause) != '在') {
                return false;
            }
            from = clause + 1;
        }
        if (p.at(to - 1) == '的' && !"as-said".equals(opener)) {
            to--;
        }
        int cited = citedFrom(p, clause, to);
        Mention m = cited < 0 ? null : finder.before(p, cited, withoutCitedWords(p, cited, to));
        if (m == null || m.head() == Head.DOCUMENT) {
            m = finder.before(p, from, to);
            cited = -1;
        }
        if (draft.frame.kind() == Frame.Kind.WORDING && (m == null || cited < 0 && !draft.according)) {
            return false;
        }
        if (draft.frame.kind() == Frame.Kind.LEARN) {
            m = fromWhom(p, clause, to);
            if (m == null) {
                return false;
            }
        }
        int passive = p.last('被', clause, to - 1);
        if (passive >= 0 && lexicon.heads().longest(p.s, passive) == null) { // 被告 is no passive
            m = finder.before(p, passive + 1, to);
            if (m == null) {
                return false;
            }
        }
        boolean unnamed = m == null;
        if (unnamed && draft.mark != ' ' && !draft.frame.takesObject()) {
            m = finder.subject(p, from, to);
            if (m != null && !Resolver.canSpeak(m)) {
                m = null;
            }
        }
        if (m == null && p.oldStyle && preambles.leadIn(p, clause, to) >= to) {
            m = aloneBefore(p, clause);
        }
        if (m == null && !preambles.isOccasion(p, preambles.leadIn(p, clause, to), to) && isPlainReport(p, draft, clause, to, home)) {
            m = PlainSubject.find(p, lexicon, from, to);
            if (m == null && draft.before != null) {
                m = PlainSubject.name(p, lexicon, from, to);
            }
        }
        draft.mention = m;
        if (open != null && open.frame == Frame.TURN && !isCitation(p, draft, m)) {
            return false;
        }
        if (m == null) {
            return elided.find(p, hit, draft, clause, open, home);
        }
        if (!suits(p, draft, m) || open != null && open.mark == ' ' && open.cueStart >= clause && open.cueStart >= m.end()) {
            // 她说早已预料…: the second verb is what she said
            return false;
        }
        String printed = p.s.substring(m.start(), m.end());
        boolean firstPerson = printed.startsWith("我") && m.nameStart() != m.start() || "我国".equals(printed);
        boolean speaks = m.hasName() && finder.isSure(p, m) && (draft.mark == '：' || draft.mark == '“');
        if (open != null && Nesting.inside(p, open, hit, home, speaks)) {
            return nesting.nest(p, draft, m, clause, open, firstPerson);
        }
        if (open != null && !firstPerson && Nesting.isQuotedBody(p, draft, m, open)) {
            draft.source = resolver.resolve(p, m);
            draft.parent = open;
            return true;
        }
        if (firstPerson || open != null && nesting.isStillSpeech(p, draft, m, clause, open)) {
            return false;
        }
        draft.source = resolver.resolve(p, m, draft.mark == '.' ? p.sentenceStart(clause) : m.start());
        if (open != null && !Nesting.isSentenceHead(p, clause) && open.mark != ' ' && Nesting.sameSentence(p, open, clause)) {
            draft.parent = open;
        }
        if (open != null && Nesting.isCited(p, draft, m, open)) {
            draft.parent = open;
        }
        return true;
    }

    /** Where in 《某报》援引某人的话说 the one cited begins; -1 when nobody is. */
    private int citedFrom(ParagraphText p, int clause, int to) {
        for (int i = to - 1; i >= Math.max(clause, to - CITED); i--) {
            WordTrie.Hit<String> word = lexicon.topics().longest(p.s, i);
            if (word != null && word.value().equals("citing")) {
                return i + word.length();
            }
        }
        return -1;
    }

    private int withoutCitedWords(ParagraphText p, int from, int to) {
        WordTrie.Hit<String> words = lexicon.topics().longestBackwards(p.s, from, to);
        return words != null && words.value().equals("cited-words") ? to - words.length() : to;
    }

    /** 某国政府、预料…: in old print the subject may be a clause of its own. */
    private Mention aloneBefore(ParagraphText p, int clause) {
        int end = clause - 1;
        int start = p.clauseStart(end);
        if (end <= start || lexicon.adverbials().longest(p.s, start) != null) {
            return null;
        }
        Mention subject = finder.subject(p, start, end);
        Mention m = subject == null || subject.end() == end ? finder.before(p, start, end) : null;
        return m != null && m.end() == end && Resolver.canSpeak(m) ? m : null;
    }

    /** Whether the cue's kind and punctuation, at the head of a sentence, say that whatever stands before it speaks. */
    private boolean isPlainReport(ParagraphText p, Draft draft, int clause, int to, ParagraphText.Quotation home) {
        Frame frame = draft.frame;
        boolean marked = draft.mark == '，' || draft.mark == '：' || draft.mark == '“';
        return marked && home == null && to > clause && frame.comma() == Frame.When.YES && frame.names() && (draft.before != null || preambles.isHead(p, clause));
    }

    /** Within a turn: a document that demands or shows, or a named person cited with a comma or colon. */
    private boolean isCitation(ParagraphText p, Draft draft, Mention m) {
        boolean tells = draft.frame.takesObject() || draft.frame.kind() == Frame.Kind.RULE || draft.frame.kind() == Frame.Kind.DATA;
        if (m != null && m.head() == Head.DOCUMENT && draft.mark == ' ' && tells && !draft.act) {
            return true;
        }
        return m != null && (draft.mark == '，' || draft.mark == '：') && !draft.frame.thinks()
                && (m.head() == Head.DOCUMENT || m.hasName() && finder.isSure(p, m));
    }

    /** 从X获悉: X. */
    private Mention fromWhom(ParagraphText p, int clause, int to) {
        int from = p.last('从', clause, to);
        if (from < 0 || from + 2 > to) {
            return null;
        }
        int end = to;
        if (particles.begins(Use.PLACE, p.s, end - 1)) {
            end--;
        }
        Mention m = finder.subject(p, from + 1, end);
        return m != null && m.end() >= end ? m : finder.before(p, from + 1, end);
    }

    /** Whether the mention can be the source of this kind of cue. */
    private boolean suits(ParagraphText p, Draft draft, Mention m) {
        return switch (draft.frame.kind()) {
            case DATA -> m.head() == Head.DOCUMENT || draft.according || "cue-make-clear".equals(draft.frame.id()) && isNamedOrTitled(p, m) && !draft.act
                    || !m.isHuman() && !m.isPronoun() && ("cue-count".equals(draft.frame.id()) || endsWithDocument(p, m, draft.cueStart));
            case RULE -> m.head() == Head.DOCUMENT || m.head() == Head.ORG || draft.according;
            case MEDIA -> draft.according || p.first('的', m.end(), draft.cueStart) < 0 && (m.head() == Head.DOCUMENT || m.head() == Head.ORG
                    || m.head() == Head.GROUP);
            default -> true;
        };
    }

    private boolean isNamedOrTitled(ParagraphText p, Mention m) {
        return m.hasName() ? finder.isSure(p, m) : m.head() == Head.TITLE;
    }

    /** 某局同一天公布的数据显示: a body, and the document it made right before the cue. */
    private boolean endsWithDocument(ParagraphText p, Mention m, int cue) {
        WordTrie.Hit<Head> head = lexicon.headEndings().longest(p.s, m.end(), cue);
        return head != null && head.value() == Head.DOCUMENT;
    }
}
