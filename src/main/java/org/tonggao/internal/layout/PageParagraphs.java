package org.tonggao.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The paragraphs of a page that may hold several articles (一版的段落), before it is known where each begins: furniture, lines that stand alone as
 * headings do ({@link Block.Kind#SUBHEAD}), narrow captions, and running text.
 */
public final class PageParagraphs {

    /** Tenths of an em. */
    private static final int INDENT = 20;
    /** A line that falls short of its column by more was not broken by it. */
    private static final int SHORT = 40;
    private static final int LONG = 15;
    private static final int LONGEST_HEADING = 75;
    /** A caption's column is at most this share of the body's. */
    private static final double NARROW = 0.5;
    private static final int FEWEST_NARROW = 3;

    private final List<LineShape> shapes;
    private final ColumnModel column;
    private final int n;

    private PageParagraphs(List<LineShape> shapes) {
        this.shapes = shapes;
        this.column = ColumnModel.of(shapes);
        this.n = shapes.size();
    }

    public static List<Element> read(List<Line> lines) {
        List<LineShape> shapes = lines.stream().map(Line::shape).toList();
        Block.Kind[] furniture = FurnitureLines.find(lines, shapes);
        List<Line> story = new ArrayList<>();
        List<LineShape> storyShapes = new ArrayList<>();
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < furniture.length; i++) {
            if (furniture[i] == null) {
                story.add(lines.get(i));
                storyShapes.add(shapes.get(i));
            } else {
                elements.add(new Element(furniture[i], lines.get(i).text(), 1, List.of()));
            }
        }
        elements.addAll(new PageParagraphs(storyShapes).story(story));
        elements.sort((a, b) -> Integer.compare(a.text().rawStart(0), b.text().rawStart(0)));
        return elements;
    }

    private List<Element> story(List<Line> lines) {
        if (!column.wrapped() || LineShape.breaksAnywhere(shapes)) {
            return ParagraphJoiner.paragraphs(lines, new boolean[n]);
        }
        Block.Kind[] kinds = kinds();
        List<Element> elements = new ArrayList<>();
        List<Line> text = new ArrayList<>();
        List<Integer> breaks = new ArrayList<>();
        for (int from = 0; from < n;) {
            int to = from + 1;
            while (to < n && kinds[to] == kinds[from] && kinds[from] != Block.Kind.SUBHEAD) {
                to++;
            }
            if (kinds[from] == Block.Kind.BODY) {
                breaks.add(text.size());
                text.addAll(lines.subList(from, to));
            } else {
                elements.add(new Element(kinds[from], ParagraphJoiner.joinLines(lines.subList(from, to)), 1, List.of()));
            }
            from = to;
        }
        boolean[] forced = new boolean[text.size()];
        breaks.forEach(at -> forced[at] = true);
        elements.addAll(ParagraphJoiner.paragraphs(text, forced));
        return elements;
    }

    private Block.Kind[] kinds() {
        Block.Kind[] kinds = new Block.Kind[n];
        Arrays.fill(kinds, Block.Kind.BODY);
        for (int from = 0; from < n;) {
            int to = captionEnd(from);
            Arrays.fill(kinds, from, to, Block.Kind.CAPTION);
            from = Math.max(to, from + 1);
        }
        boolean[] mayBeHeading = new boolean[n];
        for (int i = n - 1; i >= 0; i--) {
            boolean beforeEdge = i + 1 == n || kinds[i + 1] == Block.Kind.CAPTION || isOver(i + 1) || isFirst(i + 1);
            boolean beforeHeading = beforeEdge || mayBeHeading[i + 1];
            mayBeHeading[i] = kinds[i] == Block.Kind.BODY && isUnended(i) && (isShort(i) || isOver(i) || beforeEdge || isIndented(i) && beforeHeading);
        }
        for (int i = 0; i < n; i++) {
            boolean afterEnd = i == 0 || shapes.get(i - 1).isFinished() || kinds[i - 1] != Block.Kind.BODY || isShort(i - 1);
            if (mayBeHeading[i] && afterEnd) {
                kinds[i] = Block.Kind.SUBHEAD;
            }
        }
        return kinds;
    }

    private int width(int line) {
        return shapes.get(line).width(column.kaiming());
    }

    /** Whether a line is as narrow as a paragraph's first. */
    private boolean isIndented(int line) {
        return width(line) <= column.width() - INDENT;
    }

    /** Whether a line is surely a paragraph's first: narrower by the indent than the full line that follows. */
    private boolean isFirst(int line) {
        return isIndented(line) && !isShort(line) && line + 1 < n && !isIndented(line + 1) && !isOver(line + 1);
    }

    /** Whether a line is so short that the next would have had room on it. */
    private boolean isShort(int line) {
        return width(line) < column.width() - SHORT && (line + 1 == n || !column.fits(shapes.get(line), shapes.get(line + 1)));
    }

    private boolean isOver(int line) {
        return width(line) > column.width() + LONG;
    }

    private boolean isUnended(int line) {
        LineShape shape = shapes.get(line);
        boolean open = shape.end == LineShape.END_COMMA || shape.end == LineShape.END_LIST_COMMA || shape.end == LineShape.END_OPEN;
        return !shape.isFinished() && !open && shape.letters >= 2 && (shape.ink <= LONGEST_HEADING || isOver(line));
    }

    /** Where the narrow column ends that begins at a line: lines of one width with marks in them, and a last one; the same line when there is none. */
    private int captionEnd(int from) {
        int to = from;
        int marks = 0;
        while (to < n && width(to) <= column.width() * NARROW && Math.abs(width(to) - width(from)) <= INDENT) {
            marks += shapes.get(to).periods + shapes.get(to).pauses;
            to++;
        }
        boolean last = to > from && to < n && width(to) < width(from) && !shapes.get(to - 1).isFinished();
        to += last ? 1 : 0;
        return to - from < FEWEST_NARROW || marks == 0 ? from : to;
    }
}
