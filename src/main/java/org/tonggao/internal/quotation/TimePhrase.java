package org.tonggao.internal.quotation;

/** Dates and times of day (2021年11月16日, 10时许). */
final class TimePhrase {

    /** What is numbered, not dated: 三年级, 一号文件. */
    private static final String NUMBERED = "级楼线院机店厂文制期令";

    private TimePhrase() {}

    /** End of a date or time of day at {@code i} (2021年11月16日, 18日下午, 10时许), or {@code i}. */
    static int end(ParagraphText p, int i, int to) {
        int at = i;
        int good = i;
        while (at < to) {
            int digits = at;
            while (digits < to && (p.at(digits) >= '0' && p.at(digits) <= '9' || "一二三四五六七八九十〇○廿零".indexOf(p.at(digits)) >= 0 || p.at(digits) == ' ')) {
                digits++;
            }
            if (digits == at || digits >= to || "年月日时点分号".indexOf(p.at(digits)) < 0) {
                break;
            }
            if (NUMBERED.indexOf(p.at(digits + 1)) >= 0) { // 三年级, 1号楼
                break;
            }
            at = digits + 1;
            good = at;
        }
        return good;
    }
}
