package org.tonggao.internal.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tonggao.Article;
import org.tonggao.Span;
import org.tonggao.internal.lexicon.RuleTable;

class CleanerTest {

    private static String clean(String line) {
        return clean(line, false);
    }

    private static String clean(String line, boolean spaced) {
        return Cleaner.clean(List.of(CleanText.of(line, 0, line.length())), spaced).get(0).text();
    }

    private static List<String> cleanLines(String... lines) {
        String raw = String.join("\n", lines);
        List<CleanText> texts = new ArrayList<>();
        int at = 0;
        for (String line : lines) {
            texts.add(CleanText.of(raw, at, at + line.length()));
            at += line.length() + 1;
        }
        return Cleaner.clean(texts, false).stream().map(CleanText::text).toList();
    }

    @Test
    void aLineThatNeedsNothingIsTheSameObject() {
        CleanText line = CleanText.of("县里今年修了三条路，村民说“方便多了”。", 0, 20);
        assertThat(Cleaner.clean(List.of(line), false).get(0)).isSameAs(line);
    }

    @Test
    void charactersWithoutInkGo() {
        assertThat(clean("县\u200B里\u00AD修\uFEFF路\u2060了\u0007。")).isEqualTo("县里修路了。");
    }

    @Test
    void whatHasNoInkIsNoIndentAndNoText() {
        assertThat(Article.parse("清河县修路\n\u202A  \u2066县里今年修了三条路。\u2069\u202C\n\u200E\n").paragraphs().get(0).text()).isEqualTo("县里今年修了三条路。");
    }

    static List<RuleTable.Row> substitutes() {
        return RuleTable.load(Substitutes.FILE, "replacement").rows();
    }

    @ParameterizedTest
    @MethodSource("substitutes")
    void everySubstituteOfTheTableIsReplaced(RuleTable.Row row) {
        assertThat(clean(row.example())).isEqualTo(row.example().replace(row.pattern(), row.get("replacement")));
        assertThat(clean(row.counter())).isEqualTo(row.counter()).doesNotContain(row.pattern());
    }

    @Test
    void theTableHoldsTheWholeRadicalsSupplement() {
        for (char c = '\u2E81'; c <= '\u2EF3'; c++) {
            if (Character.isDefined(c)) {
                assertThat(Substitutes.of(c)).as("%04X", (int) c).isNotNull();
            }
        }
    }

