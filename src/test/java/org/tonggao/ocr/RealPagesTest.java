package org.tonggao.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tonggao.Article;
import org.tonggao.ArticleParser;
import org.tonggao.property.Partition;

/** Real output of Tesseract and PaddleOCR, from the evaluation folder beside the checkout; skipped where that is missing. */
class RealPagesTest {

    private static final Path FOLDER = Path.of(System.getProperty("project.basedir", "."), "..", "shared", "ocr", "open");

    @BeforeEach
    void realPages() {
        assumeTrue(Files.isDirectory(FOLDER), "no ../shared/ocr");
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> found = files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    private static Article parse(List<OcrPage> pages) {
        return ArticleParser.builder().build().parse(pages);
    }

    @Test
    void hocrAndAltoOfOnePageAreTheSameArticle() throws IOException {
        for (Path hocr : files(".hocr")) {
            Article article = parse(OcrPages.read(hocr));
            Partition.check(article);
            Path alto = Path.of(hocr.toString().replace(".hocr", ".alto.xml"));
            assertThat(parse(OcrPages.read(alto)).sections()).as(hocr.getFileName().toString()).isEqualTo(article.sections());
        }
    }

    /** Nothing is lost, and the page has a headline and paragraphs. */
    @Test
    void boxesOfAnotherEngineComeInThroughTheSameRecords() throws IOException {
        for (Path file : files(".boxes.json")) {
            List<OcrLine> lines = new ArrayList<>();
            for (JsonNode line : new ObjectMapper().readTree(file.toFile())) {
                double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
                for (JsonNode corner : line.get("box")) {
                    box[0] = Math.min(box[0], corner.get(0).asDouble());
                    box[1] = Math.min(box[1], corner.get(1).asDouble());
                    box[2] = Math.max(box[2], corner.get(0).asDouble());
                    box[3] = Math.max(box[3], corner.get(1).asDouble());
                }
                lines.add(new OcrLine(line.get("text").asText(), box[0], box[1], box[2], box[3]));
            }
            Article article = parse(List.of(new OcrPage(lines)));
            Partition.check(article);
            String text = Files.readString(Path.of(file.toString().replace(".boxes.json", ".raw.txt")));
            assertThat(letters(article.raw())).as(file.getFileName().toString()).hasSameSizeAs(letters(text));
            assertThat(article.metadata().headline()).as(file.getFileName().toString()).isPresent();
            assertThat(article.paragraphs()).as(file.getFileName().toString()).hasSizeGreaterThan(1);
        }
    }

    private static String letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
