package org.tonggao.internal.layout;

import java.util.Optional;
import org.tonggao.internal.input.CleanText;
import org.tonggao.ocr.OcrLine;

/** A printed line that has something on it. Confined to one parse: what it looks like is measured once, when first asked for. */
public final class Line {

    private final int number;
    private final CleanText text;
    private final double indent;
    private final int blanksBefore;
    private final boolean pageStart;
    private final Optional<OcrLine> box;
    private final double scale;
    private LineShape shape;
    private LineWords words;

    /** A line of plain text. */
    public Line(int number, CleanText text, double indent, int blanksBefore, boolean pageStart) {
        this(number, text, indent, blanksBefore, pageStart, Optional.empty(), 1);
    }

    Line(int number, CleanText text, double indent, int blanksBefore, boolean pageStart, Optional<OcrLine> box, double scale) {
        this.number = number;
        this.text = text;
        this.indent = indent;
        this.blanksBefore = blanksBefore;
        this.pageStart = pageStart;
        this.box = box;
        this.scale = scale;
    }

    public Line withText(CleanText text) {
        return new Line(number, text, indent, blanksBefore, pageStart, box, scale);
    }

    /** 1-based line of the raw text. */
    public int number() {
        return number;
    }

    /** Its characters without the white space around them. */
    public CleanText text() {
        return text;
    }

    /** White space before the first character, in em. */
    public double indent() {
        return indent;
    }

    /** Blank lines between the line before and this one. */
    public int blanksBefore() {
        return blanksBefore;
    }

    /** Whether a form feed (or the text's beginning) stands between the line before and this one. */
    public boolean pageStart() {
        return pageStart;
    }

    /** Where it lies on the page, when the engine says. */
    Optional<OcrLine> box() {
        return box;
    }

    /** How large its type is, the page's usual being 1; 1 without geometry. */
    double scale() {
        return scale;
    }

    LineShape shape() {
        if (shape == null) {
            shape = LineShape.of(text);
        }
        return shape;
    }

    LineWords words() {
        if (words == null) {
            words = LineWords.of(text.text(), shape().letters);
        }
        return words;
    }

    /** One line of a trace: {@code 12 (3 blanks, indent 2.0) text}. */
    @Override
    public String toString() {
        return number + (pageStart ? " page" : "") + (blanksBefore > 0 ? " blanks " + blanksBefore : "")
                + (indent > 0 ? " indent " + indent : "") + (scale == 1 ? "" : " scale " + scale) + " | " + text;
    }
}
