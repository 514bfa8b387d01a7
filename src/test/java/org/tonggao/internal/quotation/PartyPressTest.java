package org.tonggao.internal.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tonggao.Statement;

/** Copy of the 1960s and 70s: collective speakers, slogans, instructions, speech after a colon without a verb of saying. */
class PartyPressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            老农章若溪站在渠边，喜得直搓手：“水一通，荒坡也能变良田。”                           | 章若溪                   | “水一通，荒坡也能变良田。”
            老农章若溪联系自己的家史，沉痛地说，这条渠盼了三代人。                               | 章若溪                   | 这条渠盼了三代人。
            县委、章主席教导我们，要自己动手修渠。                                               | 县委、章主席             | 要自己动手修渠。
            澄江县人民委员会接受社员的坚决要求，于三月五日宣布取消过渡费。                       | 澄江县人民委员会         | 取消过渡费。
            社员们说：“四害”不除，大渠难成。                                                     | 社员们                   | “四害”不除，大渠难成。
            庆祝大会严正指出：沿江各厂不得倾倒废水。                                             | 庆祝大会                 | 沿江各厂不得倾倒废水。
            发言的人强调指出，大渠一定能修成。                                                   | 发言的人                 | 大渠一定能修成。
            驻渠首的某部一连指战员们表示，要和社员一道修渠。                                     | 驻渠首的某部一连指战员们 | 要和社员一道修渠。
            到会群众高呼：“向修渠英雄学习！”“向修渠英雄致敬！”                                 | 到会群众                 | “向修渠英雄学习！”“向修渠英雄致敬！”
            还有的社员站在渠边，说：“石头太硬，镐头太少。”                                       | 有的社员                 | “石头太硬，镐头太少。”
            """)
    void speaks(String text, String source, String content) {
        RuleExamplesTest.assertSpeaks(text, source, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            社员章若溪说：修渠是百年大计。大家纷纷表示要早日把渠修成。   | 章若溪 | 修渠是百年大计。 | 大家     | 要早日把渠修成。
            社员章若溪说：修渠是百年大计。许多家长表示要送子女去修渠。 | 章若溪 | 修渠是百年大计。 | 许多家长 | 要送子女去修渠。
            """)
    void aWholeGroupSpeaksAnew(String text, String first, String said, String second, String then) {
        assertThat(RuleExamplesTest.attribute(text)).as(text).extracting(s -> s.source().canonical()).containsExactly(first, second);
        assertThat(RuleExamplesTest.attribute(text)).as(text).extracting(Statement::content).extracting(Object::toString)
                .satisfiesExactly(c -> assertThat(c).contains(said), c -> assertThat(c).contains(then));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            渠边到处是醒目的大字标语：“自力更生修大渠！”“大渠一定能修成！”社员们干劲倍增。
            公社对社员们希望那么大，修渠的担子由大家来挑。
            """)
    void nobodySpeaks(String text) {
        assertThat(RuleExamplesTest.attribute(text)).as(text).isEmpty();
    }
}
