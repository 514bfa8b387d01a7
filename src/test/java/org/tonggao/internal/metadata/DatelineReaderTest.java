package org.tonggao.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes of datelines. In the tables below ; separates values and - stands for none. */
class DatelineReaderTest {

    private static String join(List<String> values) {
        return values.isEmpty() ? "-" : String.join(";", values);
    }

    private static String date(DateReader.Found date) {
        return date == null ? "-" : date.year() + "/" + date.month() + "/" + date.day();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "新华社澄江2月11日电  （记者章若溪、林致平）|澄江市今天开桥。|新华社|澄江|0/2/11|-|章若溪;林致平",
        "新华社澄江2月11日电|澄江市今天开桥。|新华社|澄江|0/2/11|-|-",
        "据新华社电（记者 章若溪） |市长陆承远今天开桥。|新华社|-|-|据|章若溪",
        "据新华社墨西哥城1月30日电 |当地居民庆祝。|新华社|墨西哥城|0/1/30|据|-",
        "据新华社、中新社澄江1月30日电 |当地居民庆祝。|新华社;中新社|澄江|0/1/30|据|-",
        "本报讯 |澄江市今天开桥。|本报|-|-|-|-",
        "本报讯（全媒体记者 章若溪 通讯员 林致平）|澄江市今天开桥。|本报|-|-|-|章若溪;林致平",
        "本报讯 记者章若溪、通讯员林致平报道：|澄江市今天开桥。|本报|-|-|-|章若溪;林致平",
        "本报澄江１１月１５日电（记者章若溪）|澄江市今天开桥。|本报|澄江|0/11/15|-|章若溪",
        "本报澄江11月15日讯　记者章若溪报道　|澄江市今天开桥。|本报|澄江|0/11/15|-|章若溪",
        "中新网澄江11月15日电 |澄江市今天开桥。|中新网|澄江|0/11/15|-|-",
        "中新网11月15日电 |澄江市今天开桥。|中新网|-|0/11/15|-|-",
        "澄江日报讯 （记者章若溪、林致平）|澄江市今天开桥。|澄江日报|-|-|-|章若溪;林致平",
        "新华社联合国/澄江2月11日电 |会议今天举行。|新华社|联合国;澄江|0/2/11|-|-",
        "新华社联合国、澄江2月11日电 |会议今天举行。|新华社|联合国;澄江|0/2/11|-|-",
        "新华社澄江二十一日电|澄江市今天开桥。|新华社|澄江|0/0/21|-|-",
        "新华社澄江一九七四年一月二十四日电|澄江市今天开桥。|新华社|澄江|1974/1/24|-|-",
        "新华社二〇二一年一月十日讯|澄江市今天开桥。|新华社|-|2021/1/10|-|-",
        "央视网消息（新闻联播）：|澄江市今天开桥。|央视网|-|-|-|-",
        "综合本报驻埃及、俄罗斯记者章若溪、林致平报道：|当地居民庆祝。|本报|-|-|-|章若溪;林致平",
        "综合新华社电 |当地居民庆祝。|新华社|-|-|-|-",
        "（倫敦廿五日路透電）|此間官方宣布、|路透|倫敦|0/0/25|-|-",
        "（重慶廿九日美聯社電）|此間官方宣布、|美聯社|重慶|0/0/29|-|-",
        "（澄江廿日電）|江上大霧、|-|澄江|0/0/20|-|-",
        "（又訊）|歌詠會下月舉行、|-|-|-|-|-",
        "（中央社記者章若溪台北3日電）|澄江今天開橋。|中央社|台北|0/0/3|-|章若溪",
        "（中央社記者林致約翰尼斯堡4日專電）|澄江今天開橋。|中央社|約翰尼斯堡|0/0/4|-|林致",
        "（中央社台北3日電）|澄江今天開橋。|中央社|台北|0/0/3|-|-",
        "（中央社台北3日綜合外電報導）|澄江今天開橋。|中央社|台北|0/0/3|-|-",
        "〔記者章若溪／台北報導〕|澄江今天開橋。|-|台北|-|-|章若溪",
        "【記者章若溪╱台北報導】|澄江今天開橋。|-|台北|-|-|章若溪",
        "【本報訊】|澄江今天開橋。|本報|-|-|-|-",
        "【财新网】（记者 章若溪）|澄江市今天开桥。|财新网|-|-|-|章若溪",
        "（本报首尔、东京7月29日电　记者章若溪、林致平）||本报|首尔;东京|0/7/29|-|章若溪;林致平",
        "（新华社澄江5月27日电）||新华社|澄江|0/5/27|-|-",
    })
    void shapes(String head, String rest, String agencies, String places, String date, String relayed, String people) {
        String text = head + (rest == null ? "" : rest);
        DatelineReader.Found found = DatelineReader.read(Glance.of(text));
        assertThat(found).isNotNull();
        assertThat(text.substring(0, found.end()).strip()).isEqualTo(head.strip());
        assertThat(join(found.agencies())).isEqualTo(agencies);
        assertThat(join(found.places())).isEqualTo(places);
        assertThat(date(found.date())).isEqualTo(date);
        assertThat(found.relayed()).isEqualTo(relayed.equals("据"));
        List<String> names = new ArrayList<>();
        found.people().forEach(c -> names.addAll(c.names()));
        assertThat(join(names)).isEqualTo(people);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "近日，澄江市开通新桥，记者走进桥头。",
        "本报电视专栏今日开播。",
        "新华社记者章若溪昨天来到澄江。",
        "据《澄江日报》报道，新桥通车。",
        "据澄江通讯社4月1日报道，新桥通车。",
        "澄江报业集团收到一份来电",
        "记者从澄江市教育局获悉，新桥通车。",
        "旅行家賴某赴澄江、三日、澄江報紐約電稱其病、",
        "（以下简称《办法》）自下月施行。",
        "（图为新桥）",
        "电",
        "（",
        "",
    })
    void noDateline(String text) {
        assertThat(DatelineReader.read(Glance.of(text))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"記者洪若溪／美國舊金山報導,洪若溪,美國舊金山", "(謝若溪／綜合報導),謝若溪,-", "記者林致平╱台北報導,林致平,台北", "记者林致平/澄江报道,林致平,澄江"})
    void aBylineWithItsPlace(String text, String name, String place) {
        DatelineReader.Found found = DatelineReader.readPlaced(Glance.of(text));
        assertThat(found).isNotNull();
        assertThat(found.people()).singleElement().satisfies(c -> assertThat(c.names()).containsExactly(name));
        assertThat(join(found.places())).isEqualTo(place);
    }
}
