package org.tonggao.internal.quotation;

import org.tonggao.internal.lexicon.Lexicon;

/**
 * A word that may report something.
 *
 * @param start first character
 * @param end one past the last
 * @param subjectEnd where what stands before it ends: {@code start}, or the start of a verb that is joined to it (指出并强调)
 * @param frame what it may be followed by
 */
record CueHit(int start, int end, int subjectEnd, Lexicon.Frame frame) {}
