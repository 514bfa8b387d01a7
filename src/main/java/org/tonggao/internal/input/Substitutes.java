package org.tonggao.internal.input;

import java.text.Normalizer;
import org.tonggao.internal.lexicon.RuleTable;

/**
 * Characters that stand for an ordinary one, and which: radicals and presentation forms from {@code characters.tsv}, Kangxi radicals and
 * compatibility ideographs from Unicode's normalization. Only these: normalizing a whole text would destroy its punctuation.
 */
final class Substitutes {

    static final String FILE = "characters.tsv";

    private static final char FIRST = '\u2E80';
    /** By unit from {@link #FIRST}; null where a character stands for itself. */
    private static final String[] REPLACEMENTS = build();

    private Substitutes() {}

    private static String[] build() {
        String[] replacements = new String[Character.MAX_VALUE + 1 - FIRST];
        addNormalized(replacements, '\u2F00', '\u2FD5', Normalizer.Form.NFKC);
        addNormalized(replacements, '\uF900', '\uFAFF', Normalizer.Form.NFC);
        for (RuleTable.Row row : RuleTable.load(FILE, "replacement").rows()) {
            if (row.pattern().length() != 1 || row.pattern().charAt(0) < FIRST) {
                throw row.error("pattern must be one BMP character from U+2E80 on");
            }
            replacements[row.pattern().charAt(0) - FIRST] = row.get("replacement");
        }
        return replacements;
    }

    private static void addNormalized(String[] replacements, char first, char last, Normalizer.Form form) {
        for (char c = first; c <= last; c++) {
            String normalized = Normalizer.normalize(String.valueOf(c), form);
            if (normalized.charAt(0) != c) {
                replacements[c - FIRST] = normalized;
            }
        }
    }

    /** What the BMP character stands for, or null. */
    static String of(char c) {
        return c < FIRST ? null : REPLACEMENTS[c - FIRST];
    }

    /** What the compatibility ideograph U+2F800..2FA1F stands for, or null. */
    static String of(char high, char low) {
        int codePoint = Character.toCodePoint(high, low);
        return codePoint >= 0x2F800 && codePoint <= 0x2FA1F ? Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFC) : null;
    }

    /** Whether the unit is replaced, or is the first of a pair that may be. */
    static boolean isReplaced(char c) {
        return of(c) != null || c == '\uD87E';
    }
}
