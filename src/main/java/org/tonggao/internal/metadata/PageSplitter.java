package org.tonggao.internal.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.layout.Line;
import org.tonggao.internal.lexicon.Folding;
import org.tonggao.internal.lexicon.HeadWords;
import org.tonggao.internal.lexicon.Names;

/**
 * A page to its articles (一版多稿): where one ends and the next begins. A boundary can lie before or after lines that look like headings, or before a
 * dateline; whether it does is decided from datelines, bylines and notes beside it, how the headings' words are taken up by the text on either
 * side, how far the two texts share their words, and white space. The weights were fitted on pairs of real articles (see the class's end).
 */
public final class PageSplitter {

    private static final int LONGEST_HEADING = 75;
    private static final int MOST_HEADINGS = 7;
    private static final int NEAR = 400;
    private static final int FAR = 1500;
    /** Pairs below which a bag says nothing. */
    private static final int FEW = 40;
    private static final int STYLE_SAMPLE = 800;
    private static final String NUMBERS = "一二三四五六七八九十0123456789";
    private static final int LONGEST_LABEL = 14;
    private static final int FEWEST_ITEMS = 3;
    private static final double STANDS_OUT = 2;
    private static final int LEAST_BODY = 60;
    /** Halves of an em. */
    private static final int SHORT = 3;
    private static final int INDENT = 4;
    private static final int WIDEST = 240;
    private static final int BITS = 1 << 14;
    private static final String SENTENCE_ENDS = "。！？!?…";
    private static final String CLOSING = "”’」』）)】》";
    /** The most frequent characters of the language, which say nothing of what a text is about. */
    private static final String COMMON = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经这這個來們時國為會過後說"
            + "對於與及其并並还還都从從把被让使将將月日两兩些";

    static final int FEATURES = 26;

    private final List<Line> lines;
    private final boolean[] ended;
    private final boolean[] heading;
    private final boolean[] dateline;
    private final boolean[] people;
    private final int[] letters;
    private final boolean wrapped;
    private final int column;
    private final double usualBlanks;

    private PageSplitter(List<Line> lines) {
        this.lines = lines;
        int n = lines.size();
        ended = new boolean[n];
        heading = new boolean[n];
        dateline = new boolean[n];
        people = new boolean[n];
        letters = new int[n];
        int[] widths = new int[n];
        double blanks = 0;
        for (int i = 0; i < n; i++) {
            widths[i] = PrintedLines.width(lines.get(i).text());
            blanks += lines.get(i).blanksBefore();
        }
        usualBlanks = n == 0 ? 0 : blanks / n;
        column = column(widths);
        wrapped = column > 0;
        for (int i = 0; i < n; i++) {
            CleanText text = lines.get(i).text();
            letters[i] = text.length();
            ended[i] = endsSentence(text);
            boolean bracketed = text.length() > 1 && "（(〔【".indexOf(text.charAt(0)) >= 0;
            boolean afterEnd = i == 0 || ended[i - 1] || heading[i - 1] || people[i - 1];
            if (afterEnd && letters[i] <= BylineReader.LONGEST) {
                people[i] = text.length() < 80 && (HeadWords.isTail(text) || isNote(text) || isPeople(text));
            }
            if (!people[i]) {
                DatelineReader.Found found = DatelineReader.read(Glance.of(text, 0, Math.min(text.length(), DatelineReader.LONGEST)));
                found = found == null || afterEnd || isStrong(found) ? found : null;
                dateline[i] = found != null && !(bracketed && found.end() >= text.length() - 1 && i > 0 && !wrapped);
                if (found != null && !dateline[i]) {
                    people[i] = true; // （本报澄江5月14日电） ends an article
                }
            }
            boolean shape = !ended[i] && letters[i] >= 2 && letters[i] <= LONGEST_HEADING
                    || i + 1 < n && letters[i] <= LONGEST_HEADING && "？?—".indexOf(text.charAt(text.length() - 1)) >= 0;
            boolean introduces = (text.charAt(text.length() - 1) == '：' || text.charAt(text.length() - 1) == ':') && letters[i] > LONGEST_LABEL;
            heading[i] = afterEnd && shape && !introduces && hasWords(text) && (!wrapped || isSetApart(widths, i)) && !dateline[i] && !people[i] && !isTurn(text);
        }
    }

