package org.tonggao.internal.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Words by which lines that are no running text, and turns of an interview, begin (行首用语). Loaded once; immutable, thread-safe. */
public final class HeadWords {

    /** What a word does at the head of a line. */
    private enum Kind {
        BOX,
        TURN,
        ANSWER,
        TAIL
    }

    private static final class Holder {
        static final WordTrie<Kind> WORDS = load();
    }

    private static final int LONGEST_LABEL = 6;
    /** 《澄江晚报》记者. */
    private static final int LONGEST_OUTLET = 14;

    private HeadWords() {}

    private static WordTrie<Kind> load() {
        Map<String, Kind> words = new HashMap<>();
        for (RuleTable.Row row : RuleTable.load("subheads.tsv", "kind").rows()) {
            Kind kind;
            try {
                kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw row.error("unknown value: " + row.get("kind"));
            }
            for (String word : row.pattern().split("\\|")) {
                words.put(word, kind);
            }
        }
        return new WordTrie<>(words);
    }

    private static int length(CharSequence text, Kind kind) {
        WordTrie.Hit<Kind> word = Holder.WORDS.longest(text.toString(), 0);
        return word == null || word.value() != kind ? 0 : word.length();
    }

    /** 核心阅读: the head of a box, by itself. */
    public static boolean isBox(CharSequence text) {
        int length = length(text, Kind.BOX);
        return length > 0 && length == text.length();
    }

    /** 数据来源：…: a note at the end. */
    public static boolean isTail(CharSequence text) {
        return length(text, Kind.TAIL) > 0;
    }

    /** Index after the colon of the label that opens a turn (问：, 记者：, 《澄江晚报》记者：), 0 when there is none. */
    public static int turn(CharSequence text) {
        int length = Math.max(length(text, Kind.TURN), length(text, Kind.ANSWER));
        if (length == 0 || length > LONGEST_LABEL) {
            return labelled(text);
        }
        int after = length;
        while (after < text.length() && (text.charAt(after) == ' ' || text.charAt(after) == '\u3000')) {
            after++;
        }
        return after < text.length() && (text.charAt(after) == '：' || text.charAt(after) == ':') ? after + 1 : 0;
    }

    /** The same when the label ends in such a word (记者) and has none but letters and 《》 before it. */
    private static int labelled(CharSequence text) {
        for (int i = 0; i < text.length() && i <= LONGEST_OUTLET; i++) {
            char c = text.charAt(i);
            if (c == '：' || c == ':') {
                WordTrie.Hit<Kind> word = Holder.WORDS.longestBackwards(text.subSequence(0, i).toString(), 0, i);
                return word != null && word.value() == Kind.TURN && word.length() > 1 ? i + 1 : 0;
            }
            if (!Character.isLetterOrDigit(c) && c != '《' && c != '》') {
                return 0;
            }
        }
        return 0;
    }

    /** Whether the turn is an answer (答：). */
    public static boolean isAnswer(CharSequence text) {
        return length(text, Kind.ANSWER) > 0;
    }
}
