package org.tonggao.internal;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;
import org.tonggao.internal.lexicon.UserLexicon;

/** What the builder chose. Absent values are held as null, since {@link Optional} is not serialisable. */
public record Settings(LocalDate givenPublicationDate, String charsetName, int maxLength, UserLexicon words) implements Serializable {

    public Settings(LocalDate givenPublicationDate, String charsetName, int maxLength) {
        this(givenPublicationDate, charsetName, maxLength, UserLexicon.NONE);
    }

    public Optional<LocalDate> publicationDate() {
        return Optional.ofNullable(givenPublicationDate);
    }

    public Settings withPublicationDate(LocalDate date) {
        return new Settings(date, charsetName, maxLength, words);
    }

    public Optional<Charset> charset() {
        return Optional.ofNullable(charsetName).map(Charset::forName);
    }
}
