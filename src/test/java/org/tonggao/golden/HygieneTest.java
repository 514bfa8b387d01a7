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
import org.tonggao.internal.Stage;
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

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
