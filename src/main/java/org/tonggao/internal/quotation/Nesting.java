package org.tonggao.internal.quotation;

import java.util.List;
import org.tonggao.Source;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Lexicon.Adverbial;
import org.tonggao.internal.lexicon.Lexicon.Frame;
import org.tonggao.internal.lexicon.Lexicon.Head;
import org.tonggao.internal.lexicon.Particles;
import org.tonggao.internal.lexicon.Particles.Use;
import org.tonggao.internal.lexicon.Trait;
import org.tonggao.internal.lexicon.WordTrie;

/** A cue within reach of an earlier statement: part of its speech, a statement within it, or one of its own. */
final class Nesting {

    /** Party papers name it so. */
    private static final String OUR_PARTY = "我们党";

    private final Lexicon lexicon;
    private final Particles particles;
    private final SourceFinder finder;
    private final Resolver resolver;
    private final boolean wire;
    private final Preamble preambles;

    Nesting(Lexicon lexicon, SourceFinder finder, Resolver resolver, boolean wire, Preamble preambles) {
        this.lexicon = lexicon;
        this.particles = lexicon.particles();
        this.finder = finder;
        this.resolver = resolver;
        this.wire = wire;
        this.preambles = preambles;
    }

    /** What a body demands within a person's speech that runs on (世卫组织呼吁，…; 某会、某局发布的《通知》要求，…) is that person's citation. */
    static boolean isQuotedBody(ParagraphText p, Draft draft, Mention m, Draft open) {
        return open.mark != ' ' && open.frame.runsOn() && open.source.kind() == Source.Kind.PERSON && draft.frame.takesObject()
                && draft.mark == '，' && (m.head() == Head.ORG || m.head() == Head.DOCUMENT || p.last('》', m.end(), draft.cueStart) >= 0);
    }

    /**
     * A speaker cites a superior by name and title: with a quotation after which he speaks on (某某主席在贺电中指出，“…”), or a leader who does not speak
     * in the article himself (某某总书记强调，…).
     */
    boolean isCited(ParagraphText p, Draft draft, Mention m, Draft open) {
        if (open.mark == ' ' || !open.frame.runsOn() || !m.hasName() || m.nameEnd() == m.end() || p.at(m.nameEnd()) == '（'
                || draft.source.canonical().equals(open.source.canonical()) || draft.contentStart < 0) {
            return false;
        }
        boolean person = open.source.kind() == Source.Kind.PERSON || open.source.kind() == Source.Kind.DOCUMENT;
        if (person && draft.mark != ' ' && mayRunOn(p, open) && particles.begins(Use.LEADING, p.s, m.nameEnd()) && !resolver.hasSpoken(draft.source)) {
            return true;
        }
        ParagraphText.Quotation q = p.quotation(draft.contentStart);
        return q != null && q.open() == draft.contentStart && q.end() + 1 < p.length();
    }

    /**
     * Whether a cue in a later sentence belongs to speech that runs on: 中方希望美方… within what a spokesperson says is no new statement, while a named
     * person, or a verb of saying with its comma, is.
     */
    boolean isStillSpeech(ParagraphText p, Draft draft, Mention m, int clause, Draft open) {
        if (!mayRunOn(p, open)) {
            return false;
        }
        boolean head = draft.before != null || preambles.isHead(p, clause) || p.at(clause - 1) == '；';
        if (m.hasName() && finder.isSure(p, m) || m.head() == Head.SELF) {
            return false;
        }
        boolean people = m.head() == Head.GROUP || m.head() == Head.TITLE && isQuantified(p, m); // 许多家长
        if (people && draft.frame.says() && head && (isQuantified(p, m) || isEverybody(p, m, draft.cueStart))) {
            return false;
        }
        if (head && (p.at(m.start()) == '有' || p.at(m.start() - 1) == '有')) {
            return false; // 有律师认为: somebody new
        }
        if (draft.frame.thinks() && particles.begins(Use.OURS, p.s, m.start())) {
            return true;
        }
        if (draft.mark == ' ' && !draft.act) {
            boolean agreed = draft.frame.has(Trait.AGREED) && m.head() == Head.GROUP;
            boolean fromPerson = open.source.kind() == Source.Kind.PERSON;
            boolean fromDocument = open.source.kind() == Source.Kind.DOCUMENT;
            if (draft.frame.says() && head && (m.head() == Head.DOCUMENT && !fromPerson || m.isHuman() && fromDocument)) {
                return false; // …发文称，…。说明称…
            }
            if (!wire && head && (m.head() == Head.ORG || m.head() == Head.GROUP && isQuantified(p, m))) {
                return false;
            }
            return !agreed && (!head || !m.isPronoun() || p.s.charAt(m.start()) == '它');
        }
        return !head && !m.hasName() && !isSame(p, m, open);
    }

    /** Whether the speaker is named again in the same words. */
    private static boolean isSame(ParagraphText p, Mention m, Draft open) {
        return open.mention != null && open.paragraph == p && !m.isPronoun()
                && p.s.substring(m.start(), m.end()).equals(p.s.substring(open.mention.start(), open.mention.end()));
    }

    /** 大家纷纷表示, 职工们一致说: a whole group, each for himself. */
    private boolean isEverybody(ParagraphText p, Mention m, int cue) {
        WordTrie.Hit<Adverbial> adverb = lexicon.adverbials().longest(p.s, m.end());
        return adverb != null && adverb.value() == Adverbial.TIME && adverb.length() > 1 && m.end() + adverb.length() <= cue;
    }

    /** 许多家长, 一些专家: people whom the reporter counts. */
    private boolean isQuantified(ParagraphText p, Mention m) {
        WordTrie.Hit<Lexicon.Word> word = lexicon.words().longest(p.s, m.start());
        return word != null && word.value().isQuantifier();
    }

