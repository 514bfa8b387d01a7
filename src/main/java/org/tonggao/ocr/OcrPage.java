package org.tonggao.ocr;

import java.util.List;

/**
 * A page as lines with boxes (带坐标的版面). The order of the lines does not matter: columns are found from the boxes. Immutable and
 * thread-safe.
 *
 * @param lines the page's lines, in any order
 */
public record OcrPage(List<OcrLine> lines) {

    /**
     * Copies the list.
     *
     * @throws NullPointerException when the list or an element is null
     */
    public OcrPage {
        lines = List.copyOf(lines);
    }
}