    @Test
    void radicalsAndCompatibilityIdeographsBecomeOrdinaryCharacters() {
        assertThat(clean("\u2F08\u2EA0\u2F47报\u2ED3\u2EDA")).isEqualTo("人民日报长页");
        assertThat(clean("\uF92C\uF9DD")).isEqualTo("郎利");
        assertThat(clean("玉\uD87E\uDC04")).isEqualTo("玉你");
        for (char c = '\u2F00'; c <= '\u2FD5'; c++) {
            assertThat(Substitutes.of(c).codePointAt(0)).isBetween(0x4E00, 0x9FFF);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "县里修了路.村民说，方便多了, 县里修了路。村民说，方便多了",
        "县里修了路o村民说，方便多了, 县里修了路。村民说，方便多了",
        "（见上图）.村民说，方便多了, （见上图）。村民说，方便多了",
        "今年，县里修了三条通往山里的路., 今年，县里修了三条通往山里的路。"})
    void aFullStopThatWasMisreadIsOneAgain(String printed, String clean) {
        assertThat(clean(printed)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(strings = {"修路3.5公里，约翰.史密斯说", "一.修路", "清河县修路.", "他唱卡拉ok", "清河.com网"})
    void aDotThatEndsNoSentenceStays(String printed) {
        assertThat(clean(printed)).isEqualTo(printed);
    }

    @Test
    void whatNormalizationWouldDestroyStays() {
        String line = "约５０㎡，①是㈠类…Ａ座½，㊣";
        assertThat(clean(line)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "会议指出, 要抓好落实.|会议指出，要抓好落实。",
        "会议指出 , 要抓好落实|会议指出，要抓好落实",
        "他说:好; 我去! 行吗?|他说：好；我去！行吗？",
        "增长5%, 高于去年|增长5%，高于去年",
        "人口达1,234人, 比分3:2|人口达1,234人，比分3:2",
        "上午10:30开会|上午10:30开会",
        "网址http://www.example.com/a?b=1|网址http://www.example.com/a?b=1",
        "县供电公司(国有)说|县供电公司（国有）说",
        "美食广场(ABC)开业|美食广场（ABC）开业",
        "f(x)与g(y)|f(x)与g(y)",
        "the bank (World Bank), said|the bank (World Bank), said",
        "(记者 王小明)|（记者 王小明）",
        "( 记者 王小明 )|（记者 王小明）",
        "(1)修路|(1)修路",
        "本月产量,|本月产量，",
        ", 比上月多|，比上月多",
        "Hello, world! (ok)|Hello, world! (ok)"})
    void halfWidthMarksBesideChineseBecomeFullWidth(String printed, String clean) {
        assertThat(clean(printed)).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "县长在会上指 出，今年要多修路，多种树。|县长在会上指出，今年要多修路，多种树。",
        "县长指出， 今年要多修路，多种 树。|县长指出，今年要多修路，多种树。",
        "出席会议的有王小明 李大华 张三，他们都发了言。|出席会议的有王小明 李大华 张三，他们都发了言。",
        "（记者 王小明）县里今年修了三条路，村民很高兴。|（记者 王小明）县里今年修了三条路，村民很高兴。",
        "据本县消息（记者 王小明） 县里今年修路，村民高兴。|据本县消息（记者 王小明） 县里今年修路，村民高兴。",
        "文/本报记者 王小明|文/本报记者 王小明",
        "清河县报   2021年11月17日   星期三|清河县报   2021年11月17日   星期三",
        "深化改革 扩大开放|深化改革 扩大开放",
        "11 月 16 日上|11月16日上",
        "图为 2021 年 11 月的清河县城，市民在公园里散步。|图为2021年11月的清河县城，市民在公园里散步。",
        "清河县报 2021 年|清河县报 2021年",
        "要闻 01|要闻 01",
        "公 告|公告",
        "参加的有赵小明、王　毅、刘　山等，他们都发了言。|参加的有赵小明、王毅、刘山等，他们都发了言。",
        "他来自 ABC 公司|他来自 ABC 公司"})
    void theEnginesSpacesGoAndThePrintersGapsStay(String printed, String clean) {
        assertThat(clean(printed)).isEqualTo(clean);
    }

    @Test
    void whereTheEnginePutsSpacesEverywhereOnlyWiderGapsStay() {
        assertThat(clean("县 长 说 ， 过 去 50 年 ， 路 修 好 了 。", true)).isEqualTo("县长说，过去50年，路修好了。");
        assertThat(clean("（ 记 者   王 小 明 ）", true)).isEqualTo("（记者 王小明）");
        assertThat(clean("World Bank 说", true)).isEqualTo("World Bank说");
        assertThat(Survey.of("县 长 说 ， 路 修 好 了 。", 0, 16).spaced()).isTrue();
        assertThat(Survey.of("县长说， 路修 好了。", 0, 11).spaced()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "他说:\"路修好了。\"县长笑了。|他说：“路修好了。”县长笑了。",
        "推进\"清河模式\"和\"青山计划\"建设|推进“清河模式”和“青山计划”建设",
        "\"路修好了,\"他说|“路修好了，”他说",
        "他说：”路修好了。”|他说：“路修好了。”",
        "所谓“清河模式“，就是|所谓“清河模式”，就是",
        "the \"World Bank\" said|the \"World Bank\" said",
        "＂清河模式＂是|“清河模式”是",
        "建起\"小书屋\"\"小球场\"\"小食堂\"|建起“小书屋”“小球场”“小食堂”",
        "把\"山货+\"网店称为\"小超市\"，|把“山货+”网店称为“小超市”，"})
    void straightAndTurnedQuotationMarksAreSetRight(String printed, String clean) {
        assertThat(clean(printed)).isEqualTo(clean);
    }

    @Test
    void aNarrowListCommaThatWasMisreadIsRestored() {
        assertThat(clean("修路`种树\\办学、\\看病")).isEqualTo("修路、种树、办学、看病");
        assertThat(clean("C:\\路径`a`")).isEqualTo("C:\\路径`a`");
    }

    @Test
    void aQuotationRunsOverLines() {
        assertThat(cleanLines("他说：\"今年县里修了三", "条路\"还种了许多树。")).containsExactly("他说：“今年县里修了三", "条路”还种了许多树。");
    }

    @Test
    void aLostMarkDoesNotTurnTheRestOfThePage() {
        assertThat(cleanLines("推进清河模式\"建设，", "他说：\"好。\"", "县里\"青山计划\"，")).containsExactly("推进清河模式”建设，", "他说：“好。”", "县里“青山计划”，");
    }

    @Test
    void everyEditKeepsItsPlace() {
        String raw = "指出, 要 (落 实";
        CleanText clean = Cleaner.clean(List.of(CleanText.of(raw, 0, raw.length())), false).get(0);
        assertThat(clean.text()).isEqualTo("指出，要 （落实");
        assertThat(clean.spans(2, 3)).containsExactly(new Span(2, 4));
        assertThat(clean.spans(3, 4)).containsExactly(new Span(4, 5));
    }

    private static final String ALPHABET = "的一是人，。：“”\"\"'() ,;:?!　 \u00A0\t\u200B\u00AD12aBＡ１\u2F08\u2EA0\uF92C\uFE35\uD842\uDFB7\uD83D\uD87E\uDC04年月·—…《》";

    /** Whatever the line: offsets never decrease, letters are neither lost nor invented, and the spans hold them all. */
    @RepeatedTest(200)
    void anyLineKeepsItsLettersAndPlaces(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        StringBuilder raw = new StringBuilder();
        for (int i = 0; i < random.nextInt(60); i++) {
            raw.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        boolean spaced = random.nextBoolean();
        CleanText clean = Cleaner.clean(List.of(CleanText.of(raw.toString(), 0, raw.length())), spaced).get(0);
        for (int i = 0; i < clean.length(); i++) {
            assertThat(clean.rawStart(i)).isLessThanOrEqualTo(clean.rawEnd(i + 1));
            if (i > 0) {
                assertThat(clean.rawStart(i)).isGreaterThanOrEqualTo(clean.rawStart(i - 1));
                assertThat(clean.rawEnd(i + 1)).isGreaterThanOrEqualTo(clean.rawEnd(i));
            }
        }
        assertThat(letters(clean.text())).isEqualTo(letters(raw.toString()));
        StringBuilder covered = new StringBuilder();
        clean.spans(0, clean.length()).forEach(span -> covered.append(span.in(raw)));
        assertThat(letters(covered.toString())).isEqualTo(letters(raw.toString()));
    }

    /** Letters with substitutes replaced: what cleaning must keep. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                    ? Substitutes.of(c, text.charAt(i + 1)) : null;
            if (pair != null) {
                letters.append(pair);
                i++;
            } else if ((CharClass.of(c) & CharClass.LETTER) != 0 || Character.isSurrogate(c)) {
                letters.append(Substitutes.of(c) == null ? String.valueOf(c) : Substitutes.of(c));
            }
        }
        return letters.toString();
    }
}
