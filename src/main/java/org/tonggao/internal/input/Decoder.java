package org.tonggao.internal.input;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tonggao.Diagnostic;
import org.tonggao.Span;

/**
 * Bytes to text. What decides, in this order: a byte order mark; the caller's charset; zero bytes and Han in two-byte units (UTF-16 without
 * a mark); valid UTF-8, or nearly valid; GB18030 or Big5, by ICU's detector where there are enough characters for it, else by how many
 * characters are everyday ones; UTF-8. The decision is always a diagnostic. A byte order mark stays in the text as U+FEFF.
 */
public final class Decoder {

    /** The text and what was decided. */
    public record Decoded(String text, List<Diagnostic> diagnostics) {

        public Decoded {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    private record Choice(Charset charset, String why, boolean sure) {}

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");
    private static final Charset BIG5_HKSCS = Charset.forName("Big5-HKSCS");

    /** ICU tells GB18030 from Big5 from this many characters on (notes/ecosystem.md, 4.1). */
    private static final int ENOUGH_FOR_ICU = 40;
    /** UTF-16 is not looked for in fewer units. */
    private static final int FEWEST_UTF16_UNITS = 4;
    private static final int SAMPLE = 1 << 16;
    private static final int SPANS_REPORTED = 20;

    private Decoder() {}

    public static Decoded decode(byte[] bytes, Optional<Charset> given) {
        Optional<Choice> marked = byMark(bytes);
        if (marked.isPresent()) {
            boolean overruled = given.isPresent() && !family(given.get()).equals(family(marked.get().charset()));
            return decode(bytes, overruled
                    ? new Choice(marked.get().charset(), marked.get().why() + ", although " + given.get().name() + " was asked for", false)
                    : marked.get());
        }
        if (given.isPresent()) {
            return decode(bytes, new Choice(given.get(), "as asked for", true));
        }
        Optional<Choice> utf16 = asUtf16(bytes);
        if (utf16.isPresent()) {
            return decode(bytes, utf16.get());
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        if (utf8.indexOf('\uFFFD') < 0) {
            return new Decoded(utf8, List.of(charset(new Choice(StandardCharsets.UTF_8, "valid", true))));
        }
        return decode(bytes, asUtf8(bytes).or(() -> asChinese(bytes)).orElseGet(() ->
                new Choice(StandardCharsets.UTF_8, "no charset fits; the text may be no text", false)));
    }

    private static String family(Charset charset) {
        String name = charset.name();
        return name.startsWith("UTF-16") || name.startsWith("x-UTF-16") ? "UTF-16" : name.startsWith("UTF-32") ? "UTF-32" : name;
    }

    private static Optional<Choice> byMark(byte[] bytes) {
        String name = begins(bytes, 0xEF, 0xBB, 0xBF) ? "UTF-8"
                : begins(bytes, 0xFF, 0xFE, 0, 0) && bytes.length % 4 == 0 ? "UTF-32LE"
                : begins(bytes, 0, 0, 0xFE, 0xFF) ? "UTF-32BE"
                : begins(bytes, 0xFF, 0xFE) ? "UTF-16LE"
                : begins(bytes, 0xFE, 0xFF) ? "UTF-16BE"
                : begins(bytes, 0x84, 0x31, 0x95, 0x33) ? "GB18030"
                : null;
        return Optional.ofNullable(name).map(n -> new Choice(Charset.forName(n), "by its byte order mark", true));
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Nine units in ten must be Han, Chinese punctuation, full-width or ASCII, one of them at least with a byte that UTF-8 text does not
     * have there: a zero, or Han that are not valid UTF-8.
     */
    private static Optional<Choice> asUtf16(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        if (length < FEWEST_UTF16_UNITS * 2) {
            return Optional.empty();
        }
        int little = 0;
        int big = 0;
        int zeros = 0;
        for (int i = 0; i < length; i += 2) {
            int even = bytes[i] & 0xFF;
            int odd = bytes[i + 1] & 0xFF;
            little += isLikelyUnit(odd, even) ? 1 : 0;
            big += isLikelyUnit(even, odd) ? 1 : 0;
            zeros += even == 0 || odd == 0 ? 1 : 0;
        }
        int most = Math.max(little, big);
        boolean notUtf8 = zeros > 0 || new String(bytes, 0, length, StandardCharsets.UTF_8).indexOf('\uFFFD') >= 0;
        if (most * 10L < length / 2 * 9L || little == big || !notUtf8) {
            return Optional.empty();
        }
        return Optional.of(new Choice(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, "by its two-byte units", true));
    }

    private static boolean isLikelyUnit(int high, int low) {
        return high >= 0x4E && high <= 0x9F
                || high == 0 && (low >= ' ' && low < 0x7F || low == '\n' || low == '\r' || low == '\t' || low == 0xB7)
                || high == 0x30 && low <= 0x20
                || high == 0xFF && low >= 1 && low <= 0x5E
                || high == 0x20 && low >= 0x10 && low <= 0x30;
    }

    /** UTF-8 with a few damaged places: a cut character, a stray byte. Text of another charset is damaged nearly everywhere. */
    private static Optional<Choice> asUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        int length = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < length; ) {
            int lead = bytes[i] & 0xFF;
            int more = lead < 0x80 ? 0 : lead >= 0xC2 && lead < 0xE0 ? 1 : lead >= 0xE0 && lead < 0xF0 ? 2 : lead >= 0xF0 && lead < 0xF5 ? 3 : -1;
            int end = i + 1;
            while (more > 0 && end < bytes.length && end <= i + more && (bytes[end] & 0xC0) == 0x80) {
                end++;
            }
            if (more > 0 && end == i + more + 1) {
                good++;
            } else if (more != 0) {
                bad++;
            }
            i = end;
        }
        return good > bad * 10 ? Optional.of(new Choice(StandardCharsets.UTF_8, "nearly valid", false)) : Optional.empty();
    }

    private static Optional<Choice> asChinese(byte[] bytes) {
        int pairs = 0;
        int gbCommon = 0;
        int big5Common = 0;
        int length = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i + 1 < length; i++) {
            int lead = bytes[i] & 0xFF;
            int trail = bytes[i + 1] & 0xFF;
            if (lead < 0x81 || trail < 0x40) {
                continue;
            }
            pairs++;
            gbCommon += trail >= 0xA1 && (lead >= 0xB0 && lead <= 0xD7 || lead >= 0xA1 && lead <= 0xA3) ? 1 : 0;
            big5Common += (trail <= 0x7E || trail >= 0xA1) && (lead >= 0xA4 && lead <= 0xC6 || lead == 0xA1) ? 1 : 0;
            i++;
        }
        if (pairs == 0 || Math.max(gbCommon, big5Common) * 2 < pairs) {
            return Optional.empty();
        }
        if (pairs < ENOUGH_FOR_ICU) {
            Charset likelier = gbCommon >= big5Common ? GB18030 : BIG5;
            return Optional.of(new Choice(likelier, "by its " + pairs + " characters, which are few to tell by; say which charset it is if it reads wrongly", false));
        }
        return Optional.of(byIcu(bytes, length, gbCommon >= big5Common));
    }

