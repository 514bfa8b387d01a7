package org.tonggao.internal.lexicon;

import java.util.HashMap;
import java.util.Map;

/**
 * Words and what they mean, for longest-match look-up at a place of a text. Immutable once built, thread-safe.
 *
 * @param <T> what a word means
 */
public final class WordTrie<T> {

    private static final class Node<T> {
        final Map<Character, Node<T>> next = new HashMap<>(4);
        T value;
    }

    /**
     * A word found.
     *
     * @param length how many units it is long
     * @param value what it means
     */
    public record Hit<T>(int length, T value) {}

    private final Node<T> root = new Node<>();
    /** Nodes of the first character, for BMP characters: most look-ups end here. */
    private final Node<T>[] first = firstLevel();

    public WordTrie(Map<String, T> words) {
        words.forEach((word, value) -> {
            Node<T> node = root;
            for (int i = 0; i < word.length(); i++) {
                node = node.next.computeIfAbsent(word.charAt(i), c -> new Node<>());
            }
            node.value = value;
        });
        root.next.forEach((c, node) -> first[c] = node);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> Node<T>[] firstLevel() {
        return new Node[Character.MAX_VALUE + 1];
    }

    /** The longest word that begins at {@code at}, or null. */
    public Hit<T> longest(CharSequence text, int at) {
        Hit<T> best = null;
        Node<T> node = at < text.length() ? first[text.charAt(at)] : null;
        for (int i = at + 1; node != null; i++) {
            if (node.value != null) {
                best = new Hit<>(i - at, node.value);
            }
            node = i < text.length() ? node.next.get(text.charAt(i)) : null;
        }
        return best;
    }

    /** Whether the whole text is one of the words. */
    public boolean contains(CharSequence text) {
        Hit<T> hit = longest(text, 0);
        return hit != null && hit.length() == text.length();
    }
}
