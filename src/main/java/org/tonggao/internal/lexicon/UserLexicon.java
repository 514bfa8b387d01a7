package org.tonggao.internal.lexicon;

import java.io.IOException;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;

/**
 * A user's own rule file and the lexicon it makes of the standard one. What is serialised is the file's text; the look-ups are built where they are
 * needed. Immutable, thread-safe.
 */
public final class UserLexicon implements Serializable {

    private static final long serialVersionUID = 1;

    /** No file: the standard lexicon. */
    public static final UserLexicon NONE = new UserLexicon("", "");

    private final String file;
    private final String text;
    private transient volatile Lexicon built;

    private UserLexicon(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * Reads and checks a file: columns id, pattern, table, example, counter, note.
     *
     * @throws org.tonggao.LexiconException with file and line when a row is broken
     */
    public static UserLexicon of(String file, String text) {
        UserLexicon lexicon = new UserLexicon(file, text);
        lexicon.lexicon();
        return lexicon;
    }

    public Lexicon lexicon() {
        Lexicon lexicon = built;
        if (lexicon == null) {
            lexicon = text.isEmpty() ? Lexicon.standard() : Lexicon.with(table());
            built = lexicon;
        }
        return lexicon;
    }

    private RuleTable table() {
        try {
            return RuleTable.read(file, new StringReader(text), "table");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
