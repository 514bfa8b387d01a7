package org.tonggao.internal;

import java.util.List;

/** Is told what every stage gave. {@link #OFF} does not listen and costs nothing; {@link StagePrinter} prints, for {@code --stage} and the goldens. */
@FunctionalInterface
public interface Trace {

    Trace OFF = (stage, raw, items) -> {
        // nobody looks
    };

    /**
     * @param stage which stage
     * @param raw the text that spans count in
     * @param items what it gave, in order
     */
    void record(Stage stage, String raw, List<?> items);
}
