package org.tonggao.internal.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tonggao.ocr.OcrLine;
import org.tonggao.ocr.OcrPage;

class ReadingOrderTest {

    private static final double EM = 20;
    private static final double PITCH = 30;

    /** Sets a page as a typesetter does, and keeps the order in which it is to be read. */
    private static final class Page {
        final List<OcrLine> lines = new ArrayList<>();
        private final Random random = new Random(3);

        void put(String text, double left, double top, double em) {
            double units = text.chars().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
            double jitter = random.nextInt(3) - 1;
            lines.add(new OcrLine(text, left + jitter, top + jitter, left + units * em, top + em));
        }

        /** Paragraphs of five lines with an indent and a short last line. */
        void column(int number, int count, double left, double top, int width) {
            for (int i = 0; i < count; i++) {
                boolean first = i % 5 == 0;
                boolean last = i % 5 == 4;
                String text = number + "栏" + i + "行" + "字".repeat(width);
                put(text.substring(0, last ? width / 2 : first ? width - 2 : width), left + (first ? 2 * EM : 0), top + i * PITCH, EM);
            }
        }

        List<String> texts() {
            return lines.stream().map(OcrLine::text).toList();
        }

        /** What the order gives when the page leans by so many degrees and the engine finds its lines in any order. */
        List<ReadingOrder.Placed> read(double degrees) {
            double sin = Math.sin(Math.toRadians(degrees));
            double cos = Math.cos(Math.toRadians(degrees));
            List<OcrLine> scanned = new ArrayList<>();
            for (OcrLine l : lines) {
                double[] xs = {l.left() * cos - l.top() * sin, l.right() * cos - l.top() * sin, l.left() * cos - l.bottom() * sin, l.right() * cos - l.bottom() * sin};
                double[] ys = {l.left() * sin + l.top() * cos, l.right() * sin + l.top() * cos, l.left() * sin + l.bottom() * cos, l.right() * sin + l.bottom() * cos};
                scanned.add(new OcrLine(l.text(), min(xs), min(ys), -min(negative(xs)), -min(negative(ys))));
            }
            Collections.shuffle(scanned, new Random(5));
            return ReadingOrder.of(new OcrPage(scanned));
        }

        private static double min(double[] values) {
            return java.util.Arrays.stream(values).min().orElseThrow();
        }

        private static double[] negative(double[] values) {
            return java.util.Arrays.stream(values).map(v -> -v).toArray();
        }
    }

    private static List<String> texts(List<ReadingOrder.Placed> placed) {
        return placed.stream().map(p -> p.line().text()).toList();
    }

