package org.tonggao.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordTrieTest {

    private static final Map<String, Integer> WORDS = Map.of("指出", 1, "强调指出", 2, "强调", 3, "出", 4, "𠮷野", 5, "指出说", 6);
    private static final WordTrie<Integer> TRIE = new WordTrie<>(WORDS);

    @Test
    void theLongestWordAtAPlaceWins() {
        assertThat(TRIE.longest("他强调指出，", 1)).isEqualTo(new WordTrie.Hit<>(4, 2));
        assertThat(TRIE.longest("他强调指", 1)).isEqualTo(new WordTrie.Hit<>(2, 3));
        assertThat(TRIE.longest("他强调指出", 0)).isNull();
        assertThat(TRIE.longest("强", 0)).isNull();
        assertThat(TRIE.longest("", 0)).isNull();
        assertThat(TRIE.longest("𠮷野说", 0)).isEqualTo(new WordTrie.Hit<>(3, 5));
    }

    @Test
    void aWordMayNotRunOverTheGivenEnd() {
        assertThat(TRIE.longest("强调指出", 0, 3)).isEqualTo(new WordTrie.Hit<>(2, 3));
        assertThat(TRIE.longest("强调指出", 4, 4)).isNull();
    }

    @Test
    void theLongestWordThatEndsAtAPlaceWins() {
        assertThat(TRIE.longestBackwards("他强调指出，", 0, 5)).isEqualTo(new WordTrie.Hit<>(4, 2));
        assertThat(TRIE.longestBackwards("他强调指出，", 2, 5)).isEqualTo(new WordTrie.Hit<>(2, 1));
        assertThat(TRIE.longestBackwards("他强调指出，", 0, 4)).isNull();
        assertThat(TRIE.longestBackwards("见𠮷野", 0, 4)).isEqualTo(new WordTrie.Hit<>(3, 5));
        assertThat(TRIE.longestBackwards("", 0, 0)).isNull();
    }

    @Test
    void containsAsksForTheWholeText() {
        assertThat(TRIE.contains("强调指出")).isTrue();
        assertThat(TRIE.contains("强调指")).isFalse();
        assertThat(TRIE.contains("强调指出，")).isFalse();
        assertThat(TRIE.contains("")).isFalse();
        assertThat(new WordTrie<>(Map.of("", 1)).contains("")).isFalse();
    }

    @Test
    void agreesWithTryingEveryWordOnRandomWordsAndTexts() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            Map<String, Integer> words = new HashMap<>();
            for (int i = 0; i < 1 + random.nextInt(200); i++) {
                words.put(random(random, 1 + random.nextInt(4)), i);
            }
            WordTrie<Integer> trie = new WordTrie<>(words);
            String text = random(random, 60);
            for (int at = 0; at <= text.length(); at++) {
                assertThat(trie.longest(text, at)).isEqualTo(slowly(words, text, at, true));
                assertThat(trie.longestBackwards(text, 0, at)).isEqualTo(slowly(words, text, at, false));
            }
        }
    }

    private static String random(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("的一是不了在人\uD842\uDFB7a".charAt(random.nextInt(10)));
        }
        return text.toString();
    }

    private static WordTrie.Hit<Integer> slowly(Map<String, Integer> words, String text, int at, boolean forwards) {
        WordTrie.Hit<Integer> best = null;
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            String key = word.getKey();
            boolean found = forwards ? text.startsWith(key, at) : at >= key.length() && text.startsWith(key, at - key.length());
            if (found && (best == null || best.length() < key.length())) {
                best = new WordTrie.Hit<>(key.length(), word.getValue());
            }
        }
        return best;
    }
}
