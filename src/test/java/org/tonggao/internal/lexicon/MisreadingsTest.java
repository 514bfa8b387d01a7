package org.tonggao.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tonggao.Article;

class MisreadingsTest {

    static List<RuleTable.Row> rows() {
        return RuleTable.load(Misreadings.FILE, "reading", "unless").rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theExampleIsMendedAndTheCounterExampleStays(RuleTable.Row row) {
        assertThat(Misreadings.mend(row.example())).isNotEqualTo(row.example()).contains(row.get("reading")).hasSameSizeAs(row.example());
        assertThat(Misreadings.mend(row.counter())).isSameAs(row.counter());
    }

    @Test
    void aDatelineWithMisreadFiguresGivesItsDate() {
        Article article = Article.parse("清河县修路\n新华社清河2月2O目电（记者章若溪）县里今年修了三条路，村民出行方便多了。");
        assertThat(article.metadata().dateline().orElseThrow().place()).contains("清河");
        assertThat(article.metadata().dateline().orElseThrow().date().orElseThrow().dayOfMonth()).hasValue(20);
    }

    @Test
    void theTextKeepsWhatIsOnThePage() {
        Article article = Article.parse("清河县修桥\n\n　　镇政府新闻发言入章若溪28曰表示，新桥下月通车，村民不用再绕路。");
        assertThat(article.text()).contains("发言入章若溪28曰表示");
        assertThat(article.statements()).singleElement().satisfies(s -> assertThat(s.source().canonical()).isEqualTo("章若溪"));
    }
}
