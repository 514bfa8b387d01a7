package org.tonggao.internal.quotation;

import java.util.List;
import org.tonggao.internal.lexicon.Lexicon;

/**
 * A noun phrase that can speak, as printed.
 *
 * @param start first character in the paragraph
 * @param end one past the last
 * @param head what its head is; null for a bare name
 * @param nameStart where the personal name in it begins, -1 when there is none
 * @param nameEnd one past the name
 * @param members names of joined persons, or joined phrases; empty for a single source
 */
record Mention(int start, int end, Lexicon.Head head, int nameStart, int nameEnd, List<String> members) {

    boolean hasName() {
        return nameStart >= 0;
    }

    boolean isPronoun() {
        return head == Lexicon.Head.PRONOUN;
    }

    boolean isHuman() {
        return hasName() || head == Lexicon.Head.TITLE || head == Lexicon.Head.GROUP || head == Lexicon.Head.KIN || head == Lexicon.Head.SELF;
    }
}
