package org.tonggao.internal.layout;

/**
 * What a character is to a typesetter: one class a character, looked up in a table. Punctuation classes are the only words the layout
 * stages hold in Java.
 */
final class Glyphs {

    static final byte HAN = 0;
    /** 。！？: a full em in either style of punctuation. */
    static final byte PERIOD = 1;
    /** ，、；：: half an em in 开明式. */
    static final byte PAUSE = 2;
    static final byte OPEN = 3;
    static final byte CLOSE = 4;
    static final byte DIGIT = 5;
    static final byte LATIN = 6;
    static final byte ASCII_MARK = 7;
    /** — … · ～: stand in the middle of a line's text, never at its beginning. */
    static final byte DASH = 8;
    static final byte SPACE = 9;
    /** Half of a surrogate pair: two of them are a Han character. */
    static final byte SURROGATE = 10;
    static final byte SYMBOL = 11;
    static final int CLASSES = 12;

    private static final String PERIODS = "。！？｡．";
    private static final String PAUSES = "，、；：﹐﹑﹔﹕";
    private static final String OPENS = "“‘（《〈【「『〔［｛〖";
    private static final String CLOSES = "”’）》〉】」』〕］｝〗";
    private static final String DASHES = "—–―…⋯·・‧•～〜─━－";

    private static final byte[] CLASS = table();

    private Glyphs() {}

    private static byte[] table() {
        byte[] table = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = classify((char) c);
        }
        fill(table, PERIODS, PERIOD);
        fill(table, PAUSES, PAUSE);
        fill(table, OPENS, OPEN);
        fill(table, CLOSES, CLOSE);
        fill(table, DASHES, DASH);
        return table;
    }

    private static void fill(byte[] table, String characters, byte value) {
        for (int i = 0; i < characters.length(); i++) {
            table[characters.charAt(i)] = value;
        }
    }

    private static byte classify(char c) {
        if (Character.isSurrogate(c)) {
            return SURROGATE;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c < ' ') {
            return SPACE;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        if (c == '‰' || c == '％' || c == '℃' || c == '°') {
            return DIGIT;
        }
        if (c < 0x80) {
            return Character.isLetter(c) ? LATIN : ASCII_MARK;
        }
        if (Character.isIdeographic(c) || c >= 0x2E80 && c < 0x3000 || c >= 0x3040 && c < 0x3100 || c >= 0xF900 && c < 0xFB00 || c == '〇') {
            return HAN;
        }
        return Character.isLetter(c) && c < 0x2000 ? LATIN : SYMBOL;
    }

    static byte of(char c) {
        return CLASS[c];
    }

    /** A letter of some script, or a figure. */
    static boolean isLetter(char c) {
        byte k = CLASS[c];
        return k == HAN || k == DIGIT || k == LATIN || k == SURROGATE;
    }

    static boolean isAscii(char c) {
        return c < 0x80;
    }
}
