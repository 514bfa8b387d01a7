package org.tonggao.internal;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;

/** What the builder chose. Absent values are held as null, since {@link Optional} is not serialisable. */
public record Settings(LocalDate givenPublicationDate, String charsetName, int maxLength) implements Serializable {

    public Optional<LocalDate> publicationDate() {
        return Optional.ofNullable(givenPublicationDate);
    }

    public Settings withPublicationDate(LocalDate date) {
        return new Settings(date, charsetName, maxLength);
    }

    public Optional<Charset> charset() {
        return Optional.ofNullable(charsetName).map(Charset::forName);
    }
}
