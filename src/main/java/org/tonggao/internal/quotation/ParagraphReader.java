package org.tonggao.internal.quotation;

import java.util.List;
import java.util.Optional;
import org.tonggao.Source;
import org.tonggao.Statement;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Lexicon.Frame;
import org.tonggao.internal.lexicon.Lexicon.Head;
import org.tonggao.internal.lexicon.Particles.Use;
import org.tonggao.internal.lexicon.WordTrie;

/** Decides for each cue of a paragraph whether it reports something, what the frame allows, and who the source is. */
final class ParagraphReader {

    private static final int ADDRESSEE = 24;
    private static final int SHORTEST_CLAUSE = 3;
    /** How far from 问 a word of asking may stand. */
    private static final int QUESTION = 40;
    /** How far from the cue 引述 may stand. */
    private static final int CITED = 60;
    /** Opens a clause that only names a place. */
    private static final char AT = '在';
    private static final int PLACE = 16;
    private static final String POINTING = "这此";
    private static final String COUNTING = "一项个次种";
    /** Particles of 所讲 and 说过, and the first person. */
    private static final char SUO = '所';
    private static final char GUO = '过';
    /** 呼吁…施压，要求其…: what somebody mentioned there is to do. */
    private static final char ITS = '其';
    private static final char FIRST_PERSON = '我';
    /** The longest adverbial between an elided subject and its cue. */
    private static final int ADVERBIAL = 8;
    /** 于五日宣布. */
    private static final char ON = '于';
    private static final char MANNER = '地';
    private static final String ADDRESSING = "对向跟";

    private final Lexicon lexicon;
    private final SourceFinder finder;
    private final Resolver resolver;
    private final boolean oldStyle;
    private final boolean wire;

