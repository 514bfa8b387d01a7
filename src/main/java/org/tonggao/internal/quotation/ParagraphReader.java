package org.tonggao.internal.quotation;

import java.util.List;
import java.util.Optional;
import org.tonggao.Source;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Lexicon.Frame;
import org.tonggao.internal.lexicon.Particles.Use;
import org.tonggao.internal.lexicon.Trait;

/** Decides for each cue of a paragraph whether it reports something, what the frame allows, and who the source is. */
final class ParagraphReader {

    /** Particles of 所讲 and 说过, and the first person. */
    private static final char SUO = '所';
    private static final char GUO = '过';
    /** Of 他们. */
    private static final char MANY = '们';
    private static final char FIRST_PERSON = '我';

    private final Lexicon lexicon;
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
        for (CueHit hit : p.cues(lexicon)) {
            if (outer == null && isSpoken(p, hit)) {
                continue;
            }
            // 提出五点建议：建议 stands between a cue and its content
            Draft draft = hit.start() < content ? null : read(p, hit, drafts, open);
            if (draft != null && (draft.parent != null || outer == null)) { // in a turn only what is cited is a statement of its own
                drafts.add(draft);
                content = draft.mark == '：' || draft.mark == '，' ? draft.contentStart : 0;
                open = draft.parent == null && !draft.act && draft.contentStart >= 0 ? draft : open;
            }
        }
    }

    /** Whether the cue stands within something said: read once it is known by whom. */
    private static boolean isSpoken(ParagraphText p, CueHit hit) {
        ParagraphText.Quotation home = p.quotation(hit.start());
        return home != null && home.speech();
    }

    /**
     * Reads what is cited within quotations, once it is known whose they are.
     *
     * @param speakers of the paragraph's quotations, null for one that is nobody's: it holds no statement
     */
    void readCited(ParagraphText p, List<Draft> drafts, Draft[] speakers) {
        int content = 0;
        for (CueHit hit : p.cues(lexicon)) {
            Draft open = hit.start() < content || !isSpoken(p, hit) ? null : speakers[p.quotationAt[hit.start()]];
            Draft draft = open == null ? null : read(p, hit, drafts, open);
            if (draft != null && draft.parent != null) {
                drafts.add(draft);
                content = draft.mark == '：' || draft.mark == '，' ? draft.contentStart : 0;
            }
        }
    }

    /** @param open the statement of this paragraph whose content the cue may stand in, or null */
    private Draft read(ParagraphText p, CueHit hit, List<Draft> drafts, Draft open) {
        ParagraphText.Quotation home = p.quotation(hit.start());
        if (hit.frame() == Frame.NOUN || home != null && !home.speech()) {
            return null;
        }
        int clause = p.clauseStart(hit.subjectEnd());
        CueSite site = new CueSite(p, hit, clause, preambles.openerAt(p, clause, hit.subjectEnd()), home, open, Nesting.bareBefore(p, clause, drafts));
        Draft cited = open == null ? null : cited(p, hit, open, clause);
        if (cited != null) {
            return cited;
        }
        if (contexts.isNoReport(site)) {
            return null;
        }
        Draft draft = draft(site);
        frames.findMark(p, hit, draft, draft.asSaid);
        if (contexts.isNoun(site, draft) || !frames.frameAllows(p, hit, draft) || !claimQuotation(site, draft, drafts)
                || !sources.findSource(site, draft) || isNoStatement(site, draft)) {
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
        if (site.isWork()) {
            draft.cueStart = preambles.openerStart(p, clause, hit.start());
            draft.cueEnd = draft.cueStart + lexicon.topics().longest(p.s, draft.cueStart).length();
        }
        draft.because(draft.frame.id(), p.clean.text().substring(hit.start(), hit.end()));
        return draft;
    }

    private static Draft draft(CueSite site) {
        Draft draft = new Draft(site.p(), site.clause());
        draft.frame = site.frame();
        draft.cueStart = site.start();
        draft.cueEnd = site.end();
        draft.according = site.isAccording() || site.isInWords();
        draft.asSaid = site.isAsSaid();
        return draft;
    }

    /** Finds the speech before the cue that it claims; false when a cue that ends its sentence claims none. */
    private boolean claimQuotation(CueSite site, Draft draft, List<Draft> drafts) {
        ParagraphText p = site.p();
        draft.before = site.home() == null && draft.mark != '：' ? quotations.quotationBefore(p, site.clause(), draft.mark == '.', drafts) : null;
        if (draft.before == null) {
            return draft.mark != '.' || QuotationBefore.isBackward(p, site.clause(), site.hit());
        }
        ParagraphText.Quotation next = draft.contentStart < 0 ? null : p.quotation(draft.contentStart);
        boolean goesOn = next != null && next.open() == draft.contentStart; // “…，”他说，“…”
        draft.backwardOnly = p.at(draft.before.close() - 1) == '，' && draft.mark != '“' && !goesOn;
        return true;
    }

    /** What only the source tells: 之 after no name, a noun after a modal verb (保证安全), an act within a statement. */
    private boolean isNoStatement(CueSite site, Draft draft) {
        if (site.before() == '之' && (draft.mention == null || draft.mention.nameEnd() != site.subjectEnd())) {
            return true;
        }
        boolean several = draft.mention != null && site.p().at(draft.mention.end() - 1) == MANY;
        if (draft.frame.has(Trait.DECIDING) && draft.mark == ' ' && draft.source.kind() == Source.Kind.PERSON && !several) {
            return true; // 他决定自己修桥
        }
        if (draft.mention != null && isObject(site, draft)) {
            return true;
        }
        if (draft.act) {
            return site.open() != null && Nesting.sameSentence(site.p(), site.open(), site.clause());
        }
        return draft.frame.bare() == Frame.Bare.MODAL && draft.mark == ' ' && !bringsClause(site) && draft.source.kind() != Source.Kind.DOCUMENT;
    }

    /** 提出要…, 保证会…, 提出旧桥是文物. */
    private boolean bringsClause(CueSite site) {
        ParagraphText p = site.p();
        return lexicon.contexts().opensClause(p.s, site.end())
                || site.frame().has(Trait.LISTING) && frames.hasPredicate(p, site.end(), p.clauseEnd(site.end()));
    }

    /** 某某受到严厉批评，, 某某看了所有回复。: a verb that has the cue for its object stands between source and cue. */
    private boolean isObject(CueSite site, Draft draft) {
        ParagraphText p = site.p();
        if (draft.mark != '，' && draft.mark != '.' || site.end() - site.start() < 2 || draft.frame.has(Trait.NEUTRAL) || draft.according) {
            return false;
        }
        boolean object = false;
        for (int i = draft.mention.end(); i < site.subjectEnd(); i++) {
            int taking = lexicon.particles().length(Use.TAKING, p.s, i);
            if (taking > 0) {
                object |= !p.splitsWord(i) && !p.splitsWord(i + taking);
            } else if (lexicon.particles().begins(Use.PREAMBLE, p.s, i) && !p.splitsWord(i)) {
                object = false; // 听了批评后回忆，
            }
        }
        return object;
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
