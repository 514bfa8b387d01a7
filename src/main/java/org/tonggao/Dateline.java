package org.tonggao;

import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The origin line of a report (电头): 据新华社电（记者 …）, 本报北京11月15日电, 〔記者…／台北報導〕.
 *
 * <p>Its characters belong to no paragraph. Every part but the words themselves may be absent. Immutable and thread-safe.
 *
 * <pre>{@code
 * // 新华社北京2月11日电（记者张三）
 * dateline.agencies()   // [新华社]
 * dateline.place()      // Optional[北京]
 * dateline.relayed()    // false; true for 据新华社电
 * }</pre>
 *
 * @param printed the words, reporters in brackets included
 * @param agencies news organisations as printed (新华社, 本报), in order
 * @param places all places (联合国, 北京), in order
 * @param date as far as printed or certain; absent when the dateline has none (本报讯)
 * @param relayed whether the paper passes on somebody else's wire (据…电)
 */
public record Dateline(Passage printed, List<String> agencies, List<String> places, Optional<PrintedDate> date, boolean relayed)
        implements Serializable {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException when a component is null
     */
    public Dateline {
        Objects.requireNonNull(printed, "printed must not be null");
        Objects.requireNonNull(date, "date must not be null");
        agencies = List.copyOf(agencies);
        places = List.copyOf(places);
    }

    /**
     * The first place.
     *
     * @return absent when none is printed
     */
    public Optional<String> place() {
        return places.stream().findFirst();
    }

    private Object writeReplace() throws ObjectStreamException {
        return Serial.of(this);
    }
}
