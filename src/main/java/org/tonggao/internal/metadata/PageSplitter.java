package org.tonggao.internal.metadata;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.layout.Line;
import org.tonggao.internal.lexicon.Folding;
import org.tonggao.internal.lexicon.Letters;
import org.tonggao.internal.lexicon.Names;
import org.tonggao.internal.metadata.PageUnit.Kind;

/**
 * A page to its articles (一版多稿): where one ends and the next begins. A boundary can lie before or after paragraphs that look like headings, or
 * before a dateline; whether it does is decided from datelines, bylines and notes beside it, how the headings' words are taken up by the text on
 * either side, how far the two texts share their words, and white space.
 */
public final class PageSplitter {

    /**
     * What speaks for and against a boundary, and how much. With them the places in a group of headings, and none, are a choice by softmax. The
     * weights were set by maximum likelihood on 900 pairs of real articles put one after the other, each laid out in three ways (headline first,
     * headline last, as a scanner gives it); the articles that are scored are others.
     */
    enum Clue {
        BASE(-2.22),
        DATELINE(6.26),
        /** （倫敦廿五日路透電）: one of several in a report of the old press. */
        DATELINE_IN_BRACKETS(-2.33),
        DATELINE_BELOW_HEADING(4.28),
        BYLINE_BELOW_HEADING(-0.13),
        ASIDE_BEFORE(-0.62),
        SET_OFF(-0.78),
        NEAR_WORDS_SHARED(-1.77),
        FAR_WORDS_SHARED(-1.36),
        /** Words of the text after it that come up before it rather than later on. */
        DRIFT_AFTER(-3.04),
        DRIFT_BEFORE(2.01),
        LINKS(-4.44),
        LINKS_DEPTH(-8.27),
        STYLE_CHANGES(0.35),
        HEADING_AFTER(4.34),
        HEADING_BEFORE(3.89),
        HEADING_LENGTH_AFTER(-0.16),
        HEADING_LENGTH_BEFORE(0.02),
        HEADINGS_AFTER(-0.31),
        HEADINGS_BEFORE(-0.13),
        HEADINGS_BOTH(-2.34),
        TITLE_AFTER_TAKEN_UP(1.96),
        TITLE_AFTER_NEAR(-0.50),
        TITLE_AFTER_ELSEWHERE(-4.98),
        TITLE_BEFORE_TAKEN_UP(1.27),
        TITLE_BEFORE_ELSEWHERE(-2.91),
        /** Headings above or below the boundary, as at the beginning and end of the page. */
        SAME_ORDER(1.45),
        OTHER_ORDER(-0.55),
        SHORT_HEAD(-0.38),
        SERIES(-0.61),
        NUMBERED(-2.31),
        UNENDED(1.81),
        LONG_LIST(-1.23);

        private final double weight;

        Clue(double weight) {
            this.weight = weight;
        }
    }

    private static final int MOST_HEADINGS = 7;
    private static final int MOST_ASIDES = 3;
    private static final int NEAR = 400;
    private static final int FAR = 1500;
    /** Pairs below which a bag says nothing. */
    private static final int FEW = 40;
    private static final int STYLE_SAMPLE = 800;
    private static final int SERIES_REACH = 16;
    private static final int MOST_IN_SERIES = 4;
    private static final int SHORT_HEADING = 9;
    private static final double USUAL_HEADING = 20;
    private static final String NUMBER_MARKS = "、.．）)";
    private static final String HEAD_BRACKETS = "（(〔【";
    private static final int FEWEST_ITEMS = 3;
    private static final double STANDS_OUT = 2;
    private static final int LEAST_BODY = 60;
    private static final int LINK_BITS = 16;

    private final List<PageUnit> units;
    private final int n;
    /** Before each unit: how many pairs of characters recur across, from one paragraph to the next that has them. */
    private final int[] links;
    private final boolean closesWithHeading;

    PageSplitter(List<Line> lines) {
        units = PageUnit.read(lines);
        n = units.size();
        links = links();
        closesWithHeading = closesWithHeading();
    }

    /** The lines of each article, in order; one list when there is one article. */
    public static List<List<Line>> split(List<Line> lines) {
        PageSplitter splitter = new PageSplitter(lines);
        List<List<Line>> articles = new ArrayList<>();
        int from = 0;
        for (Boundary boundary : splitter.boundaries()) {
            int to = splitter.units.get(boundary.at().unit()).line();
            articles.add(List.copyOf(lines.subList(from, to)));
            from = to;
        }
        articles.add(List.copyOf(lines.subList(from, lines.size())));
        return articles;
    }

