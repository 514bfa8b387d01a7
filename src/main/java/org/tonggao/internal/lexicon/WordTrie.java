package org.tonggao.internal.lexicon;

import java.util.Arrays;
import java.util.Map;

/**
 * Words and what they mean, for longest-match look-up at a place of a text, forwards from it or backwards to it. Immutable, thread-safe.
 *
 * <p>The hot path of every stage, so without objects per character: a set of first pairs turns most places away, the rest walk one
 * flat hash table of transitions, and what a look-up returns was made with the trie. Walks read a String:
 * charAt of many kinds of CharSequence is a call that cannot be inlined.
 *
 * @param <T> what a word means
 */
public final class WordTrie<T> {

    /**
     * A word found.
     *
     * @param length how many units it is long
     * @param value what it means
     */
    public record Hit<T>(int length, T value) {}

    private final Map<String, T> words;
    private final Automaton<T> forwards;
    /** Made when first asked for: few tries are read backwards. Made twice by two threads, it is the same. */
    private volatile Automaton<T> backwards;

    public WordTrie(Map<String, T> words) {
        this.words = Map.copyOf(words);
        this.forwards = new Automaton<>(this.words, false);
    }

    /** The longest word that begins at {@code at}, or null. */
    public Hit<T> longest(String text, int at) {
        return forwards.longest(text, at, text.length());
    }

    /** The longest word that begins at {@code at} and ends at {@code end} or before, or null. */
    public Hit<T> longest(String text, int at, int end) {
        return forwards.longest(text, at, end);
    }

    /** The longest word that ends at {@code end} (exclusive) and begins at {@code from} or after, or null. */
    public Hit<T> longestBackwards(String text, int from, int end) {
        Automaton<T> automaton = backwards;
        if (automaton == null) {
            automaton = new Automaton<>(words, true);
            backwards = automaton;
        }
        return automaton.longestBackwards(text, from, end);
    }

    /** Whether the whole text is one of the words. */
    public boolean contains(String text) {
        Hit<T> hit = longest(text, 0);
        return hit != null && hit.length() == text.length();
    }

    private static final class Automaton<T> {

        private static final int ROOT = 1;
        private static final int STATE_BITS = 24;
        private static final int STATE_MASK = (1 << STATE_BITS) - 1;
        private static final int MOST_STATES = (1 << STATE_BITS - 1) - 1;
        /** The highest bit of the 40 that a key has; states stay below it. */
        private static final long PAIR = 1L << 39;

        /** One bit a UTF-16 unit: whether it is a word by itself. */
        private final long[] single = new long[(Character.MAX_VALUE + 1) / Long.SIZE];
        /** One bit a hashed pair of units: whether a word may begin with the two. Sized for few false alarms. */
        private final long[] pairs;
        /**
         * Open-addressed: state and unit above, the state they lead to below; 0 is free. At most half full. For words of two units and more
         * there is also what their first two lead to, so that a walk takes them in one step.
         */
        private long[] table = new long[64];
        private int transitions;
        private int states = ROOT + 1;
        /** For each state the word that ends there, or null. */
        private Hit<T>[] hits = newArray(64);

        Automaton(Map<String, T> words, boolean reversed) {
            pairs = new long[Math.max(16, Integer.highestOneBit(words.size()))];
            words.forEach((word, value) -> add(reversed ? reverse(word) : word, value));
        }

