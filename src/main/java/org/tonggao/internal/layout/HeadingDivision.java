package org.tonggao.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which lines of a heading zone go together: at which measure was the heading set, and at which the captions after it? Every pair of measures that
 * occur is tried, the one under which the zone is most likely wins.
 */
final class HeadingDivision {

    /** A zone of more lines is no heading, and each stands for itself. */
    static final int MOST_LINES = 40;
    /** A measure of its own must be worth its while: any first line fits the measure that is taken from it. */
    private static final double BROKEN = -4.2;
    private static final double BROKEN_WIDE = -7.0;
    /** By a tenth of an em that a measure is narrower than headings are as a rule. */
    private static final double NARROW_MEASURE = 0.05;
    private static final int USUAL_MEASURE = 120;
    private static final double WIDE_CAPTION = -2.6;

    private final HeadingZone zone;
    private final HeadingScores scores;
    private final ColumnModel column;
    private final int n;

    HeadingDivision(HeadingZone zone, HeadingScores scores, ColumnModel column) {
        this.zone = zone;
        this.scores = scores;
        this.column = column;
        n = zone.n;
    }

    /** The texts of the zone, in order. */
    List<HeadingZone.Unit> units() {
        List<HeadingZone.Unit> units = new ArrayList<>();
        if (n > MOST_LINES || !column.wrapped()) {
            for (int i = 0; i < n; i++) {
                units.add(new HeadingZone.Unit(i, i + 1, false));
            }
            return units;
        }
        double best = Double.NEGATIVE_INFINITY;
        int[] bestPath = new int[n + 1];
        double[][] captionUnits = new double[n][];
        for (int heading = -1; heading < n; heading++) {
            int measure = heading < 0 ? HeadingScores.UNBROKEN : zone.shapes.get(heading).kaiming;
            if (heading >= 0 && repeats(heading)) {
                continue;
            }
            double[] asHeading = new double[n + 1];
            int[] fromHeading = new int[n + 1];
            headings(measure, asHeading, fromHeading);
            for (int caption = 0; caption < n; caption++) {
                if (repeats(caption)) {
                    continue;
                }
                if (captionUnits[caption] == null) {
                    captionUnits[caption] = scores.captionUnits(zone.shapes.get(caption).kaiming);
                }
                int[] path = new int[n + 1];
                double score = segment(measure, zone.shapes.get(caption).kaiming, asHeading, fromHeading, captionUnits[caption], path);
                if (score > best) {
                    best = score;
                    bestPath = path;
                }
            }
        }
        int to = n;
        while (to > 0) {
            int step = bestPath[to];
            int from = Math.abs(step) - 1;
            units.add(0, new HeadingZone.Unit(from, to, step < 0));
            to = from;
        }
        return units;
    }

    private boolean repeats(int at) {
        for (int i = 0; i < at; i++) {
            if (zone.shapes.get(i).kaiming == zone.shapes.get(at).kaiming) {
                return true;
            }
        }
        return false;
    }

    /** Best division of the first lines into headings alone, under one measure: captions stand behind them, so theirs does not matter yet. */
    private void headings(int measure, double[] asHeading, int[] fromHeading) {
        Arrays.fill(asHeading, Double.NEGATIVE_INFINITY);
        asHeading[0] = measure == HeadingScores.UNBROKEN ? 0 : measure * 5 > column.width() * 4 ? BROKEN_WIDE
                : BROKEN - Math.max(0, USUAL_MEASURE - measure) * NARROW_MEASURE;
        double[] unit = new double[n + 1];
        for (int from = 0; from < n; from++) {
            int most = scores.headingUnits(from, measure, unit);
            for (int to = from + 1; to <= most; to++) {
                if (asHeading[from] + unit[to] > asHeading[to]) {
                    asHeading[to] = asHeading[from] + unit[to];
                    fromHeading[to] = from;
                }
            }
        }
    }

    /** Best division under two measures; {@code path[to]} is the first line of the text that ends there plus 1, negative for a caption. */
    private double segment(int heading, int caption, double[] asHeading, int[] fromHeading, double[] captionUnit, int[] path) {
        double[] asCaption = new double[n + 1];
        int[] fromCaption = new int[n + 1];
        Arrays.fill(asCaption, Double.NEGATIVE_INFINITY);
        boolean narrow = caption >= HeadingScores.NARROWEST && caption * 20 <= column.width() * 11
                || heading != HeadingScores.UNBROKEN && caption <= heading - 15;
        double wide = narrow ? 0 : WIDE_CAPTION;
        for (int from = 0; from < n; from++) {
            double start = Math.max(asHeading[from], asCaption[from]);
            if (start == Double.NEGATIVE_INFINITY) {
                continue;
            }
            int origin = asCaption[from] > asHeading[from] ? -from - 1 : from;
            for (int to = from + 1; to <= n; to++) {
                double unit = captionUnit[from * (n + 1) + to] + wide;
                if (start + unit > asCaption[to]) {
                    asCaption[to] = start + unit;
                    fromCaption[to] = origin;
                }
            }
        }
        int to = n;
        boolean inCaption = asCaption[n] > asHeading[n];
        double total = Math.max(asCaption[n], asHeading[n]);
        while (to > 0) {
            if (inCaption) {
                int from = fromCaption[to];
                inCaption = from < 0;
                from = from < 0 ? -from - 1 : from;
                path[to] = -from - 1;
                to = from;
            } else {
                path[to] = fromHeading[to] + 1;
                to = fromHeading[to];
            }
        }
        return total;
    }
}
