package org.tonggao.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.input.ReadingOrder;
import org.tonggao.ocr.OcrPage;

/** Pages with geometry to a raw text, one printed line a line, and its lines with box and indent. */
public final class PageLines {

    /** The raw text and its lines. */
    public record Read(String raw, List<Line> lines) {}

    private PageLines() {}

    public static Read read(List<OcrPage> pages) {
        StringBuilder raw = new StringBuilder();
        List<ReadingOrder.Placed> placed = new ArrayList<>();
        List<Integer> pageStarts = new ArrayList<>();
        for (OcrPage page : pages) {
            pageStarts.add(placed.size());
            placed.addAll(ReadingOrder.of(page));
        }
        int[] starts = new int[placed.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = raw.length();
            raw.append(oneLine(placed.get(i).line().text())).append('\n');
        }
        String text = raw.toString();
        List<Line> lines = new ArrayList<>(starts.length);
        int page = 0;
        boolean pageStart = true;
        for (int i = 0; i < starts.length; i++) {
            while (page < pageStarts.size() && pageStarts.get(page) <= i) {
                pageStart = true;
                page++;
            }
            int from = starts[i];
            int to = (i + 1 < starts.length ? starts[i + 1] : text.length()) - 1;
            while (from < to && LineSplitter.isBlank(text.charAt(from))) {
                from++;
            }
            while (to > from && LineSplitter.isBlank(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                ReadingOrder.Placed line = placed.get(i);
                lines.add(new Line(i + 1, CleanText.of(text, from, to), line.indent(), line.blanks(), pageStart,
                        Optional.of(line.line()), line.scale()));
                pageStart = false;
            }
        }
        return new Read(text, List.copyOf(lines));
    }

    /** A caller's line may hold line breaks all the same; they become spaces, so that no span holds one. */
    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            line.append(LineSplitter.isBreak(text.charAt(i)) ? ' ' : text.charAt(i));
        }
        return line.toString();
    }

    /** The lines that lie before {@code end} of the raw text, which is the end of a line. */
    public static List<Line> until(int end, List<Line> lines) {
        int last = lines.size();
        while (last > 0 && lines.get(last - 1).text().rawEnd(lines.get(last - 1).text().length()) > end) {
            last--;
        }
        return lines.subList(0, last);
    }
}
