package org.tonggao.ocr;

import java.util.ArrayList;
import java.util.List;

/** Collects the lines of a file into pages. */
final class PageBuilder {

    private final List<OcrPage> pages = new ArrayList<>();
    private List<OcrLine> lines = new ArrayList<>();
    private boolean begun;

    /** Ends the page before, if there is one, and begins another, which counts even when no line follows. */
    void beginPage() {
        endPage();
        begun = true;
    }

    void add(LineBuilder line) {
        lines.addAll(line.build(lines));
    }

    /** Ends the last page; lines outside any page make one. */
    List<OcrPage> pages() {
        endPage();
        return List.copyOf(pages);
    }

    private void endPage() {
        if (begun || !lines.isEmpty()) {
            pages.add(new OcrPage(lines));
        }
        lines = new ArrayList<>();
        begun = false;
    }
}
