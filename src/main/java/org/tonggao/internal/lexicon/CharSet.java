package org.tonggao.internal.lexicon;

/** A set of UTF-16 units that is asked in one step, where {@link String#indexOf} walks the string. Immutable. */
public final class CharSet {

    private static final int BLOCK_BITS = 10;

    private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];
    /** One bit for each 64th of all units: a set of marks has none where the Han are, and needs no look at {@link #bits}. */
    private long blocks;

    private CharSet() {}

    /** The units of all these words. */
    public static CharSet of(CharSequence... words) {
        CharSet set = new CharSet();
        for (CharSequence word : words) {
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                set.bits[c >> 6] |= 1L << c;
                set.blocks |= 1L << (c >> BLOCK_BITS);
            }
        }
        return set;
    }

    public boolean contains(char c) {
        return (blocks >>> (c >> BLOCK_BITS) & 1) != 0 && (bits[c >> 6] >>> c & 1) != 0;
    }
}
