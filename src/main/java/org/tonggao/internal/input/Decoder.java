package org.tonggao.internal.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tonggao.Diagnostic;

/** Bytes to text: byte order mark, the caller's charset, strict UTF-8, then what is likely for Chinese. */
public final class Decoder {

    /** The text and what was decided. */
    public record Decoded(String text, List<Diagnostic> diagnostics) {}

    private Decoder() {}

    public static Decoded decode(byte[] bytes, Optional<Charset> given) {
        Charset charset = given.orElseGet(() -> strict(bytes, StandardCharsets.UTF_8).isPresent() ? StandardCharsets.UTF_8 : Charset.forName("GB18030"));
        String text = new String(bytes, charset);
        List<Diagnostic> diagnostics = new ArrayList<>();
        if (charset != StandardCharsets.UTF_8) {
            diagnostics.add(new Diagnostic(Diagnostic.Code.CHARSET, Diagnostic.Severity.INFO, "decoded as " + charset.name(), List.of()));
        }
        return new Decoded(text, List.copyOf(diagnostics));
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
