package org.tonggao.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tonggao.internal.lexicon.RuleTable;
import org.tonggao.page.InventedPage;

/** What holds for every rule file; whether an example matches is tested by the stage that uses the file. */
class RuleFilesTest {

    static final Path FOLDER = InventedPage.resources("../../main/resources/org/tonggao/internal/lexicon").normalize();

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isWellFormed(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(text).as("says what it is and where its words come from").startsWith("# ");
        assertThat(text).doesNotContain("\r").endsWith("\n");
        RuleTable table = table(file, text);
        assertThat(table.rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.example()).as(row.id()).isNotBlank().isEqualTo(row.example().strip());
            assertThat(row.counter()).as(row.id() + ": a counter-example differs from the example").isNotEqualTo(row.example());
        });
    }

    /** Reads any rule file, whatever columns of its own it has. */
    static RuleTable table(Path file, String text) throws IOException {
        List<String> header = Arrays.asList(text.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).findFirst().orElseThrow().split("\t"));
        String[] own = header.subList(2, header.size() - 3).toArray(String[]::new);
        return RuleTable.read(file.getFileName().toString(), new StringReader(text), own);
    }
}
