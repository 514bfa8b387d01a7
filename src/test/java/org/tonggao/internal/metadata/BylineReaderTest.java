package org.tonggao.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tonggao.Byline;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.input.Cleaner;

class BylineReaderTest {

    private static String read(Glance text) {
        return BylineReader.read(text).stream()
                .map(c -> c.role() + " " + String.join(";", c.names()) + c.organization().map(o -> " @" + o).orElse(""))
                .collect(Collectors.joining(" + "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "本报记者 章若溪 林致平~REPORTER 章若溪;林致平 @本报",
        "（本报记者  章  若  林致平）~REPORTER 章若;林致平 @本报",
        "本报驻韩国记者 万 宇 马 菲 本报驻朝鲜记者 王 莉 程维丹~REPORTER 万宇;马菲 @本报 + REPORTER 王莉;程维丹 @本报",
        "新华社记者章若溪、林致平~REPORTER 章若溪;林致平 @新华社",
        "（综合本报记者章若溪、林致平、张志文报道）~REPORTER 章若溪;林致平;张志文 @本报",
        "记者章若溪林致平~REPORTER 章若溪;林致平",
        "记者欧阳若溪 通讯员李四~REPORTER 欧阳若溪 + CORRESPONDENT 李四",
        "记者/ 章若溪 实习记者/ 林致平 陈念 / 编辑/石小爱 宋建~REPORTER 章若溪 + INTERN 林致平;陈念 + EDITOR 石小爱;宋建",
        "采写：澄江日报见习记者 林致平~INTERN 林致平 @澄江日报",
        "澄江晚报记者 章若溪 文/图~REPORTER 章若溪 @澄江晚报 + PHOTOGRAPHER 章若溪 @澄江晚报",
        "本报记者 章若溪 摄影报道~REPORTER 章若溪 @本报 + PHOTOGRAPHER 章若溪 @本报",
        "本报记者 章若溪摄~PHOTOGRAPHER 章若溪 @本报",
        "新华社记者 章若溪/摄~PHOTOGRAPHER 章若溪 @新华社",
        "■ 新华社记者 章若溪/摄~PHOTOGRAPHER 章若溪 @新华社",
        "章若溪摄~PHOTOGRAPHER 章若溪",
        "新华社发（章若溪摄）~PHOTOGRAPHER 章若溪 @新华社",
        "图片来源：视觉中国~PHOTOGRAPHER  @视觉中国",
        "責任編輯：章若溪~EDITOR 章若溪",
        "（责编：章若溪、林致平）~EDITOR 章若溪;林致平",
        "编辑：孟若溪  实习生：范念  校对：陆小英~EDITOR 孟若溪 + INTERN 范念 + OTHER 陆小英",
        "本版责编：章若溪 林致平 版式设计：汪一平~EDITOR 章若溪;林致平 + OTHER 汪一平",
        "资料整理：杨 念、靳文龙；图表制作：刘 程；照片提供：张 涛、王 亮~OTHER 杨念;靳文龙 + OTHER 刘程 + PHOTOGRAPHER 张涛;王亮",
        "（作者为澄江大学教授）~AUTHOR  @澄江大学教授",
        "（作者单位：澄江大学桥梁学院）~AUTHOR  @澄江大学桥梁学院",
        "（作者：章若溪，系澄江大学教授）~AUTHOR 章若溪 @澄江大学教授",
        "（作者：章若溪 林致平，分别系澄江大学教授、讲师）~AUTHOR 章若溪;林致平 @澄江大学教授、讲师",
        "作者 | 章若溪~AUTHOR 章若溪",
        "文 | 章若溪~AUTHOR 章若溪",
        "翻译：章若溪~TRANSLATOR 章若溪",
        "（章若溪译）~TRANSLATOR 章若溪",
        "（参与采写：章若溪、林致平、秦念）~OTHER 章若溪;林致平;秦念",
        "（参与记者：章若溪）~OTHER 章若溪",
        "（林致平参与采写）~OTHER 林致平",
        "眾新聞記者~REPORTER  @眾新聞",
        "中國組記者章若溪~REPORTER 章若溪",
        "實習記者章若溪~INTERN 章若溪",
        "通訊員 章若溪~CORRESPONDENT 章若溪",
        "记者：卡里姆·阿卜杜勒~REPORTER 卡里姆·阿卜杜勒",
        "原创 章若溪 林致平~AUTHOR 章若溪;林致平",
        "文章来自 澄江日报 / 作者：章若溪~OTHER  @澄江日报 + AUTHOR 章若溪",
        "出自 澄江新闻周刊 / 作者：章若溪 林致平~OTHER  @澄江新闻周刊 + AUTHOR 章若溪;林致平",
        "文章来自澄江日报：一座桥的“前世今生” / 作者：章若溪~AUTHOR 章若溪",
        "来源：澄江晚报~OTHER  @澄江晚报",
        "图片来源 澄江日报 章若溪~PHOTOGRAPHER 章若溪 @澄江日报",
        "图片来源：澄江记者 章若溪 摄~PHOTOGRAPHER 章若溪",
        "攝：章若溪/端傳媒~PHOTOGRAPHER 章若溪 @端傳媒",
        "章若溪摄（影像中国）~PHOTOGRAPHER 章若溪 @影像中国",
        "编辑整理：阿勺（实习生） 章若溪~EDITOR 阿勺;章若溪",
        "（章若溪，自由撰稿人）~AUTHOR 章若溪 @自由撰稿人",
        "（章若溪，澄江大学桥梁学院教授）~AUTHOR 章若溪 @澄江大学桥梁学院教授",
        "（章若溪 澄江大学教授）~AUTHOR 章若溪 @澄江大学教授",
        "《澄江桥史》作者 章若溪~AUTHOR 章若溪",
        "作图/章若溪、林致平~PHOTOGRAPHER 章若溪;林致平",
        "（澄江新聞章若溪、林致平新北市報導）~REPORTER 章若溪;林致平 @澄江新聞",
        "文/本报记者 章若溪 图/林致平~REPORTER 章若溪 @本报 + PHOTOGRAPHER 林致平",
        "文：章若溪 图：林致平~AUTHOR 章若溪 + PHOTOGRAPHER 林致平",
        "图文/章若溪~AUTHOR 章若溪 + PHOTOGRAPHER 章若溪",
        "文／章若溪　圖／林致平~AUTHOR 章若溪 + PHOTOGRAPHER 林致平",
        "（攝影／林致平）~PHOTOGRAPHER 林致平",
        "中央社記者章若溪攝~PHOTOGRAPHER 章若溪 @中央社",
        "撰稿：章若溪 编辑：林致平 校对：秦念 监制：丁和~AUTHOR 章若溪 + EDITOR 林致平 + OTHER 秦念 + OTHER 丁和",
        "译者：章若溪 校译：林致平~TRANSLATOR 章若溪 + TRANSLATOR 林致平",
        "（章若溪 整理）~REPORTER 章若溪",
        "記者 章若溪 攝影 林致平~REPORTER 章若溪 + PHOTOGRAPHER 林致平",
        "本报记者 章若溪 通讯员 林致平 文 秦念 摄~REPORTER 章若溪 @本报 + CORRESPONDENT 林致平 + PHOTOGRAPHER 秦念",
        "作者 章若溪 编辑 林致平~AUTHOR 章若溪 + EDITOR 林致平",
        "责任编辑 | 章若溪 林致平~EDITOR 章若溪;林致平",
        "（责任编辑：章若溪 ）~EDITOR 章若溪",
        "（編輯：林致平／核稿：章若溪）1100203~EDITOR 林致平 + OTHER 章若溪",
        "（譯者：章若溪/核稿：林致平）~TRANSLATOR 章若溪 + OTHER 林致平",
        "插图：章若溪~OTHER 章若溪",
        "漫画：章若溪（新华社发）~OTHER 章若溪 @新华社",
        "章若溪 林致平~",
    })
    void forms(String text, String expected) {
        assertThat(read(Glance.of(text))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "记者来到新桥，看到村民正在修路。", "记者：新桥什么时候通车？", "作者在书中写道", "（以下简称《办法》）", "（一）", "编辑部设在新桥路", "■编后", "——编者",
        "「法治已死」", "（新华社记者从会上获悉）", "图书馆开放", "摄氏三十度", "传统强队", "",
        "（章若溪，来到新桥）", "（章若溪，女，澄江人）", "（图为澄江大桥）", "题图由作者拍摄", "来源：河水", "（新桥，大桥）", "图片说明：",
    })
    void noByline(String text) {
        assertThat(read(Glance.of(text))).isEmpty();
        assertThat(BylineReader.readBracketed(Glance.of(text))).isEmpty();
    }

    @Test
    void namesAloneAfterAnOrnamentAreAuthors() {
        assertThat(BylineReader.readOrnamented(Glance.of("□ 陆川柏"))).singleElement().satisfies(c -> {
            assertThat(c.role()).isEqualTo(Byline.Role.AUTHOR);
            assertThat(c.names()).containsExactly("陆川柏");
        });
        assertThat(BylineReader.readOrnamented(Glance.of("■陆川柏 江 沐"))).singleElement().satisfies(c -> assertThat(c.names()).containsExactly("陆川柏", "江沐"));
        assertThat(BylineReader.readOrnamented(Glance.of("□ 渡口的灯"))).isEmpty();
        assertThat(BylineReader.readOrnamented(Glance.of("陆川柏"))).isEmpty();
    }

    @Test
    void aHeadlineWithAReporterInItIsNoByline() {
        assertThat(BylineReader.read(Glance.of("北川晚报记者在现场"))).isEmpty();
        assertThat(BylineReader.read(Glance.of("北川晚报记者江沐"))).isNotEmpty();
    }

    @Test
    void namesAloneInBracketsNeedSurnames() {
        assertThat(BylineReader.readBracketed(Glance.of("（原韬雄  王  韬  高  峰）"))).singleElement()
                .satisfies(c -> assertThat(c.names()).containsExactly("原韬雄", "王韬", "高峰"));
        assertThat(BylineReader.readBracketed(Glance.of("（链接）"))).isEmpty();
    }

    /** Cleaning takes the spaces between characters out; where they were is still known. */
    @Test
    void spacesThatCleaningTookOutStillDivideNames() {
        String raw = "（章  若  王  韬  高  峰）";
        CleanText clean = Cleaner.clean(java.util.List.of(CleanText.of(raw, 0, raw.length())), false).get(0);
        assertThat(BylineReader.readUnlabelled(Glance.of(clean)).get(0).names()).containsExactly("章若", "王韬", "高峰");
    }

    /** A name that the line's end cuts in two is one name. */
    @Test
    void aLinesEndDividesNoName() {
        String raw = "记者林致\n平";
        CleanText text = CleanText.join(java.util.List.of(CleanText.of(raw, 0, 4), CleanText.of(raw, 5, 6)));
        assertThat(read(Glance.of(text))).isEqualTo("REPORTER 林致平");
    }
}
