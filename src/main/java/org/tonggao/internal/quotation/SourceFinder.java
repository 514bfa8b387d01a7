package org.tonggao.internal.quotation;

import java.util.List;
import org.tonggao.internal.lexicon.Letters;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Lexicon.Head;
import org.tonggao.internal.lexicon.Particles;

/**
 * Finds the noun phrase that speaks at the beginning of a stretch of a clause: organisation, title, name, up to the first adverbial that follows a
 * possible end. Shapes decide; word lists are evidence (notes/attribution.md, 3.2 and 3.3).
 */
final class SourceFinder {

    private static final int LONGEST_MANNER = 14;

    /** The longest phrase after the 的 of a clause that begins with a verb (出席仪式的孟方代表). */
    private static final int MODIFIED_LONGEST = 8;

    private final Lexicon lexicon;
    private final People people;
    private final WordsAt words;
    private final PhraseEnd ends;
    private final NameShape names;
    private final NounPhrase phrases;
    private final PhraseReader reader;
    private final SubjectStart starts;

    SourceFinder(Lexicon lexicon, People people) {
        this.lexicon = lexicon;
        this.people = people;
        words = new WordsAt(lexicon);
        ends = new PhraseEnd(lexicon, people, words);
        names = new NameShape(lexicon, people, words, ends);
        phrases = new NounPhrase(lexicon, people, words, names);
        reader = new PhraseReader(lexicon, people, words, ends, names, phrases);
        starts = new SubjectStart(lexicon, people);
    }

    /** A name that spoke is known from then on. */
    void remember(ParagraphText p, Mention m) {
        if (m.nameEnd() - m.nameStart() == 1) {
            return;
        }
        people.add(p.s.substring(m.nameStart(), m.nameEnd()).strip(), p.clean.text().substring(m.nameStart(), m.nameEnd()).strip(), "");
    }

    /** Whether a name is known from elsewhere or stands after a title, not only shaped like one. */
    boolean isSure(ParagraphText p, Mention m) {
        return names.isSure(p, m);
    }

