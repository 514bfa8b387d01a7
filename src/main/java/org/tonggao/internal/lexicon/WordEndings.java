package org.tonggao.internal.lexicon;

/**
 * Words and what they mean, for longest-match look-up of the word that ends at a place of a text. Immutable once built, thread-safe.
 *
 * @param <T> what a word means
 */
public final class WordEndings<T> {

    private final WordTrie<T> words;

    /** The same words, looked up by their ends. */
    public WordEndings(WordTrie<T> words) {
        this.words = words;
    }

    /** The longest word that ends before {@code end} and does not begin before {@code from}, or null. */
    public WordTrie.Hit<T> longest(String text, int from, int end) {
        return words.longestBackwards(text, from, end);
    }
}
