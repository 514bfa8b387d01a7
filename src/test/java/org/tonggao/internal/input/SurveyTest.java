package org.tonggao.internal.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tonggao.Article.Script;
import org.tonggao.Diagnostic.Code;
import org.tonggao.Span;

class SurveyTest {

    private static Survey survey(String text) {
        return Survey.of(text, 0, text.length());
    }

    private static List<Code> codes(String text) {
        return survey(text).diagnostics().stream().map(d -> d.code()).toList();
    }

    @Test
    void theScriptIsThatOfMostCharactersThatTell() {
        assertThat(survey("县长说，这条路修好了。").script()).contains(Script.HANS);
        assertThat(survey("縣長說，這條路修好了。").script()).contains(Script.HANT);
        assertThat(survey("縣長說，這條路修好了，题为《这》。").script()).contains(Script.HANT);
        assertThat(survey("人中山大水").script()).isEqualTo(Optional.empty());
        assertThat(survey("").script()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\u3000", "。，——", "\u200B\uFEFF", "\n\n"})
    void aTextWithoutLettersIsReported(String text) {
        assertThat(codes(text)).containsExactly(Code.NO_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The council met on Tuesday.", "Совет собрался во вторник", "ÖÐ¹úÈËÃñ±¨"})
    void anotherLanguageOrTheWrongCharsetIsReported(String text) {
        assertThat(codes(text)).containsExactly(Code.NOT_CHINESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"县", "县里的GDP为12亿元", "𠮷野", "■ 县报"})
    void chineseTextIsNotReported(String text) {
        assertThat(codes(text)).isEmpty();
    }

    @Test
    void charactersThatCannotBePrintedAreReportedWithTheirPlaces() {
        assertThat(codes("县\uD842里\uDFB7路\uFFFF\u0000\uFFFD")).containsExactly(Code.BROKEN_CHARACTER);
        assertThat(survey("县\uD842里\uDFB7路").diagnostics().get(0).spans()).containsExactly(new Span(1, 2), new Span(3, 4));
        assertThat(survey("县\uD842\uD842\uDFB7").diagnostics().get(0).spans()).containsExactly(new Span(1, 2));
        assertThat(codes("县里\r\n\t\f路\u0085好\u2028")).isEmpty();
    }
}
