package org.tonggao.internal.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines to blocks. Furniture is told line by line; then the page is read as a whole: a heading zone above or below the body, captions
 * beside it, running text between. Which lines are which is the best path through these zones, given what each line looks like in this
 * column; last, a heading zone is cut into kicker, headline, decks and byline.
 */
public final class BlockClassifier {

    private BlockClassifier() {}

    public static List<Block> classify(List<Line> lines) {
        int n = lines.size();
        List<LineShape> shapes = new ArrayList<>(n);
        for (Line line : lines) {
            shapes.add(line.shape());
        }
        Block.Kind[] kinds = FurnitureLines.find(lines, shapes);
        List<Line> story = new ArrayList<>(n);
        List<LineShape> storyShapes = new ArrayList<>(n);
        int[] index = new int[n];
        boolean[] belowFurniture = new boolean[n];
        for (int i = 0; i < n; i++) {
            if (kinds[i] == null) {
                belowFurniture[story.size()] = i > 0 && (kinds[i - 1] == Block.Kind.RUNNING_HEAD || kinds[i - 1] == Block.Kind.PAGE_NUMBER);
                index[story.size()] = i;
                story.add(lines.get(i));
                storyShapes.add(shapes.get(i));
            }
        }
        ColumnModel column = ColumnModel.of(storyShapes);
        Junction junction = new Junction(story);
        ZoneReader.Zone[] zones = ZoneReader.read(story, storyShapes, column, belowFurniture, junction);
        int[] unit = new int[n];
        int from = 0;
        while (from < zones.length) {
            int to = from;
            while (to < zones.length && (zones[to] == zones[from]
                    || zones[from] == ZoneReader.Zone.HEADING && zones[to] == ZoneReader.Zone.CAPTION)) {
                to++;
            }
            List<Line> part = story.subList(from, to);
            List<LineShape> partShapes = storyShapes.subList(from, to);
            switch (zones[from]) {
                case HEADING -> {
                    if (SizedHeading.decides(part)) {
                        SizedHeading.read(part, partShapes, kinds, unit, index, from);
                    } else {
                        HeadingReader.read(part, partShapes, story, junction, LineShape.stopsAreListCommas(storyShapes), column, kinds, unit, index, from);
                    }
                    credits(part, partShapes, kinds, index, from);
                }
                case CAPTION -> {
                    set(kinds, index, from, to, Block.Kind.CAPTION);
                    credits(part, partShapes, kinds, index, from);
                }
                case BODY -> {
                    int body = from;
                    while (from == 0 && body < 2 && body + 1 < to && (!column.wrapped() || !column.isFull(partShapes.get(body)))
                            && BylineLines.isByline(part, partShapes, body, body + 1)) {
                        kinds[index[body]] = Block.Kind.BYLINE;
                        body++;
                    }
                    set(kinds, index, body, to, Block.Kind.BODY);
                }
            }
            from = to;
        }
        return blocks(lines, kinds, unit);
    }

    private static void set(Block.Kind[] kinds, int[] index, int from, int to, Block.Kind kind) {
        for (int i = from; i < to; i++) {
            kinds[index[i]] = kind;
        }
    }

    /** In captions, the lines that are credits. */
    private static void credits(List<Line> lines, List<LineShape> shapes, Block.Kind[] kinds, int[] index, int offset) {
        boolean credit = false;
        for (int i = 0; i < lines.size(); i++) {
            if (kinds[index[offset + i]] != Block.Kind.CAPTION) {
                credit = false;
                continue;
            }
            if (CaptionLines.beginsCredit(lines, shapes, i)) {
                credit = true;
            } else if (credit && CaptionLines.endsCredit(lines, shapes, i - 1)) {
                credit = false;
            }
            if (credit) {
                kinds[index[offset + i]] = Block.Kind.CREDIT;
            }
        }
    }

    private static List<Block> blocks(List<Line> lines, Block.Kind[] kinds, int[] unit) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || kinds[i] != kinds[from] || unit[i] != unit[from] && kinds[i] != Block.Kind.CREDIT || isAlone(kinds[i])) {
                blocks.add(new Block(kinds[from], lines.subList(from, i)));
                from = i;
            }
        }
        return List.copyOf(blocks);
    }

    /** Kinds of which every line is an element of its own. */
    private static boolean isAlone(Block.Kind kind) {
        return switch (kind) {
            case PAGE_NUMBER, RUNNING_HEAD, JUMP_LINE, EDITOR_LINE, COPYRIGHT, GARBAGE, SUBHEAD -> true;
            default -> false;
        };
    }
}