    /** A place where an article may begin, with the headings around it: from {@code group} to before {@code end}. */
    record Candidate(int unit, int group, int end) {}

    /** A boundary that was decided on, and how surely. */
    private record Boundary(Candidate at, double score) {}

    List<PageUnit> units() {
        return units;
    }

    List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 1; i < n; i++) {
            if (is(i, Kind.HEADING) && !is(i - 1, Kind.HEADING)) {
                int end = i;
                while (end < n && is(end, Kind.HEADING)) {
                    end++;
                }
                i = aroundHeadings(i, end, candidates) - 1;
            } else if (!is(i, Kind.HEADING) && !is(i - 1, Kind.HEADING)
                    && (is(i, Kind.DATELINE) || is(i - 1, Kind.ASIDE) || units.get(i).setOff() || is(i, Kind.ASIDE) && units.get(i - 1).ended())) {
                candidates.add(new Candidate(i, i, i));
            }
        }
        return candidates;
    }

    /** Before each heading of a group, after it, and after the asides that follow it; of a long list, before its last lines only. Returns the first unit after. */
    private int aroundHeadings(int from, int end, List<Candidate> candidates) {
        int group = Math.max(from, end - MOST_HEADINGS);
        int after = end;
        while (after < n && is(after, Kind.ASIDE) && after - end < MOST_ASIDES) {
            after++;
        }
        for (int b = group; b <= end && b < n; b++) {
            candidates.add(new Candidate(b, group, b < end ? after : end));
        }
        if (after > end && after < n && !is(after, Kind.HEADING)) {
            candidates.add(new Candidate(after, group, after));
            return after + 1;
        }
        return end;
    }

    private boolean is(int unit, Kind kind) {
        return units.get(unit).is(kind);
    }

    /** Of each group of headings the likeliest place, if a boundary somewhere in it is likelier than none. */
    private List<Boundary> boundaries() {
        List<Boundary> found = new ArrayList<>();
        int last = 0;
        List<Candidate> candidates = candidates();
        for (int from = 0; from < candidates.size();) {
            int to = from;
            Boundary best = null;
            double sum = 0;
            for (; to < candidates.size() && candidates.get(to).group() == candidates.get(from).group(); to++) {
                Candidate candidate = candidates.get(to);
                if (bodyBetween(last, candidate.unit()) >= LEAST_BODY && bodyBetween(candidate.unit(), n) >= LEAST_BODY) {
                    double score = score(clues(candidate, last));
                    sum += Math.exp(score);
                    best = best == null || score > best.score() ? new Boundary(candidate, score) : best;
                }
            }
            if (sum > 1) {
                found.add(best);
                last = best.at().unit();
            }
            from = to;
        }
        return withoutCollections(found);
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
        int end = boundary.at().end();
        return !is(boundary.at().unit(), Kind.DATELINE) && (end >= n || !is(end, Kind.DATELINE));
    }

    private boolean alike(Boundary a, Boundary b) {
        return alike(a.at().unit(), b.at().unit());
    }

    private boolean alike(int a, int b) {
        int one = units.get(a).letters();
        int other = units.get(b).letters();
        return one <= 2 * other && other <= 2 * one;
    }

    private int bodyBetween(int from, int to) {
        int sum = 0;
        for (int i = from; i < to && sum < LEAST_BODY; i++) {
            sum += is(i, Kind.HEADING) || is(i, Kind.ASIDE) ? 0 : units.get(i).letters();
        }
        return sum;
    }

    private static double score(Map<Clue, Double> clues) {
        double score = 0;
        for (Map.Entry<Clue, Double> clue : clues.entrySet()) {
            score += clue.getKey().weight * clue.getValue();
        }
        return score;
    }

    /** @param last where the article before began */
    Map<Clue, Double> clues(Candidate candidate, int last) {
        int at = candidate.unit();
        int group = candidate.group();
        int end = candidate.end();
        Map<Clue, Double> clues = new EnumMap<>(Clue.class);
        clues.put(Clue.BASE, 1.0);
        put(clues, Clue.DATELINE, is(at, Kind.DATELINE));
        put(clues, Clue.DATELINE_IN_BRACKETS, is(at, Kind.DATELINE) && HEAD_BRACKETS.indexOf(units.get(at).text().charAt(0)) >= 0);
        put(clues, Clue.DATELINE_BELOW_HEADING, end > at && end < n && is(end, Kind.DATELINE));
        put(clues, Clue.BYLINE_BELOW_HEADING, end > at && is(end - 1, Kind.ASIDE));
        put(clues, Clue.ASIDE_BEFORE, is(at - 1, Kind.ASIDE) || group == at && is(group - 1, Kind.ASIDE));
        put(clues, Clue.SET_OFF, units.get(at).setOff());
        put(clues, Clue.UNENDED, group > 0 && !units.get(group - 1).ended());
        put(clues, Clue.LONG_LIST, group > 0 && is(group - 1, Kind.HEADING));
        PairBag nearBefore = bag(group, -1, last, 0, NEAR);
        PairBag nearAfter = bag(end, 1, n, 0, NEAR);
        PairBag restBefore = bag(group, -1, last, NEAR, FAR);
        PairBag restAfter = bag(end, 1, n, NEAR, FAR);
        PairBag before = nearBefore.union(restBefore);
        PairBag after = nearAfter.union(restAfter);
        clues.put(Clue.NEAR_WORDS_SHARED, nearBefore.shared(nearAfter));
        clues.put(Clue.FAR_WORDS_SHARED, before.shared(after));
        clues.put(Clue.DRIFT_AFTER, restAfter.size() < FEW ? 0 : nearAfter.within(before) - nearAfter.within(restAfter));
        clues.put(Clue.DRIFT_BEFORE, restBefore.size() < FEW ? 0 : nearBefore.within(after) - nearBefore.within(restBefore));
        clues.put(Clue.LINKS, Math.min(1, links[at] / 60.0));
        clues.put(Clue.LINKS_DEPTH, depth(group, end, last));
        clues.put(Clue.STYLE_CHANGES, Math.abs(style(group, -1, last) - style(end, 1, n)));
        headings(candidate, last, clues, before, nearAfter, after);
        return clues;
    }

    private static void put(Map<Clue, Double> clues, Clue clue, boolean is) {
        clues.put(clue, is ? 1.0 : 0.0);
    }

    private void headings(Candidate candidate, int last, Map<Clue, Double> clues, PairBag before, PairBag nearAfter, PairBag after) {
        int at = candidate.unit();
        int group = candidate.group();
        int end = candidate.end();
        int headsBefore = headings(group, at);
        int headsAfter = headings(at, end);
        if (headsAfter > 0) {
            PairBag title = title(at, end);
            clues.put(Clue.HEADING_AFTER, 1.0);
            clues.put(Clue.TITLE_AFTER_TAKEN_UP, title.within(after) - title.within(before));
            clues.put(Clue.TITLE_AFTER_NEAR, title.within(nearAfter));
            clues.put(Clue.TITLE_AFTER_ELSEWHERE, title.within(before));
            clues.put(Clue.HEADING_LENGTH_AFTER, Math.min(2, units.get(at).letters() / USUAL_HEADING));
        }
        if (headsBefore > 0) {
            PairBag title = title(group, at);
            clues.put(Clue.HEADING_BEFORE, 1.0);
            clues.put(Clue.TITLE_BEFORE_TAKEN_UP, title.within(before) - title.within(after));
            clues.put(Clue.TITLE_BEFORE_ELSEWHERE, title.within(after));
            clues.put(Clue.HEADING_LENGTH_BEFORE, Math.min(2, units.get(group).letters() / USUAL_HEADING));
        }
        put(clues, Clue.HEADINGS_AFTER, headsAfter >= 2);
        put(clues, Clue.HEADINGS_BEFORE, headsBefore >= 2);
        put(clues, Clue.HEADINGS_BOTH, headsAfter > 0 && headsBefore > 0);
        boolean headed = opensWithHeading(last);
        put(clues, Clue.SAME_ORDER, headed != closesWithHeading && (headed ? headsAfter > 0 && headsBefore == 0 : headsBefore > 0 && headsAfter == 0));
        put(clues, Clue.OTHER_ORDER, headed != closesWithHeading && (headed ? headsBefore > 0 : headsAfter > 0));
        put(clues, Clue.SHORT_HEAD, end - group == 1 && units.get(group).letters() <= SHORT_HEADING);
        clues.put(Clue.SERIES, group == end ? 0 : series(group, end, last));
        put(clues, Clue.NUMBERED, end > group && isNumbered(units.get(group).text()));
    }

    private boolean opensWithHeading(int from) {
        int first = from;
        while (first + 1 < n && is(first, Kind.ASIDE)) {
            first++;
        }
        return is(first, Kind.HEADING);
    }

    private boolean closesWithHeading() {
        int last = n - 1;
        while (last > 0 && is(last, Kind.ASIDE)) {
            last--;
        }
        return n > 0 && is(last, Kind.HEADING);
    }

    private int headings(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += is(i, Kind.HEADING) ? 1 : 0;
        }
        return count;
    }

    private PairBag title(int from, int to) {
        PairBag bag = new PairBag();
        for (int i = from; i < to; i++) {
            if (is(i, Kind.HEADING)) {
                bag.addAll(units.get(i).text());
            }
        }
        return bag;
    }

    /** Other lone headings like this one nearby: subheads come in series. */
    private double series(int group, int end, int last) {
        int count = 0;
        for (int i = Math.max(last + 2, group - SERIES_REACH); i < Math.min(n, end + SERIES_REACH); i++) {
            boolean alone = is(i, Kind.HEADING) && !is(i - 1, Kind.HEADING) && (i + 1 == n || !is(i + 1, Kind.HEADING));
            count += alone && (i < group || i >= end) && alike(i, group) ? 1 : 0;
        }
        return Math.min(MOST_IN_SERIES, count);
    }

    private static boolean isNumeral(char c) {
        return c >= '0' && c <= '9' || Letters.NUMERAL.contains(c);
    }

    private static boolean isNumbered(CharSequence text) {
        return text.length() > 2 && (isNumeral(text.charAt(0)) || isNumeral(text.charAt(1)))
                && (NUMBER_MARKS.indexOf(text.charAt(1)) >= 0 || NUMBER_MARKS.indexOf(text.charAt(2)) >= 0);
    }

    /** Pairs that recur across each unit's beginning, each from one unit to the next that has it, not farther than {@link #FAR} letters. */
    private int[] links() {
        int[] change = new int[n + 1];
        int[] lastUnit = new int[1 << LINK_BITS];
        int[] lastPlace = new int[1 << LINK_BITS];
        int place = 0;
        for (int u = 0; u < n; u++) {
            CleanText text = units.get(u).text();
            for (int i = 1; i < text.length(); i++) {
                int pair = PairBag.pair(text, i);
                if (pair < 0) {
                    continue;
                }
                int hash = pair * 0x9E3779B1 >>> 32 - LINK_BITS;
                int before = lastUnit[hash] - 1;
                if (before >= 0 && before < u && place + i - lastPlace[hash] <= FAR) {
                    change[before + 1]++;
                    change[u + 1]--;
                }
                lastUnit[hash] = u + 1;
                lastPlace[hash] = place + i;
            }
            place += text.length();
        }
        for (int u = 1; u <= n; u++) {
            change[u] += change[u - 1];
        }
        return change;
    }

    /** Links across the headings as a share of the most links on either side: small where the text changes its topic. */
    private double depth(int group, int end, int last) {
        int here = links[group];
        for (int u = group; u <= end && u < n; u++) {
            here = Math.min(here, links[u]);
        }
        int most = Math.min(most(group, -1, last), most(end, 1, n - 1));
        return most == 0 ? 1 : Math.min(1, here / (double) most);
    }

    private int most(int from, int step, int limit) {
        int most = 0;
        int read = 0;
        for (int u = from; (step < 0 ? u > limit : u <= limit) && read < FAR; u += step) {
            most = Math.max(most, links[u]);
            read += units.get(u).letters();
        }
        return most;
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
            CleanText text = units.get(i).text();
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
            read += text.length();
        }
        return (traditional * 20 > read ? 1 : 0) + (corner + curved == 0 ? 0.5 : corner / (double) (corner + curved))
                + (spaced + close == 0 ? 0.25 : 0.5 * spaced / (spaced + close));
    }

    /** The words of running text from {@code at} on in a direction, at a distance from {@code from} to {@code to} letters. */
    private PairBag bag(int at, int step, int limit, int from, int to) {
        PairBag bag = new PairBag();
        int read = 0;
        for (int i = step < 0 ? at - 1 : at; read < to && (step < 0 ? i >= limit : i < limit); i += step) {
            if (!is(i, Kind.ASIDE)) {
                if (read >= from) {
                    bag.addAll(units.get(i).text());
                }
                read += units.get(i).letters();
            }
        }
        return bag;
    }
}
