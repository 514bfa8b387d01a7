package org.tonggao.internal.quotation;

import java.util.List;
import org.tonggao.Source;
import org.tonggao.Statement;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Trait;
import org.tonggao.internal.lexicon.WordTrie;

/** How far content runs: quotations to their mark, indirect speech to its sentence's end or on to the next cue, by frame and by signals. */
final class ContentFinder {

    private static final int ALIKE = 4;

    private final Lexicon lexicon;
    private final Continuation continuation;
    private final ClauseContinuation clauses;

    ContentFinder(Lexicon lexicon, List<ParagraphText> paragraphs, boolean wire, Judge judge) {
        this.lexicon = lexicon;
        continuation = new Continuation(lexicon, wire, judge);
        clauses = new ClauseContinuation(paragraphs, new WordsAt(lexicon), wire, judge);
    }

    /**
     * Gives a statement its content.
     *
     * @param limit where the next statement of the paragraph begins, or the paragraph's end
     */
    void extend(ParagraphText p, Draft d, int limit) {
        if (d.act) {
            d.form = Statement.Form.REPORTED_ACT;
            d.rule = "reported-act";
            return;
        }
        if (d.before != null) {
            d.content.add(new Draft.Segment(p.number, d.before.open(), d.before.end()));
        }
        boolean forward = d.mark != '.' && d.contentStart >= 0 && d.contentStart < limit && !d.backwardOnly;
        if (d.mark == '.' || d.backwardOnly) {
            backward(p, d, limit);
        } else if (forward) {
            forward(p, d, limit);
        }
        name(p, d);
    }

    private void backward(ParagraphText p, Draft d, int limit) {
        if (d.before == null) {
            int from = p.sentenceStart(d.cueStart);
            int to = p.clauseStart(d.cueStart) - 1;
            if (to > from) {
                d.content.add(new Draft.Segment(p.number, from, to));
            }
        }
        boolean interrupted = d.before == null || p.at(d.before.close() - 1) == '，' || p.at(d.before.close() + 1) == '，';
        int next = p.skipSpace(p.sentenceEnd(d.cueEnd));
        ParagraphText.Quotation q = p.quotation(next);
        if (interrupted && q != null && q.open() == next && q.speech() && q.end() <= limit) {
            d.content.add(new Draft.Segment(p.number, q.open(), q.end()));
        }
    }

    private void forward(ParagraphText p, Draft d, int limit) {
        int from = d.contentStart;
        ParagraphText.Quotation q = p.quotation(from);
        int end;
        if (q != null && q.open() == from && (q.speech() || d.mark == '：' && !goesOn(p, q) || d.mark == '“')) {
            end = quoted(p, d, q, limit);
        } else if (p.oldStyle) {
            end = OldExtent.end(p, lexicon, d, limit);
        } else {
            end = Math.min(limit, d.oneClause ? p.clauseEnd(from) : p.sentenceEnd(from));
            if (d.mark == ' ') {
                end = Math.min(end, clauses.end(p, d, from, end));
            }
            if (d.runsOn && !d.oneClause && end >= Math.min(limit, p.sentenceEnd(from))) {
                end = continuation.end(p, d, from, end, limit);
            }
        }
        end = Math.min(end, limit);
        while (end > from && (p.at(end - 1) == ' ' || p.at(end - 1) == '，' && end == limit && limit < p.length())) {
            end--;
        }
        if (end > from) {
            d.content.add(new Draft.Segment(p.number, from, end));
        }
    }

    /** Content that begins with a quotation: the quotation, those joined to it, and what goes on in the same sentence. */
    private int quoted(ParagraphText p, Draft d, ParagraphText.Quotation first, int limit) {
        int end = joinedEnd(p, first, limit);
        if (p.endsSentence(p.quotation(end - 1)) || end >= limit) {
            boolean open = d.mark == '，' && d.runsOn && d.frame.runsOn() && d.before == null && end < limit;
            return open && Continuation.beginsInFirstPerson(p, end) ? continuation.end(p, d, first.open(), end, limit) : end;
        }
        if (ParagraphText.END.contains(p.at(end))) {
            return end + 1;
        }
        if (p.oldStyle) {
            return p.isClauseEnd(end) ? end + 1 : first.speech() ? end : OldExtent.end(p, lexicon, d, limit);
        }
        return d.mark == '：' ? end : Math.min(limit, p.sentenceEnd(end));
    }

    /** “四害”要除尽: a term whose sentence goes on. */
    private static boolean goesOn(ParagraphText p, ParagraphText.Quotation q) {
        return !q.speech() && Character.isLetter(p.at(q.end()));
    }

    /** End of a quotation and of those joined to it (“…”“…”, “…”、“…”). */
    int joinedEnd(ParagraphText p, ParagraphText.Quotation first, int limit) {
        int end = first.end();
        while (end < limit) {
            int next = p.at(end) == '、' || p.at(end) == ' ' ? end + 1 : end;
            ParagraphText.Quotation joined = p.quotation(next);
            if (joined == null || joined.open() != next) {
                break;
            }
            end = joined.end();
        }
        return end;
    }

    /** Form and rule, from what the content is made of. */
    private static void name(ParagraphText p, Draft d) {
        boolean all = !d.content.isEmpty();
        boolean some = false;
        for (Draft.Segment segment : d.content) {
            if (segment.paragraph() != p.number) {
                continue;
            }
            boolean quoted = isQuoted(p, segment);
            all &= quoted;
            some |= quoted || hasSpeech(p, segment);
        }
        if (d.form != Statement.Form.TRANSCRIPT) {
            d.form = all ? Statement.Form.DIRECT : some ? Statement.Form.MIXED : Statement.Form.INDIRECT;
        }
        if (d.rule != null) {
            return;
        }
        if (d.before != null) {
            d.rule = d.content.size() > 1 ? "quote-interrupted" : "quote-inverted";
        } else if (d.according) {
            d.rule = "according-to";
        } else if (d.mark == '.') {
            d.rule = "clause-inverted";
        } else {
            String form = all && d.mark != ' ' ? "direct" : "indirect";
            d.rule = form + switch (d.mark) {
                case '，' -> "-comma";
                case '：' -> "-colon";
                case '“' -> "-quote";
                default -> "-bare";
            };
        }
    }

