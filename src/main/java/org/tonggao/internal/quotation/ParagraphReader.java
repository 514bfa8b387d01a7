package org.tonggao.internal.quotation;

import java.util.List;
import java.util.Optional;
import org.tonggao.Source;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Lexicon.Frame;
import org.tonggao.internal.lexicon.Particles;
import org.tonggao.internal.lexicon.Particles.Use;
import org.tonggao.internal.lexicon.WordTrie;

/** Decides for each cue of a paragraph whether it reports something, what the frame allows, and who the source is. */
final class ParagraphReader {

    /** Particles of 所讲 and 说过, and the first person. */
    private static final char SUO = '所';
    private static final char GUO = '过';
    private static final char FIRST_PERSON = '我';

    private final Lexicon lexicon;
    private final Particles particles;
    private final SourceFinder finder;
    private final Resolver resolver;
    private final Preamble preambles;
    private final CueContext contexts;
    private final FrameCheck frames;
    private final QuotationBefore quotations;
    private final SourceChoice sources;

    ParagraphReader(Lexicon lexicon, SourceFinder finder, Resolver resolver, boolean wire) {
        this.lexicon = lexicon;
        this.finder = finder;
        this.resolver = resolver;
        particles = lexicon.particles();
        preambles = new Preamble(lexicon);
        contexts = new CueContext(lexicon);
        frames = new FrameCheck(lexicon);
        quotations = new QuotationBefore(preambles);
        Nesting nesting = new Nesting(lexicon, finder, resolver, wire, preambles);
        ElidedSubject elided = new ElidedSubject(lexicon, finder, resolver, preambles);
        sources = new SourceChoice(lexicon, finder, resolver, preambles, nesting, elided);
    }

    /** Reads a paragraph; statements are added to {@code drafts} as they are found, since later sources depend on earlier ones. */
    void read(ParagraphText p, List<Draft> drafts) {
        read(p, drafts, null);
    }

    /** Reads what is cited within a turn of a transcript. */
    void readTurn(ParagraphText p, List<Draft> drafts, Draft turn) {
        read(p, drafts, turn);
    }

    private void read(ParagraphText p, List<Draft> drafts, Draft outer) {
        Draft open = outer;
        int content = 0;
        for (CueHit hit : CueFinder.find(p, lexicon)) {
            // 提出五点建议：建议 stands between a cue and its content
            Draft draft = hit.start() < content ? null : read(p, hit, drafts, open);
            if (draft != null && (draft.parent != null || outer == null)) { // in a turn only what is cited is a statement of its own
                drafts.add(draft);
                content = draft.mark == '：' || draft.mark == '，' ? draft.contentStart : 0;
                open = draft.parent == null && !draft.act && draft.contentStart >= 0 ? draft : open;
            }
        }
    }