    private static Choice byIcu(byte[] bytes, int length, boolean ratherGb) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(length == bytes.length ? bytes : Arrays.copyOf(bytes, length));
        int gb = 0;
        int big5 = 0;
        for (CharsetMatch match : detector.detectAll()) {
            gb = match.getName().equals("GB18030") ? match.getConfidence() : gb;
            big5 = match.getName().equals("Big5") ? match.getConfidence() : big5;
        }
        boolean isGb = gb == big5 ? ratherGb : gb > big5;
        return new Choice(isGb ? GB18030 : BIG5, "by its characters", true);
    }

    private static Decoded decode(byte[] bytes, Choice choice) {
        Decoding decoding = new Decoding(bytes, choice.charset());
        Choice made = choice;
        if (choice.charset().equals(BIG5) && decoding.malformed > 0) {
            Decoding hongKong = new Decoding(bytes, BIG5_HKSCS);
            if (hongKong.malformed < decoding.malformed) {
                decoding = hongKong;
                made = new Choice(BIG5_HKSCS, choice.why(), choice.sure());
            }
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        diagnostics.add(charset(made));
        if (decoding.malformed > 0) {
            diagnostics.add(new Diagnostic(Diagnostic.Code.MALFORMED_BYTES, Diagnostic.Severity.WARNING,
                    decoding.malformed + (decoding.malformed == 1 ? " place" : " places") + " in the bytes became U+FFFD"
                            + (decoding.malformed > SPANS_REPORTED ? "; the first " + SPANS_REPORTED + " are given" : ""), decoding.spans));
        }
        return new Decoded(decoding.text, diagnostics);
    }

    private static Diagnostic charset(Choice choice) {
        return new Diagnostic(Diagnostic.Code.CHARSET, choice.sure() ? Diagnostic.Severity.INFO : Diagnostic.Severity.WARNING,
                "decoded as " + choice.charset().name() + ": " + choice.why(), List.of());
    }

    /** Decodes and counts what cannot be decoded, which a String constructor would hide. */
    private static final class Decoding {

        final String text;
        final List<Span> spans = new ArrayList<>();
        int malformed;

        Decoding(byte[] bytes, Charset charset) {
            CharsetDecoder decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            ByteBuffer in = ByteBuffer.wrap(bytes);
            CharBuffer out = CharBuffer.allocate(bytes.length + 16);
            if (family(charset).equals("UTF-32") && byMark(bytes).isPresent()) {
                out.put('\uFEFF'); // Java's UTF-32 alone swallows it
            }
            CoderResult result = decoder.decode(in, out, true);
            while (!result.isUnderflow()) {
                if (result.isOverflow()) {
                    out = larger(out);
                } else {
                    if (!out.hasRemaining()) {
                        out = larger(out);
                    }
                    malformed++;
                    if (spans.size() < SPANS_REPORTED) {
                        spans.add(new Span(out.position(), out.position() + 1));
                    }
                    out.put('\uFFFD');
                    in.position(in.position() + result.length());
                }
                result = decoder.decode(in, out, true);
            }
            while (decoder.flush(out).isOverflow()) {
                out = larger(out);
            }
            text = out.flip().toString();
        }

        private static CharBuffer larger(CharBuffer out) {
            return CharBuffer.allocate(out.capacity() * 2 + 16).put(out.flip());
        }
    }
}
