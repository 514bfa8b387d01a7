package org.tonggao.internal.quotation;

import java.util.List;

/** Speech that a cue after it claims (“…，”她说). */
final class QuotationBefore {

    private final Preamble preambles;

    QuotationBefore(Preamble preambles) {
        this.preambles = preambles;
    }

    /**
     * The speech that ends right before this clause, or before what leads to it, and is nobody's yet.
     *
     * @param last whether the cue ends its sentence: then all of the sentence leads to it (“…。”他一边收网，一边说。)
     */
    ParagraphText.Quotation quotationBefore(ParagraphText p, int clause, boolean last, List<Draft> drafts) {
        int i = clause - 1;
        ParagraphText.Quotation q = null;
        for (int clauses = 0; clauses < 3 && i >= 0; clauses++) {
            while (i >= 0 && (p.at(i) == ' ' || p.at(i) == '，')) {
                i--;
            }
            q = p.quotation(i);
            if (q != null && q.speech() || i <= 0) {
                break;
            }
            int start = p.clauseStart(i);
            if (!last && !preambles.isPreamble(p, start, i + 1)) {
                break;
            }
            i = start - 1;
        }
        if (q == null || i != q.close() || !q.speech()) {
            return null;
        }
        int sentence = p.sentenceStart(q.open());
        if (!last && sentence < q.open() && clause > q.close() && p.endsSentence(q) && p.at(q.open() - 1) != '：') {
            return null; // 他质疑…，“岂有此理？”她说，…: the quotation ends what was said before
        }
        for (int d = drafts.size() - 1; d >= 0 && drafts.get(d).paragraph == p; d--) {
            Draft other = drafts.get(d);
            if (other.cueStart >= 0 && other.cueStart < sentence && other.before != q) {
                break;
            }
            if (other.before == q || other.contentStart >= 0 && other.contentStart <= q.open() && !other.act
                    && p.sentenceStart(q.open()) <= other.cueStart && (other.mark == '：' || other.mark == '“' || other.mark == '，')) {
                return null;
            }
        }
        return q;
    }

    /** “…，”她写道。: a clause of its own at the end of a sentence that says who said what stands before. */
    static boolean isBackward(ParagraphText p, int clause, CueHit hit) {
        return clause > p.sentenceStart(hit.start()) && hit.start() - clause <= 12 && p.at(clause - 1) == '，';
    }
}