    /** The lines of each article, in order; one list when there is one article. */
    public static List<List<Line>> split(List<Line> lines) {
        PageSplitter splitter = new PageSplitter(lines);
        List<List<Line>> articles = new ArrayList<>();
        int from = 0;
        for (int boundary : splitter.boundaries()) {
            articles.add(List.copyOf(lines.subList(from, boundary)));
            from = boundary;
        }
        articles.add(List.copyOf(lines.subList(from, lines.size())));
        return articles;
    }

    /** A line wholly in brackets, or one that ends as credits do. */
    private static boolean isNote(CleanText text) {
        char last = text.charAt(text.length() - 1);
        return text.length() > 5 && "（(〔".indexOf(text.charAt(0)) >= 0 && "）)〕".indexOf(last) >= 0
                || text.length() > 4 && text.length() < 30 && (last == '摄' || last == '攝');
    }

    private static boolean hasWords(CleanText text) {
        int han = 0;
        for (int i = 0; i < text.length() && han < 2; i++) {
            han += Names.isHan(text.charAt(i)) ? 1 : 0;
        }
        return han >= 2 && text.charAt(0) != '>';
    }

    private static boolean isTurn(CleanText text) {
        return HeadWords.turn(text) > 0 || HeadWords.isBox(text);
    }

    private static boolean isPeople(CleanText text) {
        Glance glance = Glance.of(text);
        return !BylineReader.read(glance).isEmpty() || !BylineReader.readBracketed(glance).isEmpty() || DatelineReader.readPlaced(glance) != null;
    }

    /** Agency with place or date, which even the middle of a caption does not have by chance. */
    private static boolean isStrong(DatelineReader.Found found) {
        return !found.agencies().isEmpty() && (found.date() != null || !found.people().isEmpty() || !found.places().isEmpty());
    }

    /** Whether a line cannot be a paragraph's first one: too short or too long, or what follows is a first line. */
    private boolean isSetApart(int[] widths, int i) {
        boolean beforeFirstLine = i + 1 == widths.length || widths[i + 1] <= column - INDENT;
        return widths[i] < column - 2 * INDENT || widths[i] > column + SHORT || beforeFirstLine;
    }

    private static boolean endsSentence(CleanText text) {
        int last = text.length() - 1;
        while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last < text.length() - 1 && "）)".indexOf(text.charAt(text.length() - 1)) >= 0 && text.length() > LONGEST_HEADING
                || last >= 0 && (SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0 || text.charAt(last) == '、');
    }

    /** The width most lines have, in halves of an em; 0 when lines are paragraphs. */
    private static int column(int[] widths) {
        int[] count = new int[WIDEST];
        for (int width : widths) {
            count[Math.min(width, WIDEST - 1)]++;
        }
        int best = 0;
        int bestCount = 0;
        for (int w = 8; w < WIDEST - 1; w++) {
            int sum = count[w] + count[w - 1] + count[w - 2] + count[w - 3];
            if (sum > bestCount) {
                bestCount = sum;
                best = w;
            }
        }
        return widths.length >= 8 && bestCount * 3 >= widths.length && best < 130 ? best : 0;
    }

    /** Candidates with the group of heading lines around them: {boundary, group's first line, line after the group}. */
    List<int[]> candidates() {
        List<int[]> candidates = new ArrayList<>();
        int n = lines.size();
        for (int i = 1; i < n; i++) {
            boolean opens = heading[i] && !heading[i - 1];
            if (opens) {
                int end = i;
                while (end < n && heading[end]) {
                    end++;
                }
                int after = end;
                while (after < n && people[after] && after - end < 3) { // a byline between headline and text
                    after++;
                }
                if (end - i <= MOST_HEADINGS) {
                    for (int b = i; b <= end && b < n; b++) {
                        candidates.add(new int[] {b, i, b < end ? after : end});
                    }
                    if (after > end && after < n) {
                        candidates.add(new int[] {after, i, after});
                    }
                }
                i = end - 1;
            } else if (!heading[i] && (dateline[i] || people[i - 1] || lines.get(i).pageStart() || people[i] && ended[i - 1]) && !heading[i - 1]) {
                candidates.add(new int[] {i, i, i});
            }
        }
        return candidates;
    }

