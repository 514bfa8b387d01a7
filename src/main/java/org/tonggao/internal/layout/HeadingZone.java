package org.tonggao.internal.layout;

import java.util.List;

/** The lines of a heading zone, and what each looks like. */
final class HeadingZone {

    /** Lines from..to (exclusive) that are one text. */
    record Unit(int from, int to, boolean caption) {}

    final List<Line> lines;
    final List<LineShape> shapes;
    final int n;
    /** Where the zone begins in the story. */
    final int offset;
    final boolean atTop;
    final LineWords[] words;
    final boolean[] thinGaps;
    /** What begins a text by its form: a dash, a byline, a person's name alone. */
    final boolean[] isOwn;

    HeadingZone(List<Line> lines, List<LineShape> shapes, List<Line> story, int offset) {
        this.lines = lines;
        this.shapes = shapes;
        this.offset = offset;
        n = lines.size();
        atTop = n > 0 && n < story.size() && lines.get(0) == story.get(0);
        words = new LineWords[n];
        thinGaps = new boolean[n];
        isOwn = new boolean[n];
        for (int i = 0; i < n; i++) {
            words[i] = lines.get(i).words();
            thinGaps[i] = ZoneReader.thinGaps(lines.get(i));
            isOwn[i] = shapes.get(i).start == LineShape.START_DASH || BylineLines.isByline(lines, shapes, i, i + 1)
                    || BylineLines.isName(lines.get(i).text());
        }
    }
}
