package org.tonggao.internal.layout;

import java.util.List;

/**
 * The typesetter model: which division of a run of lines into paragraphs would a typesetter of this column have produced? A line is first
 * or not, last or not. A line that is not last is full up to the next unit that cannot be broken; a last line may have any width and ends a
 * sentence; a first line is an indent narrower, even where the indent was stripped. Exact Viterbi over the boundaries and, where a page has
 * columns of several widths, over the width too; the posterior probability of a boundary is its confidence.
 *
 * <p>All scores are natural logarithms of probabilities, so that evidence adds up and the posterior means something. The rates a page has of
 * its own (damaged lines, sentences that end without a stop, blank lines between paragraphs) are estimated on it, starting from what is usual.
 */
final class ParagraphDecoder {

    /** What is known of the gap between two lines besides their text. */
    static final class Evidence {
        /** Before line i there is more space than usual. */
        final boolean[] gap;
        /** Line i is indented. */
        final boolean[] indented;
        /** A paragraph must begin at line i. */
        final boolean[] forced;
        /** Line i begins a page or column. */
        final boolean[] pageStart;
        /** Log-odds that the words of line i begin a paragraph. */
        final double[] opening;
        /** Whether gaps and indents are to be used. */
        final boolean useGap;
        final boolean useIndent;

        Evidence(int lines, Spacing spacing) {
            gap = spacing.gap();
            indented = spacing.indented();
            useGap = spacing.useGap();
            useIndent = spacing.useIndent();
            forced = new boolean[lines];
            pageStart = new boolean[lines];
            opening = new double[lines];
        }
    }

    /**
     * @param first whether a paragraph begins at the line
     * @param confidence posterior probability of that decision
     * @param missing tenths of an em that the line falls short of its column, were it not a first line
     */
    record Division(boolean[] first, double[] confidence, int[] missing, int indent) {}

    /** How lines end: terminal, closed, colon, semicolon, comma, list comma, Han, figure, dash, open, dot (LineShape's order). */
    private static final double[] END_OF_LAST = {0.930, 0.030, 0.008, 0.003, 0.001, 0.003, 0.018, 0.004, 0.003, 0.0003, 0.020};
    /** Of a paragraph of one line: headings, signatures and items of lists are among them. */
    private static final double[] END_OF_SINGLE = {0.500, 0.050, 0.040, 0.008, 0.002, 0.006, 0.310, 0.050, 0.030, 0.001, 0.030};
    private static final double[] END_OF_OTHER = {0.045, 0.025, 0.008, 0.008, 0.080, 0.025, 0.760, 0.040, 0.008, 0.001, 0.008};
    /** The same where 、 ends sentences. */
    private static final double[] OLD_END_OF_LAST = {0.100, 0.030, 0.008, 0.003, 0.001, 0.730, 0.110, 0.004, 0.003, 0.0003, 0.020};
    private static final double[] OLD_END_OF_SINGLE = {0.060, 0.060, 0.020, 0.004, 0.002, 0.120, 0.680, 0.030, 0.010, 0.001, 0.010};
    private static final double[] OLD_END_OF_OTHER = {0.015, 0.015, 0.004, 0.002, 0.008, 0.130, 0.800, 0.015, 0.004, 0.001, 0.004};
    /** By kind of line: not last, last, single. */
    private static final double[][] ENDS = {END_OF_OTHER, END_OF_LAST, END_OF_SINGLE};
    private static final double[][] OLD_ENDS = {OLD_END_OF_OTHER, OLD_END_OF_LAST, OLD_END_OF_SINGLE};
    private static final double[][] LOG_ENDS = logarithms(ENDS);
    private static final double[][] LOG_OLD_ENDS = logarithms(OLD_ENDS);
    /** Weight of what is usual, in lines. */
    private static final double PRIOR_LINES = 30;
    private static final double DAMAGE = 0.015;
    private static final double PARAGRAPH_TENTHS = 1000;
    /** Per tenth of an em that a line misses its place by: what is usual, and how sure that is, in lines; then what a page may show. */
    private static final double MISFIT = 0.4;
    private static final double MISFIT_LINES = 15;
    /** A miss is more than this; the share of misses says how fast their probability falls. */
    private static final int MISS = 5;
    private static final double USUAL_MISSES = 0.03;
    private static final double MISS_RANGE = 8;
    private static final double LEAST_MISFIT = 0.22;
    private static final double MOST_MISFIT = 0.8;
    /** The next unit would just have fitted. */
    private static final double WOULD_FIT = -1.5;
    /** A line that misses its place by more has lost or gained characters. */
    private static final int DAMAGED = 12;
    private static final double FORBIDDEN_START = -6;
    private static final double CHANGE_WIDTH = -6;
    private static final double CHANGE_WIDTH_AT_PAGE = -1.5;
    private static final double CHANGE_WIDTH_OF_ARTICLE = -0.6;
    private static final double OTHER_INDENT = -1;
    private static final int[] SHIFTS = {0, 5, 10, -5};
    private static final int USUAL_INDENT = 20;
    private static final int OLD_INDENT = 10;
    private static final int SAMPLE = 200;
    private static final int EM = 10;
    private static final int EXACT = 3;
    private static final double GAP_AT_BOUNDARY = 0.85;
    private static final double GAP_INSIDE = 0.08;
    private static final double INDENT_AT_FIRST = 0.96;
    private static final double INDENT_INSIDE = 0.03;

