package org.tonggao.internal.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tonggao.Entity;
import org.tonggao.Passage;
import org.tonggao.Source;
import org.tonggao.Statement;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.layout.Element;
import org.tonggao.internal.lexicon.CharSet;
import org.tonggao.internal.lexicon.Folding;
import org.tonggao.internal.lexicon.Letters;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Lexicon.Head;
import org.tonggao.internal.lexicon.Names;
import org.tonggao.internal.lexicon.Particles.Use;
import org.tonggao.internal.lexicon.WordBoundaries;
import org.tonggao.internal.lexicon.WordTrie;
import org.tonggao.internal.metadata.MetadataLexicon.NamedBy;

/**
 * The people and organisations of an article (人物与机构): every named source, every name with a title, every participant, with all places of the body
 * where they are named. Names are found by title and shape, then by what the article itself says again.
 */
public final class EntityReader {

    /**
     * What was found, in the order of first mention.
     */
    public record Entities(List<Entity> people, List<Entity> organizations) {}

    /** Somebody or something while being collected. */
    private static final class Draft {
        final String name;
        final Set<String> titles = new LinkedHashSet<>();
        final Set<String> aliases = new LinkedHashSet<>();
        /** The forms of the name that are printed somewhere. */
        final Set<String> printed = new HashSet<>();
        final List<Passage> mentions = new ArrayList<>();
        int first = Integer.MAX_VALUE;

        Draft(String name) {
            this.name = name;
        }

        Entity entity() {
            return new Entity(name, List.copyOf(titles), List.copyOf(aliases), mentions);
        }
    }

    /** A form under which somebody is named. */
    private record Form(String text, Draft draft) {}

    private static final int FULL_NAME = 3;
    private static final int MARRIED_NAME = 4;
    private static final String LIST_MARKS = "、和与及";
    private static final int TABLE = 1 << 9;
    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_NAME = 24;
    private static final int LONGEST_ORGANIZATION = 20;
    private static final int LONGEST_ALIAS = 8;
    private static final int LONGEST_OWN = 10;
    /** So long a name is no part of other words, whatever the dictionary makes of its end. */
    private static final int LONG_NAME = 5;
    private static final int SHORTEST_PROVINCE = 3;
    private static final int LONGEST_PROVINCE = 5;
    private static final String DIVISIONS = "省市县";
    private static final CharSet MARKS_AFTER_NAME = CharSet.of("，。、；：！？“”（）《》(),;:!? ");
    private static final CharSet CLAUSE_MARKS = CharSet.of("，。；：！？“”《》（）()…—");
    private static final String JOINTS = "、兼";

    private final Lexicon lexicon;
    private final List<Element> body;
    private final String[] folded;
    private final List<WordBoundaries> words;
    private final Map<String, Draft> people = new LinkedHashMap<>();
    private final Map<String, Draft> organizations = new LinkedHashMap<>();

