package org.tonggao.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
