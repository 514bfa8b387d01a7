package org.tonggao.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** A heading zone to kicker, headline, decks and byline. */
final class HeadingReader {

    /** How far a line may fall short of the zone's measure and still be broken there rather than finished. */
    private static final int SLACK = 5;
    private static final int OVER = 15;
    private static final int LONGEST_KICKER = 400;

    private HeadingReader() {}

    /** Sets the kinds of the zone's lines and numbers the units, so that each becomes a block. */
    static void read(
            List<Line> lines, List<LineShape> shapes, List<Line> story, ColumnModel column, Block.Kind[] kinds, int[] unit, int[] index, int offset) {
        List<int[]> units = units(lines, shapes, story, column);
        Block.Kind[] found = name(lines, shapes, units);
        for (int u = 0; u < units.size(); u++) {
            for (int i = units.get(u)[0]; i < units.get(u)[1]; i++) {
                kinds[index[offset + i]] = found[u];
                unit[index[offset + i]] = index[offset] * 8 + u + 1;
            }
        }
    }

    /** Lines that were broken at the zone's own measure go together. */
    private static List<int[]> units(List<Line> lines, List<LineShape> shapes, List<Line> story, ColumnModel column) {
        int n = lines.size();
        int measure = 0;
        for (LineShape shape : shapes) {
            measure = Math.max(measure, shape.kaiming);
        }
        List<int[]> units = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= n; i++) {
            if (i == n || !column.wrapped() || !continues(lines, shapes, story, i, measure, column)) {
                units.add(new int[] {from, i});
                from = i;
            }
        }
        return units;
    }

    private static boolean continues(List<Line> lines, List<LineShape> shapes, List<Line> story, int i, int measure, ColumnModel column) {
        LineShape before = shapes.get(i - 1);
        LineShape here = shapes.get(i);
        if (here.start == LineShape.START_FORBIDDEN) {
            return true;
        }
        if (here.start == LineShape.START_DASH || before.isFinished() || here.isBracketed || before.isBracketed) {
            return false;
        }
        int unit = Math.max(10, here.unitKaiming);
        boolean full = before.kaiming + unit > measure - SLACK;
        if (!full || here.kaiming > measure + SLACK || measure > column.width() + OVER) {
            return false;
        }
        if (LineWords.of(lines.get(i).text(), here.letters).has(LineWords.Kind.BYLINE) && here.kaiming < before.kaiming - 20) {
            return false;
        }
        double odds = shapes.size() > 2 ? 0.5 : -0.5;
        odds += before.end == LineShape.END_CLOSED || before.end == LineShape.END_DASH || before.end == LineShape.END_COLON ? -1.5 : 0;
        odds += before.end == LineShape.END_COMMA || before.end == LineShape.END_LIST_COMMA || before.end == LineShape.END_OPEN ? 3 : 0;
        odds += measure * 4 > column.width() * 3 ? -2 : 0;
        odds += Junction.odds(lines.get(i - 1).text(), lines.get(i).text(), story);
        odds += lines.get(i).blanksBefore() > 0 && isSelective(story) ? -2 : 0;
        return odds > 0;
    }

    private static boolean isSelective(List<Line> story) {
        int blanks = 0;
        for (Line line : story) {
            blanks += line.blanksBefore() > 0 ? 1 : 0;
        }
        return blanks * 2 < story.size();
    }

    private static Block.Kind[] name(List<Line> lines, List<LineShape> shapes, List<int[]> units) {
        int n = units.size();
        Block.Kind[] kinds = new Block.Kind[n];
        int last = n;
        while (last > 1 && isByline(lines, shapes, units.get(last - 1))) {
            last--;
            kinds[last] = Block.Kind.BYLINE;
        }
        int begin = 0;
        while (begin + 1 < last && isByline(lines, shapes, units.get(begin)) && !isByline(lines, shapes, units.get(begin + 1))) {
            kinds[begin] = Block.Kind.BYLINE;
            begin++;
        }
        int headline = last - begin >= 3 ? begin + 1 : begin;
        if (last - begin >= 3 && (startsWithDash(shapes, units.get(begin + 1)) || isFinished(shapes, units.get(begin + 1)))) {
            headline = begin;
        }
        if (last - begin == 2 && isKicker(lines, shapes, units.get(begin))) {
            headline = begin + 1;
        }
        for (int u = begin; u < last; u++) {
            kinds[u] = u < headline ? Block.Kind.KICKER : u == headline ? Block.Kind.HEADLINE : Block.Kind.DECK;
        }
        return kinds;
    }

    private static boolean startsWithDash(List<LineShape> shapes, int[] unit) {
        return shapes.get(unit[0]).start == LineShape.START_DASH;
    }

    private static boolean isFinished(List<LineShape> shapes, int[] unit) {
        return shapes.get(unit[1] - 1).isFinished();
    }

    private static boolean isKicker(List<Line> lines, List<LineShape> shapes, int[] unit) {
        LineShape last = shapes.get(unit[1] - 1);
        int width = 0;
        for (int i = unit[0]; i < unit[1]; i++) {
            width += shapes.get(i).kaiming;
        }
        if (width > LONGEST_KICKER || last.isFinished()) {
            return false;
        }
        LineWords words = LineWords.of(lines.get(unit[1] - 1).text(), last.letters);
        return last.end == LineShape.END_DASH || words.has(LineWords.Kind.KICKER);
    }

    static boolean isByline(List<Line> lines, List<LineShape> shapes, int[] unit) {
        int letters = 0;
        for (int i = unit[0]; i < unit[1]; i++) {
            letters += shapes.get(i).letters;
        }
        if (letters > 50 || isFinished(shapes, unit)) {
            return false;
        }
        LineWords first = LineWords.of(lines.get(unit[0]).text(), letters);
        LineWords last = LineWords.of(lines.get(unit[1] - 1).text(), letters);
        return !first.has(LineWords.Kind.DATELINE) && (first.has(LineWords.Kind.BYLINE) || last.has(LineWords.Kind.ORGAN));
    }
}
