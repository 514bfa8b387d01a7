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
 * @param heading the printed subhead; absent when the section has none
 * @param topic what it is about, from a preamble such as 关于气候变化问题; absent when none is printed
 * @param paragraphs in order, never empty unless the section is only a heading
 */
public record Section(Optional<Passage> heading, Optional<String> topic, List<Paragraph> paragraphs) implements Serializable {

    /**
     * Copies the list.
     *
     * @throws NullPointerException when a component is null
     */
    public Section {
        Objects.requireNonNull(heading, "heading must not be null");
        Objects.requireNonNull(topic, "topic must not be null");
        paragraphs = List.copyOf(paragraphs);
    }

    private Object writeReplace() throws ObjectStreamException {
        return Serial.of(this);
    }
}
