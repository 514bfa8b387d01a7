package org.tonggao.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tonggao.Article;
import org.tonggao.ArticleParser;
import org.tonggao.Diagnostic;
import org.tonggao.Furniture;
import org.tonggao.page.InventedPage;

/** No text throws, loses letters or takes more than linear time. */
class RobustnessPropertyTest {

    /** Far above what 100,000 repeats take (some 10 ms), far below what a quadratic walk would, on a busy machine too. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static final int SMALL_STACK = 192 << 10;

    static Stream<InventedPage> pages() {
        return InventedPage.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPrefixAndSuffix(InventedPage page) throws InterruptedException {
        String raw = page.raw();
        for (int i = 0; i <= raw.length(); i++) {
            String prefix = raw.substring(0, i);
            String suffix = raw.substring(i);
            within(() -> Partition.check(Article.parse(prefix)), prefix);
            within(() -> Partition.check(Article.parse(suffix)), suffix);
        }
    }

    /** Opening marks, cues, brackets, line ends, digits: what a scanner might recurse or look back over. */
    @ParameterizedTest
    @ValueSource(strings = {
        "“", "”", "「", "『", "（", "《", "〔", "(", "\"", "‘", "'", "：", "，", "。", "、", "…", "—", "\n", "\r", "\f", " \n", "　", "·", "■",
        "说", "表示", "指出，", "他说：", "“说", "说“", "”他说", "据", "据新华社电", "（记者", "记者", "关于", "一是", "和", "的", "王", "王某说，",
        "问：\n", "1", "2021年", "一", "Ａ", "\u200B", "\uD83D", "\uDE00", "\u0000", "一、\n", "他\n", "双方", "本报讯", "第1版\n", "责任编辑：", "下转"
    })
    void oneHundredThousandRepeats(String unit) throws InterruptedException {
        String text = unit.repeat(100_000);
        within(() -> Partition.check(Article.parse(text)), unit);
        within(() -> Article.parse("张三说：" + text + "李四说，好。"), unit);
    }

    /** A paragraph may break off anywhere in a name and its cue. */
    @ParameterizedTest
    @ValueSource(strings = {"桥头的工程师汪洁说", "副市长章若溪、工程师汪洁称", "本报记者安可报道", "莫雷托总统的夫人问", "村民章若溪、市长林致平道"})
    void paragraphsThatBreakOffAtACue(String text) throws InterruptedException {
        for (int i = 1; i <= text.length(); i++) {
            String page = "渡口通车\n\n　　白沙渡口的大桥昨天通车，两岸居民不必再等渡船。\n\n　　" + text.substring(0, i) + "\n";
            within(() -> Partition.check(Article.parse(page)), page);
        }
    }

    @Test
    void tenMegabytesInOneLine() throws InterruptedException {
        String sentence = InventedPage.all().get(0).texts("p").get(0);
        String text = sentence.repeat(10_000_000 / sentence.length());
        within(
                () -> {
                    Article article = Article.parse(text);
                    assertThat(article.diagnostics()).anyMatch(d -> d.code() == Diagnostic.Code.SIZE_LIMIT);
                    assertThat(article.furniture()).anyMatch(f -> f.kind() == Furniture.Kind.OTHER
                            && f.passage().end() == text.length()
                            && f.passage().start() <= ArticleParser.DEFAULT_MAX_LENGTH);
                },
                "10 MB");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void randomCharacters(long seed) throws InterruptedException {
        Random random = new Random(seed);
        String alphabet = "“”「」『』（）《》：，。、！？…—·\n\r\f\t 　■说表示指出记者新华社电据关于王李他她双方一二三是年月日1２A\uD83D\uDE00\uFEFF\u200B";
        for (int i = 0; i < 3000; i++) {
            String text = IntStream.range(0, random.nextInt(120))
                    .mapToObj(k -> String.valueOf(alphabet.charAt(random.nextInt(alphabet.length()))))
                    .collect(Collectors.joining());
            within(() -> Partition.check(Article.parse(text)), text);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void shuffledLines(long seed) throws InterruptedException {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        InventedPage.all().forEach(p -> lines.addAll(p.raw().lines().toList()));
        for (int i = 0; i < 100; i++) {
            String text = IntStream.range(0, 60).mapToObj(k -> lines.get(random.nextInt(lines.size()))).collect(Collectors.joining("\n"));
            within(() -> Partition.check(Article.parse(text)), text);
        }
    }

    @Test
    void turkishLocale() {
        List<Article> expected = InventedPage.all().stream().map(p -> Article.parse(p.raw())).toList();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(InventedPage.all().stream().map(p -> Article.parse(p.raw())).toList()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Runs with a small stack, and fails when it throws or does not end in time. */
    private static void within(Runnable work, String what) throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, work, "small stack", SMALL_STACK);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((t, e) -> thrown.set(e));
        thread.start();
        thread.join(LIMIT.toMillis());
        String shown = what.replace("\n", "\\n");
        assertThat(thread.isAlive())
                .withFailMessage(() -> "still at it after " + LIMIT + ": " + shown + at(thread.getStackTrace()))
                .isFalse();
        if (thrown.get() != null) {
            throw new AssertionError(shown, thrown.get());
        }
    }

    private static String at(StackTraceElement[] stack) {
        return Arrays.stream(stack).limit(8).map(e -> "\n\tat " + e).collect(Collectors.joining());
    }
}
