package org.tonggao.internal.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.lexicon.CharSet;
import org.tonggao.internal.lexicon.Folding;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Misreadings;
import org.tonggao.internal.lexicon.Names;
import org.tonggao.internal.lexicon.WordBoundaries;

/**
 * A paragraph as the finders see it: folded for matching (simplified characters, one form of every mark, same length as the clean
 * text), with its brackets and quotations paired. Confined to one parse.
 */
final class ParagraphText {

    static final CharSet END = CharSet.of("。！？");
    private static final CharSet CLAUSE_END = CharSet.of("，；：。！？");
    private static final int TABLE = 1 << 16;
    private static final char[] FOLD = foldTable();

    /**
     * A quotation at the outermost level.
     *
     * @param open index of the opening mark
     * @param close index of the closing mark; where the mark was lost, the end
     * @param end after the closing mark
     * @param speech whether it looks like something said rather than a term
     */
    record Quotation(int open, int close, int end, boolean speech) {}

    final CleanText clean;
    final int number;
    final String s;
    /** For brackets and quotation marks the index of the partner; -1 for everything else. */
    final int[] mate;
    /** Index into {@link #quotations} of the quotation that a place is in, marks included; -1 outside. */
    final int[] quotationAt;
    final List<Quotation> quotations;
    final boolean unclosed;
    /** Whether 、 stands for comma and full stop. */
    final boolean oldStyle;
    private final WordBoundaries words;
    /** Found when first asked for. */
    private List<CueHit> cues;

    /** @param words of the same text */
    ParagraphText(CleanText clean, int number, boolean oldStyle, WordBoundaries words) {
        this.words = words;
        this.clean = clean;
        this.number = number;
        this.oldStyle = oldStyle;
        String text = clean.text();
        int n = text.length();
        char[] c = new char[n];
        for (int i = 0; i < n; i++) {
            char printed = text.charAt(i);
            c[i] = Names.isHan(printed) ? Folding.fold(printed) : FOLD[printed];
        }
        if (oldStyle) {
            for (int i = 0; i < n; i++) {
                if (c[i] == '、') {
                    c[i] = '，';
                }
            }
        }
        straightQuotes(c);
        s = Misreadings.mend(new String(c));
        mate = new int[n];
        quotationAt = new int[n];
        Arrays.fill(mate, -1);
        Arrays.fill(quotationAt, -1);
        quotations = new ArrayList<>(4);
        unclosed = pair(c);
    }

    /**
     * Where quotation marks without a partner in this paragraph stand.
     *
     * @param next the paragraph after, into which a quotation may run on that opens there anew; or null
     */
    List<Integer> unpaired(ParagraphText next) {
        List<Integer> unpaired = new ArrayList<>();
        for (Quotation q : quotations) {
            boolean runsOn = q.close() == length() && next != null && next.at(next.skipSpace(0)) == s.charAt(q.open());
            if (mate[q.open()] < 0 && !runsOn) {
                unpaired.add(q.open());
            }
        }
        for (int i = s.indexOf('”'); i >= 0; i = s.indexOf('”', i + 1)) {
            if (mate[i] < 0) {
                unpaired.add(i);
            }
        }
        Collections.sort(unpaired);
        return unpaired;
    }

    /** Reporting words and acts. */
    List<CueHit> cues(Lexicon lexicon) {
        if (cues == null) {
            cues = List.copyOf(CueFinder.find(this, lexicon));
        }
        return cues;
    }

    /** Whether a word of ICU's dictionary goes on over this place (如|果, 连|队): evidence against a phrase that ends there. */
    boolean splitsWord(int at) {
        return words.splitsWord(at);
    }

    /** Whether exactly these letters are one word of the dictionary. */
    boolean isWord(int from, int to) {
        return words.isWord(from, to);
    }

