/** Turns raw, OCR-style Chinese news text into structured, attributable articles. */
module org.tonggao {
    requires com.ibm.icu;
    requires org.slf4j;
    requires java.xml;
    requires static com.fasterxml.jackson.core;
    requires static info.picocli;

    exports org.tonggao;
    exports org.tonggao.ocr;
    exports org.tonggao.write;
}
