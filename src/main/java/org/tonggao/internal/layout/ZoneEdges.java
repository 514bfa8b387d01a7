package org.tonggao.internal.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tonggao.LexiconException;

/**
 * Where exactly a heading that is printed below its story begins, and where its captions do: the best path over the lines there, by weights learnt from
 * pages whose heading is known (zone-edges.tsv).
 */
final class ZoneEdges {

    private static final String FILE = "zone-edges.tsv";
    /** Lines of the body that are looked at above a heading, and at the end of a page without one. */
    private static final int ABOVE = 5;
    private static final int AT_END = 8;
    private static final int STATES = EdgeState.ALL.length;
    private static final double[][] WEIGHTS = load();

    private ZoneEdges() {}

    static void settle(List<Line> story, ZoneReader.Zone[] zones, ColumnModel column, Junction junction) {
        for (ZoneEdge edge : of(story, zones, column, junction)) {
            EdgeState[] states = best(edge, WEIGHTS);
            for (int i = edge.from; i < edge.to; i++) {
                zones[i] = states[i - edge.from].zone;
            }
        }
    }

    /** Each heading below a story, with some lines above it and the captions behind it; where no heading was seen, the page's end. */
    static List<ZoneEdge> of(List<Line> story, ZoneReader.Zone[] zones, ColumnModel column, Junction junction) {
        int n = story.size();
        List<ZoneEdge> edges = new ArrayList<>();
        if (!column.wrapped()) {
            return edges;
        }
        Spacing spacing = Spacing.of(story);
        boolean headless = n > 2 * AT_END;
        for (int i = 0; i < n; i++) {
            if (zones[i] == ZoneReader.Zone.HEADING) {
                int to = end(zones, ZoneReader.Zone.CAPTION, end(zones, ZoneReader.Zone.HEADING, i));
                if (i > 0 && !SizedHeading.decides(story.subList(i, to))) {
                    edges.add(new ZoneEdge(story, zones, column, junction, spacing, Math.max(0, i - ABOVE), to));
                }
                headless = false;
                i = to;
            }
        }
        if (headless) {
            int from = n - AT_END;
            while (from > n - 3 * AT_END && from > 0 && zones[from] == ZoneReader.Zone.CAPTION) {
                from--;
            }
            edges.add(new ZoneEdge(story, zones, column, junction, spacing, from, n));
        }
        return edges;
    }

    /** Where a run of lines of a zone ends. */
    private static int end(ZoneReader.Zone[] zones, ZoneReader.Zone zone, int from) {
        int to = from;
        while (to < zones.length && zones[to] == zone) {
            to++;
        }
        return to;
    }

    /** The most likely states of an edge's lines. */
    static EdgeState[] best(ZoneEdge edge, double[][] weights) {
        int n = edge.to - edge.from;
        double[][] best = new double[n][STATES];
        int[][] back = new int[n][STATES];
        for (int i = 0; i < n; i++) {
            double[] line = emit(edge.features(edge.from + i), weights);
            for (EdgeState state : EdgeState.ALL) {
                int s = state.ordinal();
                double most = Double.NEGATIVE_INFINITY;
                for (int b = i == 0 ? -1 : 0; b < (i == 0 ? 0 : STATES); b++) {
                    EdgeState before = b < 0 ? null : EdgeState.ALL[b];
                    double score = (b < 0 ? 0 : best[i - 1][b]) + (state.follows(before)
                            ? weights[edge.after(before, edge.from + i).ordinal()][s] : Double.NEGATIVE_INFINITY);
                    if (score > most) {
                        most = score;
                        back[i][s] = b;
                    }
                }
                best[i][s] = most + line[s];
            }
        }
        int last = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int s = 0; s < STATES; s++) {
            double score = best[n - 1][s] + weights[edge.after(EdgeState.ALL[s], edge.to).ordinal()][STATES];
            if (score > most) {
                most = score;
                last = s;
            }
        }
        EdgeState[] states = new EdgeState[n];
        for (int i = n - 1; i >= 0; i--) {
            states[i] = EdgeState.ALL[last];
            last = back[i][last];
        }
        return states;
    }

    /** What a line is worth, by state. */
    static double[] emit(double[] features, double[][] weights) {
        double[] sum = new double[STATES];
        for (int f = 0; f < features.length; f++) {
            for (int s = 0; s < STATES && features[f] != 0; s++) {
                sum[s] += features[f] * weights[f][s];
            }
        }
        return sum;
    }

    /** By feature: a weight for each state, and one for the edge's end. */
    private static double[][] load() {
        double[][] weights = new double[EdgeFeature.COUNT][STATES + 1];
        try (BufferedReader in = new BufferedReader(new InputStreamReader(ZoneEdges.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                String[] cells = line.split("\t", -1);
                if (line.startsWith("#")) {
                    continue;
                }
                try {
                    for (int s = 0; s <= STATES; s++) {
                        weights[EdgeFeature.valueOf(cells[0]).ordinal()][s] = Double.parseDouble(cells[s + 1]);
                    }
                } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                    throw new LexiconException(FILE, number, "must be a feature and " + (STATES + 1) + " weights");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return weights;
    }
}
