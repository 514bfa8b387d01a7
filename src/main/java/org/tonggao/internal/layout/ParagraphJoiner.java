package org.tonggao.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.tonggao.internal.input.CleanText;

/** Blocks to elements: undoes the hard wraps of the body by the typesetter model, joins the lines of everything else. */
public final class ParagraphJoiner {

    private ParagraphJoiner() {}

    public static List<Element> join(List<Block> blocks) {
        List<Element> elements = new ArrayList<>();
        for (Block block : blocks) {
            elements.add(new Element(block.kind(), CleanText.join(block.lines().stream().map(Line::text).toList()), 1, List.of()));
        }
        return elements;
    }
}
