package org.tonggao.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tonggao.Article;
import org.tonggao.ArticleParser;
import org.tonggao.Diagnostic;
import org.tonggao.internal.Pipeline;
import org.tonggao.internal.Settings;
import org.tonggao.internal.Stage;
import org.tonggao.internal.StagePrinter;
import org.tonggao.internal.input.Decoder;
import org.tonggao.page.InventedPage;
import org.tonggao.property.Partition;

/** What every stage gives for every text of {@code golden/}: a difference shows which stage moved. */
class GoldenTest {

    static final Path GOOD = InventedPage.resources("golden/good");
    static final Path BAD = InventedPage.resources("golden/bad");

    static Stream<InventedPage> pages() {
        return InventedPage.all().stream();
    }

    /** The texts of {@code good/} are what {@code pages/} prints. */
    @ParameterizedTest
    @MethodSource("pages")
    void printed(InventedPage page) throws IOException {
        Golden.check(GOOD.resolve(page.name() + ".txt"), page.raw());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyStage(InventedPage page) throws IOException {
        StagePrinter printer = new StagePrinter();
        Article article = parse(page.raw().getBytes(StandardCharsets.UTF_8), printer);
        AssertionError failure = null;
        for (Stage stage : Stage.values()) {
            try {
                Golden.check(GOOD.resolve(page.name() + "." + stage), printer.text(stage));
            } catch (AssertionError e) {
                // The first stage that moved explains the rest
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
        assertThat(article.diagnostics()).noneMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
    }

    static Stream<Path> bad() throws IOException {
        return texts(BAD);
    }

    /** Garbage gives an article and diagnostics, and still nothing is lost. */
    @ParameterizedTest
    @MethodSource("bad")
    void diagnostics(Path text) throws IOException {
        Article article = parse(Files.readAllBytes(text), new StagePrinter());
        Partition.check(article);
        Golden.check(
                beside(text, "diagnostics"),
                article.diagnostics().stream().map(d -> d + "\n").collect(Collectors.joining()));
    }

    private static Article parse(byte[] bytes, StagePrinter printer) {
        Decoder.Decoded decoded = Decoder.decode(bytes, Optional.empty());
        return Pipeline.parse(decoded.text(), decoded.diagnostics(), new Settings(null, null, ArticleParser.DEFAULT_MAX_LENGTH), printer);
    }

    static Path beside(Path text, String ending) {
        String name = text.getFileName().toString();
        return text.resolveSibling(name.substring(0, name.length() - ".txt".length()) + "." + ending);
    }

    static Stream<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> texts = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
            return texts.stream();
        }
    }
}
