package org.tonggao.internal.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tonggao.internal.lexicon.Folding;
import org.tonggao.internal.lexicon.Letters;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Lexicon.Adverbial;
import org.tonggao.internal.lexicon.Lexicon.Head;
import org.tonggao.internal.lexicon.Names;
import org.tonggao.internal.lexicon.Particles;
import org.tonggao.internal.lexicon.WordTrie;

/**
 * The persons an article names with a title (人物表), collected before attribution: later mentions of the bare name are then known. Evidence is the
 * article itself, not a list of politicians. Confined to one parse.
 */
final class People {

    private static final int SHORTEST_TRANSCRIPTION = 3;

    /** A person: the name folded and as printed, the title as printed at the first titled mention. */
    record Person(String name, String printed, String title) {}

    private final Lexicon lexicon;
    private final Map<String, Person> byName = new LinkedHashMap<>();
    private final Map<Character, List<String>> byLast = new HashMap<>();
    private final Map<Character, List<String>> byFirst = new HashMap<>();
    /** One bit a character, hashed: whether a name may begin with it, or end. Most places hold no name. */
    private long firsts;
    private long lasts;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<String> parted = new ArrayList<>();

    People(Lexicon lexicon) {
        this.lexicon = lexicon;
        lexicon.persons().forEach(name -> add(Folding.fold(name), name, ""));
    }

    /** Collects 头衔+姓名 from a paragraph. */
    void collect(ParagraphText p) {
        originals(p);
        subjects(p);
        String s = p.s;
        WordTrie<Head> heads = lexicon.heads();
        for (int i = 0; i < s.length(); ) {
            WordTrie.Hit<Head> hit = heads.longest(s, i);
            if (hit == null) {
                i++;
                continue;
            }
            int end = i + hit.length();
            if (hit.value() == Head.TITLE) {
                nameBefore(p, i, end);
            }
            if (NameShape.namesPeople(hit.value())) {
                int name = p.at(end) == '（' && p.mate[end] > end ? p.mate[end] + 1 : p.skipSpace(end); // 副县长（挂职）某某
                int nameEnd = nameAfter(p, name);
                if (nameEnd > name) {
                    add(s.substring(name, nameEnd), p.clean.text().substring(name, nameEnd), titleBefore(p, end));
                    end = nameEnd;
                }
            }
            i = end;
        }
    }

    /** 栗某某委员长: a name of three characters between a mark, a joint or the beginning and a title. */
    private void nameBefore(ParagraphText p, int title, int end) {
        int start = title - 3;
        if (start < 0 || !Names.isChinese(p.s, start, title) || start > 0 && !Letters.BEFORE_NAME.contains(p.at(start - 1))
                || lexicon.heads().longest(p.s, start) != null || NameShape.isCommon(lexicon, p.s, start, title)
                || lexicon.headEndings().longest(p.s, start, title) != null) {
            return;
        }
        add(p.s.substring(start, title), p.clean.text().substring(start, title), p.clean.text().substring(title, end));
    }

    /** Names of three characters, four of a married woman, that open two clauses or more: a name without a title. */
    private void subjects(ParagraphText p) {
        String s = p.s;
        for (int at = p.skipSpace(0); at + 3 <= s.length(); at = next(p, at)) {
            if (isSpeaking(p, at)) {
                count(p, at, at + 2);
            }
            int run = at;
            while (run < s.length() && Names.isTranscription(s.charAt(run))) {
                run++;
            }
            int end = run > at && lexicon.adverbials().longest(s, run - 1, run) != null ? run - 1 : run; // 克里夫曾|说
            if (end - at >= SHORTEST_TRANSCRIPTION && lexicon.heads().longest(s, at) == null && !p.splitsWord(end)) {
                if (says(p, run)) {
                    add(s.substring(at, end), p.clean.text().substring(at, end), "");
                } else if (ends(p, end) && !NameShape.isCommon(lexicon, s, at, end) && lexicon.connectives().longest(s, at) == null) {
                    count(p, at, end);
                }
            }
            if (Names.surname(s, at) == 1 && Names.isChinese(s, at, at + 3) && lexicon.heads().longest(s, at) == null
                    && !NameShape.isCommon(lexicon, s, at, at + 3) && lexicon.words().longest(s, at + 2) == null
                    && !Letters.UNIT.contains(s.charAt(at + 2)) && !isBody(p, at)
                    && !(lexicon.adverbials().longest(s, at) != null && p.isWord(at + 1, at + 3)) && ends(p, at + 3)) {
                count(p, at, at + 3);
            } else if (at + 4 <= s.length() && Names.isMarried(s, at, at + 4) && ends(p, at + 4) && !NameShape.isCommon(lexicon, s, at, at + 4)
                    && !p.isWord(at, at + 2)) {
                count(p, at, at + 4);
            }
        }
    }

