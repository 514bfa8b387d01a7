package org.tonggao.internal.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tonggao.Diagnostic;
import org.tonggao.Statement;

/** Quotation marks that the engine lost: who speaks, and how far. */
class LostMarksTest {

    @Test
    void theNextSpeakersQuotationClosesOneWhoseMarkWasLost() {
        List<Statement> statements = RuleExamplesTest.attribute("镇长章若溪说：“新桥下月通车。引桥也会修好。村民林致平高兴地说：“我们不用再绕路了。”大家都笑了。");
        assertThat(statements).extracting(s -> s.source().canonical()).containsExactly("章若溪", "林致平");
        assertThat(statements).extracting(s -> s.content().text()).containsExactly("“新桥下月通车。引桥也会修好。", "“我们不用再绕路了。”");
    }

    /** Looking back for whom 他 means went round for ever where a clause is one space. */
    @ParameterizedTest
    @ValueSource(strings = {"， ，", "，>，", "，  ，", "。 。", "， ， ，", "“ ”，"})
    void aClauseOfOneSpaceIsPassedBy(String gap) {
        List<Statement> statements = assertTimeoutPreemptively(Duration.ofSeconds(10),
                () -> RuleExamplesTest.attribute("村民林致平来到桥边" + gap + "他说，新桥下月通车。"));
        assertThat(statements).extracting(s -> s.source().canonical()).containsExactly("林致平");
    }

    /** A paragraph may end within a quotation that the next opens anew. */
    @ParameterizedTest
    @CsvSource({
        "镇长章若溪说：“新桥下月通车。, “",
        "新桥下月通车。”镇长章若溪说。, ”",
        "镇长章若溪说：“新桥下月通车。/“引桥也会修好。”, ''",
        "镇长章若溪说：“新桥下月通车。有个村民对我说：“不用再绕路了。””大家都笑了。, ''",
        "镇长章若溪说：“新桥下月通车。/引桥也会修好。”, ''",
        "鎮長章若溪說：「新橋叫『長虹』。」, ''"
    })
    void marksWithoutAPartnerAreReported(String text, String marks) {
        List<Diagnostic> diagnostics = RuleExamplesTest.attribution(text).diagnostics();
        assertThat(diagnostics).hasSize(marks.length()).allSatisfy(d -> {
            assertThat(d.code()).isEqualTo(Diagnostic.Code.UNBALANCED_QUOTATION);
            assertThat(d.spans()).singleElement().satisfies(span -> assertThat(text.charAt(span.start())).isEqualTo(marks.charAt(0)));
        });
    }

    @Test
    void aQuotationWithinAQuotationStaysInIt() {
        List<Statement> statements = RuleExamplesTest.attribute("镇长章若溪说：“新桥下月通车。有个村民对我说：“不用再绕路了。””大家都笑了。");
        assertThat(statements.get(0).content().text()).isEqualTo("“新桥下月通车。有个村民对我说：“不用再绕路了。””");
    }
}
