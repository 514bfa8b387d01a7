package org.tonggao.internal.input;

/** Where a text is cut that is longer than the limit. */
public final class SizeLimit {

    private SizeLimit() {}

    /** The end of the part that is read: all of it, or the last line end within the limit; without one the limit, not within a pair. */
    public static int end(String raw, int limit) {
        if (raw.length() <= limit) {
            return raw.length();
        }
        int end = limit;
        while (end > 0 && raw.charAt(end - 1) != '\n' && raw.charAt(end - 1) != '\r') {
            end--;
        }
        if (end == 0) {
            end = limit - (limit > 1 && Character.isHighSurrogate(raw.charAt(limit - 1)) ? 1 : 0);
        }
        return end;
    }
}
