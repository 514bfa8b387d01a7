package org.tonggao.internal.quotation;

import org.tonggao.Source;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Lexicon.Adverbial;
import org.tonggao.internal.lexicon.Lexicon.Frame;
import org.tonggao.internal.lexicon.Lexicon.Head;
import org.tonggao.internal.lexicon.Particles;
import org.tonggao.internal.lexicon.Particles.Use;
import org.tonggao.internal.lexicon.WordTrie;

/** The source of a cue whose clause names nobody (…，并指出，…). */
final class ElidedSubject {

    /** 呼吁…施压，要求其…: what somebody mentioned there is to do. */
    private static final char ITS = '其';
    /** The longest adverbial between an elided subject and its cue. */
    private static final int ADVERBIAL = 8;
    private static final char MANNER = '地';
    private static final String ADDRESSING = "对向跟";

    private final Lexicon lexicon;
    private final Particles particles;
    private final SourceFinder finder;
    private final Resolver resolver;
    private final Preamble preambles;

    ElidedSubject(Lexicon lexicon, SourceFinder finder, Resolver resolver, Preamble preambles) {
        this.lexicon = lexicon;
        this.particles = lexicon.particles();
        this.finder = finder;
        this.resolver = resolver;
        this.preambles = preambles;
    }

    boolean find(ParagraphText p, CueHit hit, Draft draft, int clause, Draft open, ParagraphText.Quotation home) {
        if (home != null) {
            return false;
        }
        if (draft.according || draft.frame.kind() == Frame.Kind.MEDIA || draft.frame.kind() == Frame.Kind.LEARN
                || draft.frame.kind() == Frame.Kind.GUESS && draft.mark == ' ') {
            return false;
        }
        int sentence = p.sentenceStart(clause);
        int lead = preambles.leadIn(p, clause, hit.subjectEnd());
        boolean bareStart = lead >= hit.subjectEnd() || draft.frame.says() && !draft.act && isManner(p, lead, hit.subjectEnd())
                || preambles.isOccasion(p, lead, hit.subjectEnd());
        boolean inSentence = open != null && open.cueStart >= sentence;
        boolean coordinated = hit.subjectEnd() > clause && particles.begins(Use.COORDINATING, p.s, clause);
        boolean said = draft.frame.says() || draft.frame.kind() == Frame.Kind.VERDICT && !"cue-announce".equals(draft.frame.id())
                || "cue-make-clear".equals(draft.frame.id()) && inSentence && open.frame.kind() == Frame.Kind.SAY;
        coordinated &= said || particles.begins(Use.ADDING, p.s, clause);
        if (!bareStart && draft.before == null) {
            return false;
        }
        if (p.oldStyle && inSentence && !coordinated && draft.mark == ' ' && open.mark == '，') {
            // 政府宣称、某国曾来照会、谓…: within what is declared, unless a person comes between
            Mention person = resolver.sentenceSubject(p, open.contentStart, hit.start());
            draft.mention = person != null && person.hasName() && finder.isSure(p, person) ? person : null;
            draft.source = draft.mention == null ? null : resolver.resolve(p, person);
            return draft.source != null;
        }
        boolean running = inSentence || open != null && Nesting.mayRunOn(p, open);
        if (inSentence && open.mark != ' ' && draft.mark == ' ' && "cue-entrust".equals(draft.frame.id())) {
            return false; // 该会表示，将设立基金，并鼓励…: within what is said
        }
        boolean listed = inSentence && open.mark == ' ' && open.frame.takesObject() && draft.frame.takesObject() // 谴责…，要求…
                && !p.s.startsWith(p.s.substring(open.cueStart, open.cueEnd), hit.start()) && p.at(hit.end()) != ITS;
        if (running && !coordinated && !said && !draft.act && !listed) {
            Mention subject = inSentence ? null : resolver.sentenceSubject(p, sentence, hit.start());
            if (subject == null || !subject.hasName() && !(subject.isPronoun() && "他她".indexOf(p.at(subject.start())) >= 0)) {
                return false;
            }
        }
        draft.source = resolver.elided(p, sentence, hit.start(), open != null || draft.frame.kind() == Frame.Kind.RULE || draft.before != null);
        if (draft.source == null && draft.before != null) {
            Mention name = PlainSubject.name(p, lexicon, sentence, clause);
            draft.source = name == null ? null : resolver.resolve(p, name);
        }
        if (draft.source != null && draft.frame.kind() == Frame.Kind.DATA && draft.source.kind() != Source.Kind.DOCUMENT && !inSentence) {
            return false;
        }
        return draft.source != null && !("cue-entrust".equals(draft.frame.id()) && draft.source.kind() == Source.Kind.DOCUMENT);
    }

    /** 沉痛地, 对大家, 发表宣言: what may stand between an elided subject and a verb of saying. */
    private boolean isManner(ParagraphText p, int from, int to) {
        WordTrie.Hit<Adverbial> adverbial = lexicon.adverbials().longest(p.s, from);
        int after = adverbial != null && adverbial.value() == Adverbial.VERB ? from + adverbial.length() : to + 1;
        WordTrie.Hit<Head> issued = after < to ? lexicon.heads().longest(p.s, after, to) : null;
        boolean verb = after == to || issued != null && issued.value() == Head.DOCUMENT && after + issued.length() == to;
        boolean addressee = ADDRESSING.indexOf(p.at(from)) >= 0 && to - from >= 2;
        boolean manner = p.at(to - 1) == MANNER && to - from >= 3 && lexicon.headEndings().longest(p.s, from, to) == null;
        return verb || to - from <= ADVERBIAL && (addressee || manner);
    }
}
