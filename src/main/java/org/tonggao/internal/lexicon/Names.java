package org.tonggao.internal.lexicon;

import java.util.HashMap;
import java.util.Map;

/**
 * The shapes of personal names (人名): surname and one or two characters, transcriptions with and without ·, Latin words. Works on folded text
 * ({@link Folding}). Evidence, not proof: the caller looks at what stands around.
 */
public final class Names {

    /** Dots within transcribed names. */
    private static final CharSet DOTS = CharSet.of("·•・‧．");
    private static final int MAX_TRANSCRIPTION = 24;
    /** 章氏: after the surname, instead of a name. */
    private static final char CLAN = '氏';
    /** 中方: a country's or a body's side; 章姓: of that surname. */
    private static final CharSet NO_GIVEN = CharSet.of("方姓");

    private static final class Holder {
        static final CharSet SURNAMES;
        static final CharSet TRANSCRIPTION;
        static final WordTrie<Boolean> COMPOUND;

        static {
            String surnames = "";
            String transcription = "";
            Map<String, Boolean> compound = new HashMap<>();
            for (RuleTable.Row row : RuleTable.load("names.tsv").rows()) {
                switch (row.id()) {
                    case "surname-single" -> surnames = row.pattern();
                    case "transcription" -> transcription = row.pattern();
                    case "surname-compound" -> {
                        for (String surname : row.pattern().split("\\|")) {
                            compound.put(surname, true);
                        }
                    }
                    default -> throw row.error("unknown id " + row.id());
                }
            }
            SURNAMES = CharSet.of(surnames);
            TRANSCRIPTION = CharSet.of(transcription);
            COMPOUND = new WordTrie<>(compound);
        }
    }

    private Names() {}

    public static boolean isSurname(char c) {
        return Holder.SURNAMES.contains(c);
    }

    public static boolean isTranscription(char c) {
        return Holder.TRANSCRIPTION.contains(c);
    }

    public static boolean isDot(char c) {
        return DOTS.contains(c);
    }

    public static boolean holdsDot(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (isDot(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    public static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF' || c >= '\u3400' && c <= '\u4DBF' || c == '〇';
    }

    public static boolean allHan(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isHan(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Length of the surname at {@code at}: 2, 1 or 0. */
    public static int surname(String text, int at) {
        if (Holder.COMPOUND.longest(text, at) != null) {
            return 2;
        }
        return at < text.length() && isSurname(text.charAt(at)) ? 1 : 0;
    }

    /** Whether the range is shaped like a Chinese name: a surname and one or two characters more. */
    public static boolean isChinese(String text, int from, int to) {
        int given = to - from - surname(text, from);
        if (given == to - from || to - from > 1 && to <= text.length() && (text.charAt(from + 1) == CLAN || to - from == 2 && NO_GIVEN.contains(text.charAt(from + 1)))) {
            return false;
        }
        if (given > 2 && to - from <= 3 || given < 1) {
            given = to - from - 1;
        }
        for (int i = from; i < to; i++) {
            if (!isHan(text.charAt(i))) {
                return false;
            }
        }
        return given >= 1 && given <= 2 || to - from == 2 && isSurname(text.charAt(from));
    }

    /** Whether the range is shaped like a married woman's name: two surnames and two characters more (林郑某某). */
    public static boolean isMarried(String text, int from, int to) {
        return to - from == 4 && isSurname(text.charAt(from)) && isSurname(text.charAt(from + 1)) && allHan(text, from, to);
    }

    /** Where the transcribed or Latin name that ends at {@code end} begins; {@code end} when there is none of at least two characters. */
    public static int transcriptionStart(String text, int from, int end) {
        int i = end;
        int least = Math.max(from, end - MAX_TRANSCRIPTION);
        while (i > least) {
            char c = text.charAt(i - 1);
            if (isTranscription(c) || isDot(c) && i - 1 > from && i < end || isLatin(c) || c == ' ' && i < end && i - 2 >= from
                    && isLatin(text.charAt(i)) && isLatin(text.charAt(i - 2))) {
                i--;
            } else {
                break;
            }
        }
        while (i < end && isDot(text.charAt(i))) {
            i++;
        }
        return end - i >= 2 ? i : end;
    }

    /** Whether all of the range may stand in a transcribed or Latin name. */
    public static boolean isTranscribed(String text, int from, int to) {
        if (to - from < 2) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!isTranscription(c) && !isDot(c) && !isLatin(c) && c != ' ' && c != '-') {
                return false;
            }
        }
        return true;
    }

    /** Whether two of three characters at least may stand in a transcribed name. */
    public static boolean isMostlyTranscribed(CharSequence text, int from, int to) {
        int transcribed = 0;
        for (int i = from; i < to; i++) {
            if (!isHan(text.charAt(i)) && !isDot(text.charAt(i))) {
                return false;
            }
            transcribed += isTranscription(text.charAt(i)) || isDot(text.charAt(i)) ? 1 : 0;
        }
        return transcribed * 3 >= (to - from) * 2;
    }

    public static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '\u00C0' && c <= '\u024F' || c == '.' || c == '\'';
    }
}