    /** A boundary that was decided on, and how surely. */
    private record Boundary(int line, int groupStart, int groupEnd, double score) {}

    private List<Integer> boundaries() {
        List<Boundary> found = new ArrayList<>();
        int last = 0;
        Boundary best = null;
        for (int[] candidate : candidates()) {
            if (best != null && candidate[1] != best.groupStart() && bodyBetween(best.line(), candidate[0]) >= LEAST_BODY) {
                found.add(best);
                last = best.line();
                best = null;
            }
            if (bodyBetween(last, candidate[0]) < LEAST_BODY || bodyBetween(candidate[0], lines.size()) < LEAST_BODY) {
                continue;
            }
            double score = score(features(candidate, last));
            if (score > 0 && (best == null || score > best.score())) {
                best = new Boundary(candidate[0], candidate[1], candidate[2], score);
            }
        }
        if (best != null) {
            found.add(best);
        }
        return withoutCollections(found).stream().map(Boundary::line).toList();
    }

    /**
     * Items of a collection are not articles: of three boundaries and more in a row that look alike, without a dateline, only one that stands out
     * is kept.
     */
    private List<Boundary> withoutCollections(List<Boundary> found) {
        List<Boundary> kept = new ArrayList<>();
        for (int i = 0; i < found.size();) {
            int end = i;
            while (end < found.size() && isPlain(found.get(end)) && alike(found.get(i), found.get(end))) {
                end++;
            }
            if (end - i >= FEWEST_ITEMS) {
                List<Boundary> run = new ArrayList<>(found.subList(i, end));
                run.sort((a, b) -> Double.compare(b.score(), a.score()));
                if (run.get(0).score() > run.get(1).score() + STANDS_OUT) {
                    kept.add(run.get(0));
                }
            } else {
                end = Math.max(end, i + 1);
                kept.addAll(found.subList(i, end));
            }
            i = end;
        }
        return kept;
    }

    private boolean isPlain(Boundary boundary) {
        return !dateline[boundary.line()] && (boundary.groupEnd() >= lines.size() || !dateline[boundary.groupEnd()]);
    }

    private boolean alike(Boundary a, Boundary b) {
        return letters[a.line()] <= 2 * letters[b.line()] && letters[b.line()] <= 2 * letters[a.line()];
    }

    private int bodyBetween(int from, int to) {
        int sum = 0;
        for (int i = from; i < to && sum < LEAST_BODY; i++) {
            sum += heading[i] || people[i] ? 0 : letters[i];
        }
        return sum;
    }

    private double score(double[] features) {
        double[] weights = wrapped ? LINE_WEIGHTS : PARAGRAPH_WEIGHTS;
        double score = 0;
        for (int i = 0; i < FEATURES; i++) {
            score += weights[i] * features[i];
        }
        return score;
    }

