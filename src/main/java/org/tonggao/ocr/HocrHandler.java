package org.tonggao.ocr;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.StringTokenizer;

/** hOCR: classes say what an element is, its title where it lies. Lines without words of their own hold the text themselves. */
final class HocrHandler implements PageHandler {

    private static final Set<String> LINES = Set.of("ocr_line", "ocrx_line", "ocr_header", "ocr_footer", "ocr_caption", "ocr_textfloat");
    private static final Set<String> WORDS = Set.of("ocrx_word", "ocr_word");

    private final PageBuilder pages = new PageBuilder();

    private LineBuilder line;
    private int depth;
    private int lineDepth;
    private int wordDepth;
    private String wordTitle;
    private final StringBuilder text = new StringBuilder();

    @Override
    public void start(String element, Attributes attributes) {
        depth++;
        String classes = attributes.get("class");
        if (classes == null) {
            return;
        }
        String title = attributes.get("title");
        if (has(classes, Set.of("ocr_page"))) {
            endLine();
            pages.beginPage();
        } else if (has(classes, LINES)) {
            endLine();
            line = new LineBuilder(box(title), number(title, "x_size"));
            lineDepth = depth;
        } else if (line != null && has(classes, WORDS)) {
            endWord();
            wordTitle = title;
            wordDepth = depth;
        }
    }

    private static boolean has(String classes, Set<String> names) {
        for (StringTokenizer tokens = new StringTokenizer(classes); tokens.hasMoreTokens(); ) {
            if (names.contains(tokens.nextToken())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void text(String more) {
        if (line != null) {
            text.append(more);
        }
    }

    @Override
    public void end(String element) {
        if (line != null && depth == wordDepth) {
            endWord();
        }
        if (line != null && depth == lineDepth) {
            endLine();
        }
        depth--;
    }

    /** Ends a word, or the text of the line between words. */
    private void endWord() {
        OptionalDouble confidence = number(wordTitle, "x_wconf");
        line.word(text.toString(), box(wordTitle), confidence.isPresent() ? OptionalDouble.of(confidence.getAsDouble() / 100) : confidence);
        text.setLength(0);
        wordTitle = null;
        wordDepth = 0;
    }

    private void endLine() {
        if (line != null) {
            endWord();
            pages.add(line);
            line = null;
        }
    }

    @Override
    public List<OcrPage> pages() {
        endLine();
        return pages.pages();
    }

    private static Optional<LineBuilder.Box> box(String title) {
        double[] numbers = numbers(title, "bbox", 4);
        return numbers.length == 4 ? LineBuilder.Box.of(numbers[0], numbers[1], numbers[2], numbers[3]) : Optional.empty();
    }

    private static OptionalDouble number(String title, String property) {
        double[] numbers = numbers(title, property, 1);
        return numbers.length == 1 ? OptionalDouble.of(numbers[0]) : OptionalDouble.empty();
    }

    /** The numbers of a property of a title such as {@code bbox 1 2 3 4; x_size 20}; fewer than asked for when there are not so many. */
    private static double[] numbers(String title, String property, int count) {
        if (title == null) {
            return new double[0];
        }
        for (StringTokenizer properties = new StringTokenizer(title, ";"); properties.hasMoreTokens(); ) {
            StringTokenizer words = new StringTokenizer(properties.nextToken());
            if (words.hasMoreTokens() && words.nextToken().equals(property)) {
                double[] numbers = new double[Math.min(count, words.countTokens())];
                for (int i = 0; i < numbers.length; i++) {
                    numbers[i] = AltoHandler.number(words.nextToken()).orElse(Double.NaN);
                }
                return numbers;
            }
        }
        return new double[0];
    }
}
