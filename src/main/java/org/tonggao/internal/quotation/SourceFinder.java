package org.tonggao.internal.quotation;

import java.util.ArrayList;
import java.util.List;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.lexicon.CharSet;
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
    /** How far after an organisation the name of its officer may end. */
    private static final int APPOSITION = 24;
    private static final int UNKNOWN_LONGEST = 8;
    /** Characters that no unknown name or noun phrase holds. */
    private static final CharSet FUNCTION = CharSet.of("了是有在不被把将会要能可也还就都很这那着过到来去得所之而且或但因为与为从对向等的地及，。、：；！？");
    /** What makes a noun of a pronoun before it: 他人, 我市. */
    private static final String OTHERS = "人乡国方省市县区村军党院校会台局队";
    /** What is numbered, not dated: 三年级, 一号文件. */
    private static final String NUMBERED = "级楼线院机店厂文制期令";
    /** Adverbials of one character that stand before any word, whatever word the dictionary makes of them and the next character. */
    private static final String FREE = "在对向从就是也还都则又亦却便仍再曾已并";
    /** What stands before a surname among acquaintances: 老吴, 小章. */
    private static final String FAMILIAR = "老小阿";
    /** Function words that end given names: right before a cue they do (荒井克之|说). */
    private static final String GIVEN = "之来在为才以";
    private static final String PLAIN = "在对把被将也还是";
    /** What makes a clause of a stretch, unless 的 follows it. */
    private static final CharSet VERBAL = CharSet.of("着把被给到向");
    private static final String JOINTS = "、和及与同跟暨";
    /** What counts people: 有个教授, 一名队员. */
    private static final String MEASURES = "名位个些";
    private static final char PLURAL = '们';
    private static final int QUOTED_LONGEST = 8;
    /** Marks before the first words of a clause or an item. */
    private static final CharSet LEADERS = CharSet.of("，>—▲▼△●○◎◆◇■□★☆※");
    private static final CharSet CLOSERS = CharSet.of("》”’");
    /** Last characters of words for people of a trade (救生员, 设计师). */
    private static final String TRADES = "员师长家者生手人工民商友迷";
    private static final String OFFICES = "部委局院署厅社报台网党会馆站队组团所处司校行店厂企村镇乡县市省区州";

    private final Lexicon lexicon;
    private final People people;

    SourceFinder(Lexicon lexicon, People people) {
        this.lexicon = lexicon;
        this.people = people;
    }

    /** A name that spoke is known from then on. */
    void remember(ParagraphText p, Mention m) {
        if (m.nameEnd() - m.nameStart() == 1) {
            return;
        }
        people.add(p.s.substring(m.nameStart(), m.nameEnd()).strip(), p.clean.text().substring(m.nameStart(), m.nameEnd()).strip(), "");
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
        int start = skipLeft(p, from, to);
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
                Mention m = crosses(p, k) ? null : valid(p, start, k);
                if (m != null && (m.isHuman() || m.isPronoun())) {
                    return m;
                }
            }
        }
        // a place, time or occasion without a comma before the subject: 在会上他表示
        for (int i = start + 1; i < to; i++) {
            if ("上中时后前下间际里日年月".indexOf(p.at(i - 1)) >= 0 && !isLongAdverbial(p, i - 1) && (startsAdverbially(p, start)
                    || Character.isDigit(p.at(start))) && !p.splitsWord(i)) {
                found = at(p, skipLeft(p, i, to), to, true);
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
        return people.hasSurname(p.at(start)) && !people.startsName(p.s, start) && (start + 1 == to || onlyAdverbials(p, start + 1, to)
                || isLongAdverbial(p, start + 1) || FREE.indexOf(p.at(start + 1)) >= 0 && isFollower(p, start + 2, to))
                && lexicon.heads().longest(p.s, start) == null
                && (lexicon.adverbials().longest(p.s, start) == null || lexicon.adverbials().longest(p.s, start).length() == 1)
                && (start + 1 == to || FREE.indexOf(p.at(start + 1)) >= 0 || !p.splitsWord(start + 1));
    }

    private boolean isLongAdverbial(ParagraphText p, int at) {
        WordTrie.Hit<Adverbial> adverbial = lexicon.adverbials().longest(p.s, at);
        return adverbial != null && adverbial.value() == Adverbial.TIME && adverbial.length() > 1;
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
            Mention m = valid(p, start, to);
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
        int start = skipLeft(p, from, to);
        return start >= to ? null : at(p, start, to, false);
    }

    private boolean startsAdverbially(ParagraphText p, int start) {
        return lexicon.adverbials().longest(p.s, start) != null;
    }

    /** Past connectives, times and spaces before the subject. */
    private int skipLeft(ParagraphText p, int from, int to) {
        int i = from;
        while (i < to) {
            char c = p.at(i);
            if (CleanText.isSpace(c) || LEADERS.contains(c)) {
                i++;
                continue;
            }
            if (c == '（' && p.mate[i] > i) {
                i = p.mate[i] + 1;
                continue;
            }
            int time = timeEnd(p, i, to);
            if (time > i && p.at(time) != '的') {
                i = time;
                continue;
            }
            WordTrie.Hit<Boolean> connective = lexicon.connectives().longest(p.s, i);
            if (connective == null || i + connective.length() > to) {
                WordTrie.Hit<Adverbial> adverbial = lexicon.adverbials().longest(p.s, i);
                if (adverbial != null && adverbial.value() == Adverbial.TIME && adverbial.length() > 1 && i + adverbial.length() < to
                        && lexicon.heads().longest(p.s, i) == null && !people.startsName(p.s, i)) {
                    i += adverbial.length();
                    continue;
                }
                break;
            }
            WordTrie.Hit<Head> head = lexicon.heads().longest(p.s, i);
            if (head != null && head.length() > connective.length()) {
                break;
            }
            WordTrie.Hit<Head> some = lexicon.heads().longest(p.s, i + connective.length() - 1);
            if (p.at(i + connective.length()) == '的' || connective.length() > 1 && some != null && some.length() > 1) { // 还|有的人, 又|有人
                i += connective.length() - 1;
                break;
            }
            if (connective.length() == 1 && i + 1 < to && (people.startsName(p.s, i) || p.at(i) != '有' && p.splitsWord(i + 1) || p.at(i) == '有'
                    && (MEASURES.indexOf(p.at(i + 1)) >= 0 || p.first('的', i, Math.min(to, i + APPOSITION / 2)) >= 0))) {
                break;
            }
            i += connective.length();
        }
        return Math.min(i, to);
    }

    /** End of a date or time of day at {@code i} (2021年11月16日, 18日下午, 10时许), or {@code i}. */
    static int timeEnd(ParagraphText p, int i, int to) {
        int at = i;
        int good = i;
        while (at < to) {
            int digits = at;
            while (digits < to && (p.at(digits) >= '0' && p.at(digits) <= '9' || "一二三四五六七八九十〇○廿零".indexOf(p.at(digits)) >= 0 || p.at(digits) == ' ')) {
                digits++;
            }
            if (digits == at || digits >= to || "年月日时点分号".indexOf(p.at(digits)) < 0) {
                break;
            }
            if (NUMBERED.indexOf(p.at(digits + 1)) >= 0) { // 三年级, 1号楼
                break;
            }
            at = digits + 1;
            good = at;
        }
        return good;
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
            boolean follows = e == to && whole || isFollower(p, e, to);
            if (!follows) {
                if (last != null && e - last.end() > (isPerson(last) ? 4 : APPOSITION)) {
                    return last;
                }
                Mention m = whole || crosses(p, e) || verbAt >= 0 && p.last('的', verbAt, e) < 0 ? null : valid(p, start, e);
                if (m != null && !continues(p, e) && (m.hasName() ? isSure(p, m) && isShaped(p, m) : m.head() != Head.PLACE && hasLongHead(p, m))
                        && !p.splitsWord(e)) {
                    last = m;
                }
                continue;
            }
            if (crosses(p, e)) {
                continue;
            }
            if (verbAt >= 0 && p.last('的', verbAt, e) < 0) {
                continue;
            }
            Mention m = valid(p, start, e);
            if (m == null && whole && e < to && e - start <= 3 && (startsPreposition(p, e) || isFamiliar(p, start, e) && FREE.indexOf(p.at(e)) >= 0)) {
                m = unknown(p, start, e);
            }
            if (m != null && !m.hasName() && opener != null && opener.length() == 1 && opener.value() == Adverbial.TIME && m.start() == start
                    && lexicon.heads().longest(p.s, start) == null) {
                m = null;
            }
            boolean loose = e < to && isLoose(p, e);
            if (m != null && loose && whole && !isPerson(m) && !onlyAdverbials(p, e, to)) {
                body = body == null ? m : body;
                continue;
            }
            if (m == null || !whole && m.hasName() && !(isSure(p, m) && isShaped(p, m))) {
                if (e < to && verbAt < 0 && !loose && isVerbal(p, e)) {
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
                Mention all = valid(p, start, to);
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
            if (e < to && JOINTS.indexOf(p.at(e)) >= 0) {
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
        if (whole && to - start <= UNKNOWN_LONGEST && to - start >= 2) {
            return unknown(p, start, to);
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
        if (hit == null || hit.value() != Head.PRONOUN || p.at(start) == '其' || end >= to || p.at(end) == '的' || JOINTS.indexOf(p.at(end)) >= 0
                || OTHERS.indexOf(p.at(end)) >= 0 || lexicon.heads().longest(p.s, end) != null) {
            return null;
        }
        if (!isFollower(p, end, to)) {
            Mention all = valid(p, start, to);
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
            if ((end == to || isFollower(p, end, to)) && !crosses(p, end)) {
                Mention m = valid(p, start, end);
                return m != null && (m.head() == Head.DOCUMENT || m.isHuman()) ? m : null;
            }
        }
        return null;
    }

    /** 张三与李四都表示: a second phrase after 与 that ends where an adverbial or the cue begins. */
    private Mention withSecond(ParagraphText p, int start, int second, int to) {
        for (int e = second + 2; e <= to; e++) {
            Mention other = e == to || isFollower(p, e, to) ? valid(p, second, e) : null;
            if (other != null && other.isHuman()) {
                return valid(p, start, e);
            }
        }
        return null;
    }

    /** Whether a word begins in the last character before {@code e} and ends after it. */
    private boolean crosses(ParagraphText p, int e) {
        if (p.at(e) == '者' || p.at(e) == PLURAL || p.at(e) == '会' && isTitle(p, e + 1)) { // 校长会主席
            return true;
        }
        for (int back = 1; back <= Math.min(2, e); back++) {
            WordTrie.Hit<Head> head = lexicon.heads().longest(p.s, e - back);
            if (head != null && head.length() > back) {
                return true;
            }
        }
        WordTrie.Hit<Lexicon.Word> word = lexicon.words().longest(p.s, e - 1);
        return word != null && word.length() > 1 && lexicon.heads().longest(p.s, e - 1) == null;
    }

    /** Whether what follows is surely no part of a name or title: a longer adverbial, or one of the plainest. */
    private boolean isVerbal(ParagraphText p, int e) {
        WordTrie.Hit<Adverbial> adverbial = lexicon.adverbials().longest(p.s, e);
        if (p.at(e - 1) == '的') {
            return false;
        }
        boolean cue = isCue(p, e) && lexicon.words().longest(p.s, e).length() > 1;
        return (cue || adverbial != null && (adverbial.length() > 1 || PLAIN.indexOf(p.at(e)) >= 0)) && !crosses(p, e);
    }

    /** Whether a name is known from elsewhere or stands after a title, not only shaped like one. */
    boolean isSure(ParagraphText p, Mention m) {
        if (m.head() == Head.TITLE || isKnown(p, m)) {
            return true;
        }
        WordTrie.Hit<Head> title = lexicon.headEndings().longest(p.s, m.start(), m.nameStart());
        return title != null && (namesPeople(title.value()) || title.value() == Head.GROUP && (m.nameEnd() - m.nameStart() >= 3
                || Names.isChinese(p.s, m.nameStart(), m.nameEnd()) && !p.isWord(m.nameStart(), m.nameEnd())));
    }

    /** Whether the name is among the article's people, or a surname that stands for one of them. */
    private boolean isKnown(ParagraphText p, Mention m) {
        return people.person(p.s.substring(m.nameStart(), m.nameEnd())) != null || m.nameEnd() - m.nameStart() == 1;
    }

    /** Whether a name is known or has the shape of one: after a title damaged names count too, but only where the phrase surely ends. */
    private boolean isShaped(ParagraphText p, Mention m) {
        return isKnown(p, m) || Names.isChinese(p.s, m.nameStart(), m.nameEnd())
                || Names.isTranscribed(p.s, m.nameStart(), m.nameEnd());
    }

    /** Whether a name may follow such a head. */
    static boolean namesPeople(Head head) {
        return head == Head.TITLE || head == Head.KIN || head == Head.SELF;
    }

    /** Whether the head is a word and not only a last letter (市场部, 骑手). */
    private boolean hasLongHead(ParagraphText p, Mention m) {
        WordTrie.Hit<Head> head = lexicon.headEndings().longest(p.s, m.start(), m.end());
        return head == null || head.length() > 1;
    }

    private boolean continues(ParagraphText p, int e) {
        return "的、和及暨".indexOf(p.at(e)) >= 0 || lexicon.heads().longest(p.s, e) != null;
    }

    /** Whether an adverbial or a verb of speech begins at {@code e}. */
    private boolean isFollower(ParagraphText p, int e, int to) {
        if (e >= to) {
            return e == to;
        }
        if (p.at(e) == ' ') {
            return isFollower(p, e + 1, to);
        }
        if (people.startsName(p.s, e)) {
            return false;
        }
        if (p.s.startsWith("代表", e) && e + 2 < to && !isFollower(p, e + 2, to) && endsPerson(p, e) && !isPersonAt(p, e + 2, to)) {
            return true;
        }
        WordTrie.Hit<Head> head = lexicon.heads().longest(p.s, e);
        WordTrie.Hit<Adverbial> adverbial = lexicon.adverbials().longest(p.s, e);
        if (adverbial != null && adverbial.length() == 1 && (adverbial.value() == Adverbial.PREPOSITION || p.at(e) == '才') && isCue(p, e + 1)) {
            // 柳吉在说: no preposition stands right before a cue
            return false;
        }
        if (adverbial != null && adverbial.length() == 1 && (!afterHead(p, e) && p.splitsWord(e) || FREE.indexOf(p.at(e)) < 0 && !isCue(p, e + 1)
                && p.splitsWord(e + 1))) {
            return false;
        }
        if (adverbial != null && (head == null || head.length() < adverbial.length()) && !(adverbial.length() == 1
                && (adverbial.value() == Adverbial.TIME && isTitle(p, e + 1) || isWord(p, e)))) {
            return true;
        }
        if (timeEnd(p, e, to) > e) {
            return true;
        }
        WordTrie.Hit<Lexicon.Word> word = lexicon.words().longest(p.s, e);
        return word != null && !word.value().isVeto() && (word.length() > 1 || !p.splitsWord(e) && !p.splitsWord(e + 1)) && (p.oldStyle
                || word.value().frame().kind() != Lexicon.Frame.Kind.OLD && word.value().frame().kind() != Lexicon.Frame.Kind.CLASSICAL)
                && (head == null || head.length() < word.length());
    }

    /** 居民代表|某某某: whether a name of three characters stands there, up to an adverbial or the end. */
    private boolean isPersonAt(ParagraphText p, int at, int to) {
        int end = at + 3;
        return people.startsName(p.s, at) || end <= to && Names.isChinese(p.s, at, end) && lexicon.headEndings().longest(p.s, at, end) == null
                && (end == to || isFollower(p, end, to));
    }

    private boolean startsPreposition(ParagraphText p, int at) {
        WordTrie.Hit<Adverbial> adverbial = lexicon.adverbials().longest(p.s, at);
        return adverbial != null && adverbial.value() == Adverbial.PREPOSITION;
    }

    private static boolean isPerson(Mention m) {
        return m.isPronoun() || m.isHuman() && m.members().isEmpty();
    }

    /** Whether a noun of two characters or more ends here, whatever word the dictionary makes of its last character and the next (元首|都). */
    private boolean afterHead(ParagraphText p, int at) {
        WordTrie.Hit<Head> head = lexicon.headEndings().longest(p.s, Math.max(0, at - UNKNOWN_LONGEST), at);
        return FREE.indexOf(p.at(at)) >= 0 && (head != null && head.length() > 1 || people.nameEndingAt(p.s, Math.max(0, at - UNKNOWN_LONGEST), at) >= 0);
    }

    private boolean onlyAdverbials(ParagraphText p, int from, int to) {
        int i = from;
        while (i < to) {
            WordTrie.Hit<Adverbial> adverbial = lexicon.adverbials().longest(p.s, i);
            if (adverbial == null) {
                return false;
            }
            i = p.skipSpace(i + adverbial.length());
        }
        return i == to;
    }

    /** Whether a known name or a title ends here. */
    private boolean endsPerson(ParagraphText p, int end) {
        WordTrie.Hit<Head> title = lexicon.headEndings().longest(p.s, Math.max(0, end - UNKNOWN_LONGEST), end);
        return title != null && title.value() == Head.TITLE || people.nameEndingAt(p.s, Math.max(0, end - UNKNOWN_LONGEST), end) >= 0;
    }

    private boolean isLoose(ParagraphText p, int at) {
        WordTrie.Hit<Adverbial> adverbial = lexicon.adverbials().longest(p.s, at);
        return adverbial != null && adverbial.value() == Adverbial.LOOSE && !isCue(p, at);
    }

    private boolean isCue(ParagraphText p, int at) {
        WordTrie.Hit<Lexicon.Word> word = lexicon.words().longest(p.s, at);
        return word != null && !word.value().isVeto();
    }

    /** Whether an ordinary word begins here (经济 is not 经). */
    private boolean isWord(ParagraphText p, int at) {
        WordTrie.Hit<Lexicon.Word> word = lexicon.words().longest(p.s, at);
        return word != null && word.value().isVeto() && word.length() > 1;
    }

    private boolean isTitle(ParagraphText p, int at) {
        WordTrie.Hit<Head> head = lexicon.heads().longest(p.s, at);
        return head != null && head.value() == Head.TITLE;
    }

    /** The range as a phrase that can speak, or null. */
    private Mention valid(ParagraphText p, int start, int end) {
        int e = end;
        while (e > start && CleanText.isSpace(p.at(e - 1))) {
            e--;
        }
        if (e > start + 1 && p.at(e - 1) == '等') {
            e--;
        }
        int core = e;
        while (core > start && p.at(core - 1) == '）' && p.mate[core - 1] > start) {
            core = p.mate[core - 1];
            while (core > start && CleanText.isSpace(p.at(core - 1))) {
                core--;
            }
        }
        if (core <= start) {
            return null;
        }
        Mention joined = joined(p, start, core, e);
        if (joined != null) {
            return joined;
        }
        Mention single = single(p, start, core, e);
        return single != null && single.hasName() && isQuantified(p, start) && !followsTitle(p, single) ? null : single;
    }

    private boolean followsTitle(ParagraphText p, Mention m) {
        WordTrie.Hit<Head> title = lexicon.headEndings().longest(p.s, m.start(), m.nameStart());
        return m.head() == Head.TITLE || title != null && namesPeople(title.value());
    }

    /** 一名…, 一位…: somebody unnamed. */
    private static boolean isQuantified(ParagraphText p, int start) {
        return "一两数多几某".indexOf(p.at(start)) >= 0 && "名位个".indexOf(p.at(start + 1)) >= 0;
    }

    /** A、B和C: several names, or several bodies. */
    private Mention joined(ParagraphText p, int start, int core, int end) {
        int parts = 0;
        int named = 0;
        int from = start;
        List<String> members = new ArrayList<>();
        Mention first = null;
        Mention last = null;
        for (int i = start; i <= core; i++) {
            if (i < core && p.mate[i] > i) {
                i = p.mate[i];
                continue;
            }
            if (i == core || "、和及暨与同".indexOf(p.at(i)) >= 0 && i > from && i + 1 < core) {
                if (i < core && p.at(i) != '、' && single(p, from, i, i) == null) {
                    continue;
                }
                Mention part = single(p, from, i, i);
                if (part == null || part.isPronoun()) {
                    return null;
                }
                parts++;
                first = first == null ? part : first;
                last = part;
                if (part.hasName()) {
                    named++;
                    members.add(p.clean.text().substring(part.nameStart(), part.nameEnd()));
                } else {
                    members.add(p.clean.text().substring(from, i).strip());
                }
                if (i == core) {
                    break;
                }
                from = i + 1;
                if (p.at(i) == '以') {
                    from++;
                }
            }
        }
        if (parts < 2) {
            return null;
        }
        boolean organ = first != null && first.head() == Head.ORG && last != null && last.nameStart() == from; // 党中央、某主席
        if (named == 1 && !organ || from > start && p.at(from - 1) == '、' && p.first('的', from, core) >= 0) {
            // appositions: 国务委员、外长某某; 某厂职工、某某的母亲
            return null;
        }
        return new Mention(start, end, Head.GROUP, -1, -1, List.copyOf(members));
    }

    private Mention single(ParagraphText p, int start, int core, int end) {
        String s = p.s;
        int aspect = p.first('了', start, core);
        if (aspect >= 0 && p.at(aspect + 1) != '的' && p.mate[core - 1] < 0) {
            return null;
        }
        for (int i = start + 1; i < core; i++) {
            if ((VERBAL.contains(s.charAt(i)) || "对未".indexOf(s.charAt(i)) >= 0 && p.isWord(i, i + 1)) && p.first('的', i, core) < 0
                    && people.nameEndingAt(s, start, core) < 0 && p.mate[core - 1] < 0) {
                return null;
            }
        }
        int be = p.first('是', start + 1, core);
        if (be >= 0 && p.mate[core - 1] < 0) {
            return null;
        }
        int at = p.first('在', start + 2, core);
        if (at >= 0 && p.first('的', at, core) > 0 && people.nameEndingAt(s, start, at) < 0 && isName(p, start, at) && p.isWord(at, at + 1)) {
            return null;
        }
        char lastChar = p.at(core - 1);
        if (lastChar != '》' && CLOSERS.contains(lastChar) && p.mate[core - 1] < 0) {
            return null;
        }
        boolean clause = p.first('，', start, core) >= 0 || p.first('、', start, core) >= 0;
        if (lastChar != '》' && CLOSERS.contains(lastChar) && (p.mate[core - 1] > start || clause)
                && lexicon.headEndings().longest(s, start, p.mate[core - 1]) == null) {
            return null;
        }
        if (lastChar != '》' && p.mate[core - 1] == start && core - start > QUOTED_LONGEST) {
            return null;
        }
        if (CLOSERS.contains(lastChar)) {
            return new Mention(start, end, lastChar == '》' ? Head.DOCUMENT : Head.ORG, -1, -1, List.of());
        }
        if (isCourtesy(p, core)) {
            int name = nameBefore(p, start, core - 1);
            return name >= 0 ? new Mention(start, end, Head.TITLE, name, core - 1, List.of())
                    : core - start == 2 ? new Mention(start, end, Head.TITLE, -1, -1, List.of()) : null;
        }
        WordTrie.Hit<Head> head = lexicon.headEndings().longest(s, start, core);
        if (head == null && lastChar == PLURAL) { // 指战员们
            Mention one = single(p, start, core - 1, end);
            return one != null && !one.hasName() && (one.head() == Head.TITLE
                    || one.head() == Head.GROUP) ? new Mention(start, end, Head.GROUP, -1, -1, List.of()) : null;
        }
        if (people.crosses(s, start, core)) {
            return null;
        }
        int known = people.nameEndingAt(s, start, core);
        if (known >= 0 && (head == null || core - known >= head.length() || head.value() == Head.TITLE)) {
            return new Mention(start, end, null, known, core, List.of());
        }
        if (head != null && head.length() < 2 && core - start == 2 && head.value() == Head.ORG && p.isWord(start, core)) {
            return null;
        }
        if (head != null && head.length() < 2 && core - start <= 2 && Names.surname(s, start) > 0 && head.value() != Head.PRONOUN) {
            head = null;
        }
        if (head != null && head.length() == 1 && core - start == 1 && head.value() != Head.PRONOUN) {
            return null;
        }
        if (head != null) {
            if (head.value() == Head.PRONOUN) {
                return core - head.length() == start || "的".indexOf(p.at(core - head.length() - 1)) >= 0
                        ? new Mention(start, end, Head.PRONOUN, -1, -1, List.of()) : null;
            }
            if (p.at(core - head.length()) == '有') {
                return new Mention(core - head.length(), end, head.value(), -1, -1, List.of());
            }
            if (head.value() == Head.TITLE) {
                int title = core - head.length();
                int nameEnd = title > start && p.at(title - 1) == ' ' ? title - 1 : title;
                int name = nameBefore(p, start, nameEnd);
                if (name >= 0) {
                    return new Mention(start, end, Head.TITLE, name, nameEnd, List.of());
                }
            }
            boolean body = head.value() == Head.ORG && OFFICES.indexOf(lastChar) >= 0;
            int named = head.value() == Head.PLACE || head.length() > 1 || body ? -1 : nameStart(p, start, core);
            if (named >= 0) {
                return new Mention(start, end, null, named, core, List.of());
            }
            return head.value() == Head.PLACE && p.first('的', start, core) >= 0 ? null : new Mention(start, end, head.value(), -1, -1, List.of());
        }
        int name = nameStart(p, start, core);
        return name < 0 ? null : new Mention(start, end, null, name, core, List.of());
    }

    /** 凡某某氏, and in old print 孟某某君: a form of address after the name, or after its first character. */
    private static boolean isCourtesy(ParagraphText p, int core) {
        return p.at(core - 1) == '氏' || p.oldStyle && p.at(core - 1) == '君';
    }

    /** The name before a title that ends the phrase (王亚民教授, 习近平主席): its start, or -1. */
    private int nameBefore(ParagraphText p, int start, int end) {
        WordTrie.Hit<Head> place = lexicon.headEndings().longest(p.s, start, end);
        if (end - start < 1 || place != null && place.value() == Head.PLACE) {
            return -1;
        }
        int known = people.nameEndingAt(p.s, start, end);
        if (known >= 0) {
            return known;
        }
        return nameStart(p, start, end);
    }

    /** Where the personal name that ends at {@code end} begins, judged by its shape and by what stands before it; -1 when there is none. */
    private int nameStart(ParagraphText p, int start, int end) {
        String s = p.s;
        // after a title everything short is a name
        for (int k = end - 2; k >= Math.max(start, end - 14); k--) {
            WordTrie.Hit<Head> title = k > start ? lexicon.headEndings().longest(s, start, k) : null;
            if (title != null && namesPeople(title.value()) && isName(p, k, end) && !crosses(p, k) && !tears(p, end)) {
                return k;
            }
        }
        int latin = Names.transcriptionStart(s, start, end);
        for (int length = 4; length >= 2; length--) {
            int k = end - length;
            if (k < start || !Names.isChinese(s, k, end) || length == 4 && Names.surname(s, k) < 2 || isCommon(s, k, end)
                    || k > start && !isNameOpener(p, start, k)) {
                continue;
            }
            if (!tears(p, end) && !(length == 2 && p.isWord(k, end))) { // asked last: the dictionary is slow
                return k;
            }
        }
        if (latin < end && (hasDot(s, latin, end) || end - latin > 2 && (latin == start || isNameOpener(p, start, latin)))) {
            return latin;
        }
        return -1;
    }

    /** Whether a name that ends here would take the beginning of the next word (孟小平开|门): no verb or adverbial that the tables know begins here. */
    private boolean tears(ParagraphText p, int end) {
        WordTrie.Hit<Adverbial> adverbial = lexicon.adverbials().longest(p.s, end);
        return (adverbial == null || adverbial.length() < 2) && !isCue(p, end) && p.splitsWord(end);
    }

    /** Whether the range holds a function word or is a word of time or manner (周五). */
    private boolean isCommon(String s, int from, int to) {
        return isCommon(lexicon, s, from, to);
    }

    static boolean isCommon(Lexicon lexicon, String s, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (FUNCTION.contains(s.charAt(i))) {
                return true;
            }
        }
        WordTrie.Hit<Head> head = lexicon.heads().longest(s, from);
        return head != null && head.length() > 1 || lexicon.adverbials().longest(s, from) != null && lexicon.adverbials().longest(s, from).length() > 1
                || lexicon.words().longest(s, from) != null && lexicon.words().longest(s, from).length() > 1;
    }

    private static boolean hasDot(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Names.isDot(s.charAt(i))) {
                return true;
            }
        }
        return Names.isLatin(s.charAt(from)) && Names.isLatin(s.charAt(to - 1)) && s.charAt(from) < 'a';
    }

    private boolean isName(ParagraphText p, int from, int to) {
        String s = p.s;
        if (to - from > 4) {
            return Names.isTranscribed(s, from, to) || isCue(p, to) && to - from <= UNKNOWN_LONGEST && Names.isMostlyTranscribed(s, from, to);
        }
        if (isFamiliar(p, from, to)) {
            return true;
        }
        WordTrie.Hit<Head> noun = lexicon.heads().longest(s, from);
        if (noun != null && noun.length() > 1 || JOINTS.indexOf(s.charAt(from)) >= 0
                || lexicon.adverbials().longest(s, from) != null && (lexicon.adverbials().longest(s, from).length() > 1
                || lexicon.heads().longest(s, from + 1) != null)) {
            return false;
        }
        if (to - from == 4 && Names.surname(s, from) == 1 && Names.isHan(p.at(to)) && !isCue(p, to) && !Names.isTranscribed(s, from, to)) {
            return false;
        }
        if (to - from == 3 && Names.surname(s, from) == 1 && Names.allHan(s, from, to) && isCue(p, to) && lexicon.adverbials().longest(s, from) == null
                && lexicon.adverbials().longest(s, from + 1) == null && (!FUNCTION.contains(s.charAt(to - 1)) || GIVEN.indexOf(s.charAt(to - 1)) >= 0)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if (FUNCTION.contains(c) && !Names.isTranscription(c) && !(i == from && Names.isSurname(c)) && !(i == to - 1 && GIVEN.indexOf(c) >= 0
                    && isCue(p, to)) || !Names.isHan(c) && !Names.isLatin(c) && !Names.isDot(c)) {
                return false;
            }
        }
        WordTrie.Hit<Head> head = lexicon.headEndings().longest(s, from, to);
        return (head == null || head.length() < 2)
                && (Names.surname(s, from) > 0 || Names.isTranscribed(s, from, to)
                        || to - from > 2 && lexicon.adverbials().longest(s, from) == null && (isCue(p, to) || to - from == 3 && !p.isWord(from, from + 2)));
    }

    /** Whether a name may begin at {@code k}: after 的 or a mark, a title, an office or a trade. */
    private boolean isNameOpener(ParagraphText p, int start, int k) {
        char before = p.at(k - 1);
        if ("的、）》”’名位叫 ".indexOf(before) >= 0) {
            return true;
        }
        WordTrie.Hit<Head> head = lexicon.headEndings().longest(p.s, start, k);
        return head != null && (head.length() > 1 || OFFICES.indexOf(before) >= 0) || TRADES.indexOf(before) >= 0;
    }

    /** 老吴, 小章. */
    private static boolean isFamiliar(ParagraphText p, int from, int to) {
        return to - from == 2 && FAMILIAR.indexOf(p.at(from)) >= 0 && Names.isSurname(p.at(from + 1));
    }

    private Mention unknown(ParagraphText p, int start, int to) {
        for (int i = start; i < to; i++) {
            char c = p.at(i);
            if (FUNCTION.contains(c) || !Names.isHan(c) && !Names.isLatin(c) && !Names.isDot(c) && c != ' ') {
                return null;
            }
        }
        WordTrie.Hit<Head> place = lexicon.heads().longest(p.s, start);
        if (place != null && place.value() == Head.PLACE && Names.allHan(p.s, start, to)) {
            for (int e = start + place.length() + 2; e <= to; e++) {
                if (onlyAdverbials(p, e, to)) {
                    return new Mention(start, e, Head.ORG, -1, -1, List.of());
                }
            }
        }
        if (isFamiliar(p, start, to)) {
            return new Mention(start, to, null, start, to, List.of());
        }
        boolean evident = !p.isWord(start, to) || people.fullest(p.s.substring(start, to)) != null;
        return (Names.isTranscribed(p.s, start, to) || Names.isChinese(p.s, start, to)) && !isCommon(p.s, start, to) && evident
                ? new Mention(start, to, null, start, to, List.of()) : null;
    }
}
