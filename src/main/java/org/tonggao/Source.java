package org.tonggao;

import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who or what a statement is from (信源、说话人). Immutable and thread-safe.
 *
 * <pre>{@code
 * // 国务院副总理张三在会上指出，… later: 他强调，…
 * source.canonical()   // 张三
 * source.mention()     // Optional[他]
 * }</pre>
 *
 * @param canonical for a person the fullest name that the article gives, without title; for others the noun phrase as printed
 *     without adverbials
 * @param mention as printed here; absent when the subject is elided and carried over from before
 * @param title a person's title as printed at the fullest mention; absent when none is
 * @param kind what it is
 * @param members names of joined or collective sources (两国元首) that the article resolves; empty for a single source
 */
public record Source(String canonical, Optional<Passage> mention, Optional<String> title, Kind kind, List<String> members)
        implements Serializable {

    /** What the source is (信源类型). */
    public enum Kind {
        /** A named person, or one person known by a title. */
        PERSON,
        /** Several or collective: 双方, 与会专家. */
        GROUP,
        /** An organisation, government or country. */
        ORGANIZATION,
        /** A document or data: 声明, 《…》, 数据. */
        DOCUMENT,
        /** A news outlet. */
        MEDIA,
        /** Nobody nameable: 知情人士. */
        ANONYMOUS
    }

    /**
     * Copies the list.
     *
     * @throws NullPointerException when a component is null
     */
    public Source {
        Objects.requireNonNull(canonical, "canonical must not be null");
        Objects.requireNonNull(mention, "mention must not be null");
        Objects.requireNonNull(title, "title must not be null");
        Objects.requireNonNull(kind, "kind must not be null");
        members = List.copyOf(members);
    }

    /**
     * Whether this source is, or includes, the one called so.
     *
     * @param name a name, as in {@code canonical} or {@code members}
     * @return true when it is
     */
    public boolean isOrIncludes(String name) {
        return canonical.equals(name) || members.contains(name);
    }

    private Object writeReplace() throws ObjectStreamException {
        return Serial.of(this);
    }
}
