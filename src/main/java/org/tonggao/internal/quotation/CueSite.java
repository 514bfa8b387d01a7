package org.tonggao.internal.quotation;

import org.tonggao.internal.lexicon.Lexicon.Frame;
import org.tonggao.internal.lexicon.Trait;

/**
 * A cue in its clause.
 *
 * @param clause where the clause begins
 * @param opener the kind of opener at the clause's beginning, or null
 * @param home the quotation it stands in, or null
 * @param open the statement of this paragraph whose content it may stand in, or null
 * @param bare the last statement before, when its cue stands in the same clause and no punctuation after that (判决显示|法庭认为…), or null
 */
record CueSite(ParagraphText p, CueHit hit, int clause, String opener, ParagraphText.Quotation home, Draft open, Draft bare) {

    private static final String TOPIC = "topic-about";

    int start() {
        return hit.start();
    }

    int end() {
        return hit.end();
    }

    /** Where what stands before it ends. */
    int subjectEnd() {
        return hit.subjectEnd();
    }

    Frame frame() {
        return hit.frame();
    }

    char before() {
        return p.at(hit.start() - 1);
    }

    char after() {
        return p.at(hit.end());
    }

    /** 据…, 按照…. */
    boolean isAccording() {
        return "according".equals(opener);
    }

    /** 正如X所说, whether the cue is joined by 所 or not. */
    boolean opensAsSaid() {
        return "as-said".equals(opener);
    }

    /** 正如X所说, 正如X说的. */
    boolean isAsSaid() {
        return opensAsSaid() && (before() == '所' || after() == '的');
    }

    /** 关于…. */
    boolean opensTopic() {
        return TOPIC.equals(opener);
    }

    /** 用X的话说. */
    boolean isInWords() {
        return isWording() && "in-words".equals(opener);
    }

    boolean isWording() {
        return frame().kind() == Frame.Kind.WORDING;
    }

    /** 根据《方案》，: the work speaks. */
    boolean isWork() {
        return frame() == Frame.DOCUMENT && p.at(start()) == '《';
    }

    /** 不无忧虑的说: 的 may stand for 地 before the neutral verbs. */
    boolean followsManner() {
        return before() == '的' && frame().has(Trait.NEUTRAL);
    }
}
