package org.tonggao.internal.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tonggao.Statement;

/** How far what somebody says runs, and where the reporter speaks again. */
class ContentExamplesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # without punctuation after the cue, one clause is set against what the reporter knows
            县政府表示新桥下月通车，但村民至今没有见到图纸。 | 新桥下月通车
            县政府表示新桥下月通车，引桥也会修好。 | 新桥下月通车，引桥也会修好。
            县政府表示，新桥下月通车，但引桥还要再等。 | 新桥下月通车，但引桥还要再等。
            镇长章若溪认为新桥修得好，但引桥还要再等。 | 新桥修得好，但引桥还要再等。
            """)
    void runs(String text, String content) {
        assertThat(RuleExamplesTest.attribute(text)).as(text).singleElement().satisfies(s -> assertThat(s.content().text()).isEqualTo(content));
    }

    /** Whoever issued a document that a speaker cites does not end his speech. */
    @Test
    void whatACitedDocumentDemandsIsCited() {
        List<Statement> statements = RuleExamplesTest.attribute("副局长章若溪介绍，我们每年都要检查桥梁。省委、省政府发布的《桥梁管理办法》还要求，雨季前完成加固。我们会按时完成。");
        assertThat(statements).extracting(s -> s.parent().isPresent()).containsExactly(false, true);
        assertThat(statements.get(0).content().text()).endsWith("我们会按时完成。");
    }

    /** The speaker of a quotation may be named after it, or nowhere; what is cited in it is his citation. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “今年修桥，镇政府要求雨季前完工，我们不敢怠慢。”章若溪说。 | 章若溪 | 镇政府
            章若溪走上桥头。“林局长告诉我，新桥下月通车。” | 章若溪 | 林局长
            章若溪说：“我问过承建方。/“林致平说，新桥下月通车。” | 章若溪 | 林致平
            """)
    void whatAQuotationCitesIsNested(String text, String speaker, String cited) {
        List<Statement> statements = RuleExamplesTest.attribute(text);
        assertThat(statements).as(text).filteredOn(s -> s.parent().isPresent()).singleElement()
                .satisfies(s -> assertThat(s.source().canonical()).isEqualTo(cited));
        assertThat(statements).as(text).filteredOn(s -> s.parent().isEmpty()).singleElement()
                .satisfies(s -> assertThat(s.source().canonical()).isEqualTo(speaker));
    }
}
