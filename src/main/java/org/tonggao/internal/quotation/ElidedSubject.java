package org.tonggao.internal.quotation;

import org.tonggao.Source;
import org.tonggao.internal.lexicon.Letters;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Lexicon.Adverbial;
import org.tonggao.internal.lexicon.Lexicon.Frame;
import org.tonggao.internal.lexicon.Lexicon.Head;
import org.tonggao.internal.lexicon.Particles;
import org.tonggao.internal.lexicon.Particles.Use;
import org.tonggao.internal.lexicon.Trait;
import org.tonggao.internal.lexicon.WordTrie;

/** The source of a cue whose clause names nobody (…，并指出，…). */
final class ElidedSubject {

    /** 呼吁…施压，要求其…: what somebody mentioned there is to do. */
    private static final char ITS = '其';
    /** The longest adverbial between an elided subject and its cue. */
    private static final int ADVERBIAL = 8;
    private static final char MANNER = '地';

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

    /** Finds the source of the draft; false when its clause is no clause of its own, or part of speech that goes on. */
    boolean find(CueSite site, Draft draft) {
        ParagraphText p = site.p();
        if (site.home() != null || needsSource(draft) || draft.before == null && !isBare(site, draft)) {
            return false;
        }
        Draft open = site.open();
        int sentence = p.sentenceStart(site.clause());
        if (open != null && p.quotation(open.contentStart) == null && Nesting.inQuestion(p, open, sentence)) {
            return false; // 记者问：近期有报道称，…？
        }
        boolean inSentence = open != null && open.cueStart >= sentence;
        boolean says = says(draft.frame, inSentence ? open : null);
        boolean coordinated = site.subjectEnd() > site.clause() && particles.begins(says ? Use.COORDINATING : Use.ADDING, p.s, site.clause());
        if (p.oldStyle && inSentence && !coordinated && draft.mark == ' ' && open.mark == '，') {
            return findPerson(site, draft);
        }
        if (inSentence && open.mark != ' ' && draft.mark == ' ' && draft.frame.has(Trait.ENTRUSTING)) {
            return false; // 该会表示，将设立基金，并鼓励…: within what is said
        }
        if (draft.frame.has(Trait.INWARD) && !coordinated && !resolver.hasSpoken(p, sentence) && !tellsOfSpeech(p, sentence, site.start())) {
            return false; // 他跑上前去，希望避免伤亡
        }
        boolean running = inSentence || open != null && Nesting.mayRunOn(p, open);
        if (running && !coordinated && !says && !draft.act && !(inSentence ? isListed(site, draft) : hasPerson(site, sentence))) {
            return false;
        }
        draft.source = resolver.elided(p, sentence, site.start(), open != null || draft.frame.kind() == Frame.Kind.RULE || draft.before != null);
        if (draft.source == null && draft.before != null) {
            Mention name = PlainSubject.name(p, lexicon, sentence, site.clause());
            draft.source = name == null ? null : resolver.resolve(p, name);
        }
        return draft.source != null && (draft.source.kind() == Source.Kind.DOCUMENT ? !draft.frame.has(Trait.ENTRUSTING)
                : draft.frame.kind() != Frame.Kind.DATA || inSentence);
    }

    private boolean tellsOfSpeech(ParagraphText p, int from, int to) {
        for (int i = from; i < to; i++) {
            if (particles.begins(Use.SPEAKING, p.s, i) && p.quotationAt[i] < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean needsSource(Draft draft) {
        Frame.Kind kind = draft.frame.kind();
        return draft.according || kind == Frame.Kind.MEDIA || kind == Frame.Kind.LEARN || kind == Frame.Kind.GUESS && draft.mark == ' ';
    }

    /** Whether nothing but coordinators, times, manner or an occasion stands before the cue. */
    private boolean isBare(CueSite site, Draft draft) {
        int lead = preambles.leadIn(site.p(), site.clause(), site.subjectEnd());
        return lead >= site.subjectEnd() || draft.frame.says() && !draft.act && isManner(site.p(), lead, site.subjectEnd())
                || preambles.isOccasion(site.p(), lead, site.subjectEnd());
    }

    /** Whether the verb says something rather than asks for it: then 但, 也 and the like go on with the subject as well. */
    private static boolean says(Frame frame, Draft inSentence) {
        return frame.says() || frame.kind() == Frame.Kind.VERDICT && !frame.has(Trait.ANNOUNCING)
                || frame.has(Trait.PERSONAL) && inSentence != null && inSentence.frame.kind() == Frame.Kind.SAY;
    }

    /** 政府宣称、某国曾来照会、谓…: within what is declared, unless a person comes between. */
    private boolean findPerson(CueSite site, Draft draft) {
        Mention person = resolver.sentenceSubject(site.p(), site.open().contentStart, site.start());
        draft.mention = person != null && person.hasName() && finder.isSure(site.p(), person) ? person : null;
        draft.source = draft.mention == null ? null : resolver.resolve(site.p(), person);
        return draft.source != null;
    }

    /** 谴责…，要求…: another verb of will after one without punctuation. */
    private static boolean isListed(CueSite site, Draft draft) {
        Draft open = site.open();
        String s = site.p().s;
        return open.mark == ' ' && open.frame.takesObject() && draft.frame.takesObject()
                && !s.startsWith(s.substring(open.cueStart, open.cueEnd), site.start()) && site.after() != ITS;
    }

    /** Whether the sentence is about a named person, 他 or 她. */
    private boolean hasPerson(CueSite site, int sentence) {
        Mention subject = resolver.sentenceSubject(site.p(), sentence, site.start());
        return subject != null && (subject.hasName() || subject.isPronoun() && "他她".indexOf(site.p().at(subject.start())) >= 0);
    }

    /** 沉痛地, 对大家, 发表宣言: what may stand between an elided subject and a verb of saying. */
    private boolean isManner(ParagraphText p, int from, int to) {
        WordTrie.Hit<Adverbial> adverbial = lexicon.adverbials().longest(p.s, from);
        int after = adverbial != null && adverbial.value() == Adverbial.VERB ? from + adverbial.length() : to + 1;
        WordTrie.Hit<Head> issued = after < to ? lexicon.heads().longest(p.s, after, to) : null;
        boolean verb = after == to || issued != null && issued.value() == Head.DOCUMENT && after + issued.length() == to;
        boolean addressee = Letters.ADDRESSING.contains(p.at(from)) && to - from >= 2;
        boolean manner = p.at(to - 1) == MANNER && to - from >= 3 && lexicon.headEndings().longest(p.s, from, to) == null;
        return verb || to - from <= ADVERBIAL && (addressee || manner);
    }
}
