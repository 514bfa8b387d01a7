package org.tonggao.internal.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tonggao.Figure;
import org.tonggao.Furniture;
import org.tonggao.Metadata;
import org.tonggao.Passage;
import org.tonggao.internal.Settings;
import org.tonggao.internal.layout.Block;
import org.tonggao.internal.layout.Element;

/** Elements to metadata: takes dateline and bylines out of the body, reads headline, figures and furniture. */
public final class MetadataReader {

    /**
     * What was read.
     *
     * @param body paragraphs and subheads in reading order, without dateline and bylines
     */
    public record Reading(Metadata metadata, List<Element> body, List<Figure> figures, List<Furniture> furniture) {}

    private MetadataReader() {}

    public static Reading read(List<Element> elements, Settings settings) {
        Optional<Passage> headline = Optional.empty();
        List<Element> body = new ArrayList<>();
        List<Furniture> furniture = new ArrayList<>();
        for (Element element : elements) {
            if (element.kind() == Block.Kind.HEADLINE && headline.isEmpty()) {
                headline = Optional.of(element.text().passage());
            } else {
                body.add(element);
            }
        }
        Metadata metadata = new Metadata(headline, Optional.empty(), List.of(), Optional.empty(), List.of(), Optional.empty(),
                settings.publicationDate(), List.of());
        return new Reading(metadata, body, List.of(), furniture);
    }
}
