package org.tonggao.benchmark;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.tonggao.Article;
import org.tonggao.ArticleParser;
import org.tonggao.page.InventedPage;

/**
 * How long a parse takes, beside two yardsticks in the same run: ICU's word iterator, which the whole parse is to beat fourfold, and the floor, an NFC check and
 * a span of a character set, which nothing that looks at every character can beat. Time per character must not
 * grow with the size. {@link StageBenchmark} times the stages of the pipeline alone.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class ParseBenchmark {

    /** How many times all invented pages: each page is parsed by itself, as pages are, or all as one text. */
    @Param({"1", "10", "100"})
    public int times;

    private String text;
    private List<String> pages;
    private ArticleParser parser;
    private BreakIterator words;
    private Normalizer2 nfc;
    private UnicodeSet set;

    /** All invented pages, one after another. */
    static String text(int times) {
        return InventedPage.all().stream().map(InventedPage::raw).collect(Collectors.joining("\n")).repeat(times);
    }

    @Setup
    public void setUp() {
        pages = InventedPage.all().stream().map(InventedPage::raw).toList();
        text = text(times);
        parser = ArticleParser.builder().build();
        words = BreakIterator.getWordInstance(ULocale.CHINESE);
        nfc = Normalizer2.getNFCInstance();
        set = new UnicodeSet("[[:Han:][:P:][:Z:][:Cc:][:N:][:Latin:]]").freeze();
    }

    /** Every page by itself: the figure that counts. */
    @Benchmark
    public void parse(Blackhole hole) {
        for (int i = 0; i < times; i++) {
            for (String page : pages) {
                hole.consume(parser.parse(page));
            }
        }
    }

    /** All pages as one text: shows whether time is linear. */
    @Benchmark
    public Article parseAsOne() {
        return parser.parse(text);
    }

    @Benchmark
    public int icuWordIterator() {
        words.setText(text);
        int count = 0;
        while (words.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    @Benchmark
    public int floor() {
        return (nfc.isNormalized(text) ? 1 : 0) + set.span(text, UnicodeSet.SpanCondition.SIMPLE);
    }
}
