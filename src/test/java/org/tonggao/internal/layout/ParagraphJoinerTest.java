package org.tonggao.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphJoinerTest {

    private static final String HEADLINE = "青江轮渡半月后复航";

    private static String page(List<String> lines) {
        return HEADLINE + "\n" + String.join("\n", lines) + "\n";
    }

    private static List<Line> lines(String raw) {
        return LineSplitter.split(raw, 0, raw.length());
    }

    private static List<String> withoutSpaces(List<String> texts) {
        return texts.stream().map(t -> t.replace(" ", "")).toList();
    }

    @ParameterizedTest
    @CsvSource({"24,true", "24,false", "16,true", "13,true", "20,false", "32,false"})
    void wrapsAreUndoneInBothStylesOfPunctuation(double em, boolean kaiming) {
        List<Element> elements = Pages.elements(page(Pages.column(Pages.STORY, em, kaiming)));
        assertThat(withoutSpaces(Pages.texts(elements, Block.Kind.BODY))).isEqualTo(withoutSpaces(Pages.STORY));
    }

    @Test
    void aBlankLineAfterEveryLineSaysNothing() {
        List<Element> elements = Pages.elements(HEADLINE + "\n\n" + String.join("\n\n", Pages.column(Pages.STORY, 24, true)));
        assertThat(Pages.texts(elements, Block.Kind.BODY)).hasSize(Pages.STORY.size());
    }

    @Test
    void aFullLastLineEndsItsParagraphWhenTheNextLineIsNarrowAsAFirstLineIs() {
        List<String> story = new ArrayList<>(Pages.STORY);
        // 22 + 24 em: the last line is full to the edge
        story.add(1, "周明远强调，所有渡轮都要配足救生设备，开航前由船级社逐艘检验，签字之后任何人都不得再行更改。");
        List<String> lines = Pages.column(story, 24, false);
        assertThat(lines).contains("由船级社逐艘检验，签字之后任何人都不得再行更改。");
        List<Element> elements = Pages.elements(page(lines));
        assertThat(withoutSpaces(Pages.texts(elements, Block.Kind.BODY))).isEqualTo(withoutSpaces(story));
    }

    @Test
    void aFullLastLineEndsItsParagraphWhenWhatFollowsWouldHaveFitted() {
        List<String> story = new ArrayList<>(Pages.STORY);
        // 18 + 20 em; then a first line of 17 em, short of its column by just the unit that begins the next
        story.add(1, "青原市港务局要求所有渡轮配足救生设备，开航前由船级社逐艘检验签字之后任何人都不得再改动。");
        story.add(2, "广大船员和两岸居民在轮渡停航的日子里，盼着早一天通航，早一天坐上自己家门口的船。");
        List<String> lines = Pages.column(story, 20, false);
        List<Element> elements = Pages.elements(page(lines));
        assertThat(withoutSpaces(Pages.texts(elements, Block.Kind.BODY))).isEqualTo(withoutSpaces(story));
    }

    @Test
    void visibleIndentsBeginParagraphs() {
        StringBuilder raw = new StringBuilder(HEADLINE).append('\n');
        for (String paragraph : Pages.STORY) {
            raw.append("　　").append(String.join("\n", Pages.set(paragraph, 24, false))).append('\n');
        }
        List<Element> elements = Pages.elements(raw.toString());
        assertThat(withoutSpaces(Pages.texts(elements, Block.Kind.BODY))).isEqualTo(withoutSpaces(Pages.STORY));
        assertThat(elements.stream().filter(e -> e.kind() == Block.Kind.BODY).skip(1)).allSatisfy(e -> assertThat(e.signals()).contains("indent"));
    }

    @Test
    void aParagraphGoesOnOverAPageBreakAndItsFurniture() {
        List<String> lines = Pages.column(Pages.STORY, 24, true);
        int middle = Pages.set(Pages.STORY.get(0), 24, true).size() + 2;
        String raw = HEADLINE + "\n" + String.join("\n", lines.subList(0, middle)) + "\n— 1 —\n\f青原日报  2031年6月3日  星期二  要闻  02\n"
                + String.join("\n", lines.subList(middle, lines.size())) + "\n— 2 —\n";
        List<Element> elements = Pages.elements(raw);
        assertThat(withoutSpaces(Pages.texts(elements, Block.Kind.BODY))).isEqualTo(withoutSpaces(Pages.STORY));
        assertThat(Pages.texts(elements, Block.Kind.PAGE_NUMBER)).containsExactly("— 1 —", "— 2 —");
        assertThat(Pages.texts(elements, Block.Kind.RUNNING_HEAD)).hasSize(1);
    }

    @Test
    void confidenceIsAProbabilityAndSignalsSayWhy() {
        List<Element> body = Pages.elements(page(Pages.column(Pages.STORY, 24, true))).stream()
                .filter(e -> e.kind() == Block.Kind.BODY).toList();
        assertThat(body).allSatisfy(e -> assertThat(e.confidence()).isBetween(0.5, 1.0));
        assertThat(body.get(1).signals()).contains("sentence-end", "opening:said-cue");
    }

    @Test
    void aSpaceStandsOnlyBetweenTwoLatinWords() {
        assertThat(ParagraphJoiner.joinLines(lines("这艘船叫 Queen\nMary")).text()).isEqualTo("这艘船叫 Queen Mary");
        assertThat(ParagraphJoiner.joinLines(lines("渡轮于6月\n15日首航")).text()).isEqualTo("渡轮于6月15日首航");
        assertThat(ParagraphJoiner.joinLines(lines("累计超过\n17万人")).text()).isEqualTo("累计超过17万人");
    }

    @Test
    void oneParagraphALineStaysSo() {
        List<Element> elements = Pages.elements(HEADLINE + "\n" + String.join("\n", Pages.STORY));
        assertThat(Pages.texts(elements, Block.Kind.BODY)).isEqualTo(Pages.STORY);
    }

    @Test
    void oldLetterpressIsUnwrapped() {
        List<String> paragraphs = List.of(
                "靑江渡輪、自前歲大水停航以來、兩岸商民、往返均感不便、現經航政局籌欵修復、定於本月望日開航、每日往來八次、票價照舊、",
                "（白鶴廿日電）白鶴鎭昨晚大火、延燒店鋪二十餘家、損失約十萬元、幸風勢轉弱、至今晨三時始熄、人口並無傷亡、",
                "米市近日略見回鬆、因新米陸續到埠、行家拋出甚多、白粳每石跌去三角、市面尙稱平穩、預料下旬當可再跌、");
        StringBuilder raw = new StringBuilder();
        for (int copy = 0; copy < 4; copy++) {
            for (String paragraph : paragraphs) {
                for (int at = 0; at < paragraph.length();) {
                    int end = Math.min(paragraph.length(), at + (at == 0 ? 7 : 8));
                    raw.append(paragraph, at, end).append('\n');
                    at = end;
                }
            }
        }
        List<String> texts = Pages.texts(Pages.elements(raw.toString()), Block.Kind.BODY);
        assertThat(texts).hasSize(12).containsAll(paragraphs);
    }
}
