package org.tonggao.internal.metadata;

import org.tonggao.internal.lexicon.CharSet;
import org.tonggao.internal.lexicon.WordTrie;

/** Printed dates (日期), in Arabic or Chinese figures, whole or in part: 2021年2月3日, 二〇二一年二月三日, 民国110年2月3日, 廿九日, 昨日, 本月12日, 周三. */
final class DateReader {

    /** What a relative word counts from, or {@link #NONE}. */
    enum Anchor {
        NONE,
        DAY,
        MONTH,
        YEAR,
        /** Of the week before, this or the next. */
        WEEKDAY,
        /** The last such day. */
        LATEST_WEEKDAY
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
     * @param offset days, months or years from the day of reference, or, for a weekday, which one (1 Monday to 7 in this week; less by 7 in the one
     *     before, more by 7 in the next)
     */
    record Found(int start, int end, int year, int month, int day, Anchor anchor, int offset) {

        boolean isAbsolute() {
            return anchor == Anchor.NONE;
        }
    }

    /** 民国 1 is 1912. */
    private static final int REPUBLIC = 1911;
    /** 一百一十二. */
    private static final int LONGEST_NUMBER = 5;
    private static final int FIRST_YEAR = 1840;
    private static final int LAST_YEAR = 2199;
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String ZEROES = "零○◯Ｏ０";
    private static final CharSet FIGURES = CharSet.of(DIGITS, ZEROES);
    private static final String DATE_SEPARATORS = "-./";

    private DateReader() {}