    /** @param last where the article before began */
    double[] features(int[] candidate, int last) {
        int b = candidate[0];
        int groupStart = candidate[1];
        int groupEnd = candidate[2];
        double[] f = new double[FEATURES];
        f[0] = 1;
        f[1] = b < lines.size() && dateline[b] ? 1 : 0;
        f[2] = groupEnd > b && groupEnd < lines.size() && dateline[groupEnd] ? 1 : 0;
        int n = lines.size();
        long[] nearBefore = bag(groupStart, -1, last, 0, NEAR);
        long[] nearAfter = bag(groupEnd, 1, n, 0, NEAR);
        long[] restBefore = bag(groupStart, -1, last, NEAR, FAR);
        long[] restAfter = bag(groupEnd, 1, n, NEAR, FAR);
        long[] farBefore = union(nearBefore, restBefore);
        long[] farAfter = union(nearAfter, restAfter);
        f[3] = shared(nearBefore, nearAfter);
        f[4] = shared(farBefore, farAfter);
        f[18] = size(restAfter) < FEW ? 0 : contained(nearAfter, farBefore) - contained(nearAfter, restAfter);
        f[19] = size(restBefore) < FEW ? 0 : contained(nearBefore, farAfter) - contained(nearBefore, restBefore);
        f[20] = Math.abs(style(groupStart, -1, last) - style(groupEnd, 1, n));
        int headsAfter = 0;
        int headsBefore = 0;
        for (int i = groupStart; i < groupEnd; i++) {
            if (heading[i]) {
                headsAfter += i >= b ? 1 : 0;
                headsBefore += i < b ? 1 : 0;
            }
        }
        if (headsAfter > 0) {
            long[] title = title(b, groupEnd);
            f[5] = contained(title, farAfter) - contained(title, farBefore);
            f[21] = contained(title, nearAfter);
            f[22] = contained(title, farBefore);
            f[6] = 1;
            f[9] = Math.min(2, letters[b] / 20.0);
        }
        if (headsBefore > 0) {
            long[] title = title(groupStart, b);
            f[7] = contained(title, farBefore) - contained(title, farAfter);
            f[23] = contained(title, farAfter);
            f[8] = 1;
            f[10] = Math.min(2, letters[groupStart] / 20.0);
        }
        f[11] = headsAfter >= 2 ? 1 : 0;
        f[12] = people[b - 1] || groupStart > 0 && people[groupStart - 1] && headsBefore == 0 ? 1 : 0;
        f[13] = lines.get(b).pageStart() || lines.get(b).blanksBefore() > usualBlanks + 1 ? 1 : 0;
        boolean headed = heading[last];
        f[14] = headsAfter > 0 && headed || headsBefore > 0 && !headed ? 1 : headsAfter > 0 || headsBefore > 0 ? -1 : 0;
        f[15] = isShortHead(b, groupStart, groupEnd) ? 1 : 0;
        f[16] = headsBefore >= 2 ? 1 : 0;
        f[24] = series(groupStart, groupEnd, last);
        f[25] = groupEnd - groupStart > 0 && numbered(groupStart) ? 1 : 0;
        f[17] = headsAfter > 0 && headsBefore > 0 ? 1 : 0;
        return f;
    }

    /** One short line alone, as subheads are. */
    private boolean isShortHead(int b, int groupStart, int groupEnd) {
        return groupEnd - groupStart == 1 && letters[groupStart] <= 9;
    }

    private long[] title(int from, int to) {
        long[] bag = new long[BITS / Long.SIZE];
        for (int i = from; i < to; i++) {
            if (heading[i]) {
                put(bag, lines.get(i).text());
            }
        }
        return bag;
    }

    /** Other lines like this head nearby: subheads come in series. */
    private double series(int groupStart, int groupEnd, int last) {
        if (groupEnd == groupStart) {
            return 0;
        }
        int reach = wrapped ? 80 : 16;
        int count = 0;
        for (int i = Math.max(last + 2, groupStart - reach); i < Math.min(lines.size(), groupEnd + reach); i++) {
            boolean alone = heading[i] && !heading[i - 1] && (i + 1 == lines.size() || !heading[i + 1]);
            count += alone && (i < groupStart || i >= groupEnd) && letters[i] <= letters[groupStart] * 2 && letters[i] * 2 >= letters[groupStart] ? 1 : 0;
        }
        return Math.min(4, count);
    }

    private boolean numbered(int line) {
        CharSequence text = lines.get(line).text();
        return text.length() > 2 && (NUMBERS.indexOf(text.charAt(0)) >= 0 || NUMBERS.indexOf(text.charAt(1)) >= 0)
                && ("、.．）)".indexOf(text.charAt(1)) >= 0 || "、.．）)".indexOf(text.charAt(2)) >= 0);
    }

