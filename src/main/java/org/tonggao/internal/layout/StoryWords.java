package org.tonggao.internal.layout;

import java.util.BitSet;
import java.util.List;
import org.tonggao.internal.lexicon.Folding;

/** Which pairs of characters a story has: its headline is made of them, what is signed, shouted or advertised below it is not. */
final class StoryWords {

    private static final int HASHES = 1 << 16;

    private final BitSet pairs = new BitSet(HASHES);

    StoryWords(List<Line> story) {
        story.forEach(this::add);
    }

    private void add(Line line) {
        String text = line.text().text();
        for (int i = 1; i < text.length(); i++) {
            if (isPair(text, i)) {
                pairs.set(hash(text, i));
            }
        }
    }

    /** Share of a line's pairs that the story has; none where it has fewer pairs than can tell. */
    double share(String text, int fewest) {
        int all = 0;
        int known = 0;
        for (int i = 1; i < text.length(); i++) {
            if (isPair(text, i)) {
                all++;
                known += pairs.get(hash(text, i)) ? 1 : 0;
            }
        }
        return all < fewest ? 0 : (double) known / all;
    }

    private static boolean isPair(String text, int at) {
        return Glyphs.of(text.charAt(at - 1)) == Glyphs.HAN && Glyphs.of(text.charAt(at)) == Glyphs.HAN;
    }

    private static int hash(String text, int at) {
        int hash = Folding.fold(text.charAt(at - 1)) * 31421 + Folding.fold(text.charAt(at)) * 6927;
        return (hash ^ hash >>> 15) & HASHES - 1;
    }
}
