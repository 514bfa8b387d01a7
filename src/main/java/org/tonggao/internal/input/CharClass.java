package org.tonggao.internal.input;

import org.tonggao.internal.lexicon.Folding;

/** What a UTF-16 unit is, as bits, by one look-up. */
final class CharClass {

    /** A Han character, 〇 and 々 among them; of one beyond the BMP its first unit. */
    static final int HAN = 1;
    /** Something that is set in full width beside Han: Han, kana, full-width forms, Chinese punctuation and quotation marks. */
    static final int CJK = 2;
    static final int SPACE = 4;
    /** Something that {@link Cleaner} must look at. */
    static final int LOOK = 8;
    /** Printed: not white space, punctuation, control or unassigned. */
    static final int LETTER = 16;
    /** Cannot be printed: a control, a noncharacter, the replacement character; or a surrogate, which must be in a pair. */
    static final int BROKEN = 32;
    /** Written so in traditional script only. */
    static final int TRADITIONAL = 64;
    /** Written so in simplified script only. */
    static final int SIMPLIFIED = 128;

    private static final String CJK_PUNCTUATION = "“”‘’…—·《》〈〉「」『』【】〔〕、。〖〗";
    private static final String LOOKED_AT = ",;:?!()\"＂“”`\\.o";

    private static final char NEXT_LINE = '\u0085';

    private static final byte[] CLASS = build();

    private CharClass() {}

    static int of(char c) {
        return CLASS[c];
    }

    static boolean isHan(char c) {
        return (CLASS[c] & HAN) != 0;
    }

    static boolean isCjk(char c) {
        return (CLASS[c] & CJK) != 0;
    }

    static boolean isSpace(char c) {
        return (CLASS[c] & SPACE) != 0;
    }

    private static byte[] build() {
        byte[] classes = new byte[Character.MAX_VALUE + 1];
        for (int i = 0; i < classes.length; i++) {
            char c = (char) i;
            classes[i] = (byte) (script(c) | function(c));
        }
        return classes;
    }

    private static int script(char c) {
        boolean surrogatePlane2Or3 = c >= '\uD840' && c <= '\uD8BF';
        if (c >= '\u3400' && c <= '\u4DBF' || c >= '\u4E00' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF'
                || c >= '\u2E80' && c <= '\u2FDF' || c >= '\u3005' && c <= '\u3007' || surrogatePlane2Or3) {
            return HAN | CJK | (Folding.isTraditional(c) ? TRADITIONAL : Folding.isSimplified(c) ? SIMPLIFIED : 0);
        }
        boolean wide = c > '\u3000' && c <= '\u30FF' || c >= '\uFE10' && c <= '\uFE6F' || c >= '\uFF01' && c <= '\uFFEF' && !isFullWidthAlphanumeric(c);
        return wide || Character.isLowSurrogate(c) || CJK_PUNCTUATION.indexOf(c) >= 0 ? CJK : 0;
    }

    private static boolean isFullWidthAlphanumeric(char c) {
        return c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
    }

    private static int function(char c) {
        if (CleanText.isSpace(c)) {
            return SPACE | LOOK;
        }
        int look = CleanText.isInkless(c) || LOOKED_AT.indexOf(c) >= 0 || Substitutes.isReplaced(c) ? LOOK : 0;
        boolean noncharacter = c >= '\uFFFD' || c >= '\uFDD0' && c <= '\uFDEF';
        int broken = noncharacter || Character.isSurrogate(c) || Character.isISOControl(c) && c != NEXT_LINE ? BROKEN : 0;
        return look | broken | (isLetter(c) ? LETTER : 0);
    }

    private static boolean isLetter(char c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL, Character.FORMAT,
                    Character.PRIVATE_USE, Character.UNASSIGNED, Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION, Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION -> false;
            default -> !Character.isLowSurrogate(c);
        };
    }
}
