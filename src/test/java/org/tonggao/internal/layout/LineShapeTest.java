package org.tonggao.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineShapeTest {

    @Test
    void kaimingSetsPausesAndQuotationMarksHalfAnEm() {
        LineShape line = LineShape.of("渡轮，“青原号”启航。");
        assertThat(line.full).isEqualTo(110);
        assertThat(line.kaiming).isEqualTo(95);
    }

    @Test
    void aSpaceBesideBracketedLatinWordsIsPrinted() {
        LineShape spaced = LineShape.of("航务专家林致平 （Lin Zhiping） 说");
        LineShape close = LineShape.of("航务专家林致平（Lin Zhiping）说");
        assertThat(spaced.kaiming - close.kaiming).isEqualTo(10);
        assertThat(LineShape.of("航务 专家").kaiming).isEqualTo(40);
    }

    @Test
    void aLineOfFiguresMayBeWiderThanMeasured() {
        assertThat(LineShape.of("渡轮2031艘").slackShort).isEqualTo(3);
        assertThat(LineShape.of("渡轮通航").slackShort).isZero();
    }

    @Test
    void marksThatCloseAreNotTheEndOfALine() {
        assertThat(LineShape.of("他说：“船来了。”").end).isEqualTo(LineShape.END_TERMINAL);
        assertThat(LineShape.of("全线通航。■").end).isEqualTo(LineShape.END_TERMINAL);
        assertThat(LineShape.of("《青原渡口》").end).isEqualTo(LineShape.END_CLOSED);
        assertThat(LineShape.of("各方议定如下：").end).isEqualTo(LineShape.END_COLON);
        assertThat(LineShape.of("码头、").end).isEqualTo(LineShape.END_LIST_COMMA);
        assertThat(LineShape.of("航道疏浚").end).isEqualTo(LineShape.END_HAN);
    }

    @Test
    void aFullStopReadAsLetterOStillEndsASentence() {
        assertThat(LineShape.of("全线恢复通航o").end).isEqualTo(LineShape.END_TERMINAL);
        assertThat(LineShape.of("Video").end).isEqualTo(LineShape.END_FIGURE);
    }

    @Test
    void theFirstUnitIsWhatCannotBeBrokenOff() {
        assertThat(LineShape.of("2031年").unitKaiming).isEqualTo(24);
        assertThat(LineShape.of("船，先行").unitKaiming).isEqualTo(15);
        assertThat(LineShape.of("“船先行").unitKaiming).isEqualTo(15);
        assertThat(LineShape.of("船先行").unitKaiming).isEqualTo(10);
    }

    @Test
    void dashesMisreadAsStrokesAreDashes() {
        assertThat(LineShape.of("一一访青原港务局").start).isEqualTo(LineShape.START_DASH);
        assertThat(LineShape.of("港务局发言人一一").end).isEqualTo(LineShape.END_DASH);
    }

    @Test
    void oldPagesStopWithListCommas() {
        List<LineShape> old = IntStream.range(0, 10).mapToObj(i -> LineShape.of("船已抵埠、貨物卸畢、")).toList();
        List<LineShape> modern = IntStream.range(0, 10).mapToObj(i -> LineShape.of("船已到港，货物、行李卸完。")).toList();
        assertThat(LineShape.stopsAreListCommas(old)).isTrue();
        assertThat(LineShape.stopsAreListCommas(modern)).isFalse();
    }
}