    private static char[] foldTable() {
        char[] table = new char[TABLE];
        for (int i = 0; i < TABLE; i++) {
            table[i] = Folding.fold((char) i);
        }
        String from = "「」『』﹁﹂﹃﹄,:;!?()﹐﹔﹕﹖﹗︰《〈》〉＂｢｣｡､【】[]〔〕";
        String into = "“”‘’“”‘’，：；！？（），；：？！：《《》》\"“”。、（）（）（）";
        for (int i = 0; i < from.length(); i++) {
            table[from.charAt(i)] = into.charAt(i);
        }
        for (char d = '０'; d <= '９'; d++) {
            table[d] = (char) (d - '０' + '0');
        }
        for (char l = 0; l < 26; l++) {
            table['Ａ' + l] = (char) ('A' + l);
            table['ａ' + l] = (char) ('a' + l);
        }
        table['\u3000'] = ' ';
        table['\u00A0'] = ' ';
        table['．'] = '.';
        table['﹑'] = '、';
        table['•'] = '·';
        table['・'] = '·';
        table['‧'] = '·';
        return table;
    }

    private static void straightQuotes(char[] c) {
        boolean open = false;
        for (int i = 0; i < c.length; i++) {
            if (c[i] == '"') {
                c[i] = open ? '”' : '“';
                open = !open;
            }
        }
    }

    /** Pairs marks; returns whether a quotation is open at the end. */
    private boolean pair(char[] c) {
        int[] brackets = new int[8];
        int depth = 0;
        int open = -1;
        char closer = 0;
        int inner = -1;
        int ended = -1;
        for (int i = 0; i < c.length; i++) {
            ended = END.contains(c[i]) ? i : ended;
            switch (c[i]) {
                case '《', '（' -> {
                    if (depth < brackets.length) {
                        brackets[depth++] = i;
                    }
                }
                case '》', '）' -> {
                    char opener = c[i] == '》' ? '《' : '（';
                    while (depth > 0) {
                        int at = brackets[--depth];
                        if (c[at] == opener) {
                            mate[at] = i;
                            mate[i] = at;
                            break;
                        }
                    }
                }
                case '“', '‘' -> {
                    if (open < 0) {
                        open = i;
                        closer = c[i] == '“' ? '”' : '’';
                        depth = 0;
                    } else if (c[i] == c[open] && i > open + 1 && END.contains(c[i - 1])) {
                        close(c, open, i, false);
                        open = i;
                    } else if (c[i] == c[open] && ended > open && isLostBefore(c, i)) {
                        close(c, open, ended + 1, false);
                        open = i;
                    } else {
                        inner = i;
                    }
                }
                case '”', '’' -> {
                    if (inner >= 0 && (c[i] == '”') == (c[inner] == '“')) {
                        mate[inner] = i;
                        mate[i] = inner;
                        inner = -1;
                    } else if (open >= 0 && c[i] == closer) {
                        close(c, open, i, true);
                        open = -1;
                        inner = -1;
                        depth = 0;
                    }
                }
                default -> {
                    // no mark
                }
            }
        }
        if (open >= 0) {
            close(c, open, c.length, false);
            return true;
        }
        return false;
    }

    /** “…。X说：“…”: the closing mark before the next speaker was lost; not “…。X说：“…”…”, where both close. */
    private static boolean isLostBefore(char[] c, int at) {
        char closer = c[at] == '“' ? '”' : '’';
        int closed = 0;
        for (int i = at + 1; c[at - 1] == '：' && i < c.length && c[i] != c[at]; i++) {
            closed += c[i] == closer ? 1 : 0;
        }
        return closed == 1;
    }

    /**
     * Ends the quotation that is open.
     *
     * @param close where its closing mark stands, or, when it was lost, would stand
     */
    private void close(char[] c, int open, int close, boolean paired) {
        if (paired) {
            mate[open] = close;
            mate[close] = open;
        }
        boolean speech = false;
        int letters = 0;
        for (int i = open + 1; i < close; i++) {
            char x = c[i];
            if (END.contains(x) || x == '；') {
                speech = true;
            } else if (x == '，') {
                speech |= letters >= 4 || i + 1 == close;
            } else if (Character.isLetterOrDigit(x)) {
                letters++;
            }
        }
        int end = paired ? close + 1 : close;
        Arrays.fill(quotationAt, open, end, quotations.size());
        quotations.add(new Quotation(open, close, end, speech));
    }

