package org.tonggao.internal.layout;

import java.util.List;
import org.tonggao.internal.input.CleanText;

/**
 * A piece of the page as an editor would name it: a paragraph ({@link Block.Kind#BODY}), a headline, a caption. Together the elements
 * hold every letter once.
 *
 * @param kind what it is
 * @param text its lines joined
 * @param confidence how sure it is that the element begins here
 * @param signals what decided that
 */
public record Element(Block.Kind kind, CleanText text, double confidence, List<String> signals) {

    public Element {
        signals = List.copyOf(signals);
    }

    public Element with(Block.Kind kind) {
        return new Element(kind, text, confidence, signals);
    }

    public Element with(CleanText text) {
        return new Element(kind, text, confidence, signals);
    }

    /** One line of a trace: {@code (raw start-raw end) KIND 0.98 [signals] text}. */
    @Override
    public String toString() {
        int length = text.length();
        String place = length == 0 ? "()" : "(" + text.rawStart(0) + "-" + text.rawEnd(length) + ")";
        return place + " " + kind + (kind == Block.Kind.BODY ? String.format(java.util.Locale.ROOT, " %.2f ", confidence) + signals : "") + " " + text;
    }
}
