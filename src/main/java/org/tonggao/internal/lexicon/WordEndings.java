package org.tonggao.internal.lexicon;

import java.util.HashMap;
import java.util.Map;

/**
 * Words and what they mean, for longest-match look-up of the word that ends at a place of a text. Immutable once built, thread-safe.
 *
 * @param <T> what a word means
 */
public final class WordEndings<T> {

    private final WordTrie<T> reversed;

    public WordEndings(Map<String, T> words) {
        Map<String, T> backwards = new HashMap<>();
        words.forEach((word, value) -> backwards.put(new StringBuilder(word).reverse().toString(), value));
        reversed = new WordTrie<>(backwards);
    }

    /** The longest word that ends before {@code end} and does not begin before {@code from}, or null. */
    public WordTrie.Hit<T> longest(CharSequence text, int from, int end) {
        return end <= from ? null : reversed.longest(new Backwards(text, from, end), 0);
    }

    /** The characters before {@code end}, last first. */
    private record Backwards(CharSequence text, int from, int end) implements CharSequence {

        @Override
        public int length() {
            return end - from;
        }

        @Override
        public char charAt(int index) {
            return text.charAt(end - 1 - index);
        }

        @Override
        public CharSequence subSequence(int start, int stop) {
            return new Backwards(text, end - stop, end - start);
        }
    }
}
