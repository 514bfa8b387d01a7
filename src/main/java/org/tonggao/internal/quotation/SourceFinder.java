package org.tonggao.internal.quotation;

import java.util.List;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Lexicon.Adverbial;
import org.tonggao.internal.lexicon.Lexicon.Head;
import org.tonggao.internal.lexicon.Names;
import org.tonggao.internal.lexicon.WordTrie;

/**
 * Finds the noun phrase that speaks at the beginning of a stretch of a clause: organisation, title, name, up to the first adverbial that follows a
 * possible end. Shapes decide; word lists are evidence (notes/attribution.md, 3.2 and 3.3).
 */
final class SourceFinder {

    private static final int LONGEST = 64;
    /** What makes a noun of a pronoun before it: 他人, 我市. */
    private static final String OTHERS = "人乡国方省市县区村军党院校会台局队";

    private final Lexicon lexicon;
    private final People people;
    private final WordsAt words;
    private final PhraseEnd ends;
    private final NameShape names;
    private final NounPhrase phrases;
    private final SubjectStart starts;

    SourceFinder(Lexicon lexicon, People people) {
        this.lexicon = lexicon;
        this.people = people;
        words = new WordsAt(lexicon);
        ends = new PhraseEnd(lexicon, people, words);
        names = new NameShape(lexicon, people, words, ends);
        phrases = new NounPhrase(lexicon, people, words, names);
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
        Mention found = at(p, start, to, true);
        if (found != null) {
            return found;
        }
        if (p.at(to - 1) == '地') {
            // 某某充满期待地说: the phrase before the manner
            for (int k = to - 3; k >= Math.max(start + 1, to - 14); k--) {
                Mention m = ends.crosses(p, k) ? null : phrases.valid(p, start, k);
                if (m != null && (m.isHuman() || m.isPronoun())) {
                    return m;
                }
            }
        }
        // a place, time or occasion without a comma before the subject: 在会上他表示
        for (int i = start + 1; i < to; i++) {
            if ("上中时后前下间际里日年月".indexOf(p.at(i - 1)) >= 0 && !words.isLongAdverbial(p, i - 1) && (words.startsAdverbially(p, start)
                    || Character.isDigit(p.at(start))) && !p.splitsWord(i)) {
                found = at(p, starts.skipLeft(p, i, to), to, true);
                if (found != null) {
                    return found;
                }
            }
        }
        for (int i = to - 2; i > start; i--) {
            if (p.at(i - 1) == '的') {
                found = at(p, i, to, true);
                return found != null && found.hasName() ? found : null;
            }
        }
        return null;
    }

    /** 何说, 周续称: the surname alone of somebody named elsewhere, with the cue or nothing but adverbials after it. */
    private boolean isBareSurname(ParagraphText p, int start, int to) {
        return people.hasSurname(p.at(start)) && !people.startsName(p.s, start) && (start + 1 == to || words.onlyAdverbials(p, start + 1, to)
                || words.isLongAdverbial(p, start + 1) || PhraseEnd.FREE.indexOf(p.at(start + 1)) >= 0 && ends.isFollower(p, start + 2, to))
                && lexicon.heads().longest(p.s, start) == null
                && (lexicon.adverbials().longest(p.s, start) == null || lexicon.adverbials().longest(p.s, start).length() == 1)
                && (start + 1 == to || PhraseEnd.FREE.indexOf(p.at(start + 1)) >= 0 || !p.splitsWord(start + 1));
    }

    /** The first person named with a title somewhere in the article who is named in this stretch, or null. */
    Mention firstKnown(ParagraphText p, int from, int to) {
        for (int e = from + 2; e <= to; e++) {
            if (p.quotationAt[e - 1] >= 0 && p.quotation(e - 1).speech()) {
                continue;
            }
            int start = people.nameEndingAt(p.s, from, e);
            if (start >= 0) {
                return new Mention(start, e, null, start, e, List.of());
            }
        }
        return null;
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
        return start >= to ? null : at(p, start, to, false);
    }

