package org.tonggao.internal.quotation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import org.tonggao.Article;
import org.tonggao.Span;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.layout.Block;
import org.tonggao.internal.layout.Element;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Signals;
import org.tonggao.internal.lexicon.WordBoundaries;

/**
 * Makes the weights of {@code continuation.tsv} and {@code clauses.tsv} from annotated articles (JSON lines, the format of {@code gold-open.jsonl}): after each sentence
 * (clause) of a statement whose cue the annotator marked too, which signals hold and whether the content goes on. Prints the weights, with how often they hold, and
 * how many decisions are right when the articles decided on were not fitted to.
 *
 * <p>{@code mvn -q test-compile org.codehaus.mojo:exec-maven-plugin:3.6.4:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.tonggao.internal.quotation.ExtentFit -Dexec.args="FILE… -ROW…"}, where the rows after - are left out. A file named twice counts twice.
 */
final class ExtentFit implements Judge {

    private static final int FOLDS = 10;

    private final JsonNode article;
    private final int[] starts;
    private final Map<Signals<?>, List<LogisticRegression.Decision>> decisions;

    private ExtentFit(JsonNode article, int[] starts, Map<Signals<?>, List<LogisticRegression.Decision>> decisions) {
        this.article = article;
        this.starts = starts;
        this.decisions = decisions;
    }

    /** Decides as the annotator did, and takes note. */
    @Override
    public boolean goesOn(Signals<?> table, long signals, Draft d, ParagraphText p, int next) {
        JsonNode statement = statement(d);
        if (statement == null) {
            return BY_WEIGHT.goesOn(table, signals, d, p, next);
        }
        int at = p.clean.rawStart(next);
        boolean yes = false;
        for (JsonNode segment : statement.get("segments")) {
            yes |= place(segment.get(0).asInt(), segment.get(1).asInt()) <= at && at + 1 < place(segment.get(2).asInt(), segment.get(3).asInt());
        }
        decisions.get(table).add(new LogisticRegression.Decision(signals, yes, article.get("id").asText()));
        return yes;
    }

    private JsonNode statement(Draft d) {
        int cue = d.paragraph.clean.rawStart(d.cueStart);
        int end = d.paragraph.clean.rawEnd(d.cueEnd);
        for (JsonNode statement : article.get("statements")) {
            JsonNode span = statement.get("cue_span");
            if (span != null && !span.isNull() && statement.get("parent").isNull() && place(span.get(0).asInt(), span.get(1).asInt()) < end
                    && cue < place(span.get(0).asInt(), span.get(2).asInt())) {
                return statement;
            }
        }
        return null;
    }

    /** From paragraph and code point to the place in the text. */
    private int place(int paragraph, int codePoint) {
        String text = article.get("paragraphs").get(paragraph).asText();
        return starts[paragraph] + text.offsetByCodePoints(0, codePoint);
    }

    private static void read(JsonNode article, Map<Signals<?>, List<LogisticRegression.Decision>> decisions) {
        StringBuilder raw = new StringBuilder(article.path("title").asText("")).append('\n');
        JsonNode paragraphs = article.get("paragraphs");
        int[] starts = new int[paragraphs.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = raw.length();
            raw.append(paragraphs.get(i).asText()).append('\n');
        }
        int[] dateline = {0};
        boolean wire = Article.parse(raw).metadata().dateline().map(d -> {
            for (Span span : d.printed().spans()) {
                dateline[0] = span.end();
            }
            return true;
        }).orElse(false);
        List<Element> body = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            int end = starts[i] + paragraphs.get(i).asText().length();
            int start = dateline[0] > starts[i] && dateline[0] < end ? dateline[0] : starts[i];
            if (!holds(article.path("headings"), i) && !holds(article.path("captions"), i) && !holds(article.path("furniture"), i)) {
                body.add(new Element(Block.Kind.BODY, CleanText.of(raw.toString(), start, end), 1, List.of()));
            }
        }
        Attributor.attribute(body, wire, Lexicon.standard(), WordBoundaries.of(body.stream().map(Element::text).toList()),
                new ExtentFit(article, starts, decisions));
    }

    private static boolean holds(JsonNode numbers, int number) {
        for (JsonNode n : numbers) {
            if (n.asInt() == number) {
                return true;
            }
        }
        return false;
    }

    public static void main(String[] files) throws IOException {
        fit(files).forEach(System.out::println);
    }

    static List<String> fit(String... files) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Map<Signals<?>, List<LogisticRegression.Decision>> decisions = new LinkedHashMap<>();
        decisions.put(Continuation.SIGNALS, new ArrayList<>());
        decisions.put(ClauseContinuation.SIGNALS, new ArrayList<>());
        List<String> left = new ArrayList<>();
        for (String file : files) {
            if (file.startsWith("-")) {
                left.add(file.substring(1));
                continue;
            }
            for (String line : Files.readAllLines(Path.of(file))) {
                read(mapper.readTree(line), decisions);
            }
        }
        List<String> lines = new ArrayList<>();
        decisions.forEach((table, made) -> report(table, made, left, lines));
        return lines;
    }

    private static void report(Signals<?> table, List<LogisticRegression.Decision> decisions, List<String> left, List<String> lines) {
        List<String> ids = table.ids();
        LogisticRegression regression = new LogisticRegression(ids.size());
        IntPredicate kept = i -> !left.contains(ids.get(i));
        double[] weights = regression.fit(decisions, kept);
        double[] unseen = regression.crossValidate(decisions, kept, FOLDS);
        int right = 0;
        int now = 0;
        double loss = 0;
        for (int i = 0; i < unseen.length; i++) {
            boolean yes = decisions.get(i).yes();
            now += table.sum(decisions.get(i).signals()) > 0 == yes ? 1 : 0;
            right += unseen[i] > 0.5 == yes ? 1 : 0;
            loss -= Math.log(yes ? unseen[i] : 1 - unseen[i]);
        }
        lines.add(String.format(Locale.ROOT, "# %d decisions: the table as it is %d right, unseen %d (%.3f), log loss %.4f", unseen.length, now, right, right / (double) unseen.length, loss / unseen.length));
        for (int i = 0; i < weights.length; i++) {
            int bit = i;
            lines.add(String.format(Locale.ROOT, "%s\t%.2f\t%d", ids.get(i), weights[i], decisions.stream().filter(d -> (d.signals() >> bit & 1) != 0).count()));
        }
    }
}
