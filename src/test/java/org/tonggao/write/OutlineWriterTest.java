package org.tonggao.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tonggao.Article;
import org.tonggao.ArticleParser;

class OutlineWriterTest {

    private static final String PAGE = "渡口通车\n\n本报讯 白沙渡口大桥昨天通车，两岸居民不必再等渡船。\n\n工程师汪洁说，大桥能抗八级大风。\n";

    @Test
    void aDayThatNothingResolvesStaysAsPrinted() {
        String unknown = new OutlineWriter().toString(Article.parse(PAGE));
        assertThat(unknown).contains("昨天\n").doesNotContain("????");
        ArticleParser dated = ArticleParser.builder().publicationDate(LocalDate.of(2021, 11, 17)).build();
        assertThat(new OutlineWriter().toString(dated.parse(PAGE))).contains("2021-11-16\n");
    }

    /** Sixteen thousand took half a minute when every paragraph asked every statement. */
    @Test
    void statementsStandBelowTheirParagraphsHoweverManyThereAre() {
        String outline = new OutlineWriter().toString(Article.parse("渡口通车\n\n" + "　　工程师汪洁说，大桥能抗八级大风。\n".repeat(16_000)));
        String[] lines = outline.split("\n");
        assertThat(lines).hasSizeGreaterThan(32_000);
        for (int i = 0; i + 1 < lines.length; i++) {
            assertThat(lines[i].startsWith("¶")).as(lines[i]).isEqualTo(lines[i + 1].startsWith("   └ 汪洁"));
        }
    }

    @Test
    void explanationsNameTheRule() {
        assertThat(new OutlineWriter(true).toString(Article.parse(PAGE))).contains("indirect-comma");
        assertThat(new OutlineWriter().toString(Article.parse(PAGE))).doesNotContain("indirect-comma");
    }
}
