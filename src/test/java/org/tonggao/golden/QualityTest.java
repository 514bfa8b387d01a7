package org.tonggao.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tonggao.Article;
import org.tonggao.Figure;
import org.tonggao.Paragraph;
import org.tonggao.Passage;
import org.tonggao.Statement;
import org.tonggao.page.InventedPage;
import org.tonggao.page.InventedPage.Said;

/**
 * How much of what the invented pages say is read rightly, page by page, in {@code quality.tsv}: a change of a rule is reviewed as a difference of that
 * file. What is missed and what is wrong stands in it too.
 */
class QualityTest {

    private static final Path QUALITY = InventedPage.resources("golden/quality.tsv");

    @Test
    void quality() throws IOException {
        StringBuilder table = new StringBuilder("# page\twhat\tright\tof\t(misses and wrong ones follow, one a line)\n");
        int right = 0;
        int of = 0;
        for (InventedPage page : InventedPage.all()) {
            Article article = Article.parse(page.raw());
            row(table, page, "paragraphs", page.texts("p"), article.paragraphs().stream().map(Paragraph::text).toList());
            row(table, page, "headline", page.texts("headline"), texts(article.metadata().headline().stream().toList()));
            row(table, page, "kicker", page.texts("kicker"), texts(article.metadata().kicker().stream().toList()));
            row(table, page, "decks", page.texts("deck"), texts(article.metadata().decks()));
            row(table, page, "subheads", page.texts("subhead"), texts(article.sections().stream().flatMap(s -> s.heading().stream()).toList()));
            row(table, page, "captions", page.texts("caption"), texts(article.figures().stream().flatMap(f -> f.caption().stream()).toList()));
            row(table, page, "credits", joined(page.texts("credit")),
                    joined(texts(article.figures().stream().flatMap(f -> f.credit().stream()).map(Figure.Credit::printed).toList())));
            row(table, page, "furniture", page.texts("furniture"), texts(article.furniture().stream().map(f -> f.passage()).toList()));
            int hits = statements(table, page, article);
            right += hits;
            of += page.statements().size();
        }
        table.append("all\tstatements\t").append(right).append('\t').append(of).append('\n');
        Golden.check(QUALITY, table.toString());
        assertThat(right).as("statements read rightly of " + of).isGreaterThan(of * 7 / 10);
    }

    /** Compared without spaces, which the printer puts where he likes. */
    private static void row(StringBuilder table, InventedPage page, String what, List<String> expected, List<String> found) {
        if (expected.isEmpty() && found.isEmpty()) {
            return;
        }
        List<String> missed = new ArrayList<>(letters(expected));
        List<String> wrong = new ArrayList<>(letters(found));
        List<String> hits = new ArrayList<>(missed);
        hits.removeIf(h -> !wrong.contains(h));
        missed.removeAll(hits);
        wrong.removeAll(hits);
        table.append(page).append('\t').append(what).append('\t').append(hits.size()).append('\t').append(expected.size()).append('\n');
        missed.forEach(m -> table.append("\tmissed\t").append(m).append('\n'));
        wrong.forEach(w -> table.append("\twrong\t").append(w).append('\n'));
    }

    private static int statements(StringBuilder table, InventedPage page, Article article) {
        List<Statement> left = new ArrayList<>(
                article.statements().stream().filter(s -> s.form() != Statement.Form.REPORTED_ACT).toList());
        List<Said> missed = new ArrayList<>();
        for (Said said : page.statements()) {
            Statement match = left.stream().filter(s -> isSame(s, said)).findFirst().orElse(null);
            if (match == null) {
                missed.add(said);
            } else {
                left.remove(match);
            }
        }
        int hits = page.statements().size() - missed.size();
        table.append(page).append("\tstatements\t").append(hits).append('\t').append(page.statements().size()).append('\n');
        missed.forEach(m -> table.append("\tmissed\t").append(m).append('\n'));
        left.forEach(s -> table.append("\twrong\t")
                .append(s.source().canonical()).append(" | ")
                .append(s.cue().map(Passage::text).orElse("-")).append(" | ")
                .append(s.content().text().replace("\n", "⏎")).append(s.topic().map(t -> " | " + t).orElse(""))
                .append(" [").append(s.rule()).append("]\n"));
        return hits;
    }

    private static boolean isSame(Statement statement, Said said) {
        String content = statement.content().text();
        return statement.source().canonical().equals(said.source())
                && statement.cue().map(Passage::text).orElse("").equals(said.cue())
                && (said.end().isEmpty() ? content.equals(said.begin()) : content.startsWith(said.begin()) && content.endsWith(said.end()))
                && statement.topic().orElse("").equals(said.topic())
                && statement.parent().isPresent() == said.nested();
    }

    private static List<String> texts(List<Passage> passages) {
        return passages.stream().map(Passage::text).toList();
    }

    private static List<String> joined(List<String> texts) {
        return texts.isEmpty() ? List.of() : List.of(String.join("", texts));
    }

    private static List<String> letters(List<String> texts) {
        return texts.stream().map(t -> t.replaceAll("[\\s　]", "")).toList();
    }
}
