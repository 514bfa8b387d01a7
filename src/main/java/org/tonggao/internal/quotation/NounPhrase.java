package org.tonggao.internal.quotation;

import java.util.ArrayList;
import java.util.List;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.lexicon.CharSet;
import org.tonggao.internal.lexicon.Letters;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Lexicon.Head;
import org.tonggao.internal.lexicon.Names;
import org.tonggao.internal.lexicon.Particles.Use;
import org.tonggao.internal.lexicon.WordTrie;

/** One stretch read as a noun phrase that can speak: organisation, title, name, or several of them joined. */
final class NounPhrase {

    /** What stands in brackets or quotation marks is longer only when it is a clause. */
    private static final int BRACKET_LONGEST = 8;
    private static final CharSet CLOSERS = CharSet.of("》”’");

    private static final char COUNTRY = '国';
    private static final int VERB_LONGEST = 2;

    private final Lexicon lexicon;
    private final People people;
    private final WordsAt words;
    private final NameShape names;

    NounPhrase(Lexicon lexicon, People people, WordsAt words, NameShape names) {
        this.lexicon = lexicon;
        this.people = people;
        this.words = words;
        this.names = names;
    }

    /** Whether the head is a word and not only a last letter (市场部, 骑手). */
    boolean hasLongHead(ParagraphText p, Mention m) {
        WordTrie.Hit<Head> head = lexicon.headEndings().longest(p.s, m.start(), m.end());
        return head == null || head.length() > 1;
    }

    /** The range as a phrase that can speak, or null. */
    Mention valid(ParagraphText p, int start, int end) {
        int e = end;
        while (e > start && CleanText.isSpace(p.at(e - 1))) {
            e--;
        }
        if (e > start + 1 && p.at(e - 1) == '等') {
            e--;
        }
        boolean countries = e > start + 2 && p.at(e - 1) == COUNTRY && p.at(e - 2) == '等'; // 美国、英国等国
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
        int listEnd = countries ? core - 2 : core;
        Mention joined = hasJoint(p, start + 1, listEnd - 1) ? joined(p, start, listEnd, e) : null;
        if (joined != null) {
            return joined;
        }
        Mention single = single(p, start, core, e);
        return single != null && single.hasName() && isQuantified(p, start) && !followsTitle(p, single) ? null : single;
    }

    private boolean followsTitle(ParagraphText p, Mention m) {
        WordTrie.Hit<Head> title = lexicon.headEndings().longest(p.s, m.start(), m.nameStart());
        return m.head() == Head.TITLE || title != null && NameShape.namesPeople(title.value());
    }

    /** 一名…, 一位…: somebody unnamed. */
    private static boolean isQuantified(ParagraphText p, int start) {
        return Letters.QUANTITY.contains(p.at(start)) && Letters.PEOPLE_MEASURE.contains(p.at(start + 1));
    }

