package org.tonggao.internal.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tonggao.Article;
import org.tonggao.ArticleParser;
import org.tonggao.Diagnostic;
import org.tonggao.Diagnostic.Code;
import org.tonggao.ocr.OcrPages;
import org.tonggao.page.InventedPage;
import org.tonggao.property.Partition;

/** Bytes of all kinds through the whole parser: an article, diagnostics and a partition, never an exception. */
class BytesTest {

    private static final ArticleParser PARSER = ArticleParser.builder().build();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "X-UTF-32LE-BOM", "GB18030", "GBK"})
    void anEncodedPageIsTheSameArticleAsItsText(String charset) {
        String raw = InventedPage.all().get(0).raw();
        Article article = PARSER.parse(raw.getBytes(Charset.forName(charset)));
        Article expected = Article.parse((article.raw().startsWith("\uFEFF") ? "\uFEFF" : "") + raw);
        assertThat(article.raw()).isEqualTo(expected.raw());
        assertThat(article.metadata()).isEqualTo(expected.metadata());
        assertThat(article.sections()).isEqualTo(expected.sections());
        assertThat(article.diagnostics()).extracting(Diagnostic::code).contains(Code.CHARSET).doesNotContain(Code.MALFORMED_BYTES);
    }

    @Test
    void aTraditionalPageInBig5IsTheSameArticleAsItsText() {
        String raw = "【本報訊】青山鎮鎮長陳大文昨日表示，鎮內三條馬路的維修工程將於下月展開，\n為期九十日，期間巴士路線會改道。他說：「希望居民體諒。」";
        assertThat(PARSER.parse(raw.getBytes(Charset.forName("Big5"))).raw()).isEqualTo(raw);
        assertThat(PARSER.parse(raw.getBytes(Charset.forName("Big5"))).script()).contains(Article.Script.HANT);
    }

    @Test
    void everyPrefixOfAnEncodedPageIsAnArticle() {
        byte[] bytes = InventedPage.all().get(0).raw().getBytes(Charset.forName("GB18030"));
        for (int length = 0; length < bytes.length; length += 7) {
            Partition.check(PARSER.parse(java.util.Arrays.copyOf(bytes, length)));
        }
    }

    @Test
    void randomBytesAndRandomUnicodeAreArticles() {
        Random random = new Random(29);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = new byte[random.nextInt(600)];
            random.nextBytes(bytes);
            Partition.check(PARSER.parse(bytes));
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < random.nextInt(200); i++) {
                text.append((char) random.nextInt(round % 2 == 0 ? 0x10000 : 0x3100));
            }
            Partition.check(Article.parse(text));
        }
    }

    @Test
    void bytesThatAreNoTextAreReported() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, '\r', 'I', 'H', 'D', 'R', 0, 0, 2, (byte) 0xFE, (byte) 0x90, 1};
        assertThat(PARSER.parse(png).diagnostics()).extracting(Diagnostic::code).contains(Code.CHARSET, Code.NOT_CHINESE);
        assertThat(PARSER.parse(new byte[0]).diagnostics()).extracting(Diagnostic::code).contains(Code.NO_TEXT);
    }

    @Test
    void aFileIsReadWithTheCharsetThatWasAskedFor(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), "路".getBytes(Charset.forName("Big5")));
        assertThat(ArticleParser.builder().charset(Charset.forName("Big5")).build().parse(file).raw()).isEqualTo("路");
    }

    /** {@code mvn test -Dsurefire.excludedGroups= -Dtest=BytesTest} with {@code JAZZER_FUZZ=1} in the environment hunts for ever. */
    @Tag("fuzz")
    @FuzzTest(maxDuration = "1m")
    void anyBytesGiveAnArticle(byte[] bytes) {
        Partition.check(PARSER.parse(bytes));
        try {
            OcrPages.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
