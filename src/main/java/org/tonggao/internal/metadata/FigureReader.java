package org.tonggao.internal.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tonggao.Figure;
import org.tonggao.Passage;
import org.tonggao.internal.input.CleanText;

/** Titles, captions and credits to figures (图片): each belongs to the picture before it until a second of its kind comes. */
final class FigureReader {

    private static final String SENTENCE_ENDS = "。！？”」";
    private static final int LONGEST_CREDIT = 30;

    private final List<Figure> figures = new ArrayList<>();
    private Optional<Passage> title = Optional.empty();
    private Optional<Passage> caption = Optional.empty();
    private Optional<Figure.Credit> credit = Optional.empty();

    void title(CleanText text) {
        close();
        title = Optional.of(text.passage());
    }

    void caption(CleanText text) {
        if (caption.isPresent() || credit.isPresent() && title.isEmpty()) {
            close();
        }
        int from = creditStart(text);
        if (from > 0) {
            caption = Optional.of(text.slice(0, from).strip().passage());
            credit(text.slice(from, text.length()).strip());
        } else {
            caption = Optional.of(text.passage());
        }
    }

    /** Whether a caption waits for its credit. */
    boolean isOpen() {
        return caption.isPresent() && credit.isEmpty();
    }

    /** Where a photographer's credit begins behind a caption's last sentence (…。张三摄); 0 when there is none. */
    static int creditStart(CleanText text) {
        int to = text.length();
        if (to < 3 || SENTENCE_ENDS.indexOf(text.charAt(to - 1)) >= 0) {
            return 0;
        }
        for (int i = to - 2; i > 0 && i >= to - LONGEST_CREDIT; i--) {
            if (text.charAt(i) == '。' || text.charAt(i) == '　') {
                boolean photographer = BylineReader.read(Glance.of(text, i + 1, to)).stream()
                        .anyMatch(c -> c.role() == org.tonggao.Byline.Role.PHOTOGRAPHER);
                return photographer ? i + 1 : 0;
            }
        }
        return 0;
    }

    void credit(CleanText text) {
        if (credit.isPresent()) {
            close();
        }
        List<String> names = new ArrayList<>();
        Optional<String> organization = Optional.empty();
        for (BylineReader.Credit read : BylineReader.read(Glance.of(text))) {
            names.addAll(read.names());
            organization = organization.or(read::organization);
        }
        credit = Optional.of(new Figure.Credit(text.passage(), names.stream().distinct().toList(), organization));
    }

    private void close() {
        if (title.isPresent() || caption.isPresent() || credit.isPresent()) {
            figures.add(new Figure(title, caption, credit));
        }
        title = Optional.empty();
        caption = Optional.empty();
        credit = Optional.empty();
    }

    List<Figure> figures() {
        close();
        return figures;
    }
}