    /** @param open the statement of this paragraph whose content the cue may stand in, or null */
    private Draft read(ParagraphText p, CueHit hit, List<Draft> drafts, Draft open) {
        if (hit.frame() == Frame.NOUN) {
            return null;
        }
        ParagraphText.Quotation home = p.quotation(hit.start());
        if (home != null && !home.speech()) {
            return null;
        }
        int clause = p.clauseStart(hit.subjectEnd());
        String opener = preambles.openerAt(p, clause, hit.subjectEnd());
        boolean asSaid = "as-said".equals(opener) && p.at(hit.start() - 1) == '所';
        char before = p.at(hit.start() - 1);
        Draft cited = open == null ? null : cited(p, hit, open, clause);
        if (cited != null) {
            return cited;
        }
        boolean willing = hit.frame().takesObject() || hit.frame().thinks();
        boolean wording = hit.frame().kind() == Frame.Kind.WORDING;
        boolean manner = before == '的' && "cue-say".equals(hit.frame().id());
        boolean account = "according".equals(opener) && CueContext.isAccount(hit.frame());
        if (before == '被' || before == '的' && !manner && !wording && !account || willing && CueContext.followsQuoted(p, hit, clause)) {
            return null;
        }
        if (hit.subjectEnd() < hit.start() && p.at(hit.subjectEnd() - 1) == '的') {
            return null; // 市民的批评和质疑，…
        }
        if (!asSaid && (p.at(hit.end()) == '的' || p.at(hit.end()) == '之' || before == SUO && !contexts.endsNoun(p, clause, hit.start())
                || p.at(hit.end()) == '者' && !p.oldStyle)) {
            return null;
        }
        if (contexts.isHedged(p, hit, clause) || "cue-zhi".equals(hit.frame().id()) && particles.begins(Use.DEFINING, p.s, hit.start() - 1)
                || "according".equals(opener) && "cue-demand".equals(hit.frame().id())) { // 按照上级要求，
            return null;
        }
        if ("topic-about".equals(opener) && home == null && p.at(p.clauseEnd(hit.end())) == '，' && (p.sentenceStart(clause) == clause || p.at(clause - 1) == '，')
                && p.clauseEnd(hit.end()) > p.skipSpace(hit.end())) {
            return null;
        }
        WordTrie.Hit<String> reason = willing ? lexicon.stops().longest(p.s, clause) : null;
        if (reason != null && ("stop-reason".equals(reason.value()) || "stop-because".equals(reason.value()) && !"cue-think".equals(hit.frame().id()))) {
            return null;
        }
        Draft draft = new Draft(p, clause);
        draft.frame = hit.frame();
        draft.cueStart = hit.start();
        draft.cueEnd = hit.end();
        draft.according = "according".equals(opener) || wording && "in-words".equals(opener);
        draft.asSaid = asSaid;
        frames.findMark(p, hit, draft, asSaid);
        boolean fused = particles.begins(Use.FUSING, p.s, hit.end() - 1) && hit.end() - hit.start() > 1;
        if (draft.mark == '，' && !fused && lexicon.contexts().issues(p.s, clause, hit.start())) { // 发布通告，
            return null;
        }
        if (manner && (draft.mark == ' ' || draft.mark == '.' || draft.mark == '，' && hit.end() - hit.start() > 1
                && p.at(draft.contentStart) != '“') || CueContext.isHandedOn(p, hit, clause)) {
            return null;
        }
        if (!frames.frameAllows(p, hit, draft)) {
            return null;
        }
        draft.before = home == null && draft.mark != '：' ? quotations.quotationBefore(p, clause, draft.mark == '.', drafts) : null;
        if (draft.mark == '.' && draft.before == null && !QuotationBefore.isBackward(p, clause, hit)) {
            return null;
        }
        if (draft.before != null && p.at(draft.before.close() - 1) == '，' && draft.mark != '“'
                && !(draft.contentStart >= 0 && p.quotation(draft.contentStart) != null && p.quotation(draft.contentStart).open() == draft.contentStart)) {
            draft.backwardOnly = true;
        }
        if (!sources.findSource(p, hit, draft, clause, opener, open, home, drafts)) {
            return null;
        }
        if (before == '之' && (draft.mention == null || draft.mention.nameEnd() != hit.subjectEnd())) {
            return null;
        }
        if (draft.frame.bare() == Frame.Bare.MODAL && draft.mark == ' ' && !draft.act && !lexicon.contexts().opensClause(p.s, hit.end())
                && draft.source.kind() != Source.Kind.DOCUMENT) {
            return null;
        }
        if (draft.act && open != null && Nesting.sameSentence(p, open, clause)) {
            return null;
        }
        if (home != null || draft.parent != null) {
            draft.lead = clause;
        } else {
            findLead(p, draft, clause, open);
        }
        if (draft.mention != null && draft.mention.hasName() && (draft.mark != ' ' || finder.isSure(p, draft.mention))) {
            finder.remember(p, draft.mention);
        }
        draft.because(draft.frame.id(), p.clean.text().substring(hit.start(), hit.end()));
        return draft;
    }

    /** Within speech: 我赞同X所讲，… cites X for a clause; 我曾说过，… cites the speaker's own earlier words. */
    private Draft cited(ParagraphText p, CueHit hit, Draft open, int clause) {
        if (hit.frame().kind() != Frame.Kind.SAY) {
            return null;
        }
        boolean others = p.at(hit.start() - 1) == SUO;
        boolean own = p.at(hit.end()) == GUO && p.at(clause) == FIRST_PERSON;
        int mark = own ? hit.end() + 1 : hit.end();
        if (!others && !own || p.at(mark) != '，' && p.at(mark) != '：') {
            return null;
        }
        Mention m = others ? finder.endingAt(p, clause, hit.start() - 1) : null;
        if (others && (m == null || m.start() == clause)) {
            return null;
        }
        Draft draft = new Draft(p, clause);
        draft.frame = hit.frame();
        draft.cueStart = hit.start();
        draft.cueEnd = hit.end();
        draft.mark = p.at(mark);
        draft.contentStart = p.skipSpace(mark + 1);
        draft.parent = open;
        draft.oneClause = others;
        draft.mention = m;
        draft.source = others ? resolver.resolve(p, m)
                : new Source(open.source.canonical(), Optional.empty(), open.source.title(), open.source.kind(), open.source.members());
        draft.rule = others ? "cited-other" : "cited-self";
        draft.because(others ? "cited-other" : "cited-self", p.clean.text().substring(clause, hit.end()));
        return draft;
    }

    private void findLead(ParagraphText p, Draft draft, int clause, Draft open) {
        int sentence = p.sentenceStart(clause);
        boolean inSentence = open != null && open.cueStart >= sentence;
        draft.lead = inSentence ? p.oldStyle && draft.mention != null ? Math.min(clause, p.clauseStart(draft.mention.start())) : clause : sentence;
        if (inSentence && p.at(clause - 1) == '，') {
            int preamble = p.clauseStart(clause - 1);
            if (preamble > 0 && p.at(preamble - 1) == '；' && preambles.isPreamble(p, preamble, clause - 1)) {
                draft.lead = preamble;
            }
        }
        if (inSentence) {
            return;
        }
        draft.topic = TopicFinder.find(p, lexicon, sentence, clause, draft);
    }
}
