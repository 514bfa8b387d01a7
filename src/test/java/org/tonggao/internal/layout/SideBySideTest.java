package org.tonggao.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tonggao.Article;
import org.tonggao.Diagnostic;
import org.tonggao.Paragraph;
import org.tonggao.Passage;

class SideBySideTest {

    private static final String HEADLINE = "青江轮渡半月后复航\n";

    /** Two columns of 16 em with a gutter of two em, first lines indented if so. */
    private static String page(boolean indented) {
        List<String> column = new ArrayList<>();
        for (String paragraph : Pages.STORY) {
            List<String> lines = Pages.set(paragraph, 16, true);
            column.add((indented ? "　　" : "") + lines.get(0));
            column.addAll(lines.subList(1, lines.size()));
        }
        int half = (column.size() + 1) / 2;
        StringBuilder raw = new StringBuilder(HEADLINE);
        for (int i = 0; i < half; i++) {
            String left = column.get(i);
            raw.append(left);
            if (half + i < column.size()) {
                raw.append(" ".repeat((int) Math.round((18 - em(left)) * 2))).append(column.get(half + i));
            }
            raw.append('\n');
        }
        return raw.toString();
    }

    private static double em(String line) {
        double em = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            em += c < 0x80 ? 0.6 : "，、；：“”（）《》".indexOf(c) >= 0 ? 0.5 : 1;
        }
        return em;
    }

    private static List<String> paragraphs(Article article) {
        return article.sections().stream().flatMap(s -> s.paragraphs().stream()).map(Paragraph::passage).map(Passage::text).toList();
    }

    @Test
    void theLeftColumnIsReadBeforeTheRight() {
        for (boolean indented : new boolean[] {true, false}) {
            Article article = Article.parse(page(indented));
            assertThat(article.metadata().headline().orElseThrow().text()).isEqualTo("青江轮渡半月后复航");
            assertThat(paragraphs(article)).hasSize(Pages.STORY.size()).endsWith(Pages.STORY.get(Pages.STORY.size() - 1));
            assertThat(article.diagnostics()).anySatisfy(d -> {
                assertThat(d.code()).isEqualTo(Diagnostic.Code.INTERLEAVED_COLUMNS);
                assertThat(d.severity()).isEqualTo(Diagnostic.Severity.INFO);
            });
        }
    }

    @Test
    void aPageWithOneArticleIsReadTheSameWhenSplit() {
        assertThat(Article.parseAll(page(true))).singleElement().satisfies(article -> assertThat(paragraphs(article)).isEqualTo(paragraphs(Article.parse(page(true)))));
    }

    @Test
    void whatHasNoTwoColumnsForCertainIsLeftAsItIs() {
        String body = HEADLINE + String.join("\n", Pages.column(Pages.STORY, 24, true));
        String ragged = body.replace("，", "，     ");
        for (String raw : List.of(body, ragged, "", "三月四日上午九时            周明远\n三月四日下午                林致平\n".repeat(8))) {
            List<Line> lines = LineSplitter.split(raw, 0, raw.length());
            assertThat(SideBySide.read(raw, lines)).isSameAs(lines);
        }
    }
}