    /** 宣传|队: a word and the last character of a body's name. */
    private boolean isBody(ParagraphText p, int at) {
        boolean body = Letters.OFFICE.contains(p.at(at + 2)) || lexicon.headEndings().longest(p.s, at + 2, at + 3) != null;
        return body && p.isWord(at, at + 2);
    }

    private void count(ParagraphText p, int from, int to) {
        String name = p.s.substring(from, to);
        if (seen.merge(name, 1, Integer::sum) == 2) {
            add(name, p.clean.text().substring(from, to), "");
        }
    }

    /** Whether a clause begins with two characters that can be a name and a verb of saying (游乐|说). */
    private boolean isSpeaking(ParagraphText p, int at) {
        WordTrie.Hit<Adverbial> adverbial = lexicon.adverbials().longest(p.s, at + 1);
        boolean surname = adverbial != null && adverbial.value() == Adverbial.TIME && Names.isSurname(p.at(at)); // 郭|亦表示
        return says(p, at + 2) && !surname && lexicon.words().longest(p.s, at + 1) == null
                && (Names.isChinese(p.s, at, at + 2) || Names.isTranscribed(p.s, at, at + 2)) && lexicon.heads().longest(p.s, at) == null
                && !NameShape.isCommon(lexicon, p.s, at, at + 2) && !p.isWord(at, at + 2);
    }

    private boolean says(ParagraphText p, int at) {
        WordTrie.Hit<Lexicon.Word> cue = lexicon.words().longest(p.s, at);
        return cue != null && !cue.value().isVeto() && cue.value().frame().kind() == Lexicon.Frame.Kind.SAY;
    }

    /** Where the next clause begins. */
    private static int next(ParagraphText p, int at) {
        int i = at + 1;
        while (i < p.length() && !p.isClauseEnd(i) && p.at(i) != '”') {
            i++;
        }
        return p.skipSpace(i + 1);
    }

    /** 陈某（化名）: what stands in brackets proves a name. */
    private void aliased(ParagraphText p, int bracket) {
        int end = p.at(bracket - 1) == ' ' ? bracket - 1 : bracket;
        for (int start = Math.max(0, end - 4); start <= end - 2; start++) {
            boolean bounded = start == 0 || Letters.BEFORE_NAME.contains(p.at(start - 1)) || lexicon.headEndings().longest(p.s, Math.max(0, start - 6), start) != null;
            if (bounded && Names.isChinese(p.s, start, end) && !NameShape.isCommon(lexicon, p.s, start, end)) {
                add(p.s.substring(start, end), p.clean.text().substring(start, end), "");
                return;
            }
        }
    }

    /** 庞某 (Mike …): the original spelling in brackets proves a transcribed name. */
    private void originals(ParagraphText p) {
        for (int i = p.s.indexOf('（'); i > 0; i = p.s.indexOf('（', i + 1)) {
            char first = p.at(i + 1);
            if (lexicon.particles().begins(Particles.Use.ALIASED, p.s, i + 1)) {
                aliased(p, i);
            }
            if (p.mate[i] < 0 || first < 'A' || first > 'Z' || p.mate[i] - i < 5) {
                continue;
            }
            int end = i;
            while (end > 0 && p.at(end - 1) == ' ') {
                end--;
            }
            int start = Names.transcriptionStart(p.s, Math.max(0, end - 12), end);
            boolean bounded = start == 0 || Letters.BEFORE_NAME.contains(p.at(start - 1)) || lexicon.headEndings().longest(p.s, Math.max(0, start - 6), start) != null;
            if (start < end && bounded && p.s.substring(i, p.mate[i]).indexOf(' ') > 0) {
                add(p.s.substring(start, end), p.clean.text().substring(start, end), "");
            }
        }
    }

    private String titleBefore(ParagraphText p, int end) {
        int from = p.clauseStart(end);
        return p.clean.text().substring(from, end);
    }

    private boolean beginsAdverbial(String s, int at) {
        WordTrie.Hit<Adverbial> adverbial = lexicon.adverbials().longest(s, at);
        return adverbial != null && adverbial.length() > 1;
    }

    private static boolean isMarried(ParagraphText p, int at) {
        return at + 4 <= p.length() && Names.isMarried(p.s, at, at + 4) && !Letters.JOINT.contains(p.at(at + 3));
    }

