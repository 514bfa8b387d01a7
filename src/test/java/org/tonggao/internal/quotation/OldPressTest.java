package org.tonggao.internal.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tonggao.Statement;

/** Republican-era copy, where 、 ends clauses and sentences alike: who speaks, and how far. */
class OldPressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            復據商會主席孟少堂氏談、江橋折斷、米價陡漲、小民受苦最深云、                       | 孟少堂     | 江橋折斷、米價陡漲、小民受苦最深
            （二）又據怡昌洋行呂立森君談、該行存煤無多、取用不易、價亦日漲、                            | 呂立森     | 該行存煤無多、取用不易、價亦日漲、
            航政局長傅叔衡語記者云、江面水淺、大輪不能上駛、小輪照常往來、                       | 傅叔衡     | 江面水淺、大輪不能上駛、小輪照常往來、
            此間商界、於聞悉江橋折斷後、發表宣言稱、對於修橋一事、願捐鉅欵、以助其成、           | 此間商界   | 對於修橋一事、願捐鉅欵、以助其成、
            傅叔衡局長昨晨到埠、商民歡迎、傅氏稱、江橋月內可修竣、經費已有着落、                 | 傅叔衡     | 江橋月內可修竣、經費已有着落、
            白沙鎮公所稱、江橋折斷、渡船不敷應用、按該橋建於前年、長三百尺、                       | 白沙鎮公所 | 江橋折斷、渡船不敷應用、
            會議開會時、傅叔衡局長、將章程提付討論、幷謂此項章程、當於下月公佈、不再更動、         | 傅叔衡     | 此項章程、當於下月公佈、不再更動、
            據知者言、新橋之欵、已由省府撥付、日內即可動工、                                       | 知者       | 新橋之欵、已由省府撥付、日內即可動工、
            ▲孟少堂君說、江上新橋、有人看守、過者須納錢一文、                                     | 孟少堂     | 江上新橋、有人看守、過者須納錢一文、
            白沙鎮公所答稱「渡船已備」、兩岸商民、聞訊大喜、奔走相告、                             | 白沙鎮公所 | 「渡船已備」、
            """)
    void speaksUntil(String text, String source, String content) {
        assertThat(RuleExamplesTest.attribute(text)).as(text).singleElement().satisfies(s -> {
            assertThat(s.source().canonical()).isEqualTo(source);
            assertThat(s.content().text()).isEqualTo(content);
        });
    }

    @Test
    void aClosingWordIsNoNewStatementAndAPronounIs() {
        List<Statement> statements = RuleExamplesTest.attribute("據航政局長傅叔衡稱、江面水淺、大輪停駛、彼又云、小輪照常往來云、該局已貼出佈告、");
        assertThat(statements).extracting(s -> s.source().canonical()).containsExactly("傅叔衡", "傅叔衡");
        assertThat(statements).extracting(s -> s.content().text()).containsExactly("江面水淺、大輪停駛", "小輪照常往來");
    }

    @Test
    void aSecondReportIsNoPartOfTheFirst() {
        assertThat(RuleExamplesTest.attribute("據商會報告稱、江橋折斷、渡船不敷應用、貨物堆積、又據航政局報告稱、江面水淺、大輪停駛、"))
                .extracting(s -> s.source().canonical()).containsExactly("商會報告", "航政局報告");
    }

    @Test
    void aPersonNamedBetweenSpeaksForHimself() {
        assertThat(RuleExamplesTest.attribute("據船務方面稱、此次停航、與去年相同、局長傅叔衡氏、昨曾發表聲明、謂增設渡船、實爲必要、"))
                .extracting(s -> s.source().canonical()).containsExactly("船務方面", "傅叔衡");
    }

    @Test
    void whatIsTestifiedFollowsInTheNextParagraph() {
        assertThat(RuleExamplesTest.attribute("庭上訊問一過、據被吿章若溪供/橋上之石、係彼所擲、並無同謀、當時天色已晚、")).singleElement()
                .satisfies(s -> assertThat(s.content().text()).isEqualTo("橋上之石、係彼所擲、並無同謀、當時天色已晚、"));
    }

    @Test
    void classicalWordsReportInLaterCopyTooBeforePunctuation() {
        assertThat(RuleExamplesTest.attribute("商會主席孟少堂對記者曰：「此船非我所有也。」眾皆默然。")).singleElement()
                .satisfies(s -> assertThat(s.source().canonical()).isEqualTo("孟少堂"));
        assertThat(RuleExamplesTest.attribute("江上白雲，兩岸青山，可謂勝景。")).isEmpty();
    }
}
