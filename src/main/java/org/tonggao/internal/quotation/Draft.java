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

    /** Whether a place is part of the content. */
    boolean holds(int paragraph, int at) {
        for (Segment segment : content) {
            if (segment.paragraph() == paragraph && segment.from() <= at && at < segment.to()) {
                return true;
            }
        }
        return false;
    }

    /** Whether content runs into a paragraph or past it. */
    boolean reaches(int paragraph) {
        return !content.isEmpty() && content.get(content.size() - 1).paragraph() >= paragraph;
    }
}
