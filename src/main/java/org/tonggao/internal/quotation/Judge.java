package org.tonggao.internal.quotation;

import org.tonggao.internal.lexicon.Signals;

/** Decides, given the signals that hold, whether what begins at a place still belongs to a statement. */
@FunctionalInterface
interface Judge {

    /** By the weights. */
    Judge BY_WEIGHT = (table, signals, d, p, next) -> table.sum(signals) > 0;

    boolean goesOn(Signals<?> table, long signals, Draft d, ParagraphText p, int next);
}
