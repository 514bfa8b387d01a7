package org.tonggao.internal.layout;

import java.util.List;
import org.tonggao.ocr.OcrLine;

/**
 * A heading zone of a page with geometry, told by the size of the type: the largest lines are the headline, lines above it the kicker,
 * below it decks; small ones are a caption, or a running head at the page's top; what stands between the headline's lines is dirt.
 */
final class SizedHeading {

    /** A line shorter than its text's measure by so many of its own em ends the text. */
    private static final double SHORT_EM = 2.5;
    /** A line of fewer Han is not the headline when there is another. */
    private static final int FEWEST_HAN = 3;

    private SizedHeading() {}

    /** Whether sizes decide: every line has a box, and one is set in large type. */
    static boolean decides(List<Line> zone) {
        boolean large = false;
        for (Line line : zone) {
            if (line.box().isEmpty()) {
                return false;
            }
            large |= line.scale() >= TypeSize.LARGE;
        }
        return large;
    }

    /** Sets the kinds of the zone's lines and numbers the texts, so that each becomes a block. */
    static void read(List<Line> zone, List<LineShape> shapes, Block.Kind[] kinds, int[] unit, int[] index, int offset) {
        int largest = largest(zone, shapes);
        int from = largest;
        for (int i = largest - 1; i >= Math.max(0, from - 2); i--) {
            from = TypeSize.same(zone.get(i), zone.get(largest)) ? i : from;
        }
        int to = largest + 1;
        for (int i = to; i < Math.min(zone.size(), to + 2); i++) {
            to = TypeSize.same(zone.get(i), zone.get(largest)) ? i + 1 : to;
        }
        int number = 0;
        Block.Kind before = null;
        for (int i = 0; i < zone.size(); i++) {
            Block.Kind kind = kind(zone, shapes, i, from, to, zone.get(largest));
            boolean goesOn = kind == before && (kind == Block.Kind.HEADLINE || TypeSize.same(zone.get(i - 1), zone.get(i)) && !isShort(zone, i - 1));
            number += goesOn ? 0 : 1;
            kinds[index[offset + i]] = kind;
            unit[index[offset + i]] = (offset + 1) * 1000 + (kind == Block.Kind.HEADLINE ? 0 : number);
            before = kind;
        }
    }

    private static int largest(List<Line> zone, List<LineShape> shapes) {
        int largest = 0;
        for (int i = 1; i < zone.size(); i++) {
            boolean words = shapes.get(i).han >= FEWEST_HAN;
            boolean wordsBefore = shapes.get(largest).han >= FEWEST_HAN;
            if (words != wordsBefore ? words : zone.get(i).scale() > zone.get(largest).scale()) {
                largest = i;
            }
        }
        return largest;
    }

    private static Block.Kind kind(List<Line> zone, List<LineShape> shapes, int at, int from, int to, Line largest) {
        if (at >= from && at < to) {
            return TypeSize.same(zone.get(at), largest) ? Block.Kind.HEADLINE : Block.Kind.GARBAGE;
        }
        for (int i = from; i < to; i++) {
            if (liesOn(zone.get(at).box().orElseThrow(), zone.get(i).box().orElseThrow())) {
                return Block.Kind.GARBAGE;
            }
        }
        if (at < from && (zone.get(at).scale() <= TypeSize.SMALL
                || zone.get(at).pageStart() && zone.get(at).words().has(LineWords.Kind.WEEKDAY))) {
            return Block.Kind.RUNNING_HEAD;
        }
        if (zone.get(at).scale() <= TypeSize.SMALL) {
            return Block.Kind.CAPTION;
        }
        if (BylineLines.isByline(zone, shapes, at, at + 1)) {
            return Block.Kind.BYLINE;
        }
        return at < from ? Block.Kind.KICKER : Block.Kind.DECK;
    }

    /** Whether most of a box lies on another: no two lines are printed so, the smaller was read out of the larger. */
    private static boolean liesOn(OcrLine small, OcrLine large) {
        double width = Math.min(small.right(), large.right()) - Math.max(small.left(), large.left());
        double height = Math.min(small.bottom(), large.bottom()) - Math.max(small.top(), large.top());
        return width > 0 && height > 0 && width * height > 0.5 * small.width() * small.height();
    }

    /** Whether a line falls short of its neighbours of its size, so that the text ends there. */
    private static boolean isShort(List<Line> zone, int at) {
        double widest = 0;
        for (int i = Math.max(0, at - 3); i <= at + 1; i++) {
            if (TypeSize.same(zone.get(i), zone.get(at))) {
                widest = Math.max(widest, zone.get(i).box().orElseThrow().width());
            }
        }
        double missing = widest - zone.get(at).box().orElseThrow().width();
        return missing > SHORT_EM * zone.get(at).box().orElseThrow().height();
    }
}
