package org.tonggao.internal.layout;

/** How likely lines of a heading zone are one text, set at some measure: as a heading, or as a caption. */
final class HeadingScores {

    /** A measure that no line reaches: every line is a text of its own. */
    static final int UNBROKEN = 0;
    /** Tenths of an em: no measure is narrower. */
    static final int NARROWEST = 70;

    /** A heading of more lines is rare. */
    private static final int MOST_HEADING_LINES = 4;
    private static final int LONGEST_UNIT = 14;
    private static final double LOG_UNBROKEN = -3.7;
    private static final double CAPTION_MEASURE = -2.5;
    private static final double NEXT_UNIT = -1.0;
    /** A heading may be broken where its sense allows, short of any measure; only where the words leave no doubt. */
    private static final double BROKEN_BY_SENSE = -5.2;
    private static final double SURE_TO_GO_ON = 3.25;
    private static final double KICKER_INSIDE = -2;
    private static final double OWN_LINE = -3.5;
    private static final double CAPTION = -2.6;
    private static final double LEFT_OPEN = 3;
    private static final double MISFIT = 0.5;
    private static final double WORST = -6;
    private static final double OVER = -12;
    /** Letters of a column's name in brackets, which ends a headline. */
    private static final int FEWEST_OF_TAG = 2;
    private static final int LONGEST_TAG = 9;
    private static final int USUAL_LETTERS = 30;
    private static final int CAPTION_INDENT = 10;
    private static final double TERMINAL_INSIDE = -0.7;
    private static final double CLOSED_INSIDE = -2.5;
    /** A line in brackets: the column's name belongs to the headline, anything else stands for itself. */
    private static final double TAG = 1;
    private static final double BRACKETED = -2.5;
    private static final double FINISHED = -0.7;
    private static final double SPOKEN_CAPTION = 3;
    private static final double FINISHED_CAPTION = 2;
    private static final double ONE_LINE_CAPTION = -2.6;
    /** A zone begins with a heading. */
    private static final double CAPTION_FIRST = -8;
    /** The next unit would just have fitted. */
    private static final double EXACT_FIT = -0.8;
    private static final double SQUEEZED = -0.3;
    /** By a letter of a text longer than headings are as a rule. */
    private static final double LONG = -0.01;

    private final HeadingZone zone;
    private final HeadingFlow flow;
    private final boolean listStops;
    /** Of the line and the first unit of the next: the logarithm of the box they make. */
    private final double[] logBox;

    /** @param listStops whether full stops on the page are misread commas of lists */
    HeadingScores(HeadingZone zone, HeadingFlow flow, boolean listStops) {
        this.zone = zone;
        this.flow = flow;
        this.listStops = listStops;
        logBox = new double[zone.n];
        for (int i = 0; i + 1 < zone.n; i++) {
            logBox[i] = -Math.log((slack(zone.shapes.get(i)) + unit(i) + 8) / 10.0);
        }
    }

    /**
     * Scores of the texts from a line on, by the line after their last; returns the longest's. Grown line by line, so that all of them cost what one
     * does.
     */
    int headingUnits(int from, int measure, double[] unit) {
        double sum = NEXT_UNIT + flow.begins(from);
        double logMeasure = measure == UNBROKEN ? LOG_UNBROKEN : logMeasure(measure);
        int credits = 0;
        int open = 0;
        int letters = 0;
        int most = Math.min(zone.n, from + LONGEST_UNIT);
        for (int to = from + 1; to <= most; to++) {
            LineShape last = zone.shapes.get(to - 1);
            if (to - from > 1) {
                open = HeadingFlow.leavesOpen(zone.lines.get(to - 2).text(), open);
                double between = flow.between(to - 1) + (open > 0 ? LEFT_OPEN : 0);
                if (measure == UNBROKEN && between < SURE_TO_GO_ON) {
                    return to - 1;
                }
                LineShape here = zone.shapes.get(to - 2);
                sum += (measure == UNBROKEN ? BROKEN_BY_SENSE : fit(to - 2, measure, 0)) + between;
                sum += switch (here.end) {
                    case LineShape.END_TERMINAL -> TERMINAL_INSIDE;
                    case LineShape.END_CLOSED -> here.isBracketed ? -3 : CLOSED_INSIDE;
                    case LineShape.END_DASH, LineShape.END_COLON -> -1;
                    case LineShape.END_COMMA, LineShape.END_LIST_COMMA, LineShape.END_OPEN -> 1;
                    default -> 0;
                };
                if (zone.words[to - 2].has(LineWords.Kind.KICKER)
                        || zone.words[to - 2].has(LineWords.Kind.OFFICE) && zone.words[to - 1].has(LineWords.Kind.PREDICATE)) {
                    sum += KICKER_INSIDE;
                }
                if (last.isBracketed) {
                    sum += last.letters >= FEWEST_OF_TAG && last.letters <= LONGEST_TAG && !listStops ? TAG : BRACKETED;
                }
                if (zone.isOwn[to - 1]) {
                    sum += OWN_LINE;
                }
                if (to - from == 2 && zone.thinGaps[from]) {
                    sum -= 1;
                }
                if (to - from > MOST_HEADING_LINES) {
                    sum -= 1.5;
                }
            }
            letters += last.letters;
            double score = sum + Math.max(0, letters - USUAL_LETTERS) * LONG;
            score += measure == UNBROKEN ? LOG_UNBROKEN : logMeasure - over(last, measure);
            score += last.end == LineShape.END_COMMA || last.end == LineShape.END_LIST_COMMA || last.end == LineShape.END_OPEN ? -2.5 : 0;
            score += last.isFinished() ? FINISHED : 0;
            score += to - from == 1 ? brief(last) : last.end == LineShape.END_COLON || last.end == LineShape.END_DASH ? -2 : 0;
            if (zone.shapes.get(from).start == LineShape.START_FORBIDDEN) {
                score -= 4;
            }
            credits += zone.words[to - 1].has(LineWords.Kind.CREDIT) ? 2 : 0;
            unit[to] = score - credits - (zone.words[from].has(LineWords.Kind.CAPTION) ? 1.5 : 0);
        }
        return most;
    }

