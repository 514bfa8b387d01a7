package org.tonggao.internal.quotation;

import java.util.ArrayList;
import java.util.List;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.lexicon.CharSet;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Lexicon.Head;
import org.tonggao.internal.lexicon.Names;
import org.tonggao.internal.lexicon.WordTrie;

/** One stretch read as a noun phrase that can speak: organisation, title, name, or several of them joined. */
final class NounPhrase {

    /** What makes a clause of a stretch, unless 的 follows it. */
    private static final CharSet VERBAL = CharSet.of("着把被给到向");
    private static final int QUOTED_LONGEST = 8;
    private static final CharSet CLOSERS = CharSet.of("》”’");

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
        return m.head() == Head.TITLE || title != null && NameShape.namesPeople(title.value());
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
        if (at >= 0 && p.first('的', at, core) > 0 && people.nameEndingAt(s, start, at) < 0 && names.isName(p, start, at) && p.isWord(at, at + 1)) {
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
            int name = names.nameBefore(p, start, core - 1);
            return name >= 0 ? new Mention(start, end, Head.TITLE, name, core - 1, List.of())
                    : core - start == 2 ? new Mention(start, end, Head.TITLE, -1, -1, List.of()) : null;
        }
        WordTrie.Hit<Head> head = lexicon.headEndings().longest(s, start, core);
        if (head == null && lastChar == PhraseEnd.PLURAL) { // 指战员们
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
                int name = names.nameBefore(p, start, nameEnd);
                if (name >= 0) {
                    return new Mention(start, end, Head.TITLE, name, nameEnd, List.of());
                }
            }
            boolean body = head.value() == Head.ORG && NameShape.OFFICES.indexOf(lastChar) >= 0;
            int named = head.value() == Head.PLACE || head.length() > 1 || body ? -1 : names.nameStart(p, start, core);
            if (named >= 0) {
                return new Mention(start, end, null, named, core, List.of());
            }
            return head.value() == Head.PLACE && p.first('的', start, core) >= 0 ? null : new Mention(start, end, head.value(), -1, -1, List.of());
        }
        int name = names.nameStart(p, start, core);
        return name < 0 ? null : new Mention(start, end, null, name, core, List.of());
    }

    /** 凡某某氏, and in old print 孟某某君: a form of address after the name, or after its first character. */
    private static boolean isCourtesy(ParagraphText p, int core) {
        return p.at(core - 1) == '氏' || p.oldStyle && p.at(core - 1) == '君';
    }

    Mention unknown(ParagraphText p, int start, int to) {
        for (int i = start; i < to; i++) {
            char c = p.at(i);
            if (NameShape.FUNCTION.contains(c) || !Names.isHan(c) && !Names.isLatin(c) && !Names.isDot(c) && c != ' ') {
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