    /** End of the name that begins at {@code at}, right after a title; {@code at} when there is none. */
    private int nameAfter(ParagraphText p, int at) {
        String s = p.s;
        int run = at;
        while (run < s.length() && run - at < 20 && (Names.isTranscription(s.charAt(run)) || Names.isDot(s.charAt(run)) && run > at)) {
            run++;
        }
        while (run > at && (Names.isDot(s.charAt(run - 1)) || beginsAdverbial(s, run - 1))) { // 蒂姆·里克|曾经
            run--;
        }
        if (run - at >= 5 || run - at >= 3 && Names.holdsDot(s.substring(at, run))) {
            return ends(p, run) ? run : at;
        }
        int latin = at;
        while (latin < s.length() && (Names.isLatin(s.charAt(latin)) || s.charAt(latin) == ' ' && latin > at && latin + 1 < s.length()
                && Names.isLatin(s.charAt(latin + 1)))) {
            latin++;
        }
        if (latin - at >= 3) {
            return latin;
        }
        int surname = Names.surname(s, at);
        int full = at + surname + 2;
        if (surname > 0 && full <= s.length() && Names.allHan(s, at, full) && isTitle(s, full) && !isTitle(s, full - 1)) { // 张维为|教授
            return full;
        }
        if (surname > 0) {
            for (int given = 2; given >= 1; given--) {
                int end = at + surname + given;
                if (end <= s.length() && Names.allHan(s, at, end) && ends(p, end) && (!NameShape.isCommon(lexicon, s, at, end) || given == 2 && endsInGiven(p, at, end))
                        && !endsInCue(p, end) && !(given == 2 && NameShape.isLinking(lexicon, p, end - 1)) && isPlausible(p, at, end)) {
                    return end;
                }
            }
        }
        if (surname > 0 && full <= s.length() && Names.allHan(s, at, full) && !(isMarried(p, at) && !p.splitsWord(at + 4)) && isWhole(p, at, full)) {
            return full;
        }
        if (isMarried(p, at) && !NameShape.isCommon(lexicon, s, at, at + 4) && ends(p, at + 4)) {
            return at + 4;
        }
        return run - at >= 2 && ends(p, run) && !NameShape.isCommon(lexicon, s, at, run) && !p.splitsWord(run) ? run : at;
    }

    /** 李国能|7月: a character that ends given names, though by itself it is a function word, before a figure, a mark or a time. */
    private boolean endsInGiven(ParagraphText p, int from, int end) {
        WordTrie.Hit<Adverbial> adverbial = lexicon.adverbials().longest(p.s, end);
        boolean closed = Character.isDigit(p.at(end)) || "，、。（".indexOf(p.at(end)) >= 0 || adverbial != null && adverbial.length() > 1;
        return Letters.GIVEN.contains(p.at(end - 1)) && closed && lexicon.adverbials().longest(p.s, end - 1) == null && !NameShape.isCommon(lexicon, p.s, from, end - 1);
    }

    private boolean isTitle(String s, int at) {
        WordTrie.Hit<Head> head = lexicon.heads().longest(s, at);
        return head != null && head.value() == Head.TITLE && head.length() > 1;
    }

    /** Whether a surname and two characters are a name though no word that the tables know follows: the dictionary sees a word end there and none begin before. */
    private boolean isWhole(ParagraphText p, int from, int to) {
        int last = to - 1;
        if (lexicon.particles().begins(Particles.Use.ASPECT, p.s, to)) { // 警员向天|发了一枪
            return false;
        }
        return !NameShape.isCommon(lexicon, p.s, from, to) && !NameShape.isAdverbAndWord(lexicon, p, from, to)
                && lexicon.adverbials().longest(p.s, last) == null && lexicon.words().longest(p.s, last) == null
                && lexicon.heads().longest(p.s, last) == null && lexicon.headEndings().longest(p.s, from, to) == null
                && !p.splitsWord(to) && !p.isWord(from, last);
    }

    /** Whether the last character is rather a verb of saying (王乐|说，). */
    private boolean endsInCue(ParagraphText p, int end) {
        WordTrie.Hit<Lexicon.Word> word = lexicon.words().longest(p.s, end - 1);
        return word != null && !word.value().isVeto() && word.length() == 1 && word.value().frame().kind() == Lexicon.Frame.Kind.SAY && !Names.isHan(p.at(end));
    }

    /** Whether the letters are not a word and the next one (国家主席|任期|制) and not 向 and who is spoken to, or the name ends before a cue. */
    private boolean isPlausible(ParagraphText p, int from, int to) {
        WordTrie.Hit<Lexicon.Word> word = lexicon.words().longest(p.s, to);
        boolean speaks = word != null && !word.value().isVeto();
        WordTrie.Hit<Adverbial> preposition = lexicon.adverbials().longest(p.s, from);
        boolean toSomebody = preposition != null && preposition.value() == Adverbial.PREPOSITION && lexicon.heads().longest(p.s, from + 1) != null;
        if (NameShape.isAdverbAndWord(lexicon, p, from, to)) {
            return false;
        }
        boolean whole = speaks && word.length() > 1 || beginsAdverbial(p.s, to) || !p.splitsWord(to); // asked last: the dictionary is slow
        return !toSomebody && whole && (speaks || !p.isWord(from, Math.min(from + 2, to)));
    }

