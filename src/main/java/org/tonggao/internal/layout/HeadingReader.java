package org.tonggao.internal.layout;

import java.util.List;

/**
 * A heading zone, with the captions printed after it, to kicker, headline, decks, byline and captions: lines to texts ({@link HeadingDivision}), then a
 * name for each ({@link HeadingNames}).
 */
final class HeadingReader {

    private HeadingReader() {}

    /** Sets the kinds of the zone's lines and numbers the units, so that each becomes a block. */
    static void read(
            List<Line> lines, List<LineShape> shapes, List<Line> story, Junction junction, boolean listStops, ColumnModel column, Block.Kind[] kinds,
            int[] unit, int[] index, int offset) {
        HeadingZone zone = new HeadingZone(lines, shapes, story, offset);
        HeadingScores scores = new HeadingScores(zone, new HeadingFlow(zone, junction, story), listStops);
        List<HeadingZone.Unit> units = new HeadingDivision(zone, scores, column).units();
        Block.Kind[] found = new HeadingNames(zone).name(units);
        for (int u = 0; u < units.size(); u++) {
            for (int i = units.get(u).from(); i < units.get(u).to(); i++) {
                kinds[index[offset + i]] = found[u];
                unit[index[offset + i]] = index[offset] * HeadingDivision.MOST_LINES + u + 1;
            }
        }
    }
}
