package org.tonggao.internal.quotation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tonggao.Source;
import org.tonggao.internal.lexicon.Folding;
import org.tonggao.internal.lexicon.Letters;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Lexicon.Head;
import org.tonggao.internal.lexicon.Particles;
import org.tonggao.internal.lexicon.Particles.Use;
import org.tonggao.internal.lexicon.WordTrie;

/**
 * Whom a pronoun means. Everybody in the sentences before who may be meant is a candidate, weighed by what he does there (speak, be its subject, be
 * named), how near that is, and whether man or woman fits the pronoun. Confined to one parse.
 */
final class Antecedents {

    /** How many paragraphs before the pronoun's are looked at. */
    private static final int LOOK_BACK = 3;
    private static final int CLAUSES = 4;
    private static final int NEAREST = 8;
    private static final int SENTENCES = 30;

    private static final int SPEAKS = 6;
    private static final int IS_SUBJECT = 6;
    private static final int IS_NAMED = 3;
    /** Somebody without a name in a sentence that may still be speech. */
    private static final int IN_SPEECH = -3;
    /** 工人: any of them. */
    private static final int ANY = -5;
    private static final int OTHER_PARAGRAPH = -2;
    private static final int SAME_GENDER = 2;
    private static final int OTHER_GENDER = -20;
    /** Once called by the other pronoun. */
    private static final int ONCE_OTHER = -3;
    private static final int MOST = Math.max(SPEAKS, IS_SUBJECT) + 1 + SAME_GENDER;

    private static final char SHE = '她';
    private static final char HE = '他';

    private final List<ParagraphText> paragraphs;
    private final SourceFinder finder;
    private final Resolver resolver;
    private final Lexicon lexicon;
    private final Particles particles;
    private final List<Draft> drafts;
    /** How much oftener the statements so far call somebody 她 than 他. */
    private final Map<String, Integer> called = new HashMap<>();
    /** Where in the list the first statement of each paragraph stands; -1 when it has none so far. */
    private final int[] firsts;
    private int counted;

    Antecedents(List<ParagraphText> paragraphs, SourceFinder finder, Resolver resolver, Lexicon lexicon, List<Draft> drafts) {
        this.paragraphs = paragraphs;
        this.finder = finder;
        this.resolver = resolver;
        this.lexicon = lexicon;
        this.particles = lexicon.particles();
        this.drafts = drafts;
        firsts = new int[paragraphs.size()];
        Arrays.fill(firsts, -1);
    }

    /** Who is meant by a pronoun at {@code pos}; null when nobody can be. */
    Source of(ParagraphText p, int pos, char pronoun, boolean plural) {
        count();
        Search search = new Search(pronoun, plural);
        for (int back = 0; back <= LOOK_BACK && back <= p.number && search.mayFindBetter(); back++) {
            ParagraphText q = paragraphs.get(p.number - back);
            search.paragraph(q, back == 0 ? pos : q.length(), back == 0);
            search.distance += OTHER_PARAGRAPH;
        }
        return search.best;
    }

    /** Counts whom the statements so far call 他 and whom 她. */
    private void count() {
        for (counted = Math.min(counted, drafts.size()); counted < drafts.size(); counted++) {
            Draft d = drafts.get(counted);
            if (firsts[d.paragraph.number] < 0) {
                firsts[d.paragraph.number] = counted;
            }
            char pronoun = d.mention == null || d.mention.end() - d.mention.start() > 1 ? 0 : d.paragraph.at(d.mention.start());
            if (d.source != null && (pronoun == SHE || pronoun == HE)) {
                called.merge(d.source.canonical(), pronoun == SHE ? 1 : -1, Integer::sum);
            }
        }
    }

    /** One search, backwards over the sentences. */
    private final class Search {

        private final char pronoun;
        private final boolean plural;
        private Source best;
        private int bestPoints = Integer.MIN_VALUE;
        /** What being so far away costs. */
        private int distance;
        private int sentences;

        Search(char pronoun, boolean plural) {
            this.pronoun = pronoun;
            this.plural = plural;
        }

        boolean mayFindBetter() {
            return bestPoints < MOST + distance;
        }