    /** Whether a statement's content may run on over its sentence: not after a cue without punctuation, nor beyond a quotation. */
    static boolean mayRunOn(ParagraphText p, Draft open) {
        if (open.mark == ' ' || !open.frame.runsOn() || open.according) {
            return false;
        }
        ParagraphText.Quotation q = p.quotation(open.contentStart);
        return q == null || q.open() != open.contentStart || open.mark == '，' || p.at(q.end()) == '、';
    }

    static boolean sameSentence(ParagraphText p, Draft open, int clause) {
        if (open.cueStart < p.sentenceStart(clause)) {
            return false;
        }
        for (int i = open.cueEnd; i < clause; i++) {
            if (p.at(i) == '；' && p.quotationAt[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the cue stands in content that is still open: in the same sentence, or in a quotation of it. */
    static boolean inside(ParagraphText p, Draft open, CueHit hit, ParagraphText.Quotation home, boolean answers) {
        int sentence = p.sentenceStart(hit.start());
        if (home != null || open.frame == Frame.TURN || inQuestion(p, open, sentence) && !(answers && p.at(sentence - 1) == '？')) {
            return true;
        }
        return sameSentence(p, open, p.clauseStart(hit.start()));
    }

    /** Whether the sentence that begins here is still asked: a question without quotation marks runs to the paragraph's last question mark. */
    static boolean inQuestion(ParagraphText p, Draft open, int sentence) {
        return open.frame.has(Trait.ASKING) && open.mark != ' ' && sentence <= questionEnd(p, open);
    }

    /** Where the last question mark after a question's cue stands. */
    private static int questionEnd(ParagraphText p, Draft open) {
        if (open.questionEnd < 0) {
            open.questionEnd = Math.max(p.s.lastIndexOf('？'), open.cueEnd);
        }
        return open.questionEnd;
    }

    /** The last statement, when its cue stands in this clause and no punctuation after it; or null. */
    static Draft bareBefore(ParagraphText p, int clause, List<Draft> drafts) {
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        return last != null && last.paragraph == p && last.mark == ' ' && last.cueStart >= clause && last.contentStart >= 0 ? last : null;
    }

    /** Whether what follows a cue without punctuation has a source of its own there; after 叮嘱 and the like that is the one spoken to. */
    boolean within(ParagraphText p, Draft draft, Mention m, Draft outer) {
        draft.source = resolver.resolve(p, m);
        draft.parent = outer;
        return !outer.frame.takesObject() && !isFirstPerson(p, m) && !draft.act && draft.mark != '.' && !draft.source.canonical().equals(outer.source.canonical());
    }

    static boolean isFirstPerson(ParagraphText p, Mention m) {
        String printed = p.s.substring(m.start(), m.end());
        return printed.startsWith("我") && m.nameStart() != m.start() && !OUR_PARTY.equals(printed) || "我国".equals(printed);
    }

    boolean nest(ParagraphText p, Draft draft, Mention m, int clause, Draft open, boolean firstPerson) {
        if (firstPerson) {
            return false;
        }
        Source source = resolver.resolve(p, m);
        boolean again = source.canonical().equals(open.source == null ? "" : open.source.canonical());
        boolean coordinated = particles.begins(Use.COORDINATING, p.s, clause);
        if (p.oldStyle && p.quotation(draft.cueStart) == null && (m.head() != Head.DOCUMENT || draft.according)) {
            draft.source = source;
            return true;
        }
        if (again && m.isPronoun() && open.mark == '，' && clause == open.contentStart) {
            // X说，她当时对他说：“…” is an earlier saying, X说，她希望… is none
            draft.source = source;
            draft.parent = open;
            return draft.mark != '.' && draft.frame.says();
        }
        boolean answers = coordinated && m.hasName() && finder.isSure(p, m) && (draft.mark == '：' || draft.mark == '“');
        boolean also = m.end() + 1 == draft.cueStart && particles.begins(Use.ALSO, p.s, m.end()) && draft.frame.kind() == Frame.Kind.SAY;
        boolean answered = m.hasName() && finder.isSure(p, m) && (draft.mark == '：' || draft.mark == '“') && open.frame.has(Trait.ANSWERED);
        boolean turned = also || answered || m.head() == Head.SELF || answers || open.mark == ' ' && coordinated;
        if (p.quotation(draft.cueStart) == null && (turned || again || coordinated && m.isPronoun() || open.mark == ' ' && !m.isPronoun()
                && (open.frame.kind() != Frame.Kind.SAY || m.hasName() && finder.isSure(p, m)))) {
            draft.source = source;
            return true;
        }
        if (isOwnSide(p, draft, m, clause, open) || draft.frame.has(Trait.INWARD) && clause != open.contentStart) { // 市民担心…
            return false;
        }
        draft.source = source;
        draft.parent = open;
        return draft.mark != '.';
    }

    /** 中方主张…, 美国希望…: what the speaker says of his own side. */
    private boolean isOwnSide(ParagraphText p, Draft draft, Mention m, int clause, Draft open) {
        if (draft.mark != ' ' && draft.mark != '，' || !draft.frame.takesObject()) {
            return false;
        }
        boolean side = particles.is(Use.OURS, p.s.substring(m.start(), m.end()));
        boolean speaks = open.source.kind() == Source.Kind.PERSON || open.source.kind() == Source.Kind.ORGANIZATION;
        return side && speaks && open.frame.kind() == Frame.Kind.SAY && !open.frame.has(Trait.ASKING) && open.frame != Frame.TURN
                || m.head() == Head.PLACE && draft.mark == ' ' && clause != open.contentStart;
    }

    static boolean isSentenceHead(ParagraphText p, int clause) {
        return p.sentenceStart(clause) == clause;
    }
}
