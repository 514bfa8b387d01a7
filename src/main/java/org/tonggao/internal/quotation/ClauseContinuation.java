package org.tonggao.internal.quotation;

import java.util.List;
import org.tonggao.Source;
import org.tonggao.internal.lexicon.Signals;

/**
 * How far within its sentence runs what follows a cue without punctuation (X要求Y…，…): after each comma weighted signals of {@code clauses.tsv} decide
 * whether the next clause is still the source's or the reporter's own. The weights are a logistic regression on annotated articles ({@code ExtentFit}
 * among the tests makes them).
 */
final class ClauseContinuation {

    /** What the code sees, beside the words of the table; the table says what each is. */
    enum Shape {
        WIRE,
        THINK,
        ORGANIZATION,
        DOCUMENT,
        FIRST,
        LONG,
        CUE_WORD,
        LONG_CLAUSE,
        QUOTATION,
        FIRST_BUT,
        UNSAID_REASON,
        TRADITIONAL,
    }

    static final Signals<Shape> SIGNALS = Signals.load("clauses.tsv", Shape.class);

    private static final long BUT = SIGNALS.of("but");
    private static final long REASON = SIGNALS.of("reason");

    private static final int LONG = 25;
    private static final int LONG_CLAUSE = 16;
    /** One letter in ten differs from its simplified form. */
    private static final int TRADITIONAL_SHARE = 10;

    private final WordsAt words;
    private final boolean traditional;
    private final boolean wire;
    private final Judge judge;

    ClauseContinuation(List<ParagraphText> paragraphs, WordsAt words, boolean wire, Judge judge) {
        this.words = words;
        traditional = isTraditional(paragraphs);
        this.wire = wire;
        this.judge = judge;
    }

    /**
     * Where content ends.
     *
     * @param from where it begins
     * @param end where its sentence ends, or the next statement begins
     */
    int end(ParagraphText p, Draft d, int from, int end) {
        long cue = cueSignals(d);
        int read = from;
        long said = 0;
        int first = p.clauseEnd(from);
        for (int at = first; at < end - 1; at = p.clauseEnd(at + 1)) {
            for (; read < at; read++) {
                said |= p.quotationAt[read] < 0 ? SIGNALS.said(p.s, read) : 0;
            }
            int next = p.skipSpace(at + 1);
            int to = Math.min(end, p.clauseEnd(next));
            long signals = cue | said | clauseSignals(p, next, to) | SIGNALS.when(at == first, Shape.FIRST) | SIGNALS.when(at - from > LONG, Shape.LONG);
            signals |= turning(p, d, next, at == first, signals);
            d.certainty *= SIGNALS.certainty(signals);
            if (!judge.goesOn(SIGNALS, signals, d, p, next)) {
                d.because("clause-ends-it", SIGNALS.strongest(signals, false));
                return at;
            }
        }
        return end;
    }

    /** Whether the article is printed in traditional characters: Hong Kong and Taiwan papers set long sentences without a mark after the verb. */
    private static boolean isTraditional(List<ParagraphText> paragraphs) {
        int letters = 0;
        int traditional = 0;
        for (ParagraphText p : paragraphs) {
            for (int i = 0; i < p.length(); i++) {
                if (Character.isIdeographic(p.at(i))) {
                    letters++;
                    traditional += p.at(i) == p.clean.charAt(i) ? 0 : 1;
                }
            }
        }
        return traditional * TRADITIONAL_SHARE > letters;
    }

    /** Two words that turn the clause weigh more where it follows what was demanded or thought: together with the kind of the cue. */
    private long turning(ParagraphText p, Draft d, int next, boolean first, long signals) {
        boolean but = (signals & BUT) != 0 && !words.isCue(p, next + 1) && !words.isCue(p, next + 2); // 但认为…: the source goes on
        return SIGNALS.when(but && first && !d.frame.thinks(), Shape.FIRST_BUT) | SIGNALS.when((signals & REASON) != 0 && !d.frame.says(), Shape.UNSAID_REASON);
    }

    private long cueSignals(Draft d) {
        Source.Kind source = d.source.kind();
        return SIGNALS.base()
                | SIGNALS.when(wire, Shape.WIRE)
                | SIGNALS.when(d.frame.thinks(), Shape.THINK)
                | SIGNALS.when(traditional, Shape.TRADITIONAL)
                | SIGNALS.when(source == Source.Kind.ORGANIZATION, Shape.ORGANIZATION)
                | SIGNALS.when(source == Source.Kind.DOCUMENT, Shape.DOCUMENT);
    }

    private long clauseSignals(ParagraphText p, int from, int to) {
        long held = 0;
        boolean cue = false;
        for (int i = from; i < to; i++) {
            if (p.quotationAt[i] < 0) {
                held |= SIGNALS.held(p.s, i);
                cue |= words.startsLongCue(p, i);
            }
        }
        return held | SIGNALS.opening(p.s, from)
                | SIGNALS.when(cue, Shape.CUE_WORD)
                | SIGNALS.when(to - from > LONG_CLAUSE, Shape.LONG_CLAUSE)
                | SIGNALS.when(p.quotationAt[from] >= 0, Shape.QUOTATION);
    }

}
