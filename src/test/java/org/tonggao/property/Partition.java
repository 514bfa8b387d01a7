package org.tonggao.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import org.tonggao.Article;
import org.tonggao.Figure;
import org.tonggao.Passage;
import org.tonggao.Span;

/** Every letter of the raw text lies in exactly one element (rule 1 of the contract). */
public final class Partition {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    private Partition() {}

    /** Headline, kicker, decks, dateline, bylines, headings, paragraphs, figures, furniture. */
    public static List<Passage> elements(Article article) {
        List<Passage> all = new ArrayList<>();
        article.metadata().headline().ifPresent(all::add);
        article.metadata().kicker().ifPresent(all::add);
        all.addAll(article.metadata().decks());
        article.metadata().dateline().ifPresent(d -> all.add(d.printed()));
        article.metadata().bylines().forEach(b -> all.add(b.printed()));
        article.sections().forEach(s -> {
            s.heading().ifPresent(all::add);
            s.paragraphs().forEach(p -> all.add(p.passage()));
        });
        for (Figure figure : article.figures()) {
            figure.title().ifPresent(all::add);
            figure.caption().ifPresent(all::add);
            figure.credit().ifPresent(c -> all.add(c.printed()));
        }
        article.furniture().forEach(f -> all.add(f.passage()));
        return all;
    }

    public static void check(Article article) {
        String raw = article.raw();
        byte[] counts = new byte[raw.length()];
        for (Passage element : elements(article)) {
            for (Span span : element.spans()) {
                assertThat(span.end()).as("span %s of %s", span, element.text()).isLessThanOrEqualTo(raw.length());
                for (int i = span.start(); i < span.end(); i++) {
                    counts[i] = (byte) Math.min(2, counts[i] + 1);
                }
            }
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 1 || counts[i] == 0 && isLetter(raw, i)) {
                int from = Math.max(0, i - 12);
                String around = raw.substring(from, Math.min(raw.length(), i + 12)).replace('\n', '⏎');
                assertThat(counts[i]).as("elements that hold offset %d, %s", i, around).isEqualTo((byte) 1);
            }
        }
    }

    /** What NFKC does not turn wholly into general categories Z, C and P (rule 6 of the contract). */
    static boolean isLetter(String raw, int at) {
        int start = at > 0 && Character.isLowSurrogate(raw.charAt(at)) && Character.isHighSurrogate(raw.charAt(at - 1)) ? at - 1 : at;
        String normal = NFKC.normalize(Character.toString(raw.codePointAt(start)));
        return !normal.codePoints().allMatch(c -> switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        });
    }
}
