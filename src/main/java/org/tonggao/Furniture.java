package org.tonggao;

import java.io.Serializable;
import java.util.Objects;

/**
 * Something on the page that is not the story (版面元素): kept, never dropped. Immutable and thread-safe.
 *
 * @param kind what it is
 * @param passage its words
 */
public record Furniture(Kind kind, Passage passage) implements Serializable {

    /** What it is (类别). */
    public enum Kind {
        /** Folio 页码: {@code — 1 —}. */
        PAGE_NUMBER,
        /** Running head 报眉: paper, date, page. */
        RUNNING_HEAD,
        /** Jump line 下转／上接. */
        JUMP_LINE,
        /** Editor line 责任编辑. */
        EDITOR_LINE,
        /** Copyright 版权. */
        COPYRIGHT,
        /** Scanner dirt 噪声: characters that are no text. */
        GARBAGE,
        /** Anything else, and text beyond the size limit. */
        OTHER
    }

    /**
     * Checks.
     *
     * @throws NullPointerException when a component is null
     */
    public Furniture {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(passage, "passage must not be null");
    }
}