    /** The phrase that begins at {@code start}; with {@code whole}, one that reaches {@code to} counts even when its head is unknown. */
    private Mention at(ParagraphText p, int start, int to, boolean whole) {
        WordTrie.Hit<Adverbial> opener = lexicon.adverbials().longest(p.s, start);
        if (opener != null && opener.value() == Adverbial.LOOSE && lexicon.heads().longest(p.s, start) == null && !people.startsName(p.s, start)) {
            return afterLoose(p, start, start + opener.length(), to, whole);
        }
        if (p.at(start) == '的' || opener != null && opener.value() != Adverbial.TIME && p.at(start + opener.length()) != '的'
                && lexicon.heads().longest(p.s, start) == null
                && !people.startsName(p.s, start) && !(whole && Names.isChinese(p.s, start, Math.min(to, start + 3)) && to - start <= 3)) {
            return null;
        }
        Mention pronoun = pronoun(p, start, to);
        if (pronoun != null) {
            return pronoun;
        }
        int limit = Math.min(to, start + LONGEST);
        if (opener != null && opener.length() == 1 && opener.value() == Adverbial.TIME && (!whole || Names.surname(p.s, start) == 0)
                && lexicon.heads().longest(p.s, start) == null && !people.startsName(p.s, start)) {
            return null;
        }
        WordTrie.Hit<Lexicon.Word> verb = lexicon.words().longest(p.s, start);
        if (verb != null && !verb.value().isVeto() && verb.length() > 1 && lexicon.heads().longest(p.s, start) == null && !people.startsName(p.s, start)) {
            return null;
        }
        int verbAt = -1;
        Mention last = null;
        Mention body = null;
        for (int e = start + 1; e <= limit; e++) {
            char before = p.at(e - 1);
            if (before == '，' || before == '；' || before == '：' || ParagraphText.END.contains(before)) {
                break;
            }
            if (p.mate[e - 1] > e - 1) {
                e = p.mate[e - 1];
                continue;
            }
            boolean follows = e == to && whole || ends.isFollower(p, e, to);
            if (!follows) {
                if (last != null && e - last.end() > (isPerson(last) ? 4 : SubjectStart.APPOSITION)) {
                    return last;
                }
                Mention m = whole || ends.crosses(p, e) || verbAt >= 0 && p.last('的', verbAt, e) < 0 ? null : phrases.valid(p, start, e);
                if (m != null && !ends.continues(p, e) && (m.hasName() ? names.isSure(p, m) && names.isShaped(p, m) : m.head() != Head.PLACE && phrases.hasLongHead(p, m))
                        && !p.splitsWord(e)) {
                    last = m;
                }
                continue;
            }
            if (ends.crosses(p, e)) {
                continue;
            }
            if (verbAt >= 0 && p.last('的', verbAt, e) < 0) {
                continue;
            }
            Mention m = phrases.valid(p, start, e);
            if (m == null && whole && e < to && e - start <= 3 && (words.startsPreposition(p, e) || NameShape.isFamiliar(p, start, e) && PhraseEnd.FREE.indexOf(p.at(e)) >= 0)) {
                m = phrases.unknown(p, start, e);
            }
            if (m != null && !m.hasName() && opener != null && opener.length() == 1 && opener.value() == Adverbial.TIME && m.start() == start
                    && lexicon.heads().longest(p.s, start) == null) {
                m = null;
            }
            boolean loose = e < to && words.isLoose(p, e);
            if (m != null && loose && whole && !isPerson(m) && !words.onlyAdverbials(p, e, to)) {
                body = body == null ? m : body;
                continue;
            }
            if (m == null || !whole && m.hasName() && !(names.isSure(p, m) && names.isShaped(p, m))) {
                if (e < to && verbAt < 0 && !loose && ends.isVerbal(p, e)) {
                    verbAt = e;
                }
                continue;
            }
            if (body != null && p.at(m.end() - 1) == '》' && p.first('的', body.end(), m.end()) < 0) {
                return body;
            }
            if (last != null && (last.isPronoun() || !m.hasName() && isPerson(last))) {
                return last;
            }
            if (m.head() == Head.PLACE && !m.hasName() && e < to && whole) {
                Mention all = phrases.valid(p, start, to);
                if (all != null && all.hasName()) {
                    return all;
                }
            }
            if (e < to && !m.isHuman() && !m.isPronoun() && "对向与同就".indexOf(p.at(e)) < 0) {
                Mention modified = afterRelative(p, start, e, to);
                if (modified != null) {
                    return modified;
                }
            }
            if (e < to && NameShape.JOINTS.indexOf(p.at(e)) >= 0) {
                Mention joined = whole || p.at(e) != '、' ? withSecond(p, start, e + 1, to) : null;
                if (joined != null) {
                    return joined;
                }
            }
            return m;
        }
        if (last != null) {
            return last;
        }
        if (body != null) {
            return body;
        }
        if (whole && to - start <= PhraseEnd.UNKNOWN_LONGEST && to - start >= 2) {
            return phrases.unknown(p, start, to);
        }
        return null;
    }

