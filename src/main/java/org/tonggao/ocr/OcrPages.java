package org.tonggao.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads pages from the files of OCR engines (版面文件): hOCR as well-formed XHTML, which engines write (Tesseract, kraken, OCRopus), and ALTO
 * version 2 to 4 (libraries, eScriptorium, Tesseract). Other engines' boxes come in through {@link OcrLine} and {@link OcrPage}. Thread-safe.
 *
 * <p>The files are read as they may come from anywhere: no document type, no external entity, no network, bounded size and depth. A damaged byte of UTF-8 becomes U+FFFD, which the article reports as
 * {@link org.tonggao.Diagnostic.Code#BROKEN_CHARACTER}.
 *
 * <pre>{@code
 * Article article = ArticleParser.builder().build().parse(OcrPages.read(Path.of("page.hocr")));
 * }</pre>
 */
public final class OcrPages {

    /** What a file holds (格式). */
    public enum Format {
        /** XHTML with classes {@code ocr_page}, {@code ocr_line} and so on. */
        HOCR,
        /** XML with elements {@code Page}, {@code TextLine}, {@code String} and so on. */
        ALTO
    }

    /** How many bytes of a file {@link #sniff} looks at. */
    private static final int HEAD = 8192;

    private OcrPages() {}

    /**
     * Whether a file is one that {@link #read(InputStream)} reads, by its first bytes and not by its name.
     *
     * @param bytes a file, or its first few thousand bytes
     * @return its format; empty for plain text and anything else
     * @throws NullPointerException when {@code bytes} is null
     */
    public static Optional<Format> sniff(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes must not be null");
        // Markup is ASCII; in UTF-16 every second byte is a zero
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
        int begin = 0;
        while (begin < head.length() && (head.charAt(begin) <= ' ' || "\u00EF\u00BB\u00BF\u00FE\u00FF".indexOf(head.charAt(begin)) >= 0)) {
            begin++;
        }
        if (!head.startsWith("<", begin)) {
            return Optional.empty();
        }
        if (head.contains("<alto") || head.contains(":alto ") || head.contains("/alto/ns-v")) {
            return Optional.of(Format.ALTO);
        }
        return head.contains("ocr_page") || head.contains("ocr-system") || head.contains("ocr_line") ? Optional.of(Format.HOCR) : Optional.empty();
    }

    /**
     * Reads a file.
     *
     * @param file an hOCR or ALTO file
     * @return its pages, in order; a page without lines is one too
     * @throws IOException when the file cannot be read, is neither hOCR nor ALTO, is not well-formed, too large or nested too deeply
     * @throws NullPointerException when {@code file} is null
     */
    public static List<OcrPage> read(Path file) throws IOException {
        Objects.requireNonNull(file, "file must not be null");
        return read(Files.readAllBytes(file));
    }

    /**
     * Reads a stream to its end; does not close it.
     *
     * @param in an hOCR or ALTO file
     * @return its pages, in order; a page without lines is one too
     * @throws IOException as {@link #read(Path)}
     * @throws NullPointerException when {@code in} is null
     */
    public static List<OcrPage> read(InputStream in) throws IOException {
        Objects.requireNonNull(in, "in must not be null");
        return read(in.readAllBytes());
    }

    private static List<OcrPage> read(byte[] bytes) throws IOException {
        Format format = sniff(bytes).orElseThrow(() -> new IOException("neither hOCR nor ALTO"));
        PageHandler handler = format == Format.HOCR ? new HocrHandler() : new AltoHandler();
        OcrXml.read(bytes, format == Format.HOCR ? "hOCR" : "ALTO", handler);
        return handler.pages();
    }
}
