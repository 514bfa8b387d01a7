package org.tonggao.internal.metadata;

import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.lexicon.Folding;
import org.tonggao.internal.lexicon.Names;

/** The pairs of Han characters of a stretch of text (字对), by a hash: what it is about, without a dictionary. Pairs that any text has are left out. */
final class PairBag {

    private static final int BITS = 14;
    /** So much of one paragraph is read. */
    private static final int LONGEST = 1500;

    private final long[] bits = new long[1 << BITS - 6];
    private int size;

    void addAll(CleanText text) {
        int length = Math.min(text.length(), LONGEST);
        for (int i = 1; i < length; i++) {
            int pair = pair(text, i);
            if (pair >= 0) {
                add(pair * 0x9E3779B1 >>> 32 - BITS);
            }
        }
    }

    private void add(int bit) {
        long mask = 1L << (bit & 63);
        size += (bits[bit >>> 6] & mask) == 0 ? 1 : 0;
        bits[bit >>> 6] |= mask;
    }

    /** The pair that ends at {@code i}, folded, as one number; -1 when it tells nothing. */
    static int pair(CleanText text, int i) {
        char a = text.charAt(i - 1);
        char b = text.charAt(i);
        if (!Names.isHan(a) || !Names.isHan(b)) {
            return -1;
        }
        a = Folding.fold(a);
        b = Folding.fold(b);
        int pair = a << 15 ^ b;
        return MetadataLexicon.COMMON_CHARACTERS.contains(a) || MetadataLexicon.COMMON_CHARACTERS.contains(b)
                || MetadataLexicon.COMMON_PAIRS.contains(a << 16 | b) ? -1 : pair & Integer.MAX_VALUE;
    }

    PairBag union(PairBag other) {
        PairBag union = new PairBag();
        for (int i = 0; i < bits.length; i++) {
            union.bits[i] = bits[i] | other.bits[i];
            union.size += Long.bitCount(union.bits[i]);
        }
        return union;
    }

    int size() {
        return size;
    }

    /** How much of the smaller bag is in the other. */
    double shared(PairBag other) {
        int least = Math.min(size, other.size);
        return least == 0 ? 0 : common(other) / (double) least;
    }

    /** How much of this bag is in the other. */
    double within(PairBag other) {
        return size == 0 ? 0 : common(other) / (double) size;
    }

    private int common(PairBag other) {
        int common = 0;
        for (int i = 0; i < bits.length; i++) {
            common += Long.bitCount(bits[i] & other.bits[i]);
        }
        return common;
    }
}
