package org.tonggao.internal.quotation;

import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.WordTrie;

/**
 * How far reported speech runs where 、 ends clauses and sentences alike (Republican-era wire copy): to a word that closes it (…云、 …等語、), to a
 * clause with which the reporter speaks again, else to the limit.
 */
final class OldExtent {

    /** A demand or an opinion without punctuation before it is one clause, or two short ones (归还某市、仅时间问题). */
    private static final int SHORT = 10;

    private OldExtent() {}

    static int end(ParagraphText p, Lexicon lexicon, Draft d, int limit) {
        boolean brief = d.mark == ' ' && !d.frame.says();
        int from = d.contentStart;
        while (true) {
            int at = Math.min(limit, p.clauseEnd(from));
            WordTrie.Hit<String> closing = lexicon.oldStops().longestBackwards(p.s, d.contentStart, at);
            if (closing != null && "old-closing".equals(closing.value())) {
                return at - closing.length();
            }
            int next = p.skipSpace(at + 1);
            if (next >= limit || brief && at - d.contentStart >= SHORT || resumes(p, lexicon, next)) {
                return Math.min(limit, at + 1);
            }
            from = next;
        }
    }

    private static boolean resumes(ParagraphText p, Lexicon lexicon, int clause) {
        WordTrie.Hit<String> old = lexicon.oldStops().longest(p.s, clause);
        WordTrie.Hit<String> stop = lexicon.stops().longest(p.s, clause);
        return old != null && "old-reporter".equals(old.value()) || stop != null && !"stop-aside".equals(stop.value());
    }
}