    private boolean ends(ParagraphText p, int at) {
        String s = p.s;
        if (at >= s.length() || Letters.AFTER_NAME.contains(s.charAt(at))) {
            return true;
        }
        WordTrie.Hit<Lexicon.Word> word = lexicon.words().longest(s, at);
        boolean classical = word != null && !word.value().isVeto() && word.value().frame().kind() == Lexicon.Frame.Kind.CLASSICAL;
        return word != null && (p.oldStyle || !classical) || lexicon.adverbials().longest(s, at) != null || s.charAt(at) >= '0' && s.charAt(at) <= '9';
    }

    void add(String name, String printed, String title) {
        Person before = byName.get(name);
        if (before != null && (!before.title().isEmpty() || title.isEmpty())) {
            return;
        }
        byName.put(name, new Person(name, printed, title));
        if (before == null && !name.isEmpty()) {
            firsts |= 1L << name.charAt(0);
            lasts |= 1L << name.charAt(name.length() - 1);
            byLast.computeIfAbsent(name.charAt(name.length() - 1), c -> new ArrayList<>()).add(name);
            byFirst.computeIfAbsent(name.charAt(0), c -> new ArrayList<>()).add(name);
            if (Names.holdsDot(name) || name.indexOf(' ') > 0) {
                parted.add(name);
            }
        }
    }

    /** Start of the longest known name that ends at {@code end} and does not begin before {@code from}; -1 when there is none. */
    int nameEndingAt(String s, int from, int end) {
        if (end <= from || (lasts >>> s.charAt(end - 1) & 1) == 0) {
            return -1;
        }
        int best = -1;
        for (String name : byLast.getOrDefault(s.charAt(end - 1), List.of())) {
            int start = end - name.length();
            if (start >= from && s.startsWith(name, start) && (best < 0 || start < best)) {
                best = start;
            }
        }
        return best;
    }

    /** Whether a known name begins before {@code end} and ends after it (邱国|正). */
    boolean crosses(String s, int from, int end) {
        for (int at = Math.max(from, end - 3); at < end; at++) {
            if ((firsts >>> s.charAt(at) & 1) == 0) {
                continue;
            }
            for (String name : byFirst.getOrDefault(s.charAt(at), List.of())) {
                if (at + name.length() > end && name.length() <= 4 && s.startsWith(name, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether somebody with this surname is known: then the surname may stand for the person (何|说). */
    boolean hasSurname(char surname) {
        return Names.isSurname(surname) && byFirst.containsKey(surname);
    }

    /** Whether a known name begins at {@code at}. */
    boolean startsName(String s, int at) {
        if ((firsts >>> s.charAt(at) & 1) == 0) {
            return false;
        }
        for (String name : byFirst.getOrDefault(s.charAt(at), List.of())) {
            if (s.startsWith(name, at)) {
                return true;
            }
        }
        return false;
    }

    /** The fullest form of a folded name, as printed: one with · or a space that has this one as a part; null when there is none. */
    String fullest(String name) {
        for (String full : parted) {
            if (full.length() > name.length() && (full.endsWith(name) || full.startsWith(name) || full.contains("·" + name)) && isPart(full, name)) {
                return byName.get(full).printed();
            }
        }
        return null;
    }

    /** Latin letters are a part only as a whole word. */
    private static boolean isPart(String full, String name) {
        return !Names.isLatin(name.charAt(0)) || full.endsWith(" " + name) || full.startsWith(name + " ");
    }

    /** Somebody with this surname as printed, or null. */
    String withSurname(char surname) {
        for (String name : byFirst.getOrDefault(surname, List.of())) {
            if (name.length() > 1) {
                return byName.get(name).printed();
            }
        }
        return null;
    }

    Person person(String name) {
        return byName.get(name);
    }

    /** The person whose title ends like this one, or null. */
    Person withTitle(String title) {
        for (Person person : byName.values()) {
            if (person.title().endsWith(title)) {
                return person;
            }
        }
        return null;
    }

    /** The person of this surname whose title ends like this one, or null. */
    Person withTitle(char surname, String title) {
        for (String name : byFirst.getOrDefault(surname, List.of())) {
            if (name.length() > 1 && byName.get(name).title().endsWith(title)) {
                return byName.get(name);
            }
        }
        return null;
    }

    /** The person whose name begins so (傅氏), or null. */
    Person startingWith(char first) {
        List<String> names = byFirst.getOrDefault(first, List.of());
        return names.isEmpty() ? null : byName.get(names.get(0));
    }

    Iterable<Person> all() {
        return byName.values();
    }
}
