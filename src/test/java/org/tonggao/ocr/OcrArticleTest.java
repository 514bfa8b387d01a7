package org.tonggao.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tonggao.Article;
import org.tonggao.ArticleParser;
import org.tonggao.Furniture;
import org.tonggao.Paragraph;
import org.tonggao.Passage;
import org.tonggao.property.Partition;

/** A page with boxes as a newspaper prints it, its lines given in any order. */
class OcrArticleTest {

    private static final double EM = 20;
    private static final double PITCH = 30;
    private static final int WIDTH = 16;

    private static final List<String> PARAGRAPHS = List.of(
            "清河县交通局昨日宣布，全县今年要再修三条乡村公路，总长四十六公里，明年五月全部通车，山里的苹果当天就能运到城里的超市。",
            "局长李大山在工地上说，“路修好了，日子就好过了”，他希望村民体谅施工给大家带来的不便，也欢迎大家随时来提意见。",
            "青山村村民赵一平种了二十亩苹果，他算了一笔账，过去运一车苹果要走六个小时，路上要坏掉一成，今后只要两个小时就够了。",
            "县里还打算在路边种树一万棵，建三个停车场，供外地游客使用，有关的设计方案已经在网上公布，征求大家的意见。");

    private final List<OcrLine> lines = new ArrayList<>();

    private void put(String text, double left, double top, double em) {
        double units = text.chars().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
        lines.add(new OcrLine(text, left, top, left + units * em, top + em));
    }

    private List<String> wrap() {
        List<String> wrapped = new ArrayList<>();
        for (String paragraph : PARAGRAPHS) {
            int at = 0;
            while (at < paragraph.length()) {
                int end = Math.min(paragraph.length(), at + (at == 0 ? WIDTH - 2 : WIDTH));
                if (end < paragraph.length() && "，。”、".indexOf(paragraph.charAt(end)) >= 0) {
                    end--;
                }
                wrapped.add((at == 0 ? "  " : "") + paragraph.substring(at, end));
                at = end;
            }
        }
        return wrapped;
    }

    @BeforeEach
    void set() {
        lines.clear();
        put("清河县报", 60, 10, 0.75 * EM);
        put("2031年11月17日星期一", 300, 10, 0.75 * EM);
        put("要闻 01", 650, 10, 0.75 * EM);
        put("李大山在全县道路建设会议上强调", 140, 50, 1.3 * EM);
        put("清河县今年再修", 180, 95, 2.2 * EM);
        put("三条乡村公路", 200, 150, 2.2 * EM);
        put("——山里苹果当天进城", 200, 208, EM);
        List<String> body = wrap();
        int half = body.size() / 2;
        for (int i = 0; i < body.size(); i++) {
            boolean first = i < half;
            int row = first ? i : i - half + 9;
            boolean indented = body.get(i).startsWith(" ");
            put(body.get(i).strip(), (first ? 60 : 420) + (indented ? 2 * EM : 0), 270 + row * PITCH, EM);
        }
        double below = 270 + 7.5 * PITCH - 20;
        put("图为清河县青山村村民", 430, below - 40, 0.75 * EM);
        put("正在修路。", 430, below - 15, 0.75 * EM);
        put("■清河县报记者 王小明/摄", 560, below + 12, 0.75 * EM);
        Collections.shuffle(lines, new Random(4));
    }

    @Test
    void sizeAndPlaceTellWhatEachLineIs() {
        Article article = ArticleParser.builder().build().parse(new OcrPage(lines));
        Partition.check(article);
        assertThat(article.metadata().kicker().map(Passage::text)).contains("李大山在全县道路建设会议上强调");
        assertThat(article.metadata().headline().map(Passage::text)).contains("清河县今年再修三条乡村公路");
        assertThat(article.metadata().decks()).extracting(Passage::text).containsExactly("——山里苹果当天进城");
        assertThat(article.paragraphs()).extracting(Paragraph::text).isEqualTo(PARAGRAPHS);
        assertThat(article.figures()).hasSize(1);
        assertThat(article.figures().get(0).caption().map(Passage::text)).contains("图为清河县青山村村民正在修路。");
        assertThat(article.figures().get(0).credit().map(c -> c.names())).contains(List.of("王小明"));
        assertThat(article.furniture()).extracting(Furniture::kind).containsOnly(Furniture.Kind.RUNNING_HEAD);
    }

    @Test
    void severalPagesAreOneArticle() {
        OcrPage second = new OcrPage(List.of(new OcrLine("这条路还要再修三年才能全部修完，", 60, 100, 380, 120), new OcrLine("县里请村民耐心等待。", 60, 130, 260, 150)));
        Article article = ArticleParser.builder().build().parse(List.of(new OcrPage(lines), second));
        Partition.check(article);
        assertThat(article.text()).startsWith(PARAGRAPHS.get(0)).endsWith("这条路还要再修三年才能全部修完，县里请村民耐心等待。");
    }
}
