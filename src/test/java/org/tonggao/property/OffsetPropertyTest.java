package org.tonggao.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tonggao.Article;
import org.tonggao.Paragraph;
import org.tonggao.Passage;
import org.tonggao.Span;
import org.tonggao.Statement;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.input.Cleaner;
import org.tonggao.internal.input.Survey;
import org.tonggao.page.InventedPage;

/** Spans point to what was printed, cover it once, and nest. */
class OffsetPropertyTest {

    static Stream<InventedPage> pages() {
        return InventedPage.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLetterLiesInOneElement(InventedPage page) {
        Partition.check(Article.parse(page.raw()));
    }

    /** Clean what the spans point to, and the text comes back. Spaces are left out: those at a line's edge belong to the layout. */
    @ParameterizedTest
    @MethodSource("pages")
    void spansHoldTheText(InventedPage page) {
        Article article = Article.parse(page.raw());
        boolean spaced = Survey.of(page.raw(), 0, page.raw().length()).spaced();
        assertThat(passages(article)).isNotEmpty().allSatisfy(p -> {
            List<CleanText> printed = new ArrayList<>();
            for (Span span : p.spans()) {
                assertThat(span.in(article.raw())).doesNotContainPattern("[\\r\\n]").isEqualTo(span.in(article.raw()).strip());
                printed.add(CleanText.of(article.raw(), span.start(), span.end()));
            }
            if (!printed.isEmpty()) {
                assertThat(withoutSpaces(CleanText.join(Cleaner.clean(printed, spaced)))).isEqualTo(withoutSpaces(p.text()));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void spansAscend(InventedPage page) {
        assertThat(passages(Article.parse(page.raw()))).allSatisfy(p -> {
            for (int i = 1; i < p.spans().size(); i++) {
                assertThat(p.spans().get(i).start()).isGreaterThanOrEqualTo(p.spans().get(i - 1).end());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void sentencesMakeUpTheirParagraph(InventedPage page) {
        for (Paragraph paragraph : Article.parse(page.raw()).paragraphs()) {
            StringBuilder joined = new StringBuilder();
            for (Passage sentence : paragraph.sentences()) {
                joined.append(sentence.text());
                assertThat(sentence.spans()).allMatch(s -> isInside(s, paragraph.passage()));
            }
            assertThat(withoutSpaces(joined)).isEqualTo(withoutSpaces(paragraph.text()));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void statementsLieInParagraphsAndInTheirParents(InventedPage page) {
        Article article = Article.parse(page.raw());
        List<Passage> body = article.paragraphs().stream().map(Paragraph::passage).toList();
        for (Statement statement : article.statements()) {
            assertThat(statement.content().spans()).allMatch(s -> body.stream().anyMatch(p -> isInside(s, p)));
            statement.cue().ifPresent(c -> assertThat(c.spans()).allMatch(s -> body.stream().anyMatch(p -> isInside(s, p))));
            statement.parent().ifPresent(id -> {
                Statement parent = article.statement(id).orElseThrow();
                assertThat(id).isLessThan(statement.id());
                assertThat(statement.content().spans()).allMatch(s -> isInside(s, parent.content()));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void topLevelContentsDoNotOverlap(InventedPage page) {
        List<Span> spans = new ArrayList<>();
        for (Statement statement : Article.parse(page.raw()).statements()) {
            if (statement.parent().isEmpty()) {
                assertThat(statement.content().spans()).noneMatch(s -> spans.stream().anyMatch(s::overlaps));
                spans.addAll(statement.content().spans());
            }
        }
    }

    private static boolean isInside(Span span, Passage passage) {
        return passage.spans().stream().anyMatch(p -> p.start() <= span.start() && span.end() <= p.end());
    }

    private static List<Passage> passages(Article article) {
        List<Passage> all = new ArrayList<>(Partition.elements(article));
        article.paragraphs().forEach(p -> all.addAll(p.sentences()));
        article.statements().forEach(s -> {
            all.add(s.content());
            s.cue().ifPresent(all::add);
            s.source().mention().ifPresent(all::add);
        });
        article.people().forEach(e -> all.addAll(e.mentions()));
        article.organizations().forEach(e -> all.addAll(e.mentions()));
        return all;
    }

    private static String withoutSpaces(CharSequence text) {
        return text.toString().codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != '\u00A0')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
