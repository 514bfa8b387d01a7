package org.tonggao.ocr;

import java.util.List;

/** Takes the elements of an OCR engine's file and makes pages of them. */
interface PageHandler {

    /** An element's attribute by local name; null when it has none. */
    interface Attributes {
        String get(String name);
    }

    void start(String element, Attributes attributes);

    void text(String text);

    void end(String element);

    List<OcrPage> pages();
}
