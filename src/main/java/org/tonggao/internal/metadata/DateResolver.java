package org.tonggao.internal.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tonggao.Passage;
import org.tonggao.PrintedDate;

/**
 * Printed dates to days of the calendar (日期补全). Only what is certain is added, and marked: a dateline cannot lie after the paper's own date, a day
 * that has come by the dateline's day lies in the dateline's month, 昨日 is the day before the dateline's day or the paper's.
 */
final class DateResolver {

    private static final int SHORTEST_MONTH = 28;

    private final Optional<LocalDate> publication;
    private final PrintedDate dateline;

    /** @param dateline the dateline's date, already resolved, or null */
    DateResolver(Optional<LocalDate> publication, PrintedDate dateline) {
        this.publication = publication;
        this.dateline = dateline;
    }

    /** The date of a dateline, completed from the paper's date. */
    static PrintedDate dateline(DateReader.Found found, Passage printed, Optional<LocalDate> publication) {
        int year = found.year();
        int month = found.month();
        List<ChronoField> completed = new ArrayList<>();
        if (publication.isPresent() && found.day() > 0) {
            LocalDate paper = publication.get();
            if (month == 0) {
                LocalDate day = latest(paper, found.day());
                month = day.getMonthValue();
                year = day.getYear();
                completed.add(ChronoField.MONTH_OF_YEAR);
                completed.add(ChronoField.YEAR);
            } else if (year == 0) {
                boolean thisYear = month * 100 + found.day() <= paper.getMonthValue() * 100 + paper.getDayOfMonth();
                year = thisYear ? paper.getYear() : paper.getYear() - 1;
                completed.add(ChronoField.YEAR);
            }
        }
        return date(year, month, found.day(), completed, printed);
    }

    /** The last day with this number that has come by the paper's day. */
    private static LocalDate latest(LocalDate paper, int day) {
        LocalDate month = paper.withDayOfMonth(1);
        while (day > month.lengthOfMonth() || month.withDayOfMonth(day).isAfter(paper)) {
            month = month.minusMonths(1);
        }
        return month.withDayOfMonth(day);
    }

    /** A date of the text. */
    PrintedDate resolve(DateReader.Found found, Passage printed) {
        return switch (found.anchor()) {
            case NONE -> absolute(found, printed);
            case DAY -> relativeDay(found.offset(), printed);
            case WEEKDAY -> weekday(found.offset(), false, printed);
            case LATEST_WEEKDAY -> weekday(found.offset(), true, printed);
            case MONTH -> month(found, printed);
            case YEAR -> {
                int reference = referenceYear();
                yield reference == 0 ? date(0, found.month(), found.day(), List.of(), printed)
                        : date(reference + found.offset(), found.month(), found.day(), List.of(ChronoField.YEAR), printed);
            }
        };
    }

    private PrintedDate absolute(DateReader.Found found, Passage printed) {
        int year = found.year();
        int month = found.month();
        int day = found.day();
        List<ChronoField> completed = new ArrayList<>();
        int[] reference = reference();
        if (year == 0 && reference != null && day > 0) {
            if (month == 0 && day <= reference[2]) {
                month = reference[1];
                completed.add(ChronoField.MONTH_OF_YEAR);
                year = reference[0];
            } else if (month > 0 && month * 100 + day <= reference[1] * 100 + reference[2]) {
                year = reference[0];
            }
            if (year > 0) {
                completed.add(ChronoField.YEAR);
            }
        }
        return date(year, month, day, completed, printed);
    }

    private PrintedDate relativeDay(int offset, Passage printed) {
        int[] reference = reference();
        if (reference == null) {
            int day = dateline == null ? 0 : dateline.dayOfMonth().map(d -> d + offset).orElse(0); // 廿九日: of a month unknown
            return day < 1 || day > SHORTEST_MONTH ? date(0, 0, 0, List.of(), printed) : date(0, 0, day, List.of(ChronoField.DAY_OF_MONTH), printed);
        }
        boolean yearKnown = reference[0] > 0;
        try {
            LocalDate day = LocalDate.of(yearKnown ? reference[0] : 2001, reference[1], reference[2]).plusDays(offset);
            if (!yearKnown && reference[1] == 3 && day.getMonthValue() == 2) {
                return date(0, 0, 0, List.of(), printed); // 28 or 29 February
            }
            return date(yearKnown ? day.getYear() : 0, day.getMonthValue(), day.getDayOfMonth(),
                    yearKnown ? List.of(ChronoField.YEAR, ChronoField.MONTH_OF_YEAR, ChronoField.DAY_OF_MONTH)
                            : List.of(ChronoField.MONTH_OF_YEAR, ChronoField.DAY_OF_MONTH), printed);
        } catch (DateTimeException e) {
            return date(0, 0, 0, List.of(), printed);
        }
    }

    /** @param weekday 1 Monday to 7, less or more by 7 in other weeks; or the last such day */
    private PrintedDate weekday(int weekday, boolean latest, Passage printed) {
        int[] reference = reference();
        if (reference == null || reference[0] == 0) {
            return date(0, 0, 0, List.of(), printed);
        }
        try {
            LocalDate day = LocalDate.of(reference[0], reference[1], reference[2]);
            int today = day.getDayOfWeek().getValue();
            LocalDate meant = latest ? day.minusDays(Math.floorMod(today - weekday, 7)) : day.minusDays(today - weekday);
            return date(meant.getYear(), meant.getMonthValue(), meant.getDayOfMonth(),
                    List.of(ChronoField.YEAR, ChronoField.MONTH_OF_YEAR, ChronoField.DAY_OF_MONTH), printed);
        } catch (DateTimeException e) {
            return date(0, 0, 0, List.of(), printed);
        }
    }

    private PrintedDate month(DateReader.Found found, Passage printed) {
        int[] reference = reference();
        if (reference == null) {
            return date(0, 0, found.day(), List.of(), printed);
        }
        int months = reference[1] - 1 + found.offset();
        int year = reference[0] == 0 ? 0 : reference[0] + Math.floorDiv(months, 12);
        return date(year, Math.floorMod(months, 12) + 1, found.day(),
                year > 0 ? List.of(ChronoField.YEAR, ChronoField.MONTH_OF_YEAR) : List.of(ChronoField.MONTH_OF_YEAR), printed);
    }

    /** Year (or 0), month and day that relative words count from: the dateline's, else the paper's; null when neither is known. */
    private int[] reference() {
        if (dateline != null && dateline.month().isPresent() && dateline.dayOfMonth().isPresent()) {
            return new int[] {dateline.year().map(Year::getValue).orElse(0), dateline.month().get().getValue(), dateline.dayOfMonth().get()};
        }
        return publication.map(p -> new int[] {p.getYear(), p.getMonthValue(), p.getDayOfMonth()}).orElse(null);
    }

    private int referenceYear() {
        int[] reference = reference();
        return reference == null ? 0 : reference[0];
    }

    private static PrintedDate date(int year, int month, int day, List<ChronoField> completed, Passage printed) {
        return new PrintedDate(year > 0 ? Optional.of(Year.of(year)) : Optional.empty(), month > 0 ? Optional.of(Month.of(month)) : Optional.empty(),
                day > 0 ? Optional.of(day) : Optional.empty(), completed, printed);
    }
}
