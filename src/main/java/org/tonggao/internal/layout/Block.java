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
}
