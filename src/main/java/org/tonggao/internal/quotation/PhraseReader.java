package org.tonggao.internal.quotation;

import java.util.List;
import org.tonggao.internal.lexicon.Letters;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Lexicon.Adverbial;
import org.tonggao.internal.lexicon.Lexicon.Head;
import org.tonggao.internal.lexicon.Names;
import org.tonggao.internal.lexicon.Particles.Use;
import org.tonggao.internal.lexicon.WordTrie;

/** Reads the noun phrase that begins at a place, up to the first adverbial, time or cue after a possible end. */
final class PhraseReader {

    private static final int LONGEST = 64;
    /** How far after a body, and after a person, a phrase without a follower may go on to a better end. */
    private static final int APPOSITION = 24;
    private static final int AFTER_PERSON = 4;
    private static final int UNKNOWN_SHORTEST = 2;
    private static final int UNKNOWN_LONGEST = 8;
    private static final int NAME = 3;
    private static final char THIS = '这';
    /** 这对夫妇. */
    private static final char PAIR = '对';
    private static final String ON_BEHALF = "代表";

    private final Lexicon lexicon;
    private final People people;
    private final WordsAt words;
    private final PhraseEnd ends;
    private final NameShape names;
    private final NounPhrase phrases;

    PhraseReader(Lexicon lexicon, People people, WordsAt words, PhraseEnd ends, NameShape names, NounPhrase phrases) {
        this.lexicon = lexicon;
        this.people = people;
        this.words = words;
        this.ends = ends;
        this.names = names;
        this.phrases = phrases;
    }

    /**
     * The phrase that begins at {@code start}.
     *
     * @param whole whether one that reaches {@code to} counts even when its head is unknown
     * @return null when none does
     */
    Mention at(ParagraphText p, int start, int to, boolean whole) {
        WordTrie.Hit<Adverbial> opener = lexicon.adverbials().longest(p.s, start);
        if (opener != null && opener.value() == Adverbial.LOOSE && !isNoun(p, start)) {
            return afterLoose(p, start, start + opener.length(), to, whole);
        }
        if (p.at(start) == '的' || isThis(p, start) || isForBody(p, start) || isJoint(p, start) || isVerb(p, start) && !isNoun(p, start) || opener != null && isAdverbial(p, start, to, whole, opener) && !isNoun(p, start)
                || words.startsLongCue(p, start) && !isNoun(p, start)) {
            return null;
        }
        Mention pronoun = pronoun(p, start, to);
        boolean afterTime = opener != null && opener.length() == 1 && opener.value() == Adverbial.TIME;
        return pronoun != null ? pronoun : new Walk(p, start, to, whole, afterTime).run();
    }

    /** Whether what opens the stretch is an adverbial and no name that begins like one. */
    private static boolean isAdverbial(ParagraphText p, int start, int to, boolean whole, WordTrie.Hit<Adverbial> opener) {
        if (opener.value() == Adverbial.TIME) {
            return opener.length() == 1 && (!whole || Names.surname(p.s, start) == 0 || standsAlone(p, start));
        }
        return p.at(start + opener.length()) != '的'
                && !(whole && to - start <= NAME && Names.isChinese(p.s, start, to) && !standsAlone(p, start));
    }

    /** 曾|尝试, 向|彩车: a word of one character, and no name of three. Asked last: the dictionary is slow. */
    private static boolean standsAlone(ParagraphText p, int start) {
        return p.isWord(start, start + 1) && p.isWord(start + 1, start + NAME);
    }

    /** 要组织村民, 让人家: a verb of one character. */
    private static boolean isVerb(ParagraphText p, int at) {
        return Letters.LEADING_VERB.contains(p.at(at)) && p.isWord(at, at + 1);
    }

    /** 这表明镇里的领导…: a pronoun for what was told, before a verb or a preposition. */
    private boolean isThis(ParagraphText p, int at) {
        return p.at(at) == THIS && p.isWord(at, at + 1) && (words.isCue(p, at + 1) || Letters.PREVERBAL.contains(p.at(at + 1)) && p.at(at + 1) != PAIR || words.startsAdverbially(p, at + 1) && p.at(at + 1) != PAIR);
    }

    /** 和|村民一起修桥: with whom. */
    private boolean isJoint(ParagraphText p, int at) {
        return Letters.JOINT.contains(p.at(at)) && p.isWord(at, at + 1) && !isNoun(p, at) && !words.isLongAdverbial(p, at);
    }

