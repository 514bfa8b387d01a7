package org.tonggao.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tonggao.Article;
import org.tonggao.Passage;
import org.tonggao.Section;

/** Headlines, bylines and heads of whole pages. All texts are invented. */
class MetadataReaderTest {

    private static final String PARAGRAPH = "澄江大桥昨天合龙，全长一千二百米，明年春天通车，两岸村民过江再也不用等渡船。\n";

    @Test
    void aBylineBelowTheHeadlineIsNoHeadline() {
        Article article = Article.parse("新桥带来新生活\n本报记者 章若溪\n核心阅读\n桥修好了，鲜鱼半小时进城，两岸村民的日子变了样。\n" + PARAGRAPH);
        assertThat(article.metadata().headline().map(Passage::text)).contains("新桥带来新生活");
        assertThat(article.metadata().kicker()).isEmpty();
        assertThat(article.metadata().bylines()).singleElement().satisfies(b -> assertThat(b.names()).containsExactly("章若溪"));
        assertThat(article.sections().get(0).kind()).isEqualTo(Section.Kind.BOX);
    }

    @Test
    void everyItemOfACollectionHasItsHead() {
        Article article = Article.parse("新闻速递\n澄江大桥合龙\n本报澄江4月9日电 （记者章若溪）" + PARAGRAPH + "岚州围棋赛落幕\n本报岚州4月9日电 （记者林致平）" + PARAGRAPH);
        assertThat(article.metadata().headline().map(Passage::text)).contains("新闻速递");
        assertThat(article.metadata().decks()).isEmpty();
        assertThat(article.sections()).extracting(s -> s.heading().map(Passage::text).orElse("")).containsExactly("澄江大桥合龙", "岚州围棋赛落幕");
    }
}
