package org.tonggao.internal;

import java.util.List;
import java.util.function.Function;

/** Records what a stage gave, one item a line, for {@code --stage} and the goldens. {@link #OFF} records nothing and costs nothing. */
public interface Trace {

    Trace OFF = new Trace() {
        @Override
        public <T> void record(String stage, String raw, List<T> items, Function<T, String> print) {
            // nobody looks
        }
    };

    /**
     * @param stage name of the stage: lines, blocks, paragraphs, sections, statements, metadata
     * @param raw the text that spans count in
     * @param items what the stage gave
     * @param print how one item is printed, called only when somebody looks
     */
    <T> void record(String stage, String raw, List<T> items, Function<T, String> print);
}
