package org.tonggao.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tonggao.Article;
import org.tonggao.Statement;
import org.tonggao.internal.Stage;
import org.tonggao.internal.lexicon.RuleTable;
import org.tonggao.page.InventedPage;

/** The golden folders hold what is compared and nothing else. */
class HygieneTest {

    @Test
    void goodHoldsEveryPageWithEveryStage() throws IOException {
        Set<String> wanted = new TreeSet<>();
        for (InventedPage page : InventedPage.all()) {
            wanted.add(page.name() + ".txt");
            Arrays.stream(Stage.values()).forEach(stage -> wanted.add(page.name() + "." + stage));
        }
        assertThat(names(GoldenTest.GOOD)).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void badHoldsTextsWithTheirDiagnostics() throws IOException {
        Set<String> wanted = new TreeSet<>();
        for (Path text : GoldenTest.texts(GoldenTest.BAD).toList()) {
            wanted.add(text.getFileName().toString());
            wanted.add(GoldenTest.beside(text, "diagnostics").getFileName().toString());
        }
        assertThat(names(GoldenTest.BAD)).containsExactlyInAnyOrderElementsOf(wanted).isNotEmpty();
    }

    /** A page without a word on what it shows will be kept for ever, because nobody dares to delete it. */
    @Test
    void everyPageSaysWhatItShows() throws IOException {
        for (String name : names(InventedPage.resources("pages"))) {
            assertThat(Files.readAllLines(InventedPage.resources("pages").resolve(name)).get(0)).as(name).startsWith("# ");
        }
    }

    /**
     * Rules that decide on statements and that no invented page exercises, in a file, so that a new rule without a page shows in the
     * difference. Their own examples are tested elsewhere.
     */
    @Test
    void rulesThatNoPageExercises() throws IOException {
        Set<String> exercised = new TreeSet<>();
        for (InventedPage page : InventedPage.all()) {
            for (Statement statement : Article.parse(page.raw()).statements()) {
                exercised.add(statement.rule());
                statement.evidence().forEach(e -> exercised.add(e.rule()));
            }
        }
        StringBuilder idle = new StringBuilder();
        for (String name : List.of("statements.tsv", "cues.tsv", "acts.tsv")) {
            Path file = RuleFilesTest.FOLDER.resolve(name);
            if (Files.exists(file)) {
                for (RuleTable.Row row : RuleFilesTest.table(file, Files.readString(file)).rows()) {
                    if (!exercised.contains(row.id())) {
                        idle.append(name).append('\t').append(row.id()).append('\n');
                    }
                }
            }
        }
        assertThat(exercised).hasSizeGreaterThan(5);
        Golden.check(InventedPage.resources("golden/unexercised-rules.tsv"), idle.toString());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