    /** Whether a name may begin at a place of a phrase. */
    boolean opensName(ParagraphText p, int start, int at) {
        return names.isNameOpener(p, start, at);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /**
     * The source in the stretch before a cue.
     *
     * @param from where the clause begins
     * @param to where the cue begins
     * @return null when nothing there can speak
     */
    Mention before(ParagraphText p, int from, int to) {
        int start = starts.skipLeft(p, from, to);
        if (start >= to) {
            return null;
        }
        if (isBareSurname(p, start, to)) {
            return new Mention(start, start + 1, null, start, start + 1, List.of());
        }
        Mention found = reader.at(p, start, to, true);
        Mention modified = found == null || !found.hasName() || found.end() >= to || names.isSure(p, found) ? null : namedAfterDe(p, start, found.end(), to);
        if (modified != null) {
            return modified;
        }
        found = found != null ? found : beforeManner(p, start, to);
        found = found != null ? found : afterOccasion(p, start, to);
        return found != null ? found : afterDe(p, start, to);
    }

    /** 某某充满期待地说: the phrase before the manner. */
    private Mention beforeManner(ParagraphText p, int start, int to) {
        for (int k = to - 3; p.at(to - 1) == '地' && k >= Math.max(start + 1, to - LONGEST_MANNER); k--) {
            Mention m = ends.crosses(p, k) || p.splitsWord(k) ? null : phrases.valid(p, start, k);
            if (m != null && (m.isHuman() || m.isPronoun())) {
                return m;
            }
        }
        return null;
    }

    /** 在会上他表示: the phrase after a place, time or occasion without a comma. */
    private Mention afterOccasion(ParagraphText p, int start, int to) {
        if (!words.startsAdverbially(p, start) && !Character.isDigit(p.at(start))) {
            return null;
        }
        for (int i = start + 1; i < to; i++) {
            if (Letters.OCCASION.contains(p.at(i - 1)) && !words.isLongAdverbial(p, i - 1) && !p.splitsWord(i)) {
                Mention found = reader.at(p, starts.skipLeft(p, i, to), to, true);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** 扎根香格里|从事修桥的某某某说: what looks like a name begins a clause that modifies one right before the cue; null when it does not. */
    private Mention namedAfterDe(ParagraphText p, int start, int from, int to) {
        int de = p.last('的', from, to - 2);
        Mention named = de < 0 || lexicon.particles().begins(Particles.Use.GOVERNING, p.s, from) ? null : reader.at(p, de + 1, to, true);
        return named != null && named.hasName() && named.end() == to && named.nameEnd() - named.nameStart() > 2
                ? new Mention(start, to, named.head(), named.nameStart(), named.nameEnd(), List.of()) : null;
    }

    /** The phrase after the last 的: a name alone (正在下乡的某某某), else with the clause before it (与他一同长大的家属, 出席仪式的孟方代表). */
    private Mention afterDe(ParagraphText p, int start, int to) {
        int de = p.last('的', start, to - 2);
        Mention found = de < 0 ? null : reader.at(p, de + 1, to, true);
        if (found == null || found.hasName()) {
            return found;
        }
        boolean companion = Letters.RELATIVE.contains(p.at(start)) && words.startsPreposition(p, start)
                && (found.isHuman() || found.head() == Head.ORG) && !found.isPronoun();
        boolean agent = words.startsVerb(p, start) && found.isHuman() && !found.isPronoun()
                && found.members().isEmpty() && found.end() - de <= MODIFIED_LONGEST;
        return companion || agent ? new Mention(start, found.end(), found.head(), -1, -1, found.members()) : null;
    }

    /** 何说, 周续称: the surname alone of somebody named elsewhere, with the cue or nothing but adverbials after it. */
    private boolean isBareSurname(ParagraphText p, int start, int to) {
        return people.hasSurname(p.at(start)) && !people.startsName(p.s, start) && (start + 1 == to || words.onlyAdverbials(p, start + 1, to)
                || words.isLongAdverbial(p, start + 1) || Letters.FREE.contains(p.at(start + 1))
                && (ends.isFollower(p, start + 2, to) || words.startsPreposition(p, start + 2)))
                && lexicon.heads().longest(p.s, start) == null
                && (lexicon.adverbials().longest(p.s, start) == null || lexicon.adverbials().longest(p.s, start).length() == 1)
                && (start + 1 == to || Letters.FREE.contains(p.at(start + 1)) || !p.splitsWord(start + 1));
    }

    /** The first person named with a title somewhere in the article who is named in this stretch, not after 对 and the like nor before 的; or null. */
    Mention firstKnown(ParagraphText p, int from, int to) {
        for (int e = from + 2; e <= to; e++) {
            if (p.quotationAt[e - 1] >= 0 && p.quotation(e - 1).speech()) {
                continue;
            }
            int start = people.nameEndingAt(p.s, from, e);
            boolean modifies = p.at(e) == '的' && p.clauseStart(e) < start; // 遵照某某的指示
            if (start >= 0 && !modifies && !isGoverned(p, Math.max(from, p.clauseStart(start)), start)) {
                return new Mention(start, e, null, start, e, List.of());
            }
        }
        return null;
    }

    /** 对县长|某某: whether a word that makes an object of the name stands before it, with a title between at most. */
    private boolean isGoverned(ParagraphText p, int clause, int name) {
        for (int i = name - 1; i >= clause; i--) {
            if (lexicon.particles().begins(Particles.Use.GOVERNING, p.s, i) && !p.splitsWord(i) && !p.splitsWord(i + 1)) {
                return i + 1 == name || p.first('的', i, name) < 0 && phrases.valid(p, i + 1, name) != null;
            }
        }
        return false;
    }

    /** The named person or document whose phrase ends at {@code to} (我赞同某某主席|所讲), or null. */
    Mention endingAt(ParagraphText p, int from, int to) {
        for (int start = from; start < to - 1; start++) {
            if (!people.startsName(p.s, start) && p.at(start) != '《') {
                continue;
            }
            Mention m = phrases.valid(p, start, to);
            if (m != null && (m.hasName() || m.head() == Head.DOCUMENT)) {
                return m;
            }
        }
        return null;
    }

    /** The subject of the clause that begins at {@code from}: what the sentence is about, whether it speaks or not. */
    Mention subject(ParagraphText p, int from, int to) {
        if (lexicon.topics().longest(p.s, p.skipSpace(from)) != null || p.at(from) == '任' && p.at(from - 1) == '，') { // …，任小队队长
            return null;
        }
        int start = starts.skipLeft(p, from, to);
        if (start + 1 < to && isBareSurname(p, start, to)) {
            return new Mention(start, start + 1, null, start, start + 1, List.of());
        }
        return start >= to ? null : reader.at(p, start, to, false);
    }
}
