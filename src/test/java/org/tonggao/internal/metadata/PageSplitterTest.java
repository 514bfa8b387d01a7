package org.tonggao.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tonggao.Article;
import org.tonggao.Passage;
import org.tonggao.page.InventedPage;
import org.tonggao.page.Typesetter;

/** Pages with several articles. All texts are invented. */
class PageSplitterTest {

    private static final String BRIDGE = """
            澄江大桥昨日合龙
            两岸村民告别渡船
            本报澄江4月9日电  （记者苏见川）全长一千二百米的澄江大桥9日上午合龙。施工队在江心浇筑最后一段桥面，两岸村民燃放鞭炮庆祝。
            大桥横跨澄江，连接东岸的柳林镇和西岸的白石湾。过去村民过江全靠渡船，遇到大雾和洪水就要停航。
            澄江大桥设双向六车道和两条人行道，桥塔高九十米。施工队克服江底淤泥深厚的困难，比原计划提前四个月合龙。
            柳林镇渔民章阿福说，桥通了，鲜鱼半小时就能送到西岸的市场，再也不用等渡船。
            """;
    private static final String CHESS = """
            少年棋手丁小禾夺得围棋公开赛冠军
            岚州晚报讯（记者许闻樱）第十二届岚州围棋公开赛在市体育馆落幕，十三岁的丁小禾中盘战胜卫冕冠军，成为赛事历史上最年轻的冠军。
            决赛中丁小禾执黑先行，布局阶段稳扎稳打，中盘抓住对手的失误，一举屠掉白棋大龙，二百一十手获胜。
            丁小禾六岁学棋，每天打谱三个小时。教练林致平介绍，她的计算又快又准，心理素质尤其突出。
            """;

    private static List<String> headlines(List<Article> articles) {
        return articles.stream().map(a -> a.metadata().headline().map(Passage::text).orElse("")).toList();
    }

    @Test
    void twoArticlesAreTwo() {
        String page = BRIDGE + CHESS;
        List<Article> articles = Article.parseAll(page);
        assertThat(headlines(articles)).containsExactly("澄江大桥昨日合龙", "少年棋手丁小禾夺得围棋公开赛冠军");
        assertThat(articles).allSatisfy(a -> assertThat(a.raw()).isEqualTo(page));
        assertThat(articles.get(1).metadata().dateline().orElseThrow().printed().start()).isEqualTo(page.indexOf("岚州晚报讯"));
        assertThat(articles.get(0).paragraphs()).hasSize(4);
        assertThat(articles.get(1).paragraphs()).hasSize(3);
    }

    @Test
    void everyLetterIsInOneOfThem() {
        String page = BRIDGE + CHESS + BRIDGE;
        List<Article> articles = Article.parseAll(page);
        int[] covered = new int[page.length()];
        for (Article article : articles) {
            for (Passage passage : org.tonggao.property.Partition.elements(article)) {
                passage.spans().forEach(s -> java.util.stream.IntStream.range(s.start(), s.end()).forEach(i -> covered[i]++));
            }
        }
        for (int i = 0; i < page.length(); i++) {
            if (Character.isLetterOrDigit(page.charAt(i))) {
                assertThat(covered[i]).as("%s at %d", page.charAt(i), i).isEqualTo(1);
            }
        }
    }

    private static String headlinesLast(String article, int headlines) {
        List<String> lines = article.lines().toList();
        List<String> moved = new ArrayList<>(lines.subList(headlines, lines.size()));
        moved.addAll(lines.subList(0, headlines));
        return String.join("\n", moved) + "\n";
    }

    private static String wrapped(String article) {
        return article.lines().flatMap(line -> Typesetter.paragraph(line, 24).stream()).collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void headlinesMayStandBelowTheirArticles() {
        List<Article> articles = Article.parseAll(headlinesLast(BRIDGE, 2) + headlinesLast(CHESS, 1));
        assertThat(articles).extracting(a -> a.paragraphs().size()).containsExactly(4, 3);
        assertThat(headlines(articles)).containsExactly("澄江大桥昨日合龙", "少年棋手丁小禾夺得围棋公开赛冠军");
    }

    @Test
    void paragraphsMayBeBrokenIntoLines() {
        List<Article> articles = Article.parseAll(wrapped(BRIDGE) + "（下转第三版）\n" + wrapped(CHESS));
        assertThat(articles).extracting(a -> a.paragraphs().size()).containsExactly(4, 3);
        assertThat(Article.parseAll(wrapped(headlinesLast(BRIDGE, 2)) + wrapped(headlinesLast(CHESS, 1)))).hasSize(2);
    }

    @Test
    void aReportOfSeveralWiresIsOne() {
        String wires = """
                江上通航交涉 兩岸意見漸趨一致
                （澄江廿三日中央社電）兩岸代表今晨再度會商通航辦法、雙方意見漸趨一致、
                （又訊）渡輪公司昨已恢復夜航、旅客稱便、票價仍舊、
                （岚州廿三日中央社電）此間商會致電兩岸代表、盼早日議定通航章程、以利貨運、
                """;
        assertThat(Article.parseAll(wires)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "电", "澄江大桥昨日合龙", BRIDGE, CHESS})
    void oneArticleIsOne(String text) {
        assertThat(Article.parseAll(text)).singleElement().isEqualTo(Article.parse(text));
    }

    @Test
    void theInventedPagesAreOneArticleEach() {
        assertThat(InventedPage.all()).allSatisfy(page -> assertThat(Article.parseAll(page.raw())).as(page.name()).hasSize(1));
    }
}
