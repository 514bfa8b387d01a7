package org.tonggao.internal.quotation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tonggao.Source;
import org.tonggao.Statement;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Particles;
import org.tonggao.internal.lexicon.Particles.Use;
import org.tonggao.internal.lexicon.WordTrie;

/** Interviews and question times printed as turns (问答实录): 问：… 答：…, 记者：…, 某某：…. A turn runs to the next label, over paragraphs. */
final class TranscriptReader {

    private static final int LONGEST_LABEL = 14;
    private static final int LEAST_TURNS = 3;

    private TranscriptReader() {}

    /**
     * Where the turns begin.
     *
     * @return for each paragraph the index after its label's colon, 0 where it has none; all 0 when this is no transcript
     */
    static int[] turns(List<ParagraphText> paragraphs, SourceFinder finder) {
        int[] starts = new int[paragraphs.size()];
        int count = 0;
        boolean asked = false;
        boolean answered = false;
        for (ParagraphText p : paragraphs) {
            int from = p.skipSpace(0);
            int colon = p.s.indexOf('：', from);
            int bracket = p.s.indexOf('（', from);
            int labelEnd = bracket > from && bracket < colon && p.mate[bracket] == colon - 1 ? bracket : colon;
            if (colon < 0 || labelEnd - from > LONGEST_LABEL || colon == from || p.clauseEnd(from) != colon) {
                continue;
            }
            String label = p.s.substring(from, colon).strip();
            Particles labels = finder.lexicon().particles();
            boolean asks = labels.is(Use.QUESTION, label);
            boolean answers = labels.is(Use.ANSWER, label);
            asked |= asks;
            answered |= answers;
            if (asks || answers || isName(p, from, colon, finder)) {
                starts[p.number] = p.skipSpace(colon + 1);
                count++;
            }
        }
        return count >= LEAST_TURNS || asked && answered ? starts : new int[paragraphs.size()];
    }

    private static boolean isName(ParagraphText p, int from, int colon, SourceFinder finder) {
        Mention m = finder.before(p, from, colon);
        return m != null && m.isHuman() && m.start() == from && m.end() >= colon - 1
                && p.cues(finder.lexicon()).stream().noneMatch(h -> h.end() == colon);
    }

    /**
     * Who answers: the subject of the sentence before the first turn that tells of the interview, or null.
     */
    static Source principal(List<ParagraphText> paragraphs, int[] starts, SourceFinder finder, Resolver resolver) {
        if (Arrays.stream(starts).noneMatch(start -> start > 0)) {
            return null;
        }
        for (ParagraphText p : paragraphs) {
            if (starts[p.number] > 0) {
                return opening(p, finder, resolver);
            }
            for (int at = 0; at < p.length(); ) {
                int end = Math.max(at + 1, p.sentenceEnd(at));
                if (mentionsInterview(p, at, end, finder)) {
                    for (int clause = p.skipSpace(at); clause < end; clause = p.clauseEnd(clause) + 1) {
                        Mention m = finder.subject(p, clause, Math.min(end, p.clauseEnd(clause)));
                        if (m != null && m.isHuman() && m.head() != Lexicon.Head.SELF) {
                            return resolver.resolve(p, m);
                        }
                    }
                    Mention asked = interviewed(p, at, end, finder);
                    if (asked != null) {
                        return resolver.resolve(p, asked);
                    }
                }
                at = end;
            }
        }
        return null;
    }

    /** Who opens a transcript with a turn of his own (某某：…) before questions are asked; null when nobody is named. */
    private static Source opening(ParagraphText p, SourceFinder finder, Resolver resolver) {
        Mention m = finder.before(p, p.skipSpace(0), p.s.indexOf('：'));
        return m != null && m.hasName() ? resolver.resolve(p, m) : null;
    }

    /** 记者专访了某局有关负责人: whoever is interviewed, or null. */
    private static Mention interviewed(ParagraphText p, int from, int to, SourceFinder finder) {
        for (int i = from; i < to; i++) {
            WordTrie.Hit<String> hit = finder.lexicon().topics().longest(p.s, i);
            if (hit != null && hit.value().equals("interview")) {
                int object = i + hit.length();
                Mention m = finder.subject(p, finder.lexicon().particles().begins(Use.ASPECT, p.s, object) ? object + 1 : object, p.clauseEnd(object));
                if (m != null && m.isHuman() && m.head() != Lexicon.Head.SELF) {
                    return m;
                }
            }
        }
        return null;
    }

    private static boolean mentionsInterview(ParagraphText p, int from, int to, SourceFinder finder) {
        for (int i = from; i < to; i++) {
            WordTrie.Hit<String> hit = finder.lexicon().topics().longest(p.s, i);
            if (hit != null && hit.value().equals("interview")) {
                return true;
            }
        }
        return false;
    }

    static Draft turn(List<ParagraphText> paragraphs, int[] starts, int at, Source principal, SourceFinder finder, Resolver resolver) {
        ParagraphText p = paragraphs.get(at);
        int from = p.skipSpace(0);
        int colon = p.s.indexOf('：');
        Draft d = new Draft(p, from);
        d.contentStart = starts[at];
        d.mark = '：';
        d.frame = Lexicon.Frame.TURN;
        d.form = Statement.Form.TRANSCRIPT;
        d.rule = "transcript-turn";
        String label = p.clean.text().substring(from, colon).strip();
        d.because(d.rule, label);
        Mention m = finder.before(p, from, colon);
        boolean asks = finder.lexicon().particles().is(Use.QUESTION, p.s.substring(from, colon).strip());
        boolean answers = finder.lexicon().particles().is(Use.ANSWER, p.s.substring(from, colon).strip());
        if (asks) {
            d.source = new Source("记者", Optional.of(p.clean.passage(from, colon)), Optional.empty(), Source.Kind.PERSON, List.of());
        } else if (answers && principal != null) {
            d.source = new Source(principal.canonical(), Optional.of(p.clean.passage(from, colon)), principal.title(), principal.kind(), principal.members());
        } else if (m == null || answers) {
            d.source = new Source(label, Optional.of(p.clean.passage(from, colon)), Optional.empty(), Source.Kind.PERSON, List.of());
        } else {
            d.mention = m;
            d.source = resolver.resolve(p, m);
        }
        d.content.add(new Draft.Segment(at, starts[at], p.length()));
        if (isQuoted(p, starts[at])) {
            return d;
        }
        for (int next = at + 1; next < paragraphs.size() && starts[next] == 0; next++) {
            d.content.add(new Draft.Segment(next, 0, paragraphs.get(next).length()));
        }
        return d;
    }

    /** 某某：“…”: a turn between quotation marks ends with them, and the reporter goes on. */
    private static boolean isQuoted(ParagraphText p, int from) {
        ParagraphText.Quotation q = p.quotation(p.skipSpace(from));
        return q != null && q.open() == p.skipSpace(from) && !p.unclosed && q.end() >= p.length();
    }
}
