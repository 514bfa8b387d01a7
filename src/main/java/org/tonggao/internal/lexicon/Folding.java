package org.tonggao.internal.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import org.tonggao.LexiconException;

/**
 * Traditional to simplified, one character for one, for matching only: the text that is kept is never changed. The pairs are ICU's
 * ({@code folding.txt}); the transliterator itself takes a third of a second to load and does not scale over threads
 * (notes/ecosystem.md, 4.3).
 *
 * <p>A map of single characters cannot know that 著 is 着 in 接著 and stays in 著名. So both sides of a comparison must be folded, the
 * words of a rule file too; then 著名 finds 著名.
 */
public final class Folding {

    private static final String FILE = "folding.txt";

    /** For every BMP unit the one it folds to. */
    private static final char[] MAP = build();

    private static final byte TRADITIONAL = 1;
    private static final byte SIMPLIFIED = 2;

    private static final class Scripts {
        /** For every BMP unit 0, {@link #TRADITIONAL} or {@link #SIMPLIFIED}. */
        static final byte[] OF = scripts();
    }

    private Folding() {}

    private static char[] build() {
        char[] map = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < map.length; c++) {
            map[c] = (char) c;
        }
        int number = 0;
        for (String line : read().split("\n")) {
            number++;
            if (line.startsWith("#")) {
                continue;
            }
            if (line.length() % 2 != 0) {
                throw new LexiconException(FILE, number, "must hold pairs of characters");
            }
            for (int i = 0; i < line.length(); i += 2) {
                map[line.charAt(i)] = line.charAt(i + 1);
            }
        }
        return map;
    }

    private static String read() {
        try (InputStream in = Folding.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new LexiconException(FILE, 0, "file is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A character tells the script when the other script's charset lacks it: 後 folds and is not in GB 2312, 国 is folded to and is not in
     * Big5. 后, 里, 台, 著 are in both and tell nothing.
     */
    private static byte[] scripts() {
        byte[] scripts = new byte[MAP.length];
        CharsetEncoder simplified = encoder("GB2312");
        CharsetEncoder traditional = encoder("Big5");
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (MAP[c] != c) {
                if (!simplified.canEncode(c)) {
                    scripts[c] = TRADITIONAL;
                }
                if (!traditional.canEncode(MAP[c])) {
                    scripts[MAP[c]] = SIMPLIFIED;
                }
            }
        }
        return scripts;
    }

    private static CharsetEncoder encoder(String charset) {
        return Charset.forName(charset).newEncoder();
    }

    public static char fold(char c) {
        return MAP[c];
    }

    public static String fold(CharSequence text) {
        int length = text.length();
        int same = 0;
        while (same < length && MAP[text.charAt(same)] == text.charAt(same)) {
            same++;
        }
        if (same == length) {
            return text.toString();
        }
        char[] out = new char[length];
        for (int i = 0; i < length; i++) {
            out[i] = fold(text.charAt(i));
        }
        return new String(out);
    }

    /** Whether a character is written so in traditional script only. */
    public static boolean isTraditional(char c) {
        return Scripts.OF[c] == TRADITIONAL;
    }

    /** Whether a character is written so in simplified script only. */
    public static boolean isSimplified(char c) {
        return Scripts.OF[c] == SIMPLIFIED;
    }
}