        /** The sentences of a paragraph before {@code pos}, the last first. */
        void paragraph(ParagraphText q, int pos, boolean own) {
            Draft running = lastRunning(q, pos);
            int at = pos;
            if (own) {
                int start = q.sentenceStart(pos);
                if (!q.oldStyle) {
                    nearestClause(q, start, q.clauseStart(pos) - 1);
                }
                drafts(q, start, pos);
                distance--;
                at = start;
            }
            for (; at > 0 && sentences < SENTENCES && mayFindBetter(); sentences++) {
                int start = q.sentenceStart(at - 1);
                if (isQuoted(q, start, at) && !isTogether(q, start, pos)) {
                    at = Math.min(at - 1, Math.max(start, q.quotation(start).open()));
                    continue;
                }
                boolean speech = running != null && running.cueEnd < start;
                boolean same = sentence(q, start, at, speech);
                distance -= speech || same ? 0 : 1;
                at = Math.min(start, at - 1);
            }
        }

        /** The last statement of the paragraph, when it may run on over its sentence. */
        private Draft lastRunning(ParagraphText q, int before) {
            for (int i = lastOf(q); i >= 0 && drafts.get(i).paragraph == q; i--) {
                Draft d = drafts.get(i);
                if (d.parent == null && d.cueStart >= 0 && d.cueStart < before) {
                    return Nesting.mayRunOn(q, d) ? d : null;
                }
            }
            return null;
        }

        /** Where in the list the last statement of a paragraph stands, or of one before. */
        private int lastOf(ParagraphText q) {
            for (int number = q.number + 1; number < firsts.length && number <= q.number + LOOK_BACK; number++) {
                if (firsts[number] >= 0) {
                    return Math.min(firsts[number], drafts.size()) - 1;
                }
            }
            return drafts.size() - 1;
        }

        private static boolean isQuoted(ParagraphText q, int start, int end) {
            return q.quotation(start) != null && q.quotation(start).speech() && q.quotation(start).end() >= end;
        }

        /** Whether both places are in the same quotation. */
        private static boolean isTogether(ParagraphText q, int start, int pos) {
            return q.quotation(start) == q.quotation(pos);
        }

        /** One sentence; true when it is about whomever the same pronoun means: then nobody whom it names is meant. */
        private boolean sentence(ParagraphText q, int start, int end, boolean speech) {
            if (drafts(q, start, end)) {
                return false;
            }
            int at = start;
            boolean offered = false;
            for (int clause = 0; clause < CLAUSES && at < end; clause++) {
                int stop = Math.min(end, q.clauseEnd(at));
                Mention m = finder.subject(q, at, stop);
                m = m == null || plural || m.members().isEmpty() ? m : firstOf(q, m);
                if (m != null && m.isPronoun() && !plural && m.end() - m.start() == 1 && q.at(m.start()) == pronoun) {
                    return true;
                }
                if (m != null && isPossible(q, m)) {
                    boolean sure = m.hasName() && finder.isSure(q, m);
                    offer(q, m, IS_SUBJECT + (sure ? 1 : speech ? IN_SPEECH : 0));
                    offered = true;
                }
                at = stop + 1;
            }
            if (!offered) {
                named(q, start, end, speech ? IN_SPEECH : 0);
            }
            return false;
        }

        /** Whoever speaks in the sentence; false when nobody does who may be meant. */
        private boolean drafts(ParagraphText q, int start, int end) {
            boolean offered = false;
            for (int i = lastOf(q); i >= 0 && drafts.get(i).paragraph == q; i--) {
                Draft d = drafts.get(i);
                int place = d.cueStart >= 0 ? d.cueStart : d.lead;
                if (d.cueStart >= 0 && place < start) { // those with cues are in order
                    break;
                }
                if (d.parent == null && d.source != null && place >= start && place < end) {
                    if (isPossible(q, d)) {
                        offered = true;
                        String phrase = d.mention == null ? "" : q.s.substring(d.mention.start(), d.mention.end());
                        offer(d.source, phrase, SPEAKS);
                    }
                }
            }
            return offered;
        }

