package org.tonggao.internal.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tonggao.Metadata;
import org.tonggao.Passage;
import org.tonggao.Statement;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.layout.Block;
import org.tonggao.internal.layout.Element;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.RuleTable;
import org.tonggao.internal.lexicon.Trait;
import org.tonggao.internal.lexicon.WordBoundaries;

/** Every row of attribution's tables does what its example and its counter-example say, word by word for the cues. */
class RuleExamplesTest {

    static List<Statement> attribute(String text) {
        return attribution(text).statements();
    }

    static Attributor.Attribution attribution(String text) {
        List<Element> body = new ArrayList<>();
        for (String paragraph : text.split("/")) {
            body.add(new Element(Block.Kind.BODY, CleanText.of(paragraph, 0, paragraph.length()), 1, List.of()));
        }
        return Attributor.attribute(body, Metadata.EMPTY, Lexicon.standard(), WordBoundaries.of(body.stream().map(Element::text).toList()));
    }

    /** The text has one statement: this source's, with this content. */
    static void assertSpeaks(String text, String source, String content) {
        assertThat(attribute(text)).as(text).singleElement().satisfies(s -> {
            assertThat(s.source().canonical()).isEqualTo(source);
            assertThat(s.content().text()).isEqualTo(content);
        });
    }

    private static Stream<RuleTable.Row> cues() {
        return RuleTable.load("cues.tsv", "comma", "bare", "extent", "kind").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("cues")
    void everyWordIsACueInItsExample(RuleTable.Row row) {
        assertThat(row.pattern().split("\\|")).allSatisfy(word -> {
            String example = row.example().replace("~", word);
            assertThat(cuesOf(example)).as(example).anySatisfy(cue -> assertThat(cue).contains(row.id().equals("cue-in-words") ? "说" : word));
        });
    }

    @ParameterizedTest
    @MethodSource("cues")
    void noWordIsACueInItsCounterExample(RuleTable.Row row) {
        assertThat(row.counter()).isNotBlank();
        assertThat(row.pattern().split("\\|")).allSatisfy(word -> {
            String counter = row.counter().replace("~", word);
            assertThat(attribute(counter)).as(counter).filteredOn(s -> s.form() != Statement.Form.REPORTED_ACT).isEmpty();
        });
    }

    private static List<String> cuesOf(String text) {
        return attribute(text).stream().flatMap(s -> s.cue().map(Passage::text).stream()).toList();
    }

    @Test
    void whoeverMadeADocumentIsTheSource() {
        assertThat(attribute("根据澄江市政府昨日发表的公报，新桥下月通车。")).singleElement().satisfies(s -> {
            assertThat(s.source().canonical()).isEqualTo("澄江市政府");
            assertThat(s.cue().orElseThrow().text()).isEqualTo("公报");
        });
        assertThat(attribute("澄江市政府昨日发表的公报，写得很长。")).isEmpty();
    }

    private static Stream<RuleTable.Row> vetoes() {
        return RuleTable.load("vetoes.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("vetoes")
    void aVetoHidesTheCue(RuleTable.Row row) {
        assertThat(attribute(row.example())).as(row.example()).isEmpty();
        assertThat(attribute(row.counter())).as(row.counter()).isNotEmpty();
    }

    private static Stream<RuleTable.Row> contexts() {
        return RuleTable.load("contexts.tsv", "where", "kinds").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("contexts")
    void aContextTakesTheReportAway(RuleTable.Row row) {
        assertThat(attribute(row.example())).as(row.example()).filteredOn(s -> s.form() != Statement.Form.REPORTED_ACT).isEmpty();
        assertThat(attribute(row.counter())).as(row.counter()).filteredOn(s -> s.form() != Statement.Form.REPORTED_ACT).isNotEmpty();
    }

    private static Stream<RuleTable.Row> marked() {
        return Stream.of("particles.tsv", "letters.tsv", "cue-traits.tsv", "stops.tsv").flatMap(file -> RuleTable.load(file).rows().stream());
    }

    @ParameterizedTest
    @MethodSource("marked")
    void sourcesAndContentsAreThoseMarked(RuleTable.Row row) {
        assertMarked(row.example());
        assertMarked(row.counter());
    }

    @Test
    void everyTraitIsARow() {
        assertThat(RuleTable.load("cue-traits.tsv").rows()).hasSameSizeAs(Trait.values());
    }

    /** {} marks a source, ⟦⟧ a content. */
    private static void assertMarked(String marked) {
        List<Statement> statements = attribute(marked.replaceAll("[{}⟦⟧]", ""));
        List<String> contents = between(marked, '⟦', '⟧');
        if (contents.isEmpty()) {
            assertThat(statements).as(marked).filteredOn(s -> s.form() != Statement.Form.REPORTED_ACT).isEmpty();
        }
        assertThat(statements).as(marked).extracting(s -> s.content().text().replace('\n', '/')).containsAll(contents);
        assertThat(statements).as(marked).extracting(s -> s.source().canonical()).containsAll(between(marked, '{', '}'));
    }

    private static List<String> between(String text, char open, char close) {
        List<String> parts = new ArrayList<>();
        for (int at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
            parts.add(text.substring(at + 1, text.indexOf(close, at)).replaceAll("[{}⟦⟧]", ""));
        }
        return parts;
    }

    private static Stream<RuleTable.Row> wordLists() {
        return Stream.of("heads.tsv", "adverbials.tsv", "connectives.tsv", "names.tsv").flatMap(file -> RuleTable.load(file).rows().stream());
    }

    @ParameterizedTest
    @MethodSource("wordLists")
    void theSourceIsFoundBesideTheListedWords(RuleTable.Row row) {
        List<Statement> statements = attribute(row.example());
        assertThat(statements).as(row.example()).hasSize(1);
        String source = statements.get(0).source().canonical();
        assertThat(row.example()).contains(source);
        if (row.file().equals("adverbials.tsv") || row.file().equals("connectives.tsv")) {
            assertThat(source).isEqualTo("章若溪");
        }
    }

    private static Stream<RuleTable.Row> acts() {
        return RuleTable.load("acts.tsv", "object").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void anActHasNoContent(RuleTable.Row row) {
        assertThat(attribute(row.example())).singleElement().satisfies(s -> {
            assertThat(s.form()).isEqualTo(Statement.Form.REPORTED_ACT);
            assertThat(s.content().isEmpty()).isTrue();
        });
        assertThat(attribute(row.counter())).as(row.counter()).singleElement()
                .satisfies(s -> assertThat(s.form()).isNotEqualTo(Statement.Form.REPORTED_ACT));
    }

    private static Stream<RuleTable.Row> oldStops() {
        return RuleTable.load("old-stops.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("oldStops")
    void speechInOldPrintEndsAtEachWord(RuleTable.Row row) {
        assertThat(row.pattern().split("\\|")).allSatisfy(word -> assertThat(runsToTheEnd(row.example().replace("~", word))).as(word).isFalse());
        assertThat(runsToTheEnd(row.counter())).isTrue();
    }

    private static boolean runsToTheEnd(String text) {
        List<Statement> statements = attribute(text);
        assertThat(statements).as(text).hasSize(1);
        return text.endsWith(statements.get(0).content().text().replace('\n', '/'));
    }

    private static Stream<RuleTable.Row> topics() {
        return RuleTable.load("topics.tsv").rows().stream().filter(row -> !row.id().equals("interview"));
    }

    @Test
    void whoAnswersIsTakenFromTheLead() {
        RuleTable.Row row = RuleTable.load("topics.tsv").rows().stream().filter(r -> r.id().equals("interview")).findFirst().orElseThrow();
        assertThat(attribute(row.example())).hasSize(4).extracting(s -> s.source().canonical()).containsExactly("记者", "章若溪", "记者", "章若溪");
        assertThat(attribute(row.counter())).hasSize(4).extracting(s -> s.source().canonical()).containsExactly("记者", "答", "记者", "答");
    }

    @ParameterizedTest
    @MethodSource("topics")
    void openersLeadToTheSource(RuleTable.Row row) {
        assertThat(attribute(row.example())).as(row.example()).singleElement().satisfies(s -> {
            assertThat(s.source().canonical()).isEqualTo("章若溪");
            assertThat(s.topic().isPresent()).isEqualTo(row.id().equals("topic-about"));
        });
        assertThat(attribute(row.counter())).as(row.counter()).allSatisfy(s -> assertThat(s.topic()).isEmpty());
    }

    private static Stream<RuleTable.Row> topicEnds() {
        return RuleTable.load("topic-ends.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("topicEnds")
    void theTopicEndsBeforeThem(RuleTable.Row row) {
        assertThat(attribute(row.example())).as(row.example()).singleElement().satisfies(s -> assertThat(s.topic()).contains("新桥养护"));
        assertThat(attribute(row.counter())).as(row.counter()).isNotEmpty().allSatisfy(s -> assertThat(s.topic()).isEmpty());
    }

    private static Stream<RuleTable.Row> statementRules() {
        return RuleTable.load("statements.tsv", "confidence").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("statementRules")
    void everyStatementRuleIsReached(RuleTable.Row row) {
        assertThat(attribute(row.example())).as(row.example()).anySatisfy(s -> {
            assertThat(s.rule()).isEqualTo(row.id());
            assertThat(s.confidence()).isLessThanOrEqualTo(Double.parseDouble(row.get("confidence")));
        });
        assertThat(attribute(row.counter())).as(row.counter()).noneSatisfy(s -> assertThat(s.rule()).isEqualTo(row.id()));
    }

    private static Stream<RuleTable.Row> enumerators() {
        return RuleTable.load("enumerators.tsv").rows().stream();
    }

    /** A slash in an example stands for a new paragraph. */
    @ParameterizedTest
    @MethodSource("enumerators")
    void listsRunOnOverParagraphs(RuleTable.Row row) {
        assertThat(runsToTheEnd(row.example())).isTrue();
        assertThat(runsToTheEnd(row.counter())).isFalse();
    }
}
