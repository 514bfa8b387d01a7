package org.tonggao;

import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A photograph or drawing (图片) as far as its words go. Immutable and thread-safe.
 *
 * <pre>{@code
 * // ■ 新华社 / 记者 黄某/摄
 * figure.credit().get().names()          // [黄某]
 * figure.credit().get().organization()   // Optional[新华社]
 * }</pre>
 *
 * @param title its own headline; absent when none is printed, as mostly
 * @param caption 图片说明; absent when only a credit is printed
 * @param credit 摄影署名; absent when none is printed
 */
public record Figure(Optional<Passage> title, Optional<Passage> caption, Optional<Credit> credit) implements Serializable {

    /**
     * Checks.
     *
     * @throws NullPointerException when a component is null
     */
    public Figure {
        Objects.requireNonNull(title, "title must not be null");
        Objects.requireNonNull(caption, "caption must not be null");
        Objects.requireNonNull(credit, "credit must not be null");
    }

    private Object writeReplace() throws ObjectStreamException {
        return Serial.of(this);
    }

    /**
     * Who made the picture (摄影署名). Immutable and thread-safe.
     *
     * @param printed the words, ornaments such as ■ included
     * @param names photographers
     * @param organization 新华社, 本报; absent when none is printed
     */
    public record Credit(Passage printed, List<String> names, Optional<String> organization) implements Serializable {

        /**
         * Copies the list.
         *
         * @throws NullPointerException when a component is null
         */
        public Credit {
            Objects.requireNonNull(printed, "printed must not be null");
            Objects.requireNonNull(organization, "organization must not be null");
            names = List.copyOf(names);
        }

        private Object writeReplace() throws ObjectStreamException {
            return Serial.of(this);
        }
    }
}