    /** How a text is written: traditional or not, corner or curved quotation marks, spaces round figures or not. Between 0 and 3. */
    private double style(int at, int step, int limit) {
        int read = 0;
        int traditional = 0;
        int corner = 0;
        int curved = 0;
        int spaced = 0;
        int close = 0;
        for (int i = step < 0 ? at - 1 : at; read < STYLE_SAMPLE && (step < 0 ? i >= limit : i < limit); i += step) {
            CleanText text = lines.get(i).text();
            for (int k = 0; k < text.length() && k < FAR; k++) {
                char c = text.charAt(k);
                traditional += Folding.isTraditional(c) ? 1 : 0;
                corner += c == '「' || c == '」' ? 1 : 0;
                curved += c == '“' || c == '”' ? 1 : 0;
                if (k > 0 && Names.isHan(c) && text.charAt(k - 1) <= '9' && text.charAt(k - 1) >= '0') {
                    boolean gap = text.rawStart(k) > text.rawEnd(k);
                    spaced += gap ? 1 : 0;
                    close += gap ? 0 : 1;
                }
            }
            read += letters[i];
        }
        return (traditional * 20 > read ? 1 : 0) + (corner + curved == 0 ? 0.5 : corner / (double) (corner + curved))
                + (spaced + close == 0 ? 0.25 : 0.5 * spaced / (spaced + close));
    }

    private static long[] union(long[] a, long[] b) {
        long[] union = a.clone();
        for (int i = 0; i < union.length; i++) {
            union[i] |= b[i];
        }
        return union;
    }

    /** The pairs of characters of running text from {@code at} on in a direction, those at a distance from {@code from} to {@code to} letters. */
    private long[] bag(int at, int step, int limit, int from, int to) {
        long[] bag = new long[BITS / Long.SIZE];
        int read = 0;
        for (int i = step < 0 ? at - 1 : at; read < to && (step < 0 ? i >= limit : i < limit); i += step) {
            if (!people[i]) {
                if (read >= from) {
                    put(bag, lines.get(i).text());
                }
                read += letters[i];
            }
        }
        return bag;
    }

    private static void put(long[] bag, CleanText text) {
        for (int i = 1; i < text.length() && i < FAR; i++) {
            char a = text.charAt(i - 1);
            char b = text.charAt(i);
            if (Names.isHan(a) && Names.isHan(b) && COMMON.indexOf(a) < 0 && COMMON.indexOf(b) < 0
                    && !MetadataLexicon.COMMON_PAIRS.contains(Folding.fold(a) << 16 | Folding.fold(b))) {
                int hash = (a * 31 + b) * 0x9E3779B1 >>> 18;
                bag[hash >>> 6] |= 1L << (hash & 63);
            }
        }
    }

    private static int size(long[] bag) {
        int size = 0;
        for (long word : bag) {
            size += Long.bitCount(word);
        }
        return size;
    }

    /** How much of the smaller bag is in the other. */
    private static double shared(long[] a, long[] b) {
        int least = Math.min(size(a), size(b));
        return least == 0 ? 0 : common(a, b) / (double) least;
    }

    private static double contained(long[] part, long[] whole) {
        int size = size(part);
        return size == 0 ? 0 : common(part, whole) / (double) size;
    }

    private static int common(long[] a, long[] b) {
        int common = 0;
        for (int i = 0; i < a.length; i++) {
            common += Long.bitCount(a[i] & b[i]);
        }
        return common;
    }

    /** In the order of {@link #features}. */
    private static final double[] PARAGRAPH_WEIGHTS = {-6.53, -0.57, 3.07, -10.84, -16.37, 0.38, 5.17, 3.13, 2.11, -0.24, 0.88, 0.46, 1.16, 0.00, 0.97, -1.25, -0.49, -6.40, -10.57, -5.63, 0.52, 2.11, -5.94, -8.60, -0.56, -3.53};
    private static final double[] LINE_WEIGHTS = {-3.96, 4.41, -0.64, -12.48, -7.14, 4.67, -2.75, 4.10, 0.29, 0.46, -0.18, -0.61, -1.26, 0.00, 0.64, 0.09, -0.21, 0.54, -8.90, -7.06, 0.54, 0.10, -1.38, -2.08, 0.06, -3.07};

    @Override
    public String toString() {
        return "PageSplitter" + Arrays.toString(heading);
    }
}
