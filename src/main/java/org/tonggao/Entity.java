package org.tonggao;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A person or an organisation (人物、机构) that the article names. Immutable and thread-safe.
 *
 * @param name the fullest name
 * @param titles as printed with the name, in order of first mention
 * @param aliases other forms that the article uses (张外长, 世卫组织)
 * @param mentions every place where a form of it is printed, in order
 */
public record Entity(String name, List<String> titles, List<String> aliases, List<Passage> mentions) implements Serializable {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException when a component is null
     */
    public Entity {
        Objects.requireNonNull(name, "name must not be null");
        titles = List.copyOf(titles);
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }
}
