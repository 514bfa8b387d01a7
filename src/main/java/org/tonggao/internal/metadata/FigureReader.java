package org.tonggao.internal.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tonggao.Byline;
import org.tonggao.Figure;
import org.tonggao.Passage;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.lexicon.CharSet;

/** Titles, captions and credits to figures (图片): each belongs to the picture before it until a second of its kind comes. */
final class FigureReader {

    private static final CharSet SENTENCE_ENDS = CharSet.of("。！？”」");
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
        if (to < 3 || SENTENCE_ENDS.contains(text.charAt(to - 1))) {
            return 0;
        }
        for (int i = to - 2; i > 0 && i >= to - LONGEST_CREDIT; i--) {
            if (text.charAt(i) == '。' || text.charAt(i) == '　') {
                return isPhotographer(text, i + 1) ? i + 1 : 0;
            }
        }
        int[] lines = text.lineStarts();
        for (int k = lines.length - 1; k > 0 && lines[k] >= to - LONGEST_CREDIT; k--) { // a line of its own
            if (isPhotographer(text, lines[k])) {
                return lines[k];
            }
        }
        return 0;
    }

    private static boolean isPhotographer(CleanText text, int from) {
        return BylineReader.read(Glance.of(text, from, text.length())).stream().anyMatch(c -> c.role() == Byline.Role.PHOTOGRAPHER);
    }

    void credit(CleanText text) {
        if (credit.isPresent()) {
            close();
        }
        List<String> names = new ArrayList<>();
        Optional<String> organization = Optional.empty();
        for (BylineReader.Credit read : credits(text)) {
            names.addAll(read.names());
            organization = organization.or(read::organization);
        }
        credit = Optional.of(new Figure.Credit(text.passage(), names.stream().distinct().toList(), organization));
    }

    /** The credits of the whole text, of its lines, or of its end. */
    private static List<BylineReader.Credit> credits(CleanText text) {
        List<BylineReader.Credit> credits = new ArrayList<>(BylineReader.read(Glance.of(text)));
        if (credits.isEmpty()) {
            for (CleanText line : PrintedLines.of(text)) {
                credits.addAll(BylineReader.read(Glance.of(line)));
            }
        }
        int from = credits.isEmpty() ? creditStart(text) : 0;
        return from > 0 ? BylineReader.read(Glance.of(text, from, text.length())) : credits;
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
