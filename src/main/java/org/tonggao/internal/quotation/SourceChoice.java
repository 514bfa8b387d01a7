package org.tonggao.internal.quotation;

import java.util.List;
import org.tonggao.Source;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Lexicon.Frame;
import org.tonggao.internal.lexicon.Lexicon.Head;
import org.tonggao.internal.lexicon.Particles;
import org.tonggao.internal.lexicon.Particles.Use;
import org.tonggao.internal.lexicon.Trait;
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

    /** Finds the source of the draft, and what it is nested in; false when the cue reports nobody's words or belongs to what is open. */
    boolean findSource(CueSite site, Draft draft) {
        ParagraphText p = site.p();
        int clause = site.clause();
        if (isView(draft.frame) && p.at(preambles.leadIn(p, clause, site.start())) != '在') {
            return false;
        }
        int from = subjectFrom(site);
        int to = subjectTo(site);
        int cited = citedFrom(p, clause, to);
        Mention m = cited < 0 ? null : finder.before(p, cited, withoutCitedWords(p, cited, to));
        if (m == null || m.head() == Head.DOCUMENT || quotes(site, from, cited)) {
            m = finder.before(p, from, to);
            cited = -1;
        }
        if (site.isWork()) {
            m = new Mention(site.start(), site.end(), Head.DOCUMENT, -1, -1, List.of());
        }
        if (site.isWording() && (m == null || cited < 0 && !draft.according)) {
            return false;
        }
        boolean learns = draft.frame.kind() == Frame.Kind.LEARN;
        m = learns ? fromWhom(p, clause, to) : m;
        int passive = learns && m == null ? -1 : passive(p, clause, to);
        m = passive >= 0 ? finder.before(p, passive + 1, to) : m;
        if (m == null && (learns || passive >= 0)) {
            return false;
        }
        draft.mention = m != null ? withDocument(p, draft, m, to) : unlisted(site, draft, from, to);
        if (site.open() != null && site.open().frame == Frame.TURN && !isCitation(p, draft, draft.mention)) {
            return false;
        }
        Draft bare = site.bare();
        if (bare != null && draft.mention != null && bare.cueStart >= draft.mention.end()) { // 她说早已预料…: the second verb is what she said
            draft.mention = finder.before(p, bare.contentStart, to);
            return draft.mention != null && suits(p, draft, draft.mention) && nesting.within(p, draft, draft.mention, bare);
        }
        return draft.mention == null ? elided.find(site, draft)
                : suits(p, draft, draft.mention) && place(site, draft, draft.mention);
    }

    /** 发言人某某引用某人的原话说, 某社援引某人的话报道: whether whoever quotes speaks, a person or an outlet that reports. */
    private boolean quotes(CueSite site, int from, int cited) {
        WordTrie.Hit<Lexicon.Word> word = lexicon.words().longest(site.p().s, site.start());
        boolean reports = word != null && !word.value().isVeto() && word.value().frame().kind() == Frame.Kind.MEDIA;
        Mention quoting = reports ? finder.before(site.p(), from, cited) : finder.subject(site.p(), from, cited);
        return quoting != null && (reports || quoting.hasName() && finder.isSure(site.p(), quoting));
    }

    /** 在X看来. */
    private static boolean isView(Frame frame) {
        return frame.has(Trait.VIEW);
    }

    private int subjectFrom(CueSite site) {
        if (isView(site.frame())) {
            return preambles.leadIn(site.p(), site.clause(), site.start()) + 1;
        }
        if (site.opener() == null || site.opensTopic()) {
            return site.clause();
        }
        int opener = preambles.openerStart(site.p(), site.clause(), site.start());
        return opener + lexicon.topics().longest(site.p().s, opener).length();
    }

    private static int subjectTo(CueSite site) {
        int to = site.subjectEnd();
        char last = site.p().at(to - 1);
        return last == (site.opensAsSaid() ? '所' : '的') ? to - 1 : to;
    }

    /** Where 被 stands before whoever spoke, or -1; 被告 is no passive. */
    private int passive(ParagraphText p, int clause, int to) {
        int at = p.last('被', clause, to - 1);
        return at >= 0 && lexicon.heads().longest(p.s, at) == null ? at : -1;
    }

    /** A subject that no table tells to be one, where the cue and its mark leave little doubt; or null. */
    private Mention unlisted(CueSite site, Draft draft, int from, int to) {
        ParagraphText p = site.p();
        if (draft.mark != ' ' && !draft.frame.takesObject()) {
            Mention m = finder.subject(p, from, to);
            if (m != null && Resolver.canSpeak(m)) {
                return m;
            }
        }
        int lead = preambles.leadIn(p, site.clause(), to);
        Mention alone = p.oldStyle && lead >= to ? aloneBefore(p, site.clause()) : null;
        if (alone != null || preambles.isOccasion(p, lead, to)) {
            return alone;
        }
        if (!isPlainReport(p, draft, site.clause(), to, site.home())) { // …，某某说：“…”
            Mention name = draft.mark == '：' && draft.frame.says() && p.quotation(draft.contentStart) != null ? PlainSubject.find(p, lexicon, from, to) : null;
            return name != null && name.hasName() ? name : null;
        }
        Mention m = PlainSubject.find(p, lexicon, from, to);
        return m == null && draft.before != null ? PlainSubject.name(p, lexicon, from, to) : m;
    }

    /** Resolves the mention and nests the draft in what is open; false when the cue belongs to speech that goes on. */
    private boolean place(CueSite site, Draft draft, Mention m) {
        ParagraphText p = site.p();
        Draft open = site.open();
        boolean firstPerson = Nesting.isFirstPerson(p, m);
        if (open == null) {
            draft.source = firstPerson ? null : resolve(site, draft, m);
            return !firstPerson;
        }
        boolean speaks = m.hasName() && finder.isSure(p, m) && (draft.mark == '：' || draft.mark == '“');
        if (Nesting.inside(p, open, site.hit(), site.home(), speaks)) {
            return nesting.nest(p, draft, m, site.clause(), open, firstPerson);
        }
        if (firstPerson) {
            return false;
        }
        if (Nesting.isQuotedBody(p, draft, m, open)) {
            draft.source = resolver.resolve(p, m);
            draft.parent = open;
            return true;
        }
        if (nesting.isStillSpeech(p, draft, m, site.clause(), open)) {
            return false;
        }
        draft.source = resolve(site, draft, m);
        boolean goesOn = !Nesting.isSentenceHead(p, site.clause()) && open.mark != ' ' && Nesting.sameSentence(p, open, site.clause());
        draft.parent = goesOn || nesting.isCited(p, draft, m, open) ? open : null;
        return true;
    }

    private Source resolve(CueSite site, Draft draft, Mention m) {
        return resolver.resolve(site.p(), m, draft.mark == '.' ? site.p().sentenceStart(site.clause()) : m.start());
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
            case DATA -> m.head() == Head.DOCUMENT || draft.according || draft.frame.has(Trait.PERSONAL) && isNamedOrTitled(p, m) && !draft.act
                    || !m.isHuman() && !m.isPronoun() && (draft.frame.has(Trait.SURVEYING) || endsWithDocument(p, m, draft.cueStart));
            case RULE -> m.head() == Head.DOCUMENT || m.head() == Head.ORG || draft.according;
            case MEDIA -> draft.according || p.first('的', m.end(), draft.cueStart) < 0 && (m.head() == Head.DOCUMENT || m.head() == Head.ORG
                    || m.head() == Head.GROUP);
            default -> true;
        };
    }

    private boolean isNamedOrTitled(ParagraphText p, Mention m) {
        return m.hasName() ? finder.isSure(p, m) : m.head() == Head.TITLE;
    }

    /** 村民拍摄的一段视频显示: what somebody made shows it, not he. */
    private Mention withDocument(ParagraphText p, Draft draft, Mention m, int to) {
        boolean made = draft.frame.kind() == Frame.Kind.DATA && m.isHuman() && !draft.according && p.first('的', m.end(), to) >= 0
                && endsWithDocument(p, m, to);
        return made ? new Mention(m.start(), to, Head.DOCUMENT, -1, -1, List.of()) : m;
    }

    /** 某局同一天公布的数据显示: a body, and the document it made right before the cue. */
    private boolean endsWithDocument(ParagraphText p, Mention m, int cue) {
        WordTrie.Hit<Head> head = lexicon.headEndings().longest(p.s, m.end(), cue);
        return head != null && head.value() == Head.DOCUMENT;
    }
}
