package org.tonggao;

import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A run of paragraphs that belong together (段落组): under a subhead (小标题), about one topic (关于…), by one principal speaker,
 * or one turn of an interview. Immutable and thread-safe.
 *
 * @param kind by what it was set off
 * @param heading the printed subhead; absent when the section has none
 * @param topic what it is about, from a preamble such as 关于气候变化问题; absent when none is printed
 * @param paragraphs in order, never empty unless the section is only a heading
 */
public record Section(Kind kind, Optional<Passage> heading, Optional<String> topic, List<Paragraph> paragraphs) implements Serializable {

    /** By what it was set off (依据). */
    public enum Kind {
        /** Running text without a heading of its own: the lead, or the whole article. */
        TEXT,
        /** What stands under a subhead, numbered or not, or under an item's head in a collection of briefs. */
        PART,
        /** A box, told by its head: 核心阅读, 相关链接. */
        BOX,
        /** A topic of a readout, told by its preamble: 关于能源安全问题，某某指出. */
        TOPIC,
        /** What one principal speaker says, before the next one speaks. */
        SPEAKER,
        /** A question of an interview and the answer to it. */
        TURN
    }

    /**
     * Copies the list.
     *
     * @throws NullPointerException when a component is null
     */
    public Section {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(heading, "heading must not be null");
        Objects.requireNonNull(topic, "topic must not be null");
        paragraphs = List.copyOf(paragraphs);
    }

    private Object writeReplace() throws ObjectStreamException {
        return Serial.of(this);
    }
}