    /** The same, and what a line may miss its place by, where lines break anywhere. */
    private static final double OLD_PARAGRAPH_TENTHS = 700;
    private static final double OLD_MISFIT = 0.25;
    private static final double OLD_FORBIDDEN_START = -4.5;
    private static final double CHANGE_WIDTH_INSIDE = -5;

    /** Natural logarithms of tenths of an em. */
    private static final double[] LOG_EM = logarithms();

    private final LineShape[] lines;
    private final Evidence evidence;
    private final int n;
    private final Style half;
    private final Style full;
    /** See {@link #weighLines}. */
    private final double[] weights;

    private final double[][] usualEnds;
    private final double[][] logUsualEnds;
    /** Lines begin with any mark: nothing is kept together. */
    private final boolean breaksAnywhere;

    /** The best measure so far. */
    private int sampleEnd;
    private double best;
    private boolean kaimingBest;
    private int shiftBest;
    private int indentBest;

    private boolean kaiming;
    private int[] widths;
    private int indent;
    private double misfit = MISFIT;
    private double logDamage;
    private double logLast;
    private double logNotLast;
    /** By kind of line: not last, last, single. */
    private final double[][] logEnd = new double[3][LineShape.ENDS];
    private final double[][] logGap = new double[2][2];
    private final double[][] logIndent = new double[2][2];

    private final double[] score = new double[4];

    private ParagraphDecoder(List<LineShape> lines, Evidence evidence) {
        this.lines = lines.toArray(LineShape[]::new);
        this.evidence = evidence;
        this.n = this.lines.length;
        boolean listStops = LineShape.stopsAreListCommas(lines);
        this.usualEnds = listStops ? OLD_ENDS : ENDS;
        this.logUsualEnds = listStops ? LOG_OLD_ENDS : LOG_ENDS;
        this.breaksAnywhere = LineShape.breaksAnywhere(lines);
        this.half = new Style(true);
        this.full = new Style(false);
        this.weights = new double[n * 4];
    }

    private static double[][] logarithms(double[][] rates) {
        double[][] logs = new double[rates.length][LineShape.ENDS];
        for (int kind = 0; kind < rates.length; kind++) {
            for (int end = 0; end < LineShape.ENDS; end++) {
                logs[kind][end] = Math.log(rates[kind][end]);
            }
        }
        return logs;
    }

    private static double[] logarithms() {
        double[] table = new double[2048];
        for (int i = 0; i < table.length; i++) {
            table[i] = Math.log(i / 10.0);
        }
        return table;
    }

    private static double logEm(int tenths) {
        return tenths < LOG_EM.length ? LOG_EM[tenths] : Math.log(tenths / 10.0);
    }

    /** What of the lines' scores depends on the style of punctuation alone. */
    private final class Style {
        /** Tenths of an em that a line takes. */
        final int[] printed = new int[n];
        /** How much a line may fall short, for the first unit of the next, an em at least; and how far it may exceed its column. */
        final int[] unit = new int[n];
        final int[] slack = new int[n];
        /** The logarithm of the box that makes. */
        final double[] logBox = new double[n];

        Style(boolean kaiming) {
            for (int i = 0; i < n; i++) {
                printed[i] = lines[i].width(kaiming);
                unit[i] = (breaksAnywhere ? EXACT : i + 1 == n ? EM : Math.max(EM, lines[i + 1].unit(kaiming))) + lines[i].slackShort;
                boolean mark = lines[i].end <= LineShape.END_LIST_COMMA; // is squeezed or hangs
                slack[i] = (mark ? kaiming ? 5 : 10 : 2) + lines[i].slackOver;
                // a box with soft edges: from the slack over the measure to one unbreakable unit short of it
                logBox[i] = -logEm(slack[i] + unit[i] + 8);
            }
        }
    }

