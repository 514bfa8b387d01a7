package org.tonggao.internal.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tonggao.Diagnostic;
import org.tonggao.Diagnostic.Code;
import org.tonggao.Diagnostic.Severity;
import org.tonggao.Span;

class DecoderTest {

    /** Invented, in both scripts; longer than the forty characters that ICU needs. */
    private static final String SIMPLIFIED = "清河县报讯（记者 王小明）县长李大山昨日在全县道路建设会议上指出，今年要再修三条乡村公路，"
            + "让山里的苹果当天就能运到城里。他说：“路通了，日子就好过了。”会议由副县长赵一平主持，各乡镇负责人参加。";
    private static final String TRADITIONAL = "【本報訊】青山鎮鎮長陳大文昨日表示，鎮內三條馬路的維修工程將於下月展開，為期九十日，"
            + "期間巴士路線會改道。他說：「希望居民體諒。」居民協會主席何小玲認為，政府應該早些公佈時間表。";

    private static Decoder.Decoded decode(byte[] bytes) {
        return Decoder.decode(bytes, Optional.empty());
    }

    private static Diagnostic charset(Decoder.Decoded decoded) {
        return decoded.diagnostics().stream().filter(d -> d.code() == Code.CHARSET).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "GBK"})
    void simplifiedTextIsDecoded(String charset) {
        Decoder.Decoded decoded = decode(SIMPLIFIED.getBytes(Charset.forName(charset)));
        assertThat(decoded.text()).isEqualTo(SIMPLIFIED);
        assertThat(decoded.diagnostics()).hasSize(1);
        assertThat(charset(decoded).severity()).isEqualTo(Severity.INFO);
        assertThat(charset(decoded).message()).contains(charset.equals("GBK") ? "GB18030" : charset);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "Big5", "Big5-HKSCS"})
    void traditionalTextIsDecoded(String charset) {
        String text = TRADITIONAL + (charset.equals("Big5-HKSCS") ? "他在深水埗說。" : "");
        Decoder.Decoded decoded = decode(text.getBytes(Charset.forName(charset)));
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.diagnostics()).hasSize(1);
        assertThat(charset(decoded).message()).contains(charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030"})
    void aByteOrderMarkDecidesAndStaysInTheText(String charset) {
        String text = "\uFEFF路";
        Decoder.Decoded decoded = decode(text.getBytes(Charset.forName(charset)));
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(charset(decoded).message()).contains(charset).contains("byte order mark");
    }

    @Test
    void aByteOrderMarkWinsOverTheCallerAndTheCallerOverTheBytes() {
        Optional<Charset> big5 = Optional.of(Charset.forName("Big5"));
        Decoder.Decoded marked = Decoder.decode("\uFEFF路".getBytes(StandardCharsets.UTF_8), big5);
        assertThat(marked.text()).isEqualTo("\uFEFF路");
        assertThat(charset(marked).severity()).isEqualTo(Severity.WARNING);
        Decoder.Decoded given = Decoder.decode("路".getBytes(Charset.forName("Big5")), big5);
        assertThat(given.text()).isEqualTo("路");
        assertThat(charset(given).severity()).isEqualTo(Severity.INFO);
        assertThat(charset(Decoder.decode("\uFEFF路".getBytes(StandardCharsets.UTF_16LE), Optional.of(StandardCharsets.UTF_16))).severity())
                .isEqualTo(Severity.INFO);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 20, 39, 40, 60})
    void piecesOfATextAreTakenForTheRightCharset(int length) {
        for (String charset : new String[] {"GB18030", "Big5"}) {
            String text = charset.equals("Big5") ? TRADITIONAL : SIMPLIFIED;
            int right = 0;
            int all = 0;
            for (int from = 0; from + length <= text.length(); from++) {
                String piece = text.substring(from, from + length);
                all++;
                right += decode(piece.getBytes(Charset.forName(charset))).text().equals(piece) ? 1 : 0;
            }
            assertThat((double) right / all).as("%s, %d characters", charset, length).isGreaterThanOrEqualTo(length < 10 ? 0.9 : 1.0);
        }
    }

    @Test
    void aDecisionByFewCharactersIsAWarning() {
        assertThat(charset(decode("清河县修路".getBytes(Charset.forName("GB18030")))).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void damagedUtf8StaysUtf8AndThePlacesAreReported() {
        byte[] whole = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        cut[3] = (byte) 0xFF;
        Decoder.Decoded decoded = decode(cut);
        assertThat(charset(decoded).message()).contains("UTF-8");
        assertThat(decoded.text()).startsWith("清\uFFFD").contains("县报讯").endsWith("\uFFFD");
        Diagnostic malformed = decoded.diagnostics().get(1);
        assertThat(malformed.code()).isEqualTo(Code.MALFORMED_BYTES);
        assertThat(malformed.spans().get(0)).isEqualTo(new Span(1, 2));
        assertThat(malformed.spans()).allSatisfy(span -> assertThat(span.in(decoded.text())).isEqualTo("\uFFFD"));
    }

    @Test
    void aReplacementCharacterThatTheTextHoldsIsNotMalformed() {
        Decoder.Decoded decoded = decode("县\uFFFD里".getBytes(StandardCharsets.UTF_8));
        assertThat(decoded.text()).isEqualTo("县\uFFFD里");
        assertThat(decoded.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.CHARSET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "The council met.", "路", "Le préfet a dit"})
    void shortAndLatinTextsAreUtf8(String text) {
        Decoder.Decoded decoded = decode(text.getBytes(StandardCharsets.UTF_8));
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(charset(decoded).message()).contains("UTF-8");
    }

    @Test
    void latinTextInUtf16IsSeenByItsZeros() {
        assertThat(decode("The council met.".getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo("The council met.");
        assertThat(decode("The council met.".getBytes(StandardCharsets.UTF_16BE)).text()).isEqualTo("The council met.");
    }

    @Test
    void anyBytesGiveATextAndADecision() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            bytes.writeBytes(noise);
            if (round % 2 == 0) {
                bytes.writeBytes(SIMPLIFIED.getBytes(Charset.forName("GB18030")));
            }
            for (Optional<Charset> given : java.util.List.<Optional<Charset>>of(Optional.empty(), Optional.of(StandardCharsets.UTF_16),
                    Optional.of(Charset.forName("Big5-HKSCS")), Optional.of(StandardCharsets.US_ASCII))) {
                Decoder.Decoded decoded = Decoder.decode(bytes.toByteArray(), given);
                assertThat(decoded.text()).isNotNull();
                charset(decoded);
            }
        }
    }
}