    private static boolean hasJoint(ParagraphText p, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Letters.JOINT.contains(p.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** A、B和C: several names, or several bodies; null when the stretch is no such list. */
    private Mention joined(ParagraphText p, int start, int core, int end) {
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
            if (i < core && (!Letters.JOINT.contains(p.at(i)) || i == from || i + 1 == core)) {
                continue;
            }
            Mention part = single(p, from, i, i);
            if (part == null && i < core && p.at(i) != '、') {
                continue;
            }
            if (part == null || part.isPronoun()) {
                return null;
            }
            members.add(part.hasName() ? p.clean.text().substring(part.nameStart(), part.nameEnd()) : p.clean.text().substring(from, i).strip());
            named += part.hasName() ? 1 : 0;
            first = first == null ? part : first;
            last = part;
            from = i < core ? i + 1 : from;
        }
        boolean list = members.size() > 1 && (named != 1 || isBodyAndOfficer(first, last, from)) && !endsInApposition(p, start, from, core);
        return list ? new Mention(start, end, Head.GROUP, -1, -1, List.copyOf(members)) : null;
    }

    /** 党中央、某主席; not 国务委员、外长某某. */
    private static boolean isBodyAndOfficer(Mention first, Mention last, int from) {
        return first.head() == Head.ORG && last.nameStart() == from;
    }

    /** 某厂职工、某某的母亲: one person. */
    private static boolean endsInApposition(ParagraphText p, int start, int from, int core) {
        return from > start && p.at(from - 1) == '、' && p.first('的', from, core) >= 0;
    }

    /** 另一方面: no side of anybody. */
    private boolean isAdverbial(ParagraphText p, int start, int core) {
        WordTrie.Hit<Lexicon.Adverbial> adverbial = core - start > 2 ? lexicon.adverbials().longest(p.s, start) : null;
        return adverbial != null && adverbial.length() == core - start;
    }

    /** One name, person, body or document; null when the stretch is none. */
    private Mention single(ParagraphText p, int start, int core, int end) {
        if (isClause(p, start, core) || isAdverbial(p, start, core)) {
            return null;
        }
        char lastChar = p.at(core - 1);
        if (CLOSERS.contains(lastChar)) {
            return quoted(p, start, core, end);
        }
        if (p.mate[core - 1] == start && core - start > BRACKET_LONGEST) {
            return null;
        }
        if (isCourtesy(p, start, core)) {
            int name = names.nameBefore(p, start, core - 1);
            return name >= 0 || core - start == 2 ? new Mention(start, end, Head.TITLE, name, name >= 0 ? core - 1 : -1, List.of()) : null;
        }
        WordTrie.Hit<Head> head = lexicon.headEndings().longest(p.s, start, core);
        if (head != null && head.value() == Head.DOCUMENT && lexicon.contexts().issues(p.s, start, core - head.length()) && p.first('的', start, core) < 0) {
            return null; // 村民发出公开信
        }
        if (head == null && lastChar == PhraseEnd.PLURAL) { // 指战员们
            Mention one = single(p, start, core - 1, end);
            boolean unnamed = one != null && !one.hasName() && (one.head() == Head.TITLE || one.head() == Head.GROUP);
            return unnamed ? unnamed(start, end, Head.GROUP) : null;
        }
        if (people.crosses(p.s, start, core)) {
            return null;
        }
        int known = people.nameEndingAt(p.s, start, core);
        if (known >= 0 && (head == null || core - known >= head.length() || head.value() == Head.TITLE)) {
            return named(start, end, known, core);
        }
        if (head != null && head.length() == 1 && head.value() != Head.PRONOUN) {
            return letter(p, start, core, end, head);
        }
        return head == null ? nameAlone(p, start, core, end) : headed(p, start, core, end, head);
    }

    /** Whether the stretch is a clause: 了, 是 or a verb in it, which no 的 makes a modifier; or a place after a name (某某在…的). */
    private boolean isClause(ParagraphText p, int start, int core) {
        if (p.mate[core - 1] < 0) {
            int aspect = p.first('了', start, core);
            boolean modifies = aspect <= start + VERB_LONGEST && p.first('的', aspect, core) > 0; // 买了股票的|业主
            if (aspect >= 0 && p.at(aspect + 1) != '的' && !modifies || p.first('是', start + 1, core) >= 0 || hasVerb(p, start, core) || hasAdverb(p, start, core)) {
                return true;
            }
        }
        int at = p.first('在', start + 2, core);
        return at >= 0 && p.first('的', at, core) > 0 && people.nameEndingAt(p.s, start, at) < 0 && names.isName(p, start, at) && p.isWord(at, at + 1);
    }

    private boolean hasVerb(ParagraphText p, int start, int core) {
        for (int i = start + 1; i < core; i++) {
            if ((Letters.VERBAL.contains(p.at(i)) || Letters.PREVERBAL.contains(p.at(i)) && p.isWord(i, i + 1) && Names.isHan(p.at(i + 1))) && p.first('的', i, core) < 0) {
                return people.nameEndingAt(p.s, start, core) < 0;
            }
        }
        return false;
    }

    /** Whether an adverb stands within: between a subject and its verb (澄江|便|组织…), or a modal verb that no 的 makes a modifier. */
    private boolean hasAdverb(ParagraphText p, int start, int core) {
        for (int i = start + 1; i < core; i++) {
            boolean links = lexicon.particles().begins(Use.LINKING, p.s, i);
            boolean modal = !links && lexicon.particles().begins(Use.CLAUSAL, p.s, i) && p.first('的', i, core) < 0;
            if ((links || modal) && !p.splitsWord(i) && (modal || p.isWord(i, i + 1))) {
                return people.nameEndingAt(p.s, start, core) < 0;
            }
        }
        return false;
    }

    /** 《条例》, “联盟”: a document, or a body in quotation marks, which are short or have a head before them. */
    private Mention quoted(ParagraphText p, int start, int core, int end) {
        char lastChar = p.at(core - 1);
        if (lastChar == '》') {
            return unnamed(start, end, Head.DOCUMENT);
        }
        int open = p.mate[core - 1];
        boolean clause = p.first('，', start, core) >= 0 || p.first('、', start, core) >= 0;
        boolean headless = open >= 0 && (open > start || clause) && lexicon.headEndings().longest(p.s, start, open) == null;
        return open < 0 || headless || open == start && core - start > BRACKET_LONGEST ? null : unnamed(start, end, Head.ORG);
    }

    /** A phrase whose head is one letter (部, 员): after two characters or more that are no word with it, and no surname at its beginning. */
    private Mention letter(ParagraphText p, int start, int core, int end, WordTrie.Hit<Head> head) {
        int length = core - start;
        if (length == 2 && head.value() == Head.ORG && p.isWord(start, core)) {
            return null;
        }
        if (length <= 2 && Names.surname(p.s, start) > 0) {
            return nameAlone(p, start, core, end);
        }
        return length == 1 ? null : headed(p, start, core, end, head);
    }

    private Mention headed(ParagraphText p, int start, int core, int end, WordTrie.Hit<Head> head) {
        int at = core - head.length();
        if (head.value() == Head.PRONOUN) {
            return at == start || p.at(at - 1) == '的' ? unnamed(start, end, Head.PRONOUN) : null;
        }
        if (p.at(at) == '有') {
            return unnamed(at, end, head.value());
        }
        if (at > start && head.value() == Head.GROUP && (isCount(p, start, at) || isObject(p, start, at))) {
            return null;
        }
        if (head.value() == Head.TITLE) {
            int nameEnd = at > start && p.at(at - 1) == ' ' ? at - 1 : at;
            int name = names.nameBefore(p, start, nameEnd);
            boolean body = name >= 0 && Names.surname(p.s, name) == 0 && lexicon.particles().begins(Use.BELONGING, p.s, at);
            if (name >= 0 && !body) {
                return new Mention(start, end, Head.TITLE, name, nameEnd, List.of());
            }
        }
        boolean body = head.value() == Head.ORG && Letters.OFFICE.contains(p.at(core - 1));
        int name = head.value() == Head.PLACE || head.length() > 1 || body ? -1 : names.nameStart(p, start, core);
        if (name >= 0) {
            return named(start, end, name, core);
        }
        return head.value() == Head.PLACE && p.first('的', start, core) >= 0 ? null : unnamed(start, end, head.value());
    }

    /** 教育|大家: a group that nothing modifies without 的; not 发言人|们. */
    private boolean isObject(ParagraphText p, int start, int head) {
        WordTrie.Hit<Head> plural = lexicon.headEndings().longest(p.s, start, head + 1);
        return p.at(head - 1) != '的' && lexicon.particles().begins(Use.UNMODIFIED, p.s, head) && (plural == null || plural.length() == 1);
    }

    /** 村里共|二百五十|人: how many they are, after something else. */
    private static boolean isCount(ParagraphText p, int start, int head) {
        int figure = head;
        while (figure > start && (Character.isDigit(p.at(figure - 1)) || Letters.FIGURE.contains(p.at(figure - 1)))) {
            figure--;
        }
        return head - figure > 1 && figure > start;
    }

    private Mention nameAlone(ParagraphText p, int start, int core, int end) {
        int name = names.nameStart(p, start, core);
        return name < 0 ? null : named(start, end, name, core);
    }

    private static Mention named(int start, int end, int nameStart, int nameEnd) {
        return new Mention(start, end, null, nameStart, nameEnd, List.of());
    }

    private static Mention unnamed(int start, int end, Head head) {
        return new Mention(start, end, head, -1, -1, List.of());
    }

    /** 凡某某氏, and in old print 孟某某君: a form of address after the name, or after its first character; 孟太 only after that. */
    private static boolean isCourtesy(ParagraphText p, int start, int core) {
        char last = p.at(core - 1);
        return last == '氏' || p.oldStyle && last == '君' || last == '太' && core - start == 2 && Names.isSurname(p.at(start)) && !p.isWord(start, core);
    }

    Mention unknown(ParagraphText p, int start, int to) {
        for (int i = start; i < to; i++) {
            char c = p.at(i);
            if (Letters.FUNCTION.contains(c) || !Names.isHan(c) && !Names.isLatin(c) && !Names.isDot(c) && c != ' ') {
                return null;
            }
        }
        WordTrie.Hit<Head> place = lexicon.heads().longest(p.s, start);
        if (place != null && place.value() == Head.PLACE && Names.allHan(p.s, start, to)) {
            for (int e = start + place.length() + 2; e <= to; e++) {
                if (words.onlyAdverbials(p, e, to)) {
                    return new Mention(start, e, Head.ORG, -1, -1, List.of());
                }
            }
        }
        if (NameShape.isFamiliar(p, start, to)) {
            return new Mention(start, to, null, start, to, List.of());
        }
        boolean evident = !p.isWord(start, to) || people.fullest(p.s.substring(start, to)) != null;
        return (Names.isTranscribed(p.s, start, to) || Names.isChinese(p.s, start, to)) && !NameShape.isCommon(lexicon, p.s, start, to) && evident
                ? new Mention(start, to, null, start, to, List.of()) : null;
    }
}