    /** A verb that begins a clause belongs to a noun phrase when the noun stands right after it (监管|部门) or after 的 (参加游行的|工人). */
    private Mention afterLoose(ParagraphText p, int start, int verbEnd, int to, boolean whole) {
        WordTrie.Hit<Head> noun = lexicon.heads().longest(p.s, verbEnd);
        int de = p.first('的', verbEnd, to);
        int from = noun != null ? verbEnd : de + 1;
        if (noun == null && de < 0 || from >= to || noun != null && noun.value() == Head.PLACE) {
            return null;
        }
        Mention m = at(p, from, to, whole);
        return m == null || m.hasName() || m.isPronoun() || m.head() == Head.PLACE || noun == null && !m.isHuman() && p.at(m.end() - 1) != '》' ? null
                : new Mention(start, m.end(), m.head(), -1, -1, m.members());
    }

    /** A pronoun that is the whole phrase: no 的, joint or noun goes on after it (她|接着, not 他|母亲). */
    private Mention pronoun(ParagraphText p, int start, int to) {
        WordTrie.Hit<Head> hit = lexicon.heads().longest(p.s, start);
        int end = hit == null ? to : start + hit.length();
        if (hit == null || hit.value() != Head.PRONOUN || p.at(start) == '其' || end >= to || p.at(end) == '的' || NameShape.JOINTS.indexOf(p.at(end)) >= 0
                || OTHERS.indexOf(p.at(end)) >= 0 || lexicon.heads().longest(p.s, end) != null) {
            return null;
        }
        if (!ends.isFollower(p, end, to)) {
            Mention all = phrases.valid(p, start, to);
            if (all != null && all.head() == Head.DOCUMENT) {
                return null;
            }
        }
        return new Mention(start, end, Head.PRONOUN, -1, -1, List.of());
    }

    /** 某地在一月发布的指引: the phrase after a relative clause that begins with a place or body; null when none follows. */
    private Mention afterRelative(ParagraphText p, int start, int e, int to) {
        int de = p.first('的', e, to);
        if (de < 0 || de >= to - 2) {
            return null;
        }
        for (int end = de + 3; end <= Math.min(to, start + LONGEST); end++) {
            if ("，；：。".indexOf(p.at(end - 1)) >= 0) {
                return null;
            }
            if ((end == to || ends.isFollower(p, end, to)) && !ends.crosses(p, end)) {
                Mention m = phrases.valid(p, start, end);
                return m != null && (m.head() == Head.DOCUMENT || m.isHuman()) ? m : null;
            }
        }
        return null;
    }

    /** 张三与李四都表示: a second phrase after 与 that ends where an adverbial or the cue begins. */
    private Mention withSecond(ParagraphText p, int start, int second, int to) {
        for (int e = second + 2; e <= to; e++) {
            Mention other = e == to || ends.isFollower(p, e, to) ? phrases.valid(p, second, e) : null;
            if (other != null && other.isHuman()) {
                return phrases.valid(p, start, e);
            }
        }
        return null;
    }

    private static boolean isPerson(Mention m) {
        return m.isPronoun() || m.isHuman() && m.members().isEmpty();
    }
}