    int length() {
        return s.length();
    }

    char at(int i) {
        return i >= 0 && i < s.length() ? s.charAt(i) : '\0';
    }

    /** Where a character last stands in a range, or -1; never looks further, so that long paragraphs take linear time. */
    int last(char c, int from, int to) {
        for (int i = Math.min(to, s.length()) - 1; i >= from; i--) {
            if (s.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    /** Where a character first stands in a range, or -1. */
    int first(char c, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, s.length()); i++) {
            if (s.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    boolean isClauseEnd(int i) {
        return CLAUSE_END.contains(s.charAt(i));
    }

    /** The quotation that holds this place, or null. */
    Quotation quotation(int i) {
        return i >= 0 && i < s.length() && quotationAt[i] >= 0 ? quotations.get(quotationAt[i]) : null;
    }

    /** The quotation that {@code i} stands inside of, between its marks; null outside. */
    private Quotation home(int i) {
        Quotation q = quotation(i);
        return q != null && i > q.open() && i < q.close() ? q : null;
    }

    /** Whether the quotation's last character inside ends a sentence. */
    boolean endsSentence(Quotation q) {
        int last = q.close() - 1;
        return last > q.open() && END.contains(s.charAt(last));
    }

    /** Where the clause that holds {@code pos} begins: after the nearest mark to the left, brackets and quoted terms jumped over. */
    int clauseStart(int pos) {
        return start(pos, false);
    }

    /** Where the sentence that holds {@code pos} begins. */
    int sentenceStart(int pos) {
        return start(pos, true);
    }

    /** At most {@code pos}, spaces before it or not. */
    private int start(int pos, boolean sentence) {
        return Math.min(pos, skipSpace(afterMark(pos, sentence)));
    }

    private int afterMark(int pos, boolean sentence) {
        Quotation home = home(pos);
        int floor = home == null ? 0 : home.open() + 1;
        int i = pos - 1;
        while (i >= floor) {
            char c = s.charAt(i);
            if (sentence ? END.contains(c) : CLAUSE_END.contains(c)) {
                return i + 1;
            }
            Quotation q = home == null ? quotation(i) : null;
            if (q != null) {
                if (sentence ? endsSentence(q) : q.speech()) {
                    return i + 1;
                }
                i = q.open() - 1;
            } else if (mate[i] >= 0 && mate[i] < i) {
                i = mate[i] - 1;
            } else {
                i--;
            }
        }
        return floor;
    }

    int skipSpace(int i) {
        while (i < s.length() && (CleanText.isSpace(s.charAt(i)) || s.charAt(i) == '>')) {
            i++;
        }
        return i;
    }

    /** One past the mark that ends the sentence {@code pos} is in, closing quotation marks included; quotations are jumped over. */
    int sentenceEnd(int pos) {
        Quotation home = home(pos);
        int top = home == null ? s.length() : home.close();
        int i = pos;
        while (i < top) {
            char c = s.charAt(i);
            if (END.contains(c)) {
                i++;
                while (i < top && END.contains(s.charAt(i))) {
                    i++;
                }
                return i;
            }
            Quotation q = home == null ? quotation(i) : null;
            if (q != null) {
                i = q.end();
                if (endsSentence(q) && startsAnew(i)) {
                    return i;
                }
            } else {
                i++;
            }
        }
        return top;
    }

    /** Whether after a quotation that ends like a sentence something new begins, not a word that goes on with it (的, 这). */
    private boolean startsAnew(int i) {
        return "的之这、，；）等".indexOf(at(i)) < 0;
    }

    /** The nearest mark at or after {@code pos}, quotations and brackets jumped over; the text's length when there is none. */
    int clauseEnd(int pos) {
        Quotation home = home(pos);
        int top = home == null ? s.length() : home.close();
        int i = pos;
        while (i < top) {
            if (CLAUSE_END.contains(s.charAt(i))) {
                return i;
            }
            Quotation q = home == null ? quotation(i) : null;
            if (q != null) {
                i = q.end();
            } else if (mate[i] > i) {
                i = mate[i] + 1;
            } else {
                i++;
            }
        }
        return top;
    }
}
