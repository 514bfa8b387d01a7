package org.tonggao.internal;

import java.util.Locale;

/** A stage whose outcome can be printed. Its name in small letters is the word after {@code --stage} and the ending of its golden files. */
public enum Stage {
    LINES,
    BLOCKS,
    PARAGRAPHS,
    SECTIONS,
    STATEMENTS,
    METADATA;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
