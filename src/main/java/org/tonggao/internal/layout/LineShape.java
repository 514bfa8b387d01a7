package org.tonggao.internal.layout;

import java.util.List;
import org.tonggao.internal.input.CleanText;

/**
 * What a typesetter sees of a line, measured in one pass: widths in tenths of an em under both styles of punctuation, how it begins and
 * ends, what it is made of.
 */
final class LineShape {

    /** How a line ends, closing marks at its very end left out of account. */
    static final int END_TERMINAL = 0;
    static final int END_CLOSED = 1;
    static final int END_COLON = 2;
    static final int END_SEMICOLON = 3;
    static final int END_COMMA = 4;
    static final int END_LIST_COMMA = 5;
    static final int END_HAN = 6;
    static final int END_FIGURE = 7;
    static final int END_DASH = 8;
    static final int END_OPEN = 9;
    /** A full stop of ASCII behind Han: 。 or 、 misread. */
    static final int END_DOT = 10;
    static final int ENDS = 11;

    /** How a line begins. */
    static final int START_HAN = 0;
    static final int START_OPEN = 1;
    static final int START_FIGURE = 2;
    /** A mark that a typesetter never sets at the beginning of a line. */
    static final int START_FORBIDDEN = 3;
    static final int START_DASH = 4;
    static final int START_OTHER = 5;

    private static final int EM = 10;
    private static final int HALF = 5;
    private static final int ASCII = 6;
    private static final int THIN_SPACE = 6;
    /** Types differ by one part in so many in how wide they set figures and Latin letters. */
    private static final int UNSURE = 8;

    /** Tenths of an em, 开明式: ，、；： quotation marks and brackets half an em. */
    final int kaiming;
    /** Tenths of an em, all punctuation full width. */
    final int full;
    final int end;
    final int start;
    final char last;
    /** Width of the first unit that cannot be broken: a word or number, or a character with the marks that must not leave it. */
    final int unitKaiming;
    final int unitFull;
    final int han;
    final int letters;
    final int ink;
    final int periods;
    final int pauses;
    final int listCommas;
    /** Opening minus closing quotation marks, and whether a closing one has no opening one on this line. */
    final int quotes;
    /** Tenths of an em that the line may be narrower than measured, and wider: figures and Latin letters differ by type; gaps that were printed. */
    final int slackOver;
    final int slackShort;

    /** The whole line stands in one pair of brackets. */
    final boolean isBracketed;

