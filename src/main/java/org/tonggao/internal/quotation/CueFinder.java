package org.tonggao.internal.quotation;

import java.util.ArrayList;
import java.util.List;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Particles.Use;
import org.tonggao.internal.lexicon.WordTrie;

/** Finds reporting words and acts: one scan, the longest word at a place wins, vetoes hide the cues inside them, fused and joined cues become one. */
final class CueFinder {

    private CueFinder() {}

    static List<CueHit> find(ParagraphText p, Lexicon lexicon) {
        List<CueHit> hits = new ArrayList<>();
        WordsAt at = new WordsAt(lexicon);
        String s = p.s;
        for (int i = 0; i < s.length(); ) {
            if (p.mate[i] > i && (s.charAt(i) == '《' || s.charAt(i) == '（')) {
                int end = p.mate[i] + 1;
                // 根据《方案》，
                if (s.charAt(i) == '《' && p.at(end) == '，' && accordingEnd(p, lexicon, i) >= 0) {
                    hits.add(new CueHit(i, end, end, Lexicon.Frame.DOCUMENT));
                }
                i = end;
                continue;
            }
            WordTrie.Hit<Lexicon.Word> hit = lexicon.words().longest(s, i);
            if (hit == null) {
                WordTrie.Hit<Lexicon.Act> act = lexicon.acts().longest(s, i);
                int document = documentEnd(p, lexicon, i);
                if (document > i) {
                    hits.add(new CueHit(i, document, p.at(i - 1) == '的' ? i - 1 : i, Lexicon.Frame.DOCUMENT));
                    i = document;
                } else if (act != null && act.value().objects().isEmpty()) {
                    hits.add(new CueHit(i, i + act.length(), i, Lexicon.Frame.ACT));
                    i += act.length();
                } else {
                    i++;
                }
                continue;
            }
            int end = i + hit.length();
            if (!hit.value().isVeto() && hit.value().frame().kind() == Lexicon.Frame.Kind.WORDING) {
                if (p.at(i - 1) == '的') {
                    int verb = lexicon.particles().ends(Use.FUSING, p.s, i, end) ? end - 1 : i; // …的话|说
                    hits.add(new CueHit(verb, end, i - 1, hit.value().frame()));
                }
            } else if (!hit.value().isVeto() && (p.oldStyle || hit.value().frame().kind() != Lexicon.Frame.Kind.OLD || isBeforeQuotation(p, end))) {
                add(p, lexicon, hits, i, end, hit.value().frame());
                end = Math.max(end, hits.get(hits.size() - 1).end());
            }
            i = hit.value().isVeto() && at.startsLongCue(p, end - 1) ? end - 1 : end; // 还要|求: 要求
        }
        return hits;
    }

    /** Where a document's noun ends that stands between 的, or what 据 opens (据某局数据，), and a comma; {@code at} when none does. */
    private static int documentEnd(ParagraphText p, Lexicon lexicon, int at) {
        WordTrie.Hit<Lexicon.Head> head = lexicon.heads().longest(p.s, at);
        if (head == null || head.value() != Lexicon.Head.DOCUMENT || p.at(at + head.length()) != '，') {
            return at;
        }
        boolean informs = lexicon.particles().ends(Use.INFORMING, p.s, at, at + head.length());
        int issuer = informs ? accordingEnd(p, lexicon, at) : -1;
        return p.at(at - 1) == '的' || issuer >= 0 && at - issuer > 1 ? at + head.length() : at;
    }

    /** Where the 据 or 根据 ends that opens the clause; -1 when none does. */
    private static int accordingEnd(ParagraphText p, Lexicon lexicon, int at) {
        int clause = p.clauseStart(at);
        WordTrie.Hit<String> opener = lexicon.topics().longest(p.s, clause);
        return opener != null && "according".equals(opener.value()) ? clause + opener.length() : -1;
    }

    private static boolean isBeforeQuotation(ParagraphText p, int end) {
        int at = p.at(end) == '：' ? end + 1 : end;
        return p.quotation(at) != null && p.quotation(at).open() == at;
    }

    private static boolean startsClause(ParagraphText p, int at) {
        return at == 0 || p.isClauseEnd(at - 1) || "”的".indexOf(p.at(at - 1)) >= 0;
    }

