package org.tonggao.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tonggao.Article;
import org.tonggao.Entity;

/** People and organisations as an article names them. All names are invented. */
class EntityReaderTest {

    private static final String PAGE = """
            澄江与卡罗维亚签署桥梁合作协议
            本报澄江4月9日电  （记者苏见川）市委副书记、市长章若溪9日会见卡罗维亚总统塞尔吉奥·莫雷托。章若溪说，两地是老朋友。
            莫雷托表示，愿把合作推向前进。交通局局长林致平介绍了大桥的情况。
            外交部发言人许闻樱当天指出，两国关系很好。村民和学生来到桥头，工人宣传队也来了。
            秦念、丁和等参加会见。
            """;

    private static Optional<Entity> person(Article article, String name) {
        return article.people().stream().filter(e -> e.name().equals(name)).findFirst();
    }

    @Test
    void titlesOtherFormsAndMentions() {
        Article article = Article.parse(PAGE);
        assertThat(article.people()).extracting(Entity::name)
                .containsExactly("章若溪", "塞尔吉奥·莫雷托", "林致平", "许闻樱", "秦念", "丁和");
        assertThat(person(article, "章若溪")).hasValueSatisfying(e -> {
            assertThat(e.titles()).containsExactly("市委副书记、市长");
            assertThat(e.mentions()).hasSize(2).allSatisfy(m -> assertThat(m.spans().get(0).in(PAGE)).isEqualTo("章若溪"));
        });
        assertThat(person(article, "塞尔吉奥·莫雷托")).hasValueSatisfying(e -> {
            assertThat(e.titles()).containsExactly("卡罗维亚总统");
            assertThat(e.aliases()).containsExactly("莫雷托");
            assertThat(e.mentions()).hasSize(2);
        });
        assertThat(article.organizations()).extracting(Entity::name).contains("外交部", "交通局");
    }
}
