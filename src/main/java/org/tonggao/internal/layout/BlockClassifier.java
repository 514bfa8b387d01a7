package org.tonggao.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** Lines to blocks. */
public final class BlockClassifier {

    private BlockClassifier() {}

    public static List<Block> classify(List<Line> lines) {
        List<Block> blocks = new ArrayList<>();
        for (Line line : lines) {
            blocks.add(new Block(blocks.isEmpty() ? Block.Kind.HEADLINE : Block.Kind.BODY, List.of(line)));
        }
        return blocks;
    }
}
