package org.tonggao.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tonggao.Article;
import org.tonggao.ArticleParser;
import org.tonggao.Diagnostic;
import org.tonggao.Furniture;
import org.tonggao.property.Partition;

class OcrPagesTest {

    private static final String HOCR_HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
            <html xmlns="http://www.w3.org/1999/xhtml"><head><title></title><meta name='ocr-system' content='tesseract' /></head><body>
            """;

    private static final String HOCR = HOCR_HEAD + """
            <div class='ocr_page' id='page_1' title='image "x.png"; bbox 0 0 800 600'>
             <div class='ocr_carea'><p class='ocr_par'>
              <span class='ocr_header' title="bbox 10 10 400 60; baseline 0 0; x_size 50.5">
               <span class='ocrx_word' title='bbox 10 10 60 60; x_wconf 90'>县</span>
               <span class='ocrx_word' title='bbox 61 10 110 60; x_wconf 70'><strong>里</strong></span>
               <span class='ocrx_word' title='bbox 111 10 400 60; x_wconf 80'>修路</span>
              </span>
              <span class='ocr_line' title="bbox 10 80 400 100">
               <span class='ocrx_word' title='bbox 10 80 100 100'>World</span> <span class='ocrx_word' title='bbox 110 80 200 100'>Bank</span>
               <span class='ocrx_word' title='bbox 201 80 240 100'>公司</span>
               <span class='ocrx_word' title='bbox 290 80 400 100'>说&nbsp;&quot;好&quot;</span>
              </span>
             </p></div>
            </div>
            <div class='ocr_page other' title='bbox 0 0 800 600'><span class='ocrx_line' title='bbox 5 5 50 9'>第二页</span>
             <span class='ocr_line' title='bbox 5 15 50 19'> </span></div>
            </body></html>
            """;

    private static String alto(String namespace, String prefix) {
        String p = prefix.isEmpty() ? "" : prefix + ":";
        String xmlns = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <@alto %s="%s"><@Layout><@Page ID="p1"><@PrintSpace><@TextBlock>
                 <@TextLine HPOS="10" VPOS="80" WIDTH="390.5" HEIGHT="20">
                  <@String HPOS="10" VPOS="80" WIDTH="20" HEIGHT="20" WC="0.5" CONTENT="县"/><@SP WIDTH="-3" HPOS="30" VPOS="80"/>
                  <@String HPOS="31" VPOS="80" WIDTH="20" HEIGHT="20" WC="1.0" CONTENT="里"><@ALTERNATIVE>哩</@ALTERNATIVE></@String>
                  <@SP/><@String CONTENT="GDP"/><@SP/><@String CONTENT="up"/><@HYP CONTENT="-"/>
                 </@TextLine>
                 <@TextLine><@String HPOS="10" VPOS="110" WIDTH="40" HEIGHT="20" CONTENT="修路"/></@TextLine>
                 <@TextLine><@String CONTENT="无框"/></@TextLine>
                </@TextBlock></@PrintSpace></@Page></@Layout></@alto>
                """.formatted(xmlns, namespace).replace("<@", "<" + p).replace("</@", "</" + p);
    }

    private static List<OcrPage> read(String file) throws IOException {
        return OcrPages.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void hocrLinesComeWithBoxSizeAndConfidence() throws IOException {
        List<OcrPage> pages = read(HOCR);
        assertThat(pages).hasSize(2);
        OcrLine headline = pages.get(0).lines().get(0);
        assertThat(headline.text()).isEqualTo("县里修路");
        assertThat(headline.left()).isEqualTo(10);
        assertThat(headline.bottom()).isEqualTo(60);
        assertThat(headline.size()).isEqualTo(OptionalDouble.of(50.5));
        assertThat(headline.confidence().getAsDouble()).isCloseTo(0.8, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(pages.get(1).lines()).extracting(OcrLine::text).containsExactly("第二页");
    }

    @Test
    void chineseWordsAreJoinedLatinOnesSetApartAndWideGapsKept() throws IOException {
        assertThat(read(HOCR).get(0).lines().get(1).text()).isEqualTo("World Bank公司 说\u00A0\"好\"");
    }

    @Test
    void piecesOfARowThatStandFarApartAreLinesOfTheirOwn() throws IOException {
        String row = "<span class='ocr_line' title='bbox 10 80 900 100'><span class='ocrx_word' title='bbox 10 82 90 98'>修路。</span>"
                + "<span class='ocrx_word' title='bbox 700 70 740 110'>■</span><span class='ocrx_word' title='bbox 741 80 900 99'>王小明摄</span></span>";
        List<OcrLine> lines = read(HOCR_HEAD + "<div class='ocr_page'>" + row + "</div></body></html>").get(0).lines();
        assertThat(lines).extracting(OcrLine::text).containsExactly("修路。", "■王小明摄");
        assertThat(lines.get(0).right()).isEqualTo(90);
        assertThat(lines.get(1).left()).isEqualTo(700);
        assertThat(lines.get(1).top()).isEqualTo(80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://www.loc.gov/standards/alto/ns-v2#", "http://www.loc.gov/standards/alto/ns-v3#", "http://www.loc.gov/standards/alto/ns-v4#", "http://schema.ccs-gmbh.com/ALTO"})
    void altoOfAnyVersionIsRead(String namespace) throws IOException {
        for (String prefix : List.of("", "alto")) {
            List<OcrPage> pages = read(alto(namespace, prefix));
            assertThat(pages).hasSize(1);
            assertThat(pages.get(0).lines()).extracting(OcrLine::text).containsExactly("县里GDP up -", "修路", "无框");
            OcrLine first = pages.get(0).lines().get(0);
            assertThat(first.right()).isEqualTo(400.5);
            assertThat(first.confidence()).isEqualTo(OptionalDouble.of(0.75));
            assertThat(pages.get(0).lines().get(1).bottom()).isEqualTo(130);
            assertThat(pages.get(0).lines().get(2).top()).isEqualTo(130);
        }
    }

    @Test
    void formatsAreSeenByContent() {
        assertThat(OcrPages.sniff(HOCR.getBytes(StandardCharsets.UTF_8))).contains(OcrPages.Format.HOCR);
        assertThat(OcrPages.sniff(("\uFEFF" + HOCR).getBytes(StandardCharsets.UTF_8))).contains(OcrPages.Format.HOCR);
        assertThat(OcrPages.sniff(alto("http://www.loc.gov/standards/alto/ns-v3#", "").getBytes(StandardCharsets.UTF_8))).contains(OcrPages.Format.ALTO);
        assertThat(OcrPages.sniff(alto("x", "a").getBytes(StandardCharsets.UTF_16))).contains(OcrPages.Format.ALTO);
        assertThat(OcrPages.sniff("县里修路，说到ocr_page和<alto".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(OcrPages.sniff("<TEI>县</TEI>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(OcrPages.sniff(new byte[0])).isEmpty();
    }

    @Test
    void otherEncodingsAreReadByTheirDeclaration() throws IOException {
        String file = alto("x", "").replace("encoding=\"UTF-8\"", "encoding=\"GB18030\"");
        assertThat(OcrPages.read(new ByteArrayInputStream(file.getBytes(Charset.forName("GB18030")))).get(0).lines().get(1).text()).isEqualTo("修路");
    }

    @Test
    void aDamagedByteCostsACharacterAndNotThePage() throws IOException {
        byte[] bytes = ("\uFEFF" + HOCR.replace("修路", "修x路")).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == 'x' && bytes[i + 1] == (byte) 0xE8 ? (byte) 0xE4 : bytes[i];
        }
        Article article = ArticleParser.builder().build().parse(OcrPages.read(new ByteArrayInputStream(bytes)));
        assertThat(article.raw()).startsWith("县里修\uFFFD路\n");
        assertThat(article.diagnostics()).extracting(Diagnostic::code).contains(Diagnostic.Code.BROKEN_CHARACTER);
    }

    @Test
    void whatIsNoPageIsAnIoExceptionOfOneLine() {
        assertThatThrownBy(() -> read("县里修路")).isInstanceOf(IOException.class).hasMessage("neither hOCR nor ALTO");
        assertThatThrownBy(() -> read(HOCR.replace("</p>", ""))).isInstanceOf(IOException.class)
                .hasMessageStartingWith("hOCR is not well-formed XML at line ").message().doesNotContain("\n");
        assertThatThrownBy(() -> read(alto("x", "").substring(0, 300))).isInstanceOf(IOException.class)
                .hasMessageStartingWith("ALTO is not well-formed XML").message().doesNotContain("\n");
        assertThatThrownBy(() -> read(HOCR_HEAD + "<div class='ocr_page'>" + "<div>".repeat(5000))).isInstanceOf(IOException.class)
                .hasMessageContaining("nested more than 200 deep");
        assertThatThrownBy(() -> OcrPages.read(Path.of("no-such-file.hocr"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void externalEntitiesAreNotRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "机密");
        String hostile = "<!DOCTYPE html [<!ENTITY s SYSTEM \"" + secret.toUri() + "\"><!ENTITY a \"笑笑笑笑\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + "<html><body><div class='ocr_page'><span class='ocr_line' title='bbox 1 1 9 9'>县&s;&b;里</span></div></body></html>";
        String text;
        try {
            text = read(hostile).toString();
        } catch (IOException e) {
            text = e.getMessage();
        }
        assertThat(text).doesNotContain("机密").doesNotContain("笑").doesNotContain("\n");
    }

    @Test
    void damagedFilesNeverGiveAnythingButPagesOrAnIoException() {
        Random random = new Random(23);
        for (int round = 0; round < 400; round++) {
            byte[] bytes = (round % 2 == 0 ? HOCR : alto("http://www.loc.gov/standards/alto/ns-v2#", "")).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? '0' + random.nextInt(80) : random.nextInt());
            }
            byte[] cut = Arrays.copyOf(bytes, round % 5 == 0 ? random.nextInt(bytes.length) : bytes.length);
            try {
                assertThat(OcrPages.read(new ByteArrayInputStream(cut))).isNotNull();
            } catch (IOException e) {
                assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
            }
        }
    }

    @Test
    void aPageBecomesAnArticleWhoseSpansCountInItsLines() throws IOException {
        Article article = ArticleParser.builder().build().parse(read(HOCR));
        assertThat(article.raw()).isEqualTo("县里修路\nWorld Bank公司 说\u00A0\"好\"\n第二页\n");
        Article one = ArticleParser.builder().build().parse(new OcrPage(List.of(new OcrLine("县里\n修路", 0, 0, 80, 20))));
        assertThat(one.raw()).isEqualTo("县里 修路\n");
        assertThat(ArticleParser.builder().build().parse(new OcrPage(List.of())).raw()).isEmpty();
    }

    @Test
    void theSizeLimitHoldsForPagesToo() {
        OcrPage page = new OcrPage(List.of(new OcrLine("县里修路", 0, 0, 80, 20), new OcrLine("村民高兴", 0, 30, 80, 50)));
        for (int limit = 1; limit < 12; limit++) {
            Article article = ArticleParser.builder().maxLength(limit).build().parse(page);
            assertThat(article.raw()).isEqualTo("县里修路\n村民高兴\n");
            Partition.check(article);
            boolean cut = article.furniture().stream().anyMatch(f -> f.kind() == Furniture.Kind.OTHER && f.passage().text().endsWith("村民高兴"));
            assertThat(cut).as("limit %d", limit).isEqualTo(limit < 10);
        }
    }
}