    static Division decode(List<LineShape> lines, ColumnModel column, Evidence evidence) {
        ParagraphDecoder decoder = new ParagraphDecoder(lines, evidence);
        decoder.start(column);
        decoder.weighLines();
        decoder.chooseMeasure(column);
        byte[] path = new byte[lines.size()];
        decoder.viterbi(0, lines.size(), path);
        decoder.learn(path);
        decoder.weighLines();
        decoder.viterbi(0, lines.size(), path);
        return decoder.division(path);
    }

    private void start(ColumnModel column) {
        logDamage = Math.log(breaksAnywhere ? DAMAGE : DAMAGE);
        double last = column.width() / (column.width() + (breaksAnywhere ? OLD_PARAGRAPH_TENTHS : PARAGRAPH_TENTHS));
        logLast = Math.log(last);
        logNotLast = Math.log(1 - last);
        for (int end = 0; end < LineShape.ENDS; end++) {
            for (int kind = 0; kind < logEnd.length; kind++) {
                logEnd[kind][end] = logUsualEnds[kind][end];
            }
        }
        rate(logGap[1], GAP_AT_BOUNDARY);
        rate(logGap[0], GAP_INSIDE);
        rate(logIndent[1], INDENT_AT_FIRST);
        rate(logIndent[0], INDENT_INSIDE);
    }

    private static void rate(double[] log, double yes) {
        log[1] = Math.log(yes);
        log[0] = Math.log(1 - yes);
    }

    /** Style, width and indent together: the ones under which the page is most likely. */
    private void chooseMeasure(ColumnModel column) {
        if (breaksAnywhere) {
            ColumnModel exact = ColumnModel.exact(List.of(lines));
            if (exact.wrapped()) {
                kaiming = false;
                widths = exact.widths();
                indent = OLD_INDENT;
                misfit = OLD_MISFIT;
                return;
            }
        }
        sampleEnd = Math.min(n, SAMPLE);
        best = Double.NEGATIVE_INFINITY;
        ColumnModel other = ColumnModel.of(List.of(lines), !column.kaiming());
        for (int shift : SHIFTS) {
            tryMeasure(column, shift, USUAL_INDENT);
            tryMeasure(other, shift, USUAL_INDENT);
        }
        tryMeasure(kaimingBest == column.kaiming() ? column : other, shiftBest, 0);
        kaiming = kaimingBest;
        widths = shifted(kaimingBest == column.kaiming() ? column : other, shiftBest);
        indent = indentBest;
    }

    private void tryMeasure(ColumnModel model, int shift, int tried) {
        kaiming = model.kaiming();
        widths = shifted(model, shift);
        indent = tried;
        double total = viterbi(0, sampleEnd, new byte[sampleEnd]);
        if (total > best) {
            best = total;
            kaimingBest = kaiming;
            shiftBest = shift;
            indentBest = tried;
        }
    }

    private static int[] shifted(ColumnModel model, int shift) {
        int[] widths = model.widths().clone();
        for (int k = 0; k < widths.length; k++) {
            widths[k] += shift;
        }
        return widths;
    }

    /** What of the lines' scores depends on the rates alone, for (first, last) = index first * 2 + last. */
    private void weighLines() {
        for (int i = 0; i < n; i++) {
            LineShape line = lines[i];
            double other = logNotLast + logEnd[0][line.end];
            double last = logLast;
            if (evidence.useGap && i + 1 < n) {
                int gap = evidence.gap[i + 1] ? 1 : 0;
                other += logGap[0][gap];
                last += logGap[1][gap];
            }
            for (int first = 0; first < 2; first++) {
                double begin = first == 1 ? evidence.opening[i] + (line.start == LineShape.START_FORBIDDEN ? breaksAnywhere ? OLD_FORBIDDEN_START : FORBIDDEN_START : 0) : 0;
                if (evidence.useIndent) {
                    begin += logIndent[first][evidence.indented[i] ? 1 : 0];
                }
                weights[i * 4 + first * 2] = begin + other;
                weights[i * 4 + first * 2 + 1] = begin + last + logEnd[1 + first][line.end];
            }
        }
    }