    /** Whether a measure or a longer noun (份, 联合声明) makes the word a noun. */
    private static boolean isModified(ParagraphText p, Lexicon lexicon, int start, int end) {
        WordTrie.Hit<Lexicon.Head> head = lexicon.headEndings().longest(p.s, p.clauseStart(start), end);
        return head != null && head.length() > end - start || lexicon.particles().begins(Use.MEASURE, p.s, start - 1);
    }

    private static boolean onlyAdverbials(String s, Lexicon lexicon, int from, int to) {
        int i = from;
        while (i < to) {
            WordTrie.Hit<Lexicon.Adverbial> adverbial = lexicon.adverbials().longest(s, i, to);
            if (adverbial == null || adverbial.value() != Lexicon.Adverbial.TIME) {
                return false;
            }
            i += adverbial.length();
        }
        return i == to;
    }

    /** Whether the word names a document (声明, 通知) besides reporting. */
    private static boolean isDocument(ParagraphText p, Lexicon lexicon, int start, int end) {
        WordTrie.Hit<Lexicon.Head> head = lexicon.heads().longest(p.s, start);
        return head != null && head.length() == end - start && head.value() == Lexicon.Head.DOCUMENT;
    }

    /** 警告称, 介绍说: a verb of saying fused to the cue belongs to it. */
    private static int fusedEnd(String s, Lexicon lexicon, int end) {
        if (lexicon.particles().begins(Use.FUSING, s, end)) {
            WordTrie.Hit<Lexicon.Word> next = lexicon.words().longest(s, end);
            if (next == null || next.length() == 1) {
                return end + 1;
            }
        }
        return end;
    }

    private static void add(ParagraphText p, Lexicon lexicon, List<CueHit> hits, int start, int wordEnd, Lexicon.Frame frame) {
        int end = fusedEnd(p.s, lexicon, wordEnd);
        Lexicon.Frame said = end > wordEnd ? lexicon.saying() : frame;
        if (end > wordEnd && !p.oldStyle && frame.kind() == Lexicon.Frame.Kind.CLASSICAL) {
            // 许小云说: a name today
            hits.add(new CueHit(wordEnd, end, wordEnd, said));
            return;
        }
        if (end > wordEnd && isDocument(p, lexicon, start, wordEnd) && (startsClause(p, start) || isModified(p, lexicon, start, wordEnd))) {
            // 声明称, 这份声明称, 联合声明称: the document speaks
            hits.add(new CueHit(wordEnd, end, wordEnd, said));
            return;
        }
        if (lexicon.particles().begins(Use.MEASURE, p.s, start - 1) && isDocument(p, lexicon, start, end)) {
            // 六点声明，: a noun; kept only as what a cue right after it may follow
            hits.add(new CueHit(start, end, start, Lexicon.Frame.NOUN));
            return;
        }
        if (!hits.isEmpty()) {
            CueHit before = hits.get(hits.size() - 1);
            int gap = start - before.end();
            if (gap == 0 && before.frame().takesObject() && frame.comma() == Lexicon.Frame.When.COLON && frame.bare() == Lexicon.Frame.Bare.NO) {
                hits.set(hits.size() - 1, new CueHit(start, end, start, said)); // 就…的决定|发表谈话：
                return;
            }
            if (gap == 1 && lexicon.particles().begins(Use.JOINING, p.s, start - 1) && !before.frame().takesObject()) {
                hits.set(hits.size() - 1, new CueHit(start, end, before.subjectEnd(), said));
                return;
            }
            if (onlyAdverbials(p.s, lexicon, before.end(), start) && (startsClause(p, before.start())
                    || lexicon.particles().begins(Use.MEASURE, p.s, before.start() - 1)) && isDocument(p, lexicon, before.start(), before.end())) {
                hits.set(hits.size() - 1, new CueHit(start, end, start, said)); // 声明强调, 声明还强调
                return;
            }
            if (gap == 0 && (before.frame().kind() == Lexicon.Frame.Kind.MEDIA || before.frame().says() && said.says()
                    || before.frame().kind() == Lexicon.Frame.Kind.RULE)) {
                boolean name = !p.oldStyle && before.frame().kind() == Lexicon.Frame.Kind.CLASSICAL; // 许小云|感叹
                hits.set(hits.size() - 1, new CueHit(start, end, name ? start : before.subjectEnd(), said));
                return;
            }
        }
        hits.add(new CueHit(start, end, start, said));
    }
}
