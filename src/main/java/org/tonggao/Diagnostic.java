package org.tonggao;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Something the reader of an article should know about how it was read (诊断). Text never throws; it gives diagnostics. Immutable and
 * thread-safe.
 *
 * @param code what kind of thing
 * @param severity how bad
 * @param message one sentence in English
 * @param spans where in the raw text; empty when it concerns the whole
 */
public record Diagnostic(Code code, Severity severity, String message, List<Span> spans) implements Serializable {

    /** How bad (程度). */
    public enum Severity {
        /** Good to know. */
        INFO,
        /** Something may be wrong. */
        WARNING,
        /** Something is lost or unreadable. */
        ERROR
    }

    /** What kind of thing (代码). */
    public enum Code {
        /** Which charset the bytes were decoded with. */
        CHARSET,
        /** Bytes that the charset does not know became U+FFFD. */
        MALFORMED_BYTES,
        /** There is no letter in the text. */
        NO_TEXT,
        /** The text is longer than the limit; the rest is furniture of kind OTHER. */
        SIZE_LIMIT,
        /** Hardly any Chinese characters: not Chinese, or decoded wrongly. */
        NOT_CHINESE,
        /**
         * Two columns stand side by side on each line. As information: they were read one after the other, and the spans of a paragraph that
         * runs on into the second go back in the raw text. As a warning: they could not be told apart and their sentences are mixed.
         */
        INTERLEAVED_COLUMNS,
        /** The headline was printed after the body. */
        HEADLINE_AFTER_BODY,
        /** A quotation mark in the body has no partner; where the quotation ends, or whether one began, is a guess. */
        UNBALANCED_QUOTATION,
        /** Half of a surrogate pair, or another character that cannot be printed. */
        BROKEN_CHARACTER
    }

    /**
     * Copies the list.
     *
     * @throws NullPointerException when a component is null
     */
    public Diagnostic {
        Objects.requireNonNull(code, "code must not be null");
        Objects.requireNonNull(severity, "severity must not be null");
        Objects.requireNonNull(message, "message must not be null");
        spans = List.copyOf(spans);
    }

    @Override
    public String toString() {
        return severity.name().toLowerCase(java.util.Locale.ROOT) + ": " + code + ": " + message + (spans.isEmpty() ? "" : " " + spans);
    }
}
