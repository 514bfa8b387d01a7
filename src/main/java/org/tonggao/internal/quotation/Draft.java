package org.tonggao.internal.quotation;

import java.util.ArrayList;
import java.util.List;
import org.tonggao.Source;
import org.tonggao.Statement;
import org.tonggao.internal.lexicon.Lexicon;

/** A statement in the making. Confined to one parse. */
final class Draft {

    /**
     * A piece of content.
     *
     * @param paragraph index of the paragraph
     */
    record Segment(int paragraph, int from, int to) {}

    final ParagraphText paragraph;
    /** Where what belongs to this statement begins: speech before it ends here at the latest. */
    int lead;
    int cueStart = -1;
    int cueEnd = -1;
    /** Where content after the cue begins; -1 when none does. */
    int contentStart = -1;
    /** What stands between cue and content: ， ： “ or a space for nothing. */
    char mark = ' ';
    Lexicon.Frame frame;
    Mention mention;
    Source source;
    String topic;
    String rule;
    Draft parent;
    Statement.Form form = Statement.Form.INDIRECT;
    ParagraphText.Quotation before;
    boolean according;
    /** 正如某某所说，…: cited for one sentence. */
    boolean asSaid;
    boolean act;
    boolean runsOn;
    /** Only what stands before the cue is content. */
    boolean backwardOnly;
    /** Content is one clause. */
    boolean oneClause;
    /** For a question: where its last question mark stands, found once. */
    int questionEnd = -1;
    /** How probably all was decided rightly about where the content ends. */
    double certainty = 1;
    final List<Segment> content = new ArrayList<>(2);
    final List<Statement.Evidence> evidence = new ArrayList<>(4);

    Draft(ParagraphText paragraph, int lead) {
        this.paragraph = paragraph;
        this.lead = lead;
    }

    void because(String rule, String matched) {
        evidence.add(new Statement.Evidence(rule, matched));
    }

    /** Enters itself as the speaker of the paragraph's quotations that its content holds; segments stand in the order of the text. */
    void speaks(ParagraphText p, Draft[] speakers) {
        for (int i = content.size() - 1; i >= 0 && content.get(i).paragraph() >= p.number; i--) {
            Segment segment = content.get(i);
            int at = segment.paragraph() == p.number ? segment.from() : segment.to();
            while (at < segment.to()) {
                int quotation = p.quotationAt[at];
                if (quotation >= 0 && speakers[quotation] == null) {
                    speakers[quotation] = this;
                }
                at = quotation < 0 ? at + 1 : p.quotations.get(quotation).end();
            }
        }
    }

    /** Whether content runs into a paragraph or past it. */
    boolean reaches(int paragraph) {
        return !content.isEmpty() && content.get(content.size() - 1).paragraph() >= paragraph;
    }
}
