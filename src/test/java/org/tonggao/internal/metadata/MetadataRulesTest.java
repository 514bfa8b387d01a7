package org.tonggao.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tonggao.Byline;
import org.tonggao.Entity;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.layout.Block;
import org.tonggao.internal.layout.Element;
import org.tonggao.internal.lexicon.HeadWords;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.RuleTable;
import org.tonggao.internal.lexicon.WordBoundaries;

/** Every word of the metadata tables named here, put into its row's example, is read as the row says; the counter-example is not. */
class MetadataRulesTest {

    private interface Check {
        void of(RuleTable.Row row, String word, String text);
    }

    private static Stream<DynamicTest> rows(RuleTable table, Check example, Check counter) {
        return table.rows().stream().flatMap(row -> Stream.of(row.pattern().split("\\|")).flatMap(word -> {
            Stream<DynamicTest> good = Stream.of(DynamicTest.dynamicTest(row.id() + " " + word,
                    () -> example.of(row, word, row.example().replace("~", word))));
            return row.counter().isEmpty() ? good : Stream.concat(good, Stream.of(DynamicTest.dynamicTest(row.id() + " not " + word,
                    () -> counter.of(row, word, row.counter().replace("~", word)))));
        }));
    }

    private static DatelineReader.Found dateline(String text) {
        return DatelineReader.read(Glance.of(text));
    }

    private static List<BylineReader.Credit> byline(String text) {
        return BylineReader.read(Glance.of(text));
    }

    @TestFactory
    Stream<DynamicTest> agencies() {
        return rows(RuleTable.load("agencies.tsv", "kind"), (row, word, text) -> {
            String agency = row.get("kind").equals("ending") ? "澄江" + word : word;
            if (row.id().equals("agency-picture")) {
                assertThat(byline(text)).extracting(BylineReader.Credit::organization).containsExactly(java.util.Optional.of(word));
            } else {
                assertThat(dateline(text)).as(text).isNotNull();
                assertThat(dateline(text).agencies()).containsExactly(agency);
            }
        }, (row, word, text) -> assertThat(dateline(text)).isNull());
    }

    @TestFactory
    Stream<DynamicTest> datelineWords() {
        return rows(RuleTable.load("datelines.tsv", "kind"), (row, word, text) -> {
            DatelineReader.Found found = dateline(text);
            if (row.get("kind").equals("veto")) {
                assertThat(found).as(text).isNull();
                return;
            }
            assertThat(found).as(text).isNotNull();
            switch (row.get("kind")) {
                case "relay" -> assertThat(found.relayed()).isTrue();
                case "open" -> assertThat(found.relayed()).isFalse();
                case "again", "program" -> assertThat(found.end()).isGreaterThan(text.indexOf(word) + word.length());
                default -> assertThat(found.end()).isEqualTo(text.length());
            }
        }, (row, word, text) -> {
            DatelineReader.Found found = dateline(text);
            assertThat(found == null || found.end() < text.indexOf(word) + word.length()).as(text).isTrue();
        });
    }

