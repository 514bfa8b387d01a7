package org.tonggao.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BlockClassifierTest {

    private static final String BODY = String.join("\n", Pages.column(Pages.STORY, 24, true));

    private static String text(String raw, Block.Kind kind) {
        return String.join("|", Pages.texts(Pages.elements(raw), kind));
    }

    @Test
    void theHeadlineMayStandAboveOrBelowTheBody() {
        assertThat(text("青江轮渡半月后复航\n" + BODY, Block.Kind.HEADLINE)).isEqualTo("青江轮渡半月后复航");
        assertThat(text(BODY + "\n青江轮渡半月后复航\n", Block.Kind.HEADLINE)).isEqualTo("青江轮渡半月后复航");
    }

    @Test
    void aHeadlineBrokenInTheMiddleOfAWordIsOne() {
        assertThat(text("青江轮渡恢复通航准备情\n况今日公布\n" + BODY, Block.Kind.HEADLINE)).isEqualTo("青江轮渡恢复通航准备情况今日公布");
    }

    @Test
    void kickerAboveDeckBelow() {
        String raw = "周明远在新闻发布会上强调\n青江轮渡半月后复航\n——每天可运送旅客两万人次\n" + BODY;
        assertThat(text(raw, Block.Kind.KICKER)).isEqualTo("周明远在新闻发布会上强调");
        assertThat(text(raw, Block.Kind.HEADLINE)).isEqualTo("青江轮渡半月后复航");
        assertThat(text(raw, Block.Kind.DECK)).isEqualTo("——每天可运送旅客两万人次");
    }

    @Test
    void aNarrowColumnBelowTheHeadlineIsCaptionAndCredit() {
        String raw = BODY + "\n青江轮渡半月后复航\n6 月 2 日上\n午，工人在北岸码\n头粉刷栈桥，为首\n航做准备。\n■ 新华社\n记者 林致平/摄\n";
        assertThat(text(raw, Block.Kind.HEADLINE)).isEqualTo("青江轮渡半月后复航");
        assertThat(text(raw, Block.Kind.CAPTION)).isEqualTo("6 月 2 日上午，工人在北岸码头粉刷栈桥，为首航做准备。");
        assertThat(text(raw, Block.Kind.CREDIT)).isEqualTo("■ 新华社记者 林致平/摄");
    }

    @Test
    void aCaptionBetweenBodyLinesInterruptsNoParagraph() {
        List<String> lines = Pages.column(Pages.STORY, 24, true);
        String raw = "青江轮渡半月后复航\n" + String.join("\n", lines.subList(0, 6)) + "\n图为工人在北岸码头\n粉刷栈桥，为首航做\n准备。\n"
                + String.join("\n", lines.subList(6, lines.size()));
        assertThat(text(raw, Block.Kind.CAPTION)).isEqualTo("图为工人在北岸码头粉刷栈桥，为首航做准备。");
        assertThat(Pages.texts(Pages.elements(raw), Block.Kind.BODY)).hasSize(Pages.STORY.size());
    }

    @Test
    void furnitureIsNotStory() {
        String raw = "青原日报          2031年6月3日 星期二           要闻 02\n青江轮渡半月后复航\n" + BODY
                + "\n（下转第三版）\n责任编辑：许文清\n本报版权所有，未经授权不得转载\n|~ _ ,\n— 2 —\n";
        assertThat(text(raw, Block.Kind.RUNNING_HEAD)).startsWith("青原日报");
        assertThat(text(raw, Block.Kind.JUMP_LINE)).isEqualTo("（下转第三版）");
        assertThat(text(raw, Block.Kind.EDITOR_LINE)).isEqualTo("责任编辑：许文清");
        assertThat(text(raw, Block.Kind.COPYRIGHT)).isEqualTo("本报版权所有，未经授权不得转载");
        assertThat(text(raw, Block.Kind.GARBAGE)).isEqualTo("|~ _ ,");
        assertThat(text(raw, Block.Kind.PAGE_NUMBER)).isEqualTo("— 2 —");
        assertThat(Pages.texts(Pages.elements(raw), Block.Kind.BODY)).hasSize(Pages.STORY.size());
    }

    @Test
    void aShortLastLineIsNoDirt() {
        assertThat(text("青江轮渡\n" + BODY + "\n了。\n", Block.Kind.GARBAGE)).isEmpty();
    }

    @Test
    void everyLineIsInExactlyOneBlock() {
        String raw = "青江轮渡半月后复航\n" + BODY + "\n— 2 —\n";
        List<Line> lines = LineSplitter.split(raw, 0, raw.length());
        assertThat(BlockClassifier.classify(lines).stream().flatMap(b -> b.lines().stream())).containsExactlyElementsOf(lines);
    }

    @Test
    void nothingAndOneLine() {
        assertThat(BlockClassifier.classify(List.of())).isEmpty();
        assertThat(Pages.elements("船")).hasSize(1);
    }

    @Test
    void aHeadlineAsWideAsTheColumnStandsFlushOverIndentedParagraphs() {
        String indented = Pages.STORY.stream().map(p -> "　　" + String.join("\n", Pages.set(p, 24, true))).collect(Collectors.joining("\n"));
        String raw = "青江轮渡停航三年后恢复通航 两岸居民往来方便\n" + indented;
        assertThat(text(raw, Block.Kind.HEADLINE)).isEqualTo("青江轮渡停航三年后恢复通航 两岸居民往来方便");
        assertThat(Pages.texts(Pages.elements(raw), Block.Kind.BODY)).hasSize(Pages.STORY.size());
    }

    @Test
    void aHeadlineAsWideAsTheColumnStandsBelowParagraphsWhoseIndentsAreGone() {
        String raw = BODY + "\n青江轮渡停航三年后恢复通航，两岸居民往来更方便\n每天可运送旅客两万人次，老人和学生半价乘船\n";
        assertThat(text(raw, Block.Kind.HEADLINE)).isEqualTo("青江轮渡停航三年后恢复通航，两岸居民往来更方便");
        assertThat(Pages.texts(Pages.elements(raw), Block.Kind.BODY)).hasSize(Pages.STORY.size());
    }

    @Test
    void aLongCaptionBelowANarrowColumnIsNoColumnOfItsOwn() {
        String caption = "6 月 2 日上午，工人在青江北岸码头粉刷栈桥，为首航做准备，岸边站满了前来观看的居民和孩子，渡轮停靠在新修的泊位上，船员正在检查救生设备和缆绳，等待开航的汽笛再次响起。";
        String raw = String.join("\n", Pages.column(Pages.STORY, 13, true)) + "\n青江轮渡半月后复航两岸居民往来更方便\n"
                + String.join("\n", Pages.set(caption, 9, true)) + "\n";
        assertThat(text(raw, Block.Kind.HEADLINE)).isEqualTo("青江轮渡半月后复航两岸居民往来更方便");
        assertThat(text(raw, Block.Kind.CAPTION)).startsWith("6 月 2 日上午").endsWith("汽笛再次响起。");
    }

    @Test
    void whatATextIsSignedWithIsNoHeading() {
        String raw = BODY + "\n2031年6月2日\n（新华社青原6月2日电）\n青江轮渡半月后复航\n";
        assertThat(text(raw, Block.Kind.HEADLINE)).isEqualTo("青江轮渡半月后复航");
        assertThat(text(raw, Block.Kind.KICKER)).isEmpty();
    }

    @Test
    void aHeadlineAboutReportersNamesNone() {
        assertThat(text("风雨无阻  青江记者不畏艰险\n" + BODY, Block.Kind.HEADLINE)).isEqualTo("风雨无阻  青江记者不畏艰险");
    }

    @Test
    void linesInsideAParagraphShowTheMeasureWhereMostAreFirstLines() {
        List<String> story = List.of("周明远指出，青江轮渡停航三年以来，两岸居民出行绕道，不便之处甚多。",
                "陈素梅说，两座码头已经重修，六艘渡轮已经到港，首航就在本月。", "许文清说，年轻时天天坐船上班，如今又能听见汽笛的声音了。",
                "据了解，轮渡恢复通航以后，市里原有的三条公交线路都将延伸到南北两座码头，发车间隔缩短为十分钟，末班车等候末班船到港。");
        String raw = String.join("\n", Pages.column(story, 24, true)) + "\n青江轮渡半月后复航\n";
        assertThat(text(raw, Block.Kind.HEADLINE)).isEqualTo("青江轮渡半月后复航");
        assertThat(Pages.texts(Pages.elements(raw), Block.Kind.BODY)).containsExactlyElementsOf(story);
    }

    @Test
    void narrowLinesBelowThePageAreTheHeadlineWhereThereIsNoOther() {
        String raw = "本报记者 周明远\n" + String.join("\n", Pages.column(Pages.STORY, 40, false)) + "\n青江轮渡停航三年之后再度\n通航\n";
        assertThat(text(raw, Block.Kind.HEADLINE)).isEqualTo("青江轮渡停航三年之后再度通航");
        assertThat(text(raw, Block.Kind.BYLINE)).isEqualTo("本报记者 周明远");
    }

    @Test
    void itemsOfAListAreNoHeading() {
        String list = "2012年 开建南岸码头\n2019年 栈桥改造完工\n2026年 购置新式渡轮\n2031年 轮渡恢复通航\n";
        assertThat(text(BODY + "\n" + list + "青江轮渡半月后复航\n", Block.Kind.HEADLINE)).isEqualTo("青江轮渡半月后复航");
        assertThat(text(BODY + "\n" + list + "青江轮渡半月后复航\n", Block.Kind.KICKER)).isEmpty();
    }

    @Test
    void whatStandsAboveTheRunningHeadIsHeading() {
        String raw = "青江轮渡停航三年半后恢复通航两岸往来方便\n青原日报          2031年6月3日 星期二           要闻 02\n" + BODY;
        assertThat(text(raw, Block.Kind.HEADLINE)).isEqualTo("青江轮渡停航三年半后恢复通航两岸往来方便");
    }

    @Test
    void aTitleOfABookOpenAtALinesEndGoesOn() {
        String raw = "青原市发布《青江轮渡、\n公交线路调整方案〈第三\n稿〉及票价办法》\n" + BODY;
        assertThat(text(raw, Block.Kind.HEADLINE)).isEqualTo("青原市发布《青江轮渡、公交线路调整方案〈第三稿〉及票价办法》");
    }

    @Test
    void aHeadlineThatEndsInReportersIsNoByline() {
        assertThat(text("青江县驱逐三名外地《商报》记者\n" + BODY, Block.Kind.HEADLINE)).isEqualTo("青江县驱逐三名外地《商报》记者");
        assertThat(text("青江轮渡半月后复航\n本报驻青原记者 周明远\n" + BODY, Block.Kind.BYLINE)).isEqualTo("本报驻青原记者 周明远");
    }

    @Test
    void whoSpeaksForAnOfficeStandsOverWhatIsSaid() {
        String raw = "青江县航运局发言人\n就轮渡复航发表谈话\n" + BODY;
        assertThat(text(raw, Block.Kind.KICKER)).isEqualTo("青江县航运局发言人");
        assertThat(text(raw, Block.Kind.HEADLINE)).isEqualTo("就轮渡复航发表谈话");
    }

    @Test
    void whoAttendedStandsBetweenKickerAndHeadline() {
        String raw = "周明远在轮渡通航仪式上强调\n林致平出席仪式并致辞\n把渡口修好管好\n" + BODY;
        assertThat(text(raw, Block.Kind.KICKER)).isEqualTo("周明远在轮渡通航仪式上强调|林致平出席仪式并致辞");
        assertThat(text(raw, Block.Kind.HEADLINE)).isEqualTo("把渡口修好管好");
    }

    @Test
    void theBracketsOfAColumnEndItsHeadline() {
        assertThat(text("让轮渡连起两岸人家的生活\n（青原时评）\n" + BODY, Block.Kind.HEADLINE)).isEqualTo("让轮渡连起两岸人家的生活（青原时评）");
    }

    @Test
    void whatAnOpinionComesToIsItsFirstParagraph() {
        String raw = "让轮渡连起两岸（青原时评）\n渡口修得好不好，要看坐船的人方便不方便，绕不绕远路，等不等得起\n" + String.join("\n", Pages.STORY) + "\n";
        assertThat(text(raw, Block.Kind.DECK)).isEmpty();
        assertThat(Pages.texts(Pages.elements(raw), Block.Kind.BODY)).hasSize(Pages.STORY.size() + 1);
        String report = raw.replace("（青原时评）", "");
        assertThat(text(report, Block.Kind.DECK)).startsWith("渡口修得好");
    }

    @Test
    void whereAChartIsFromIsNoParagraph() {
        String raw = "青江轮渡半月后复航\n" + String.join("\n", Pages.STORY) + "\nData: Qingyuan Port Office and Statistics Bureau of Qingyuan\n"
                + String.join("\n", Pages.STORY) + "\n";
        assertThat(text(raw, Block.Kind.CAPTION)).startsWith("Data: Qingyuan Port");
    }

    @Test
    void aNumberInsideASentenceIsTheFolioBelowAColumn() {
        List<String> lines = Pages.column(Pages.STORY, 24, true);
        String raw = "青江轮渡半月后复航\n" + String.join("\n", lines.subList(0, 6)) + "\n9\n" + String.join("\n", lines.subList(6, lines.size()));
        assertThat(text(raw, Block.Kind.PAGE_NUMBER)).isEqualTo("9");
        assertThat(Pages.texts(Pages.elements(raw), Block.Kind.BODY)).hasSize(Pages.STORY.size());
    }

    @Test
    void aCaptionIsOverBehindItsCredit() {
        List<String> lines = Pages.column(Pages.STORY, 24, true);
        String raw = "青江轮渡半月后复航\n" + String.join("\n", lines.subList(0, 3)) + "\n图为工人在北岸码头\n粉刷栈桥。\n新华社记者 林致平摄\n"
                + String.join("\n", lines.subList(3, lines.size()));
        assertThat(text(raw, Block.Kind.CAPTION)).isEqualTo("图为工人在北岸码头粉刷栈桥。");
        assertThat(Pages.texts(Pages.elements(raw), Block.Kind.BODY)).hasSize(Pages.STORY.size());
    }

    @Test
    void aHeadlineGoesOnWhereItsLastClauseIsCutShort() {
        String raw = "青江轮渡停航三年后复航 两岸居\n往来不绕远路\n" + BODY;
        assertThat(text(raw, Block.Kind.HEADLINE)).isEqualTo("青江轮渡停航三年后复航 两岸居往来不绕远路");
    }
}
