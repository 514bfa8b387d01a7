package org.tonggao.ocr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML from anywhere: no document type, no external entities, bounded depth, everything that goes wrong an {@link IOException} of one line. */
final class OcrXml {

    private static final int DEEPEST = 200;
    private static final String JDK_DEPTH = "jdk.xml.maxElementDepth";
    private static final int LONGEST = 256 << 20;

    /** How many bytes hold the XML declaration, with room to spare. */
    private static final int DECLARATION = 256;

    /** What HTML declares in its document type, which is not read. Others become U+FFFD. */
    private static final Map<String, String> ENTITIES = Map.of(
            "nbsp", "\u00A0", "ldquo", "“", "rdquo", "”", "lsquo", "‘", "rsquo", "’", "mdash", "—", "ndash", "–", "hellip", "…",
            "middot", "·", "bull", "•");

    private OcrXml() {}

    static void read(byte[] bytes, String format, PageHandler handler) throws IOException {
        if (bytes.length > LONGEST) {
            throw new IOException(format + " file is larger than " + LONGEST + " bytes");
        }
        XMLStreamReader reader = null;
        try {
            reader = isUtf8(bytes)
                    ? factory().createXMLStreamReader(new StringReader(utf8(bytes)))
                    : factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            read(reader, format, handler);
        } catch (XMLStreamException e) {
            throw new IOException(reason(format, e), e);
        } catch (RuntimeException e) {
            // The JDK's reader throws unchecked exceptions on some malformed input
            throw new IOException(format + " is not well-formed XML" + (reader == null ? "" : " near line " + reader.getLocation().getLineNumber()), e);
        }
    }

    /** What XML without a byte order mark and without a declared encoding is, too. */
    private static boolean isUtf8(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        int end = head.indexOf("?>");
        String declaration = end < 0 ? "" : head.substring(0, end).toUpperCase(Locale.ROOT);
        return head.indexOf('\0') < 0 && (!declaration.contains("ENCODING") || declaration.contains("UTF-8"));
    }

    /** A damaged byte costs its character, which becomes U+FFFD, and not the page. */
    private static String utf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        if (factory.isPropertySupported(JDK_DEPTH)) { // from JDK 24 on its own limit is lower than ours
            factory.setProperty(JDK_DEPTH, String.valueOf(2 * DEEPEST));
        }
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are not read");
        });
        return factory;
    }

    private static void read(XMLStreamReader reader, String format, PageHandler handler) throws XMLStreamException, IOException {
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new IOException(format + " is nested more than " + DEEPEST + " deep at line " + reader.getLocation().getLineNumber());
                    }
                    handler.start(reader.getLocalName(), name -> attribute(reader, name));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    handler.end(reader.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> handler.text(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> handler.text(ENTITIES.getOrDefault(reader.getLocalName(), "\uFFFD"));
                default -> {
                    // comments, processing instructions, the document type
                }
            }
        }
    }

    private static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The first line of the parser's message, without its "ParseError at [row,col]:" head. */
    private static String reason(String format, XMLStreamException e) {
        String where = e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNumber();
        String message = e.getMessage() == null ? "" : e.getMessage();
        int at = message.indexOf("Message: ");
        String detail = message.substring(at < 0 ? 0 : at + "Message: ".length()).lines().findFirst().orElse("");
        return format + " is not well-formed XML" + where + (detail.isEmpty() ? "" : ": " + detail);
    }
}