        private boolean isPossible(ParagraphText q, Draft d) {
            boolean group = d.source.kind() == Source.Kind.GROUP || d.source.kind() == Source.Kind.ANONYMOUS;
            boolean unknown = d.mention != null && (d.mention.head() == Head.SELF || d.mention.isPronoun()
                    && d.source.mention().filter(m -> m.text().equals(d.source.canonical())).isPresent());
            if (unknown) {
                return false;
            }
            if (plural) {
                return group;
            }
            return d.source.kind() == Source.Kind.PERSON
                    || group && d.mention != null && d.mention.isHuman() && Letters.SINGLE.contains(q.at(d.mention.start()));
        }

        /** The subject of the nearest clause before, within the pronoun's own sentence. */
        private void nearestClause(ParagraphText q, int sentence, int end) {
            int to = end;
            for (int clause = 0; clause < NEAREST && to > sentence; clause++) {
                int from = Math.max(sentence, q.clauseStart(to));
                Mention m = resolver.alone(q, from, to);
                m = m != null ? m : finder.subject(q, from, to);
                m = m != null || plural ? m : finder.firstKnown(q, from, to);
                Mention one = m == null || plural || m.members().isEmpty() ? m : firstOf(q, m);
                if (one != null && isPossible(q, one)) {
                    offer(q, one, IS_SUBJECT + 1);
                    return;
                }
                to = from - 1;
            }
        }

        /** 一名妇女和食客闲聊，她…: the one of several who may be meant, the first. */
        private Mention firstOf(ParagraphText q, Mention m) {
            for (int i = m.start() + 1; i < m.end(); i++) {
                if (Letters.JOINT.contains(q.at(i))) {
                    return finder.before(q, m.start(), i);
                }
            }
            return m;
        }

        /** Somebody who is only named. */
        private void named(ParagraphText q, int start, int end, int points) {
            Mention m = plural ? null : finder.firstKnown(q, start, end);
            if (m != null) {
                offer(q, m, IS_NAMED + points);
            }
        }

        private boolean isPossible(ParagraphText q, Mention m) {
            return !m.isPronoun() && m.isHuman() && m.head() != Head.SELF && isMany(q, m) == plural && !isVague(q, m);
        }

        private void offer(ParagraphText q, Mention m, int points) {
            String phrase = q.s.substring(m.start(), m.end());
            offer(resolver.resolve(q, m), phrase, points + (particles.is(Use.TRADE, phrase) ? ANY : 0));
        }

        private void offer(Source source, String phrase, int points) {
            int sum = points + distance + gender(source, phrase);
            if (sum > bestPoints) {
                bestPoints = sum;
                best = source;
            }
        }

        /** Points for being a man or a woman. */
        private int gender(Source source, String phrase) {
            if (plural || pronoun != SHE && pronoun != HE) {
                return 0;
            }
            char known = genderOf(phrase, source.canonical(), source.title().orElse(""));
            if (known != 0) {
                return known == pronoun ? SAME_GENDER : OTHER_GENDER;
            }
            int before = called.getOrDefault(source.canonical(), 0);
            return before == 0 || before > 0 == (pronoun == SHE) ? 0 : ONCE_OTHER;
        }
    }

    /** 他 or 她 for a phrase, a name or a title that tells (某女士, 妻子某某); else 0. */
    private char genderOf(String... texts) {
        for (String text : texts) {
            String s = Folding.fold(text);
            if (particles.ends(Use.FEMALE, s, 0, s.length())) {
                return SHE;
            }
            if (particles.ends(Use.MALE, s, 0, s.length())) {
                return HE;
            }
            WordTrie.Hit<Head> head = lexicon.headEndings().longest(s, 0, s.length());
            int before = head == null ? -1 : s.length() - head.length() - 1;
            if (before >= 0 && particles.begins(Use.FEMALE, s, before)) {
                return SHE;
            }
        }
        return 0;
    }

    /** Whether the phrase means several people: a group, or a title with 许多, 大批 before it. */
    private static boolean isMany(ParagraphText q, Mention m) {
        return !m.hasName() && (m.head() == Head.GROUP && !Letters.SINGLE.contains(q.at(m.start())) || Letters.MANY.contains(q.at(m.start())));
    }

    /** 自己, 有人: no antecedent. */
    private static boolean isVague(ParagraphText q, Mention m) {
        String s = q.s.substring(m.start(), m.end());
        return s.endsWith("自己") || s.endsWith("本人") || s.startsWith("他") || s.startsWith("她") || s.startsWith("有") || s.startsWith("哪");
    }
}
