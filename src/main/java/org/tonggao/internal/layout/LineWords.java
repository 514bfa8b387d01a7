package org.tonggao.internal.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tonggao.internal.lexicon.Folding;
import org.tonggao.internal.lexicon.Names;
import org.tonggao.internal.lexicon.RuleTable;
import org.tonggao.internal.lexicon.WordTrie;

/** The words of lines.tsv in a line: what speaks for it being something else than running text. */
final class LineWords {

    enum Kind {
        EDITOR_LINE,
        COPYRIGHT,
        JUMP_LINE,
        PAGE_WORD,
        PAPER,
        WEEKDAY,
        SECTION,
        CAPTION,
        CREDIT,
        BYLINE,
        /** The people's names stand behind it, and nothing else. */
        BYLINE_INSIDE,
        ORGAN,
        DATELINE,
        KICKER,
        /** Who speaks for an office. */
        OFFICE,
        /** What a headline begins with whose subject stands above it. */
        PREDICATE,
        ATTENDANCE,
        /** At a tag's end, or before a colon: a column of opinion. */
        OPINION,
        /** A line that says where a chart or picture is from. */
        ORIGIN,
        OPEN_END,
        /** Words that hold one of the others and do not count. */
        NEUTRAL
    }

    private enum Where {
        START,
        END,
        ANY
    }

    private record Word(Kind kind, Where where, int most, String id) {}

    /** Looked up anywhere, at the beginning and at the end. */
    private static final WordTrie<List<Word>> ANY;
    private static final WordTrie<List<Word>> START;
    private static final WordTrie<List<Word>> END;

    static {
        Map<Where, Map<String, List<Word>>> words = new EnumMap<>(Where.class);
        for (Where where : Where.values()) {
            words.put(where, new HashMap<>());
        }
        for (RuleTable.Row row : RuleTable.load("lines.tsv", "kind", "where", "most").rows()) {
            Word word;
            try {
                word = new Word(
                        Kind.valueOf(row.get("kind")),
                        Where.valueOf(row.get("where").toUpperCase(java.util.Locale.ROOT)),
                        Integer.parseInt(row.get("most")),
                        row.id());
            } catch (IllegalArgumentException e) {
                throw row.error("kind, where or most is wrong: " + row.get("kind") + " " + row.get("where") + " " + row.get("most"));
            }
            for (String pattern : row.pattern().split("\\|")) {
                words.get(word.where()).computeIfAbsent(pattern, k -> new ArrayList<>(1)).add(word);
            }
        }
        ANY = new WordTrie<>(words.get(Where.ANY));
        START = new WordTrie<>(words.get(Where.START));
        END = new WordTrie<>(words.get(Where.END));
    }

    private static final int LONGEST_END = 6;
    private static final int LONGEST_NAME = 4;

    private final String folded;
    private final int found;

    private LineWords(String folded, int found) {
        this.folded = folded;
        this.found = found;
    }

    boolean has(Kind kind) {
        return (found & 1 << kind.ordinal()) != 0;
    }

    static LineWords of(String line, int letters) {
        String folded = fold(line);
        int found = 0;
        found |= kinds(START.longest(folded, 0), letters);
        for (int i = 0; i < folded.length(); i++) {
            WordTrie.Hit<List<Word>> hit = ANY.longest(folded, i);
            int here = kinds(hit, letters);
            if ((here & 1 << Kind.BYLINE_INSIDE.ordinal()) != 0 && areNames(folded, i + hit.length())) {
                here |= 1 << Kind.BYLINE.ordinal();
            }
            found |= here;
        }
        int end = folded.length();
        while (end > 1 && (Glyphs.of(folded.charAt(end - 1)) == Glyphs.CLOSE || Glyphs.of(folded.charAt(end - 1)) == Glyphs.PERIOD)) {
            end--;
        }
        found |= kinds(END.longestBackwards(folded, Math.max(0, end - LONGEST_END), end), letters);
        return new LineWords(folded, found);
    }

    /** Whether nothing but personal names follows, parted by spaces or strokes; the first has a surname. */
    private static boolean areNames(String folded, int from) {
        int han = 0;
        int name = 0;
        for (int i = from; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Glyphs.of(c) == Glyphs.HAN) {
                if (han == 0 && Names.surname(folded, i) == 0) {
                    return false;
                }
                han++;
                name++;
                if (name > LONGEST_NAME) {
                    return false;
                }
            } else if (Glyphs.of(c) == Glyphs.SPACE || c == '/' || c == '、') {
                name = 0;
            } else {
                return false;
            }
        }
        return han > 1;
    }

    private static int kinds(WordTrie.Hit<List<Word>> hit, int letters) {
        int found = 0;
        if (hit != null) {
            for (Word word : hit.value()) {
                if (letters <= word.most()) {
                    found |= 1 << word.kind().ordinal();
                }
            }
        }
        return found;
    }

    /** Whether the name of a paper stands somewhere in the line, as in a running head read as one line. */
    boolean holdPaper() {
        for (int i = 2; i < folded.length(); i++) {
            WordTrie.Hit<List<Word>> hit = END.longestBackwards(folded, Math.max(0, i - 3), i + 1);
            if (hit != null && hit.value().get(0).kind() == Kind.PAPER) {
                return true;
            }
        }
        return false;
    }

    private static String fold(String line) {
        int same = 0;
        while (same < line.length() && fold(line.charAt(same)) == line.charAt(same)) {
            same++;
        }
        if (same == line.length()) {
            return line;
        }
        char[] folded = line.toCharArray();
        for (int i = same; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    private static char fold(char c) {
        return c > '丨' && c < '\uFF00' ? Folding.fold(c) : switch (c) {
            case ':' -> '：';
            case '(' -> '（';
            case ')' -> '）';
            case '|', '｜', '／', '丨' -> '/';
            case '\u00A0', '\u3000' -> ' ';
            default -> Folding.fold(c);
        };
    }
}
