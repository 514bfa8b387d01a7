package org.tonggao.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tonggao.internal.lexicon.RuleTable;
import org.tonggao.internal.lexicon.RuleTable.Row;

/** Every row of the layout's rule files through the code that reads it. */
class LayoutRulesTest {

    static Stream<Row> openers() {
        return RuleTable.load("openers.tsv", "kind", "weight").rows().stream();
    }

    static Stream<Row> words() {
        return RuleTable.load("lines.tsv", "kind", "where", "most").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("openers")
    void openerIsFoundInItsExampleAndNotInItsCounter(Row row) {
        assertThat(Openings.of(row.example()).id()).as(row.example()).isEqualTo(row.id());
        if (!row.counter().isEmpty()) {
            assertThat(Openings.of(row.counter()).id()).as(row.counter()).isNotEqualTo(row.id());
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void wordIsFoundInItsExampleAndNotInItsCounter(Row row) {
        LineWords.Kind kind = LineWords.Kind.valueOf(row.get("kind"));
        assertThat(LineWords.of(row.example(), LineShape.of(row.example()).letters).has(kind)).as(row.example()).isTrue();
        if (!row.counter().isEmpty()) {
            assertThat(LineWords.of(row.counter(), LineShape.of(row.counter()).letters).has(kind)).as(row.counter()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void numbersThatOpenAnItem(String line) {
        assertThat(Openings.isEnumeration(line)).as(line).isTrue();
    }

    static List<String> enumerations() {
        return List.of("一、码头扩建", "（三）资金来源", "2. 航线", "第二，票价", "①航标", "二是疏浚航道。");
    }

    @ParameterizedTest
    @MethodSource("figures")
    void numbersThatOpenNothing(String line) {
        assertThat(Openings.isEnumeration(line)).as(line).isFalse();
    }

    static List<String> figures() {
        return List.of("2.5万人", "一百五十艘", "第二座码头", "12日上午");
    }
}
