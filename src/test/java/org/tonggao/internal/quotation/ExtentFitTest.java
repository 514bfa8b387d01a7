package org.tonggao.internal.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The weights of the signals can be made again. */
class ExtentFitTest {

    /** The first signal is right in three of four decisions, the second tells nothing. */
    @Test
    void aSignalThatTellsWeighs() {
        List<LogisticRegression.Decision> decisions = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            boolean yes = i % 2 == 0;
            long telling = (i % 8 < 6) == yes ? 1 : 0;
            decisions.add(new LogisticRegression.Decision(telling | (i % 3 == 0 ? 2 : 0) | 4, yes, "article " + i % 20));
        }
        double[] weights = new LogisticRegression(3).fit(decisions, i -> true);
        assertThat(weights[0]).isGreaterThan(0.5);
        assertThat(Math.abs(weights[1])).isLessThan(0.5);
        assertThat(new LogisticRegression(3).fit(decisions, i -> i != 0)[0]).isZero();
    }

    @Test
    void decisionsAreReadFromAnnotatedArticles(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("articles.jsonl");
        Files.writeString(file, """
                {"id":"a","title":"新桥通车","paragraphs":["镇长章若溪说，新桥下月通车。我们还会修好引桥。村民走上桥头。"],\
                "statements":[{"parent":null,"cue_span":[0,5,6],"segments":[[0,7,0,23]]}]}
                """);
        List<String> lines = ExtentFit.fit(file.toString());
        assertThat(lines).filteredOn(line -> line.startsWith("#")).hasSize(2);
        assertThat(lines.get(0)).startsWith("# 2 decisions");
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("we\t").endsWith("\t1"));
    }
}