    /** 代表|党中央向大家…: on whose behalf somebody speaks. */
    private boolean isForBody(ParagraphText p, int at) {
        WordTrie.Hit<Head> head = p.s.startsWith(ON_BEHALF, at) ? lexicon.heads().longest(p.s, at) : null;
        WordTrie.Hit<Head> body = head == null || head.length() > ON_BEHALF.length() ? null : lexicon.heads().longest(p.s, at + ON_BEHALF.length());
        return body != null && (body.value() == Head.ORG || body.value() == Head.PLACE) && body.length() > 1;
    }

    /** Whether a noun that can speak, or a name, begins here. */
    private boolean isNoun(ParagraphText p, int at) {
        return lexicon.heads().longest(p.s, at) != null || people.startsName(p.s, at);
    }

    /** A verb that begins a clause belongs to a noun phrase when the noun stands right after it (监管|部门) or after 的 (参加游行的|工人). */
    private Mention afterLoose(ParagraphText p, int start, int verbEnd, int to, boolean whole) {
        WordTrie.Hit<Head> noun = lexicon.heads().longest(p.s, verbEnd);
        int de = p.first('的', verbEnd, to);
        int from = noun != null ? verbEnd : de + 1;
        boolean object = noun != null && (noun.value() == Head.PLACE || !whole && noun.value() == Head.DOCUMENT && verbEnd + noun.length() >= to); // 发出通知
        if (noun == null && de < 0 || from >= to || object) {
            return null;
        }
        Mention m = at(p, from, to, whole);
        if (noun != null && m != null && m.hasName() && m.nameStart() > verbEnd + noun.length()) { // 资助|小学校长某某
            return m;
        }
        return m == null || m.hasName() || m.isPronoun() || m.head() == Head.PLACE || noun == null && !m.isHuman() && p.at(m.end() - 1) != '》' ? null
                : new Mention(start, m.end(), m.head(), -1, -1, m.members());
    }

    /** A pronoun that is the whole phrase: no 的, joint or noun goes on after it (她|接着, not 他|母亲). */
    private Mention pronoun(ParagraphText p, int start, int to) {
        WordTrie.Hit<Head> hit = lexicon.heads().longest(p.s, start);
        int end = hit == null ? to : start + hit.length();
        if (hit == null || hit.value() != Head.PRONOUN || p.at(start) == '其' || end >= to || p.at(end) == '的' || Letters.JOINT.contains(p.at(end))
                || Letters.NOUN_AFTER_PRONOUN.contains(p.at(end)) || lexicon.heads().longest(p.s, end) != null) {
            return null;
        }
        if (!ends.isFollower(p, end, to)) {
            Mention all = phrases.valid(p, start, to);
            if (all != null && (all.head() == Head.DOCUMENT || all.head() == Head.ORG) && p.first('的', end, to) >= 0) { // 她就读的学院
                return null;
            }
        }
        return new Mention(start, end, Head.PRONOUN, -1, -1, List.of());
    }