    /** The first date that begins at {@code from} or later and before {@code to}, or null. Text must be folded. */
    static Found first(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            WordTrie.Hit<Boolean> veto = MetadataLexicon.DATE_VETOES.longest(text, i);
            if (veto != null) {
                i += veto.length() - 1;
                continue;
            }
            Found found = at(text, i, to);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The date that begins at {@code at} and ends at {@code to} or before, or null. */
    static Found at(String text, int at, int to) {
        if (at >= to) {
            return null;
        }
        char c = text.charAt(at);
        if (digit(c) >= 0 || ten(c) > 0) {
            return at > 0 && (digit(text.charAt(at - 1)) >= 0 || ten(text.charAt(at - 1)) > 0) ? null : figures(text, at, to);
        }
        int republic = startsWith(text, at, to, "民国") ? 2 : startsWith(text, at, to, "中华民国") ? 4 : 0;
        if (republic > 0) {
            int[] number = number(text, at + republic, to);
            if (number != null && is(text, number[1], to, '年')) {
                return monthAndDay(text, at, number[1] + 1, to, number[0] + REPUBLIC);
            }
            return null;
        }
        if (MetadataLexicon.BRACKETED_DATES.contains(c) && isOpen(text, at + 1, to)) {
            return bracketed(text, at, at + 2, to);
        }
        WordTrie.Hit<MetadataLexicon.RelativeDate> hit = MetadataLexicon.RELATIVE_DATES.longest(text, at);
        return hit == null || at + hit.length() > to ? null : relative(text, at, at + hit.length(), to, hit.value());
    }

    private static Found relative(String text, int at, int after, int to, MetadataLexicon.RelativeDate word) {
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
        if (word.anchor() == Anchor.WEEKDAY || word.anchor() == Anchor.LATEST_WEEKDAY) {
            int weekday = after < to ? weekday(text.charAt(after)) : 0;
            return weekday == 0 ? null : new Found(at, after + 1, 0, 0, 0, word.anchor(), weekday + 7 * word.offset());
        }
        Found inside = isOpen(text, after, to) ? bracketed(text, at, after + 1, to) : null;
        if (inside != null) {
            return inside;
        }
        return new Found(at, after, 0, 0, 0, Anchor.DAY, word.offset());
    }

    private static boolean isOpen(String text, int at, int to) {
        return is(text, at, to, '(') || is(text, at, to, '（');
    }

    private static boolean isClose(String text, int at, int to) {
        return is(text, at, to, ')') || is(text, at, to, '）');
    }

    /** 昨天（10月18日）, 昨（18）日. */
    private static Found bracketed(String text, int start, int from, int to) {
        Found inside = at(text, from, to);
        if (inside != null && inside.isAbsolute() && isClose(text, inside.end(), to)) {
            return new Found(start, inside.end() + 1, inside.year(), inside.month(), inside.day(), Anchor.NONE, 0);
        }
        int[] day = number(text, from, to);
        boolean split = day != null && day[0] >= 1 && day[0] <= 31 && isClose(text, day[1], to) && is(text, day[1] + 1, to, '日');
        return split ? new Found(start, day[1] + 2, 0, 0, day[0], Anchor.NONE, 0) : null;
    }

    private static Found figures(String text, int at, int to) {
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

    private static Found monthAndDay(String text, int start, int at, int to, int year) {
        int[] month = number(text, at, to);
        if (month == null || month[0] < 1 || month[0] > 12 || !is(text, month[1], to, '月')) {
            return new Found(start, at, year, 0, 0, Anchor.NONE, 0);
        }
        int[] day = day(text, month[1] + 1, to);
        return new Found(start, day == null ? month[1] + 1 : day[1], year, month[0], day == null ? 0 : day[0], Anchor.NONE, 0);
    }

    /** A day with its 日 or 号: value and the index after it, or null. 30日 is no day of 30日元. */
    private static int[] day(String text, int at, int to) {
        int[] number = number(text, at, to);
        if (number == null || number[0] < 1 || number[0] > 31 || number[1] >= to) {
            return null;
        }
        char unit = text.charAt(number[1]);
        boolean isDay = (unit == '日' || unit == '号')
                && !(number[1] + 1 < to && (text.charAt(number[1] + 1) == '元' || unit == '号' && text.charAt(number[1] + 1) == '线'));
        return isDay ? new int[] {number[0], number[1] + 1} : null;
    }

    /** A number at {@code at}, in figures or words: value and the index after it, or null. */
    private static int[] number(String text, int at, int to) {
        int i = at;
        while (i < to && text.charAt(i) == ' ' && i - at < 2) { // 2月 3日
            i++;
        }
        int begin = i;
        int value = 0;
        int figures = 0;
        int places = 0;
        while (i < to && i - begin < LONGEST_NUMBER) {
            char c = text.charAt(i);
            int digit = digit(c);
            int unit = unit(c);
            if (digit >= 0 && (value == 0 || places == 0 || figures == 0)) { // after 百 or 十 there is one, or 零 and one
                figures = figures * 10 + digit;
                places++;
            } else if (unit > 0 && figures <= 9 && value % 100 == 0 && (unit != 100 || value == 0)) {
                boolean counted = places > 0 && c != '廿' && c != '卅';
                value += counted ? figures * unit : unit;
                figures = 0;
                places = 0;
            } else {
                break;
            }
            i++;
        }
        int end = i;
        while (i < to && text.charAt(i) == ' ' && i > begin && i + 1 < to && "年月日号".indexOf(text.charAt(i + 1)) >= 0) {
            i++;
        }
        return end == begin ? null : new int[] {value + figures, i};
    }

    private static int unit(char c) {
        return switch (c) {
            case '百' -> 100;
            case '十' -> 10;
            case '廿' -> 20;
            case '卅' -> 30;
            default -> 0;
        };
    }

    private static int ten(char c) {
        return c == '百' ? 0 : unit(c);
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (!FIGURES.contains(c)) {
            return -1;
        }
        return ZEROES.indexOf(c) >= 0 ? 0 : DIGITS.indexOf(c);
    }

    private static int weekday(char c) {
        int index = "一二三四五六日".indexOf(c);
        return c == '天' ? 7 : index + 1;
    }

    private static boolean is(String text, int at, int to, char c) {
        return at < to && text.charAt(at) == c;
    }

    private static boolean startsWith(String text, int at, int to, String word) {
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
