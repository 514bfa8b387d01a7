package org.tonggao.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tonggao.Figure;
import org.tonggao.internal.input.CleanText;

/** Captions and credits. All names are invented. */
class FigureReaderTest {

    private static CleanText lines(String... lines) {
        String raw = String.join("\n", lines);
        List<CleanText> parts = new ArrayList<>();
        int from = 0;
        for (String line : lines) {
            parts.add(CleanText.of(raw, from, from + line.length()));
            from += line.length() + 1;
        }
        return CleanText.join(parts);
    }

    private static Figure caption(String... lines) {
        FigureReader reader = new FigureReader();
        reader.caption(lines(lines));
        return reader.figures().get(0);
    }

    private static List<String> credit(String... lines) {
        FigureReader reader = new FigureReader();
        reader.credit(lines(lines));
        return reader.figures().get(0).credit().orElseThrow().names();
    }

    @Test
    void aCreditBehindACaptionsSentenceOrOnItsLastLines() {
        assertThat(caption("图为澄江大桥", "合龙。章若溪摄").credit().orElseThrow().names()).containsExactly("章若溪");
        assertThat(caption("澄江大桥合龙", "章若溪摄（影像中", "国）").credit()).hasValueSatisfying(c -> {
            assertThat(c.names()).containsExactly("章若溪");
            assertThat(c.organization()).contains("影像中国");
        });
        assertThat(caption("图为澄江大桥", "合龙后的夜景").credit()).isEmpty();
    }

    @Test
    void namesOfACreditsLines() {
        assertThat(credit("作图/章若溪、林致平", "题图由作者拍摄")).containsExactly("章若溪", "林致平");
        assertThat(credit("江面更光更", "亮。章若溪攝")).containsExactly("章若溪");
        assertThat(credit("资料图片")).isEmpty();
    }
}