    /**
     * @param gaps tenths of an em of gaps that the text no longer has
     * @param hidden tenths of an em of gaps that may have been printed
     */
    private LineShape(String text, int gaps, int hidden) {
        int length = text.length();
        int characters = 0;
        int stops = 0;
        int commas = 0;
        int lists = 0;
        int brackets = 0;
        int opened = 0;
        int figures = 0;
        int surrogates = 0;
        int highs = 0;
        int spaces = 0;
        int typed = 0;
        int rest = gaps;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            switch (Glyphs.of(c)) {
                case Glyphs.HAN -> characters++;
                case Glyphs.PERIOD -> stops++;
                case Glyphs.PAUSE -> {
                    commas++;
                    lists += c == '、' ? 1 : 0;
                }
                case Glyphs.OPEN, Glyphs.CLOSE -> {
                    brackets++;
                    opened += c == '“' || c == '「' || c == '『' ? 1 : c == '”' || c == '」' || c == '』' ? -1 : 0;
                }
                case Glyphs.DIGIT, Glyphs.LATIN -> {
                    figures++;
                    typed += advance(c);
                }
                case Glyphs.ASCII_MARK -> typed += ASCII;
                case Glyphs.SPACE -> {
                    spaces++;
                    rest += space(text, i, c);
                }
                case Glyphs.SURROGATE -> {
                    surrogates++;
                    highs += Character.isHighSurrogate(c) ? 1 : 0;
                }
                default -> rest += advance(c);
            }
        }
        int common = (characters + stops) * EM + surrogates * HALF + typed + rest;
        kaiming = common + (commas + brackets) * HALF;
        full = common + (commas + brackets) * EM;
        han = characters + highs;
        letters = han + figures;
        ink = length - spaces;
        periods = stops;
        pauses = commas;
        listCommas = lists;
        quotes = opened;
        slackOver = typed / UNSURE;
        slackShort = typed / UNSURE + hidden;
        int unit = firstUnit(text);
        unitKaiming = width(text, unit, HALF);
        unitFull = width(text, unit, EM);
        start = length == 0 ? START_OTHER : strokes(text, 0) ? START_DASH : startOf(text.charAt(0));
        int at = length - 1;
        boolean closed = false;
        while (at > 0 && isTail(text.charAt(at))) {
            closed |= Glyphs.of(text.charAt(at)) == Glyphs.CLOSE || isAsciiClose(text.charAt(at));
            at--;
        }
        last = length == 0 ? ' ' : text.charAt(at);
        end = length > 2 && strokes(text, length - 2) ? END_DASH : endOf(text, at, last, closed);
        isBracketed = length > 2 && isBracket(text.charAt(0), text.charAt(length - 1));
    }

    static LineShape of(String text) {
        return new LineShape(text, 0, 0);
    }

    /** Spaces between Han and figures or Latin words that the cleaner took out: they were printed, unless an engine put one everywhere. */
    static LineShape of(CleanText line) {
        String text = line.text();
        int gaps = 0;
        int others = 0;
        for (int i = text.isEmpty() ? 0 : line.nextSeam(0); i < text.length(); i = line.nextSeam(i)) {
            if (line.rawStart(i) - line.rawEnd(i) == 1) {
                boolean before = Glyphs.isAscii(text.charAt(i - 1));
                boolean after = Glyphs.isAscii(text.charAt(i));
                gaps += before != after ? 1 : 0;
                others += !before && !after ? 1 : 0;
            }
        }
        boolean everywhere = others * 8 > text.length();
        return new LineShape(text, everywhere ? 0 : gaps * THIN_SPACE, everywhere ? gaps * THIN_SPACE : 0);
    }

    /** Where the first unit that cannot be broken ends. */
    private static int firstUnit(String text) {
        boolean hasBody = false;
        boolean isWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            byte k = Glyphs.of(c);
            boolean word = k == Glyphs.DIGIT || k == Glyphs.LATIN || isWord && (c == '.' || c == '%' || c == ',');
            if (!hasBody && k != Glyphs.OPEN) {
                hasBody = true;
                isWord = word;
            } else if (hasBody && !(isWord && word) && !isForbiddenAtStart(c, k) && !(k == Glyphs.SURROGATE && Character.isLowSurrogate(c))) {
                return i;
            }
        }
        return text.length();
    }

    /** Tenths of an em up to a place, ，、；： quotation marks and brackets being so wide. */
    private static int width(String text, int to, int mark) {
        int width = 0;
        for (int i = 0; i < to; i++) {
            char c = text.charAt(i);
            width += switch (Glyphs.of(c)) {
                case Glyphs.HAN, Glyphs.PERIOD -> EM;
                case Glyphs.PAUSE, Glyphs.OPEN, Glyphs.CLOSE -> mark;
                case Glyphs.ASCII_MARK -> ASCII;
                case Glyphs.SPACE -> space(text, i, c);
                case Glyphs.SURROGATE -> HALF;
                default -> advance(c);
            };
        }
        return width;
    }

    private static int advance(char c) {
        return c < 0x2000 ? ASCII : EM;
    }

    private static boolean isBracket(char first, char last) {
        return (first == '（' || first == '(') && (last == '）' || last == ')') || first == '【' && last == '】' || first == '［' && last == '］';
    }

    /** Whether 、 ends sentences on this page, as before about 1945. */
    static boolean stopsAreListCommas(List<LineShape> lines) {
        int list = 0;
        int others = 0;
        for (int i = 0; i < lines.size(); i++) {
            list += lines.get(i).listCommas;
            others += lines.get(i).periods + lines.get(i).pauses - lines.get(i).listCommas;
        }
        return list >= 8 && list >= 3 * others;
    }

    /** Spaces: none between Han (an OCR engine's), a thin one beside Latin text, up to half an em in a run. */
    private static int space(String text, int at, char c) {
        if (c == '\u3000') {
            return EM;
        }
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean spaceBefore = Glyphs.of(before) == Glyphs.SPACE;
        boolean spaceAfter = Glyphs.of(after) == Glyphs.SPACE;
        if (spaceBefore || spaceAfter) {
            return HALF;
        }
        boolean latin = isLatin(text, at - 1, -1) || isLatin(text, at + 1, 1);
        return latin ? HALF : 0;
    }

    /** A character of ASCII, or a mark at one's side: 胡佛 （Herbert Hoover） 说. */
    private static boolean isLatin(String text, int at, int step) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        byte k = Glyphs.of(text.charAt(at));
        int beside = at + step;
        return Glyphs.isAscii(text.charAt(at)) || k == (step < 0 ? Glyphs.CLOSE : Glyphs.OPEN) && beside >= 0 && beside < text.length()
                && Glyphs.isAscii(text.charAt(beside));
    }

    /** —— as engines read it: two strokes, 一一 or 一-. */
    private static boolean strokes(String text, int at) {
        return at + 1 < text.length() && isStroke(text.charAt(at)) && isStroke(text.charAt(at + 1));
    }

    private static boolean isStroke(char c) {
        return c == '一' || c == '-' || c == '—';
    }

    private static boolean isForbiddenAtStart(char c, byte k) {
        return k == Glyphs.PERIOD || k == Glyphs.PAUSE || k == Glyphs.CLOSE || c == '…' || c == '—' || c == '·' || c == '％' || c == '℃' || c == '‰' || c == '°'
                || k == Glyphs.ASCII_MARK && (c == ',' || c == '.' || c == ';' || c == ':' || c == '!' || c == '?' || c == ')' || c == '%');
    }

    /** What may stand behind a sentence's last mark: closing marks, an end sign such as ■. */
    private static boolean isTail(char c) {
        byte k = Glyphs.of(c);
        return k == Glyphs.CLOSE || k == Glyphs.SPACE || k == Glyphs.SYMBOL || isAsciiClose(c);
    }

    private static boolean isAsciiClose(char c) {
        return c == '"' || c == '\'' || c == ')' || c == ']';
    }

    private static int startOf(char c) {
        byte k = Glyphs.of(c);
        return switch (k) {
            case Glyphs.HAN, Glyphs.SURROGATE -> START_HAN;
            case Glyphs.OPEN -> START_OPEN;
            case Glyphs.DIGIT, Glyphs.LATIN -> isForbiddenAtStart(c, k) ? START_FORBIDDEN : START_FIGURE;
            case Glyphs.PERIOD, Glyphs.PAUSE, Glyphs.CLOSE -> START_FORBIDDEN;
            case Glyphs.DASH -> START_DASH;
            case Glyphs.ASCII_MARK -> c == ',' || c == '.' || c == ';' || c == ':' || c == '!' || c == '?' || c == ')' ? START_FORBIDDEN : START_OTHER;
            default -> START_OTHER;
        };
    }

    private static int endOf(String text, int at, char c, boolean closed) {
        return switch (Glyphs.of(c)) {
            case Glyphs.PERIOD -> END_TERMINAL;
            case Glyphs.PAUSE -> c == '：' || c == '﹕' ? END_COLON : c == '；' || c == '﹔' ? END_SEMICOLON : c == '、' || c == '﹑' ? END_LIST_COMMA : END_COMMA;
            case Glyphs.ASCII_MARK -> switch (c) {
                case '!', '?' -> END_TERMINAL;
                case '.' -> at > 0 && Glyphs.of(text.charAt(at - 1)) == Glyphs.HAN ? END_DOT : END_FIGURE;
                case ':' -> END_COLON;
                case ';' -> END_SEMICOLON;
                case ',' -> END_COMMA;
                case '(', '[', '<' -> END_OPEN;
                default -> closed ? END_CLOSED : END_FIGURE;
            };
            case Glyphs.DASH -> c == '…' || c == '⋯' ? END_TERMINAL : closed ? END_CLOSED : END_DASH;
            case Glyphs.OPEN -> END_OPEN;
            case Glyphs.CLOSE -> END_CLOSED;
            case Glyphs.DIGIT, Glyphs.LATIN -> c == 'o' && at > 2 && Glyphs.of(text.charAt(at - 1)) == Glyphs.HAN
                    ? END_TERMINAL : closed ? END_CLOSED : END_FIGURE;
            default -> closed ? END_CLOSED : END_HAN;
        };
    }

    /** Whether any mark may begin a line, as in old letterpress, where nothing is kept together. */
    static boolean breaksAnywhere(List<LineShape> lines) {
        int forbidden = 0;
        for (int i = 0; i < lines.size(); i++) {
            forbidden += lines.get(i).start == START_FORBIDDEN ? 1 : 0;
        }
        return lines.size() >= 20 && forbidden * 50 > lines.size();
    }

    int width(boolean kaimingStyle) {
        return kaimingStyle ? kaiming : full;
    }

    int unit(boolean kaimingStyle) {
        return kaimingStyle ? unitKaiming : unitFull;
    }

    /** Ends as a finished sentence does. */
    boolean isFinished() {
        return end == END_TERMINAL;
    }
}
