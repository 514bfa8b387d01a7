package org.tonggao;

import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who made the article (署名): reporters, authors, photographers, editors.
 *
 * <p>A byline printed inside the dateline has its names here and its characters there; {@code printed} then has no spans.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * // 本报记者 张三 李四
 * byline.role()           // REPORTER
 * byline.names()          // [张三, 李四]
 * byline.organization()   // Optional[本报]
 * }</pre>
 *
 * @param role what they did
 * @param names without the spaces that a printer puts into short names; at least one unless only the organisation is named
 * @param organization as printed, 本报 stays 本报; absent when none is named
 * @param printed the words
 */
public record Byline(Role role, List<String> names, Optional<String> organization, Passage printed) implements Serializable {

    /** What the named did (角色). */
    public enum Role {
        /** 记者. */
        REPORTER,
        /** 通讯员. */
        CORRESPONDENT,
        /** 实习生、实习记者. */
        INTERN,
        /** 作者, of opinion pieces and essays. */
        AUTHOR,
        /** 摄影. */
        PHOTOGRAPHER,
        /** 责任编辑、编辑. */
        EDITOR,
        /** 翻译、译. */
        TRANSLATOR,
        /** Anything else: 版式设计, 制图. */
        OTHER
    }

    /**
     * Copies the list.
     *
     * @throws NullPointerException when a component is null
     */
    public Byline {
        Objects.requireNonNull(role, "role must not be null");
        Objects.requireNonNull(organization, "organization must not be null");
        Objects.requireNonNull(printed, "printed must not be null");
        names = List.copyOf(names);
    }

    private Object writeReplace() throws ObjectStreamException {
        return Serial.of(this);
    }
}
