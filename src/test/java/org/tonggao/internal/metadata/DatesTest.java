package org.tonggao.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tonggao.Passage;
import org.tonggao.PrintedDate;

/** Printed forms of dates, and what may be added to them. 0 stands for what is not known. */
class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "2021年11月16日,2021,11,16", "２０２１年１１月１６日,2021,11,16", "二〇二一年十一月十六日,2021,11,16", "二○二一年十一月十六日,2021,11,16",
        "二零二一年十一月十六日,2021,11,16", "一九七四年一月二十四日,1974,1,24", "民國110年2月3日,2021,2,3", "民国三十八年二月三日,1949,2,3",
        "11月16日,0,11,16", "11 月 16 日,0,11,16", "十一月十六日,0,11,16", "16日,0,0,16", "廿九日,0,0,29", "卅日,0,0,30", "三十一日,0,0,31", "3號,0,0,3",
        "民國一百一十年二月三日,2021,2,3", "中華民國110年2月3日,2021,2,3", "三月廿九日,0,3,29", "三月卅一日,0,3,31", "昨（廿九）日,0,0,29", "今（3）日,0,0,3", "昨(29)日,0,0,29",
        "昨（29日）,0,0,29", "今天（3日）,0,0,3",
        "2021-11-16,2021,11,16", "2021.11.16,2021,11,16", "2021/11/16,2021,11,16", "昨天（10月18日）,0,10,18",
    })
    void forms(String text, int year, int month, int day) {
        Glance glance = Glance.of(text + "上午");
        DateReader.Found found = DateReader.first(glance.folded(), 0, glance.length());
        assertThat(found).isNotNull();
        assertThat(new int[] {found.year(), found.month(), found.day()}).containsExactly(year, month, day);
        assertThat(glance.printed().substring(found.start(), found.end())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30日元", "32日", "13月5日报", "3号线", "目前", "周刊", "二十一世纪", "5月合约", "2021号文件", "今后", "目前天气晴", "以后天天来", "提前天亮", "眼前天地", "先天后天不足", "今年轻人", "16日元", "一九", ""})
    void noDates(String text) {
        Glance glance = Glance.of(text);
        DateReader.Found found = DateReader.first(glance.folded(), 0, glance.length());
        assertThat(found == null || found.day() == 5).isTrue(); // 13月5日 leaves 5日
    }

    private static String print(PrintedDate date) {
        return date.year().map(Year::getValue).orElse(0) + "/" + date.month().map(Month::getValue).orElse(0) + "/" + date.dayOfMonth().orElse(0)
                + " " + date.completed().stream().map(f -> f.name().substring(0, 1)).reduce("", String::concat);
    }

    @ParameterizedTest
    @CsvSource({
        // paper's date, dateline, completed: Y year, M month, D day
        "2021-11-17,11月16日,2021/11/16 Y", "2021-01-03,12月30日,2020/12/30 Y", "1939-04-28,廿七日,1939/4/27 YM", "1939-05-02,廿九日,1939/4/29 YM",
        "1939-03-02,三十日,1939/1/30 YM", "2021-11-17,2020年11月16日,2020/11/16", "2024-03-01,2月29日,2024/2/29 Y",
    })
    void datelines(LocalDate paper, String text, String expected) {
        Glance glance = Glance.of(text);
        DateReader.Found found = DateReader.first(glance.folded(), 0, glance.length());
        assertThat(print(DateResolver.dateline(found, Passage.EMPTY, Optional.of(paper)))).isEqualTo(expected.strip() + (expected.contains(" ") ? "" : " "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // paper's date or -, dateline or -, text, expected
        "2021-11-17|11月16日|16日上午|2021/11/16 YM",
        "-|11月16日|15日上午|0/11/15 M",
        "-|11月16日|18日上午|0/0/18 ",
        "-|11月16日|今天|0/11/16 MD",
        "-|11月1日|昨日|0/10/31 MD",
        "-|3月1日|昨日|0/0/0 ",
        "2024-03-02|3月1日|昨日|2024/2/29 YMD",
        "2021-11-17|-|昨日|2021/11/16 YMD",
        "2021-11-17|-|前天|2021/11/15 YMD",
        "2021-01-01|-|昨晚|2020/12/31 YMD",
        "2021-11-17|-|本月12日|2021/11/12 YM",
        "2021-01-17|-|上月12日|2020/12/12 YM",
        "2021-11-17|-|去年2月3日|2020/2/3 Y",
        "-|-|去年2月3日|0/2/3 ",
        "-|-|昨日|0/0/0 ",
        "2021-11-17|-|周一|2021/11/15 YMD",
        "2021-11-17|-|周五|2021/11/12 YMD",
        "2021-11-17|-|上周五|2021/11/12 YMD",
        "2021-11-17|-|上周三|2021/11/10 YMD",
        "2021-11-17|-|12月3日|0/12/3 ",
        "2021-11-17|-|2019年12月3日|2019/12/3 ",
        "2021-11-17|11月16日|10月3日|2021/10/3 Y",
        "-|廿九日|昨晚|0/0/28 D",
        "-|廿八日|今日|0/0/28 D",
        "-|廿八日|明日|0/0/0 ",
        "-|1日|昨日|0/0/0 ",
        "2021-11-17|-|大前天|2021/11/14 YMD",
        "2021-11-17|-|本月廿九日|2021/11/29 YM",
        "2021-11-17|-|上個月12日|2021/10/12 YM",
        "2021-11-17|-|今年三月十二日|2021/3/12 Y",
        "2021-11-17|-|下周五|2021/11/26 YMD",
        "2021-11-17|-|本周日|2021/11/21 YMD",
        "2021-11-17|-|本周一|2021/11/15 YMD",
        "2021-11-17|-|上星期日|2021/11/14 YMD",
        "2021-11-17|-|上週五|2021/11/12 YMD",
        "2021-11-17|-|禮拜天|2021/11/14 YMD",
        "2021-11-17|11月16日|昨（15日）|2021/11/15 YM",
    })
    void textDates(String paper, String dateline, String text, String expected) {
        Optional<LocalDate> publication = paper.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(paper));
        PrintedDate sent = null;
        if (!dateline.equals("-")) {
            sent = DateResolver.dateline(DateReader.first(dateline, 0, dateline.length()), Passage.EMPTY, publication);
        }
        Glance glance = Glance.of(text);
        DateReader.Found found = DateReader.first(glance.folded(), 0, glance.length());
        assertThat(print(new DateResolver(publication, sent).resolve(found, Passage.EMPTY))).isEqualTo(expected + (expected.contains(" ") ? "" : " "));
    }
}