    private EntityReader(List<Element> body, Lexicon lexicon, List<WordBoundaries> words) {
        this.lexicon = lexicon;
        this.body = body;
        this.folded = new String[body.size()];
        this.words = words;
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Folding.fold(body.get(i).text());
        }
    }

    /** @param words for each element of the body */
    public static Entities read(List<Element> body, List<Statement> statements, List<String> participants, Lexicon lexicon, List<WordBoundaries> words) {
        EntityReader reader = new EntityReader(body, lexicon, words);
        lexicon.persons().forEach(reader::person);
        for (int i = 0; i < body.size(); i++) {
            reader.titled(i);
            reader.acting(i);
            reader.formal(i);
        }
        statements.forEach(reader::source);
        participants.forEach(reader::person);
        reader.joinParts();
        reader.mentions();
        return new Entities(reader.entities(reader.people), reader.entities(reader.organizations));
    }

    private List<Entity> entities(Map<String, Draft> drafts) {
        List<Draft> named = new ArrayList<>(drafts.values());
        named.removeIf(d -> d.mentions.isEmpty());
        named.sort(Comparator.comparingInt(d -> d.first));
        List<Entity> entities = new ArrayList<>(named.size());
        named.forEach(d -> entities.add(d.entity()));
        return entities;
    }

    private Draft person(String name) {
        return people.computeIfAbsent(name, Draft::new);
    }

    /** An organisation, unless what is named could be any: 一些公司. What stands before its name is left out: 时任. */
    private void organization(String printed) {
        String s = Folding.fold(printed);
        WordTrie.Hit<NamedBy> hit = MetadataLexicon.ORGANIZATION_WORDS.longest(s, 0);
        int from = 0;
        if (hit != null && hit.value() == NamedBy.BEFORE && !WordBoundaries.of(List.of(s)).get(0).splitsWord(hit.length())) {
            from = hit.length();
            hit = MetadataLexicon.ORGANIZATION_WORDS.longest(s, from);
        }
        boolean vague = hit != null && (hit.value() == NamedBy.VAGUE || hit.value() == NamedBy.COMMON && from + hit.length() == s.length());
        boolean none = MetadataLexicon.NO_ORGANIZATIONS.longestBackwards(s, from, s.length()) != null; // 澄江会议
        if (!vague && !none && s.length() - from >= 2) {
            organizations.computeIfAbsent(printed.substring(from), Draft::new);
        }
    }

    /** 市长章若溪, 章若溪市长: a title and the name beside it. */
    private void titled(int element) {
        String s = folded[element];
        CleanText text = body.get(element).text();
        WordTrie<Head> heads = lexicon.heads();
        for (int i = 0; i < s.length(); ) {
            WordTrie.Hit<Head> hit = heads.longest(s, i);
            if (hit == null) {
                i++;
                continue;
            }
            int end = i + hit.length();
            WordTrie.Hit<Boolean> weakWord = MetadataLexicon.WEAK_TITLES.longest(s, i, end);
            boolean weak = weakWord != null && weakWord.length() == hit.length();
            if (weak || hit.value() == Head.TITLE && hit.length() > 1) {
                int from = titleStart(s, i);
                boolean foreign = !weak && hasPlace(s, from, end);
                int nameEnd = canBeSurname(s, end, weak) ? nameEnd(element, end, foreign, weak) : end;
                if (nameEnd > end) {
                    Draft person = person(text.text().substring(end, nameEnd));
                    if (!weak || weakWord.value()) {
                        person.titles.add(text.text().substring(from, end).strip());
                    }
                    if (!weak) {
                        organizationOf(s, text, from, i);
                    }
                    i = listEnd(element, nameEnd, foreign);
                    continue;
                }
                int before = weak ? i : nameBefore(element, i);
                if (before < i) {
                    person(text.text().substring(before, i)).titles.add(text.text().substring(i, end));
                }
            }
            i = end;
        }
    }

    /** 副市长章若溪、林致平和许闻樱: takes in the names after the first; returns the end of the last. */
    private int listEnd(int element, int from, boolean foreign) {
        String s = folded[element];
        int at = from;
        while (at + 1 < s.length() && LIST_MARKS.indexOf(s.charAt(at)) >= 0) {
            int end = nameEnd(element, at + 1, foreign, false);
            WordTrie.Hit<Head> title = lexicon.heads().longest(s, end);
            if (end == at + 1 || title != null && title.value() == Head.TITLE) { // 科特迪瓦|总理
                break;
            }
            person(body.get(element).text().text().substring(at + 1, end));
            at = end;
        }
        return at;
    }

    /** Where the name before a title begins (章若溪市长, 莫雷托总统): three letters, a surname first, or a transcription, that are no words; else the title. */
    private int nameBefore(int element, int title) {
        String s = folded[element];
        WordBoundaries dictionary = words.get(element);
        int from = title - FULL_NAME;
        if (from >= 0 && Names.surname(s, from) == 1 && Names.allHan(s, from, title) && !isWord(s, from, title)) {
            boolean common = MetadataLexicon.RARE_SURNAMES.contains(s.charAt(from)) || Names.isTranscribed(s, from, title); // 成都市, 苏维埃
            boolean given = canBeSurname(s, from, false) && dictionary.isWord(from + 1, title) && !dictionary.splitsWord(from);
            if (given || dictionary.isApart(from, title) && !(common && dictionary.isWord(from, title))) {
                return from;
            }
        }
        from = title;
        boolean two = title >= 2 && Names.isTranscription(s.charAt(title - 1)) && Names.isTranscription(s.charAt(title - 2));
        while (two && from > 0 && title - from <= LONGEST_NAME && Names.isTranscription(s.charAt(from - 1)) && !dictionary.splitsWord(from)) {
            from--;
        }
        boolean transcribed = title - from >= 2 && !isWord(s, from, title)
                && (title - from >= FULL_NAME || recurs(s.substring(from, title))) && !dictionary.splitsWord(from);
        return transcribed ? from : title;
    }

    /** 外交部 of 外交部发言人: what stands before the title word, when it ends as organisations do. */
    private void organizationOf(String s, CleanText text, int from, int titleWord) {
        int start = from;
        for (int i = from; i < titleWord; i++) {
            if (JOINTS.indexOf(s.charAt(i)) >= 0) {
                start = i + 1;
            }
        }
        WordTrie.Hit<Head> head = lexicon.headEndings().longest(s, start, titleWord);
        if (head != null && head.value() == Head.ORG && (titleWord - start > 2 || head.length() == 2)) {
            organization(text.text().substring(start, titleWord));
        }
    }

    /** 澄江省交通厅设立了…, 交通部、教育部等联合发文: organisations that begin a clause, or an item of a list, and have something to do there. */
    private void acting(int element) {
        String s = folded[element];
        int end = -1;
        for (int at = 0; at < s.length(); at++) {
            boolean begins = at == 0 || CLAUSE_MARKS.contains(s.charAt(at - 1)) || s.charAt(at - 1) == ' ' || at - 1 == end && LIST_MARKS.indexOf(s.charAt(end)) >= 0;
            if (begins && Names.isHan(s.charAt(at))) {
                end = organizationEnd(element, at);
                if (end > at) {
                    organization(body.get(element).text().text().substring(at, end));
                }
            }
        }
    }

    /** 教育部, 法国桥梁协会: organisations that a table names, or that a place and a formal word for a body name, wherever they stand. */
    private void formal(int element) {
        String s = folded[element];
        for (int at = 0; at < s.length(); at++) {
            WordTrie.Hit<Boolean> proper = MetadataLexicon.PROPER_ORGANIZATIONS.longest(s, at);
            WordTrie.Hit<Boolean> opening = MetadataLexicon.OPENINGS.longest(s, at);
            WordTrie.Hit<Head> place = proper != null ? null : lexicon.heads().longest(s, at);
            int end = proper != null ? at + proper.length()
                    : opening != null ? formalEnd(element, at, at + opening.length())
                    : place != null && place.value() == Head.PLACE && place.length() > 1 ? formalEnd(element, at, at + place.length()) : -1;
            boolean torn = end >= 0 && (words.get(element).splitsWord(at) || end - at < LONG_NAME && words.get(element).splitsWord(end));
            if (end < 0 || torn) {
                continue;
            }
            WordTrie.Hit<Integer> further = MetadataLexicon.FORMAL_ENDS.longest(s, end);
            end = further != null && !words.get(element).splitsWord(end + further.length()) ? end + further.length() : end;
            organization(body.get(element).text().text().substring(at, end));
            at = end - 1;
        }
    }

    /** Where the first formal word for a body ends after a place, nothing between that a name does not hold; -1 when there is none. */
    private int formalEnd(int element, int at, int own) {
        String s = folded[element];
        WordTrie.Hit<Boolean> proper = MetadataLexicon.PROPER_ORGANIZATIONS.longest(s, own);
        if (proper != null) { // 日本|外交部
            return own + proper.length();
        }
        WordTrie.Hit<Head> further = lexicon.heads().longest(s, own);
        if (further != null && further.value() == Head.PLACE) { // 伦敦|英国皇家学会
            return -1;
        }
        for (int i = own; i < s.length() && i - own <= LONGEST_OWN; i++) {
            WordTrie.Hit<Integer> formal = MetadataLexicon.FORMAL_ENDS.longest(s, i);
            if (formal != null && !words.get(element).splitsWord(i)) {
                int least = Math.max(formal.value(), isCommon(s, i, formal.length()) ? 1 : 0);
                return i - own < least ? -1 : i + formal.length();
            }
            WordTrie.Hit<Lexicon.Adverbial> adverbial = lexicon.adverbials().longest(s, i);
            WordTrie.Hit<Head> head = lexicon.heads().longest(s, i);
            boolean person = head != null && head.length() > 1 && (head.value() == Head.TITLE || head.value() == Head.GROUP);
            WordTrie.Hit<NamedBy> named = MetadataLexicon.ORGANIZATION_WORDS.longest(s, i);
            boolean vague = named != null && named.value() == NamedBy.VAGUE || Letters.QUANTITY.contains(s.charAt(i));
            if (!Names.isHan(s.charAt(i)) || MetadataLexicon.TITLE_STOPS.contains(s.charAt(i)) || person || vague
                    || adverbial != null && adverbial.length() > 1 || lexicon.words().longest(s, i) != null) {
                return -1;
            }
        }
        return -1;
    }

    /** 某国|银行: any such body. */
    private static boolean isCommon(String s, int at, int length) {
        WordTrie.Hit<NamedBy> hit = MetadataLexicon.ORGANIZATION_WORDS.longest(s, at);
        return hit != null && hit.value() == NamedBy.COMMON && hit.length() == length;
    }

    /** Where the organisation ends that begins here with a place or a name of its own, and that a verb, an adverb or a further organisation follows; else -1. */
    private int organizationEnd(int element, int at) {
        String s = folded[element];
        WordBoundaries dictionary = words.get(element);
        int place = placeEnd(s, at);
        int own = place > at ? place : provinceEnd(s, at);
        int last = own > at ? lastEnd(s, at, own) : -1;
        if (last < 0 || place == at && isTorn(element, own)) { // the dictionary is slow: asked only about what may be an organisation
            return -1;
        }
        int found = -1;
        for (int end = own; end <= last; end++) {
            char c = s.charAt(end - 1);
            if (MetadataLexicon.TITLE_STOPS.contains(c) && LIST_MARKS.indexOf(c) < 0 && !dictionary.splitsWord(end)) {
                break;
            }
            if (isActing(s, at, own, end) && !dictionary.splitsWord(end)) {
                found = end;
            }
        }
        return found;
    }

    /** The last place before a verb or an adverb where the organisation may end; -1 when there is none. */
    private int lastEnd(String s, int at, int own) {
        int last = -1;
        for (int end = own; end < s.length() && end - at <= LONGEST_ORGANIZATION && Names.isHan(s.charAt(end - 1)); end++) {
            WordTrie.Hit<Lexicon.Adverbial> adverbial = lexicon.adverbials().longestBackwards(s, own, end);
            if (adverbial != null && adverbial.length() > 1 || lexicon.words().longestBackwards(s, at, end) != null) {
                break;
            }
            last = isActing(s, at, own, end) ? end : last;
        }
        return last;
    }

    private boolean isActing(String s, int at, int own, int end) {
        WordTrie.Hit<Head> head = lexicon.headEndings().longest(s, at, end);
        return head != null && head.value() == Head.ORG && (head.length() > 1 ? end - at > 2 : end - own > 2) && acts(s, end);
    }

    /** Where the place or the body of the tables ends that gives the organisation its name (全国人大|法工委), or {@code at}. */
    private int placeEnd(String s, int at) {
        WordTrie.Hit<Head> head = lexicon.heads().longest(s, at);
        return head != null && (head.value() == Head.PLACE || head.value() == Head.ORG && head.length() > 2) ? at + head.length() : at;
    }

    /** The same by its last letter (澄江省|交通厅). */
    private int provinceEnd(String s, int at) {
        for (int end = at + SHORTEST_PROVINCE; end <= Math.min(s.length(), at + LONGEST_PROVINCE); end++) {
            if (MetadataLexicon.TITLE_STOPS.contains(s.charAt(end - 2)) || !Names.allHan(s, at, end)) {
                return at;
            }
            if (DIVISIONS.indexOf(s.charAt(end - 1)) >= 0) {
                return lexicon.adverbials().longest(s, at) == null && lexicon.connectives().longest(s, at) == null ? end : at;
            }
        }
        return at;
    }

    /** Whether the letter of a province is rather the beginning of a word; 黑水省|政府 is none. */
    private boolean isTorn(int element, int end) {
        WordTrie.Hit<Head> body = lexicon.heads().longest(folded[element], end - 1);
        return (body == null || body.value() != Head.ORG) && words.get(element).splitsWord(end);
    }

    private boolean acts(String s, int at) {
        WordTrie.Hit<Lexicon.Adverbial> adverbial = lexicon.adverbials().longest(s, at);
        WordTrie.Hit<Lexicon.Word> cue = lexicon.words().longest(s, at);
        boolean linked = lexicon.particles().begins(Use.LINKING, s, at) && lexicon.words().longest(s, at + 1) != null; // 徐昊|则说
        return linked || adverbial != null && adverbial.length() > 1 || cue != null && !cue.value().isVeto() || s.charAt(at) == '、' || s.charAt(at) == '等' || Character.isDigit(s.charAt(at));
    }

    /** Where the title that ends with the word at {@code word} begins: over 、 to further titles, else to the clause's or an adverbial's end. */
    private int titleStart(String s, int word) {
        int at = word;
        int least = Math.max(0, word - LONGEST_TITLE);
        while (at > least) {
            char c = s.charAt(at - 1);
            if (CLAUSE_MARKS.contains(c) || c == ' ' || Names.isLatin(c) && c == '.') {
                break;
            }
            if (JOINTS.indexOf(c) >= 0) {
                WordTrie.Hit<Head> before = lexicon.headEndings().longest(s, least, at - 1);
                if (before == null || before.value() != Head.TITLE) {
                    break;
                }
                at -= 1 + before.length();
                continue;
            }
            WordTrie.Hit<Head> head = lexicon.headEndings().longest(s, least, at);
            if (head != null && head.value() != Head.PRONOUN && head.length() > 1) {
                at -= head.length();
                continue;
            }
            WordTrie.Hit<Lexicon.Adverbial> adverbial = lexicon.adverbials().longestBackwards(s, least, at);
            if (MetadataLexicon.TITLE_STOPS.contains(c) || adverbial != null && adverbial.length() > 1 || lexicon.words().longestBackwards(s, least, at) != null) {
                break;
            }
            if (!Names.isHan(c) && !Character.isLetterOrDigit(c) && c != '·') {
                break;
            }
            at--;
        }
        return at;
    }

    /** Whether the character after a title may open a name rather than go on with the sentence: 村民和…, 市长向…. */
    private static boolean canBeSurname(String s, int at, boolean weak) {
        if (at >= s.length() || MetadataLexicon.TITLE_STOPS.contains(s.charAt(at))) {
            return false;
        }
        return !weak || !MetadataLexicon.RARE_SURNAMES.contains(s.charAt(at)) && !MetadataLexicon.NAME_BOUNDARIES.contains(s.charAt(at));
    }

    /** A country or city in the title, which lets a transcribed name be expected. */
    private boolean hasPlace(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            WordTrie.Hit<Head> hit = lexicon.heads().longest(s, i);
            if (hit != null && hit.value() == Head.PLACE && hit.length() > 1) {
                return true;
            }
        }
        return false;
    }

    /** End of the personal name that begins at {@code at}, or {@code at}. */
    private int nameEnd(int element, int at, boolean foreign, boolean weak) {
        String s = folded[element];
        int run = at;
        boolean dotted = false;
        while (run < s.length() && run - at < LONGEST_NAME && (Names.isTranscription(s.charAt(run)) || Names.isDot(s.charAt(run)) && run > at)) {
            dotted |= Names.isDot(s.charAt(run));
            run++;
        }
        while (dotted && run - at > FULL_NAME && words.get(element).splitsWord(run)) { // 哈迪|日前
            run--;
        }
        if (run - at >= 3 && dotted) {
            return ends(s, run) ? run : at;
        }
        if (run - at >= 4 && foreign && ends(s, run)) {
            return run;
        }
        if (isMarried(element, at)) {
            return at + MARRIED_NAME;
        }
        int surname = Names.surname(s, at);
        for (int given = 2; surname > 0 && given >= 1; given--) {
            int end = at + surname + given;
            if (end <= s.length() && Names.allHan(s, at, end) && !isWord(s, at, end) && isChineseName(element, at, end, given, weak)) {
                return end;
            }
        }
        return foreign && run - at >= 2 && ends(s, run) && !isWord(s, at, run) ? run : at;
    }

    /** Whether the body has it twice. */
    private boolean recurs(String name) {
        int count = 0;
        for (String s : folded) {
            for (int at = s.indexOf(name); at >= 0 && count < 2; at = s.indexOf(name, at + name.length())) {
                count++;
            }
        }
        return count > 1;
    }

    private boolean isMarried(int element, int at) {
        String s = folded[element];
        int end = at + MARRIED_NAME;
        return end <= s.length() && Names.isMarried(s, at, end) && ends(s, end) && words.get(element).isApart(at, end)
                && !MetadataLexicon.NAME_BOUNDARIES.contains(s.charAt(end - 1)) && !MetadataLexicon.NAME_BOUNDARIES.contains(s.charAt(end - 2));
    }

    /**
     * Whether a surname and so many characters after it are a name: what follows can follow one, and no word of the dictionary speaks against it.
     * After a word for many people the dictionary has more to say.
     */
    private boolean isChineseName(int element, int at, int end, int given, boolean weak) {
        String s = folded[element];
        if (given == 2 && endsBefore(s, end - 1)) {
            return false;
        }
        boolean marked = end >= s.length() || MARKS_AFTER_NAME.contains(s.charAt(end));
        if (lexicon.words().longest(s, end) != null || marked && !weak) {
            return true;
        }
        if (!marked && words.get(element).splitsWord(end)) {
            return false;
        }
        if (given == 1) {
            return ends(s, end) && !MetadataLexicon.RARE_SURNAMES.contains(s.charAt(at)) && !words.get(element).isWord(at, end);
        }
        boolean word = weak && words.get(element).splitsWord(at + 1); // 农民|丰收
        return words.get(element).isApart(at, end) || ends(s, end) && (!word || recurs(s.substring(at, end)));
    }

    /** Whether a name of two characters ends here, since a word begins that follows names: 徐昊|说, 刘和|与. */
    private boolean endsBefore(String s, int at) {
        char next = at + 1 < s.length() ? s.charAt(at + 1) : '。'; // a paragraph's end closes like a full stop
        boolean nextIsMark = MARKS_AFTER_NAME.contains(next);
        WordTrie.Hit<Lexicon.Adverbial> adverbial = lexicon.adverbials().longest(s, at);
        WordTrie.Hit<Lexicon.Word> cue = lexicon.words().longest(s, at);
        return adverbial != null && adverbial.length() > 1 || cue != null && (cue.length() > 1 || nextIsMark && next != '、')
                || !nextIsMark && MetadataLexicon.NAME_BOUNDARIES.contains(s.charAt(at));
    }

    private boolean isWord(String s, int from, int to) {
        WordTrie.Hit<Head> head = lexicon.heads().longest(s, from);
        if (head != null && head.length() >= Math.min(2, to - from)) {
            return true;
        }
        WordTrie.Hit<Head> ending = lexicon.headEndings().longest(s, from + 1, to);
        if (ending != null && to - from > 2 && (ending.value() == Head.ORG || ending.length() > 1)) { // 宣传队
            return true;
        }
        WordTrie.Hit<Lexicon.Adverbial> adverbial = lexicon.adverbials().longest(s, from);
        return adverbial != null && adverbial.length() >= 2 || lexicon.words().longest(s, from) != null;
    }

    private boolean ends(String s, int at) {
        return at >= s.length() || MARKS_AFTER_NAME.contains(s.charAt(at)) || MetadataLexicon.NAME_BOUNDARIES.contains(s.charAt(at))
                || s.charAt(at) >= '0' && s.charAt(at) <= '9'
                || lexicon.words().longest(s, at) != null || lexicon.adverbials().longest(s, at) != null
                || lexicon.heads().longest(s, at) != null;
    }

    private void source(Statement statement) {
        Source source = statement.source();
        switch (source.kind()) {
            case PERSON -> {
                String s = Folding.fold(source.canonical());
                WordTrie.Hit<Head> office = lexicon.headEndings().longest(s, 0, s.length());
                if (office != null && office.value() == Head.TITLE) { // 白宫发言人
                    organizationOf(s, CleanText.of(source.canonical(), 0, s.length()), 0, s.length() - office.length());
                }
                if (isName(source.canonical())) {
                    Draft person = person(source.canonical());
                    source.title().filter(EntityReader::isTitle).ifPresent(person.titles::add);
                    source.mention().map(Passage::text).filter(m -> isAlias(m, source.canonical())).ifPresent(person.aliases::add);
                }
                source.members().stream().filter(this::isName).forEach(this::person);
            }
            case GROUP -> source.members().stream().filter(this::isName).forEach(this::person);
            case ORGANIZATION, MEDIA -> {
                if (isOrganization(source.canonical())) {
                    organization(source.canonical());
                }
            }
            default -> {
                // a document or nobody in particular
            }
        }
    }

    /** A name and not a clause, and not 该公司. */
    private static boolean isOrganization(String text) {
        if (text.length() > LONGEST_ORGANIZATION || text.length() < 2 || MetadataLexicon.TITLE_STOPS.contains(Folding.fold(text.charAt(0)))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (CLAUSE_MARKS.contains(c) && c != '《' && c != '》' || c == '「' || c == '」') {
                return false;
            }
        }
        return true;
    }

    /** A title and not half a sentence. */
    private static boolean isTitle(String text) {
        String s = Folding.fold(text);
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (MetadataLexicon.TITLE_STOPS.contains(c) || c >= '0' && c <= '9' || CLAUSE_MARKS.contains(c)) {
                return false;
            }
        }
        return !s.isBlank() && s.length() <= LONGEST_TITLE;
    }

    private boolean isName(String text) {
        String s = Folding.fold(text);
        WordTrie.Hit<Head> head = lexicon.headEndings().longest(s, 0, s.length());
        if (head != null && head.length() >= 2) {
            return false;
        }
        WordTrie.Hit<Lexicon.Adverbial> adverbial = lexicon.adverbials().longest(s, 0);
        if (adverbial != null && adverbial.length() >= 2) {
            return false;
        }
        return Names.isChinese(s, 0, s.length()) || Names.isTranscribed(s, 0, s.length());
    }

    /** A mention without the name in it that is no pronoun and no bare title: 老吴, 章局长 beside 吴阿福, 章若溪. */
    private boolean isAlias(String mention, String name) {
        if (mention.length() > LONGEST_ALIAS || mention.length() < 2 || mention.contains(name) || mention.equals(name)) {
            return false;
        }
        String s = Folding.fold(mention);
        WordTrie.Hit<Head> head = lexicon.headEndings().longest(s, 0, s.length());
        boolean sharesCharacter = mention.chars().anyMatch(c -> name.indexOf(c) >= 0);
        return sharesCharacter && (head == null || head.length() < s.length());
    }

    /** 布林肯 is 安东尼·布林肯: a part of a dotted name is another form of it. */
    private void joinParts() {
        Map<String, Integer> dotted = new HashMap<>();
        for (String name : people.keySet()) {
            Set<String> parts = Names.holdsDot(name) ? new LinkedHashSet<>(parts(name)) : Set.of();
            if (parts.size() > 1) {
                parts.forEach(part -> dotted.merge(part, 1, Integer::sum));
            }
        }
        for (Draft whole : List.copyOf(people.values())) {
            if (!Names.holdsDot(whole.name)) {
                continue;
            }
            for (String part : parts(whole.name)) {
                Draft other = people.get(part);
                if (other != null && other != whole) {
                    whole.titles.addAll(other.titles);
                    whole.aliases.addAll(other.aliases);
                    people.remove(part);
                }
                boolean ambiguous = dotted.getOrDefault(part, 0) > 1;
                if (part.length() >= 2 && !ambiguous && (other != null || part.equals(lastPart(whole.name)))) {
                    whole.aliases.add(part);
                }
            }
        }
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || Names.isDot(name.charAt(i))) {
                if (i > from) {
                    parts.add(name.substring(from, i));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    private static String lastPart(String name) {
        List<String> parts = parts(name);
        return parts.get(parts.size() - 1);
    }

    /** Every place where a form of a name stands; the longest form wins. */
    private void mentions() {
        Map<Integer, List<Form>> byFirst = new HashMap<>();
        boolean[] table = new boolean[TABLE];
        for (Map<String, Draft> drafts : List.of(people, organizations)) {
            for (Draft draft : drafts.values()) {
                add(byFirst, table, draft.name, draft);
                draft.aliases.forEach(alias -> add(byFirst, table, alias, draft));
            }
        }
        byFirst.values().forEach(forms -> forms.sort((a, b) -> b.text().length() - a.text().length()));
        int offset = 0;
        for (Element element : body) {
            String s = element.text().text();
            for (int i = 0; i < s.length(); i++) {
                char c = s.charAt(i);
                if (!table[c & TABLE - 1]) {
                    continue;
                }
                for (Form form : byFirst.getOrDefault((int) c, List.of())) {
                    if (s.startsWith(form.text(), i)) {
                        Draft draft = form.draft();
                        draft.mentions.add(element.text().passage(i, i + form.text().length()));
                        draft.first = Math.min(draft.first, offset + i);
                        draft.printed.add(form.text());
                        i += form.text().length() - 1;
                        break;
                    }
                }
            }
            offset += s.length();
        }
        for (Map<String, Draft> drafts : List.of(people, organizations)) { // an alias that is never printed is none
            drafts.values().forEach(d -> d.aliases.retainAll(d.printed));
        }
    }

    private static void add(Map<Integer, List<Form>> byFirst, boolean[] table, String text, Draft draft) {
        table[text.charAt(0) & TABLE - 1] = true;
        byFirst.computeIfAbsent((int) text.charAt(0), c -> new ArrayList<>()).add(new Form(text, draft));
    }
}
