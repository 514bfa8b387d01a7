package org.tonggao.internal.quotation;

import org.tonggao.Source;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Signals;
import org.tonggao.internal.lexicon.WordTrie;

/**
 * How far reported speech runs on within its paragraph (延续): after each sentence weighted signals of {@code continuation.tsv} decide whether the next
 * one is still the source's. The weights are a logistic regression on annotated articles ({@code ExtentFit} among the tests makes them).
 */
final class Continuation {

    /** What the code sees, beside the words of the table; the table says what each is. */
    enum Shape {
        WIRE,
        WIRE_COMMA,
        COLON,
        BARE,
        PERSON,
        SAY,
        ACCORDING,
        FIRST,
        SHORT,
        SPEAKER_FOLLOWS,
        LAST_SENTENCE,
        NAMED_AGAIN,
        TITLED_AGAIN,
        QUOTATION,
        OPENS_PARAGRAPH,
        THINK,
        URGE,
        PARTLY_QUOTED,
        BRIEF_SENTENCE,
    }

    static final Signals<Shape> SIGNALS = Signals.load("continuation.tsv", Shape.class);

    private static final int SHORT = 20;
    private static final int SHORT_SENTENCE = 15;
    /** A title this long means one person: 总书记, not the 主席 of anything. */
    private static final int LONG_TITLE = 3;

    private static final long WE = SIGNALS.of("we");
    private static final long REPORTER = SIGNALS.of("reporter");

    private final Lexicon lexicon;
    private final boolean wire;
    private final Judge judge;

    /** @param wire whether the article has a dateline: agency copy reports speech to the paragraph's end */
    Continuation(Lexicon lexicon, boolean wire, Judge judge) {
        this.lexicon = lexicon;
        this.wire = wire;
        this.judge = judge;
    }

    /**
     * Where content ends.
     *
     * @param from where it begins
     * @param end where its first sentence ends
     * @param limit where the next statement begins, or the paragraph's end
     */
    int end(ParagraphText p, Draft d, int from, int end, int limit) {
        int at = end;
        long cue = cueSignals(p, d, limit);
        int read = from;
        long said = 0;
        while (true) {
            int next = p.skipSpace(at);
            int to = Math.min(limit, p.sentenceEnd(next));
            if (next >= limit || endsWithAttendance(p, next, to)) {
                return at;
            }
            for (; read < at; read++) {
                said |= p.quotationAt[read] < 0 ? SIGNALS.said(p.s, read) : 0;
            }
            long signals = cue | said | sentenceSignals(p, d, next, to, limit);
            signals |= SIGNALS.when(at == end, Shape.FIRST);
            signals |= SIGNALS.when(at - from < SHORT, Shape.SHORT);
            d.certainty *= SIGNALS.certainty(signals);
            if (!judge.goesOn(SIGNALS, signals, d, p, next)) {
                d.because("ends-here", SIGNALS.strongest(signals, false));
                return at;
            }
            at = Math.max(next + 1, to);
        }
    }

    /** Whether a sentence tells who was there (…参加会见): the reporter's. */
    private boolean endsWithAttendance(ParagraphText p, int from, int to) {
        WordTrie.Hit<String> last = lexicon.stops().longestBackwards(p.s, from, to - 1);
        return last != null && last.value().equals("stop-attendance");
    }

    /** Whether a sentence opens with words of the reporter's. */
    static boolean isReporter(ParagraphText p, int at) {
        return (SIGNALS.opening(p.s, at) & REPORTER) != 0;
    }

    static boolean beginsInFirstPerson(ParagraphText p, int at) {
        return (SIGNALS.opening(p.s, p.skipSpace(at)) & WE) != 0;
    }

    private long cueSignals(ParagraphText p, Draft d, int limit) {
        Source.Kind kind = d.source.kind();
        return SIGNALS.base()
                | SIGNALS.when(wire, Shape.WIRE)
                | SIGNALS.when(wire && d.mark == '，', Shape.WIRE_COMMA)
                | SIGNALS.when(d.mark == '：', Shape.COLON)
                | SIGNALS.when(d.mark == ' ', Shape.BARE)
                | SIGNALS.when(kind == Source.Kind.PERSON, Shape.PERSON)
                | SIGNALS.when(d.frame.kind() == Lexicon.Frame.Kind.SAY, Shape.SAY)
                | SIGNALS.when(d.according, Shape.ACCORDING)
                | SIGNALS.when(limit < p.length(), Shape.SPEAKER_FOLLOWS)
                | SIGNALS.when(p.sentenceStart(d.cueStart) <= p.skipSpace(0), Shape.OPENS_PARAGRAPH)
                | SIGNALS.when(d.frame.kind() == Lexicon.Frame.Kind.THINK, Shape.THINK)
                | SIGNALS.when(d.frame.kind() == Lexicon.Frame.Kind.URGE, Shape.URGE);
    }

    private long sentenceSignals(ParagraphText p, Draft d, int from, int to, int limit) {
        long held = 0;
        for (int i = from; i < to; i++) {
            held |= p.quotationAt[i] < 0 ? SIGNALS.held(p.s, i) : 0;
        }
        return held | SIGNALS.opening(p.s, from)
                | SIGNALS.when(p.skipSpace(to) >= limit, Shape.LAST_SENTENCE)
                | SIGNALS.when(namesAgain(p, d, from, to), Shape.NAMED_AGAIN)
                | SIGNALS.when(titlesAgain(p, d, from, to), Shape.TITLED_AGAIN)
                | SIGNALS.when(p.quotationAt[from] >= 0, Shape.QUOTATION)
                | SIGNALS.when(quoted(p, from, to), Shape.PARTLY_QUOTED)
                | SIGNALS.when(to - from < SHORT_SENTENCE, Shape.BRIEF_SENTENCE);
    }

    private static boolean quoted(ParagraphText p, int from, int to) {
        for (int i = from; i < to; i++) {
            if (p.quotationAt[i] >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether whoever speaks is named, outside quotations: speakers say 我. */
    static boolean namesAgain(ParagraphText p, Draft d, int from, int to) {
        if (d.mention == null || d.mention.isPronoun()) {
            return false;
        }
        String name = d.mention.hasName() ? d.paragraph.s.substring(d.mention.nameStart(), d.mention.nameEnd())
                : d.paragraph.s.substring(d.mention.start(), d.mention.end());
        return isPrinted(p, name, from, to);
    }

    /** 某某总书记指出，…。总书记还考察了…: the title after the name stands alone. */
    private static boolean titlesAgain(ParagraphText p, Draft d, int from, int to) {
        if (d.source.kind() != Source.Kind.PERSON || d.mention == null || !d.mention.hasName()) {
            return false;
        }
        String title = d.paragraph.s.substring(d.mention.nameEnd(), d.mention.end());
        return title.length() >= LONG_TITLE && isPrinted(p, title, from, to);
    }

    private static boolean isPrinted(ParagraphText p, String words, int from, int to) {
        for (int at = from; at <= to - words.length(); at++) {
            if (p.quotationAt[at] < 0 && p.s.startsWith(words, at)) {
                return true;
            }
        }
        return false;
    }
}
