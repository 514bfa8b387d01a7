package org.tonggao.internal.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.layout.Block;
import org.tonggao.internal.layout.Element;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.RuleTable;
import org.tonggao.internal.lexicon.Signals;
import org.tonggao.internal.lexicon.WordBoundaries;

/** Every signal holds in its example, when it is decided on the last sentence (clause), and does not in its counter-example. */
class ExtentSignalsTest {

    private static final String DATELINE = "新华社澄江3月4日电　";

    private static Stream<RuleTable.Row> rows() {
        return Stream.of("continuation.tsv", "clauses.tsv").flatMap(file -> RuleTable.load(file, "where", "weight").rows().stream());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aSignalHoldsInItsExample(RuleTable.Row row) {
        assertThat(signals(row.file(), row.example())).as(row.example()).contains(row.id());
        assertThat(signals(row.file(), row.counter())).as(row.counter()).doesNotContain(row.id());
        if (!row.get("where").equals("shape")) {
            String word = row.pattern().split("\\|")[0];
            assertThat(Stream.of(row.pattern().split("\\|")).filter(row.example()::contains)).as("of %s, %s…", row.id(), word).isNotEmpty();
        }
    }

    private static List<String> signals(String file, String example) {
        boolean wire = example.startsWith(DATELINE);
        List<String> last = new ArrayList<>();
        List<Element> body = new ArrayList<>();
        for (String paragraph : (wire ? example.substring(DATELINE.length()) : example).split("/")) {
            body.add(new Element(Block.Kind.BODY, CleanText.of(paragraph, 0, paragraph.length()), 1, List.of()));
        }
        Signals<?> asked = file.equals("clauses.tsv") ? ClauseContinuation.SIGNALS : Continuation.SIGNALS;
        Judge noting = (table, signals, d, p, next) -> {
            if (table == asked) {
                last.clear();
                last.addAll(table.names(signals));
            }
            return true;
        };
        Attributor.attribute(body, wire, Lexicon.standard(), WordBoundaries.of(body.stream().map(Element::text).toList()), noting);
        return last;
    }
}
