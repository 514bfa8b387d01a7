package org.tonggao.internal.layout;

import java.util.HashMap;
import java.util.Map;
import org.tonggao.internal.lexicon.CharSet;
import org.tonggao.internal.lexicon.Folding;
import org.tonggao.internal.lexicon.Letters;
import org.tonggao.internal.lexicon.RuleTable;
import org.tonggao.internal.lexicon.WordTrie;

/** Whether a line's first characters speak for or against a paragraph that begins there (openers.tsv). */
final class Openings {

    /** How far into a line a reporting word may stand. */
    private static final int REACH = 14;
    private static final double ENUMERATION = 1.5;
    private static final int LONGEST_PEN_NAME = 6;
    private static final CharSet ORDINALS = CharSet.of("①②③④⑤⑥⑦⑧⑨⑩■●▲◆□○★☆※►▶◘◎⊙");

    /** @param id the rule's id, "" for none
     *  @param weight log-odds */
    record Opening(String id, double weight) {}

    static final Opening NONE = new Opening("", 0);

    private static final Opening ENUMERATED = new Opening("enumeration", ENUMERATION);

    private static final Opening DATED = new Opening("dated", 2);
    private static final Opening WIRE = new Opening("wire", 2);

    private static final WordTrie<Opening> STARTS;
    private static final WordTrie<Opening> CUES;

    static {
        Map<String, Opening> starts = new HashMap<>();
        Map<String, Opening> cues = new HashMap<>();
        for (RuleTable.Row row : RuleTable.load("openers.tsv", "kind", "weight").rows()) {
            double weight;
            try {
                weight = Double.parseDouble(row.get("weight"));
            } catch (NumberFormatException e) {
                throw row.error("weight must be a number: " + row.get("weight"));
            }
            Opening opening = new Opening(row.id(), weight);
            Map<String, Opening> into = switch (row.get("kind")) {
                case "start", "never", "neutral" -> starts;
                case "cue" -> cues;
                default -> throw row.error("kind must be start, never, neutral or cue: " + row.get("kind"));
            };
            for (String word : row.pattern().split("\\|")) {
                into.put(word, opening);
            }
        }
        STARTS = new WordTrie<>(starts);
        CUES = new WordTrie<>(cues);
    }

    private Openings() {}

    static Opening of(CharSequence line) {
        int length = Math.min(line.length(), REACH);
        if (length == 0) {
            return NONE;
        }
        if (isEnumeration(line)) {
            return ENUMERATED;
        }
        if (isDated(line)) {
            return DATED;
        }
        if (isWire(line, length)) {
            return WIRE;
        }
        char[] folded = new char[length];
        for (int i = 0; i < length; i++) {
            folded[i] = Folding.fold(line.charAt(i));
        }
        String head = new String(folded);
        WordTrie.Hit<Opening> start = STARTS.longest(head, 0);
        Opening best = start == null ? NONE : start.value();
        if (best.weight() < 0) {
            return best;
        }
        for (int i = 1; i < length; i++) {
            byte k = Glyphs.of(head.charAt(i));
            if (k == Glyphs.PERIOD) {
                break;
            }
            if (k == Glyphs.PAUSE && head.charAt(i) != '、' || head.charAt(i) == ',' || head.charAt(i) == ':') {
                Opening cue = cueBefore(head, i);
                return cue.weight() > best.weight() ? cue : best;
            }
        }
        return best;
    }

    /** A reporting word that ends right before the mark at {@code end}. */
    private static Opening cueBefore(String head, int end) {
        for (int from = Math.max(1, end - 4); from < end; from++) {
            WordTrie.Hit<Opening> hit = CUES.longest(head, from);
            if (hit != null && from + hit.length() == end) {
                return hit.value();
            }
        }
        return NONE;
    }

    /** 一、 （一） 1. 第一， ■: what numbers a paragraph, a list or an answer. */
    static boolean isEnumeration(CharSequence line) {
        char c = line.charAt(0);
        if (ORDINALS.contains(c)) {
            return true;
        }
        int at = 0;
        boolean bracket = c == '（' || c == '(';
        boolean ordinal = c == '第';
        if (bracket || ordinal) {
            at++;
        }
        int from = at;
        while (at < line.length() && at - from < 3 && isNumeral(line.charAt(at))) {
            at++;
        }
        if (at == from || at >= line.length()) {
            return false;
        }
        char after = line.charAt(at);
        if (bracket) {
            return after == '）' || after == ')';
        }
        if (ordinal) {
            return after == '，' || after == '、' || after == '条' || after == '章' || after == '條';
        }
        boolean figure = Glyphs.isAscii(line.charAt(at - 1));
        if (after == '、' || after == '是') {
            return at - from <= 2 && (after == '、' || from == 0 && !figure);
        }
        return figure && (after == '．' || after == ')' || after == '.' && (at + 1 >= line.length() || Glyphs.of(line.charAt(at + 1)) != Glyphs.DIGIT));
    }

    /** A pen name or a number that stands in brackets by itself: （江鳥）, （三）; not （未完）. */
    static boolean isInBrackets(CharSequence line) {
        int to = line.length() - 1;
        if (to < 2 || to > LONGEST_PEN_NAME + 1 || line.charAt(0) != '（' && line.charAt(0) != '(' || line.charAt(to) != '）' && line.charAt(to) != ')') {
            return false;
        }
        for (int i = 1; i < to; i++) {
            if (Glyphs.of(line.charAt(i)) != Glyphs.HAN || line.charAt(i) == '完') {
                return false;
            }
        }
        return true;
    }

    static boolean isSign(char c) {
        return ORDINALS.contains(c);
    }

    private static boolean isNumeral(char c) {
        return Glyphs.of(c) == Glyphs.DIGIT || Letters.NUMERAL.contains(c);
    }

    /** （東京廿七日路透電: a wire's dateline in brackets, as old papers set it. */
    private static boolean isWire(CharSequence line, int reach) {
        if (line.charAt(0) != '（' && line.charAt(0) != '(') {
            return false;
        }
        for (int i = 2; i < reach; i++) {
            if (line.charAt(i) == '日' && isNumeral(line.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** 9:00-17:00, 2031年： or a date alone: an item of a programme or a chronicle. */
    private static boolean isDated(CharSequence line) {
        int at = 0;
        while (at < line.length() && at < 5 && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            at++;
        }
        if (at == 0 || at + 1 >= line.length()) {
            return false;
        }
        char mark = line.charAt(at);
        boolean digit = Glyphs.of(line.charAt(at + 1)) == Glyphs.DIGIT;
        if (mark == ':' || mark == '：' || mark == '∶') {
            return at <= 2 && digit;
        }
        if (mark == '年') {
            return at == 4 && (line.charAt(at + 1) == '：' || line.charAt(at + 1) == ':');
        }
        return mark == '月' && digit && line.length() <= at + 4 && line.charAt(line.length() - 1) == '日';
    }
}
