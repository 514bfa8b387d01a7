package org.tonggao.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tonggao.Paragraph;
import org.tonggao.Passage;
import org.tonggao.Section;

/** Body elements to sections. */
public final class SectionBuilder {

    private SectionBuilder() {}

    public static List<Section> build(List<Element> body) {
        List<Section> sections = new ArrayList<>();
        Optional<Passage> heading = Optional.empty();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Element element : body) {
            if (element.kind() == Block.Kind.SUBHEAD) {
                if (heading.isPresent() || !paragraphs.isEmpty()) {
                    sections.add(new Section(heading, Optional.empty(), paragraphs));
                }
                paragraphs = new ArrayList<>();
                heading = Optional.of(element.text().passage());
            } else {
                paragraphs.add(paragraph(element));
            }
        }
        if (heading.isPresent() || !paragraphs.isEmpty()) {
            sections.add(new Section(heading, Optional.empty(), paragraphs));
        }
        return sections;
    }

    private static Paragraph paragraph(Element element) {
        List<Passage> sentences = new ArrayList<>();
        int from = 0;
        for (int end : SentenceSplitter.ends(element.text())) {
            sentences.add(element.text().slice(from, end).strip().passage());
            from = end;
        }
        return new Paragraph(element.text().passage(), sentences, element.confidence(), element.signals());
    }
}