    /** Scores of all texts as captions of one measure, at first line * (n + 1) + line after the last. */
    double[] captionUnits(int measure) {
        int n = zone.n;
        double[] units = new double[n * (n + 1)];
        double logMeasure = logMeasure(measure);
        double[] next = new double[n];
        for (int i = 0; i + 1 < n; i++) {
            next[i] = fit(i, measure, 0);
        }
        for (int from = 0; from < n; from++) {
            double sum = CAPTION + CAPTION_MEASURE;
            boolean spoken = false;
            int open = 0;
            for (int to = from + 1; to <= n; to++) {
                spoken |= zone.words[to - 1].has(LineWords.Kind.CAPTION) || zone.words[to - 1].has(LineWords.Kind.CREDIT);
                if (to - from > 1) {
                    sum += to - from == 2 ? Math.max(next[from], fit(from, measure, CAPTION_INDENT)) : next[to - 2];
                    open = HeadingFlow.leavesOpen(zone.lines.get(to - 2).text(), open);
                    sum += Math.max(-1, (flow.between(to - 1) + (open > 0 ? LEFT_OPEN : 0)) * 0.5);
                }
                LineShape last = zone.shapes.get(to - 1);
                double score = to - from > 1 ? sum : CAPTION;
                score += logMeasure - over(last, measure);
                score += spoken ? SPOKEN_CAPTION : 0;
                score += last.isFinished() ? FINISHED_CAPTION : last.end == LineShape.END_CLOSED ? 0.5 : 0;
                score += zone.thinGaps[from] ? 1 : 0;
                if (to - from == 1 && !spoken) {
                    score += ONE_LINE_CAPTION;
                }
                if (zone.shapes.get(from).start == LineShape.START_FORBIDDEN) {
                    score -= 4;
                }
                if (from == 0) {
                    score += CAPTION_FIRST;
                }
                if (zone.atTop && !spoken) {
                    score -= 6;
                }
                units[from * (n + 1) + to] = score;
            }
        }
        return units;
    }

    private static double logMeasure(int measure) {
        return -Math.log(Math.max(measure, NARROWEST) / 10.0);
    }

    /** A text of its own is seldom a word long. */
    private static double brief(LineShape only) {
        return only.end == LineShape.END_COLON || only.isBracketed ? 0 : only.kaiming < 45 ? -2 : only.kaiming < 65 ? -1 : 0;
    }

    /** How well a line that its text goes on after fills the measure. */
    private double fit(int at, int measure, int indent) {
        LineShape here = zone.shapes.get(at);
        int missing = measure - here.kaiming - indent;
        int unit = unit(at);
        int slack = slack(here);
        int off = missing < -slack ? -slack - missing : missing > unit ? missing - unit : 0;
        double exact = missing == unit ? EXACT_FIT : 0;
        double squeezed = missing < 0 && here.end > LineShape.END_LIST_COMMA ? SQUEEZED : 0;
        return missing < -slack - 10 ? OVER : Math.max(logBox[at] - off * MISFIT + exact + squeezed, WORST);
    }

    private int unit(int at) {
        return Math.max(10, zone.shapes.get(at + 1).unitKaiming);
    }

    private static int slack(LineShape line) {
        return 5 + line.slackOver;
    }

    private static double over(LineShape last, int measure) {
        return Math.min(-OVER, Math.max(0, last.kaiming - measure - 5 - last.slackOver) * MISFIT);
    }
}
