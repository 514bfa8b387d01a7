package org.tonggao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own words change what is found, and broken files say where. All names are invented. */
class UserLexiconTest {

    private static final String HEADER = "id\tpattern\ttable\texample\tcounter\tnote\n";
    private static final String PAGE = "新桥通车\n桥匠章若溪爆料，新桥下月通车，村民不用再绕路。\n镇长章若溪说，桥已经修好。\n";

    @TempDir
    Path folder;

    private ArticleParser parser(String rows) throws IOException {
        Path file = folder.resolve("mine.tsv");
        Files.writeString(file, HEADER + rows);
        return ArticleParser.builder().lexicon(file).build();
    }

    @Test
    void aCueAndAVetoOfOnesOwn() throws IOException {
        assertThat(Article.parse(PAGE).statements()).hasSize(1);
        assertThat(parser("my-cue\t爆料\tcue-say\t章若溪爆料，新桥下月通车。\t\t\nmy-title\t桥匠\ttitle\t桥匠章若溪爆料，新桥下月通车。\t\t\n").parse(PAGE).statements())
                .extracting(s -> s.source().canonical() + " " + s.cue().orElseThrow().text())
                .containsExactly("章若溪 爆料", "章若溪 说");
        assertThat(parser("my-veto\t章若溪说\tveto\t章若溪说，好。\t\t\n").parse(PAGE).statements()).isEmpty();
    }

    @Test
    void namesAndTitlesOfOnesOwnAreAmongThePeople() throws IOException {
        String page = "新桥通车\n桥匠章若溪9日修好了桥，晚上阿贝走过新桥。\n";
        assertThat(Article.parse(page).people()).isEmpty();
        assertThat(parser("my-title\t桥匠\ttitle\t桥匠章若溪说，好。\t\t\nmy-name\t阿贝|不在场\tperson\t阿贝说，好。\t\t\n").parse(page).people())
                .extracting(e -> e.name() + " " + e.titles())
                .containsExactly("章若溪 [桥匠]", "阿贝 []");
    }

    @Test
    void titlesAndCuesOfOnesOwnCountInAttendanceListsAndSections() throws IOException {
        String attendance = "新桥通车\n林致平来到桥头。\n桥匠章若溪、林致平等出席仪式。\n";
        assertThat(Article.parse(attendance).metadata().participants()).isEmpty();
        assertThat(parser("my-title\t桥匠\ttitle\t桥匠章若溪说，好。\t\t\n").parse(attendance).metadata().participants()).containsExactly("章若溪", "林致平");
        String readout = "新桥通车\n关于票价，章若溪爆料，票价不变。\n大家都很高兴。\n";
        assertThat(Article.parse(readout).sections()).noneMatch(s -> s.kind() == Section.Kind.TOPIC);
        assertThat(parser("my-cue\t爆料\tcue-say\t章若溪爆料，新桥下月通车。\t\t\n").parse(readout).sections())
                .extracting(s -> s.topic().orElse("")).containsExactly("票价");
    }

    @Test
    void aParserWithOnesOwnWordsCanBeSerialised() throws IOException, ClassNotFoundException {
        ArticleParser parser = parser("my-cue\t爆料\tcue-say\t章若溪爆料，新桥下月通车。\t\t\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(parser);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((ArticleParser) in.readObject()).parse(PAGE)).isEqualTo(parser.parse(PAGE));
        }
    }

    @Test
    void brokenRowsSayWhere() {
        assertThatThrownBy(() -> parser("my-cue\t爆料\tcue-nothing\t章若溪爆料，好。\t\t\n"))
                .isInstanceOf(LexiconException.class).hasMessageStartingWith("mine.tsv:2: unknown value: cue-nothing");
        assertThatThrownBy(() -> parser("my-cue\t爆料\tcue-say\t\t\t\n"))
                .isInstanceOf(LexiconException.class).hasMessage("mine.tsv:2: example is empty");
        assertThatThrownBy(() -> parser("a\tb\n")).isInstanceOf(LexiconException.class).hasMessage("mine.tsv:2: must have 6 columns, has 2");
    }
}
