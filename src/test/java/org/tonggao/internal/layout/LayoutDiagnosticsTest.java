package org.tonggao.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tonggao.Diagnostic;

class LayoutDiagnosticsTest {

    private static List<Diagnostic.Code> codes(String raw) {
        List<Line> lines = LineSplitter.split(raw, 0, raw.length());
        return LayoutDiagnostics.of(lines, BlockClassifier.classify(lines)).stream().map(Diagnostic::code).toList();
    }

    @Test
    void columnsSideBySideAreReported() {
        List<String> column = Pages.column(Pages.STORY, 16, true);
        int half = column.size() / 2;
        String raw = IntStream.range(0, half).mapToObj(i -> column.get(i) + "      " + column.get(half + i)).collect(Collectors.joining("\n"));
        assertThat(codes(raw)).contains(Diagnostic.Code.INTERLEAVED_COLUMNS);
    }

    @Test
    void aHeadlineBelowTheBodyIsReportedAndOneAboveIsNot() {
        String body = String.join("\n", Pages.column(Pages.STORY, 24, true));
        assertThat(codes(body + "\n青江轮渡半月后复航\n")).containsExactly(Diagnostic.Code.HEADLINE_AFTER_BODY);
        assertThat(codes("青江轮渡半月后复航\n" + body)).isEmpty();
    }
}
