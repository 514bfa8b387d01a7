package org.tonggao.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    private static String people(String text) {
        return Article.parse("澄江新闻\n" + text + "\n").people().stream().map(e -> e.name() + e.titles()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "副市长章若溪、林致平、许闻樱和丁小禾来到桥头。|章若溪[副市长] 林致平[] 许闻樱[] 丁小禾[]",
        "村民代表一行受到章若溪市长的欢迎。|章若溪[市长]",
        "运动员齐小凯引导队伍入场，连长巩虹雨理解大家。|齐小凯[运动员] 巩虹雨[连长]",
        "特首林鄭若溪、曾小華今日來到橋頭。|林鄭若溪[特首] 曾小華[]",
        "市长时隔三年再到桥头，成都市市长没有来。|''",
        "项目经理赵红阳说，创始人宋卫平还来过，部长尤全到会讲话。|赵红阳[项目经理] 宋卫平[创始人] 尤全[部长]",
        "农民丰收节，党员权利，干部任免上的问题。|''",
        "法国总统安瓦尔、德国总理阿希来访。|安瓦尔[法国总统] 阿希[德国总理]",
        "教授王小云获奖，记者温友正（音）在场。|王小云[教授] 温友正[记者]",
        "他受到莫雷托总统的接见，罗马市长也在场。|莫雷托[总统]",
        "苏维埃主席的旧居修好了。|''",
        "市长宣布和全国政协委员一同关于加强联系。|''",
        "社区居民章若溪走过新桥，她的女儿许闻樱在桥头等她。|章若溪[社区居民] 许闻樱[]",
    })
    void namesBesideTitles(String text, String expected) {
        assertThat(people(text)).isEqualTo(expected);
    }

    @Test
    void whereManyPeopleLiveIsNoOrganisation() {
        assertThat(Article.parse("澄江新闻\n柳林中学居民章若溪走过新桥。\n").organizations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "澄江省政府设立了桥梁基金。|澄江省政府",
        "科技部、农业农村部、财政部等三部门日前印发通知。|科技部 农业农村部 财政部",
        "澄江省文化和旅游厅通报了情况。|澄江省文化和旅游厅",
        "法国桥梁协会已经到场，白宫发言人表示，新桥很漂亮。|法国桥梁协会 白宫",
        "记者看到，伦敦英国桥梁学会门口有旗子。|英国桥梁学会",
        "各国记者看到日本外交部、联合国和美国一些研究所的旗子，中国代表团没有旗子。|日本外交部 联合国",
        "澄江省会议尚未举行，车在距离市中心三公里处停下。|''",
    })
    void organisationsThatAct(String text, String expected) {
        assertThat(Article.parse("澄江新闻\n" + text + "\n").organizations().stream().map(Entity::name).collect(Collectors.joining(" "))).isEqualTo(expected);
    }
}
