package org.tonggao.internal.layout;

import java.util.Optional;
import org.tonggao.internal.input.CleanText;
import org.tonggao.ocr.OcrLine;

/**
 * A printed line that has something on it.
 *
 * @param number 1-based line of the raw text
 * @param text its characters without the white space around them
 * @param indent white space before the first character, in em
 * @param blanksBefore blank lines between the line before and this one
 * @param pageStart whether a form feed (or the text's beginning) stands between the line before and this one
 * @param box where it lies on the page, when the engine says
 * @param scale how large its type is, the page's usual being 1; 1 without geometry
 */
public record Line(int number, CleanText text, double indent, int blanksBefore, boolean pageStart, Optional<OcrLine> box, double scale) {

    /** A line of plain text. */
    public Line(int number, CleanText text, double indent, int blanksBefore, boolean pageStart) {
        this(number, text, indent, blanksBefore, pageStart, Optional.empty(), 1);
    }

    /** One line of a trace: {@code 12 (3 blanks, indent 2.0) text}. */
    @Override
    public String toString() {
        return number + (pageStart ? " page" : "") + (blanksBefore > 0 ? " blanks " + blanksBefore : "")
                + (indent > 0 ? " indent " + indent : "") + (scale == 1 ? "" : " scale " + scale) + " | " + text;
    }

    public Line withText(CleanText text) {
        return new Line(number, text, indent, blanksBefore, pageStart, box, scale);
    }
}