        /** By UTF-16 unit, not by character as StringBuilder.reverse does it: the look-up goes by unit. */
        private static String reverse(String word) {
            char[] units = new char[word.length()];
            for (int i = 0; i < units.length; i++) {
                units[i] = word.charAt(units.length - 1 - i);
            }
            return new String(units);
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static <T> Hit<T>[] newArray(int length) {
            return new Hit[length];
        }

        private void add(String word, T value) {
            if (word.isEmpty()) {
                return;
            }
            if (word.length() == 1) {
                set(single, word.charAt(0));
            } else {
                set(pairs, pair(word.charAt(0), word.charAt(1)));
            }
            int state = ROOT;
            int second = 0;
            for (int i = 0; i < word.length(); i++) {
                int next = next(state, word.charAt(i));
                if (next == 0) {
                    next = states++;
                    if (next > MOST_STATES) {
                        throw new IllegalArgumentException("too many words");
                    }
                    put(key(state, word.charAt(i)) | next);
                    second = i == 1 ? next : second;
                }
                state = next;
            }
            if (second != 0) {
                put(pairKey(word.charAt(0), word.charAt(1)) << STATE_BITS | second);
            }
            if (state >= hits.length) {
                hits = Arrays.copyOf(hits, Math.max(states, hits.length * 2));
            }
            hits[state] = new Hit<>(word.length(), value);
        }

        private void put(long entry) {
            if (++transitions * 2 > table.length) {
                grow();
            }
            insert(table, entry);
        }

        private void grow() {
            long[] larger = new long[table.length * 2];
            for (long entry : table) {
                if (entry != 0) {
                    insert(larger, entry);
                }
            }
            table = larger;
        }

        private static void insert(long[] table, long entry) {
            int at = slot(entry >>> STATE_BITS, table.length);
            while (table[at] != 0) {
                at = at + 1 & table.length - 1;
            }
            table[at] = entry;
        }

        private static long key(int state, char c) {
            return ((long) state << Character.SIZE | c) << STATE_BITS;
        }

        private static int slot(long key, int length) {
            return (int) (key * 0x9E3779B97F4A7C15L >>> 32) & length - 1;
        }

        /** Keys of pairs lie above those of states. */
        private static long pairKey(char c, char d) {
            return PAIR | (long) c << Character.SIZE | d;
        }

        private int next(int state, char c) {
            return find((long) state << Character.SIZE | c);
        }

        private int find(long key) {
            int at = slot(key, table.length);
            for (long entry = table[at]; entry != 0; entry = table[at]) {
                if (entry >>> STATE_BITS == key) {
                    return (int) entry & STATE_MASK;
                }
                at = at + 1 & table.length - 1;
            }
            return 0;
        }

        private static void set(long[] bits, int bit) {
            bits[bit >> 6] |= 1L << bit;
        }

        private static boolean has(long[] bits, int bit) {
            return (bits[bit >> 6] >>> bit & 1) != 0;
        }

        private int pair(char c, char d) {
            return (c * 0x9E3779B1 ^ d * 0x85EBCA77) >>> 8 & (pairs.length << 6) - 1;
        }

        private Hit<T> hit(int state) {
            return state < hits.length ? hits[state] : null;
        }

        Hit<T> longest(String text, int at, int end) {
            if (at >= end) {
                return null;
            }
            char c = text.charAt(at);
            char d = at + 1 < end ? text.charAt(at + 1) : 0;
            if (!mayBegin(c, d)) {
                return null;
            }
            int state = find(pairKey(c, d));
            Hit<T> best = state != 0 ? hit(state) : null;
            for (int i = at + 2; state != 0 && i < end && (state = next(state, text.charAt(i))) != 0; i++) {
                Hit<T> hit = hit(state);
                best = hit != null ? hit : best;
            }
            return best == null && has(single, c) ? hit(next(ROOT, c)) : best;
        }

        Hit<T> longestBackwards(String text, int from, int end) {
            if (end <= from) {
                return null;
            }
            char c = text.charAt(end - 1);
            char d = end - 1 > from ? text.charAt(end - 2) : 0;
            if (!mayBegin(c, d)) {
                return null;
            }
            int state = find(pairKey(c, d));
            Hit<T> best = state != 0 ? hit(state) : null;
            for (int i = end - 3; state != 0 && i >= from && (state = next(state, text.charAt(i))) != 0; i--) {
                Hit<T> hit = hit(state);
                best = hit != null ? hit : best;
            }
            return best == null && has(single, c) ? hit(next(ROOT, c)) : best;
        }

        /** Turns nearly every place away. Both bits are asked for before there is a branch, since either alone would be guessed wrong often. */
        private boolean mayBegin(char c, char d) {
            int pair = pair(c, d);
            return ((pairs[pair >> 6] >>> pair | single[c >> 6] >>> c) & 1) != 0;
        }
    }
}
