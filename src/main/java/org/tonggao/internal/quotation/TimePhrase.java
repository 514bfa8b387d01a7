package org.tonggao.internal.quotation;

import org.tonggao.internal.lexicon.Letters;

/** Dates and times of day (2021年11月16日, 10时许). */
final class TimePhrase {

    private TimePhrase() {}

    /** End of a date or time of day at {@code i} (2021年11月16日, 18日下午, 10时许), or {@code i}. */
    static int end(ParagraphText p, int i, int to) {
        int at = i;
        int good = i;
        while (at < to) {
            int digits = at;
            while (digits < to && (p.at(digits) >= '0' && p.at(digits) <= '9' || p.at(digits) == ' ' || Letters.NUMERAL.contains(p.at(digits)))) {
                digits++;
            }
            boolean unit = digits > at && digits < to && Letters.TIME_UNIT.contains(p.at(digits));
            if (!unit || Letters.NUMBERED.contains(p.at(digits + 1))) { // 三年级, 1号楼
                break;
            }
            at = p.at(digits) == '月' && p.at(digits + 1) == '份' ? digits + 2 : digits + 1;
            good = at;
        }
        return good;
    }
}
