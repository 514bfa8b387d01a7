package org.tonggao;

import java.io.ObjectStreamException;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A date as printed (日期), which may lack its year, month or day.
 *
 * <p>What is not printed but certain (the year of the publication date that the caller gave, say) is filled in and listed in
 * {@code completed}; what is not certain stays absent. Proleptic Gregorian calendar; 民國 years are converted. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * // 11月16日 in a paper of 2021-11-17:
 * date.toLocalDate()   // Optional[2021-11-16]
 * date.completed()     // [YEAR]
 * }</pre>
 *
 * @param year absent when neither printed nor certain
 * @param month absent when neither printed nor certain
 * @param dayOfMonth 1 to 31; absent when neither printed nor certain
 * @param completed fields that were filled in: some of {@link ChronoField#YEAR}, {@link ChronoField#MONTH_OF_YEAR},
 *     {@link ChronoField#DAY_OF_MONTH}, in this order
 * @param printed the words it was read from
 */
public record PrintedDate(
        Optional<Year> year, Optional<Month> month, Optional<Integer> dayOfMonth, List<ChronoField> completed, Passage printed)
        implements Serializable {

    /**
     * Checks and copies.
     *
     * @throws NullPointerException when a component is null
     * @throws IllegalArgumentException when the day is not 1 to 31
     */
    public PrintedDate {
        Objects.requireNonNull(year, "year must not be null");
        Objects.requireNonNull(month, "month must not be null");
        Objects.requireNonNull(printed, "printed must not be null");
        dayOfMonth.ifPresent(d -> {
            if (d < 1 || d > 31) {
                throw new IllegalArgumentException("not a day of a month: " + d);
            }
        });
        List<ChronoField> ordered = new ArrayList<>();
        for (ChronoField field : List.of(ChronoField.YEAR, ChronoField.MONTH_OF_YEAR, ChronoField.DAY_OF_MONTH)) {
            if (completed.contains(field)) {
                ordered.add(field);
            }
        }
        completed = List.copyOf(ordered);
    }

    /**
     * The whole date.
     *
     * @return the date when year, month and day are known and name a day of the calendar
     */
    public Optional<LocalDate> toLocalDate() {
        if (year.isEmpty() || month.isEmpty() || dayOfMonth.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year.get().getValue(), month.get(), dayOfMonth.get()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Object writeReplace() throws ObjectStreamException {
        return Serial.of(this);
    }
}
