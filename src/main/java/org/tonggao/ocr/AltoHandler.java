package org.tonggao.ocr;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * ALTO, versions 2 to 4: {@code Page}, {@code TextLine}, {@code String} and {@code HYP}, by local name, so that the version's namespace does
 * not matter. {@code SP} is not read: Tesseract puts one between all Chinese characters; the boxes tell where a gap is.
 */
final class AltoHandler implements PageHandler {

    private final PageBuilder pages = new PageBuilder();
    private LineBuilder line;

    @Override
    public void start(String element, Attributes attributes) {
        switch (element) {
            case "Page" -> {
                endLine();
                pages.beginPage();
            }
            case "TextLine" -> {
                endLine();
                line = new LineBuilder(box(attributes), OptionalDouble.empty());
            }
            case "String", "HYP" -> {
                String content = attributes.get("CONTENT");
                if (line != null && content != null) {
                    line.word(content, box(attributes), number(attributes.get("WC")));
                }
            }
            default -> {
                // blocks, spaces, shapes, alternatives: nothing that the boxes do not say
            }
        }
    }

    @Override
    public void text(String text) {
        // ALTO has its text in attributes
    }

    @Override
    public void end(String element) {
        if (element.equals("TextLine")) {
            endLine();
        }
    }

    private void endLine() {
        if (line != null) {
            pages.add(line);
            line = null;
        }
    }

    @Override
    public List<OcrPage> pages() {
        endLine();
        return pages.pages();
    }

    private static Optional<LineBuilder.Box> box(Attributes attributes) {
        double left = number(attributes.get("HPOS")).orElse(Double.NaN);
        double top = number(attributes.get("VPOS")).orElse(Double.NaN);
        double width = number(attributes.get("WIDTH")).orElse(Double.NaN);
        double height = number(attributes.get("HEIGHT")).orElse(Double.NaN);
        return LineBuilder.Box.of(left, top, left + width, top + height);
    }

    static OptionalDouble number(String text) {
        if (text == null || text.length() > 40) {
            return OptionalDouble.empty();
        }
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
