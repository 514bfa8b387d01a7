package org.tonggao.internal.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tonggao.Article;
import org.tonggao.Statement;

/** Questions and answers on whole pages. */
class TranscriptTest {

    @Test
    void reportersOfOutletsAskInTurns() {
        Article article = Article.parse("外交部发言人简若安主持例行记者会\n\n　　3月8日，外交部发言人简若安主持例行记者会。\n\n　　《洛维萨晚报》记者：中方会派特使去萨拉维吗？\n\n"
                + "　　简若安：没有可以发布的消息。\n\n　　萨拉维社记者：中方如何看待这次选举？\n\n　　简若安：我们注意到有关报道，希望各方保持克制。\n");
        assertThat(article.statements()).extracting(Statement::form).containsOnly(Statement.Form.TRANSCRIPT);
        assertThat(article.statements()).extracting(s -> s.source().canonical()).containsExactly("《洛维萨晚报》记者", "简若安", "萨拉维社记者", "简若安");
    }

    @Test
    void oneQuestionAndItsAnswerAreATranscript() {
        Article article = Article.parse("简若安主持例行记者会\n\n　　3月8日，外交部发言人简若安主持例行记者会。\n\n　　问：中方会派特使去萨拉维吗？\n\n　　答：没有可以发布的消息。\n");
        assertThat(article.statements()).extracting(s -> s.source().canonical()).containsExactly("记者", "简若安");
        assertThat(article.statements()).extracting(s -> s.content().text()).containsExactly("中方会派特使去萨拉维吗？", "没有可以发布的消息。");
    }

    @Test
    void whatAReporterAsksRunsToItsQuestionMark() {
        Article article = Article.parse("发言人答问\n\n本报北川2月12日电 （记者安可）外交部发言人简若安12日在例行记者会上表示，各方应当保持克制。\n\n"
                + "　　有记者问：近期有报道称，一些公司入侵了洛维萨的软件企业，目的是窃取商业机密。中方对此有何回应？\n\n　　简若安说，这些说法没有根据。\n");
        assertThat(article.statements()).filteredOn(s -> s.cue().orElseThrow().text().equals("问")).singleElement()
                .satisfies(s -> assertThat(s.content().text()).startsWith("近期有报道称").endsWith("有何回应？"));
        assertThat(article.statements()).filteredOn(s -> s.parent().isEmpty()).hasSize(3);
    }

    @Test
    void aQuestionByItselfIsNone() {
        assertThat(Article.parse("新桥下月通车\n\n　　桥头的展板上写着：\n\n　　问：新桥多长？\n\n　　镇长章若溪在展板前站了很久。\n").statements()).isEmpty();
    }

    @Test
    void whatADocumentDemandsRunsOnWithinAnAnswer() {
        Article article = Article.parse("镇政府负责人答记者问\n\n　　问：新桥如何养护？\n\n　　答：在日常养护方面，《桥梁管理办法》强调，一要定期检查。要请专业单位来做。二要公开结果。我们会照办。\n\n　　问：经费从哪里来？\n\n　　答：县里拨款。\n");
        assertThat(article.statements()).filteredOn(s -> s.parent().isPresent()).singleElement().satisfies(s -> {
            assertThat(s.source().canonical()).isEqualTo("《桥梁管理办法》");
            assertThat(s.content().text()).startsWith("一要定期检查。要请专业单位来做。二要公开结果。");
        });
    }

    @Test
    void whoeverIsInterviewedAnswers() {
        Article article = Article.parse("新桥通车\n\n　　新桥何时通车？记者专访了澄江市交通局有关负责人。\n\n　　问：新桥何时通车？\n\n　　答：下月通车。\n\n　　问：老桥会拆吗？\n\n　　答：老桥不拆。\n");
        assertThat(article.statements()).extracting(s -> s.source().canonical()).containsExactly("记者", "澄江市交通局有关负责人", "记者", "澄江市交通局有关负责人");
    }

    @Test
    void whoeverOpensATranscriptAnswers() {
        Article article = Article.parse("新桥通车\n\n　　以下是现场实录。\n\n　　章若溪：新桥下月通车。\n\n　　问：老桥会拆吗？\n\n　　答：老桥不拆。\n\n　　问：还有别的桥吗？\n\n　　答：还有一座。\n");
        assertThat(article.statements()).extracting(s -> s.source().canonical()).containsExactly("章若溪", "记者", "章若溪", "记者", "章若溪");
    }

    @Test
    void aQuotedTurnEndsWithItsMark() {
        Article article = Article.parse("新桥通车\n\n　　新桥下月通车。\n\n　　村民章若溪：“等了三年。”\n\n　　桥头挤满了人，老桥已经拆去一半。\n\n　　村民林致平：“老桥该拆了。”\n\n　　镇长周明远表示，经费已经落实。\n\n　　村民田勇：“很好。”\n");
        assertThat(article.statements()).extracting(s -> s.source().canonical()).containsExactly("章若溪", "林致平", "周明远", "田勇");
        assertThat(article.statements()).extracting(s -> s.content().text()).containsExactly("“等了三年。”", "“老桥该拆了。”", "经费已经落实。", "“很好。”");
    }
}