    /** Scores of line i in a column of width k for (first, last) = index first * 2 + last. */
    private void score(int i, int k) {
        Style style = kaiming ? half : full;
        int room = widths[k] - style.printed[i];
        int unit = style.unit[i];
        int slack = style.slack[i];
        double logBox = style.logBox[i];
        double logWidth = logEm(widths[k]);
        double floor = logDamage - logWidth;
        for (int first = 0; first < 2; first++) {
            int missing = room - first * indent;
            double unusual = 0;
            if (first == 1 && breaksAnywhere) {
                // several articles on one page: each has its own indent, if any
                int own = Math.max(0, Math.min(indent, room / EM * EM));
                if (own != indent) {
                    missing = room - own;
                    unusual = OTHER_INDENT;
                }
            }
            int over = Math.max(0, -slack - missing);
            int off = over + Math.max(0, missing - unit);
            double other = Math.max(logBox - off * misfit + (missing == unit ? WOULD_FIT : 0), floor);
            double last = Math.max(-logWidth - over * misfit, floor);
            score[first * 2] = other + unusual + weights[i * 4 + first * 2];
            score[first * 2 + 1] = last + unusual + weights[i * 4 + first * 2 + 1];
        }
    }

    /** Best path over lines from..to; {@code path[i]} is width * 2 + whether line i is last. Returns its score. */
    private double viterbi(int from, int to, byte[] path) {
        int states = widths.length * 2;
        double[] before = new double[states];
        double[] now = new double[states];
        byte[] back = new byte[(to - from) * states];
        for (int i = from; i < to; i++) {
            boolean mustEnd = i + 1 == to || evidence.forced[i + 1];
            double usual = evidence.pageStart[i] ? CHANGE_WIDTH_AT_PAGE : CHANGE_WIDTH;
            double changeFirst = breaksAnywhere ? CHANGE_WIDTH_OF_ARTICLE : usual;
            double change = breaksAnywhere ? CHANGE_WIDTH_INSIDE : usual;
            int bestLast = bestOf(before, 1);
            int bestOther = bestOf(before, 0);
            for (int k = 0; k < widths.length; k++) {
                score(i, k);
                double enterFirst;
                double enterOther;
                int fromFirst = k * 2 + 1;
                int fromOther = k * 2;
                if (i == from) {
                    enterFirst = 0;
                    enterOther = Double.NEGATIVE_INFINITY;
                } else {
                    enterFirst = before[fromFirst];
                    if (bestLast != fromFirst && before[bestLast] + changeFirst > enterFirst) {
                        fromFirst = bestLast;
                        enterFirst = before[bestLast] + changeFirst;
                    }
                    enterOther = before[fromOther];
                    if (bestOther != fromOther && before[bestOther] + change > enterOther) {
                        fromOther = bestOther;
                        enterOther = before[bestOther] + change;
                    }
                }
                for (int last = 0; last < 2; last++) {
                    double asFirst = enterFirst + score[2 + last];
                    double asOther = enterOther + score[last];
                    boolean first = asFirst >= asOther;
                    int state = k * 2 + last;
                    now[state] = last == 0 && mustEnd ? Double.NEGATIVE_INFINITY : first ? asFirst : asOther;
                    back[(i - from) * states + state] = (byte) (first ? fromFirst : fromOther);
                }
            }
            double[] swap = before;
            before = now;
            now = swap;
        }
        int state = bestOf(before, 1);
        double total = before[state];
        for (int i = to - 1; i >= from; i--) {
            path[i] = (byte) state;
            state = back[(i - from) * states + state];
        }
        return total;
    }

    private static int bestOf(double[] scores, int last) {
        int best = last;
        for (int state = last + 2; state < scores.length; state += 2) {
            if (scores[state] > scores[best]) {
                best = state;
            }
        }
        return best;
    }

