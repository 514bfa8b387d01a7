package org.tonggao.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.layout.Block;
import org.tonggao.internal.layout.Element;

class SubheadReaderTest {

    private static final String PARAGRAPH = "澄江大桥昨天合龙，全长一千二百米，明年春天通车，两岸村民过江再也不用等渡船。";

    private static List<Element> body(String... texts) {
        List<Element> body = new ArrayList<>();
        for (String text : texts) {
            List<CleanText> lines = new ArrayList<>();
            int at = 0;
            for (String line : text.split("\n")) {
                lines.add(CleanText.of(text, at, at + line.length()));
                at += line.length() + 1;
            }
            body.add(new Element(Block.Kind.BODY, CleanText.join(lines), 1, List.of()));
        }
        return body;
    }

    private static List<String> heads(String... texts) {
        return SubheadReader.read(body(texts)).stream().filter(e -> e.kind() == Block.Kind.SUBHEAD).map(e -> e.text().text()).toList();
    }

    @Test
    void aShortLineBetweenParagraphsIsAHead() {
        assertThat(heads(PARAGRAPH, "两岸同城", PARAGRAPH, "一、桥要修得牢", PARAGRAPH, "钱从哪里来？", PARAGRAPH))
                .containsExactly("两岸同城", "一、桥要修得牢", "钱从哪里来？");
    }

    @Test
    void aNumberAQuotedLineALabelAndALeadInAreHeads() {
        assertThat(heads(PARAGRAPH, "（一）", PARAGRAPH, "二", PARAGRAPH, "谁来守桥——", PARAGRAPH, "【背景】", PARAGRAPH, "“桥通了，日子就好过了”", PARAGRAPH))
                .containsExactly("（一）", "二", "谁来守桥——", "【背景】", "“桥通了，日子就好过了”");
        assertThat(heads(PARAGRAPH, "“连心桥”连起“两岸情”", PARAGRAPH)).containsExactly("“连心桥”连起“两岸情”");
        assertThat(heads(PARAGRAPH, "——编者", PARAGRAPH, "2031年4月9日", PARAGRAPH, "（注）", PARAGRAPH)).isEmpty();
    }

    @Test
    void headsOfABoxAndOfAnItemStandAboveTheFirstParagraph() {
        assertThat(heads("核心阅读", PARAGRAPH)).containsExactly("核心阅读");
        assertThat(heads("守桥人的四十年", "从木船到斜拉桥", PARAGRAPH)).containsExactly("守桥人的四十年", "从木船到斜拉桥");
    }

    @Test
    void aSummaryATurnASloganOrAListIsNone() {
        assertThat(heads("把桥修到村民心里，才能把路走到明天", PARAGRAPH)).isEmpty();
        assertThat(heads("把桥修到村民心里，是两岸多年来共同的心愿，也是新一代建桥人肩上的责任", "守好桥，才能把路走到明天", PARAGRAPH)).isEmpty();
        assertThat(heads(PARAGRAPH, "问：新桥何时通车？", PARAGRAPH)).isEmpty();
        assertThat(heads(PARAGRAPH, "“桥通了”", PARAGRAPH)).isEmpty();
        assertThat(heads(PARAGRAPH, "澄江万岁！")).isEmpty();
        assertThat(heads(PARAGRAPH, "章若溪", "林致平", "许闻樱", "丁小禾", "陈雪梅", PARAGRAPH)).isEmpty();
        assertThat(heads("两岸同城")).isEmpty();
    }

    @Test
    void aSpeakersNameBeforeAColonMayOpenAHead() {
        assertThat(heads(PARAGRAPH, "守桥人章老伯：我与大桥同岁", PARAGRAPH)).containsExactly("守桥人章老伯：我与大桥同岁");
    }

    /** A first line that fills its column before a line without indent is half of a paragraph. */
    @Test
    void theFirstLineOfABrokenParagraphIsNone() {
        String wrapped = "澄江大桥昨天合龙，全长一千二百米，明\n年春天通车，两岸村民过江再也不用等渡\n船。大桥有六车道和两条人行道，设计使\n用年限一百年。";
        assertThat(heads(wrapped, "新桥的灯昨晚第一次亮起来，照得两", "岸通明，村民都来观看这一难得景致，大\n家都说好。", wrapped)).isEmpty();
        assertThat(heads(wrapped, "新桥的灯", wrapped)).containsExactly("新桥的灯");
    }

    @Test
    void aHeadJoinedWithTheQuestionBelowItIsTakenApart() {
        String wrapped = "澄江大桥昨天合龙，全长一千二百米，明\n年春天通车，两岸村民过江再也不用等渡\n船。大桥有六车道和两条人行道，设计使\n用年限一百年。";
        assertThat(heads(wrapped, "钱从哪里来\n问：修桥的钱是怎么来的？", "答：是全县人一块一块捐出来的。", wrapped)).containsExactly("钱从哪里来");
    }
}
