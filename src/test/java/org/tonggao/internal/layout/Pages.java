package org.tonggao.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** Invented text set as columns, for the layout's tests. */
final class Pages {

    static final List<String> STORY = List.of(
            "新华社青原6月2日电（记者 林致平）青原市人民政府2日举行新闻发布会，介绍青江轮渡恢复通航的准备情况。市交通局局长周明远、港务局副局长陈素梅出席并回答记者提问。",
            "周明远指出，青江轮渡停航三年以来，两岸居民出行要绕道四十多公里，生活十分不便。市里筹资一亿二千万元，重修了南北两座码头，购置渡轮六艘，预计每天可运送旅客两万人次。",
            "陈素梅说，码头设有无障碍通道，老人和学生凭证半价乘船。首航时间定在本月十五日上午。",
            "据了解，轮渡恢复后，原有的三条公交线路将延伸到码头，发车间隔缩短为十分钟。市民可以在手机上查询船期，也可以在码头窗口买票。天气恶劣时，港务局会提前两小时发布停航通知。",
            "发布会后，记者来到北岸码头。工人正在给栈桥刷漆，岸边挤满了看热闹的孩子。家住附近的退休教师许文清说，她年轻时天天坐船上班，如今又能听见汽笛声了，心里特别高兴。",
            "青江轮渡始于一九五二年，高峰时每天有八十个航班。三年前的洪水冲毁了两岸码头，轮渡从此停航。");

    private Pages() {}

    /** A column of {@code em}, 开明式 if so, the first line two em narrower; the indent itself is not printed. */
    static List<String> set(String text, double em, boolean kaiming) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            double room = em - (from == 0 ? 2 : 0);
            int end = from;
            double width = 0;
            while (end < text.length() && width + width(text.charAt(end), kaiming) <= room + (isMark(text.charAt(end)) ? 0.5 : 0)) {
                width += width(text.charAt(end), kaiming);
                end++;
            }
            while (end < text.length() && end > from + 1 && (isMark(text.charAt(end)) || isFigure(text.charAt(end)) && isFigure(text.charAt(end - 1)))) {
                end--;
            }
            while (end < text.length() && end > from + 1 && "“（《".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            lines.add(text.substring(from, end).strip());
            from = end;
        }
        return lines;
    }

    static List<String> column(List<String> paragraphs, double em, boolean kaiming) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            lines.addAll(set(paragraph, em, kaiming));
        }
        return lines;
    }

    private static double width(char c, boolean kaiming) {
        return c < 0x80 ? 0.6 : kaiming && "，、；：“”（）《》".indexOf(c) >= 0 ? 0.5 : 1;
    }

    private static boolean isMark(char c) {
        return "，。、；：！？”）》".indexOf(c) >= 0;
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    static List<Block> blocks(String raw) {
        return BlockClassifier.classify(LineSplitter.split(raw, 0, raw.length()));
    }

    static List<Element> elements(String raw) {
        return ParagraphJoiner.join(blocks(raw));
    }

    static List<String> texts(List<Element> elements, Block.Kind kind) {
        return elements.stream().filter(e -> e.kind() == kind).map(e -> e.text().text()).toList();
    }
}
