package org.tonggao.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tonggao.Article;
import org.tonggao.ArticleParser;
import org.tonggao.page.InventedPage;

/** What must not change the article: line ends, a byte order mark, more blank lines, other threads, a journey through serialisation. */
class InvariancePropertyTest {

    static Stream<InventedPage> pages() {
        return InventedPage.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void carriageReturnsForLineFeeds(InventedPage page) {
        Article expected = Article.parse(page.raw());
        Article found = Article.parse(page.raw().replace('\n', '\r'));
        assertThat(Shape.of(found)).isEqualTo(Shape.of(expected));
        assertThat(Partition.elements(found)).as("one character for one: places too").isEqualTo(Partition.elements(expected));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void windowsLineEnds(InventedPage page) {
        assertThat(Shape.of(Article.parse(page.raw().replace("\n", "\r\n")))).isEqualTo(Shape.of(Article.parse(page.raw())));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void byteOrderMark(InventedPage page) {
        Article found = Article.parse("\uFEFF" + page.raw());
        assertThat(Shape.of(found)).isEqualTo(Shape.of(Article.parse(page.raw())));
        Partition.check(found);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void blankLinesDoubled(InventedPage page) {
        String doubled = page.raw().replace("\n\n", "\n\n\n");
        assertThat(Shape.of(Article.parse(doubled))).isEqualTo(Shape.of(Article.parse(page.raw())));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void bytesAndCharacters(InventedPage page) {
        Article found = ArticleParser.builder().build().parse(page.raw().getBytes(StandardCharsets.UTF_8));
        assertThat(found.sections()).isEqualTo(Article.parse(page.raw()).sections());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void equalByValue(InventedPage page) {
        Article one = Article.parse(page.raw());
        Article two = Article.parse(new StringBuilder(page.raw()));
        assertThat(two).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(Article.parse(page.raw() + "\n完")).isNotEqualTo(one);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void serialisation(InventedPage page) throws Exception {
        Article article = Article.parse(page.raw());
        assertThat(throughBytes(article)).isEqualTo(article);
    }

    @Test
    void serialisedParser() throws Exception {
        ArticleParser parser = ArticleParser.builder().publicationDate(LocalDate.of(2024, 5, 18)).maxLength(2000).build();
        for (InventedPage page : InventedPage.all()) {
            assertThat(throughBytes(parser).parse(page.raw())).isEqualTo(parser.parse(page.raw()));
        }
    }

    @Test
    void eightThreads() throws Exception {
        List<InventedPage> pages = InventedPage.all();
        List<Article> expected = pages.stream().map(p -> Article.parse(p.raw())).toList();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<Article>>> jobs = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                jobs.add(() -> pages.stream().map(p -> Article.parse(p.raw())).toList());
            }
            for (Future<List<Article>> job : pool.invokeAll(jobs)) {
                assertThat(job.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T throughBytes(T value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
