package org.tonggao.internal.lexicon;

import java.util.HashMap;
import java.util.Map;

/**
 * Reads what OCR misread where the context leaves no doubt (误识, {@code misreadings.tsv}): 日 and the figures of a date (2O日, 28曰), a few words for
 * people (发言入). Character for character and for matching only, as {@link Folding} is. Thread-safe.
 */
public final class Misreadings {

    static final String FILE = "misreadings.tsv";
    private static final String FIGURE = "figure-";
    private static final String DAY = "day-misread";
    private static final String UNITS = "年月日";
    private static final int LONGEST_FIGURE = 4;
    private static final int MOST_MONTHS = 12;
    private static final int MOST_DAYS = 31;

    /** For an ASCII look-alike the digit; 0 for every other. */
    private static final char[] DIGITS = new char['\u0080'];
    private static final CharSet DAYS;
    /** What makes another word of a misread 日 (目标). */
    private static final CharSet NO_DAYS;
    /** Words, and what their last character is read for. */
    private static final WordTrie<Character> WORDS;
    private static final CharSet WORD_ENDS;
    /** What makes another word of a word's last character (入场). */
    private static final CharSet NO_WORD_ENDS;
    /** Where something may have been misread: most characters are none of these. */
    private static final CharSet LAST;

    static {
        Map<String, Character> words = new HashMap<>();
        StringBuilder ends = new StringBuilder();
        StringBuilder noEnds = new StringBuilder();
        StringBuilder days = new StringBuilder();
        StringBuilder noDays = new StringBuilder();
        for (RuleTable.Row row : RuleTable.load(FILE, "reading", "unless").rows()) {
            char reading = row.get("reading").charAt(0);
            if (row.id().startsWith(FIGURE)) {
                row.pattern().chars().forEach(c -> DIGITS[c] = reading);
            } else if (row.id().equals(DAY)) {
                days.append(row.pattern());
                noDays.append(row.get("unless"));
            } else {
                noEnds.append(row.get("unless"));
                for (String word : row.pattern().split("\\|")) {
                    words.put(word, reading);
                    ends.append(word.charAt(word.length() - 1));
                }
            }
        }
        DAYS = CharSet.of(days);
        NO_DAYS = CharSet.of(noDays);
        WORDS = new WordTrie<>(words);
        WORD_ENDS = CharSet.of(ends);
        NO_WORD_ENDS = CharSet.of(noEnds);
        LAST = CharSet.of(ends, days, UNITS);
    }

    private Misreadings() {}

    /**
     * The text as it was printed.
     *
     * @return the same object when nothing was misread
     */
    public static String mend(String folded) {
        char[] text = null;
        for (int i = 1; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!LAST.contains(c)) {
                continue;
            }
            if (WORD_ENDS.contains(c)) {
                WordTrie.Hit<Character> hit = WORDS.longestBackwards(folded, 0, i + 1);
                if (hit != null && !(i + 1 < folded.length() && NO_WORD_ENDS.contains(folded.charAt(i + 1)))) {
                    text = text == null ? folded.toCharArray() : text;
                    text[i] = hit.value();
                }
            } else {
                text = date(folded, i, text);
            }
        }
        return text == null ? folded : new String(text);
    }

    /** Mends the figure before the unit at {@code at}, and the unit. */
    private static char[] date(String folded, int at, char[] text) {
        int from = at;
        boolean digit = false;
        boolean alike = false;
        int value = 0;
        int power = 1;
        for (; from > 0 && at - from < LONGEST_FIGURE && digit(folded.charAt(from - 1)) > 0; from--) {
            char c = folded.charAt(from - 1);
            digit |= c == digit(c);
            alike |= c != digit(c);
            value += (digit(c) - '0') * power;
            power *= 10;
        }
        char unit = DAYS.contains(folded.charAt(at)) ? '日' : folded.charAt(at);
        boolean misreadDay = unit != folded.charAt(at);
        char before = from == 0 ? 0 : folded.charAt(from - 1);
        boolean possible = from < at && value > 0 && (unit == '年' ? at - from == LONGEST_FIGURE : value <= (unit == '月' ? MOST_MONTHS : MOST_DAYS))
                && (digit || UNITS.indexOf(before) >= 0) && digit(before) == 0 && !(before < DIGITS.length && Character.isLetterOrDigit(before))
                && !(misreadDay && at + 1 < folded.length() && NO_DAYS.contains(folded.charAt(at + 1)));
        if (!possible || !alike && !misreadDay) {
            return text;
        }
        char[] mended = text == null ? folded.toCharArray() : text;
        for (int i = from; i < at; i++) {
            mended[i] = digit(folded.charAt(i));
        }
        mended[at] = unit;
        return mended;
    }

    /** The digit that a character is or is read for; 0 when there is none. */
    private static char digit(char c) {
        return c >= '0' && c <= '9' ? c : c < DIGITS.length ? DIGITS[c] : 0;
    }
}