    /** Whether a segment is quotations and marks alone. */
    private static boolean isQuoted(ParagraphText p, Draft.Segment segment) {
        int i = segment.from();
        boolean any = false;
        while (i < segment.to()) {
            ParagraphText.Quotation q = p.quotation(i);
            if (q != null) {
                i = q.end();
                any = true;
            } else if (Character.isLetterOrDigit(p.at(i))) {
                return false;
            } else {
                i++;
            }
        }
        return any;
    }

    private static boolean hasSpeech(ParagraphText p, Draft.Segment segment) {
        for (int i = segment.from(); i < segment.to(); i++) {
            ParagraphText.Quotation q = p.quotation(i);
            if (q != null) {
                if (q.speech()) {
                    return true;
                }
                i = q.close();
            }
        }
        return false;
    }

    /** Content of a statement inside another: its quotation, or its sentence, never beyond the outer content. */
    void nest(ParagraphText p, Draft d) {
        int limit = 0;
        for (Draft.Segment segment : d.parent.content) {
            if (segment.paragraph() == p.number && segment.from() <= d.cueStart && d.cueStart < segment.to()) {
                limit = segment.to();
            }
        }
        ParagraphText.Quotation home = p.quotation(d.cueStart);
        if (home != null) {
            limit = Math.min(limit, home.close());
        }
        if (d.act || limit == 0 || d.mark == '.' || d.contentStart < 0 || d.contentStart >= limit) {
            return;
        }
        d.runsOn = d.parent.frame == Lexicon.Frame.TURN && d.source.kind() == Source.Kind.DOCUMENT;
        d.before = null;
        if (d.parent.frame == Lexicon.Frame.TURN || d.parent.frame.has(Trait.ASKING)) {
            limit = askingStart(p, d.contentStart, limit);
        }
        if (d.mark == ' ') {
            limit = outerStart(p, d.contentStart, limit);
        }
        forward(p, d, limit);
        name(p, d);
    }

    /** Where the outer speaker goes on after what he cites without punctuation (…，但…; …，如果…; …，他…). */
    private int outerStart(ParagraphText p, int from, int limit) {
        for (int at = p.clauseEnd(from); at < limit - 1 && p.at(at) == '，'; at = p.clauseEnd(at + 1)) {
            int next = p.skipSpace(at + 1);
            WordTrie.Hit<String> stop = lexicon.stops().longest(p.s, next);
            if (stop != null && (stop.value().equals("stop-aside") || stop.value().equals("stop-contrast")) || p.at(next) == '他' || p.at(next) == '她') {
                return at;
            }
        }
        return limit;
    }

    /** Where within a question what it cites ends and the asker asks (…，请问…). */
    private int askingStart(ParagraphText p, int from, int limit) {
        for (int at = p.clauseEnd(from); at < limit - 1; at = p.clauseEnd(at + 1)) {
            WordTrie.Hit<String> stop = lexicon.stops().longest(p.s, p.skipSpace(at + 1));
            if (stop != null && stop.value().equals("stop-asking")) {
                return at;
            }
        }
        return limit;
    }

    /** Whether content runs to the paragraph's end, or would begin there. */
    static boolean reachesEnd(ParagraphText p, Draft d) {
        if (d.content.isEmpty()) {
            return d.mark == '：' && d.contentStart >= p.length();
        }
        Draft.Segment last = d.content.get(d.content.size() - 1);
        return last.paragraph() == p.number && last.to() >= p.length();
    }

    /**
     * Adds the paragraph to a statement that runs on into it: after a colon at the paragraph's end, within a quotation that is still open, or as a
     * further item of a list.
     *
     * @param before the paragraph before
     * @return whether it did
     */
    boolean absorb(ParagraphText p, ParagraphText before, Draft d) {
        int from = p.skipSpace(0);
        if (from >= p.length()) {
            return false;
        }
        ParagraphText.Quotation q = p.quotation(from);
        boolean opens = q != null && q.open() == from;
        int end = p.length();
        if (before.at(before.length() - 1) == '：' || d.content.isEmpty()) {
            if (opens && (p.endsSentence(q) || q.end() >= p.length())) {
                end = q.end();
            }
        } else if (before.unclosed && opens) {
            end = q.end();
        } else if (d.frame.has(Trait.WHOLE) ? Continuation.namesAgain(p, d, from, p.length()) || Continuation.isReporter(p, from)
                : !isFurtherItem(p, from) && (before == d.paragraph || !alike(p, before, from))) {
            return false;
        }
        d.content.add(new Draft.Segment(p.number, from, end));
        name(p, d);
        return true;
    }

    private boolean isFurtherItem(ParagraphText p, int from) {
        WordTrie.Hit<String> item = lexicon.enumerators().longest(p.s, from);
        return item != null && "enum-follow".equals(item.value());
    }

    /** 我们要…。⏎我们要…: a paragraph of the statement that opens like the one before. */
    private static boolean alike(ParagraphText p, ParagraphText before, int from) {
        int at = before.skipSpace(0);
        return p.length() - from > ALIKE && before.length() - at > ALIKE && p.s.regionMatches(from, before.s, at, ALIKE);
    }
}