    /** The page's own rates, from a first reading of it. */
    private void learn(byte[] path) {
        double[][] ends = new double[3][LineShape.ENDS];
        double[] count = new double[3];
        double[][] gaps = new double[2][2];
        double[][] indents = new double[2][2];
        double damaged = 0;
        double misses = 0;
        boolean first = true;
        for (int i = 0; i < n; i++) {
            LineShape line = lines[i];
            int last = path[i] & 1;
            boolean closing = i + 1 == n || evidence.forced[i + 1];
            if (!closing) {
                int kind = last + (last == 1 && first ? 1 : 0);
                ends[kind][line.end]++;
                count[kind]++;
                gaps[last][evidence.gap[i + 1] ? 1 : 0]++;
            }
            indents[first ? 1 : 0][evidence.indented[i] ? 1 : 0]++;
            if (last == 0) {
                Style style = kaiming ? half : full;
                int missing = widths[path[i] >> 1] - style.printed[i] - (first ? indent : 0);
                int unit = style.unit[i];
                int slack = style.slack[i];
                int miss = missing > unit ? missing - unit : missing < -slack ? -slack - missing : 0;
                damaged += miss > DAMAGED ? 1 : 0;
                misses += miss > MISS ? 1 : 0;
            }
            first = last == 1;
        }
        for (int end = 0; end < LineShape.ENDS; end++) {
            logEnd[0][end] = Math.log((ends[0][end] + PRIOR_LINES * 2 * usualEnds[0][end]) / (count[0] + PRIOR_LINES * 2));
            logEnd[1][end] = Math.log((ends[1][end] + PRIOR_LINES * usualEnds[1][end]) / (count[1] + PRIOR_LINES));
            logEnd[2][end] = Math.log((ends[2][end] + PRIOR_LINES * usualEnds[2][end]) / (count[2] + PRIOR_LINES));
        }
        double total = count[0] + count[1] + count[2];
        double prior = Math.exp(logLast);
        double last = (count[1] + count[2] + PRIOR_LINES * prior) / (total + PRIOR_LINES);
        logLast = Math.log(last);
        logNotLast = Math.log(1 - last);
        misfit = Math.min(MOST_MISFIT, Math.max(LEAST_MISFIT,
                -Math.log((misses + MISFIT_LINES * USUAL_MISSES) / (count[0] + MISFIT_LINES)) / MISS_RANGE));
        logDamage = Math.log((damaged + 60 * DAMAGE) / (count[0] + 60));
        rate(logGap[1], (gaps[1][1] + 10 * GAP_AT_BOUNDARY) / (gaps[1][0] + gaps[1][1] + 10));
        rate(logGap[0], (gaps[0][1] + 20 * GAP_INSIDE) / (gaps[0][0] + gaps[0][1] + 20));
        rate(logIndent[1], (indents[1][1] + 10 * INDENT_AT_FIRST) / (indents[1][0] + indents[1][1] + 10));
        rate(logIndent[0], (indents[0][1] + 20 * INDENT_INSIDE) / (indents[0][0] + indents[0][1] + 20));
    }

    /** Path and posterior. The posterior is taken given the widths of the best path. */
    private Division division(byte[] path) {
        boolean[] first = new boolean[n];
        int[] missing = new int[n];
        double[] forward = new double[n];
        double[] scores = new double[n * 4];
        // forward[i]: log-odds that line i is last against not last, given lines up to i
        double odds = Double.POSITIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            int k = path[i] >> 1;
            first[i] = i == 0 || (path[i - 1] & 1) == 1;
            missing[i] = widths[k] - lines[i].width(kaiming);
            score(i, k);
            System.arraycopy(score, 0, scores, i * 4, 4);
            boolean mustBegin = i == 0 || evidence.forced[i];
            double last = mustBegin ? score[3] : mix(odds, score[3], score[1]);
            double other = mustBegin ? score[2] : mix(odds, score[2], score[0]);
            odds = last - other;
            forward[i] = odds;
        }
        double[] confidence = new double[n];
        double behind = 0;
        for (int i = n - 1; i > 0; i--) {
            // behind: log-odds of the lines from i+1 on given line i last against not
            boolean mustEnd = i + 1 == n || evidence.forced[i + 1];
            double ifFirst = mustEnd ? scores[i * 4 + 3] : mix(behind, scores[i * 4 + 3], scores[i * 4 + 2]);
            double ifOther = mustEnd ? scores[i * 4 + 1] : mix(behind, scores[i * 4 + 1], scores[i * 4]);
            behind = ifFirst - ifOther;
            double posterior = forward[i - 1] + behind;
            double yes = evidence.forced[i] ? 1 : 1 / (1 + Math.exp(-posterior));
            confidence[i] = first[i] ? yes : 1 - yes;
        }
        if (n > 0) {
            confidence[0] = 1;
        }
        return new Division(first, confidence, missing, indent);
    }

    /** log(p · e^a + (1 - p) · e^b) up to a constant that the caller's difference cancels, where odds = log(p / (1 - p)). */
    private static double mix(double odds, double a, double b) {
        double x = odds + a;
        double high = Math.max(x, b);
        return high + Math.log(1 + Math.exp(Math.min(x, b) - high));
    }
}
