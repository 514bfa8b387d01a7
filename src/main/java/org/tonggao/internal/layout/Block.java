package org.tonggao.internal.layout;

import java.util.List;

/**
 * Neighbouring lines of one kind.
 *
 * @param kind what they are
 * @param lines in reading order, at least one
 */
public record Block(Kind kind, List<Line> lines) {

    /** What a block is. */
    public enum Kind {
        HEADLINE,
        KICKER,
        DECK,
        BYLINE,
        /** Running text; paragraphs are not yet apart. */
        BODY,
        SUBHEAD,
        FIGURE_TITLE,
        CAPTION,
        CREDIT,
        PAGE_NUMBER,
        RUNNING_HEAD,
        JUMP_LINE,
        EDITOR_LINE,
        COPYRIGHT,
        GARBAGE,
        OTHER
    }

    public Block {
        lines = List.copyOf(lines);
    }

    /** One line of a trace: {@code (first line-last line) KIND text, lines parted by ¶}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        out.append('(').append(lines.get(0).number()).append('-').append(lines.get(lines.size() - 1).number()).append(") ").append(kind);
        String mark = " ";
        for (Line line : lines) {
            out.append(mark).append(line.text());
            mark = "¶";
        }
        return out.toString();
    }
}
