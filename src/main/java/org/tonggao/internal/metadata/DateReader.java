package org.tonggao.internal.metadata;

import org.tonggao.internal.lexicon.WordTrie;

/** Printed dates (日期), in Arabic or Chinese figures, whole or in part: 2021年2月3日, 二〇二一年二月三日, 民国110年2月3日, 廿九日, 昨日, 本月12日, 周三. */
final class DateReader {

    /** What a relative word counts from, or {@link #NONE}. */
    enum Anchor {
        NONE,
        DAY,
        MONTH,
        YEAR,
        WEEKDAY
    }

    /**
     * A date as printed.
     *
     * @param start where it begins
     * @param end after its last character
     * @param year 0 when not printed
     * @param month 0 when not printed
     * @param day 0 when not printed
     * @param anchor what {@code offset} counts
     * @param offset days, months or years from the day of reference, or, for a weekday, which one (1 Monday to 7; less by 7 for the week before)
     */
    record Found(int start, int end, int year, int month, int day, Anchor anchor, int offset) {

        boolean isAbsolute() {
            return anchor == Anchor.NONE;
        }
    }

    /** 民国 1 is 1912. */
    private static final int REPUBLIC = 1911;
    private static final int FIRST_YEAR = 1840;
    private static final int LAST_YEAR = 2199;
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String ZEROES = "零○◯Ｏ０";
    private static final String DATE_SEPARATORS = "-./";

    private DateReader() {}