    @ParameterizedTest
    @CsvSource({"1,0", "1,1.5", "1,-2", "2,0", "2,1", "2,-1.5", "2,2", "3,0", "3,1", "3,2", "3,-2", "4,1"})
    void columnsAreReadOneAfterAnotherAlsoFromALeaningPage(int columns, double degrees) {
        Page page = new Page();
        page.put("清河县今年修了三条乡村公路", 100, 60, 2.2 * EM);
        for (int c = 0; c < columns; c++) {
            page.column(c, 40 - 3 * c, 60 + c * 380, 140, 17);
        }
        assertThat(texts(page.read(degrees))).isEqualTo(page.texts());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -1})
    void runningHeadHeadlineAndFolioStandWhereTheyArePrinted(double degrees) {
        Page page = new Page();
        page.put("清河县报", 60, 10, 0.8 * EM);
        page.put("2021年11月17日星期三", 480, 10, 0.8 * EM);
        page.put("要闻 01", 1080, 10, 0.8 * EM);
        page.put("山里的苹果当天就能运到城里的超市", 110, 60, 3 * EM);
        for (int c = 0; c < 3; c++) {
            page.column(c, 25, 60 + c * 380, 140, 17);
        }
        page.put("— 1 —", 550, 140 + 27 * PITCH, 0.8 * EM);
        assertThat(texts(page.read(degrees))).isEqualTo(page.texts());
    }

    @Test
    void aRunningHeadWithoutHeadlineBelowItIsReadFirst() {
        Page page = new Page();
        page.put("清河县报", 60, 10, 0.8 * EM);
        page.put("要闻 01", 700, 10, 0.8 * EM);
        page.column(0, 25, 60, 70, 17);
        page.column(1, 25, 440, 70, 17);
        assertThat(texts(page.read(0))).isEqualTo(page.texts());
    }

    @Test
    void aHeadlineInTheMiddleParts() {
        Page page = new Page();
        page.column(0, 15, 60, 70, 17);
        page.column(1, 15, 440, 70, 17);
        page.put("县里又添三所幼儿园", 100, 70 + 16 * PITCH, 2.5 * EM);
        page.column(2, 15, 60, 70 + 20 * PITCH, 17);
        page.column(3, 15, 440, 70 + 20 * PITCH, 17);
        assertThat(texts(page.read(0))).isEqualTo(page.texts());
    }

    @Test
    void aCaptionUnderAPhotoIsReadInItsColumn() {
        Page page = new Page();
        page.column(0, 10, 60, 70, 17);
        for (int i = 0; i < 3; i++) {
            page.put("图为村民正在修路" + i, 70, 70 + (22 + i) * PITCH, 0.75 * EM);
        }
        page.column(1, 10, 60, 70 + 27 * PITCH, 17);
        page.column(2, 37, 440, 70, 17);
        assertThat(texts(page.read(0))).isEqualTo(page.texts());
    }

    @Test
    void aCreditBesideACaptionIsReadAfterIt() {
        Page page = new Page();
        page.column(0, 10, 60, 70, 17);
        for (int i = 0; i < 4; i++) {
            page.put("图为村民正在修路" + i, 70, 70 + 22 * PITCH + i * 20, 0.75 * EM);
        }
        page.put("■王小明摄", 280, 70 + 22 * PITCH + 20, 0.75 * EM);
        page.column(1, 10, 60, 70 + 27 * PITCH, 17);
        assertThat(texts(page.read(0))).isEqualTo(page.texts());
    }

    @Test
    void manyLinesOfBothColumnsRunTogetherDoNotPartThem() {
        Page page = new Page();
        page.column(0, 60, 60, 70, 17);
        page.column(1, 60, 440, 70, 17);
        for (int i = 2; i < 60; i += 5) {
            OcrLine l = page.lines.get(i);
            page.lines.set(i, new OcrLine(l.text(), l.left(), l.top(), 760, l.bottom()));
        }
        assertThat(texts(page.read(0))).isEqualTo(page.texts());
    }

    @Test
    void aLineThatRunsOverTheGutterByMistakeDoesNotPartTheColumns() {
        Page page = new Page();
        page.column(0, 25, 60, 70, 17);
        page.column(1, 25, 440, 70, 17);
        OcrLine wrong = page.lines.get(12);
        page.lines.set(12, new OcrLine(wrong.text() + page.lines.get(37).text(), wrong.left(), wrong.top(), page.lines.get(37).right(), wrong.bottom()));
        page.lines.remove(37);
        assertThat(texts(page.read(0))).isEqualTo(page.texts());
    }

    @Test
    void aHeadlineThatTheEnginePartedIsOneLine() {
        Page page = new Page();
        page.put("清河县今年修了三条", 60, 60, 2.2 * EM);
        page.put("乡村公路", 60 + 11 * 2.2 * EM, 60, 2.2 * EM);
        page.column(0, 25, 60, 140, 17);
        page.column(1, 25, 440, 140, 17);
        assertThat(texts(page.read(0)).get(0)).isEqualTo("清河县今年修了三条 乡村公路");
    }

    @Test
    void whatWasReadOutOfAHeadlineASecondTimeDoesNotPartIt() {
        Page page = new Page();
        page.put("清河县今年修了", 60, 60, 2.2 * EM);
        page.lines.add(0, new OcrLine("sj人", 80, 100, 160, 130));
        page.put("三条乡村公路", 60, 60 + 2.6 * EM, 2.2 * EM);
        page.column(0, 25, 60, 180, 17);
        assertThat(texts(page.read(0))).isEqualTo(page.texts());
    }

    @Test
    void indentsAndGapsComeFromTheBoxes() {
        Page page = new Page();
        page.column(0, 20, 60, 140, 20);
        page.column(1, 20, 60, 140 + 22 * PITCH, 20);
        List<ReadingOrder.Placed> placed = page.read(0);
        assertThat(placed).extracting(ReadingOrder.Placed::indent).isEqualTo(IntStream.range(0, 40).mapToObj(i -> i % 5 == 0 ? 2.0 : 0.0).toList());
        assertThat(placed).extracting(ReadingOrder.Placed::blanks).isEqualTo(IntStream.range(0, 40).mapToObj(i -> i == 20 ? 2 : 0).toList());
    }

    @Test
    void largeAndSmallTypeIsSeen() {
        Page page = new Page();
        page.put("清河县今年修了三条乡村公路", 100, 60, 2.2 * EM);
        page.column(0, 20, 60, 140, 20);
        page.put("图为村民正在修路，路边种了树。", 60, 140 + 22 * PITCH, 0.75 * EM);
        List<ReadingOrder.Placed> placed = page.read(0);
        assertThat(placed.get(0).scale()).isBetween(2.0, 2.4);
        assertThat(placed.get(21).scale()).isBetween(0.7, 0.8);
        assertThat(placed.subList(1, 21)).allSatisfy(p -> assertThat(p.scale()).isBetween(0.9, 1.1));
    }

    @Test
    void piecesOfOneLineAreJoined() {
        Page page = new Page();
        page.column(0, 10, 60, 70, 17);
        page.put("■新华社记者", 60, 70 + 11 * PITCH, EM);
        page.put("王小明/摄", 60 + 7 * EM, 70 + 11 * PITCH, EM);
        List<String> texts = texts(page.read(0));
        assertThat(texts.get(texts.size() - 1)).isEqualTo("■新华社记者 王小明/摄");
        assertThat(texts).hasSize(11);
    }

    @Test
    void anyBoxesAreReadOnceEach() {
        Random random = new Random(17);
        for (int round = 0; round < 300; round++) {
            List<OcrLine> lines = new ArrayList<>();
            int count = random.nextInt(80);
            double scale = Math.pow(10, random.nextInt(12) - 6);
            for (int i = 0; i < count; i++) {
                double left = scale * random.nextInt(900) - 100 * scale;
                double top = scale * random.nextInt(900);
                lines.add(new OcrLine("行" + i + "；", left, top, left + scale * random.nextInt(400), top + scale * random.nextInt(40)));
            }
            String read = String.join("", texts(ReadingOrder.of(new OcrPage(lines))));
            for (int i = 0; i < count; i++) {
                assertThat(read).containsOnlyOnce("行" + i + "；");
            }
        }
        assertThat(ReadingOrder.of(new OcrPage(List.of()))).isEmpty();
        assertThat(ReadingOrder.of(new OcrPage(List.of(new OcrLine(" ", 0, 0, 1, 1))))).isEmpty();
    }

    @Test
    void aPageOfManyLinesIsReadInTime() {
        Random random = new Random(1);
        List<OcrLine> lines = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            double left = random.nextInt(5000);
            double top = random.nextInt(5000);
            lines.add(new OcrLine("字字字字", left, top, left + random.nextInt(200), top + 20));
        }
        long begin = System.nanoTime();
        assertThat(ReadingOrder.of(new OcrPage(lines))).isNotEmpty();
        assertThat((System.nanoTime() - begin) / 1e9).isLessThan(20);
    }
}