    @TestFactory
    Stream<DynamicTest> bylineWords() {
        return rows(RuleTable.load("bylines.tsv", "role", "where"), (row, word, text) -> {
            List<BylineReader.Credit> credits = byline(text);
            Byline.Role role = Byline.Role.valueOf(row.get("role").toUpperCase(java.util.Locale.ROOT));
            Byline.Role expected = row.get("where").equals("after") && text.startsWith("记者") ? Byline.Role.REPORTER : role;
            assertThat(credits).as(text).extracting(BylineReader.Credit::role).contains(expected);
            if (row.get("where").equals("source")) {
                assertThat(credits).extracting(BylineReader.Credit::organization).containsExactly(java.util.Optional.of("澄江日报"));
            } else if (!row.get("where").equals("note")) {
                assertThat(credits).allSatisfy(c -> assertThat(c.names()).containsExactly("章若溪"));
            }
        }, (row, word, text) -> assertThat(byline(text)).as(text).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> dates() {
        return rows(RuleTable.load("dates.tsv", "counts", "offset"), (row, word, text) -> {
            DateReader.Found found = DateReader.first(text, 0, text.length());
            if (row.get("counts").equals("veto")) {
                assertThat(found).as(text).isNull();
                return;
            }
            assertThat(found).as(text).isNotNull();
            assertThat(found.start()).isZero();
            assertThat(found.anchor().name()).isEqualToIgnoringCase(row.get("counts").equals("bracketed") ? "none" : row.get("counts"));
        }, (row, word, text) -> assertThat(DateReader.first(text, 0, text.length()) != null).as(text).isEqualTo(row.get("counts").equals("veto")));
    }

    @TestFactory
    Stream<DynamicTest> places() {
        return rows(RuleTable.load("places.tsv"), (row, word, text) -> {
            assertThat(dateline(text)).as(text).isNotNull();
            assertThat(dateline(text).places()).as(text).containsExactly(word);
            assertThat(dateline(text).people().get(0).names()).containsExactly("章若溪");
        }, (row, word, text) -> assertThat(dateline(text)).isNull());
    }

    @TestFactory
    Stream<DynamicTest> attendance() {
        return rows(RuleTable.load("participants.tsv", "kind"),
                (row, word, text) -> assertThat(participants(text)).containsExactly("章若溪", "林致平"),
                (row, word, text) -> assertThat(participants(text)).isEmpty());
    }

    private static Set<String> participants(String text) {
        Set<String> names = new LinkedHashSet<>();
        new ParticipantReader(Lexicon.standard()).read(CleanText.of(text, 0, text.length()), names);
        return names;
    }

    @TestFactory
    Stream<DynamicTest> headWords() {
        return rows(RuleTable.load("subheads.tsv", "kind"), (row, word, text) -> {
            CleanText line = CleanText.of(text, 0, text.length());
            assertThat(HeadWords.isBox(line)).isEqualTo(row.get("kind").equals("box"));
            assertThat(HeadWords.turn(line) > 0).isEqualTo(row.get("kind").equals("turn") || row.get("kind").equals("answer"));
            assertThat(HeadWords.isAnswer(line)).isEqualTo(row.get("kind").equals("answer"));
            assertThat(HeadWords.isTail(line)).isEqualTo(row.get("kind").equals("tail"));
        }, (row, word, text) -> {
            assertThat(HeadWords.isBox(CleanText.of(text, 0, text.length()))).isFalse();
            assertThat(HeadWords.turn(text) > 0).isFalse();
            assertThat(HeadWords.isTail(CleanText.of(text, 0, text.length()))).isFalse();
        });
    }

    /** What each kind of word decides of the names in its example, and the counter-example does not. */
    @TestFactory
    Stream<DynamicTest> wordsAroundNames() {
        return rows(RuleTable.load("entities.tsv", "kind"), (row, word, text) -> {
            switch (row.get("kind")) {
                case "common", "vague", "none" -> assertThat(organizations(text)).isEmpty();
                case "before" -> assertThat(organizations(text)).containsExactly("澄江研究院");
                case "proper" -> assertThat(organizations(text)).containsExactly(word);
                case "company" -> assertThat(organizations(text)).containsExactly("法国长河造桥" + word);
                case "opening" -> assertThat(organizations(text)).containsExactly(word + "桥梁协会");
                case "formal" -> assertThat(organizations(text)).containsExactly("法国桥梁" + word);
                case "weak" -> assertThat(people(text)).containsExactly("章若溪 [" + word + "]");
                case "kin" -> assertThat(people(text)).containsExactly("章若溪 []");
                case "stop" -> assertThat(people(text)).containsExactly("章若溪 [市长]");
                case "boundary" -> assertThat(people(text)).contains("章溪 [市长]");
                default -> assertThat(people(text)).isEmpty();
            }
        }, (row, word, text) -> {
            switch (row.get("kind")) {
                case "common" -> assertThat(organizations(text)).containsExactly("澄江" + word);
                case "vague", "none" -> assertThat(organizations(text)).containsExactly("澄江研究院");
                case "before" -> assertThat(organizations(text)).containsExactly("应急研究院");
                case "proper", "formal", "company", "opening" -> assertThat(organizations(text)).isEmpty();
                case "weak", "kin" -> assertThat(people(text)).isEmpty();
                case "stop" -> assertThat(people(text)).containsExactly("章若溪 [澄江市长]");
                case "boundary" -> assertThat(people(text)).containsExactly("章" + word + "溪 [市长]");
                default -> assertThat(people(text)).containsExactly(word + "若溪 [市长]");
            }
        });
    }

    private static EntityReader.Entities entities(String text) {
        Element paragraph = new Element(Block.Kind.BODY, CleanText.of(text, 0, text.length()), 1, List.of());
        return EntityReader.read(List.of(paragraph), List.of(), List.of(), Lexicon.standard(), WordBoundaries.of(List.of(text)));
    }

    private static List<String> people(String text) {
        return entities(text).people().stream().map(e -> e.name() + " " + e.titles()).toList();
    }

    private static List<String> organizations(String text) {
        return entities(text).organizations().stream().map(Entity::name).toList();
    }

    @TestFactory
    Stream<DynamicTest> wordsOfAnyText() {
        return rows(RuleTable.load("common-pairs.tsv", "kind"), (row, word, text) -> assertThat(pairs(text)).isZero(),
                (row, word, text) -> assertThat(pairs(text)).isPositive());
    }

    private static int pairs(String text) {
        PairBag bag = new PairBag();
        bag.addAll(CleanText.of(text, 0, text.length()));
        return bag.size();
    }
}
