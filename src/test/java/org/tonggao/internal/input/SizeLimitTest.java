package org.tonggao.internal.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tonggao.Article;
import org.tonggao.ArticleParser;
import org.tonggao.Diagnostic;
import org.tonggao.Furniture;

class SizeLimitTest {

    @Test
    void aTextIsCutAtALineEndElseAtTheLimitButNeverWithinACharacter() {
        assertThat(SizeLimit.end("县里\n修路", 5)).isEqualTo(5);
        assertThat(SizeLimit.end("县里\n修路", 4)).isEqualTo(3);
        assertThat(SizeLimit.end("县里修路", 3)).isEqualTo(3);
        assertThat(SizeLimit.end("县𠮷野", 2)).isEqualTo(1);
        assertThat(SizeLimit.end("𠮷野", 1)).isEqualTo(1);
    }

    @Test
    void whatLiesBeyondIsKeptAsFurniture() {
        String raw = "清河县修路\n县里今年修了三条路。\n村民说好。\n还要修。";
        Article article = ArticleParser.builder().maxLength(20).build().parse(raw);
        Furniture rest = article.furniture().get(article.furniture().size() - 1);
        assertThat(rest.kind()).isEqualTo(Furniture.Kind.OTHER);
        assertThat(rest.passage().text()).isEqualTo("村民说好。还要修。");
        assertThat(rest.passage().spans()).hasSize(2);
        assertThat(article.raw()).isEqualTo(raw);
        assertThat(article.diagnostics()).extracting(Diagnostic::code).contains(Diagnostic.Code.SIZE_LIMIT);
        assertThat(Article.parse(raw).diagnostics()).extracting(Diagnostic::code).doesNotContain(Diagnostic.Code.SIZE_LIMIT);
    }
}