    /** The first date that begins at {@code from} or later and before {@code to}, or null. Text must be folded. */
    static Found first(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            Found found = at(text, i, to);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The date that begins at {@code at} and ends at {@code to} or before, or null. */
    static Found at(CharSequence text, int at, int to) {
        if (at >= to) {
            return null;
        }
        char c = text.charAt(at);
        if (digit(c) >= 0 || ten(c) > 0) {
            return at > 0 && (digit(text.charAt(at - 1)) >= 0 || ten(text.charAt(at - 1)) > 0) ? null : figures(text, at, to);
        }
        if (c == '民' && startsWith(text, at, to, "民国")) {
            int[] number = number(text, at + 2, to);
            if (number != null && is(text, number[1], to, '年')) {
                return monthAndDay(text, at, number[1] + 1, to, number[0] + REPUBLIC);
            }
            return null;
        }
        WordTrie.Hit<MetadataLexicon.RelativeDate> hit = MetadataLexicon.RELATIVE_DATES.longest(text, at);
        return hit == null || at + hit.length() > to ? null : relative(text, at, at + hit.length(), to, hit.value());
    }

    private static Found relative(CharSequence text, int at, int after, int to, MetadataLexicon.RelativeDate word) {
        int[] number = number(text, after, to);
        if (word.anchor() == Anchor.YEAR) {
            if (number != null && number[0] >= 1 && number[0] <= 12 && is(text, number[1], to, '月')) {
                int[] day = day(text, number[1] + 1, to);
                return new Found(at, day == null ? number[1] + 1 : day[1], 0, number[0], day == null ? 0 : day[0], Anchor.YEAR,
                        word.offset());
            }
            return new Found(at, after, 0, 0, 0, Anchor.YEAR, word.offset());
        }
        if (word.anchor() == Anchor.MONTH) {
            int[] day = day(text, after, to);
            return new Found(at, day == null ? after : day[1], 0, 0, day == null ? 0 : day[0], Anchor.MONTH, word.offset());
        }
        if (word.anchor() == Anchor.WEEKDAY) {
            int weekday = after < to ? weekday(text.charAt(after)) : 0;
            return weekday == 0 ? null : new Found(at, after + 1, 0, 0, 0, Anchor.WEEKDAY, weekday + 7 * word.offset());
        }
        if (after < to && (text.charAt(after) == '(' || text.charAt(after) == '（')) { // 昨天（10月18日）晚上
            Found inside = at(text, after + 1, to);
            if (inside != null && inside.isAbsolute()) {
                return new Found(at, inside.end() + 1, inside.year(), inside.month(), inside.day(), Anchor.NONE, 0);
            }
        }
        return new Found(at, after, 0, 0, 0, Anchor.DAY, word.offset());
    }

    private static Found figures(CharSequence text, int at, int to) {
        int[] number = number(text, at, to);
        if (number == null) {
            return null;
        }
        int after = number[1];
        if (is(text, after, to, '年') && number[0] >= FIRST_YEAR && number[0] <= LAST_YEAR) {
            return monthAndDay(text, at, after + 1, to, number[0]);
        }
        if (is(text, after, to, '月') && number[0] >= 1 && number[0] <= 12) {
            int[] day = day(text, after + 1, to);
            return day == null ? null : new Found(at, day[1], 0, number[0], day[0], Anchor.NONE, 0);
        }
        if (number[0] >= FIRST_YEAR && number[0] <= LAST_YEAR && after < to && DATE_SEPARATORS.indexOf(text.charAt(after)) >= 0) {
            char separator = text.charAt(after);
            int[] month = number(text, after + 1, to);
            if (month == null || month[0] < 1 || month[0] > 12 || !is(text, month[1], to, separator)) {
                return null;
            }
            int[] day = number(text, month[1] + 1, to);
            return day == null || day[0] < 1 || day[0] > 31 ? null
                    : new Found(at, day[1], number[0], month[0], day[0], Anchor.NONE, 0);
        }
        int[] day = day(text, at, to);
        return day == null ? null : new Found(at, day[1], 0, 0, day[0], Anchor.NONE, 0);
    }

    private static Found monthAndDay(CharSequence text, int start, int at, int to, int year) {
        int[] month = number(text, at, to);
        if (month == null || month[0] < 1 || month[0] > 12 || !is(text, month[1], to, '月')) {
            return new Found(start, at, year, 0, 0, Anchor.NONE, 0);
        }
        int[] day = day(text, month[1] + 1, to);
        return new Found(start, day == null ? month[1] + 1 : day[1], year, month[0], day == null ? 0 : day[0], Anchor.NONE, 0);
    }

    /** A day with its 日 or 号: value and the index after it, or null. 30日 is no day of 30日元. */
    private static int[] day(CharSequence text, int at, int to) {
        int[] number = number(text, at, to);
        if (number == null || number[0] < 1 || number[0] > 31 || number[1] >= to) {
            return null;
        }
        char unit = text.charAt(number[1]);
        boolean isDay = (unit == '日' || unit == '号')
                && !(number[1] + 1 < to && (text.charAt(number[1] + 1) == '元' || unit == '号' && text.charAt(number[1] + 1) == '线'));
        return isDay ? new int[] {number[0], number[1] + 1} : null;
    }

    /** A number of up to four places at {@code at}: value and the index after it, or null. */
    private static int[] number(CharSequence text, int at, int to) {
        int i = at;
        while (i < to && text.charAt(i) == ' ' && i - at < 2) { // 2月 3日
            i++;
        }
        int begin = i;
        int value = 0;
        int pending = -1;
        boolean tens = false;
        while (i < to && i - begin < 4) {
            char c = text.charAt(i);
            int digit = digit(c);
            int ten = ten(c);
            if (digit >= 0 && !tens) {
                value = value * 10 + digit;
            } else if (digit >= 0 && pending < 0) {
                value += digit;
                pending = digit;
            } else if (ten > 0 && !tens && value <= 9) {
                value = c == '十' && i > begin ? value * 10 : ten;
                tens = true;
            } else {
                break;
            }
            i++;
        }
        while (i < to && text.charAt(i) == ' ' && i > begin && i + 1 < to && "年月日号".indexOf(text.charAt(i + 1)) >= 0) {
            i++;
        }
        return i == begin ? null : new int[] {value, i};
    }

    private static int ten(char c) {
        return switch (c) {
            case '十' -> 10;
            case '廿' -> 20;
            case '卅' -> 30;
            default -> 0;
        };
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c < '○') {
            return -1;
        }
        return ZEROES.indexOf(c) >= 0 ? 0 : DIGITS.indexOf(c);
    }

    private static int weekday(char c) {
        int index = "一二三四五六日".indexOf(c);
        return c == '天' ? 7 : index + 1;
    }

    private static boolean is(CharSequence text, int at, int to, char c) {
        return at < to && text.charAt(at) == c;
    }

    private static boolean startsWith(CharSequence text, int at, int to, String word) {
        if (at + word.length() > to) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
