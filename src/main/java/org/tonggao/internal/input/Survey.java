package org.tonggao.internal.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tonggao.Article;
import org.tonggao.Diagnostic;
import org.tonggao.Span;

/**
 * What the whole text says about itself, found in one pass: which script, whether the engine put spaces between the characters, what
 * is wrong with it.
 *
 * @param script absent when no character tells
 * @param spaced whether Han characters stand apart by a space as a rule
 * @param diagnostics NO_TEXT, NOT_CHINESE, BROKEN_CHARACTER
 */
public record Survey(Optional<Article.Script> script, boolean spaced, List<Diagnostic> diagnostics) {

    private static final int SPANS_REPORTED = 20;

    public Survey {
        diagnostics = List.copyOf(diagnostics);
    }

    public static Survey of(String raw, int from, int to) {
        int han = 0;
        int letters = 0;
        int spaces = 0;
        int traditional = 0;
        int simplified = 0;
        int any = 0;
        for (int i = from; i < to; i++) {
            int c = CharClass.of(raw.charAt(i));
            any |= c;
            han += c & CharClass.HAN;
            letters += c >> 4 & 1;
            spaces += c >> 2 & 1;
            traditional += c >> 6 & 1;
            simplified += c >> 7 & 1;
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        if (letters == 0) {
            diagnostics.add(new Diagnostic(Diagnostic.Code.NO_TEXT, Diagnostic.Severity.WARNING, "there is no letter in the text", List.of()));
        } else if (han * 5L < letters) {
            diagnostics.add(new Diagnostic(Diagnostic.Code.NOT_CHINESE, Diagnostic.Severity.WARNING,
                    han + " of " + letters + " letters are Chinese characters: another language, or decoded with the wrong charset", List.of()));
        }
        if ((any & CharClass.BROKEN) != 0) {
            reportBroken(raw, from, to, diagnostics);
        }
        Optional<Article.Script> script = traditional == simplified
                ? Optional.empty()
                : Optional.of(traditional > simplified ? Article.Script.HANT : Article.Script.HANS);
        return new Survey(script, spaces * 5L > han && isSpaced(raw, from, to), diagnostics);
    }

    /** Whether more Han stand a single space apart from the next than beside it. */
    private static boolean isSpaced(String raw, int from, int to) {
        int apart = 0;
        int together = 0;
        for (int i = from; i + 1 < to; i++) {
            if (CharClass.isHan(raw.charAt(i))) {
                char next = raw.charAt(i + 1);
                if (CharClass.isHan(next)) {
                    together++;
                } else if (next == ' ' && i + 2 < to && CharClass.isHan(raw.charAt(i + 2))) {
                    apart++;
                }
            }
        }
        return apart > together;
    }

    private static void reportBroken(String raw, int from, int to, List<Diagnostic> diagnostics) {
        int count = 0;
        List<Span> spans = new ArrayList<>();
        for (int i = from; i < to; i++) {
            char c = raw.charAt(i);
            if ((CharClass.of(c) & CharClass.BROKEN) == 0) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < to && Character.isLowSurrogate(raw.charAt(i + 1))) {
                i++;
                continue;
            }
            count++;
            if (spans.size() < SPANS_REPORTED) {
                spans.add(new Span(i, i + 1));
            }
        }
        if (count > 0) {
            diagnostics.add(new Diagnostic(Diagnostic.Code.BROKEN_CHARACTER, Diagnostic.Severity.WARNING,
                    count + (count == 1 ? " character" : " characters") + " cannot be printed: halves of surrogate pairs, controls or replacements"
                            + (count > SPANS_REPORTED ? "; the first " + SPANS_REPORTED + " are given" : ""), spans));
        }
    }
}
