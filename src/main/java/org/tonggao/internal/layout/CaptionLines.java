package org.tonggao.internal.layout;

import java.util.List;
import org.tonggao.internal.input.CleanText;

/** Credits inside and below captions. */
final class CaptionLines {

    private static final int LONGEST_CREDIT = 24;
    private static final int GAP = 4;
    /** In line heights. */
    private static final double APART = 3;
    private static final int SLACK = 5;
    private static final int LONGEST_NAME_LINE = 14;

    private CaptionLines() {}

    /** {@code ■ 新华社} / {@code 记者 某某/摄}, 某某摄: a line, or two, that say who made the picture. */
    static boolean beginsCredit(List<Line> lines, List<LineShape> shapes, int at) {
        LineShape shape = shapes.get(at);
        if (at > 0 && standsApart(lines.get(at - 1), lines.get(at)) && shape.letters <= LONGEST_CREDIT
                && lines.get(at).words().has(LineWords.Kind.BYLINE)) {
            return true;
        }
        if (shape.periods > 0 || shape.pauses > 1 || shape.letters > LONGEST_CREDIT || at > 0 && !previousEnds(lines, shapes, at)) {
            return false;
        }
        if (endsCredit(lines, shapes, at)) {
            return true;
        }
        // 摄 is often misread
        if (at > 0 && shape.letters <= LONGEST_NAME_LINE
                && lines.get(at).words().has(LineWords.Kind.BYLINE)) {
            return true;
        }
        return at + 1 < lines.size() && shapes.get(at + 1).letters <= LONGEST_CREDIT && endsCredit(lines, shapes, at + 1)
                && shape.end != LineShape.END_COMMA && shape.letters <= 10;
    }

    /** Whether a line begins far right of the one before, as a credit does that is set to the right edge. */
    private static boolean standsApart(Line before, Line line) {
        return before.box().isPresent() && line.box().isPresent()
                && line.box().get().left() - before.box().get().left() > APART * line.box().get().height();
    }

    static boolean endsCredit(List<Line> lines, List<LineShape> shapes, int at) {
        LineWords words = lines.get(at).words();
        return words.has(LineWords.Kind.CREDIT) && shapes.get(at).letters <= LONGEST_CREDIT;
    }

    /** Whether a wide gap stands in the line, as before a credit at its end. */
    static boolean isParted(CleanText text) {
        for (int i = 1; i < text.length(); i++) {
            if (Glyphs.of(text.charAt(i)) != Glyphs.SPACE && text.rawStart(i) - text.rawEnd(i) >= GAP || i + GAP < text.length() && isGap(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGap(CleanText text, int at) {
        for (int i = at; i < at + GAP; i++) {
            if (Glyphs.of(text.charAt(i)) != Glyphs.SPACE) {
                return false;
            }
        }
        return true;
    }

    /** The line before ends a text: it is finished and had room for more, or this line is marked as a beginning. */
    private static boolean previousEnds(List<Line> lines, List<LineShape> shapes, int at) {
        char first = lines.get(at).text().charAt(0);
        boolean named = shapes.get(at - 1).isFinished()
                && lines.get(at).words().has(LineWords.Kind.BYLINE);
        if (named || Glyphs.of(first) == Glyphs.SYMBOL) {
            return true;
        }
        int measure = 0;
        for (LineShape shape : shapes) {
            measure = Math.max(measure, shape.kaiming);
        }
        LineShape before = shapes.get(at - 1);
        boolean room = before.kaiming + Math.max(10, shapes.get(at).unitKaiming) + SLACK <= measure;
        return (before.isFinished() || before.end == LineShape.END_CLOSED) && room;
    }
}
