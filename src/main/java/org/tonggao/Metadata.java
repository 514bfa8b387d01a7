package org.tonggao;

import java.io.ObjectStreamException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a librarian would put on the card (元数据). May gain components before 1.0. Immutable and thread-safe.
 *
 * <pre>{@code
 * article.metadata().headline().map(Passage::text)   // Optional[…], also when it was printed after the body
 * }</pre>
 *
 * @param headline main headline 主题; absent when the page prints none, or none that is certain
 * @param kicker line above it 引题; absent when there is none
 * @param decks lines below it 副题, in order; mostly empty
 * @param dateline 电头; absent when the text begins without one
 * @param bylines 署名, in reading order; empty when nobody is named
 * @param eventDate first date of the lead, resolved as far as is certain; absent when it names none
 * @param publicationDate from the page's own furniture, or given by the caller; absent when neither tells
 * @param participants names from attendance lists (…等参加会见), as printed; empty when there is no list
 */
public record Metadata(
        Optional<Passage> headline,
        Optional<Passage> kicker,
        List<Passage> decks,
        Optional<Dateline> dateline,
        List<Byline> bylines,
        Optional<PrintedDate> eventDate,
        Optional<LocalDate> publicationDate,
        List<String> participants)
        implements Serializable {

    /** Nothing known. */
    public static final Metadata EMPTY = new Metadata(
            Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of());

    /**
     * Copies the lists.
     *
     * @throws NullPointerException when a component is null
     */
    public Metadata {
        Objects.requireNonNull(headline, "headline must not be null");
        Objects.requireNonNull(kicker, "kicker must not be null");
        Objects.requireNonNull(dateline, "dateline must not be null");
        Objects.requireNonNull(eventDate, "eventDate must not be null");
        Objects.requireNonNull(publicationDate, "publicationDate must not be null");
        decks = List.copyOf(decks);
        bylines = List.copyOf(bylines);
        participants = List.copyOf(participants);
    }

    private Object writeReplace() throws ObjectStreamException {
        return Serial.of(this);
    }
}
