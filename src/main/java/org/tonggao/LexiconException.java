package org.tonggao;

/**
 * A rule file is broken (规则文件有误). The message begins with file and line: {@code cues.tsv:41: …}.
 */
public final class LexiconException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Names the place and the mistake.
     *
     * @param file name of the rule file
     * @param line 1-based line, or 0 for the whole file
     * @param problem what is wrong and what would be right
     */
    public LexiconException(String file, int line, String problem) {
        super(file + (line > 0 ? ":" + line : "") + ": " + problem);
    }
}