    /** 某地在一月发布的指引: the phrase after a relative clause that begins with a place or body; null when none follows. */
    private Mention afterRelative(ParagraphText p, int start, int e, int to) {
        int de = relative(p, e, to);
        if (de < 0 || de >= to - 2 || lexicon.particles().begins(Use.LINKING, p.s, e)) {
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

    /** The first 的 outside titles of works, or -1. */
    private static int relative(ParagraphText p, int from, int to) {
        for (int i = from; i < to; i++) {
            if (p.at(i) == '的') {
                return i;
            }
            i = Math.max(i, p.mate[i]);
        }
        return -1;
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

    /** One walk over the places where a phrase may end. */
    private final class Walk {

        private final ParagraphText p;
        private final int start;
        private final int to;
        private final boolean whole;
        /** Whether a single adverbial of time stands at the beginning: then only a name begins there. */
        private final boolean afterTime;
        /** Where a verb begins that makes a clause of the stretch, unless 的 follows; -1 before one is found. */
        private int verb = -1;
        /** The last phrase that might end although nothing says so. */
        private Mention last;
        /** One person before 和, where no second ends. */
        private Mention beforeJoint;
        /** The first body before a verb that may as well be part of its name. */
        private Mention body;

        Walk(ParagraphText p, int start, int to, boolean whole, boolean afterTime) {
            this.p = p;
            this.start = start;
            this.to = to;
            this.whole = whole;
            this.afterTime = afterTime;
        }

        Mention run() {
            int longest = start + LONGEST;
            for (int e = start + 1; e <= Math.min(to, longest) && !p.isClauseEnd(e - 1); e++) {
                if (p.mate[e - 1] > e - 1) {
                    longest += p.mate[e - 1] - e;
                    e = p.mate[e - 1];
                } else if (e == to && whole || ends.isFollower(p, e, to)) {
                    Mention m = ends.crosses(p, e) || isClause(e) ? null : ending(e);
                    if (m != null) {
                        return m;
                    }
                } else if (last != null && e - last.end() > (isPerson(last) ? AFTER_PERSON : APPOSITION)) {
                    return last;
                } else if (!whole) {
                    goOn(e);
                }
            }
            if (last != null || body != null || beforeJoint != null) {
                return last != null ? last : body != null ? body : beforeJoint;
            }
            return whole && to - start <= UNKNOWN_LONGEST && to - start >= UNKNOWN_SHORTEST ? phrases.unknown(p, start, to) : null;
        }

        private boolean isClause(int e) {
            return verb >= 0 && p.last('的', verb, e) < 0;
        }

        /** Keeps the phrase that ends at {@code e}, where nothing follows that must. */
        private void goOn(int e) {
            Mention m = ends.crosses(p, e) || isClause(e) ? null : phrases.valid(p, start, e);
            if (m == null || NameShape.isHalved(p, m)) {
                return;
            }
            boolean certain = m.hasName() && isCertain(m);
            boolean joint = !whole && Letters.JOINT.contains(p.at(e)) && p.at(e) != '、';
            if (joint && isPerson(m) && (certain || !m.hasName() && Letters.SINGLE.contains(p.at(start)))) {
                beforeJoint = m; // 一名妇女|和食客闲聊
            }
            boolean noun = !m.hasName() && m.head() != Head.PLACE && phrases.hasLongHead(p, m);
            if ((certain || noun) && !ends.continues(p, e) && (NameShape.isDoubled(p, m) || !p.splitsWord(e))) {
                last = m;
            }
        }

        private boolean isCertain(Mention m) {
            return names.isSure(p, m) && names.isShaped(p, m) || names.isEvident(p, m);
        }

        /** The phrase that ends at {@code e}, where an adverbial, a time or a cue follows; null when the walk goes on. */
        private Mention ending(int e) {
            Mention m = phraseTo(e);
            boolean loose = e < to && words.isLoose(p, e);
            if (m != null && loose && whole && !isPerson(m) && !words.onlyAdverbials(p, e, to)) {
                body = body == null ? m : body;
                return null;
            }
            if (m == null || !whole && m.hasName() && !isCertain(m)) {
                if (e < to && verb < 0 && !loose && ends.isVerbal(p, e)) {
                    verb = e;
                }
                return null;
            }
            if (body != null && p.at(m.end() - 1) == '》' && p.first('的', body.end(), m.end()) < 0) {
                return body;
            }
            if (last != null && (last.isPronoun() || !m.hasName() && isPerson(last) && p.first('的', last.end(), m.end()) < 0)) {
                return last;
            }
            Mention longer = e < to ? longer(m, e) : null;
            return longer != null ? longer : m;
        }

        private Mention phraseTo(int e) {
            Mention m = phrases.valid(p, start, e);
            if (m == null && whole && e < to && e - start <= NAME
                    && (words.startsPreposition(p, e) || NameShape.isFamiliar(p, start, e) && Letters.FREE.contains(p.at(e)))) {
                m = phrases.unknown(p, start, e);
            }
            boolean time = m != null && !m.hasName() && afterTime && m.start() == start && lexicon.heads().longest(p.s, start) == null;
            return time ? null : m;
        }

        /** A longer phrase that the one up to {@code e} only begins, or null. */
        private Mention longer(Mention m, int e) {
            if (m.head() == Head.PLACE && !m.hasName() && whole) {
                Mention all = phrases.valid(p, start, to);
                if (all != null && all.hasName()) {
                    return all;
                }
            }
            if (!m.isHuman() && !m.isPronoun() && !Letters.ADDRESSED.contains(p.at(e))) {
                Mention modified = afterRelative(p, start, e, to);
                if (modified != null) {
                    return modified;
                }
            }
            boolean joint = Letters.JOINT.contains(p.at(e)) && (whole || p.at(e) != '、');
            return joint ? withSecond(p, start, e + 1, to) : null;
        }
    }
}