    ParagraphReader(Lexicon lexicon, SourceFinder finder, Resolver resolver, boolean oldStyle, boolean wire) {
        this.lexicon = lexicon;
        this.finder = finder;
        this.resolver = resolver;
        this.oldStyle = oldStyle;
        this.wire = wire;
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
        String opener = openerAt(p, clause, hit.subjectEnd());
        boolean asSaid = "as-said".equals(opener) && p.at(hit.start() - 1) == '所';
        char before = p.at(hit.start() - 1);
        Draft cited = open == null ? null : cited(p, hit, open, clause);
        if (cited != null) {
            return cited;
        }
        boolean willing = hit.frame().takesObject() || hit.frame().thinks();
        boolean wording = hit.frame().kind() == Frame.Kind.WORDING;
        boolean manner = before == '的' && "cue-say".equals(hit.frame().id());
        boolean account = "according".equals(opener) && isAccount(hit.frame());
        if (before == '被' || before == '的' && !manner && !wording && !account || willing && followsQuoted(p, hit, clause)) {
            return null;
        }
        if (hit.subjectEnd() < hit.start() && p.at(hit.subjectEnd() - 1) == '的') {
            return null; // 市民的批评和质疑，…
        }
        if (!asSaid && (p.at(hit.end()) == '的' || p.at(hit.end()) == '之' || before == SUO && !endsNoun(p, clause, hit.start())
                || p.at(hit.end()) == '者' && !oldStyle)) {
            return null;
        }
        if (isHedged(p, hit, clause) || "cue-zhi".equals(hit.frame().id()) && is(p, Use.DEFINING, hit.start() - 1)
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
        findMark(p, hit, draft, asSaid);
        boolean fused = is(p, Use.FUSING, hit.end() - 1) && hit.end() - hit.start() > 1;
        if (draft.mark == '，' && !fused && lexicon.contexts().issues(p.s, clause, hit.start())) { // 发布通告，
            return null;
        }
        if (manner && (draft.mark == ' ' || draft.mark == '.' || draft.mark == '，' && hit.end() - hit.start() > 1
                && p.at(draft.contentStart) != '“') || isHandedOn(p, hit, clause)) {
            return null;
        }
        if (!frameAllows(p, hit, draft)) {
            return null;
        }
        draft.before = home == null && draft.mark != '：' ? quotationBefore(p, clause, draft.mark == '.', drafts) : null;
        if (draft.mark == '.' && draft.before == null && !isBackward(p, clause, hit)) {
            return null;
        }
        if (draft.before != null && p.at(draft.before.close() - 1) == '，' && draft.mark != '“'
                && !(draft.contentStart >= 0 && p.quotation(draft.contentStart) != null && p.quotation(draft.contentStart).open() == draft.contentStart)) {
            draft.backwardOnly = true;
        }
        if (!findSource(p, hit, draft, clause, opener, open, home, drafts)) {
            return null;
        }
        if (before == '之' && (draft.mention == null || draft.mention.nameEnd() != hit.subjectEnd())) {
            return null;
        }
        if (draft.frame.bare() == Frame.Bare.MODAL && draft.mark == ' ' && !draft.act && !lexicon.contexts().opensClause(p.s, hit.end())
                && draft.source.kind() != Source.Kind.DOCUMENT) {
            return null;
        }
        if (draft.act && open != null && sameSentence(p, open, clause)) {
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

    /** 符合“五大”期待, 符合《条例》要求: a noun, unless the work itself is the subject (《条例》要求…). */
    private static boolean followsQuoted(ParagraphText p, CueHit hit, int clause) {
        char before = p.at(hit.start() - 1);
        return before == '”' || before == '》' && hit.frame().kind() != Frame.Kind.VERDICT && p.mate[hit.start() - 1] != clause;
    }

    /** 据X的介绍, 据X的估计: words that may stand as nouns after the source and its 的. */
    private static boolean isAccount(Frame frame) {
        return !frame.takesObject() && frame.kind() != Frame.Kind.RULE;
    }

    private boolean is(ParagraphText p, Use use, int at) {
        return lexicon.particles().begins(use, p.s, at);
    }

    /** 将情况向上级通报，: the verb has its object before it. */
    private static boolean isHandedOn(ParagraphText p, CueHit hit, int clause) {
        return "cue-tell".equals(hit.frame().id()) && (p.last('将', clause, hit.start() - 3) >= 0 || p.last('把', clause, hit.start() - 3) >= 0);
    }

    /** 不说, 没有批评, 没有明确批评, 有权要求, 多种要求; not 记者会表示. */
    private boolean isHedged(ParagraphText p, CueHit hit, int clause) {
        if (endsNoun(p, clause, hit.start())) {
            return false;
        }
        Frame.Kind kind = hit.frame().kind();
        WordTrie.Hit<Lexicon.Adverbial> adverb = lexicon.adverbials().longestBackwards(p.s, clause, hit.start());
        boolean manner = adverb != null && adverb.value() == Lexicon.Adverbial.TIME && adverb.length() > 1;
        return lexicon.contexts().endsBefore(p.s, clause, hit.start(), kind)
                || manner && !endsNoun(p, clause, hit.start() - adverb.length()) && lexicon.contexts().endsBefore(p.s, clause, hit.start() - adverb.length(), kind)
                || manner && hit.frame().takesObject() && p.at(hit.start() - adverb.length() - 1) == '的'; // 群众的坚决要求
    }

    /** Whether a noun of several characters that can speak stands right before (记者会, 派出所). */
    private boolean endsNoun(ParagraphText p, int from, int to) {
        WordTrie.Hit<Head> noun = lexicon.headEndings().longest(p.s, from, to);
        return noun != null && noun.length() > 1;
    }

    /** 谴责…的行为, 要求…的提案: what follows the bare cue is a noun, unless a verb of being or will makes it a clause. */
    private boolean hasNounObject(ParagraphText p, CueHit hit, int end) {
        int noun = lexicon.contexts().objectNoun(p.s, hit.end(), end, hit.frame().kind());
        return noun > hit.end() && (p.at(noun - 1) == '的' || oldStyle && p.at(noun - 1) == '之') && !hasPredicate(p, hit.end(), noun - 1);
    }

    /** The kind of opener at the beginning of a clause (据, 正如, 从 …), or null. */
    private String openerAt(ParagraphText p, int clause, int to) {
        int i = openerStart(p, clause, to);
        WordTrie.Hit<String> hit = lexicon.topics().longest(p.s, i);
        return hit == null || i + hit.length() >= to || "as-said".equals(hit.value()) && p.splitsWord(i + hit.length()) ? null : hit.value();
    }

    /** Past times, brackets and connectives (（二）又据…, 同时据…), where an opener may stand. */
    private int openerStart(ParagraphText p, int clause, int to) {
        int i = clause;
        while (i < to && lexicon.topics().longest(p.s, i) == null) {
            WordTrie.Hit<Boolean> connective = lexicon.connectives().longest(p.s, i);
            int next = connective != null ? i + connective.length() : SourceFinder.timeEnd(p, i, to);
            next = p.skipSpace(p.at(i) == '（' && p.mate[i] > i ? p.mate[i] + 1 : next);
            if (next == i) {
                break;
            }
            i = next;
        }
        return i;
    }

    private void findMark(ParagraphText p, CueHit hit, Draft draft, boolean asSaid) {
        int at = p.skipSpace(hit.end());
        if (asSaid && p.at(at) == '的') {
            at++;
        }
        char c = p.at(at);
        draft.mark = ' ';
        if (c == '，' || c == '：') {
            draft.mark = c;
            draft.contentStart = p.skipSpace(at + 1);
        } else if (c == '“' || c == '‘') {
            draft.mark = '“';
            draft.contentStart = at;
        } else if (oldStyle && c == '\0' && draft.frame.says()) {
            draft.mark = '：'; // 某某供⏎
            draft.contentStart = at;
        } else if (c == '\0' || ParagraphText.END.contains(c) || c == '；' || c == '”' || c == '）') {
            draft.mark = '.';
        } else {
            int end = p.clauseEnd(at);
            boolean near = end - at <= ADDRESSEE && end < p.length() && !hasPredicate(p, at, end);
            if (near && p.at(end) == '：' && draft.frame.kind() != Frame.Kind.DATA) {
                draft.mark = '：';
                draft.contentStart = p.skipSpace(end + 1);
            } else if (near && p.at(end) == '，' && !hasCue(p, at, end) && "cue-teach".equals(draft.frame.id())) {
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

    /** Whether there is a clause, not just a noun phrase, between the cue and the colon (慨叹自己只是幸运：“…”). */
    private boolean hasPredicate(ParagraphText p, int from, int to) {
        for (int i = from; i < to; i++) {
            if (is(p, Use.PREDICATE, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean frameAllows(ParagraphText p, CueHit hit, Draft draft) {
        Frame frame = draft.frame;
        if (frame == Frame.ACT) {
            draft.mark = ' ';
            draft.contentStart = -1;
        }
        if (!oldStyle && draft.mark != '：' && draft.mark != '“' && (frame.kind() == Frame.Kind.OLD || frame.kind() == Frame.Kind.CLASSICAL && draft.mark != '，')) {
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
                if (is(p, Use.SUBORDINATING, end - 1) && p.at(end) == '，') {
                    return false;
                }
                if (frame.thinks() && frame.bare() == Frame.Bare.QUOTE && !p.quotation(draft.contentStart).speech()) {
                    return false; // 感到“震惊”
                }
                return (frame.comma() != Frame.When.NO || frame.bare() != Frame.Bare.NO) && !("cue-shout".equals(frame.id()) && isSlogan(p, draft.contentStart));
            }
            case '.' -> {
                return frame.kind() == Frame.Kind.SAY || frame.thinks();
            }
            default -> {
                return bareAllowed(p, hit, draft, frame);
            }
        }
    }

    /** 高呼“…”口号: a quotation that goes on as a noun. */
    private static boolean isSlogan(ParagraphText p, int from) {
        ParagraphText.Quotation q = p.quotation(from);
        int end = q == null ? from : q.end(p.length());
        while (p.at(end) == '、' && p.quotation(end + 1) != null) {
            end = p.quotation(end + 1).end(p.length());
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
        if ("cue-ask".equals(frame.id()) && isQuestion(p, hit.end())) {
            return true;
        }
        if (frame.bare() == Frame.Bare.QUOTE && frame.kind() == Frame.Kind.SAY && lexicon.contexts().opensClause(p.s, hit.end())) {
            return true;
        }
        if (frame.bare() != Frame.Bare.CLAUSE && frame.bare() != Frame.Bare.MODAL || lexicon.contexts().beginsAt(p.s, hit.end(), frame.kind())) {
            return next == '着' && p.at(hit.end() + 1) == '“' && frame.bare() != Frame.Bare.NO;
        }
        int end = p.clauseEnd(hit.end());
        return end - hit.end() >= SHORTEST_CLAUSE && !hasNounObject(p, hit, end) && !(!frame.says() && is(p, Use.SUBORDINATING, end - 1) && p.at(end) == '，')
                && (frame.says() || frame.thinks() && frame.runsOn() || POINTING.indexOf(next) < 0 || COUNTING.indexOf(p.at(hit.end() + 1)) < 0);
    }

    /** 问X会否…: whether a word of asking stands in the clause. */
    private boolean isQuestion(ParagraphText p, int from) {
        int to = Math.min(p.clauseEnd(from), from + QUESTION);
        for (int i = from; i < to; i++) {
            WordTrie.Hit<String> word = lexicon.goes().longest(p.s, i);
            if (word != null && "go-question".equals(word.value())) {
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

    /**
     * The speech that ends right before this clause, or before what leads to it, and is nobody's yet.
     *
     * @param last whether the cue ends its sentence: then all of the sentence leads to it (“…。”他一边收网，一边说。)
     */
    private ParagraphText.Quotation quotationBefore(ParagraphText p, int clause, boolean last, List<Draft> drafts) {
        int i = clause - 1;
        ParagraphText.Quotation q = null;
        for (int clauses = 0; clauses < 3 && i >= 0; clauses++) {
            while (i >= 0 && (p.at(i) == ' ' || p.at(i) == '，')) {
                i--;
            }
            q = p.quotation(i);
            if (q != null && q.speech() || i <= 0) {
                break;
            }
            int start = p.clauseStart(i);
            if (!last && !isPreamble(p, start, i + 1)) {
                break;
            }
            i = start - 1;
        }
        if (q == null || i != q.close() || !q.speech()) {
            return null;
        }
        int sentence = p.sentenceStart(q.open());
        if (!last && sentence < q.open() && clause > q.close() && p.endsSentence(q) && p.at(q.open() - 1) != '：') {
            return null; // 他质疑…，“岂有此理？”她说，…: the quotation ends what was said before
        }
        for (int d = drafts.size() - 1; d >= 0 && drafts.get(d).paragraph == p; d--) {
            Draft other = drafts.get(d);
            if (other.cueStart >= 0 && other.cueStart < sentence && other.before != q) {
                break;
            }
            if (other.before == q || other.contentStart >= 0 && other.contentStart <= q.open() && !other.act
                    && p.sentenceStart(q.open()) <= other.cueStart && (other.mark == '：' || other.mark == '“' || other.mark == '，')) {
                return null;
            }
        }
        return q;
    }

    /** Whether a clause only sets time, place, occasion or topic for the next. */
    private boolean isPreamble(ParagraphText p, int from, int to) {
        if (to <= from) {
            return false;
        }
        if (is(p, Use.PREAMBLE, to - 1) || SourceFinder.timeEnd(p, from, to) == to || leadIn(p, from, to) >= to) {
            return true;
        }
        WordTrie.Hit<String> topic = lexicon.topics().longest(p.s, from);
        return topic != null && "topic-about".equals(topic.value()) || p.at(from) == AT && to - from <= PLACE;
    }

    /** Whether nothing but preambles stands between the sentence's beginning and this clause. */
    private boolean isHead(ParagraphText p, int clause) {
        int start = p.sentenceStart(clause);
        int at = clause;
        while (at > start) {
            int from = Math.max(start, p.clauseStart(at - 1));
            if (!isPreamble(p, from, at - 1)) {
                return false;
            }
            at = from;
        }
        return true;
    }

    /** “…，”她写道。: a clause of its own at the end of a sentence that says who said what stands before. */
    private static boolean isBackward(ParagraphText p, int clause, CueHit hit) {
        return clause > p.sentenceStart(hit.start()) && hit.start() - clause <= 12 && p.at(clause - 1) == '，';
    }

    private boolean findSource(ParagraphText p, CueHit hit, Draft draft, int clause, String opener, Draft open, ParagraphText.Quotation home, List<Draft> drafts) {
        int from = clause;
        if (opener != null && !"topic-about".equals(opener)) {
            int start = openerStart(p, clause, hit.start());
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
        boolean elided = m == null;
        if (elided && draft.mark != ' ' && !draft.frame.takesObject()) {
            m = finder.subject(p, from, to);
            if (m != null && !Resolver.canSpeak(m)) {
                m = null;
            }
        }
        if (m == null && oldStyle && leadIn(p, clause, to) >= to) {
            m = aloneBefore(p, clause);
        }
        if (m == null && !isOccasion(p, leadIn(p, clause, to), to) && isPlainReport(p, draft, clause, to, home)) {
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
            return elidedSource(p, hit, draft, clause, open, home);
        }
        if (!suits(p, draft, m) || open != null && open.mark == ' ' && open.cueStart >= clause && open.cueStart >= m.end()) {
            // 她说早已预料…: the second verb is what she said
            return false;
        }
        String printed = p.s.substring(m.start(), m.end());
        boolean firstPerson = printed.startsWith("我") && m.nameStart() != m.start() || "我国".equals(printed);
        boolean speaks = m.hasName() && finder.isSure(p, m) && (draft.mark == '：' || draft.mark == '“');
        if (open != null && inside(p, open, hit, home, speaks)) {
            return nest(p, draft, m, clause, open, firstPerson);
        }
        if (open != null && !firstPerson && isQuotedBody(p, draft, m, open)) {
            draft.source = resolver.resolve(p, m);
            draft.parent = open;
            return true;
        }
        if (firstPerson || open != null && isStillSpeech(p, draft, m, clause, open)) {
            return false;
        }
        draft.source = resolver.resolve(p, m, draft.mark == '.' ? p.sentenceStart(clause) : m.start());
        if (open != null && !isSentenceHead(p, clause) && open.mark != ' ' && sameSentence(p, open, clause)) {
            draft.parent = open;
        }
        if (open != null && isCited(p, draft, m, open)) {
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
        return marked && home == null && to > clause && frame.comma() == Frame.When.YES && frame.names() && (draft.before != null || isHead(p, clause));
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

    /** What a body demands within a person's speech that runs on (世卫组织呼吁，…) is that person's citation. */
    private static boolean isQuotedBody(ParagraphText p, Draft draft, Mention m, Draft open) {
        return open.mark != ' ' && open.frame.runsOn() && open.source.kind() == Source.Kind.PERSON && draft.frame.takesObject()
                && draft.mark == '，' && (m.head() == Head.ORG || m.head() == Head.DOCUMENT);
    }

    /** A speaker cites a superior by name and title (某某主席在贺电中指出，“…”) and then speaks on. */
    private static boolean isCited(ParagraphText p, Draft draft, Mention m, Draft open) {
        if (open.mark == ' ' || !open.frame.runsOn() || !m.hasName() || m.nameEnd() == m.end() || p.at(m.nameEnd()) == '（'
                || draft.source.canonical().equals(open.source.canonical()) || draft.contentStart < 0) {
            return false;
        }
        ParagraphText.Quotation q = p.quotation(draft.contentStart);
        return q != null && q.open() == draft.contentStart && q.end(p.length()) + 1 < p.length();
    }

    /** 从X获悉: X. */
    private Mention fromWhom(ParagraphText p, int clause, int to) {
        int from = p.last('从', clause, to);
        if (from < 0 || from + 2 > to) {
            return null;
        }
        int end = to;
        if (is(p, Use.PLACE, end - 1)) {
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

    /**
     * Whether a cue in a later sentence belongs to speech that runs on: 中方希望美方… within what a spokesperson says is no new statement, while a named
     * person, or a verb of saying with its comma, is.
     */
    private boolean isStillSpeech(ParagraphText p, Draft draft, Mention m, int clause, Draft open) {
        if (!mayRunOn(p, open)) {
            return false;
        }
        boolean head = draft.before != null || isHead(p, clause) || p.at(clause - 1) == '；';
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
        if (draft.mark == ' ' && !draft.act) {
            boolean agreed = "cue-agree".equals(draft.frame.id()) && m.head() == Head.GROUP;
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
        WordTrie.Hit<Lexicon.Adverbial> adverb = lexicon.adverbials().longest(p.s, m.end());
        return adverb != null && adverb.value() == Lexicon.Adverbial.TIME && adverb.length() > 1 && m.end() + adverb.length() <= cue;
    }

    /** 许多家长, 一些专家: people whom the reporter counts. */
    private boolean isQuantified(ParagraphText p, Mention m) {
        WordTrie.Hit<Lexicon.Word> word = lexicon.words().longest(p.s, m.start());
        return word != null && "veto-quantifier".equals(word.value().id());
    }

    /** Whether a statement's content may run on over its sentence: not after a cue without punctuation, nor beyond a quotation. */
    private static boolean mayRunOn(ParagraphText p, Draft open) {
        if (open.mark == ' ' || !open.frame.runsOn() || open.according) {
            return false;
        }
        ParagraphText.Quotation q = p.quotation(open.contentStart);
        return q == null || q.open() != open.contentStart || open.mark == '，' || p.at(q.end(p.length())) == '、';
    }

    private static boolean sameSentence(ParagraphText p, Draft open, int clause) {
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
    private static boolean inside(ParagraphText p, Draft open, CueHit hit, ParagraphText.Quotation home, boolean answers) {
        int sentence = p.sentenceStart(hit.start());
        if (home != null || open.frame == Frame.TURN || "cue-ask".equals(open.frame.id()) && open.mark != ' ' && sentence <= questionEnd(p, open)
                && !(answers && p.at(sentence - 1) == '？')) {
            return true;
        }
        return sameSentence(p, open, p.clauseStart(hit.start()));
    }

    /** Where the last question mark after a question's cue stands. */
    private static int questionEnd(ParagraphText p, Draft open) {
        if (open.questionEnd < 0) {
            open.questionEnd = Math.max(p.s.lastIndexOf('？'), open.cueEnd);
        }
        return open.questionEnd;
    }

    private boolean nest(ParagraphText p, Draft draft, Mention m, int clause, Draft open, boolean firstPerson) {
        if (firstPerson) {
            return false;
        }
        Source source = resolver.resolve(p, m);
        boolean again = source.canonical().equals(open.source == null ? "" : open.source.canonical());
        boolean coordinated = is(p, Use.COORDINATING, clause);
        if (oldStyle && p.quotation(draft.cueStart) == null && (m.head() != Head.DOCUMENT || draft.according)) {
            draft.source = source;
            return true;
        }
        if (again && m.isPronoun() && open.mark == '，' && clause == open.contentStart) {
            // X说，她当时对他说：“…”
            draft.source = source;
            draft.parent = open;
            return draft.mark != '.';
        }
        boolean answers = coordinated && m.hasName() && finder.isSure(p, m) && (draft.mark == '：' || draft.mark == '“');
        boolean also = m.end() + 1 == draft.cueStart && is(p, Use.ALSO, m.end()) && draft.frame.kind() == Frame.Kind.SAY;
        boolean answered = m.hasName() && finder.isSure(p, m) && (draft.mark == '：' || draft.mark == '“') && ("cue-ask".equals(open.frame.id())
                || "cue-enquire".equals(open.frame.id()));
        boolean turned = also || answered || m.head() == Head.SELF || answers || open.mark == ' ' && coordinated;
        if (p.quotation(draft.cueStart) == null && (turned || again || coordinated && m.isPronoun() || open.mark == ' ' && !m.isPronoun()
                && (open.frame.kind() != Frame.Kind.SAY || m.hasName() && finder.isSure(p, m)))) {
            draft.source = source;
            return true;
        }
        if (draft.mark == ' ' && draft.frame.takesObject() && clause != open.contentStart && m.head() != Head.DOCUMENT) {
            return false;
        }
        draft.source = source;
        draft.parent = open;
        return draft.mark != '.';
    }

    private boolean elidedSource(ParagraphText p, CueHit hit, Draft draft, int clause, Draft open, ParagraphText.Quotation home) {
        if (home != null) {
            return false;
        }
        if (draft.according || draft.frame.kind() == Frame.Kind.MEDIA || draft.frame.kind() == Frame.Kind.LEARN
                || draft.frame.kind() == Frame.Kind.GUESS && draft.mark == ' ') {
            return false;
        }
        int sentence = p.sentenceStart(clause);
        int lead = leadIn(p, clause, hit.subjectEnd());
        boolean bareStart = lead >= hit.subjectEnd() || draft.frame.says() && !draft.act && isManner(p, lead, hit.subjectEnd())
                || isOccasion(p, lead, hit.subjectEnd());
        boolean inSentence = open != null && open.cueStart >= sentence;
        boolean coordinated = hit.subjectEnd() > clause && is(p, Use.COORDINATING, clause);
        boolean said = draft.frame.says() || draft.frame.kind() == Frame.Kind.VERDICT && !"cue-announce".equals(draft.frame.id())
                || "cue-make-clear".equals(draft.frame.id()) && inSentence && open.frame.kind() == Frame.Kind.SAY;
        coordinated &= said || is(p, Use.ADDING, clause);
        if (!bareStart && draft.before == null) {
            return false;
        }
        if (oldStyle && inSentence && !coordinated && draft.mark == ' ' && open.mark == '，') {
            // 政府宣称、某国曾来照会、谓…: within what is declared, unless a person comes between
            Mention person = resolver.sentenceSubject(p, open.contentStart, hit.start());
            draft.mention = person != null && person.hasName() && finder.isSure(p, person) ? person : null;
            draft.source = draft.mention == null ? null : resolver.resolve(p, person);
            return draft.source != null;
        }
        boolean running = inSentence || open != null && mayRunOn(p, open);
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

    /** 某某，在公开信中|表示，…: where it was said. */
    private boolean isOccasion(ParagraphText p, int from, int to) {
        return p.at(from) == AT && is(p, Use.PREAMBLE, to - 1);
    }

    /** Past coordinators and adverbials before an elided subject's verb. */
    private int leadIn(ParagraphText p, int clause, int to) {
        int i = clause;
        while (i < to) {
            WordTrie.Hit<Boolean> connective = lexicon.connectives().longest(p.s, i);
            WordTrie.Hit<Lexicon.Adverbial> adverbial = lexicon.adverbials().longest(p.s, i);
            int length = Math.max(connective == null ? 0 : connective.length(),
                    adverbial == null || adverbial.value() != Lexicon.Adverbial.TIME ? 0 : adverbial.length());
            int time = SourceFinder.timeEnd(p, p.at(i) == ON ? i + 1 : i, to);
            if (length == 0 && time <= i + 1 && p.at(i) != ' ' && (time == i || p.at(i) == ON)) {
                return i;
            }
            i = Math.max(Math.max(i + length, time), p.at(i) == ' ' ? i + 1 : i);
        }
        return i;
    }

    /** 沉痛地, 对大家, 发表宣言: what may stand between an elided subject and a verb of saying. */
    private boolean isManner(ParagraphText p, int from, int to) {
        WordTrie.Hit<Lexicon.Adverbial> adverbial = lexicon.adverbials().longest(p.s, from);
        int after = adverbial != null && adverbial.value() == Lexicon.Adverbial.VERB ? from + adverbial.length() : to + 1;
        WordTrie.Hit<Head> issued = after < to ? lexicon.heads().longest(p.s, after, to) : null;
        boolean verb = after == to || issued != null && issued.value() == Head.DOCUMENT && after + issued.length() == to;
        boolean addressee = ADDRESSING.indexOf(p.at(from)) >= 0 && to - from >= 2;
        boolean manner = p.at(to - 1) == MANNER && to - from >= 3 && lexicon.headEndings().longest(p.s, from, to) == null;
        return verb || to - from <= ADVERBIAL && (addressee || manner);
    }

    private static boolean isSentenceHead(ParagraphText p, int clause) {
        return p.sentenceStart(clause) == clause;
    }

    private void findLead(ParagraphText p, Draft draft, int clause, Draft open) {
        int sentence = p.sentenceStart(clause);
        boolean inSentence = open != null && open.cueStart >= sentence;
        draft.lead = inSentence ? oldStyle && draft.mention != null ? Math.min(clause, p.clauseStart(draft.mention.start())) : clause : sentence;
        if (inSentence && p.at(clause - 1) == '，') {
            int preamble = p.clauseStart(clause - 1);
            if (preamble > 0 && p.at(preamble - 1) == '；' && isPreamble(p, preamble, clause - 1)) {
                draft.lead = preamble;
            }
        }
        if (inSentence) {
            return;
        }
        draft.topic = TopicFinder.find(p, lexicon, sentence, clause, draft);
    }
}
